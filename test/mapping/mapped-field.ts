import {
  mapRecord,
  type FieldMapping,
  type MappingContext,
  type MappingProblem,
} from '../../src/mapping/index.ts';

/** The rule of a column as the tests write it: what they leave out is nothing. */
export function fieldMapping(rule: Partial<FieldMapping>): FieldMapping {
  return {
    source: 'value',
    with: [],
    target: 'column',
    targetType: 'string',
    required: false,
    transform: 'COPY',
    valueMap: [],
    ...rule,
  };
}

/** What one rule makes of a value and of those beside it. */
export function mappedField(
  rule: Partial<FieldMapping>,
  value: unknown,
  others: readonly unknown[] = [],
  context: MappingContext = { siteId: 'site' },
): { readonly value: unknown; readonly problems: readonly MappingProblem[] } {
  const names = others.map((_, index) => `other${index}`);
  const field = fieldMapping({ ...rule, with: names });
  const { row, problems } = mapRecord(
    {
      identity: { source: 'id', anyCase: false, entity: 'Product' },
      fields: [field],
      constants: [],
      children: [],
    },
    { value, ...Object.fromEntries(names.map((name, index) => [name, others[index]])) },
    context,
  );
  return { value: row[field.target], problems };
}
