import type { WixSite } from './wix-site.ts';

/** Records that every way asks for at once. */
export const PAGE = 100;

/** The lists that are drained: two that Wix reads on by a cursor, three that it reads on by an offset. */
export const LISTS = ['products', 'orders', 'members', 'contacts', 'events'] as const;
export type ListName = (typeof LISTS)[number];

/** Where Wix reads on: the cursor it gave, or how many records came before. */
export type Position = string | number | undefined;

export interface WixPage {
  readonly ids: readonly string[];
  /** `undefined` at the end. */
  readonly next: Position;
  /** Of lists by offset. */
  readonly total?: number;
}

interface Wire {
  readonly path: string;
  readonly body: (position: Position) => object;
  /** Where the answer has its records. */
  readonly records: string;
}

const sorted = (key: 'sort' | 'sorting'): object => ({ [key]: [{ fieldName: 'createdDate', order: 'ASC' }] });

const byCursor = (cursor: Position): object =>
  cursor === undefined
    ? { ...sorted('sort'), cursorPaging: { limit: PAGE } }
    : { cursorPaging: { limit: PAGE, cursor } };

const byOffset = (offset: Position = 0): object => ({ ...sorted('sort'), paging: { limit: PAGE, offset } });

const WIRE: Readonly<Record<ListName, Wire>> = {
  products: {
    path: '/stores/v3/products/search',
    body: (position) => ({ search: byCursor(position), fields: ['MERCHANT_DATA'] }),
    records: 'products',
  },
  orders: {
    path: '/ecom/v1/orders/search',
    body: (position) => ({ search: byCursor(position) }),
    records: 'orders',
  },
  members: {
    path: '/members/v1/members/query',
    body: (position) => ({ fieldsets: ['FULL'], query: byOffset(position) }),
    records: 'members',
  },
  contacts: {
    path: '/contacts/v4/contacts/query',
    body: (position) => ({ query: { ...byOffset(position), fieldsets: ['FULL'] } }),
    records: 'contacts',
  },
  events: {
    path: '/events/v3/events/query',
    body: (position) => ({ query: byOffset(position), fields: [], includeDrafts: true }),
    records: 'events',
  },
};

/** Reads one page as a program would that knows Wix's API and nothing else. */
export async function readPage(
  site: Pick<WixSite, 'url' | 'apiKey' | 'siteId'>,
  list: ListName,
  position: Position,
): Promise<WixPage> {
  const { path, body, records } = WIRE[list];
  const answer = await post(site, path, body(position));
  const found: readonly { id: string }[] = answer[records];
  const { cursors, total } = answer.pagingMetadata ?? answer.metadata ?? {};
  const ids = found.map(({ id }) => id);
  if (list === 'products' || list === 'orders') return { ids, next: cursors?.next ?? undefined };
  const after = Number(position ?? 0) + ids.length;
  return { ids, next: after < total ? after : undefined, total };
}

/** One request with the credentials of a site. */
export async function post(
  site: Pick<WixSite, 'url' | 'apiKey' | 'siteId'>,
  path: string,
  body: object,
  // Its type depends on the path; what has another shape fails where it is read.
): Promise<ReturnType<typeof JSON.parse>> {
  const response = await fetch(`${site.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: site.apiKey, 'wix-site-id': site.siteId },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 200)}`);
  return JSON.parse(text);
}
