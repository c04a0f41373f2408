import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compare } from '../../scripts/coverage/compare.ts';
import { comparedEntities } from '../../scripts/coverage/entities.ts';
import { parse } from '../../scripts/fields/wire-types.ts';
import { BAR, schemaCoverage, schemaCoverageDoc } from '../../scripts/schema-coverage.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';

/** Not compared: the data of an item is the site's own, and a field of a form is the second level of the form. */
const NOT_COMPARED = ['DataItem', 'FormField'];

describe('the typed schema', () => {
  test.each(
    schemaCoverage().map(
      (coverage) => [`${coverage.entity.type} <- ${coverage.entity.wire}`, coverage] as const,
    ),
  )('types at least 95 % of the first two levels of %s', (_, { typed, total, rawOnly }) => {
    expect(total).toBeGreaterThan(5);
    expect(typed / total, `only in raw: ${rawOnly.join(', ')}`).toBeGreaterThanOrEqual(BAR);
  });

  test('is compared with Wix entity by entity: each has a line in scripts/coverage/entities.ts', () => {
    const compared = new Set([...comparedEntities.map(({ type }) => type), ...NOT_COMPARED]);
    const entities = Object.values(buildGatewaySchema(graphParts).getTypeMap()).filter(
      (type) => isObjectType(type) && 'raw' in type.getFields() && 'id' in type.getFields(),
    );
    expect(entities.map(({ name }) => name).filter((name) => !compared.has(name))).toEqual([]);
  });

  test('has its coverage written down in docs/schema-coverage.md (else: npm run coverage:schema)', async () => {
    const { current, written } = await schemaCoverageDoc();
    expect(current).toBe(written);
  });
});

describe('the comparison', () => {
  test('finds what is missing, what is renamed, and what a description names as its source', () => {
    const schema = buildSchema(`
      type Query { tag: Tag }
      type Tag {
        id: ID!
        createdAt: String
        "The word. Source: \`label\`."
        word: String
        "Where it is. Source: \`url.path\`."
        path: String
        count: Int
      }
    `);
    const coverage = compare(schema, {
      sdk: 'blog_tags',
      wire: 'BlogTag',
      type: 'Tag',
      fields: { publishedPostCount: 'count' },
    });
    expect(coverage.rawOnly).toEqual(['slug', 'updatedDate', 'url.base', 'translationId', 'language']);
    expect(coverage.leftOut).toEqual(['postCount']);
    expect(coverage).toMatchObject({ typed: 6, total: 11 });
  });

  test('refuses a table that names what does not exist', () => {
    const schema = buildSchema('type Query { tag: Tag } type Tag { id: ID! }');
    const tag = { sdk: 'blog_tags', wire: 'BlogTag', type: 'Tag' };
    expect(() => compare(schema, { ...tag, wire: 'Tagg' })).toThrow(/no interface Tagg/);
    expect(() => compare(schema, { ...tag, type: 'Word' })).toThrow(/no type Word/);
    expect(() => compare(schema, { ...tag, fields: { label: 'word' } })).toThrow(/no field word/);
    expect(() => compare(schema, { ...tag, fields: { labels: 'id' } })).toThrow(/no field labels/);
  });

  test('reads interfaces with what they extend, and marks of single members', () => {
    const types = parse(`interface A extends BOneOf {
    /** Plain. */
    id?: string;
    /**
     * Old.
     * @deprecated Use another.
     */
    old?: Thing[] | null;
    many?: Record<string, any>;
}
interface BOneOf {
    /** One of it. */
    one?: Other;
}
`);
    expect(types.get('A')).toEqual([
      { name: 'id', type: 'string', deprecated: false },
      { name: 'old', type: 'Thing', deprecated: true },
      { name: 'many', type: 'Record<string, any>', deprecated: false },
      { name: 'one', type: 'Other', deprecated: false },
    ]);
  });
});
