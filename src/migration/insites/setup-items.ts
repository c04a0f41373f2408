import type { SetupItem } from '../../generated/resolvers.ts';
import { insitesEntity, insitesField, type InsitesEntity } from './insites-entities.ts';
import { moduleTitles } from '../../contract/insites-module.ts';
import type { InsitesGeneration, InsitesModule } from '../../generated/enums.ts';
import type { ConstantRule, FieldRule, StepDefinition } from '../../contract/step-definition.ts';

/** A target and what is written to it. */
interface Writing {
  readonly step: string;
  readonly entity: InsitesEntity;
  readonly rules: readonly (FieldRule | ConstantRule)[];
}

/** What must exist in Insites before the steps' data can land, in the order it is to be made. */
export function setupItems(steps: readonly StepDefinition[], generation: InsitesGeneration): SetupItem[] {
  const writings = steps.flatMap((step): Writing[] =>
    [step, ...(step.children ?? [])].map(({ entity, fields, constants }) => ({
      step: step.id,
      entity: insitesEntity(entity),
      rules: [...fields, ...(constants ?? [])],
    })),
  );
  const tableOf = (step: string): string | undefined =>
    writings.find((writing) => writing.step === step)?.entity.table[generation];
  return [
    ...webhookItems(writings),
    ...customFieldItems(writings),
    ...databaseItems(writings, generation, tableOf),
    ...ownItems(steps),
    ...galleryItems(writings),
  ];
}

/** Attachments, which galleries hold, are made by no import: what is to be done when the rows are there. */
function galleryItems(writings: readonly Writing[]): SetupItem[] {
  const galleries = writings.filter(({ rules }) =>
    rules.some((rule) => 'transform' in rule && rule.transform === 'UPLOAD_LIST'),
  );
  if (galleries.length === 0) return [];
  return [
    {
      id: 'galleries',
      kind: 'MANUAL',
      title: 'Make the galleries, after the import',
      detail:
        'A gallery holds uuids of CRM attachments, which no import makes: the rows are imported without. For each line of `galleries.ndjson`, make an attachment of every file, then write their uuids, in order, into the column of the row.',
      table: null,
      definition: null,
      steps: stepsOf(galleries),
    },
  ];
}

/** Modules whose webhooks fire when records are written, and which. */
const webhooks: Readonly<Partial<Record<InsitesModule, string>>> = {
  CRM: 'contact_created, contact_updated, company_created, company_updated',
  ECOMMERCE:
    'order_created, order_updated, quote_created, quote_updated (sent before the answer: they slow every write down)',
  EVENTS: 'event_added, event_ticket_added, event_expense_added',
};

function webhookItems(writings: readonly Writing[]): SetupItem[] {
  return [...Map.groupBy(writings, ({ entity }) => entity.module)].flatMap(([module, group]) => {
    const names = webhooks[module];
    if (names === undefined) return [];
    return {
      id: `webhooks-off-${module.toLowerCase()}`,
      kind: 'WEBHOOKS_OFF' as const,
      title: `Switch off the webhooks of ${moduleTitles[module]}`,
      detail: `Writing records fires ${names}. Switch them off, and back on after the final sync.`,
      table: null,
      definition: null,
      steps: stepsOf(group),
    };
  });
}

function customFieldItems(writings: readonly Writing[]): SetupItem[] {
  const withTable = writings.filter(({ entity, rules }) =>
    entity.customFieldTable === undefined
      ? false
      : rules.some(({ target }) => target.startsWith('custom_field.')),
  );
  return [...Map.groupBy(withTable, ({ entity }) => entity.customFieldTable ?? '')].map(([table, group]) => ({
    id: `custom-fields-${table.split('/').at(-1)?.replaceAll('_', '-')}`,
    kind: 'CUSTOM_FIELD' as const,
    title: `Custom fields of ${group[0]?.entity.name}`,
    detail:
      "Define them in the site's admin or deploy their table: the REST API can list and delete definitions, not make them. A value without a definition is dropped.",
    table,
    definition: columnsOf(group, 'custom_field.'),
    steps: stepsOf(group),
  }));
}

function databaseItems(
  writings: readonly Writing[],
  generation: InsitesGeneration,
  tableOf: (step: string) => string | undefined,
): SetupItem[] {
  const databases = writings.filter(({ entity }) => entity.module === 'DATA');
  return [...Map.groupBy(databases, ({ entity }) => entity.table[generation])].map(([table, group]) => ({
    id: `database-${table.split('/').at(-1)?.replaceAll('_', '-')}`,
    kind: 'DATABASE' as const,
    title: `Database "${group[0]?.entity.name}"`,
    detail:
      "Define each in the site's admin (Data, Databases) or deploy its table below a public schema path: the REST API cannot make databases or change their fields.",
    table,
    definition: columnsOf(group, 'properties.', tableOf),
    steps: stepsOf(group),
  }));
}

function ownItems(steps: readonly StepDefinition[]): SetupItem[] {
  const rules = steps.flatMap((step) => (step.setup ?? []).map((rule) => ({ step: step.id, rule })));
  return [...Map.groupBy(rules, ({ rule }) => rule.id)].flatMap(([, group]) =>
    group.slice(0, 1).map(({ rule }) => ({
      ...rule,
      table: null,
      definition: rule.definition ?? null,
      steps: group.map(({ step }) => step),
    })),
  );
}

/** A column to make: its type, how the admin shows it, and the table that its values point at. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly label?: string;
  readonly ui_element?: string;
  readonly belongs_to?: string;
}

function columnsOf(
  group: readonly Writing[],
  prefix: string,
  tableOf: (step: string) => string | undefined = () => undefined,
): Column[] {
  const columns = new Map<string, Column>();
  for (const { entity, rules } of group) {
    for (const rule of rules) {
      if (!rule.target.startsWith(prefix)) continue;
      const name = rule.target.slice(prefix.length);
      const { type } = insitesField(entity, rule.target, rule.type);
      const { label, uiElement } = ('column' in rule ? rule.column : undefined) ?? {};
      const table =
        'reference' in rule && rule.reference !== undefined ? tableOf(rule.reference.step) : undefined;
      columns.set(name, {
        name,
        type,
        ...(label === undefined ? {} : { label }),
        ...(uiElement === undefined ? {} : { ui_element: uiElement }),
        ...(table === undefined ? {} : { belongs_to: table }),
      });
    }
  }
  return [...columns.values()];
}

function stepsOf(group: readonly Writing[]): string[] {
  return [...new Set(group.map(({ step }) => step))];
}
