import { isConcerned, mapRecord, type FieldMapping, type Row } from '../../mapping/index.ts';
import type { MigrationStep } from '../../generated/resolvers.ts';
import { estimateStep, type Estimating } from './estimates.ts';
import { insitesEntity, type InsitesEntity } from '../insites/insites-entities.ts';
import { writeRule } from '../insites/write-rules.ts';
import { reversedOrder } from '../steps/reversed-order.ts';
import { targetOf } from '../steps/media-fields.ts';
import { pathCost, sideReads, sourceDocument, sourcePaths } from '../steps/source-document.ts';
import { typeNameAtPath } from '../steps/schema-path.ts';
import { childMapping, stepMapping } from '../steps/step-mapping.ts';
import { pageSizeOf, type ReadStep } from '../steps/step-reading.ts';
import type { InsitesGeneration } from '../../generated/enums.ts';
import { otherCosts } from '../../contract/field-cost.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';

/** What steps are written with. */
export interface StepWriting extends Estimating {
  readonly siteId: string;
  readonly generation: InsitesGeneration;
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
  const mapping = stepMapping(definition);
  const withTypes = <Field extends FieldMapping>(fields: readonly Field[]) =>
    fields.map((field) => ({ ...field, sourceType: typeNameAtPath(schema, definition, field.source) }));
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
    ...targetTable(entity, definition.action, generation),
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
      ...mapping.identity,
      dedupe: [...definition.dedupe],
      merges: definition.merges ?? false,
      rowId: rowIdOf(definition, entity),
    },
    onlyIf: mapping.onlyIf,
    parentsFirst: definition.parentsFirst ?? null,
    richTexts: (definition.richTexts ?? []).map(({ html, document, losses }) => ({
      source: html,
      target: targetOf(definition, html),
      document,
      losses,
    })),
    fields: withTypes(mapping.fields),
    constants: mapping.constants,
    children: (definition.children ?? []).map((child) => {
      const { fields, action, ...rest } = childMapping(child);
      return {
        ...rest,
        action,
        fields: withTypes(fields),
        ...targetTable(insitesEntity(child.entity), action, generation),
      };
    }),
    sample: sampleOf(step, mapping, writing),
    warnings: warningsOf(step, writing),
  };
}

/** Insites' add-ons take the external id of a person for the uuid of the contact; of a record it is the Wix id. */
function rowIdOf({ key, keyIsUnique }: StepDefinition, { importRoute }: InsitesEntity): 'WIX_ID' | 'UUID' {
  return importRoute !== 'import_users' && (keyIsUnique ?? key === 'id') ? 'WIX_ID' : 'UUID';
}

/** Where rows of an entity go, and how they are written. */
function targetTable(entity: InsitesEntity, action: MigrationStep['action'], generation: InsitesGeneration) {
  return {
    insitesEntity: entity.name,
    table: entity.table[generation],
    write: writeRule(entity, action, generation),
  };
}

/** The first record and what it becomes, as far as it was read: what would have cost more requests is left out. */
function sampleOf(
  { definition, reading: { sample } }: ReadStep,
  mapping: ReturnType<typeof stepMapping>,
  { schema, costs, siteId }: StepWriting,
): unknown {
  if (sample === null || !isConcerned(mapping, sample)) return null;
  const expected = otherCosts(costs, definition.expected?.costs);
  const isRead = (path: string): boolean => pathCost(schema, definition, path, expected) !== 'REQUESTS';
  const isKnown = (field: FieldMapping): boolean => [field.source, ...field.with].every(isRead);
  // A column that another rule may fill is not empty for certain.
  const certain = (fields: readonly FieldMapping[], row: Row): Row => {
    const open = new Set(fields.filter((field) => !isKnown(field)).map(({ target }) => target));
    return Object.fromEntries(
      Object.entries(row).filter(([target, value]) => value !== null || !open.has(target)),
    );
  };
  const read = mapping.children.filter(({ path }) => path === '.' || isRead(path));
  const { row, children } = mapRecord(
    {
      ...mapping,
      fields: mapping.fields.filter(isKnown),
      children: read.map((child) => ({ ...child, fields: child.fields.filter(isKnown) })),
    },
    sample,
    { siteId },
  );
  const rows = read.map(({ id, fields }) => {
    const own = children.filter(({ child }) => child.id === id);
    return [id, own.map((one) => certain(fields, one.row))] as const;
  });
  return { source: sample, row: certain(mapping.fields, row), children: Object.fromEntries(rows) };
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
