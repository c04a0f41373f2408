import type { FieldRule, MediaPath, RichTextRule, StepDefinition } from '../../contract/step-definition.ts';
import { jsonPath } from '../../mapping/index.ts';
import { identity, reference, references, type Rows } from '../../migration/rules/references.ts';
import { list } from '../../migration/rules/several-values.ts';
import { because, type Unmapped } from '../../migration/rules/unmapped.ts';
import { asText, by, flag, json, number, time, upload } from '../../migration/rules/values.ts';
import type { WireField } from './wire.ts';

type Aliases = NonNullable<StepDefinition['aliases']>;

/** What one field of a collection becomes: columns, and the fields of the graph with arguments that they need. */
export interface FieldColumns {
  readonly rules: readonly FieldRule[];
  readonly aliases: Aliases;
  readonly media?: readonly MediaPath[];
  readonly richTexts?: readonly RichTextRule[];
}

const day = by('COPY', { type: 'date' });
const clock = by('COPY', { type: 'time', note: 'A string where the site knows no `time`.' });
const files = by('LIST', { note: 'Addresses of the files.' });
const asJson = by('JSON_TEXT', { note: 'As JSON.' });

/** The types that become one column, with the element of the admin that shows it; the others have rules of their own below. */
const COLUMNS: Readonly<Record<string, readonly [uiElement: string, write: typeof asText]>> = {
  TEXT: ['input', asText],
  NUMBER: ['decimal', number],
  DATE: ['date', day],
  DATETIME: ['date_time', time],
  TIME: ['time', clock],
  IMAGE: ['media_image', upload],
  BOOLEAN: ['toggle', flag],
  DOCUMENT: ['media_file', upload],
  URL: ['link', asText],
  RICH_TEXT: ['html', asText],
  VIDEO: ['media_file', upload],
  AUDIO: ['media_file', upload],
  ANY: ['code', asJson],
  ARRAY: ['code', asJson],
  ARRAY_STRING: ['select_multiple', list],
  ARRAY_DOCUMENT: ['file_multiple', files],
  PAGE_LINK: ['link', asText],
  OBJECT: ['code', asJson],
  LANGUAGE: ['input', asText],
  SLUG: ['input', asText],
  EMAIL: ['input', asText],
  MEDIA_IMAGE: ['media_image', upload],
  MEDIA_VECTOR_ART: ['media_image', upload],
  LEGACY_TIME: ['input', asText],
  LEGACY_BOOK: ['code', asJson],
  LEGACY_EXTERNAL_URL: ['link', asText],
  LEGACY_BROKEN_REFERENCE: ['input', asText],
  LEGACY_IMAGE: ['media_image', upload],
  LEGACY_COLOR: ['color', asText],
  LEGACY_EXTERNAL_VIDEO: ['link', asText],
};

/**
 * Maps one field to its columns; none for references, which have rules of their own.
 * @param column name of the column that the field gets
 * @param name gives out names for further columns
 */
export function fieldColumns(field: WireField, column: string, name: (text: string) => string): FieldColumns {
  const key = String(field.key);
  const source = jsonPath('data', key);
  const shown = (uiElement: string, rule: FieldRule): FieldRule => ({
    ...rule,
    column: { label: field.displayName ?? key, uiElement },
  });
  const alias = `files_${column}`;
  const urls = `${alias}[].urls[]`;
  if (field.type === 'RICH_CONTENT') {
    const rich = `rich_${column}`;
    const html = `${rich}[].html`;
    const ricos = json(source, name(`${column}_ricos`), {
      note: "Wix's rich content itself, so that nothing is lost.",
    });
    return {
      rules: [shown('html', by('FIRST')(html, column)), shown('code', ricos)],
      aliases: fieldAlias(rich, key),
      richTexts: [{ html, document: source, files: `${rich}[].urls`, losses: `${rich}[].losses` }],
    };
  }
  if (field.type === 'ADDRESS') {
    return {
      rules: [
        shown('input', asText(`${source}.formatted`, column)),
        shown('input', number(`${source}.location.latitude`, name(`${column}_latitude`))),
        shown('input', number(`${source}.location.longitude`, name(`${column}_longitude`))),
        shown('code', json(source, name(`${column}_parts`), { note: 'All parts of the address.' })),
      ],
      aliases: {},
    };
  }
  if (field.type === 'MEDIA_GALLERY') {
    const details = json(source, name(`${column}_details`), { note: 'Titles and alternative texts.' });
    return {
      rules: [shown('file_multiple', files(urls, column)), shown('code', details)],
      aliases: fieldAlias(alias, key),
      media: [urls],
    };
  }
  const [uiElement, write] = COLUMNS[String(field.type)] ?? ['code', asJson];
  // A file can be an address, an identifier or an object: the graph knows its address whichever it is.
  if (write === upload || write === files)
    return {
      rules: [shown(uiElement, write(urls, column))],
      aliases: fieldAlias(alias, key),
      media: [urls],
    };
  const rules = [shown(uiElement, write(source, column))];
  return field.type === 'RICH_TEXT' || write === asJson
    ? { rules, aliases: fieldAlias(alias, key), media: [{ source: urls, in: source }] }
    : { rules, aliases: {} };
}

/** One field of an item with what the graph knows about its value. */
function fieldAlias(alias: string, key: string): Aliases {
  return { [alias]: { field: 'fields', arguments: { keys: [key] } } };
}

/** A reference as a column that points at the row of the other item; the id as text where that collection does not move. */
export function referenceColumn(field: WireField, column: string, target: Rows | undefined): FieldRule {
  const source = jsonPath('data', String(field.key));
  const label = field.displayName ?? String(field.key);
  return target === undefined
    ? asText(source, column, {
        column: { label },
        note: "Wix's id: the collection it refers to is no part of the plan.",
      })
    : reference(source, column, target, { column: { label, uiElement: 'select_data_source' } });
}

/** References that are read for each item at most. */
const MAX_REFERENCES = 1000;

/** A multi-reference as a column that lists the rows of the other items. */
export function multiReferenceColumn(
  field: WireField,
  column: string,
  target: Rows | undefined,
): FieldColumns {
  const key = String(field.key);
  const alias = `refs_${column}`;
  const ids = `${alias}.nodes[].id`;
  const look = { column: { label: field.displayName ?? key, uiElement: 'select_data_source_multiple' } };
  return {
    rules: [target === undefined ? list(ids, column, look) : references(ids, column, target, look)],
    // Most items refer to less than one request brings for all of them.
    aliases: {
      [alias]: {
        field: 'references',
        arguments: { key, first: MAX_REFERENCES },
        assumed: { key, first: 50 },
      },
    },
  };
}

/** What every item has beside its fields. */
export const systemRules: readonly FieldRule[] = [
  identity(),
  time('createdAt', 'created_at'),
  time('updatedAt', 'updated_at'),
  asText('id', 'wix_id', { note: 'Unique in this database.' }),
  asText('ownerId', 'wix_owner_id', { note: 'A member, or someone who edits the site.' }),
  asText('publishStatus', 'wix_publish_status', { note: 'Only in collections with drafts.' }),
  json('data', 'wix_data', {
    column: { label: 'Wix item', uiElement: 'code' },
    note: 'The whole item, with fields that its collection does not know and values of another type than theirs.',
  }),
];

/** Columns that every database gets. */
export const SYSTEM_COLUMNS: readonly string[] = systemRules.map(({ target }) => target);

/** What an item has beside its values that is not moved. */
export const itemUnmapped: Unmapped = {
  raw: 'The record as Wix sent it; the values are mapped one by one.',
  ...because('The database is that of the collection.', 'collectionId collection'),
  owner: 'The id of the owner is kept: it can be a member or a user of Wix.',
  ...because(
    'Its values have columns of their own, and the whole item is kept as JSON besides.',
    'fields reference',
  ),
  references: 'The second pass of the collection moves them.',
};
