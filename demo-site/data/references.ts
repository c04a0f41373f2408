import { applicationError } from '../errors.ts';
import type { Json, JsonObject } from '../json.ts';
import { flagAt, listAt, numberAt, objectAt, textAt, textsAt } from '../json.ts';
import type { DemoRequest } from '../route.ts';
import type { SiteState } from '../state.ts';
import { withoutDrafts } from './collection-access.ts';
import { envelope, itemSets } from './item-sets.ts';
import { referredIds } from './items.ts';

/** wire: most referenced items that come with one item. */
const MAX_INCLUDED = 50;

/** wire: puts the items that `includeReferences` names in the place of their ids. Without it multi-references are absent. */
export function expandReferences(
  { body, site }: DemoRequest,
  collectionId: string,
  data: JsonObject,
): JsonObject {
  const wanted = [
    ...listAt(body, 'includeReferences').map((option) => ({
      key: textAt(option, 'field') ?? '',
      limit: numberAt(option, 'limit'),
    })),
    ...textsAt(body, 'includeReferencedItems').map((key) => ({ key, limit: undefined })),
  ];
  if (wanted.length === 0) return data;
  const expanded: Record<string, Json | undefined> = { ...data };
  for (const { key, limit } of wanted) {
    const target = targetOf(site, collectionId, key);
    if (target === undefined)
      throw applicationError(
        400,
        'WDE0020',
        `WDE0020: Provided relationship attribute ${key} is not a multi-reference field.`,
      );
    if (!target.isMany) {
      const value = data[key];
      expanded[key] =
        typeof value === 'string' ? (readable(site, body, target.collectionId, value) ?? value) : value;
      continue;
    }
    const serial = itemSets(site).world.serialOf(collectionId, textAt(data, '_id') ?? '');
    const ids = serial === undefined ? [] : referredIds(itemSets(site).world, collectionId, serial, key);
    expanded[key] = ids
      .flatMap((id): JsonObject[] => {
        const item = readable(site, body, target.collectionId, id);
        return item === undefined ? [] : [item];
      })
      .slice(0, Math.min(limit ?? MAX_INCLUDED, MAX_INCLUDED));
  }
  return expanded;
}

/** wire: `POST …/items/query-referenced`. */
export function queryReferenced(request: DemoRequest): JsonObject {
  const { body, site } = request;
  const collectionId = textAt(body, 'dataCollectionId') ?? '';
  const key = textAt(body, 'referringItemFieldName') ?? '';
  const referringItemId = textAt(body, 'referringItemId') ?? textsAt(body, 'referringItemIds')[0] ?? '';
  const target = targetOf(site, collectionId, key);
  if (target?.isMany !== true)
    throw applicationError(
      400,
      'WDE0020',
      `WDE0020: Provided relationship attribute ${key} is not a multi-reference field.`,
    );
  const { world } = itemSets(site);
  const serial = world.serialOf(collectionId, referringItemId);
  const ids = serial === undefined ? [] : referredIds(world, collectionId, serial, key);
  const ordered = textAt(body, 'order') === 'DESC' ? ids.toReversed() : ids;
  const paging = objectAt(body, 'paging');
  const offset = numberAt(paging, 'offset') ?? 0;
  const limit = numberAt(paging, 'limit') ?? MAX_INCLUDED;
  if (limit > 1000) throw applicationError(400, 'WDE0077', "WDE0077: 'limit' cannot exceed 1000");
  const results = ordered.slice(offset, offset + limit).map((id): JsonObject => {
    const data = readable(site, body, target.collectionId, id);
    return data === undefined
      ? { unresolvedReference: { referringItemId, referringItemFieldName: key } }
      : { dataItem: envelope(target.collectionId, data) };
  });
  return {
    results,
    pagingMetadata: {
      count: results.length,
      offset,
      ...(flagAt(body, 'returnTotalCount') ? { total: ids.length } : {}),
      tooManyToCount: false,
      hasNext: offset + limit < ids.length,
    },
  };
}

function readable(
  site: SiteState,
  body: JsonObject,
  collectionId: string,
  id: string,
): JsonObject | undefined {
  if (site.records.dataCollections.indexOf(collectionId) === undefined) return undefined;
  const set = itemSets(site).of(collectionId);
  const position = set.indexOf(id);
  if (position === undefined) return undefined;
  const drafts = flagAt(objectAt(body, 'publishPluginOptions'), 'includeDraftItems');
  if (!drafts && withoutDrafts.hidden?.((path) => set.valuesAt(position, path)) === false) return undefined;
  return set.at(position);
}

function targetOf(
  site: SiteState,
  collectionId: string,
  key: string,
): { readonly collectionId: string; readonly isMany: boolean } | undefined {
  const { dataCollections } = site.records;
  const position = dataCollections.indexOf(collectionId);
  const fields = position === undefined ? [] : listAt(dataCollections.at(position), 'fields');
  const field = fields.find((candidate) => textAt(candidate, 'key') === key);
  const types = objectAt(field, 'typeMetadata');
  const one = textAt(objectAt(types, 'reference'), 'referencedCollectionId');
  if (one !== undefined) return { collectionId: one, isMany: false };
  const many = textAt(objectAt(types, 'multiReference'), 'referencedCollectionId');
  return many === undefined ? undefined : { collectionId: many, isMany: true };
}
