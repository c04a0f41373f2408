import { applicationError, WixFault } from '../errors.ts';
import type { FieldSpecs } from '../filter.ts';
import type { Json, JsonObject } from '../json.ts';
import { flagAt, isObject, listAt, numberAt, objectAt, textAt, textsAt } from '../json.ts';
import { countMatches, runQuery } from '../query.ts';
import type { QueryOptions, QueryResult, QuerySpec } from '../query.ts';
import type { RecordSet } from '../records.ts';
import type { DemoRequest } from '../route.ts';
import { absentApp, COLLECTION_GONE, withoutDrafts } from './collection-access.ts';
import { expandReferences } from './references.ts';
import { envelope, itemSets } from './item-sets.ts';

/** wire: `POST …/items/query`. */
export function queryItems(request: DemoRequest): JsonObject {
  const { body, site } = request;
  const { id, collection, set, options } = opened(request);
  const query = objectAt(body, 'query');
  const byCursor = isObject(query['cursorPaging']);
  const max = numberAt(collection, 'maxPageSize') ?? 1000;
  const limit = numberAt(objectAt(query, byCursor ? 'cursorPaging' : 'paging'), 'limit') ?? 50;
  if (limit > max) throw applicationError(400, 'WDE0077', `WDE0077: 'limit' cannot exceed ${max}`);
  if (byCursor && !textsAt(collection, 'pagingModes').includes('CURSOR'))
    throw applicationError(400, 'WDE0120', `WDE0120: ${id} does not support cursor paging operation.`);
  const result = inWixDataWords(() => runQuery(site, set, specOf(id, collection), query, options));
  const asked = textsAt(query, 'fields');
  const dataItems = result.records.map((data) =>
    envelope(id, projected(expandReferences(request, id, data), asked)),
  );
  return notTooLarge(request, {
    dataItems,
    pagingMetadata: metadata(result, byCursor, flagAt(body, 'returnTotalCount')),
  });
}

/** wire: `POST …/items/count`. */
export function countItems(request: DemoRequest): JsonObject {
  const { id, collection, set, options } = opened(request);
  const query = { filter: request.body['filter'] };
  return { totalCount: inWixDataWords(() => countMatches(set, specOf(id, collection), query, options)) };
}

/** wire: `GET …/items/{id}?dataCollectionId=`. */
export function getItem(request: DemoRequest): JsonObject {
  const { id, set, options } = opened(request);
  const itemId = request.params['dataItemId'] ?? '';
  const position = set.indexOf(itemId);
  const isHidden =
    position !== undefined && options.hidden?.((path) => set.valuesAt(position, path)) === false;
  if (position === undefined || isHidden)
    throw applicationError(404, 'WDE0073', `WDE0073: Item ${itemId} does not exist in collection ${id}.`);
  return { dataItem: envelope(id, expandReferences(request, id, set.at(position))) };
}

/** The collection that a request is about, with its items as the request may see them. */
function opened(request: DemoRequest): {
  id: string;
  collection: JsonObject;
  set: RecordSet;
  options: QueryOptions;
} {
  const { body, site } = request;
  const id = textAt(body, 'dataCollectionId') ?? request.query.get('dataCollectionId') ?? '';
  const { dataCollections } = site.records;
  if (absentApp(site, id))
    throw applicationError(
      400,
      'WDE0171',
      `WDE0171: Application not installed to access the ${id} collection`,
    );
  const position = dataCollections.indexOf(id);
  if (position === undefined) throw applicationError(404, 'WDE0025', COLLECTION_GONE(id));
  const collection = dataCollections.at(position);
  const isPublish = listAt(collection, 'plugins').some((plugin) => textAt(plugin, 'type') === 'PUBLISH');
  const options = isObject(body['publishPluginOptions']) ? body['publishPluginOptions'] : undefined;
  if (options !== undefined && !isPublish && site.assumptions.dataDraftsOption === 'refused')
    throw applicationError(400, 'WDE0075', `WDE0075: ${id} has no publish plugin.`);
  return {
    id,
    collection,
    set: itemSets(site).of(id),
    options: isPublish && !flagAt(options, 'includeDraftItems') ? withoutDrafts : {},
  };
}

const specs = new WeakMap<JsonObject, QuerySpec>();

function specOf(id: string, collection: JsonObject): QuerySpec {
  const known = specs.get(collection);
  if (known !== undefined) return known;
  const fields: Record<string, FieldSpecs[string]> = {};
  for (const field of listAt(collection, 'fields')) {
    const key = textAt(field, 'key') ?? '';
    const capabilities = objectAt(field, 'capabilities');
    const sortable = flagAt(capabilities, 'sortable');
    fields[key] = {
      operators: sortable ? '*' : ['$eq', '$ne', '$in', '$hasSome', '$exists'],
      sort: sortable ? 'BOTH' : 'NONE',
    };
  }
  const isDated = fields['_createdDate'] !== undefined;
  const spec: QuerySpec = {
    name: `data items ${id}`,
    paging: 'both',
    maxLimit: 1000,
    defaultLimit: 50,
    fields,
    // An external collection comes in whatever order its database has.
    defaultSort: { fieldName: isDated ? '_createdDate' : '_id', order: 'ASC' },
    ...(isDated ? {} : { rising: ['_id'] }),
  };
  specs.set(collection, spec);
  return spec;
}

function metadata(result: QueryResult<JsonObject>, byCursor: boolean, withTotal: boolean): JsonObject {
  const count = result.records.length;
  if (byCursor) {
    return {
      count,
      tooManyToCount: false,
      cursors: { next: result.nextCursor, prev: result.prevCursor },
      hasNext: result.hasNext,
    };
  }
  return {
    count,
    offset: result.offset,
    ...(withTotal ? { total: result.total } : {}),
    tooManyToCount: false,
    hasNext: result.hasNext,
  };
}

/** wire: a projection always keeps `_id`. */
function projected(data: JsonObject, fields: readonly string[]): JsonObject {
  if (fields.length === 0) return data;
  const picked: Record<string, Json | undefined> = { _id: data['_id'] };
  for (const key of fields) if (data[key] !== undefined) picked[key] = data[key];
  return picked;
}

function notTooLarge({ site }: DemoRequest, answer: JsonObject): JsonObject {
  const { dataMaxResponseBytes: max } = site.assumptions;
  if (Number.isFinite(max) && Buffer.byteLength(JSON.stringify(answer)) > max)
    throw applicationError(400, 'WDE0180', 'WDE0180: Response payload is too large.');
  return answer;
}

/** Wix Data has codes of its own for what other products say in other words. */
function inWixDataWords<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof WixFault)) throw error;
    const details = objectAt(error.body ?? {}, 'details');
    const refusal = objectAt(details, 'applicationError');
    if (textAt(refusal, 'code') === 'INVALID_CURSOR') {
      const isExpired = /expired/.test(textAt(refusal, 'description') ?? '');
      throw isExpired
        ? applicationError(400, 'WDE0152', 'WDE0152: Cursor is expired.')
        : applicationError(400, 'WDE0151', 'WDE0151: Incorrect cursor provided.');
    }
    throw error;
  }
}
