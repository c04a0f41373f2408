import type { GraphQLResolveInfo } from 'graphql';
import { explained } from '../../gateway/paging/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { SiteEditorType } from '../../generated/enums.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { recordsOf } from '../../wix/api/envelope.ts';
import { knownApp } from './known-apps.ts';
import { orNull, siteListing, siteProperties } from './reads.ts';
import { endpoints, type SiteRecord } from './wire.ts';

/** Fields of the site that are computed; the SDL says where all others stand on the wire. */
export const resolvers: Resolvers = {
  Query: {
    site: (_, _args, context, info) => readSite(context, info),
  },
  Site: {
    __resolveReference: async ({ id }, context, info) =>
      id.toLowerCase() === (await context.wix.siteId()).toLowerCase() ? readSite(context, info) : null,
    name: ({ properties }) => properties.siteDisplayName || properties.businessName,
    // The address is worth a look at the shop: a site without one has no address that Wix tells.
    url: ({ properties }, _args, context) => properties.externalSiteUrl || orNull(context.fact('url')),
    catalogVersion: (_, _args, context) => explained(context, 'STORES', context.fact('catalogVersion')),
    installedApps: async (_, _args, context) => {
      const answer = await explained(context, 'SITE', context.wix.call(endpoints.listAppInstances, {}));
      return recordsOf(answer.appInstances, 'appInstances', ({ id }) => id);
    },
    editor: listingOf,
    listing: listingOf,
    version: ({ version }) => version,
  },
  SiteLocale: {
    tag: (locale) => localeTag(locale),
  },
  SiteEditor: {
    migration: ({ editorType }) => editorMeaning(editorType),
  },
  InstalledApp: {
    name: ({ appDefId }, _args, context) => knownApp(appDefId, context).name,
    product: ({ appDefId }, _args, context) => knownApp(appDefId, context).product,
    use: ({ appDefId }, _args, context) => knownApp(appDefId, context).use,
    hasUnreadData: ({ appDefId }, _args, context) => knownApp(appDefId, context).hasUnreadData,
  },
};

/** Fields of the site that are not among its properties. */
const WITHOUT_PROPERTIES = new Set([
  '__typename',
  'id',
  'catalogVersion',
  'installedApps',
  'editor',
  'listing',
]);

async function readSite(context: GatewayContext, info: GraphQLResolveInfo): Promise<SiteRecord> {
  const id = context.wix.siteId();
  if ([...selectedFields(info)].every((name) => WITHOUT_PROPERTIES.has(name)))
    return { id: await id, version: undefined, properties: {} };
  const [siteId, site] = await Promise.all([id, explained(context, 'SITE', siteProperties(context.wix))]);
  return { id: siteId, ...site };
}

function listingOf(_: unknown, _args: unknown, context: GatewayContext) {
  return explained(context, 'SITE', siteListing(context));
}

/** The language tag of a locale, such as `en-GB`; null when Wix names no language. */
export function localeTag(locale: SiteRecord['properties']['locale'] | null): string | null {
  const { languageCode, country } = locale ?? {};
  if (typeof languageCode !== 'string' || languageCode === '') return null;
  return typeof country === 'string' && country !== '' ? `${languageCode}-${country}` : languageCode;
}

const TOKENS =
  "Wix gives out no design tokens of its editors: layout and typography are made again from the site's HTML.";
const CLASSIC = `Sites of the classic Editor are mostly static pages: for those the migration leans more on the crawler than on the graph. ${TOKENS}`;
const STUDIO = `usually keep more in Wix Data, since that is where their dynamic pages live: grant its permissions. ${TOKENS}`;

/** What it means for a migration with which editor a site was made, in the words of Insites' connector guide. */
const MEANINGS: Readonly<Record<SiteEditorType, string>> = {
  EDITOR: CLASSIC,
  ADI: CLASSIC,
  ODEDITOR: CLASSIC,
  STUDIO: `Studio sites ${STUDIO}`,
  EDITORX: `Sites of Editor X, which Studio came from, ${STUDIO}`,
  EDITORLESS:
    'The site has no pages that a Wix editor made: its data moves through the graph, and what visitors see is elsewhere.',
  UNKNOWN: `Wix does not tell the editor: look at the site before planning its pages. ${TOKENS}`,
};

/** What the editor means for a migration; null for one that is not known. */
function editorMeaning(type: SiteEditorType | undefined): string | null {
  // The table has a line for each value of the enum; Wix may send one that it lacks.
  return Object.hasOwn(MEANINGS, type ?? '') ? MEANINGS[type as SiteEditorType] : null;
}
