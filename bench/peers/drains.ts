import { query } from '../query.ts';
import type { WixSite } from './wix-site.ts';
import { LISTS, PAGE, readPage, type ListName, type Position } from './lists.ts';
import { sdkClient, sdkLists, type SdkPage } from './sdk.ts';

/** The lists one after the other, all at once, or all in each operation. */
export type Mode = 'sequential' | 'side by side' | 'one operation';

/** What a drain found. */
export type Ids = readonly string[];

/** Drains the lists of a site in one way. */
export type Drain = (mode: Mode) => Promise<Ids>;

/** A plain loop of `fetch`. */
export function bareDrain(site: WixSite): Drain {
  return inMode(async (list) => {
    const ids: string[] = [];
    let position: Position;
    do {
      const page = await readPage(site, list, position);
      ids.push(...page.ids);
      position = page.next;
    } while (position !== undefined);
    return ids;
  });
}

/** As many requests at once as a careful program would dare: the pages of a list by offset, whose total is known, eight at a time. */
export function eightDrain(site: WixSite): Drain {
  return inMode(async (list) => {
    const first = await readPage(site, list, undefined);
    const ids = [...first.ids];
    if (first.total === undefined) {
      for (let { next } = first; next !== undefined;) {
        const page = await readPage(site, list, next);
        ids.push(...page.ids);
        next = page.next;
      }
      return ids;
    }
    const offsets = Array.from(
      { length: Math.ceil(first.total / PAGE) - 1 },
      (_, index) => (index + 1) * PAGE,
    );
    for (let at = 0; at < offsets.length; at += 8) {
      const pages = await Promise.all(
        offsets.slice(at, at + 8).map((offset) => readPage(site, list, offset)),
      );
      ids.push(...pages.flatMap((page) => page.ids));
    }
    return ids;
  });
}

/** A loop of the SDK's convenience functions. */
export function sdkDrain(site: WixSite): Drain {
  const client = sdkClient(site);
  return inMode(async (list) => {
    const ids: string[] = [];
    let read: (() => Promise<SdkPage>) | undefined = () => sdkLists[list](client);
    while (read !== undefined) {
      const page: SdkPage = await read();
      ids.push(...page.items.map(({ _id }) => String(_id)));
      read = page.next;
    }
    return ids;
  });
}

/** A client of a GraphQL server. */
export function graphqlDrain(url: string): Drain {
  const one = inMode(async (list) => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Connection = (await query(url, document([list]), { [list]: after })).data[list];
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return ids;
  });
  return async (mode) => (mode === 'one operation' ? allInOne(url) : await one(mode));
}

async function allInOne(url: string): Promise<Ids> {
  const ids: string[] = [];
  let open: Partial<Record<ListName, string | null>> = Object.fromEntries(LISTS.map((list) => [list, null]));
  for (let names = [...LISTS]; names.length > 0; names = LISTS.filter((list) => list in open)) {
    const { data } = await query(url, document(names), open);
    const next: typeof open = {};
    for (const list of names) {
      const page: Connection = data[list];
      ids.push(...page.nodes.map(({ id }) => id));
      if (page.pageInfo.hasNextPage) next[list] = page.pageInfo.endCursor;
    }
    open = next;
  }
  return ids;
}

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Ten scalars or so of each record, as someone asks who wants to know what there is. */
const SELECTIONS: Readonly<Record<ListName, string>> = {
  products: 'id name slug visible productType createdAt updatedAt',
  orders: 'id number status paymentStatus fulfillmentStatus createdAt updatedAt',
  members: 'id loginEmail status privacyStatus createdAt updatedAt',
  contacts: 'id primaryEmail createdAt updatedAt',
  events: 'id title slug status createdAt updatedAt',
};

function document(lists: readonly ListName[]): string {
  const variables = lists.map((list) => `$${list}: String`).join(' ');
  const fields = lists.map(
    (list) =>
      `${list}(first: ${PAGE}, after: $${list}) { nodes { ${SELECTIONS[list]} } pageInfo { hasNextPage endCursor } }`,
  );
  return `query Drain(${variables}) { ${fields.join(' ')} }`;
}

function inMode(drain: (list: ListName) => Promise<Ids>): Drain {
  return async (mode) => {
    if (mode !== 'sequential') return (await Promise.all(LISTS.map(drain))).flat();
    const ids: string[] = [];
    for (const list of LISTS) ids.push(...(await drain(list)));
    return ids;
  };
}
