import type { GraphQLSchema } from 'graphql';
import {
  belowChild,
  isConcerned,
  mapRecord,
  type FieldMapping as MappedField,
  type Row,
} from '../../mapping/index.ts';
import type { ChildRows, ConstantValue, FieldMapping, MigrationStep } from '../../generated/resolvers.ts';
import { estimateStep, type Estimating } from './estimates.ts';
import { insitesEntity, insitesField, writeRule, type InsitesEntity } from '../insites/index.ts';
import {
  reversedOrder,
  targetOf,
  pathCost,
  sideReads,
  sourceDocument,
  sourcePaths,
  typeNameAtPath,
  childMapping,
  fieldMapping,
  stepMapping,
  pageSizeOf,
  type PathRoot,
  type ReadStep,
} from '../steps/index.ts';
import type {
  ChildMapping,
  ConstantRule,
  FieldRule,
  Generation,
  StepDefinition,
} from '../../contract/step-definition.ts';

/** What steps are written with. */
export interface StepWriting extends Estimating {
  readonly siteId: string;
  readonly generation: Generation;
  /** Whether only what changed since a point in time is planned. */
  readonly isFinalSync: boolean;
  /** Ids of all steps of the plan. */
  readonly planned: ReadonlySet<string>;
}

/** Fields of a connection that a drain needs beside its records. */
const BESIDE_NODES = 'pageInfo { hasNextPage endCursor }\n    availability { status reason permission hint }';

/** Writes a step as the plan shows it. */
export function planStep(step: ReadStep, order: number, writing: StepWriting): MigrationStep {
  const { definition, reading, variables } = step;
  const { schema, costs, generation } = writing;
  const entity = insitesEntity(definition.entity);
  const pageSize = pageSizeOf(definition, costs);
  const reversed = reversedOrder(schema, definition);
  return {
    id: definition.id,
    order,
    product: step.product,
    title: definition.title,
    dependsOn: definition.dependsOn.filter((id) => writing.planned.has(id)),
    wixEntity: definition.wixEntity,
    insitesModule: entity.module,
    insitesEntity: entity.name,
    table: entity.table[generation],
    action: definition.action,
    sourceQuery: {
      document: sourceDocument(schema, {
        step: definition,
        variables,
        paths: sourcePaths(definition),
        beside: BESIDE_NODES,
        optional: reversed === null ? [] : Object.keys(reversed),
      }),
      variables,
      connectionPath: [definition.connection],
      pageSize,
      reversed: reversed === null ? null : { ...variables, ...reversed },
      sideReads: sideReads(schema, definition, costs),
      isDelta: step.isDelta,
    },
    recordCount: reading.count,
    countIsExact: reading.isExact,
    countBasis: reading.basis,
    estimate: estimateStep(step, writing),
    identity: {
      ...stepMapping(definition).identity,
      dedupe: [...definition.dedupe],
      merges: definition.merges ?? false,
      rowId: rowIdOf(definition, entity),
    },
    onlyIf: definition.onlyIf ?? null,
    parentsFirst: definition.parentsFirst ?? null,
    richTexts: (definition.richTexts ?? []).map(({ html, document, losses }) => ({
      source: html,
      target: targetOf(definition, html),
      document,
      losses,
    })),
    fields: definition.fields.map((rule) => planField(schema, definition, entity, rule, (path) => path)),
    constants: constants(entity, definition.constants),
    children: (definition.children ?? []).map((child) => childRows(schema, definition, child, generation)),
    write: writeRule(entity, definition.action, generation),
    sample: sampleOf(step, writing),
    warnings: warningsOf(step, writing),
  };
}

/** Insites' add-ons take the external id of a person for the uuid of the contact; of a record it is the Wix id. */
function rowIdOf({ key, keyIsUnique }: StepDefinition, { importRoute }: InsitesEntity): 'WIX_ID' | 'UUID' {
  return importRoute !== 'import_users' && (keyIsUnique ?? key === 'id') ? 'WIX_ID' : 'UUID';
}

function childRows(
  schema: GraphQLSchema,
  step: StepDefinition,
  child: ChildMapping,
  generation: Generation,
): ChildRows {
  const entity = insitesEntity(child.entity);
  const mapping = childMapping(child);
  const below = (path: string): string => belowChild(child.path, path);
  return {
    ...mapping,
    action: child.action ?? 'CREATE',
    insitesEntity: entity.name,
    table: entity.table[generation],
    parent: child.parent,
    key: [...mapping.key],
    fields: child.fields.map((rule) => planField(schema, step, entity, rule, below)),
    constants: constants(entity, child.constants),
    write: writeRule(entity, child.action ?? 'CREATE', generation),
  };
}

function planField(
  schema: GraphQLSchema,
  root: PathRoot,
  entity: InsitesEntity,
  rule: FieldRule,
  toPath: (path: string) => string,
): FieldMapping {
  const mapping = fieldMapping(entity, rule, toPath);
  return {
    ...mapping,
    with: [...mapping.with],
    valueMap: [...mapping.valueMap],
    sourceType: typeNameAtPath(schema, root, mapping.source),
    storage: insitesField(entity, rule.target, rule.type).storage,
    adds: rule.adds ?? false,
    lossy: rule.lossy ?? false,
    note: rule.note ?? null,
  };
}

function constants(entity: InsitesEntity, rules: readonly ConstantRule[] | undefined): ConstantValue[] {
  return (rules ?? []).map(({ target, value, note, type }) => ({
    target,
    storage: insitesField(entity, target, type).storage,
    value,
    note: note ?? null,
  }));
}

/** The first record and what it becomes, as far as it was read: what would have cost more requests is left out. */
function sampleOf({ definition, reading }: ReadStep, { schema, costs, siteId }: StepWriting): unknown {
  const mapping = stepMapping(definition);
  if (reading.sample === null || !isConcerned(mapping, reading.sample)) return null;
  const expected = { ...costs, ...definition.expected?.costs };
  const isRead = (path: string): boolean => pathCost(schema, definition, path, expected) !== 'REQUESTS';
  const isKnown = (field: MappedField): boolean => [field.source, ...field.with].every(isRead);
  const readOf = (fields: readonly MappedField[]): readonly MappedField[] => fields.filter(isKnown);
  // A column that another rule may fill is not empty for certain.
  const certain = (fields: readonly MappedField[], row: Row): Row => {
    const open = new Set(fields.filter((field) => !isKnown(field)).map(({ target }) => target));
    return Object.fromEntries(
      Object.entries(row).filter(([target, value]) => value !== null || !open.has(target)),
    );
  };
  const known = {
    ...mapping,
    fields: readOf(mapping.fields),
    children: mapping.children
      .filter(({ path }) => path === '.' || isRead(path))
      .map((child) => ({ ...child, fields: readOf(child.fields) })),
  };
  const { row, children } = mapRecord(known, reading.sample, { siteId });
  const rows = known.children.map(({ id }) => {
    const fields = mapping.children.find((child) => child.id === id)?.fields ?? [];
    const own = children.filter(({ child }) => child.id === id);
    return [id, own.map((one) => certain(fields, one.row))] as const;
  });
  return { source: reading.sample, row: certain(mapping.fields, row), children: Object.fromEntries(rows) };
}

function warningsOf(step: ReadStep, writing: StepWriting): string[] {
  const { definition, reading } = step;
  const missing = new Set(
    [...definition.fields, ...(definition.children ?? []).flatMap((child) => child.fields)]
      // A row whose identity is another's is not made and refers to nothing.
      .flatMap(({ target, reference }) => (target === 'uuid' ? [] : (reference?.step ?? [])))
      .filter((id) => !writing.planned.has(id)),
  );
  return [
    ...reading.warnings,
    ...(writing.isFinalSync && !step.isDelta
      ? ['Wix cannot filter this list by time of change: it is a full read.']
      : []),
    ...[...missing].map(
      (id) =>
        `It refers to records of the step \`${id}\`, which is not part of this plan: the references lead nowhere until that step is run.`,
    ),
    ...(definition.warnings ?? []),
  ];
}
