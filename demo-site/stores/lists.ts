import { applicationError, compareValues, listAt, matchingPositions, notFound, numberAt } from '../making.ts';
import { objectAt, textAt } from '../making.ts';
import type { JsonObject, Listed, QueryOptions, SiteState } from '../making.ts';

/** Leaves out of a list what is hidden. */
export const VISIBLE: QueryOptions = { hidden: (read) => read('visible')[0] !== false, hiddenKey: 'visible' };

/** Throws the refusal of a key that may not see what only the merchant sees. */
export function needAdmin(site: SiteState, code: string, words: string): void {
  if (!site.may('STORES_ADMIN')) throw applicationError(403, code, words);
}

/** wire: a hidden product is not there for a key without the admin scope. */
export function needVisible({ id, visible }: JsonObject, site: SiteState): void {
  if (visible === false && !site.may('STORES_ADMIN'))
    throw notFound('PRODUCT_NOT_FOUND', 'Product', String(id));
}

/**
 * wire: the aggregations of a search: counts by value, and the number of different values, the least and the greatest. Ranges, histograms
 * and nested ones are answered without results.
 */
export function aggregations({ request: { site }, query, options, spec, set }: Listed): JsonObject {
  const asked = listAt(query, 'aggregations');
  const positions = asked.length === 0 ? [] : matchingPositions(site, set, spec, query, options);
  const results = asked.map((aggregation): JsonObject => {
    const fieldPath = textAt(aggregation, 'fieldPath') ?? '';
    const type = textAt(aggregation, 'type') ?? 'VALUE';
    const counts = new Map<string, number>();
    for (const position of positions)
      for (const value of new Set(set.valuesAt(position, fieldPath).map(String)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const common = { name: textAt(aggregation, 'name'), type, fieldPath };
    if (type === 'VALUE') {
      const limit = numberAt(objectAt(aggregation, 'value'), 'limit') ?? 10;
      const byCount = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, limit);
      return { ...common, values: { results: byCount.map(([value, count]) => ({ value, count })) } };
    }
    if (type !== 'SCALAR') return common;
    const kind = textAt(objectAt(aggregation, 'scalar'), 'type') ?? 'COUNT_DISTINCT';
    const rising = [...counts.keys()].toSorted((a, b) => compareValues(a, b, 'number'));
    const extreme = Number(kind === 'MIN' ? rising[0] : rising.at(-1));
    return { ...common, scalar: { type: kind, value: kind === 'COUNT_DISTINCT' ? counts.size : extreme } };
  });
  return { aggregationData: { results } };
}
