import { z } from 'zod';
import { positionReader } from '../../gateway/paging/position-shape.ts';
import { GatewayError } from '../../errors.ts';
import type { PermissionNeed } from '../../contract/product-module.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import type { Identified, QuerySource, RootField, Source } from '../../gateway/lists/source.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import type { Position } from '../../gateway/paging/cursor.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { credentialMemory } from '../../wix/client/credential-memory.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { isDenied, WixError } from '../../wix/api/wix-error.ts';
import { ONE, ONE_BY_OFFSET } from '../../wix/api/wql.ts';
import { endpoints } from './wire.ts';

/** The two catalogs of Wix Stores; a site has one of them. */
export type Catalog = 'V1' | 'V3';

const HOUR = 3_600_000;
/** Someone who has just installed the app should not wait an hour to see it. */
const NOT_INSTALLED_TTL = 60_000;

const memory = credentialMemory<Catalog | 'NONE'>({
  ttlMs: HOUR,
  shared: {
    topic: 'catalog',
    read: (value) => (value === 'V1' || value === 'V3' || value === 'NONE' ? value : undefined),
  },
});
/** Detections, so that the fields of one operation share one, also where the key may not ask, or Wix does not answer. */
const detections = new WeakMap<WixClient, Promise<Catalog | 'NONE'>>();

/**
 * Runs a read in the catalog that the site has. The version is asked for once and remembered; when Wix says that the site has the
 * other catalog by now, the read is made again there.
 * @throws WixError WIX_APP_NOT_INSTALLED when the site has no store
 */
export async function inCatalog<T>(
  context: GatewayContext,
  read: (catalog: Catalog) => Promise<T>,
): Promise<T> {
  const { wix } = context;
  const catalog = await catalogOf(wix);
  if (catalog === 'NONE') throw notInstalled();
  try {
    const answer = await read(catalog);
    // A version that was guessed has proved right.
    if (memory.get(wix) === undefined) memory.set(wix, catalog);
    return answer;
  } catch (error) {
    const told = catalogTold(error);
    if (told === undefined || told === catalog) throw translated(error);
    memory.set(wix, told);
    return read(told).catch((again: unknown) => {
      throw translated(again);
    });
  }
}

/** What `site` and the migration plan show: the site's catalog version; null without a store, or when the key may not ask. */
export async function catalogFact(wix: WixClient): Promise<Catalog | null> {
  await catalogOf(wix);
  // What was only guessed is good enough to read by, but is no fact.
  const known = memory.get(wix);
  return known === undefined || known === 'NONE' ? null : known;
}

/**
 * The site's address as the page of one of its products shows it: the site's own properties name it for headless sites only
 * (docs/fidelity.md#site-url). Null without a product.
 */
export async function siteUrlFact(wix: WixClient): Promise<string | null> {
  const catalog = await catalogFact(wix);
  if (catalog === null) return null;
  if (catalog === 'V1') {
    const answer = await wix.call(endpoints.queryProductsV1, { query: ONE_BY_OFFSET });
    return withoutPath(answer.products?.[0]?.productPageUrl?.base, '');
  }
  const answer = await wix.call(endpoints.queryProductsV3, {
    query: ONE,
    fields: ['URL'],
  });
  const { url, relativePath } = answer.products?.[0]?.url ?? {};
  return withoutPath(url, relativePath);
}

/**
 * What a key needs of one catalog only; without a store there is nothing to ask. A site without one counts as one of V3, the catalog that new
 * stores get.
 */
export function ofCatalog(catalog: Catalog, need: PermissionNeed): PermissionNeed {
  return {
    ...need,
    async appliesTo(wix) {
      const own = await settledCatalog(wix);
      return own === catalog || (own === 'NONE' && catalog === 'V3');
    },
    async probe(wix) {
      if ((await settledCatalog(wix)) === 'NONE') throw notInstalled();
      return need.probe(wix).catch((error: unknown) => {
        throw translated(error);
      });
    },
  };
}

/** The catalog; where its version is not told, what Wix says to a read of the one that is guessed. */
async function settledCatalog(wix: WixClient): Promise<Catalog | 'NONE'> {
  const guess = await catalogOf(wix);
  if (memory.get(wix) !== undefined) return guess;
  try {
    await wix.call(endpoints.queryProductsV3, { query: ONE });
  } catch (error) {
    const told = catalogTold(error);
    if (told === undefined) return guess;
    memory.set(wix, told);
    return told;
  }
  memory.set(wix, guess);
  return guess;
}

/** One list of the graph from the lists of the two catalogs: each request is made in the catalog that the site has. */
export function catalogs<Field extends RootField, V1 extends Identified, V3 extends Identified>(
  sources: Readonly<{ V1: QuerySource<Field, V1>; V3: QuerySource<Field, V3> }>,
) {
  const { V1: v1, V3: v3 } = sources;
  const sourceOf: (catalog: Catalog) => QuerySource<Field, V1 | V3> = (catalog) => sources[catalog];
  return {
    page: Math.min(v1.page, v3.page),
    idsMax: Math.max(v1.idsMax, v3.idsMax),
    // What V1 reads twice of a page is spared at its end.
    cost: v3.cost,
    ...(v3.key === undefined ? {} : { key: v3.key }),
    check: (filter) => v3.check(v1.check(filter)),
    needsOf: (selected) => `${v1.needsOf(selected)} ${v3.needsOf(selected)}`,
    open: (context, asked) => catalogPages(context, (catalog) => sourceOf(catalog).open(context, asked)),
    where: (context, conditions, selected) =>
      catalogPages(context, (catalog) => sourceOf(catalog).where(context, conditions, selected)),
    count: (context, filter, pageTotal) =>
      inCatalog(context, async (catalog) => sourceOf(catalog).count?.(context, filter, pageTotal) ?? null),
    byIds: (context, ids, selected) =>
      inCatalog(context, (catalog) => sourceOf(catalog).byIds(context, ids, selected)),
  } satisfies Source<Field, V1 | V3>;
}

/** A list that is read in the catalog the site has. A cursor of the other catalog is refused, since the two count differently. */
export function catalogPages<T>(
  context: GatewayContext,
  open: (catalog: Catalog) => PageSource<T>,
): PageSource<T> {
  const sources: Partial<Record<Catalog, PageSource<T>>> = {};
  return {
    pageMax: 100,
    read: (position, limit, whole) =>
      inCatalog(context, async (catalog) => {
        const source = (sources[catalog] ??= open(catalog));
        const batch = await source.read(untagged(catalog, position), limit, whole);
        return {
          ...batch,
          next: batch.next === null ? null : [catalog, batch.next],
          positionAfter: (index) => [catalog, batch.positionAfter(index)],
        };
      }),
  };
}

const readTagged = positionReader(z.tuple([z.enum(['V1', 'V3']), z.unknown()]));

function untagged(catalog: Catalog, position: Position | null): Position | null {
  if (position === null) return null;
  const [made, inner] = readTagged(position);
  if (made === catalog) return inner;
  throw new GatewayError('BAD_CURSOR', {
    message: `This cursor was made when the site had catalog ${made}; Wix has moved it to ${catalog} since.`,
    hint: 'Start the list again without `after`.',
  });
}

function catalogOf(wix: WixClient): Promise<Catalog | 'NONE'> {
  const known = memory.get(wix);
  if (known !== undefined) return Promise.resolve(known);
  const detection = detections.get(wix) ?? detect(wix);
  detections.set(wix, detection);
  detection.catch(() => detections.delete(wix));
  return detection;
}

async function detect(wix: WixClient): Promise<Catalog | 'NONE'> {
  let version: unknown;
  try {
    version = (await wix.call(endpoints.getCatalogVersion, {})).catalogVersion;
  } catch (error) {
    // Products may still be read where the key may not ask for the version, or gets no answer; Wix tells a wrong guess by its own code.
    if (isDenied(error) || isUnanswered(error)) return 'V3';
    throw error;
  }
  const catalog = VERSIONS.get(version);
  if (catalog === undefined)
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `Wix names a catalog version that is not known: ${JSON.stringify(version) ?? 'none'}.`,
    });
  memory.set(wix, catalog, catalog === 'NONE' ? NOT_INSTALLED_TTL : HOUR);
  return catalog;
}

/** Whether Wix does not answer, or with what is none, so that asking again would not help. */
function isUnanswered(error: unknown): boolean {
  return (
    error instanceof GatewayError && (error.code === 'WIX_UNAVAILABLE' || error.code === 'WIX_BAD_RESPONSE')
  );
}

const VERSIONS: ReadonlyMap<unknown, Catalog | 'NONE'> = new Map([
  ['V1_CATALOG', 'V1'],
  ['V3_CATALOG', 'V3'],
  ['STORES_NOT_INSTALLED', 'NONE'],
]);

/** The catalog that Wix says the site has when it was asked in terms of the other one. */
function catalogTold(error: unknown): Catalog | undefined {
  if (!(error instanceof WixError)) return undefined;
  if (error.wixCode === 'CATALOG_V1_SITE_CALLING_CATALOG_V3_API') return 'V1';
  return error.wixCode === 'CATALOG_V3_SITE_CALLING_CATALOG_V1_API' ? 'V3' : undefined;
}

function translated(error: unknown): unknown {
  if (!(error instanceof WixError)) return error;
  // Until Wix is done it answers nothing else (docs/fidelity.md#catalog-provisioning).
  if (error.wixCode === 'CATALOG_V3_SITE_PROVISIONING')
    return new GatewayError('WIX_UNAVAILABLE', {
      message: 'Wix is setting up catalog V3 on this site at the moment.',
      hint: 'Try again in a few minutes, when Wix is done.',
      cause: error,
    });
  const told = catalogTold(error);
  if (told === undefined) return error;
  return new GatewayError('WIX_BAD_RESPONSE', {
    message: `Wix says that the site has catalog ${told}, and refuses to be asked in its terms.`,
    hint: 'Try again in a few minutes: Wix may be moving the site from one catalog to the other.',
    cause: error,
  });
}

function notInstalled(): WixError {
  return new WixError(
    'WIX_APP_NOT_INSTALLED',
    {},
    {
      status: 200,
      wixCode: 'STORES_NOT_INSTALLED',
      wixMessage: 'STORES_NOT_INSTALLED',
      ambiguous: false,
      permission: permissions.PRODUCTS_V3,
    },
  );
}

function withoutPath(url: unknown, path: unknown): string | null {
  if (typeof url !== 'string' || typeof path !== 'string' || !URL.canParse(url) || !url.endsWith(path))
    return null;
  return url.slice(0, url.length - path.length).replace(/\/+$/, '');
}
