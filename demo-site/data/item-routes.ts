import { applicationError, countMatches, cursorMetadata, flagAt, isObject, listAt } from '../making.ts';
import { numberAt, objectAt, offsetMetadata, runQuery, said, textAt, textsAt, valuesAt } from '../making.ts';
import type { DemoRequest, Json, JsonObject, QuerySpec, SiteState, WixFault } from '../making.ts';
import { absentApp, COLLECTION_GONE, limitIn, withoutDrafts } from './collections.ts';
import { envelope, itemsOf } from './item-sets.ts';
import { referredIds } from './items.ts';

/** wire: `POST …/items/query`. */
export function queryItems(request: DemoRequest): JsonObject {
  const { body, site } = request;
  const { id, collection, set, options } = opened(request);
  const query = objectAt(body, 'query');
  const byCursor = isObject(query['cursorPaging']);
  limitIn(objectAt(query, byCursor ? 'cursorPaging' : 'paging'), numberAt(collection, 'maxPageSize'));
  if (byCursor && !textsAt(collection, 'pagingModes').includes('CURSOR'))
    throw applicationError(400, 'WDE0120', `WDE0120: ${id} does not support cursor paging operation.`);
  const result = said(OWN_WORDS, () => runQuery(site, set, specOf(id, collection), query, options));
  const asked = textsAt(query, 'fields');
  const { hasNext, total } = result;
  return notTooLarge(request, {
    dataItems: result.records.map((data) =>
      envelope(id, projected(expandReferences(request, id, data), asked)),
    ),
    pagingMetadata: byCursor
      ? { ...cursorMetadata(result), tooManyToCount: false }
      : { ...offsetMetadata(result), total: flagAt(body, 'returnTotalCount') ? total : undefined, hasNext },
  });
}

/** wire: `POST …/items/count`. */
export function countItems(request: DemoRequest): JsonObject {
  const { id, collection, set, options } = opened(request);
  const query = { filter: request.body['filter'] };
  return { totalCount: said(OWN_WORDS, () => countMatches(set, specOf(id, collection), query, options)) };
}

/** wire: `GET …/items/{id}?dataCollectionId=`. */
export function getItem(request: DemoRequest): JsonObject {
  const { id, set, options } = opened(request);
  const itemId = request.params['dataItemId'] ?? '';
  const position = set.indexOf(itemId);
  if (position === undefined || options.hidden?.((path) => set.valuesAt(position, path)) === false)
    throw applicationError(404, 'WDE0073', `WDE0073: Item ${itemId} does not exist in collection ${id}.`);
  return { dataItem: envelope(id, expandReferences(request, id, set.at(position))) };
}

/** The collection that a request is about, with its items as the request may see them. */
function opened(request: DemoRequest) {
  const { body, site } = request;
  const id = textAt(body, 'dataCollectionId') ?? '';
  const { dataCollections } = site.records;
  if (absentApp(site, id)) {
    const words = `WDE0171: Application not installed to access the ${id} collection`;
    throw applicationError(400, 'WDE0171', words);
  }
  const position = dataCollections.indexOf(id);
  if (position === undefined) throw applicationError(404, 'WDE0025', COLLECTION_GONE(id));
  const collection = dataCollections.at(position);
  const isPublish = listAt(collection, 'plugins').some((plugin) => textAt(plugin, 'type') === 'PUBLISH');
  const options = isObject(body['publishPluginOptions']) ? body['publishPluginOptions'] : undefined;
  if (options !== undefined && !isPublish && site.assumptions.dataDraftsOption === 'refused')
    throw applicationError(400, 'WDE0075', `WDE0075: ${id} has no publish plugin.`);
  const showsDrafts = !isPublish || flagAt(options, 'includeDraftItems');
  return { id, collection, set: itemsOf(site, id), options: showsDrafts ? {} : withoutDrafts };
}

const specs = new WeakMap<JsonObject, QuerySpec>();

function specOf(id: string, collection: JsonObject): QuerySpec {
  const known = specs.get(collection);
  if (known !== undefined) return known;
  const fields = listAt(collection, 'fields').map((field): [string, QuerySpec['fields'][string]] => [
    textAt(field, 'key') ?? '',
    flagAt(objectAt(field, 'capabilities'), 'sortable')
      ? { operators: '*', sort: 'BOTH' }
      : { operators: ['$eq', '$ne', '$in', '$hasSome', '$exists'], sort: 'NONE' },
  ]);
  const isDated = fields.some(([key]) => key === '_createdDate');
  const spec: QuerySpec = {
    name: `data items ${id}`,
    paging: 'both',
    maxLimit: 1000,
    defaultLimit: 50,
    fields: Object.fromEntries(fields),
    // An external collection comes in whatever order its database has.
    defaultSort: { fieldName: isDated ? '_createdDate' : '_id', order: 'ASC' },
  };
  specs.set(collection, spec);
  return spec;
}

/** wire: a projection always keeps `_id`. */
function projected(data: JsonObject, fields: readonly string[]): JsonObject {
  if (fields.length === 0) return data;
  const picked: Record<string, Json | undefined> = { _id: data['_id'] };
  for (const key of fields) picked[key] = data[key];
  return picked;
}

function notTooLarge({ site }: DemoRequest, answer: JsonObject): JsonObject {
  const { dataMaxResponseBytes: max } = site.assumptions;
  if (Number.isFinite(max) && Buffer.byteLength(JSON.stringify(answer)) > max)
    throw applicationError(400, 'WDE0180', 'WDE0180: Response payload is too large.');
  return answer;
}

/** Wix Data has codes of its own for what other products say in other words. */
const OWN_WORDS = {
  inWords: (refusal: WixFault): WixFault => {
    const body = refusal.body ?? {};
    if (valuesAt(body, 'details.applicationError.code')[0] !== 'INVALID_CURSOR') return refusal;
    return /expired/.test(textAt(body, 'message') ?? '')
      ? applicationError(400, 'WDE0152', 'WDE0152: Cursor is expired.')
      : applicationError(400, 'WDE0151', 'WDE0151: Incorrect cursor provided.');
  },
};

/** wire: most referenced items that come with one item. */
const MAX_INCLUDED = 50;

/** wire: puts the items that `includeReferences` names in the place of their ids. Without it multi-references are absent. */
function expandReferences(request: DemoRequest, collectionId: string, data: JsonObject): JsonObject {
  const { body, site } = request;
  const wanted = [
    ...listAt(body, 'includeReferences').map((option) => ({
      key: textAt(option, 'field') ?? '',
      limit: numberAt(option, 'limit') ?? MAX_INCLUDED,
    })),
    ...textsAt(body, 'includeReferencedItems').map((key) => ({ key, limit: MAX_INCLUDED })),
  ];
  if (wanted.length === 0) return data;
  const expanded: Record<string, Json | undefined> = { ...data };
  for (const { key, limit } of wanted) {
    const target = targetOf(site, collectionId, key);
    if (target === undefined) throw noReference(key);
    const items = (ids: readonly string[]): JsonObject[] =>
      ids.map((id) => readable(request, target.collectionId, id)).filter((item) => item !== undefined);
    const value = data[key];
    if (target.isMany)
      expanded[key] = items(referredIds(site, collectionId, textAt(data, '_id') ?? '', key)).slice(
        0,
        Math.min(limit, MAX_INCLUDED),
      );
    else if (typeof value === 'string') expanded[key] = items([value])[0] ?? value;
  }
  return expanded;
}

const noReference = (key: string): Error =>
  applicationError(
    400,
    'WDE0020',
    `WDE0020: Provided relationship attribute ${key} is not a multi-reference field.`,
  );

/** wire: `POST …/items/query-referenced`. */
export function queryReferenced(request: DemoRequest): JsonObject {
  const { body, site } = request;
  const collectionId = textAt(body, 'dataCollectionId') ?? '';
  const key = textAt(body, 'referringItemFieldName') ?? '';
  const referringItemId = textAt(body, 'referringItemId') ?? textsAt(body, 'referringItemIds')[0] ?? '';
  const target = targetOf(site, collectionId, key);
  if (target?.isMany !== true) throw noReference(key);
  const ids = referredIds(site, collectionId, referringItemId, key);
  const ordered = textAt(body, 'order') === 'DESC' ? ids.toReversed() : ids;
  const paging = objectAt(body, 'paging');
  const offset = numberAt(paging, 'offset') ?? 0;
  const limit = limitIn(paging);
  const results = ordered.slice(offset, offset + limit).map((id): JsonObject => {
    const data = readable(request, target.collectionId, id);
    return data === undefined
      ? { unresolvedReference: { referringItemId, referringItemFieldName: key } }
      : { dataItem: envelope(target.collectionId, data) };
  });
  return {
    results,
    pagingMetadata: {
      count: results.length,
      offset,
      total: flagAt(body, 'returnTotalCount') ? ids.length : undefined,
      tooManyToCount: false,
      hasNext: offset + limit < ids.length,
    },
  };
}

function readable({ site, body }: DemoRequest, collectionId: string, id: string): JsonObject | undefined {
  if (site.records.dataCollections.indexOf(collectionId) === undefined) return undefined;
  const set = itemsOf(site, collectionId);
  const position = set.indexOf(id);
  if (position === undefined) return undefined;
  const drafts = flagAt(objectAt(body, 'publishPluginOptions'), 'includeDraftItems');
  if (!drafts && withoutDrafts.hidden?.((path) => set.valuesAt(position, path)) === false) return undefined;
  return set.at(position);
}

/** Where the references of a field lead to; undefined for a field that holds none. */
function targetOf(site: SiteState, collectionId: string, key: string) {
  const { dataCollections } = site.records;
  const position = dataCollections.indexOf(collectionId);
  const fields = position === undefined ? [] : listAt(dataCollections.at(position), 'fields');
  const field = fields.find((candidate) => textAt(candidate, 'key') === key);
  const target = (kind: string): Json | undefined =>
    valuesAt(field, `typeMetadata.${kind}.referencedCollectionId`)[0];
  const [one, many] = [target('reference'), target('multiReference')];
  const id = one ?? many;
  return typeof id === 'string' ? { collectionId: id, isMany: one === undefined } : undefined;
}
