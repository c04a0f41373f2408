import { parse, print, type GraphQLResolveInfo } from 'graphql';
import { describe, expect, test } from 'vitest';
import { placed } from '../../scripts/fields/places.ts';
import { partResolvers } from '../../src/gateway/federation/derived-resolvers.ts';
import { typeSources } from '../../src/gateway/fields/sources.ts';
import { publicDocument } from '../../src/gateway/fields/sources.ts';

const NAMES = {
  keys: new Map([
    ['Tag', new Set(['__typename', 'id'])],
    ['Member', new Set(['__typename', 'id'])],
  ]),
  objects: new Set(['Tag', 'Page', 'Image']),
};

/** Reads one field of a type of a document, as a query would. */
function read(sdl: string, [type, field]: readonly [string, string], record: unknown, byHand = {}): unknown {
  const document = parse(sdl);
  const resolvers = partResolvers({ document, sources: typeSources(document), resolvers: byHand }, NAMES);
  const fields = resolvers[type];
  const resolve: unknown = typeof fields === 'object' ? Reflect.get(fields ?? {}, field) : undefined;
  if (typeof resolve !== 'function') throw new Error(`${type}.${field} has no resolver`);
  // No derived resolver looks at the operation.
  return resolve(record, {}, {}, {} as GraphQLResolveInfo);
}

/** What is wrong with a document, held against the SDK's types. */
const problems = (sdl: string) => placed(new Map([['blog', parse(sdl)]])).problems;

/** A type of one field, over a type of the SDK. */
const tag = (field: string) =>
  `type Tag @key(fields: "id") @wixType(sdk: "blog_tags", name: "BlogTag") { ${field} }`;

const TAG = `
  type Tag @key(fields: "id") @wixType(sdk: "blog_tags", name: "BlogTag") {
    "Wix's id."
    id: ID! @wix
    "The word."
    word: String @wix(path: "label")
    "Where it is."
    path: String @wix(path: "url.path")
    "Its pages."
    pages: [Page!] @wix
    "Its page."
    page: Page @wix(path: "url")
    "Who made it."
    author: Member @wix(path: "memberId")
    "Its picture."
    picture: Image @wix
    "As it came."
    raw: JSON @wix(path: ".")
  }
  type Page { "The part above. Source: the address." base: String @wix }
`;

describe('a field with @wix', () => {
  test('reads its path of the wire object; what is missing on the way is nothing, and what is no object is refused', () => {
    const path = ['Tag', 'path'] as const;
    expect(read(TAG, path, { id: '1', wire: { url: { path: '/a' } } })).toBe('/a');
    expect(read(TAG, ['Tag', 'word'], { id: '1', wire: { label: 'news' } })).toBe('news');
    for (const wire of [{}, { url: null }, { url: '' }, null])
      expect(read(TAG, path, { id: '1', wire })).toBeUndefined();
    for (const url of ['https://x', [{ path: '/a' }], 7])
      expect(() => read(TAG, path, { id: '1', wire: { url } })).toThrow(
        expect.objectContaining({ code: 'WIX_BAD_RESPONSE' }),
      );
    const wire = { label: 'news' };
    expect(read(TAG, ['Tag', 'raw'], { id: '1', wire })).toBe(wire);
  });

  test('reads value types from the value itself', () => {
    expect(read(TAG, ['Page', 'base'], { base: 'https://x' })).toBe('https://x');
  });

  test('refuses what is no object or no list of objects where the graph has one', () => {
    const unfit = { code: 'WIX_BAD_RESPONSE' };
    expect(() => read(TAG, ['Tag', 'page'], { wire: { url: 'https://x' } })).toThrow(
      expect.objectContaining(unfit),
    );
    for (const pages of ['none', [7], ['/a'], [[]], {}])
      expect(() => read(TAG, ['Tag', 'pages'], { wire: { pages } })).toThrow(expect.objectContaining(unfit));
    expect(read(TAG, ['Tag', 'pages'], { wire: { pages: [null, { base: '/a' }] } })).toEqual([
      { base: '/a' },
    ]);
    expect(read(TAG, ['Tag', 'pages'], { wire: { pages: null } })).toBeNull();
  });

  test('reads true and false that are written as texts, and refuses with its value what is neither', () => {
    const sdl = 'type Tag @key(fields: "id") { hidden: Boolean @wix }';
    const hiddenOf = (hidden: unknown): unknown => read(sdl, ['Tag', 'hidden'], { wire: { hidden } });
    expect([true, 'true', ' FALSE ', 0, null].map(hiddenOf)).toEqual([true, true, false, false, null]);
    expect(() => hiddenOf('no')).toThrow(expect.objectContaining({ extensions: { value: 'no' } }));
  });

  test('takes a blank text for nothing where the graph has no text', () => {
    const sdl = 'type Tag @key(fields: "id") { at: DateTime @wix word: Word @wix name: String @wix }';
    const wire = { at: '', word: '', name: '' };
    expect(['at', 'word', 'name'].map((name) => read(sdl, ['Tag', name], { wire }))).toEqual([
      null,
      null,
      '',
    ]);
  });

  test('shows ids of entities as references and pictures of Wix as pictures', () => {
    const author = ['Tag', 'author'] as const;
    expect(read(TAG, author, { wire: { memberId: 'a' } })).toEqual({ __typename: 'Member', id: 'a' });
    expect(read(TAG, author, { wire: { memberId: '' } })).toBeNull();
    expect(() => read(TAG, author, { wire: { memberId: 7 } })).toThrow(
      expect.objectContaining({ code: 'WIX_BAD_RESPONSE' }),
    );
    expect(read(TAG, ['Tag', 'picture'], { wire: { picture: { id: 'a.jpg', width: 3 } } })).toEqual({
      id: 'a.jpg',
      url: 'https://static.wixstatic.com/media/a.jpg',
      width: 3,
      height: null,
      altText: null,
    });
  });

  test('has a path of its own for each of two kinds of records', () => {
    const sdl = `
      type Tag
        @key(fields: "id")
        @wixType(sdk: "a", name: "A", by: "catalog", of: "V1")
        @wixType(sdk: "b", name: "B", by: "catalog", of: "V3") {
        name: String @wix(path: "title", of: "V1") @wix(of: "V3")
        only: String @wix(of: "V3")
      }`;
    const wire = { title: 'old', name: 'new', only: 'here' };
    expect(read(sdl, ['Tag', 'name'], { catalog: 'V1', wire })).toBe('old');
    expect(read(sdl, ['Tag', 'name'], { catalog: 'V3', wire })).toBe('new');
    expect(read(sdl, ['Tag', 'only'], { catalog: 'V1', wire })).toBeNull();
  });

  test('closes its description with its source, and is served without the directive', () => {
    const printed = print(publicDocument(parse(TAG)));
    expect(printed).not.toContain('@wix');
    expect(printed).toContain('"The word. Source: `label`."\n  word: String\n');
    expect(printed).toContain('"The part above. Source: the address."');
    expect(printed).toContain('"As it came."');
  });

  test('has no resolver written by hand beside it, and no neighbour without a source', () => {
    expect(() => read(TAG, ['Tag', 'word'], {}, { Tag: { word: () => 'x' } })).toThrow(
      'Tag.word has @wix and a resolver written by hand',
    );
    expect(() => read('type Page { base: String @wix path: String }', ['Page', 'base'], {})).toThrow(
      'Page.path says no source',
    );
  });
});

describe('the check against the types of the SDK', () => {
  test('names type, field, path and what the type has nearby', () => {
    const sdl = `
      type Tag @key(fields: "id") @wixType(sdk: "blog_tags", name: "BlogTag") {
        word: String @wix(path: "lable")
        page: Page @wix(path: "url")
      }
      type Page { path: String @wix(path: "pth") }
      type Lost { path: String @wix }
      type Gone @wixType(sdk: "blog_tags", name: "BlogTagg") { slug: String @wix }
    `;
    expect(problems(sdl)).toEqual([
      expect.stringMatching(
        /^Tag\.word: @wix says `lable`, but `BlogTag` of @wix\/auto_sdk_blog_tags has no `lable`; nearest to it are `label`,/,
      ),
      expect.stringMatching(/^Page\.path: @wix says `pth`, but `PageUrl` of .* nearest to it are `path`/),
      'Lost (schema/blog.graphql): no field with @wix leads to it: say its wire type with @wixType, or the fact at the field that leads to it.',
      expect.stringMatching(
        /^Gone: @wix\/auto_sdk_blog_tags has no type `BlogTagg`; nearest to it are `BlogTag`/,
      ),
      expect.stringMatching(/^Gone\.slug: /),
    ]);
  });

  test('leaves what the types lack to the fact that is named, until they have it', () => {
    expect(problems(tag('views: Int @wix(fact: "blog-metrics")'))).toEqual([]);
    expect(problems(tag('label: String @wix(fact: "blog-metrics")'))).toEqual([
      "Tag.label: the SDK's types have `label` by now: leave `fact` out.",
    ]);
    const listed = '{ siteName: String @wix(path: "name") }';
    expect(problems(`type Listed @wixType(fact: "account-level") ${listed}`)).toEqual([]);
    expect(problems(`type Listed @wixType(within: "site") ${listed}`)).toEqual([
      'Listed: @wixType names neither a type of the SDK nor the fact that describes it.',
    ]);
    expect(problems(tag('label: String @wix(of: "V1")'))).toEqual([
      'Tag.label: @wix says `of: "V1"`, which no @wixType on the way to its type says.',
    ]);
  });
});
