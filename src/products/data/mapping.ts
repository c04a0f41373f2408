import { jsonPath, type ColumnType } from '../../mapping/index.ts';
import type {
  FieldRule,
  MediaPath,
  RichTextRule,
  StepDefinition,
  UnmappedField,
} from '../../contract/step-definition.ts';
import type { WireField } from './records.ts';

type Aliases = NonNullable<StepDefinition['aliases']>;

/** What one field of a collection becomes: columns, and the fields of the graph with arguments that they need. */
export interface FieldColumns {
  readonly rules: readonly FieldRule[];
  readonly aliases: Aliases;
  readonly media?: readonly MediaPath[];
  readonly richTexts?: readonly RichTextRule[];
}

/** A type of Wix Data as a column of a database: type, element of the admin, and how the value gets there. */
interface ColumnRule {
  readonly type: ColumnType;
  readonly uiElement: string;
  readonly transform: FieldRule['transform'];
  readonly lossy?: boolean;
  readonly note?: string;
}

const text = (uiElement = 'input'): ColumnRule => ({ type: 'string', uiElement, transform: 'TEXT' });
const upload = (uiElement: string): ColumnRule => ({ type: 'upload', uiElement, transform: 'UPLOAD' });
const json: ColumnRule = { type: 'string', uiElement: 'code', transform: 'JSON_TEXT', note: 'As JSON.' };

/** The types that become one column; the others have rules of their own below. */
const COLUMNS: Readonly<Record<string, ColumnRule>> = {
  TEXT: text(),
  NUMBER: { type: 'float', uiElement: 'decimal', transform: 'NUMBER' },
  DATE: { type: 'date', uiElement: 'date', transform: 'COPY' },
  DATETIME: { type: 'datetime', uiElement: 'date_time', transform: 'DATE_TIME' },
  TIME: {
    type: 'time',
    uiElement: 'time',
    transform: 'COPY',
    note: 'A string where the site knows no `time`.',
  },
  IMAGE: upload('media_image'),
  BOOLEAN: { type: 'boolean', uiElement: 'toggle', transform: 'BOOLEAN' },
  DOCUMENT: upload('media_file'),
  URL: text('link'),
  RICH_TEXT: text('html'),
  VIDEO: upload('media_file'),
  AUDIO: upload('media_file'),
  ANY: json,
  ARRAY: json,
  ARRAY_STRING: { type: 'array', uiElement: 'select_multiple', transform: 'LIST' },
  ARRAY_DOCUMENT: {
    type: 'array',
    uiElement: 'file_multiple',
    transform: 'LIST',
    note: 'Addresses of the files.',
  },
  PAGE_LINK: text('link'),
  OBJECT: json,
  LANGUAGE: text(),
  SLUG: text(),
  EMAIL: text(),
  MEDIA_IMAGE: upload('media_image'),
  MEDIA_VECTOR_ART: upload('media_image'),
  LEGACY_TIME: text(),
  LEGACY_BOOK: json,
  LEGACY_EXTERNAL_URL: text('link'),
  LEGACY_BROKEN_REFERENCE: text(),
  LEGACY_IMAGE: upload('media_image'),
  LEGACY_COLOR: text('color'),
  LEGACY_EXTERNAL_VIDEO: text('link'),
};

/** A field that stands for other items needs to know what became of their collection. */
export interface ReferenceTarget {
  readonly step: string;
  readonly entity: string;
}

/**
 * Maps one field to its columns; none for references, which have rules of their own.
 * @param column name of the column that the field gets
 * @param name gives out names for further columns
 */
export function fieldColumns(field: WireField, column: string, name: (text: string) => string): FieldColumns {
  const key = String(field.key);
  const source = jsonPath('data', key);
  const label = field.displayName ?? key;
  const files = `files_${column}`;
  const urls = `${files}[].urls[]`;
  const rule = (
    target: string,
    rest: Omit<FieldRule, 'target' | 'column'>,
    uiElement: string,
  ): FieldRule => ({
    target: `properties.${target}`,
    column: { label, uiElement },
    ...rest,
  });
  if (field.type === 'RICH_CONTENT') {
    const alias = `rich_${column}`;
    return {
      rules: [
        rule(column, { source: `${alias}[].html`, transform: 'FIRST', type: 'string' }, 'html'),
        rule(
          name(`${column}_ricos`),
          {
            source,
            transform: 'JSON_TEXT',
            type: 'string',
            note: "Wix's rich content itself, so that nothing is lost.",
          },
          'code',
        ),
      ],
      aliases: fieldAlias(alias, key),
      richTexts: [
        {
          html: `${alias}[].html`,
          document: source,
          files: `${alias}[].urls`,
          losses: `${alias}[].losses`,
        },
      ],
    };
  }
  if (field.type === 'ADDRESS') {
    const part = (
      path: string,
      suffix: string,
      type: ColumnType,
      transform: FieldRule['transform'],
    ): FieldRule =>
      rule(
        suffix === '' ? column : name(`${column}_${suffix}`),
        { source: `${source}.${path}`, transform, type },
        'input',
      );
    return {
      rules: [
        part('formatted', '', 'string', 'TEXT'),
        part('location.latitude', 'latitude', 'float', 'NUMBER'),
        part('location.longitude', 'longitude', 'float', 'NUMBER'),
        rule(
          name(`${column}_parts`),
          { source, transform: 'JSON_TEXT', type: 'string', note: 'All parts of the address.' },
          'code',
        ),
      ],
      aliases: {},
    };
  }
  if (field.type === 'MEDIA_GALLERY') {
    return {
      rules: [
        rule(
          column,
          { source: urls, transform: 'LIST', type: 'array', note: 'Addresses of the files.' },
          'file_multiple',
        ),
        rule(
          name(`${column}_details`),
          { source, transform: 'JSON_TEXT', type: 'string', note: 'Titles and alternative texts.' },
          'code',
        ),
      ],
      aliases: fieldAlias(files, key),
      media: [urls],
    };
  }
  const known = COLUMNS[String(field.type)] ?? json;
  const { type, uiElement, ...rest } = known;
  // A file can be an address, an identifier or an object: the graph knows its address whichever it is.
  if (type === 'upload' || field.type === 'ARRAY_DOCUMENT')
    return {
      rules: [rule(column, { source: urls, type, ...rest }, uiElement)],
      aliases: fieldAlias(files, key),
      media: [urls],
    };
  const rules = [rule(column, { source, type, ...rest }, uiElement)];
  return field.type === 'RICH_TEXT' || known === json
    ? { rules, aliases: fieldAlias(files, key), media: [{ source: urls, in: source }] }
    : { rules, aliases: {} };
}

/** One field of an item with what the graph knows about its value. */
function fieldAlias(alias: string, key: string): Aliases {
  return { [alias]: { field: 'fields', arguments: { keys: [key] } } };
}

/** A reference as a column that points at the row of the other item; the id as text where that collection does not move. */
export function referenceColumn(
  field: WireField,
  column: string,
  target: ReferenceTarget | undefined,
): FieldRule {
  const source = jsonPath('data', String(field.key));
  const common = { source, target: `properties.${column}`, type: 'string' } as const;
  const label = field.displayName ?? String(field.key);
  return target === undefined
    ? {
        ...common,
        transform: 'TEXT',
        column: { label },
        note: "Wix's id: the collection it refers to is no part of the plan.",
      }
    : {
        ...common,
        transform: 'REFERENCE',
        reference: target,
        column: { label, uiElement: 'select_data_source' },
      };
}

/** References that are read for each item at most. */
const MAX_REFERENCES = 1000;

/** A multi-reference as a column that lists the rows of the other items. */
export function multiReferenceColumn(
  field: WireField,
  column: string,
  target: ReferenceTarget | undefined,
): FieldColumns {
  const key = String(field.key);
  const alias = `refs_${column}`;
  const common = {
    source: `${alias}.nodes[].id`,
    target: `properties.${column}`,
    type: 'array',
    column: { label: field.displayName ?? key, uiElement: 'select_data_source_multiple' },
  } as const;
  return {
    rules: [
      target === undefined
        ? { ...common, transform: 'LIST' }
        : { ...common, transform: 'REFERENCES', reference: target },
    ],
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

/** The row of an item, in both passes. */
export const identityRule: FieldRule = { source: 'id', target: 'uuid', transform: 'WIX_UUID' };

/** What every item has beside its fields. */
export const systemRules: readonly FieldRule[] = [
  identityRule,
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME' },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME' },
  {
    source: 'id',
    target: 'properties.wix_id',
    transform: 'TEXT',
    type: 'string',
    note: 'Unique in this database.',
  },
  {
    source: 'ownerId',
    target: 'properties.wix_owner_id',
    transform: 'TEXT',
    type: 'string',
    note: 'A member, or someone who edits the site.',
  },
  {
    source: 'publishStatus',
    target: 'properties.wix_publish_status',
    transform: 'TEXT',
    type: 'string',
    note: 'Only in collections with drafts.',
  },
  {
    source: 'data',
    target: 'properties.wix_data',
    transform: 'JSON_TEXT',
    type: 'string',
    column: { label: 'Wix item', uiElement: 'code' },
    note: 'The whole item, with fields that its collection does not know and values of another type than theirs.',
  },
];

/** Columns that every database gets. */
export const SYSTEM_COLUMNS: readonly string[] = systemRules.flatMap(({ target }) =>
  target.startsWith('properties.') ? [target.slice('properties.'.length)] : [],
);

const IN_COLUMNS = 'Its values have columns of their own, and the whole item is kept as JSON besides.';

/** What an item has beside its values that is not moved. */
export const itemUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: 'The record as Wix sent it; the values are mapped one by one.' },
  { source: 'collectionId', reason: 'The database is that of the collection.' },
  { source: 'collection', reason: 'The database is that of the collection.' },
  { source: 'owner', reason: 'The id of the owner is kept: it can be a member or a user of Wix.' },
  { source: 'fields', reason: IN_COLUMNS },
  { source: 'reference', reason: IN_COLUMNS },
  { source: 'references', reason: 'The second pass of the collection moves them.' },
];
