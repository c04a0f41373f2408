import { applicationError, cursorMetadata, denied, entitySets, generatedSet, getRoute } from '../making.ts';
import { indexOfGuid, NEWEST_FIRST, notFound, recordRoutes, sdkSpec, served, textAt } from '../making.ts';
import { WixFault, words } from '../making.ts';
import type { DemoProduct, DemoRequest, JsonObject, QueryResult, Route, SiteState } from '../making.ts';
import { contactAt, mergedIdOf } from './contact-v4.ts';
import { contactsV5 } from './contact-v5.ts';
import { EXTENDED_FIELDS, LABELS } from './definitions.ts';

const CONTACTS = { permission: 'CONTACTS' } as const;
/** Endpoints of V4, where the site still answers them. */
const CONTACTS_V4 = {
  ...CONTACTS,
  check: (request: DemoRequest) => {
    const answer = request.site.assumptions.contactsV4;
    if (answer === 'gone') throw new WixFault(404, null);
    if (answer === 'denied') throw denied(request);
    if (answer === 'refused')
      throw applicationError(428, 'CONTACTS_V4_NOT_SUPPORTED', 'This site is on Contacts V5');
  },
};

/** wire: contacts of V4 take one order, and none by the time of the last change. */
const QUERY_V4 = sdkSpec(
  'crm_contacts/ContactQuery',
  {
    maxLimit: 1000,
    maxSort: 1,
    defaultSort: NEWEST_FIRST,
    paths: { 'info.labelKeys': 'info.labelKeys.items' },
  },
  {
    searchable: words('info.name.first info.name.last primaryInfo.email primaryInfo.phone info.company'),
    because: 'the query takes a search, and the types name no field of it',
  },
);

/** wire: a search of V5 takes nearly all, but is behind by moments. */
const SEARCH_V5 = sdkSpec(
  'crm_contacts-v-5/ContactSearch',
  { maxSort: 10, defaultSort: NEWEST_FIRST },
  {
    searchable: words(`
      company.jobTitle company.name email.email memberInfo.email memberInfo.profileInfo.nickname name.first name.last
      phone.phone`),
    because: 'a contact has no full name on the wire: its two parts are what is searched',
  },
);

const pageV5 = (result: QueryResult<JsonObject>): JsonObject => ({
  ...cursorMetadata(result),
  total: result.total,
});

/** Everyone the site knows, members or not, in both versions of the API. */
export const contactsProduct: DemoProduct = {
  records: (site) => entitySets(site, { contacts: { make: contactAt } }),
  routes: [
    ...recordRoutes({
      ...served(['/contacts/v4/contacts'], CONTACTS_V4, 'contacts', 'contact'),
      records: 'contacts',
      query: { spec: QUERY_V4, asked: (query, { body }) => ({ ...query, ...searchIn(body) }) },
      inWords: inWordsOfV4,
    }),
    ...getRoute(['/contacts/v4/contacts/:id'], {
      ...CONTACTS_V4,
      handle: ({ site, params }) => {
        const [position, isMerged] = placeOf(site, params['id']);
        const contact = site.records.contacts.at(position);
        return { contact, responseType: isMerged ? 'MERGED' : 'REGULAR' };
      },
    }),
    ...recordRoutes({
      ...served(['/contacts/v5/contacts'], CONTACTS, 'contacts', 'contact'),
      records: contactsV5,
      // wire: a query of V5 takes few filters, and orders by its two dates only upwards.
      query: { spec: sdkSpec('crm_contacts-v-5/ContactQuery', { defaultSort: NEWEST_FIRST }), page: pageV5 },
      search: { spec: SEARCH_V5, page: pageV5 },
      count: { asked: ({ filter, ...rest }) => ({ filter, ...searchIn(rest) }) },
      byGet: true,
    }),
    ...getRoute(['/contacts/v5/contacts/:id'], {
      ...CONTACTS,
      handle: ({ site, params }) => ({ contact: contactsV5(site).at(placeOf(site, params['id'])[0]) }),
    }),
    ...definitions('labels', 'CONTACTS_LABELS', ['labels', 'label'], LABELS),
    ...definitions('extended-fields', 'CONTACTS_FIELDS', ['fields', 'field'], EXTENDED_FIELDS),
  ],
};

/** The search of a request that gives it as a text. */
function searchIn(body: JsonObject): JsonObject {
  const expression = textAt(body, 'search');
  return expression === undefined ? {} : { search: { expression } };
}

const V4_CODES: readonly (readonly [message: RegExp, code: string])[] = [
  [/limit/, 'ILLEGAL_LIMIT'],
  [/sort/, 'UNSUPPORTED_SORT_FIELD'],
  [/not declared as filterable/, 'UNSUPPORTED_FILTER_FIELD_UNKNOWN'],
  [/operator/i, 'UNSUPPORTED_FILTER_OPERATOR'],
  [/./, 'MALFORMED_FILTER'],
];

/** wire: contacts of V4 have codes of their own for what a query may not hold. */
function inWordsOfV4({ status, body }: WixFault): WixFault {
  const message = textAt(body ?? {}, 'message') ?? '';
  const [, code = 'MALFORMED_FILTER'] = V4_CODES.find(([said]) => said.test(message)) ?? [];
  return applicationError(status, code, message);
}

/** The position of the contact with an id, or of the one that it was merged into. */
function placeOf(site: SiteState, id = ''): readonly [position: number, isMerged: boolean] {
  const { contacts } = site.records;
  const own = contacts.indexOf(id);
  if (own !== undefined) return [own, false];
  const n = indexOfGuid(site.seed, 'merged-contacts', id) ?? -1;
  const position = mergedIdOf(site.seed, n) === id ? contacts.positionOf(n) : contacts.count;
  if (position < contacts.count && contacts.serialAt(position) === n) return [position, true];
  throw notFound('CONTACT_NOT_FOUND', 'Contact', id);
}

/** wire: labels and extended fields are queried alike; their lists are named differently. */
function definitions(
  path: 'labels' | 'extended-fields',
  permission: 'CONTACTS_LABELS' | 'CONTACTS_FIELDS',
  [plural, singular]: readonly [string, string],
  records: readonly JsonObject[],
): Route[] {
  const set = generatedSet({
    seed: 0,
    kind: path,
    count: records.length,
    make: (n) => records[n] ?? {},
    ids: {
      of: (n) => textAt(records[n], 'key') ?? '',
      serialOf: (key) => records.findIndex((record) => record['key'] === key),
    },
  });
  const key = path === 'labels' ? 'crm_labels/ContactLabelQuery' : 'crm_extended-fields/ExtendedFieldQuery';
  return recordRoutes({
    needs: { permission },
    records: () => set,
    bases: [`/contacts/v4/${path}`],
    plural,
    singular,
    query: sdkSpec(key, { maxLimit: 1000, maxSort: 1 }),
  });
}
