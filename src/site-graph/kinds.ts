import type { DataFieldType } from '../generated/enums.ts';
import { dateOf, fieldType } from '../products/data/field-types.ts';
import { filesOf, pictureOf, resolveValue } from '../products/data/item-fields.ts';
import type { OperatorSet } from './operators.ts';
import { richContentOf } from './rich-content.ts';

/** Stands for a value that is not of its field's type. */
export const UNFIT = Symbol('unfit');

/** The types of the graph that values are shown as; those that lead to other records are no values. */
export type ShownAs =
  | 'String'
  | 'Float'
  | 'Boolean'
  | 'DateTime'
  | 'Date'
  | 'Time'
  | 'JSON'
  | 'Image'
  | 'DataFile'
  | 'DataRichContent'
  | 'DataAddress'
  | '[String!]'
  | '[DataFile!]';

/** How values of a type of field are shown. */
export interface Kind {
  readonly shownAs: ShownAs;
  /** What the fields can be filtered by, as far as the collection takes it. */
  readonly operators: OperatorSet;
  /** The value as its type of the graph takes it, null where there is none, or `UNFIT`. */
  read(value: {}): unknown;
}

const text: Kind = {
  shownAs: 'String',
  operators: 'Text',
  read: (value) => (typeof value === 'string' ? value : UNFIT),
};

/** A text in which files stand under Wix's own names for them. */
const textWithFiles: Kind = {
  ...text,
  read: (value) => (typeof value === 'string' ? resolveValue(value) : UNFIT),
};

const image: Kind = {
  shownAs: 'Image',
  operators: 'Text',
  read: (value) => (value === '' ? null : (pictureOf(asField('IMAGE', value)) ?? UNFIT)),
};

/** A value of any type, as it is. */
export const JSON_KIND: Kind = {
  shownAs: 'JSON',
  operators: 'Presence',
  read: (value) => resolveValue(value),
};

/** The types of fields and how each is shown; a type that Wix adds is shown as JSON. */
const KINDS: Readonly<Record<Exclude<DataFieldType, 'REFERENCE' | 'MULTI_REFERENCE'>, Kind>> = {
  TEXT: text,
  LANGUAGE: text,
  SLUG: text,
  EMAIL: text,
  URL: textWithFiles,
  PAGE_LINK: text,
  RICH_TEXT: textWithFiles,
  NUMBER: {
    shownAs: 'Float',
    operators: 'Number',
    read: (value) => (typeof value === 'number' ? value : UNFIT),
  },
  BOOLEAN: {
    shownAs: 'Boolean',
    operators: 'Boolean',
    read: (value) => (typeof value === 'boolean' ? value : UNFIT),
  },
  DATE: { shownAs: 'Date', operators: 'Date', read: fitting('DATE') },
  TIME: { shownAs: 'Time', operators: 'Time', read: fitting('TIME') },
  DATETIME: { shownAs: 'DateTime', operators: 'DateTime', read: (value) => dateOf(value) ?? UNFIT },
  IMAGE: image,
  MEDIA_IMAGE: image,
  MEDIA_VECTOR_ART: image,
  LEGACY_IMAGE: image,
  DOCUMENT: file('DOCUMENT'),
  VIDEO: file('VIDEO'),
  AUDIO: file('AUDIO'),
  ARRAY_DOCUMENT: files('ARRAY_DOCUMENT'),
  MEDIA_GALLERY: files('MEDIA_GALLERY'),
  ARRAY_STRING: { shownAs: '[String!]', operators: 'List', read: fitting('ARRAY_STRING') },
  RICH_CONTENT: {
    shownAs: 'DataRichContent',
    operators: 'Presence',
    read: fitting('RICH_CONTENT', richContentOf),
  },
  ADDRESS: { shownAs: 'DataAddress', operators: 'Presence', read: fitting('ADDRESS') },
  ANY: JSON_KIND,
  ARRAY: { ...JSON_KIND, read: fitting('ARRAY', resolveValue) },
  OBJECT: { ...JSON_KIND, read: fitting('OBJECT', resolveValue) },
  LEGACY_BOOK: JSON_KIND,
  LEGACY_TIME: text,
  LEGACY_COLOR: text,
  LEGACY_BROKEN_REFERENCE: text,
  LEGACY_EXTERNAL_URL: text,
  LEGACY_EXTERNAL_VIDEO: text,
};

/** How the values of a type of field are shown. @param type as Wix names it; one that is not known is one of its future */
export function kindOf(type: unknown): Kind {
  return typeof type === 'string' && Object.hasOwn(KINDS, type)
    ? KINDS[type as keyof typeof KINDS]
    : JSON_KIND;
}

function fitting(type: DataFieldType, show: (value: {}) => unknown = (value) => value): Kind['read'] {
  const { fits } = fieldType(type);
  return (value) => (fits?.(value) === false ? UNFIT : show(value));
}

function file(type: 'DOCUMENT' | 'VIDEO' | 'AUDIO'): Kind {
  return {
    shownAs: 'DataFile',
    operators: 'Text',
    read: (value) => (value === '' ? null : (filesOf(asField(type, value))?.[0] ?? UNFIT)),
  };
}

/** A list of files of which one that is none makes the whole list unfit: it must not be shorter than Wix has it. */
function files(type: 'ARRAY_DOCUMENT' | 'MEDIA_GALLERY'): Kind {
  return {
    shownAs: '[DataFile!]',
    operators: 'Presence',
    read: (value) => {
      const found = Array.isArray(value) ? filesOf(asField(type, value)) : null;
      return found !== null && Array.isArray(value) && found.length === value.length ? found : UNFIT;
    },
  };
}

function asField(type: DataFieldType, value: {}) {
  return { key: '', value, field: { type }, declared: true };
}
