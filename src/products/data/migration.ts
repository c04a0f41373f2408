import type { DynamicSteps } from '../../contract/product-module.ts';
import type { FieldRule, RiskRule, StepDefinition } from '../../contract/step-definition.ts';
import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { jsonPath } from '../../mapping/index.ts';
import { nameBook } from '../../migration/rules/name-book.ts';
import type { Rows } from '../../migration/rules/references.ts';
import { always, oneOf, richTextRisk, risk } from '../../migration/rules/risks.ts';
import { databaseStep } from '../../migration/rules/steps.ts';
import { readElsewhere, rowsElsewhere } from './app-collections.ts';
import { isDenied } from './codes.ts';
import { allCollections, fieldsOf } from './definitions.ts';
import { requireCollectionId } from './ids.ts';
import {
  learnCollections,
  noSuchCollections,
  REQUESTS_PER_COLLECTION,
  type LearntCollection,
} from './learnt-collections.ts';
import {
  fieldColumns,
  itemUnmapped,
  multiReferenceColumn,
  referenceColumn,
  SYSTEM_COLUMNS,
  systemRules,
  type FieldColumns,
} from './migration-columns.ts';
import { referenceOrder, type CollectionLinks } from './reference-order.ts';
import { SYSTEM_KEYS, type DataCollectionRecord, type WireField } from './wire.ts';

/** What becomes of the collections: a database for each, in the order of their references, and a second pass for circles and lists. */
export const dynamicSteps: DynamicSteps = {
  title: 'The collections of the CMS',
  connection: 'dataItems',
  withoutPermission: ({ dataCollections }) =>
    dataCollections === null
      ? 'Without it, name the collections: `dataCollections` of the plan\'s input, or `--collections Books,Authors` of `plan` and `export`. The CMS of the site shows the "Collection ID" of each.'
      : null,
  requests: ({ dataCollections }) => 1 + REQUESTS_PER_COLLECTION * (dataCollections?.length ?? 0),
  async derive(context, { dataCollections }) {
    if (dataCollections === null) return collectionSteps(await allCollections(context));
    for (const id of dataCollections) requireOwnRecords(id);
    return collectionSteps(await namedCollections(context, dataCollections));
  },
};

/** @throws GatewayError BAD_USER_INPUT for what can be no collection's id, or one whose records move with those of an app */
function requireOwnRecords(id: string): void {
  const elsewhere = readElsewhere(requireCollectionId(id, 'input.dataCollections'));
  if (elsewhere !== null)
    throw badInput(
      `\`input.dataCollections\` names ${JSON.stringify(id)}, whose records the plan moves as \`${elsewhere.field}\`.`,
      `Leave it out; ${elsewhere.product} among \`input.products\` plans them.`,
    );
}

/** The collections with these ids by their definitions or, where those may not be read, as their items tell them. */
async function namedCollections(
  context: GatewayContext,
  ids: readonly string[],
): Promise<readonly PlannedCollection[]> {
  try {
    const all = await allCollections(context);
    const unknown = ids.filter((id) => all.every((collection) => collection.id !== id));
    if (unknown.length > 0)
      throw noSuchCollections(
        unknown,
        all.map(({ id }) => id),
      );
    return all.filter(({ id }) => ids.includes(id));
  } catch (error) {
    if (!isDenied(error)) throw error;
    return learnCollections(context, ids);
  }
}

/** Items of a page where each may need a request for its references. */
const LINKS_PAGE = 100;

/** A collection by its definition, or as its items tell it. */
export type PlannedCollection = DataCollectionRecord & Partial<Pick<LearntCollection, 'learnt'>>;

/** A collection with the names that it gets. */
interface Planned {
  readonly collection: PlannedCollection;
  readonly table: string;
  readonly step: string;
  readonly fields: readonly WireField[];
}

/** The steps of some collections, those that others refer to first. */
export function collectionSteps(collections: readonly PlannedCollection[]): readonly StepDefinition[] {
  const nameTable = nameBook();
  // What the graph has from the apps themselves moves with their records.
  const planned = collections
    .filter(({ id }) => readElsewhere(id) === null)
    .map((collection): Planned => {
      const table = nameTable(collection.id);
      return {
        collection,
        table,
        step: `data_${table}`,
        fields: fieldsOf({ known: true, collection }).filter(isOwn),
      };
    });
  const links = planned.map(({ collection, fields }): CollectionLinks => ({
    id: collection.id,
    refersTo: fields.flatMap((field) => referredBy(field) ?? []),
  }));
  const { order, circular } = referenceOrder(links);
  const byId = new Map(planned.map((one) => [one.collection.id, one]));
  const targetOf = (id: string | undefined): Rows | undefined => targetIn(byId, id);
  const passes = order.flatMap((id) => {
    const one = byId.get(id);
    return one === undefined ? [] : [stepsOf(one, targetOf, (to) => circular.has(`${id} ${to}`))];
  });
  return [...passes.map(({ items }) => items), ...passes.flatMap(({ second }) => second ?? [])];
}

interface TwoPasses {
  readonly items: StepDefinition;
  readonly second: StepDefinition | null;
}

function stepsOf(
  { collection, table, step, fields }: Planned,
  targetOf: (id: string | undefined) => Rows | undefined,
  isCircular: (to: string) => boolean,
): TwoPasses {
  const name = nameBook(SYSTEM_COLUMNS);
  const label = collection.wire.displayName ?? collection.id;
  const first: FieldColumns[] = [];
  const later: FieldColumns[] = [];
  const now = new Set<string>();
  const after = new Set<string>();
  for (const field of fields) {
    const column = name(String(field.key));
    const one = referredBy(field);
    const many = field.typeMetadata?.multiReference?.referencedCollectionId;
    if (field.type === 'MULTI_REFERENCE') {
      const target = targetOf(many);
      if (target !== undefined) after.add(target.step);
      later.push(multiReferenceColumn(field, column, target));
    } else if (field.type === 'REFERENCE') {
      const target = targetOf(one);
      const rule: FieldColumns = { rules: [referenceColumn(field, column, target)], aliases: {} };
      const waits = one !== undefined && target !== undefined && isCircular(one);
      if (target !== undefined) (waits ? after : now).add(target.step);
      (waits ? later : first).push(rule);
    } else {
      first.push(
        withNote(fieldColumns(field, column, name), collection.learnt?.notes.get(String(field.key))),
      );
    }
  }
  const count = collection.learnt?.count ?? null;
  const common = {
    wixEntity: `DataItem/${collection.id}`,
    nodeType: 'DataItem',
    connection: 'dataItems',
    arguments: { collectionId: collection.id },
    count: count === null ? { kind: 'TOTAL_COUNT' } : { kind: 'KNOWN', count },
    ...(collection.learnt?.isLong === true ? { wasLookedAt: true } : {}),
    // The definition of the collection is known since the steps were derived.
    expected: { passes: 1, costs: { 'DataItem.fields': { kind: 'fixed', requests: 0 } } },
    // Two collections can have items with the same id.
    keyIsUnique: false,
  } satisfies Partial<StepDefinition>;
  const pageLink = fields.find(({ type }) => type === 'PAGE_LINK');
  const richTexts = first.flatMap((columns) => columns.richTexts ?? []);
  const items = databaseStep(table, label, {
    ...common,
    id: step,
    title: `Items of ${label}`,
    dependsOn: [...now].filter((id) => id !== step),
    fields: [...systemRules, ...rulesOf(first)],
    aliases: aliasesOf(first),
    unmapped: itemUnmapped,
    media: first.flatMap(({ media }) => media ?? []),
    richTexts,
    ...(pageLink === undefined
      ? {}
      : {
          redirect: {
            source: jsonPath('data', String(pageLink.key)),
            target: `/${table}/{properties.wix_id}`,
            note: 'Address of the dynamic page of the item, below the site.',
          },
        }),
    risks: [...risksOf(collection, label), ...richTexts.map(({ losses }) => richTextRisk(losses))],
    ...(collection.learnt === undefined
      ? {}
      : {
          warnings: [
            `Columns were learnt from ${collection.learnt.looked} items: values of another type than theirs, and fields that only other items have, are in \`wix_data\` alone.`,
          ],
        }),
  });
  if (later.length === 0) return { items, second: null };
  const hasLists = fields.some(({ type }) => type === 'MULTI_REFERENCE');
  const second = databaseStep(table, label, {
    ...common,
    id: `${step}_links`,
    title: `References of ${label}`,
    dependsOn: [step, ...after].filter((id, at, all) => all.indexOf(id) === at),
    action: 'UPDATE',
    derivedFrom: step,
    ...(hasLists
      ? {
          pageSize: LINKS_PAGE,
          warnings: ['Lists of references hold at most 1,000 items each; `references` pages on.'],
        }
      : {}),
    fields: rulesOf(later),
    aliases: aliasesOf(later),
  });
  return { items, second };
}

/** Adds to the columns of a field what is to be said about it. */
function withNote(columns: FieldColumns, note: string | undefined): FieldColumns {
  if (note === undefined) return columns;
  return {
    ...columns,
    rules: columns.rules.map((rule) => ({ ...rule, note: [rule.note, note].filter(Boolean).join(' ') })),
  };
}

function risksOf({ wire, learnt }: PlannedCollection, label: string): readonly RiskRule[] {
  const plugins = new Set((Array.isArray(wire.plugins) ? wire.plugins : []).map((plugin) => plugin?.type));
  const drafts = risk.warning('DATA_DRAFTS', oneOf('publishStatus', 'DRAFT'), {
    message: 'Drafts move with the published items.',
    advice: 'Show only rows whose `wix_publish_status` is PUBLISHED.',
  });
  const translations = risk.warning('DATA_TRANSLATIONS', always, {
    message: `The collection "${label}" is translated: its step moves the texts of the main language.`,
    advice: 'Read the others with the argument `language` of `dataItems`.',
  });
  return [
    ...(learnt === undefined ? [] : [NO_DEFINITION]),
    risk.info('DATA_UNTYPED', always, {
      message:
        'Wix does not hold items to the fields of their collection: values of another type leave their column empty.',
      advice: 'The whole item is in `wix_data`; `fields { typeMatches declared }` names such values.',
    }),
    ...(plugins.has('PUBLISH') ? [drafts] : []),
    ...(plugins.has('MULTILINGUAL') ? [translations] : []),
  ];
}

const NO_DEFINITION = risk.warning('DATA_WITHOUT_DEFINITION', always, {
  message:
    'The key may not read which collections there are and how they are made: the plan holds those that were named, with columns learnt from their items. Fields with several references, labels and translations cannot be seen in items and are missing.',
  advice:
    'Compare the named collections with those in the CMS of the site, and enter references of such fields by hand, or read once with a key that has "Manage Data Collections".',
});

/** Fields that the system rules do not hold already. */
function isOwn({ key }: WireField): boolean {
  return typeof key === 'string' && !SYSTEM_KEYS.includes(key);
}

function referredBy(field: WireField): string | undefined {
  return field.type === 'REFERENCE' ? field.typeMetadata?.reference?.referencedCollectionId : undefined;
}

function targetIn(planned: ReadonlyMap<string, Planned>, id: string | undefined): Rows | undefined {
  if (id === undefined) return undefined;
  const own = planned.get(id);
  return own === undefined ? rowsElsewhere(id) : { step: own.step, entity: `DataItem/${id}` };
}

function rulesOf(columns: readonly FieldColumns[]): FieldRule[] {
  return columns.flatMap(({ rules }) => rules);
}

function aliasesOf(columns: readonly FieldColumns[]): NonNullable<StepDefinition['aliases']> {
  return Object.assign({}, ...columns.map(({ aliases }) => aliases));
}
