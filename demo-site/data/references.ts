import { applicationError } from '../errors.ts';
import { flagAt, listAt, numberAt, objectAt, textAt, textsAt, valuesAt } from '../json.ts';
import type { Json, JsonObject } from '../making.ts';
import type { DemoRequest } from '../route.ts';
import type { SiteState } from '../state.ts';
import { limitIn, withoutDrafts } from './collections.ts';
import { envelope, itemsOf } from './item-sets.ts';
import { referredIds } from './items.ts';

/** wire: most referenced items that come with one item. */
const MAX_INCLUDED = 50;

/** wire: puts the items that `includeReferences` names in the place of their ids. Without it multi-references are absent. */
export function expandReferences(request: DemoRequest, collectionId: string, data: JsonObject): JsonObject {
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
function targetOf(
  site: SiteState,
  collectionId: string,
  key: string,
): { readonly collectionId: string; readonly isMany: boolean } | undefined {
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
