import type { DynamicSteps } from '../../contract/product-module.ts';
import type { RiskRule, StepDefinition } from '../../contract/step-definition.ts';
import { badInput } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { jsonPath } from '../../mapping/index.ts';
import { nameBook } from '../../migration/rules/name-book.ts';
import type { Rows } from '../../migration/rules/references.ts';
import { always, oneOf, richTextRisk, risk } from '../../migration/rules/risks.ts';
import { databaseStep } from '../../migration/rules/steps.ts';
import { isDenied } from '../../wix/api/wix-error.ts';
import { readElsewhere, rowsElsewhere } from './app-collections.ts';
import { allCollections, fieldsOf, hasPlugin, type Definition } from './definitions.ts';
import { requireCollectionId } from './ids.ts';
import {
  learnCollections,
  noSuchCollections,
  REQUESTS_PER_COLLECTION,
  type LearntCollection,
} from './learnt-collections.ts';
import { fieldColumns, itemUnmapped, systemRules, type FieldColumns } from './migration-columns.ts';
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
    for (const id of dataCollections ?? []) requireOwnRecords(id);
    return collectionSteps(await wantedCollections(context, dataCollections));
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

/** All collections, or those with some ids: by their definitions or, where those may not be read, as their items tell them. */
async function wantedCollections(
  context: GatewayContext,
  ids: readonly string[] | null,
): Promise<readonly PlannedCollection[]> {
  try {
    const all = await allCollections(context);
    if (ids === null) return all;
    const known = all.map(({ id }) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0) throw noSuchCollections(unknown, known);
    return all.filter(({ id }) => ids.includes(id));
  } catch (error) {
    if (ids === null || !isDenied(error)) throw error;
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
  const planned = new Map(
    // What the graph has from the apps themselves moves with their records.
    collections.flatMap((collection): [string, Planned][] => {
      if (readElsewhere(collection.id) !== null) return [];
      const table = nameTable(collection.id);
      const fields = fieldsOf({ known: true, collection }).filter(isOwn);
      return [[collection.id, { collection, table, step: `data_${table}`, fields }]];
    }),
  );
  const { order, circular } = referenceOrder(
    [...planned].map(([id, { fields }]): CollectionLinks => ({
      id,
      refersTo: fields.flatMap((field) => (field.type === 'REFERENCE' ? (targetOf(field) ?? []) : [])),
    })),
  );
  const rowsOf = (id: string): Rows | undefined => {
    const own = planned.get(id);
    return own === undefined ? rowsElsewhere(id) : { step: own.step, entity: `DataItem/${id}` };
  };
  const passes = order.flatMap((id) => {
    const one = planned.get(id);
    return one === undefined ? [] : [stepsOf(one, rowsOf, (to) => circular.has(`${id} ${to}`))];
  });
  return [...passes.map(([items]) => items), ...passes.flatMap(([, ...second]) => second)];
}

/** What a field becomes, with the rows that it refers to, and whether those may be written later than its own. */
interface PlannedField extends FieldColumns {
  readonly to: Rows | undefined;
  readonly waits: boolean;
}

/** The items of a collection, and the second pass for what they refer to. */
function stepsOf(
  { collection, table, step, fields }: Planned,
  rowsOf: (id: string) => Rows | undefined,
  isCircular: (to: string) => boolean,
): readonly [StepDefinition, ...StepDefinition[]] {
  const { id, wire, learnt } = collection;
  const name = nameBook(systemRules.map(({ target }) => target));
  const label = wire.displayName ?? id;
  const planned = fields.map((field): PlannedField => {
    const column = name(String(field.key));
    const target = targetOf(field);
    const to = target === undefined ? undefined : rowsOf(target);
    return {
      ...fieldColumns(field, { column, name, to, note: learnt?.notes.get(String(field.key)) }),
      to,
      waits: field.type === 'MULTI_REFERENCE' || (to !== undefined && isCircular(target ?? '')),
    };
  });
  const first = partOf(planned.filter(({ waits }) => !waits));
  const later = partOf(planned.filter(({ waits }) => waits));
  const count = learnt?.count ?? null;
  const common = {
    wixEntity: `DataItem/${id}`,
    nodeType: 'DataItem',
    connection: 'dataItems',
    arguments: { collectionId: id },
    count: count === null ? { kind: 'TOTAL_COUNT' } : { kind: 'KNOWN', count },
    ...(learnt?.isLong === true ? { wasLookedAt: true } : {}),
    // The definition of the collection is known since the steps were derived.
    expected: { concatenated: 1, costs: { 'DataItem.fields': { kind: 'fixed', requests: 0 } } },
    // Two collections can have items with the same id.
    keyIsUnique: false,
  } satisfies Partial<StepDefinition>;
  // Files stand where nobody expects them too: in texts, and in fields that the collection does not know.
  const otherFiles = {
    field: 'fields',
    arguments: {
      withFiles: true,
      except: fields.filter((_, place) => hasFiles(planned[place])).map(({ key }) => String(key)),
    },
  };
  const pageLink = fields.find(({ type }) => type === 'PAGE_LINK');
  const items = databaseStep(table, label, {
    ...common,
    ...first,
    id: step,
    title: `Items of ${label}`,
    dependsOn: first.dependsOn.filter((before) => before !== step),
    fields: [...systemRules, ...first.fields],
    aliases: { ...first.aliases, other_files: otherFiles },
    media: [...first.media, { source: 'other_files[].urls[]', in: 'data' }],
    unmapped: itemUnmapped,
    ...(pageLink === undefined
      ? {}
      : {
          redirect: {
            source: jsonPath('data', String(pageLink.key)),
            target: `/${table}/{properties.wix_id}`,
            note: 'Address of the dynamic page of the item, below the site.',
          },
        }),
    risks: [...risksOf(collection, label), ...first.richTexts.map(({ losses }) => richTextRisk(losses))],
    ...(learnt === undefined
      ? {}
      : {
          warnings: [
            `Columns were learnt from ${learnt.looked} items: values of another type than theirs, and fields that only other items have, are in \`wix_data\` alone.`,
          ],
        }),
  });
  if (later.fields.length === 0) return [items];
  const hasLists = fields.some(({ type }) => type === 'MULTI_REFERENCE');
  const second = databaseStep(table, label, {
    ...common,
    ...later,
    id: `${step}_links`,
    title: `References of ${label}`,
    dependsOn: [...new Set([step, ...later.dependsOn])],
    action: 'UPDATE',
    derivedFrom: step,
    ...(hasLists
      ? {
          pageSize: LINKS_PAGE,
          warnings: ['Lists of references hold at most 1,000 items each; `references` pages on.'],
        }
      : {}),
  });
  return [items, second];
}

/** Whether the files of a field are named with its own columns. */
function hasFiles(columns: FieldColumns | undefined): boolean {
  return columns?.media !== undefined || columns?.richTexts !== undefined;
}

/** What some fields make of a step. */
function partOf(fields: readonly PlannedField[]) {
  return {
    dependsOn: [...new Set(fields.flatMap(({ to }) => to?.step ?? []))],
    fields: fields.flatMap(({ rules }) => rules),
    aliases: Object.assign({}, ...fields.map(({ aliases }) => aliases)) as NonNullable<
      StepDefinition['aliases']
    >,
    media: fields.flatMap(({ media = [] }) => media),
    richTexts: fields.flatMap(({ richTexts = [] }) => richTexts),
  };
}

function risksOf(collection: PlannedCollection, label: string): readonly RiskRule[] {
  const definition: Definition = { known: true, collection };
  const drafts = risk.warning('DATA_DRAFTS', oneOf('publishStatus', 'DRAFT'), {
    message: 'Drafts move with the published items.',
    advice: 'Show only rows whose `wix_publish_status` is PUBLISHED.',
  });
  const translations = risk.warning('DATA_TRANSLATIONS', always, {
    message: `The collection "${label}" is translated: its step moves the texts of the main language.`,
    advice: 'Read the others with the argument `language` of `dataItems`.',
  });
  return [
    ...(collection.learnt === undefined ? [] : [NO_DEFINITION]),
    risk.info('DATA_UNTYPED', always, {
      message:
        'Wix does not hold items to the fields of their collection: values of another type leave their column empty.',
      advice: 'The whole item is in `wix_data`; `fields { typeMatches declared }` names such values.',
    }),
    ...(hasPlugin(definition, 'PUBLISH') ? [drafts] : []),
    ...(hasPlugin(definition, 'MULTILINGUAL') ? [translations] : []),
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

/** The collection that a field refers to. */
function targetOf({ type, typeMetadata }: WireField): string | undefined {
  if (type === 'REFERENCE') return typeMetadata?.reference?.referencedCollectionId;
  return type === 'MULTI_REFERENCE' ? typeMetadata?.multiReference?.referencedCollectionId : undefined;
}
