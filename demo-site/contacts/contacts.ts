import { denied } from '../access.ts';
import { applicationError, notFound, WixFault } from '../errors.ts';
import { indexOfGuid } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { isObject, objectAt, textAt } from '../json.ts';
import { populationOf } from '../population.ts';
import { countMatches, cursorMetadata, offsetMetadata, runQuery } from '../query.ts';
import type { QuerySpec } from '../query.ts';
import { generatedSet } from '../records.ts';
import { getRoute, postRoute, queryRoute } from '../route.ts';
import type { DemoProduct, DemoRequest, Route } from '../route.ts';
import { entitySets } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { contactAt, contactFacts, mergedIdOf } from './contact-v4.ts';
import { contactsV5 } from './contact-v5.ts';
import { EXTENDED_FIELDS, LABELS } from './definitions.ts';
import { FIELD_QUERY, LABEL_QUERY, QUERY_V4, QUERY_V5, SEARCH_V5 } from './specs.ts';

const CONTACTS = { permission: 'CONTACTS' } as const;
const V4 = '/contacts/v4/contacts';
const V5 = '/contacts/v5/contacts';

/** Everyone the site knows, members or not, in both versions of the API. */
export const contactsProduct: DemoProduct = {
  records: (site) => {
    const population = populationOf(site);
    return entitySets(site, {
      contacts: {
        facts: (serial) => contactFacts(population, serial),
        make: (serial) => contactAt(population, serial),
      },
    });
  },
  routes: [
    ...postRoute([`${V4}/query`], { ...CONTACTS, handle: served(({ site, body }) => pageV4(site, body)) }),
    ...getRoute([V4], {
      ...CONTACTS,
      handle: served(({ site, body }) => {
        const { sort, ...rest } = body;
        return pageV4(site, { query: { ...rest, ...(isObject(sort) ? { sort: [sort] } : {}) } });
      }),
    }),
    ...getRoute([`${V4}/:id`], { ...CONTACTS, handle: served(getV4) }),
    ...queryRoute([`${V5}/query`], {
      ...CONTACTS,
      handle: ({ site, body }) => pageV5(site, QUERY_V5, objectAt(body, 'query')),
    }),
    ...queryRoute([`${V5}/search`], {
      ...CONTACTS,
      handle: ({ site, body }) => pageV5(site, SEARCH_V5, objectAt(body, 'search')),
    }),
    ...postRoute([`${V5}/count`], {
      ...CONTACTS,
      handle: ({ site, body }) => ({ count: countMatches(contactsV5(site), SEARCH_V5, counted(body)) }),
    }),
    ...getRoute([`${V5}/:contactId`], { ...CONTACTS, handle: getV5 }),
    ...definitions('labels', 'labels', { permission: 'CONTACTS_LABELS' }, LABEL_QUERY, LABELS),
    ...definitions(
      'extended-fields',
      'fields',
      { permission: 'CONTACTS_FIELDS' },
      FIELD_QUERY,
      EXTENDED_FIELDS,
    ),
  ],
};

/** An endpoint of V4, where the site still answers it. */
function served(handle: Route['handle']): Route['handle'] {
  return (request) => {
    switch (request.site.assumptions.contactsV4) {
      case 'served':
        return handle(request);
      case 'gone':
        throw new WixFault(404, null);
      case 'denied':
        throw denied(request);
      case 'refused':
        throw applicationError(428, 'CONTACTS_V4_NOT_SUPPORTED', 'This site is on Contacts V5');
    }
  };
}

function pageV4(site: SiteState, body: JsonObject): JsonObject {
  const expression = textAt(body, 'search');
  const query = {
    ...objectAt(body, 'query'),
    ...(expression === undefined ? {} : { search: { expression } }),
  };
  try {
    const result = runQuery(site, site.records.contacts, QUERY_V4, query);
    return { contacts: result.records, pagingMetadata: offsetMetadata(result) };
  } catch (error) {
    throw error instanceof WixFault ? inWordsOfV4(error) : error;
  }
}

/** wire: contacts of V4 have codes of their own for what a query may not hold. */
function inWordsOfV4({ status, body }: WixFault): WixFault {
  const message = textAt(body, 'message') ?? '';
  const code = /limit/.test(message)
    ? 'ILLEGAL_LIMIT'
    : /sort/.test(message)
      ? 'UNSUPPORTED_SORT_FIELD'
      : /not declared as filterable/.test(message)
        ? 'UNSUPPORTED_FILTER_FIELD_UNKNOWN'
        : /operator/i.test(message)
          ? 'UNSUPPORTED_FILTER_OPERATOR'
          : 'MALFORMED_FILTER';
  return applicationError(status, code, message);
}

function getV4({ site, params }: DemoRequest): JsonObject {
  const { contacts } = site.records;
  const id = params['id'] ?? '';
  const position = contacts.indexOf(id);
  if (position !== undefined) return { contact: contacts.at(position), responseType: 'REGULAR' };
  const target = mergedInto(site, id);
  if (target === undefined) throw notFound('CONTACT_NOT_FOUND', 'Contact', id);
  return { contact: contacts.at(target), responseType: 'MERGED' };
}

/** The position of the contact that another one was merged into. */
function mergedInto(site: SiteState, id: string): number | undefined {
  const serial = indexOfGuid(site.seed, 'merged-contacts', id);
  if (serial === undefined || mergedIdOf(site.seed, serial) !== id) return undefined;
  const { contacts } = site.records;
  const position = contacts.positionOf(serial);
  return position < contacts.count && contacts.serialAt(position) === serial ? position : undefined;
}

function pageV5(site: SiteState, spec: QuerySpec, query: JsonObject): JsonObject {
  const result = runQuery(site, contactsV5(site), spec, query);
  return { contacts: result.records, pagingMetadata: { ...cursorMetadata(result), total: result.total } };
}

function counted(body: JsonObject): JsonObject {
  const expression = textAt(body, 'search');
  return { filter: body['filter'], ...(expression === undefined ? {} : { search: { expression } }) };
}

function getV5({ site, params }: DemoRequest): JsonObject {
  const id = params['contactId'] ?? '';
  const position = site.records.contacts.indexOf(id) ?? mergedInto(site, id);
  if (position === undefined) throw notFound('CONTACT_NOT_FOUND', 'Contact', id);
  return { contact: contactsV5(site).at(position) };
}

/** wire: labels and extended fields are queried alike; their lists are named differently. */
function definitions(
  path: string,
  list: string,
  permission: Pick<Route, 'permission'>,
  spec: QuerySpec,
  records: readonly JsonObject[],
): Route[] {
  const set = generatedSet({
    seed: 0,
    kind: path,
    count: records.length,
    make: (serial) => records[serial] ?? {},
    ids: {
      of: (serial) => textAt(records[serial], 'key') ?? '',
      serialOf: (key) => records.findIndex((record) => record['key'] === key),
    },
  });
  return postRoute([`/contacts/v4/${path}/query`], {
    ...permission,
    handle: ({ site, body }) => {
      const result = runQuery(site, set, spec, objectAt(body, 'query'));
      return { [list]: result.records, pagingMetadata: offsetMetadata(result) };
    },
  });
}
