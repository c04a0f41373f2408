import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  identityName,
  mapRecord,
  uuidV5,
  valueAt,
  type FieldMapping,
  type RecordMapping,
} from '../../src/mapping/index.ts';
import { transforms } from '../../src/mapping/transforms/index.ts';
import { hasValue } from '../../src/mapping/value.ts';
import { mappedField } from './mapped-field.ts';

// schema/transforms.json is what importers in other languages prove themselves with: this engine has to agree with every line of it.

interface Vector extends Partial<
  Pick<FieldMapping, 'argument' | 'valueMap' | 'targetType' | 'default' | 'required'>
> {
  readonly value: unknown;
  readonly with?: readonly unknown[];
  readonly result: unknown;
  readonly problem?: string;
}

interface RecordVector {
  readonly about: string;
  readonly site: string;
  readonly mapping: RecordMapping;
  readonly record: unknown;
  readonly rows?: Readonly<Record<string, string>>;
  readonly row: unknown;
  readonly children: readonly unknown[];
  readonly problems: readonly unknown[];
}

interface Vectors {
  readonly paths: readonly { readonly record: unknown; readonly path: string; readonly value: unknown }[];
  readonly values: readonly { readonly value: unknown; readonly isValue: boolean }[];
  readonly columns: Readonly<Record<string, readonly Vector[]>>;
  readonly identities: readonly Readonly<Record<'site' | 'entity' | 'key' | 'uuid', string>>[];
  readonly transforms: Readonly<Record<keyof typeof transforms, readonly Vector[]>>;
  readonly records: readonly RecordVector[];
}

function json(name: string): ReturnType<typeof JSON.parse> {
  return JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'));
}

const vectors: Vectors = json('transforms.json');

/** What the engine makes of a vector: the column, and the kinds of its problems. */
function made(transform: keyof typeof transforms, vector: Vector) {
  const { value, with: others = [], result: _result, problem: _problem, ...rule } = vector;
  const { value: column, problems } = mappedField({ transform, ...rule }, value, others);
  return { result: column, problems: problems.map(({ kind }) => kind) };
}

function wanted({ result, problem }: Vector) {
  return { result, problems: problem === undefined ? [] : [problem] };
}

describe('the vectors', () => {
  it('have the form that their schema describes', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    expect([ajv.validate(json('transforms.schema.json'), vectors), ajv.errors]).toEqual([true, null]);
  });

  it('show every transform', () => {
    expect(Object.keys(vectors.transforms).toSorted()).toEqual(Object.keys(transforms).toSorted());
  });

  it.each(Object.keys(transforms) as (keyof typeof transforms)[])(
    'show %s with nothing, with lists of nothing, and with what it cannot read',
    (name) => {
      const shown = vectors.transforms[name];
      const inputs = shown.map(({ value }) => JSON.stringify(value));
      expect(inputs).toContain('null');
      expect(inputs.some((input) => /^\[(null,?)+\]$/.test(input))).toBe(true);
      const takesAnything = new Set(['LIST', 'JSON_TEXT', 'IS_PRESENT']);
      expect(takesAnything.has(name) || shown.some(({ problem }) => problem !== undefined)).toBe(true);
    },
  );
});

describe.each(Object.entries(vectors.transforms))('%s', (name, shown) => {
  it.each(shown.map((vector) => [JSON.stringify(vector), vector] as const))('%s', (_, vector) => {
    // The names are those of the table: the test above says so.
    expect(made(name as keyof typeof transforms, vector)).toEqual(wanted(vector));
  });
});

describe.each(Object.entries(vectors.columns))('a column of type %s', (targetType, shown) => {
  it.each(shown.map((vector) => [JSON.stringify(vector.value), vector] as const))('takes %s', (_, vector) => {
    expect(made('COPY', { ...vector, targetType })).toEqual(wanted(vector));
  });
});

describe('paths, values and identities', () => {
  it.each(vectors.paths)('the value at $path', ({ record, path, value }) => {
    expect(valueAt(record, path)).toEqual(value);
  });

  it.each(vectors.values)('whether $value is a value', ({ value, isValue }) => {
    expect(hasValue(value)).toBe(isValue);
  });

  it.each(vectors.identities)('the identity of $entity $key', ({ site, entity, key, uuid }) => {
    expect(uuidV5(identityName(site, entity, key))).toBe(uuid);
  });
});

describe('records', () => {
  it.each(vectors.records)('$about', ({ site, mapping, record, rows, row, children, problems }) => {
    const mapped = mapRecord(mapping, record, {
      siteId: site,
      ...(rows === undefined ? {} : { follow: (uuid: string) => rows[uuid] ?? null }),
    });
    expect(mapped.row).toEqual(row);
    expect(mapped.children.map(({ child, key, row: own }) => ({ id: child.id, key, row: own }))).toEqual(
      children,
    );
    expect(mapped.problems.map(({ target, kind }) => ({ target, kind }))).toEqual(problems);
  });
});
