import type { FieldRule, StepDefinition } from '../../contract/step-definition.ts';
import type { DataFieldType } from '../../generated/enums.ts';
import { jsonPath } from '../../mapping/index.ts';
import { identity, ONLY, reference, references, type Rows } from '../../migration/rules/references.ts';
import { list } from '../../migration/rules/several-values.ts';
import { because, type Unmapped } from '../../migration/rules/unmapped.ts';
import { asText, by, flag, json, number, time, upload } from '../../migration/rules/values.ts';
import type { WireField } from './wire.ts';

/** What one field of a collection becomes: columns, and what else the step has to know of it. */
export interface FieldColumns extends Pick<StepDefinition, 'aliases' | 'media' | 'richTexts'> {
  readonly rules: readonly FieldRule[];
}

/** How a field becomes columns. */
interface Place {
  /** Name of the column that it gets. */
  readonly column: string;
  /** Gives out names for further columns. */
  readonly name: (text: string) => string;
  /** The rows that it refers to; none where they do not move. */
  readonly to?: Rows | undefined;
  /** What is to be said of it. */
  readonly note?: string | undefined;
}

const day = by('COPY', { type: 'date' });
const clock = by('COPY', { type: 'time', note: 'A string where the site knows no `time`.' });
const files = by('LIST', { note: 'Addresses of the files.' });
const asJson = by('JSON_TEXT', { note: 'As JSON.' });

/** Wix has colors as `#RRGGBB` in a type that its SDK does not name (docs/fidelity.md#data-types). */
type FieldType = DataFieldType | 'COLOR';

type Look = readonly [uiElement: string, write: typeof asText, types: readonly FieldType[]];

/** The types that become one column, with the element of the admin that shows it. Those that stand nowhere are written as JSON. */
const COLUMNS: readonly Look[] = [
  ['input', asText, ['TEXT', 'LANGUAGE', 'SLUG', 'EMAIL', 'LEGACY_TIME', 'LEGACY_BROKEN_REFERENCE']],
  ['link', asText, ['URL', 'PAGE_LINK', 'LEGACY_EXTERNAL_URL', 'LEGACY_EXTERNAL_VIDEO']],
  ['html', asText, ['RICH_TEXT']],
  ['color', asText, ['COLOR', 'LEGACY_COLOR']],
  ['decimal', number, ['NUMBER']],
  ['toggle', flag, ['BOOLEAN']],
  ['date', day, ['DATE']],
  ['time', clock, ['TIME']],
  ['date_time', time, ['DATETIME']],
  ['media_image', upload, ['IMAGE', 'MEDIA_IMAGE', 'MEDIA_VECTOR_ART', 'LEGACY_IMAGE']],
  ['media_file', upload, ['DOCUMENT', 'VIDEO', 'AUDIO']],
  ['file_multiple', files, ['ARRAY_DOCUMENT']],
  ['select_multiple', list, ['ARRAY_STRING']],
];
const JSON_COLUMN: Look = ['code', asJson, []];

/** Types of texts that may be, or have in them, identifiers of media; other texts have them too seldom to be searched. */
const MAY_NAME_FILES: ReadonlySet<unknown> = new Set<FieldType>(['RICH_TEXT', 'URL']);

/** References that are read for each item at most. */
const MAX_REFERENCES = 1000;

/** Maps one field to its columns. */
export function fieldColumns(field: WireField, { column, name, to, note }: Place): FieldColumns {
  const key = String(field.key);
  const label = field.displayName ?? key;
  const source = jsonPath('data', key);
  const shown = (uiElement: string, rule: FieldRule): FieldRule => ({
    ...rule,
    ...(note === undefined ? {} : { note: [rule.note, note].filter(Boolean).join(' ') }),
    column: { label, uiElement },
  });
  // The field of an item with what the graph knows about its value.
  const known = (alias: string) => ({ [alias]: { field: 'fields', arguments: { keys: [key] } } });
  const urls = `files_${column}[].urls[]`;
  const withFiles = { aliases: known(`files_${column}`), media: [urls] };
  switch (field.type) {
    case 'RICH_CONTENT': {
      const rich = `rich_${column}`;
      const html = `${rich}[].html`;
      const ricos = json(source, name(`${column}_ricos`), {
        note: "Wix's rich content itself, so that nothing is lost.",
      });
      return {
        rules: [shown('html', by('FIRST')([html, source], column)), shown('code', ricos)],
        aliases: known(rich),
        richTexts: [{ html, document: source, files: `${rich}[].urls`, losses: `${rich}[].losses` }],
      };
    }
    case 'ADDRESS':
      return {
        rules: [
          shown('input', by('FIRST')([`address_${column}[].address`, source], column)),
          shown('input', number(`${source}.location.latitude`, name(`${column}_latitude`))),
          shown('input', number(`${source}.location.longitude`, name(`${column}_longitude`))),
          shown('code', json(source, name(`${column}_parts`), { note: 'All parts of the address.' })),
        ],
        aliases: known(`address_${column}`),
      };
    case 'MEDIA_GALLERY': {
      const details = json(source, name(`${column}_details`), { note: 'Titles and alternative texts.' });
      return {
        rules: [shown('file_multiple', files([urls, source], column)), shown('code', details)],
        ...withFiles,
      };
    }
    case 'REFERENCE': {
      const id = asText(source, column, {
        column: { label },
        note: "Wix's id: the collection it refers to is no part of the plan.",
      });
      return {
        rules: [
          to === undefined
            ? id
            : shown('select_data_source', reference(source, column, to, { argument: ONLY })),
        ],
      };
    }
    case 'MULTI_REFERENCE': {
      const ids = `refs_${column}.nodes[].id`;
      const rule = to === undefined ? list(ids, column) : references(ids, column, to);
      // Most items refer to less than one request brings for all of them.
      const read = { arguments: { key, first: MAX_REFERENCES }, assumed: { key, first: 50 } };
      return {
        rules: [shown('select_data_source_multiple', rule)],
        aliases: { [`refs_${column}`]: { field: 'references', ...read } },
      };
    }
    default: {
      const [uiElement, write] =
        COLUMNS.find(([, , types]) => types.some((type) => type === field.type)) ?? JSON_COLUMN;
      // A file can be an address, an identifier or an object: the graph knows its address whichever it is.
      if (write === upload || write === files)
        return { rules: [shown(uiElement, write([urls, source], column))], ...withFiles };
      const rules = [shown(uiElement, write(source, column))];
      return MAY_NAME_FILES.has(field.type) || write === asJson
        ? { rules, ...withFiles, media: [{ source: urls, in: source }] }
        : { rules };
    }
  }
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
