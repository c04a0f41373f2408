/** Types of columns that a definition can name (`attribute_type` of the platform). */
export const COLUMN_TYPES = [
  'address',
  'array',
  'binary',
  'boolean',
  'date',
  'datetime',
  'decimal',
  'file',
  'float',
  'geojson',
  'integer',
  'photo',
  'string',
  'text',
  'time',
  'upload',
] as const;

export type ColumnType = (typeof COLUMN_TYPES)[number];

export function isColumnType(name: unknown): name is ColumnType {
  return COLUMN_TYPES.some((type) => type === name);
}

/** Whether a column of a type takes a value; null is no value, which every column takes. */
export function takes(type: ColumnType, value: unknown): boolean {
  return value === null || checks[type](value);
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const checks: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  address: isObject,
  // A list of texts, nothing else.
  array: (value) => Array.isArray(value) && value.every(isText),
  binary: isText,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  // A time without a zone is refused.
  datetime: (value) =>
    typeof value === 'string' &&
    /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value),
  decimal: isNumber,
  file: isText,
  float: isNumber,
  geojson: isObject,
  integer: Number.isInteger,
  photo: isText,
  string: isText,
  text: isText,
  time: (value) => typeof value === 'string' && /^\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value),
  // The platform fetches the file from an address itself.
  upload: (value) =>
    isObject(value) &&
    'remote_url' in value &&
    typeof value.remote_url === 'string' &&
    URL.canParse(value.remote_url),
};
