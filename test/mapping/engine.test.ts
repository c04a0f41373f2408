import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRecord, type ColumnType, type RecordMapping } from '../../src/mapping/index.ts';
import { transforms } from '../../src/mapping/transforms/index.ts';
import { codePoint } from '../code-point.ts';
import { fieldMapping, mappedField } from './mapped-field.ts';

const COLUMNS: readonly ColumnType[] = [
  'string',
  'integer',
  'float',
  'boolean',
  'datetime',
  'date',
  'time',
  'array',
  'upload',
  'uuid',
  'geojson',
];

const transform = fc.constantFrom(...Object.keys(transforms)) as fc.Arbitrary<keyof typeof transforms>;
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.string({ unit: codePoint }),
  fc.record({ $date: fc.jsonValue() }),
);

describe('the engine', () => {
  it('never throws, whatever Wix sends, and complains of what it does not write', () => {
    fc.assert(
      fc.property(
        transform,
        fc.constantFrom(...COLUMNS),
        anything,
        fc.array(anything, { maxLength: 3 }),
        fc.boolean(),
        (name, targetType, value, others, required) => {
          const rule = { transform: name, targetType, required, valueMap: [{ from: 'a', to: 'b' }] };
          const { value: column, problems } = mappedField(rule, value, others);
          expect(column).not.toBe(undefined);
          expect(problems.some(({ isFatal }) => isFatal)).toBe(
            required && (column === null || column === ''),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(Object.keys(transforms).filter((name) => name !== 'IS_PRESENT' && name !== 'SKU'))(
    'gives nothing for nothing: %s',
    (name) => {
      for (const nothing of [null, undefined, '', ' \n', [], [null, ''], [[]]])
        // The names are those of the table.
        expect(
          mappedField({ transform: name as keyof typeof transforms, targetType: 'any' }, nothing),
        ).toEqual({
          value: null,
          problems: [],
        });
    },
  );

  it('takes the first of several rules with the same target that gives a value, then the default', () => {
    const mapping = mappingOf([
      fieldMapping({ source: 'a', target: 'x' }),
      fieldMapping({ source: 'b', target: 'x', default: 'none' }),
    ]);
    const rowOf = (record: unknown): unknown => mapRecord(mapping, record, { siteId: 'site' }).row['x'];
    expect([{ a: null, b: 'B' }, { a: 'A', b: 'B' }, { a: ' ', b: 'B' }, {}].map(rowOf)).toEqual([
      'B',
      'A',
      'B',
      'none',
    ]);
  });

  it('leaves a column empty whose value cannot be read, and says what it is', () => {
    const rule = { target: 'price', targetType: 'float', transform: 'NUMBER', default: 0 } as const;
    expect(mappedField(rule, 'twelve')).toEqual({
      value: null,
      problems: [
        {
          kind: 'VALUE_DOES_NOT_FIT',
          target: 'price',
          source: 'value',
          detail: 'It should be a number and is "twelve".',
          isFatal: false,
        },
      ],
    });
    // A record is not lost where something stands for a value that Insites requires.
    expect(mappedField({ ...rule, required: true }, 'twelve')).toMatchObject({
      value: 0,
      problems: [{ isFatal: false }],
    });
    expect(mappedField({ ...rule, required: true, default: null }, 'twelve')).toMatchObject({
      value: null,
      problems: [{ kind: 'VALUE_DOES_NOT_FIT', isFatal: true }],
    });
    expect(mappedField({ ...rule, required: true, default: null }, ' ')).toMatchObject({
      value: null,
      problems: [{ kind: 'REQUIRED_VALUE_MISSING', isFatal: true }],
    });
  });

  it('leaves a column empty whose first of several values cannot be read, whatever stands for none of the last', () => {
    const price = { target: 'price', targetType: 'float', transform: 'NUMBER' } as const;
    const mapping = mappingOf([
      fieldMapping({ ...price, source: 'fixed' }),
      fieldMapping({ ...price, source: 'least', default: 0 }),
    ]);
    const priceOf = (record: unknown): unknown => mapRecord(mapping, record, { siteId: 'site' }).row['price'];
    const records = [{ fixed: '1,5' }, { fixed: '1,5', least: '2' }, { fixed: '3' }, { least: '2' }, {}];
    expect(records.map(priceOf)).toEqual([null, 2, 3, 2, 0]);
  });

  it('keeps a word that Wix added where the column takes texts, and nowhere else', () => {
    const rule = {
      transform: 'VALUE_MAP',
      valueMap: [{ from: 'OPEN', to: 'Open' }],
      default: 'Other',
    } as const;
    expect(mappedField(rule, 'ON_HOLD')).toMatchObject({
      value: 'ON_HOLD',
      problems: [{ kind: 'UNKNOWN_WORD', isFatal: false }],
    });
    expect(mappedField({ ...rule, targetType: 'boolean' }, 'ON_HOLD')).toMatchObject({
      value: null,
      problems: [{ kind: 'VALUE_DOES_NOT_FIT' }],
    });
    expect(mappedField(rule, null)).toEqual({ value: 'Other', problems: [] });
  });

  it('names a reference to a row that is not there, unless another rule finds one', () => {
    const context = {
      siteId: 'site',
      follow: (uuid: string, step: string) => (step === 'there' ? uuid : null),
    };
    const rule = { transform: 'REFERENCE', target: 'contact.uuid', referenceEntity: 'Contact' } as const;
    expect(mappedField({ ...rule, reference: 'gone' }, '1', [], context)).toMatchObject({
      value: null,
      problems: [{ kind: 'LEADS_NOWHERE', target: 'contact.uuid', isFatal: false }],
    });
    const mapping = mappingOf([
      fieldMapping({ ...rule, source: 'a', reference: 'gone' }),
      fieldMapping({ ...rule, source: 'b', reference: 'there' }),
    ]);
    expect(mapRecord(mapping, { a: '1', b: '2' }, context)).toMatchObject({
      row: { 'contact.uuid': expect.stringMatching(/^[0-9a-f-]{36}$/) },
      problems: [],
    });
    const list = { ...rule, transform: 'REFERENCES', targetType: 'array' } as const;
    const { value, problems } = mappedField(
      { ...list, reference: 'any' },
      Array.from({ length: 40 }, (_, index) => String(index)),
      [],
      { siteId: 'site', follow: (uuid) => (uuid < '8' ? uuid : null) },
    );
    expect(value).toHaveLength(40 - Number(/^\d+/.exec(problems[0]?.detail ?? '')?.[0]));
  });

  it('gives children rows of their own, unless the condition has no value', () => {
    const mapping: RecordMapping = {
      ...mappingOf([]),
      children: [
        {
          id: 'items',
          wixEntity: 'Item',
          path: 'items[]',
          onlyIf: 'kind',
          key: ['id', 'items[].id'],
          fields: [
            fieldMapping({ source: 'items[].name', target: 'name' }),
            fieldMapping({ source: 'currency', target: 'currency' }),
          ],
          constants: [{ target: 'type', value: 'item' }],
        },
      ],
    };
    const record = { id: 7, kind: 'x', currency: 'EUR', items: [{ id: 'a', name: 'A' }, { name: 'B' }] };
    const { children } = mapRecord(mapping, record, { siteId: 'site' });
    expect(children.map(({ key, row }) => [key, row])).toEqual([
      ['7:a', { name: 'A', currency: 'EUR', type: 'item' }],
      // Without an id it is known by its place.
      ['7:#2', { name: 'B', currency: 'EUR', type: 'item' }],
    ]);
    expect(mapRecord(mapping, { ...record, kind: ' ' }, { siteId: 'site' }).children).toEqual([]);
  });
});

function mappingOf(fields: RecordMapping['fields']): RecordMapping {
  return {
    identity: { source: 'id', anyCase: false, entity: 'Product' },
    fields,
    constants: [],
    children: [],
  };
}
