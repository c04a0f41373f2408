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

/** Modules whose webhooks fire when records are written, and which. */
const webhooks: Readonly<Partial<Record<InsitesModule, string>>> = {
  CRM: 'contact_created, contact_updated, company_created, company_updated',
  ECOMMERCE:
    'order_created, order_updated, quote_created, quote_updated (sent before the answer: they slow every write down)',
  EVENTS: 'event_added, event_ticket_added, event_expense_added',
};

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
  const ownRules = steps.flatMap(({ id, setup = [] }) => setup.map((rule) => ({ step: id, rule })));
  return [
    ...itemsBy(
      writings,
      ({ entity }) => entity.module,
      ([{ entity }]) => {
        const names = webhooks[entity.module];
        return names === undefined
          ? null
          : {
              id: `webhooks-off-${entity.module.toLowerCase()}`,
              kind: 'WEBHOOKS_OFF',
              title: `Switch off the webhooks of ${moduleTitles[entity.module]}`,
              detail: `Writing records fires ${names}. Switch them off, and back on after the final sync.`,
            };
      },
    ),
    ...itemsBy(
      writings.filter(({ rules }) => rules.some(({ target }) => target.startsWith('custom_field.'))),
      ({ entity }) => entity.customFieldTable,
      (group, table = '') => ({
        id: `custom-fields-${nameIn(table)}`,
        kind: 'CUSTOM_FIELD',
        title: `Custom fields of ${group[0].entity.name}`,
        detail:
          "Define them in the site's admin or deploy their table: the REST API can list and delete definitions, not make them. A value without a definition is dropped.",
        table,
        definition: columnsOf(group, 'custom_field.'),
      }),
    ),
    ...itemsBy(
      writings.filter(({ entity }) => entity.module === 'DATA'),
      ({ entity }) => entity.table[generation],
      (group, table) => ({
        id: `database-${nameIn(table)}`,
        kind: 'DATABASE',
        title: `Database "${group[0].entity.name}"`,
        detail:
          "Define each in the site's admin (Data, Databases) or deploy its table below a public schema path: the REST API cannot make databases or change their fields.",
        table,
        definition: columnsOf(group, 'properties.', tableOf),
      }),
    ),
    ...itemsBy(
      ownRules,
      ({ rule }) => rule.id,
      ([{ rule }]) => rule,
    ),
    // Attachments, which galleries hold, are made by no import.
    ...itemsBy(
      writings.filter(({ rules }) =>
        rules.some((rule) => 'transform' in rule && rule.transform === 'UPLOAD_LIST'),
      ),
      () => 'galleries',
      (_, id) => ({
        id,
        kind: 'MANUAL',
        title: 'Make the galleries, after the import',
        detail:
          'A gallery holds uuids of CRM attachments, which no import makes: the rows are imported without. For each line of `galleries.ndjson`, make an attachment of every file, then write their uuids, in order, into the column of the row.',
      }),
    ),
  ];
}

/** One item for all that has the same key, in the order in which the keys first appear. */
function itemsBy<T extends { readonly step: string }, K>(
  all: readonly T[],
  keyOf: (one: T) => K,
  toItem: (
    group: readonly [T, ...T[]],
    key: K,
  ) => (Omit<SetupItem, 'steps' | 'table' | 'definition'> & Partial<SetupItem>) | null,
): SetupItem[] {
  return [...Map.groupBy(all, keyOf)].flatMap(([key, [first, ...others]]) => {
    const item = first === undefined ? null : toItem([first, ...others], key);
    const steps = [...new Set([first, ...others].flatMap((one) => one?.step ?? []))];
    return item === null ? [] : [{ table: null, definition: null, ...item, steps }];
  });
}

/** The last part of a table's name, as ids are written. */
function nameIn(table: string): string {
  return table.slice(table.lastIndexOf('/') + 1).replaceAll('_', '-');
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
