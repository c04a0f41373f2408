import { APP_IDS, invalidField } from '../making.ts';
import type { DemoApp, Json, JsonObject, SiteState } from '../making.ts';

/** wire: the app that a form belongs to is told by its namespace. */
export const NAMESPACES = {
  FORMS: 'wix.form_app.form',
  BOOKINGS: 'wix.bookings.v2.bookings',
  PLANS: 'wix.pricing_plans.v1.custom_form',
  CHECKOUT: 'wix.ecom.v1.checkout',
  QUIZ: 'wix.achievements.quizzes.v1.quiz',
  CONTACTS: 'wix.contacts.v4.contact',
} as const;

/** The apps that may keep forms, and what must be installed for that; quizzes belong to an app that no site has. */
const PROVIDERS: readonly (readonly [namespace: string, appId: string, app: DemoApp | undefined | null])[] = [
  [NAMESPACES.FORMS, APP_IDS.FORMS, 'FORMS'],
  [NAMESPACES.BOOKINGS, APP_IDS.BOOKINGS, 'BOOKINGS'],
  [NAMESPACES.PLANS, APP_IDS.PRICING_PLANS, 'PRICING_PLANS'],
  [NAMESPACES.CHECKOUT, APP_IDS.STORES, 'STORES'],
  [NAMESPACES.QUIZ, '14cc59bc-f0b7-15b8-e1c7-89ce41d0e0c9', null],
  [NAMESPACES.CONTACTS, '74bff718-5977-47f2-9e5f-a9fd0047fd1f', undefined],
];

/** wire: what apps declare about their forms, for all sites alike: whether a site has the app does not show. */
export const PROVIDER_CONFIGS: readonly JsonObject[] = PROVIDERS.map(([namespace, appId], place) => ({
  namespace,
  appId,
  ...(place % 2 === 0 ? { restrictions: { maxForms: 5000, maxFields: 150, maxDeletedForms: 1000 } } : {}),
}));

/** Refuses a namespace that the site does not have, as Wix does where its app is not installed. */
export function requireNamespace(site: SiteState, namespace: Json | undefined): void {
  const provider = PROVIDERS.find(([name]) => name === namespace);
  const app = provider?.[2];
  const isServed = provider !== undefined && app !== null && (app === undefined || site.installed(app));
  const needsForms = site.assumptions.formsNamespacesNeedForms && !site.installed('FORMS');
  if (!isServed || needsForms)
    throw invalidField('form.namespace', 'is not supported', 'OTHER', {
      ruleName: 'UNSUPPORTED_FORM_NAMESPACE',
    });
}
