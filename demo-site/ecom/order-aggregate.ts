import { applicationError, compileFilter, invalidField, objectAt, textAt, textsAt } from '../making.ts';
import type { JsonObject, QuerySpec, SiteState } from '../making.ts';

/**
 * wire: `POST /ecom/v1/orders/aggregate`. `{ "<key>": { "$count": ["status"] } }` counts the orders of a filter by the values of a field;
 * with several fields the groups are named `(A|B)`, with a separator that the caller may choose. Counts every order, hidden ones too.
 */
export function aggregateOrders(site: SiteState, body: JsonObject, spec: QuerySpec): JsonObject {
  if (site.assumptions.ordersAggregate === 'refused') {
    throw applicationError(400, 'UNSUPPORTED_AGGREGATION', 'Aggregation is not supported');
  }
  const filter = compileFilter(body['filter'], spec.fields, 'filter');
  const separator = textAt(body, 'hierarchySeparatorOverride') ?? '|';
  const aggregation = objectAt(body, 'aggregation');
  const counters = Object.keys(aggregation).map((key) => {
    const fields = textsAt(objectAt(aggregation, key), '$count');
    if (fields.length === 0)
      throw invalidField(`aggregation.${key}`, 'must hold $count with at least one field');
    for (const field of fields) {
      if (!(field in spec.fields))
        throw invalidField(`aggregation.${key}`, `Field '${field}' is not declared as aggregatable`);
    }
    return { key, fields, groups: new Map<string, number>() };
  });
  const { orders } = site.records;
  for (let position = 0; position < orders.count; position += 1) {
    if (!filter.matches((path) => orders.valuesAt(position, path))) continue;
    for (const { fields, groups } of counters) {
      const values = fields.map((field) => orders.valuesAt(position, field)[0]);
      if (values.some((value) => value === undefined)) continue;
      const isPlain = fields.length === 1 && site.assumptions.ordersAggregate === 'plain';
      const name = isPlain ? String(values[0]) : `(${values.join(separator)})`;
      groups.set(name, (groups.get(name) ?? 0) + 1);
    }
  }
  return {
    aggregates: Object.fromEntries(counters.map(({ key, groups }) => [key, Object.fromEntries(groups)])),
  };
}
