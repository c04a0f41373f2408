import { DEMO_CREDENTIALS } from './credentials.ts';
import { guidOf } from './ids.ts';
import type { JsonObject } from './json.ts';
import { objectAt } from './json.ts';
import type { QuerySpec } from './query.ts';
import { cursorMetadata, fieldSpecs, runQuery } from './query.ts';
import type { RecordSet } from './records.ts';
import { generatedSet } from './records.ts';
import { postRoute } from './route.ts';
import type { DemoProduct, DemoRequest } from './route.ts';
import { SITE_FACTS } from './site-facts.ts';
import type { SiteState } from './state.ts';

const SITE_QUERY: QuerySpec = {
  name: 'sites/query',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
  fields: {
    ...fieldSpecs(['id', 'folderId', 'editorType', 'premium', 'published', 'namespace', 'state'], 'NONE'),
    ...fieldSpecs(['createdDate', 'updatedDate', 'displayName', 'name'], 'BOTH'),
    domainConnected: { operators: '*', sort: 'NONE' },
  },
};

/** The account that owns the site: the list of its sites, which only requests about the account get. */
export const siteListProduct: DemoProduct = {
  routes: postRoute(['/site-list/v2/sites/query'], {
    permission: 'ACCOUNT_SITES',
    level: 'account',
    handle: query,
  }),
};

// wire: without a condition on it, only sites of the namespace WIX are listed.
function query({ site, body }: DemoRequest): JsonObject {
  const asked = objectAt(body, 'query');
  const filter = objectAt(asked, 'filter');
  const result = runQuery(site, sitesOf(site), SITE_QUERY, {
    ...asked,
    filter: 'namespace' in filter ? filter : { ...filter, namespace: 'WIX' },
  });
  return {
    sites: result.records,
    metadata: cursorMetadata(result),
    cursorPaging: objectAt(asked, 'cursorPaging'),
  };
}

const made = new WeakMap<SiteState, RecordSet>();

/** This site, and two more that the account has: another one, and one that is only a shop without pages. */
function sitesOf(site: SiteState): RecordSet {
  const known = made.get(site);
  if (known !== undefined) return known;
  const idOf = (serial: number): string => (serial === 1 ? site.siteId : guidOf(site.seed, 'sites', serial));
  const set = generatedSet({
    seed: site.seed,
    kind: 'sites',
    count: 3,
    ids: { of: idOf, serialOf: (id) => [0, 1, 2].find((serial) => idOf(serial) === id) },
    make: (serial) => siteAt(site, serial),
  });
  made.set(site, set);
  return set;
}

function siteAt(site: SiteState, serial: number): JsonObject {
  const isThis = serial === 1;
  const name = isThis ? 'tidewater-goods' : `other-site-${serial}`;
  return {
    id: isThis ? site.siteId : guidOf(site.seed, 'sites', serial),
    htmlAppId: guidOf(site.seed, 'html-apps', serial),
    name,
    displayName: isThis ? SITE_FACTS.name : `Other site ${serial}`,
    createdDate: `201${serial}-03-04T05:06:07.008Z`,
    updatedDate: '2026-04-30T10:00:00.000Z',
    published: serial !== 2,
    premium: isThis,
    viewUrl: isThis ? SITE_FACTS.publishedUrl : `https://${name}.example`,
    editUrl: `https://editor.example.com/${name}`,
    thumbnail: 'de3051_thumb0000000000000000000000000000~mv2.png',
    ownerAccountId: DEMO_CREDENTIALS.accountId,
    contributorAccountIds: [guidOf(site.seed, 'accounts', 1)],
    editorType: isThis ? site.editor : 'EDITORLESS',
    blocked: false,
    ...(isThis ? { folderId: guidOf(site.seed, 'folders', 1) } : {}),
    namespace: serial === 2 ? 'HEADLESS' : 'WIX',
    domainConnected: isThis,
    parentChildRole: 'UNKNOWN',
  };
}
