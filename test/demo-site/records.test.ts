import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorBook } from '../../demo-site/query/cursors.ts';
import { guidOf, indexOfGuid } from '../../demo-site/records/ids.ts';
import type { JsonObject } from '../../demo-site/json.ts';
import { generatedSet } from '../../demo-site/records/records.ts';
import type { QuerySpec } from '../../demo-site/query/query.ts';
import { fieldSpecs, runQuery } from '../../demo-site/query/query.ts';
import { blocks } from '../../demo-site/stores/shop.ts';

const SPEC: QuerySpec = {
  name: 'test',
  paging: 'cursor',
  maxLimit: 100,
  defaultLimit: 50,
  defaultSort: { fieldName: 'createdDate', order: 'ASC' },
  fields: fieldSpecs(['createdDate', 'group'], 'BOTH'),
};

const SITE = { cursors: cursorBook(1, Number.POSITIVE_INFINITY) };

function set(count: number) {
  return generatedSet({
    seed: 1,
    kind: 'thing',
    count,
    make: (serial): JsonObject => ({
      id: guidOf(1, 'thing', serial),
      createdDate: new Date(serial * 1000).toISOString(),
      group: (serial * 7) % 5,
    }),
  });
}

describe('demo site > records', () => {
  it('computes the index back from an id, and from no other', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.nat(), (seed, kind, index) => {
        const id = guidOf(seed, kind, index);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
        expect(indexOfGuid(seed, kind, id)).toBe(index);
        expect(indexOfGuid(seed, `${kind}!`, id)).toBeUndefined();
        expect(
          indexOfGuid(
            seed,
            kind,
            id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
          ),
        ).toBeUndefined();
      }),
    );
  });

  it('numbers children without a gap, and finds their parents', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        sizes,
        fc.nat(30),
        fc.integer({ min: 1, max: 300 }),
        fc.nat(200),
        (pattern, parent, size, asked) => {
          const numbered = blocks(pattern, { parent, size });
          expect(numbered.firstOf(asked + 1)).toBe(numbered.firstOf(asked) + numbered.sizeOf(asked));
          expect(numbered.parentOf(numbered.firstOf(asked))).toBe(asked);
          expect(numbered.parentOf(numbered.firstOf(asked) + numbered.sizeOf(asked) - 1)).toBe(asked);
          expect(numbered.sizeOf(parent)).toBe(size);
        },
      ),
    );
  });

  it('keeps positions, ids and serials in step, whatever is removed and added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat(60)), fc.nat(3), (count, gone, more) => {
        const things = set(count);
        for (let at = 0; at < more; at += 1) things.add();
        for (const at of gone) if (at < things.count) things.remove(things.idAt(at));
        for (let at = 0; at < things.count; at += 1) {
          expect(things.indexOf(things.idAt(at))).toBe(at);
          expect(things.positionOf(things.serialAt(at))).toBe(at);
          expect(things.at(at)['id']).toBe(things.idAt(at));
        }
        expect(() => things.at(things.count)).toThrow('out of range');
      }),
    );
  });

  it('pages through any order without a gap or a repetition, although records go and come', () => {
    const sorts = fc.constantFrom(
      [],
      [{ fieldName: 'createdDate', order: 'DESC' }],
      [{ fieldName: 'group', order: 'ASC' }],
      [
        { fieldName: 'group', order: 'DESC' },
        { fieldName: 'createdDate', order: 'ASC' },
      ],
    );
    const step = fc.record({ limit: fc.integer({ min: 1, max: 9 }), remove: fc.nat(60) });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        sorts,
        fc.array(step, { minLength: 1 }),
        (count, sort, steps) => {
          const things = set(count);
          const ids = Array.from({ length: count }, (_, at) => things.idAt(at));
          const removed = new Set<string>();
          const seen: string[] = [];
          let cursor: string | undefined;
          for (let turn = 0; ; turn += 1) {
            const { limit, remove } = steps[turn % steps.length] ?? { limit: 1, remove: 0 };
            const query =
              cursor === undefined ? { sort, cursorPaging: { limit } } : { cursorPaging: { limit, cursor } };
            const page = runQuery(SITE, things, SPEC, query);
            seen.push(...page.records.map((record) => String(record['id'])));
            cursor = page.nextCursor;
            if (cursor === undefined) break;
            const id = ids[remove];
            if (id !== undefined && things.indexOf(id) !== undefined) {
              things.remove(id);
              removed.add(id);
            }
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(ids.filter((id) => !removed.has(id) && !seen.includes(id))).toEqual([]);
        },
      ),
    );
  });
});
