import type { FieldRule, Transform } from './step-definition.ts';
import { identityName, uuidV5 } from './uuid-v5.ts';

/** What a transform knows beside the values it is given. */
export interface TransformContext {
  readonly siteId: string;
  /** The entity whose identities a reference leads to. */
  readonly identityOf: string;
  readonly rule: Pick<FieldRule, 'valueMap' | 'argument'>;
}

/**
 * Turns a value of Wix into a value of Insites.
 * @param value the value at the rule's source: null when there is none, a list when the path goes through a list
 * @param others the values at the paths of `with`
 * @returns null when nothing is to be written
 */
export function applyTransform(
  transform: Transform,
  value: unknown,
  others: readonly unknown[],
  context: TransformContext,
): unknown {
  return appliers[transform](value, others, context);
}

/** Whether a name is that of a transform: plans can come from a gateway of another version. */
export function isTransform(name: string): name is Transform {
  return Object.hasOwn(appliers, name);
}

type Applier = (value: unknown, others: readonly unknown[], context: TransformContext) => unknown;

const appliers: Readonly<Record<Transform, Applier>> = {
  COPY: (value) => value,
  TEXT: text,
  NUMBER: number,
  INTEGER: (value) => {
    const amount = number(value);
    return amount === null ? null : Math.trunc(amount);
  },
  BOOLEAN: (value) => (typeof value === 'boolean' ? value : null),
  NOT: (value) => (typeof value === 'boolean' ? !value : null),
  DATE_TIME: (value) => {
    const time = text(value);
    return time !== null && /^\d{4}-\d\d-\d\d$/.test(time) ? `${time}T00:00:00Z` : time;
  },
  EMAIL: (value, _, { rule }) => {
    const address = text(Array.isArray(value) ? value[Number(rule.argument ?? 1) - 1] : value)
      ?.trim()
      .toLowerCase();
    return address === undefined || address === '' ? null : address;
  },
  PREFIX: (value, _, { rule }) => {
    const name = text(value);
    return name === null ? null : `${rule.argument ?? ''}${name}`;
  },
  VALUE_MAP: (value, others, { rule }) => mapped([value, ...others], rule.valueMap ?? []),
  WIX_UUID: identity,
  REFERENCE: (value, others, context) => identity(Array.isArray(value) ? value[0] : value, others, context),
  REFERENCES: (value, _, context) => {
    const ids = list(value).map((key) => identity(key, [], context));
    return ids.length === 0 ? null : [...new Set(ids)];
  },
  UPLOAD: (value) => upload(Array.isArray(value) ? value[0] : value),
  UPLOAD_LIST: (value) =>
    list(value)
      .map(upload)
      .filter((file) => file !== null),
  LIST: (value) => list(value).map((item) => (typeof item === 'string' ? item : JSON.stringify(item))),
  JOIN: (value, others, { rule }) => {
    const parts = [value, ...others]
      .flatMap(list)
      .map(text)
      .filter((part) => part !== null && part !== '');
    return parts.length === 0 ? null : parts.join(rule.argument ?? ', ');
  },
  JSON_TEXT: (value) =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0)
      ? null
      : JSON.stringify(value),
  JSON_ROWS: jsonRows,
  COUNTRY_NAME: countryName,
  PHONE_COUNTRY_CODE: (value, [tags], { rule }) => phone(tagged(value, tags, rule.argument)).countryCode,
  PHONE_NUMBER: (value, [tags], { rule }) => phone(tagged(value, tags, rule.argument)).number,
  FIRST: (value) => list(value)[0] ?? null,
  FIRST_NUMBER: (value) => number(list(value)[0]),
  SUM: (value) => {
    const amounts = list(value)
      .map(number)
      .filter((amount) => amount !== null);
    return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
  },
  FALLBACK: (value, others) => [value, ...others].find((item) => text(item)?.trim()) ?? null,
  IS_PRESENT: (value) => list(value).length > 0,
  IF_TRUE: (value, [condition]) => (condition === true ? number(value) : null),
  STOCK_LEVEL: (value, [tracked]) => (tracked === false ? null : number(value)),
  SKU: (value, [id]) => text(value)?.trim() || `wix-${(text(id) ?? '').slice(0, 8)}`,
  OPTION_CHOICES: optionChoices,
  OPTION_VALUES: (value) =>
    list(value)
      .map(text)
      .filter((item) => item !== null),
};

function text(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function number(value: unknown): number | null {
  if (value === null || value === undefined || value === '') return null;
  const amount = Number(value);
  return Number.isFinite(amount) ? amount : null;
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter((item) => item !== null && item !== undefined);
  return value === null || value === undefined || value === '' ? [] : [value];
}

/** The first line that fits: each of its parts equals the value at its place, is `*`, or is left out at the end. */
function mapped(
  values: readonly unknown[],
  map: NonNullable<FieldRule['valueMap']>,
): string | boolean | null {
  const words = values.map((value) => text(Array.isArray(value) ? value[0] : value));
  if (words[0] === null) return null;
  const line = map.find(([from]) =>
    from.split('+').every((part, index) => part === '*' || part === words[index]),
  );
  return line?.[1] ?? null;
}

/** Argument of an identity whose key is the same in upper and lower case, such as an e-mail address. */
const ANY_CASE = 'lower-case';

function identity(
  value: unknown,
  others: readonly unknown[],
  { siteId, identityOf, rule }: TransformContext,
): string | null {
  const keys = [value, ...others].map(text);
  if (keys.some((key) => key === null || key === '')) return null;
  const key = keys.join(':');
  return uuidV5(
    identityName(siteId, identityOf, rule.argument === ANY_CASE ? key.trim().toLowerCase() : key),
  );
}

/** How imports take a file: the platform fetches it from the address itself. */
function upload(value: unknown): { remote_url: string } | null {
  const url = text(value);
  return url === null || url === '' ? null : { remote_url: url };
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function countryName(value: unknown): string | null {
  const code = text(value);
  return code !== null && /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code;
}

/** Of a list, the first element whose tag is one of the words; any other value itself. */
function tagged(value: unknown, tags: unknown, words: string | undefined): unknown {
  if (!Array.isArray(value)) return value;
  const wanted = new Set(words?.split(' '));
  return value.find((_, index) => Array.isArray(tags) && wanted.has(String(tags[index])));
}

/** Splits what starts with a country calling code and a space or a hyphen; anything else is a number without a country. */
function phone(value: unknown): { countryCode: string | null; number: string | null } {
  const whole = text(value)?.trim();
  if (whole === undefined || whole === '') return { countryCode: null, number: null };
  const parts = /^(\+\d{1,3})[\s-](.+)$/.exec(whole);
  return parts === null
    ? { countryCode: null, number: whole }
    : { countryCode: parts[1] ?? null, number: parts[2] ?? null };
}

/** A variant's choices as Insites keeps them: a list of JSON texts, one for each option. */
function optionChoices(value: unknown, [names]: readonly unknown[]): readonly string[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.map((choice: unknown, index) =>
    JSON.stringify({
      product_option_label: text(Array.isArray(names) ? names[index] : null) ?? '',
      product_option_value: text(choice) ?? '',
    }),
  );
}

/** The elements of a list as a JSON text: each as a list of its values, the source's first. */
function jsonRows(value: unknown, others: readonly unknown[]): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return JSON.stringify(
    value.map((first: unknown, index) => [
      first,
      ...others.map((other): unknown => (Array.isArray(other) ? (other[index] ?? null) : other)),
    ]),
  );
}
