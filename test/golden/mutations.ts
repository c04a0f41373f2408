import {
  mapRecord,
  type ChildMapping,
  type FieldMapping,
  type RecordMapping,
} from '../../src/mapping/index.ts';

/** A change of a step's mapping, and what it is called. */
interface Mutation {
  readonly name: string;
  readonly mapping: RecordMapping;
  /** Names of the rules that are changed. */
  readonly rules: readonly string[];
}

/** Names of the changes of a mapping that none of the records shows: their rows are the same with it as without. */
export function survivors(
  mapping: RecordMapping,
  records: readonly unknown[],
  mutations: Iterable<Mutation>,
): readonly string[] {
  const rowsWith = (changed: RecordMapping): string =>
    JSON.stringify(
      records.map((record) => {
        const { row, children } = mapRecord(changed, record, { siteId: 'golden' });
        return {
          row,
          children: children.map(({ child, key, row: inner }) => ({ id: child.id, key, row: inner })),
        };
      }),
    );
  const original = rowsWith(mapping);
  return [...mutations].flatMap(({ name, mapping: changed }) =>
    rowsWith(changed) === original ? [name] : [],
  );
}

/** Each rule taken away: one that no record shows is hit by none. */
export function* withoutOneRule(mapping: RecordMapping): Generator<Mutation> {
  for (const { name, fields, withFields } of rows(mapping))
    for (const [index, rule] of fields.entries())
      yield {
        name: `${name} without ${ruleName(rule)}`,
        mapping: withFields(fields.toSpliced(index, 1, nothing(rule))),
        rules: [ruleName(rule)],
      };
}

/** The sources of every two rules of a row exchanged. */
export function* withTwoSwapped(mapping: RecordMapping): Generator<Mutation> {
  for (const { name, fields, withFields } of rows(mapping))
    for (const [first, one] of fields.entries())
      for (const [offset, other] of fields.slice(first + 1).entries()) {
        if (sourceOf(one) === sourceOf(other)) continue;
        const swapped = fields
          .with(first, { ...one, source: other.source, with: other.with })
          .with(first + 1 + offset, { ...other, source: one.source, with: one.with });
        yield {
          name: `${name} with ${ruleName(one)} <-> ${ruleName(other)}`,
          mapping: withFields(swapped),
          rules: [ruleName(one), ruleName(other)],
        };
      }
}

/** A rule that reads a path which no record has. */
function nothing(rule: FieldMapping): FieldMapping {
  return { ...rule, source: 'nowhere', with: [], default: null };
}

/** The rows that a mapping makes: the record's own and each child's. */
function* rows(mapping: RecordMapping): Generator<{
  readonly name: string;
  readonly fields: readonly FieldMapping[];
  readonly withFields: (fields: readonly FieldMapping[]) => RecordMapping;
}> {
  yield { name: 'row', fields: mapping.fields, withFields: (fields) => ({ ...mapping, fields }) };
  for (const [index, child] of mapping.children.entries())
    yield {
      name: child.id,
      fields: child.fields,
      withFields: (fields) => ({
        ...mapping,
        children: mapping.children.with(index, withFieldsOf(child, fields)),
      }),
    };
}

function withFieldsOf(child: ChildMapping, fields: readonly FieldMapping[]): ChildMapping {
  return { ...child, fields };
}

function ruleName({ source, target }: FieldMapping): string {
  return `${source} -> ${target}`;
}

function sourceOf({ source, with: others }: FieldMapping): string {
  return [source, ...others].join(' ');
}
