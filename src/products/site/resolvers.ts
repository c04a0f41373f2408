import type { GraphQLResolveInfo } from 'graphql';
import { GatewayError } from '../../errors.ts';
import { explained } from '../../gateway/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { recordsOf } from '../../wix/envelope.ts';
import { imageView } from '../../wix/media.ts';
import { editorMeaning } from './editors.ts';
import { endpoints } from './endpoints.ts';
import { knownApp } from './known-apps.ts';
import { siteListing } from './listing.ts';
import { localeTag, siteProperties } from './properties.ts';
import type { SiteRecord } from './records.ts';

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
  if ([...selectedFields(info)].every((name) => WITHOUT_PROPERTIES.has(name))) {
    return { id: await id, version: undefined, properties: {} };
  }
  const [siteId, site] = await Promise.all([id, explained(context, 'SITE', siteProperties(context.wix))]);
  return { id: siteId, version: site.version, properties: site.properties ?? {} };
}

/** The address is worth a look at the shop, but no error: a site without one has no address that Wix tells. */
async function orNull<T>(fact: Promise<T | null>): Promise<T | null> {
  try {
    return await fact;
  } catch (error) {
    if (error instanceof GatewayError) return null;
    throw error;
  }
}

export const resolvers: Resolvers = {
  Query: {
    site: (_, _args, context, info) => readSite(context, info),
  },
  Site: {
    __resolveReference: async ({ id }, context, info) =>
      id.toLowerCase() === (await context.wix.siteId()).toLowerCase() ? readSite(context, info) : null,
    name: ({ properties }) => properties.siteDisplayName || properties.businessName,
    displayName: ({ properties }) => properties.siteDisplayName,
    businessName: ({ properties }) => properties.businessName,
    url: ({ properties }, _args, context) => properties.externalSiteUrl || orNull(context.fact('url')),
    description: ({ properties }) => properties.description,
    logo: ({ properties }) => imageView(properties.logo),
    locale: ({ properties }) => properties.locale,
    language: ({ properties }) => properties.language,
    currency: ({ properties }) => properties.paymentCurrency,
    timeZone: ({ properties }) => properties.timeZone,
    email: ({ properties }) => properties.email,
    phone: ({ properties }) => properties.phone,
    fax: ({ properties }) => properties.fax,
    companyId: ({ properties }) => properties.companyId,
    address: ({ properties }) => properties.address,
    categories: ({ properties }) => properties.categories,
    businessType: ({ properties }) => properties.businessConfig,
    businessSchedule: ({ properties }) => properties.businessSchedule,
    multilingual: ({ properties }) => properties.multilingual,
    consentPolicy: ({ properties }) => properties.consentPolicy,
    tracksClicks: ({ properties }) => properties.trackClicksAnalytics,
    catalogVersion: (_, _args, context) => explained(context, 'STORES', context.fact('catalogVersion')),
    installedApps: async (_, _args, context) => {
      const answer = await explained(context, 'SITE', context.wix.call(endpoints.listAppInstances, {}));
      return recordsOf(answer.appInstances, 'appInstances', ({ id }) => id);
    },
    editor: async (_, _args, context) => {
      const listing = await explained(context, 'SITE', siteListing(context));
      return listing === null ? null : { type: listing.editorType };
    },
    listing: (_, _args, context) => explained(context, 'SITE', siteListing(context)),
    raw: ({ properties }) => properties,
  },
  SiteEditor: {
    migration: ({ type }) => editorMeaning(type),
  },
  SiteListing: {
    siteName: ({ name }) => name,
    url: ({ viewUrl }) => viewUrl,
    thumbnail: ({ thumbnail }) => imageView(thumbnail),
    createdAt: ({ createdDate }) => createdDate,
    updatedAt: ({ updatedDate }) => updatedDate,
    trashedAt: ({ trashedDate }) => trashedDate,
    raw: (listing) => listing,
  },
  SiteLocale: {
    tag: (locale) => localeTag(locale),
  },
  SiteAddress: {
    postalCode: ({ zip }) => zip,
    formatted: ({ googleFormattedAddress }) => googleFormattedAddress,
    hint: ({ hint }) => hint?.text,
    hintPlacement: ({ hint }) => hint?.placement,
    latitude: ({ coordinates }) => coordinates?.latitude,
    longitude: ({ coordinates }) => coordinates?.longitude,
  },
  BusinessSchedule: {
    exceptions: ({ specialHourPeriod }) => specialHourPeriod,
  },
  BusinessHoursException: {
    start: ({ startDate }) => startDate,
    end: ({ endDate }) => endDate,
  },
  Multilingual: {
    languages: ({ supportedLanguages }) => supportedLanguages,
  },
  InstalledApp: {
    appId: ({ appDefId }) => appDefId,
    name: ({ appDefId }, _args, context) => knownApp(appDefId, context).name,
    product: ({ appDefId }, _args, context) => knownApp(appDefId, context).product,
    use: ({ appDefId }, _args, context) => knownApp(appDefId, context).use,
    hasUnreadData: ({ appDefId }, _args, context) => knownApp(appDefId, context).hasUnreadData,
  },
};
