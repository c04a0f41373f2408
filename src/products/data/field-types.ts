import { dateOf } from './item-values.ts';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isObject: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList: Test = (value) => Array.isArray(value);
const isAnything: Test = () => true;
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const isFile: Test = (value) =>
  isText(value) || (isObject(value) && isText(Reflect.get(Object(value), 'src')));
/** A reference that came with the item it leads to is that item. */
const isReference: Test = (value) => isText(value) || isObject(value);

/** What values of each type look like on the wire (docs/fidelity.md#data-types). */
const TESTS: Readonly<Record<string, Test>> = {
  TEXT: isText,
  NUMBER: (value) => typeof value === 'number',
  DATE: (value) => isText(value) && /^-?\d{4,6}-\d\d-\d\d$/.test(String(value)),
  DATETIME: (value) => dateOf(value) !== undefined,
  TIME: (value) => isText(value) && /^\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(String(value)),
  IMAGE: isFile,
  BOOLEAN: (value) => typeof value === 'boolean',
  DOCUMENT: isFile,
  URL: isText,
  RICH_TEXT: isText,
  RICH_CONTENT: (value) => isObject(value) && Array.isArray(Reflect.get(Object(value), 'nodes')),
  VIDEO: isFile,
  AUDIO: isFile,
  ANY: isAnything,
  ARRAY: isList,
  ARRAY_STRING: listOf(isText),
  ARRAY_DOCUMENT: listOf(isFile),
  MEDIA_GALLERY: listOf((value) => isFile(value) || isObject(value)),
  ADDRESS: isObject,
  PAGE_LINK: isText,
  REFERENCE: isReference,
  MULTI_REFERENCE: listOf(isReference),
  OBJECT: isObject,
  LANGUAGE: isText,
  SLUG: isText,
  EMAIL: isText,
  MEDIA_IMAGE: isFile,
  MEDIA_VECTOR_ART: isFile,
};

/** Whether a value is of a type of field; null for types that nothing is known about, such as those of older collections. */
export function isOfType(type: string | null | undefined, value: unknown): boolean | null {
  return (type == null ? undefined : TESTS[type])?.(value) ?? null;
}
