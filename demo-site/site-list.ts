import { DEMO_CREDENTIALS } from './credentials.ts';
import { guidOf } from './ids.ts';
import { type JsonObject, objectAt } from './json.ts';
import { fieldSpecs, type QuerySpec } from './query.ts';
import { recordRoutes } from './record-routes.ts';
import type { Route } from './route.ts';
import { SITE_FACTS } from './site-facts.ts';
import { perSite, siteSet } from './site-sets.ts';
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
export const siteListRoutes: readonly Route[] = recordRoutes({
  needs: { permission: 'ACCOUNT_SITES', level: 'account' },
  records: (site) => sitesOf(site),
  bases: ['/site-list/v2/sites'],
  plural: 'sites',
  singular: 'site',
  query: {
    spec: SITE_QUERY,
    asked: inNamespace,
    metadata: 'metadata',
    beside: ({ query }) => ({ cursorPaging: objectAt(query, 'cursorPaging') }),
  },
});

// wire: without a condition on it, only sites of the namespace WIX are listed.
function inNamespace(query: JsonObject): JsonObject {
  const filter = objectAt(query, 'filter');
  return { ...query, filter: 'namespace' in filter ? filter : { ...filter, namespace: 'WIX' } };
}

/** This site, and two more that the account has: another one, and one that is only a shop without pages. */
const sitesOf = perSite((site) => {
  const idOf = (serial: number): string => (serial === 1 ? site.siteId : guidOf(site.seed, 'sites', serial));
  return siteSet(site, 'sites', 3, {
    ids: { of: idOf, serialOf: (id) => [0, 1, 2].find((serial) => idOf(serial) === id) },
    make: (serial) => ({ id: idOf(serial), ...siteAt(site, serial) }),
  });
});

function siteAt(site: SiteState, serial: number): JsonObject {
  const isThis = serial === 1;
  const name = isThis ? 'tidewater-goods' : `other-site-${serial}`;
  return {
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
    folderId: isThis ? guidOf(site.seed, 'folders', 1) : undefined,
    namespace: serial === 2 ? 'HEADLESS' : 'WIX',
    domainConnected: isThis,
    parentChildRole: 'UNKNOWN',
  };
}
