import {
  anything,
  array,
  assert,
  constantFrom,
  oneof,
  option,
  property,
  record,
  string,
  uniqueArray,
} from 'fast-check';
import { buildSchema, parse, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { AVAILABLE } from '../../src/gateway/access/availability.ts';
import { mergeCosts } from '../../src/gateway/operation/operation-plugin.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { partsBesidesProducts } from '../../src/graph-parts.ts';
import { FIELD_TYPES } from '../../src/products/data/field-types.ts';
import { data } from '../../src/products/data/product.ts';
import { makeSiteGraph, makeSiteSubgraph } from '../../src/site-graph/schema.ts';
import { codePoint } from '../code-point.ts';

const parts = [data, ...partsBesidesProducts];
const schema = buildGatewaySchema(parts);
const whole = { schema, costs: mergeCosts(schema, parts) };

const IDS = ['Books', 'books', 'Book s', 'BooksItem', 'ספרים', 'Stores/Products', 'Gone'];
const id = oneof(constantFrom(...IDS), string({ unit: 'grapheme', minLength: 1, maxLength: 20 }));
const target = oneof(constantFrom(...IDS), id);

/** A definition as Wix sends it, and with anything in the place of what it should hold. */
const field = record(
  {
    key: oneof(id, constantFrom('title', '_id', '__proto__', 'constructor', 'x'.repeat(300))),
    displayName: option(oneof(string({ unit: codePoint }), anything())),
    description: option(string({ unit: codePoint })),
    type: oneof(
      constantFrom(...Object.keys(FIELD_TYPES), 'REFERENCE', 'MULTI_REFERENCE', 'HOLOGRAM'),
      anything(),
    ),
    typeMetadata: oneof(
      record({ reference: record({ referencedCollectionId: target }) }),
      record({ multiReference: record({ referencedCollectionId: target }) }),
      anything(),
    ),
    capabilities: oneof(
      record({
        sortable: constantFrom(true, false),
        queryOperators: array(constantFrom('EQ', 'GT', 'HAS_SOME', 'EXISTS')),
      }),
      anything(),
    ),
    plugins: oneof(array(anything()), anything()),
  },
  { requiredKeys: [] },
);
const collections = uniqueArray(
  record({
    id,
    wire: record({ displayName: anything(), fields: oneof(array(field, { maxLength: 8 }), anything()) }),
  }),
  { selector: (one) => one.id, maxLength: 6 },
);

test('whatever the definitions of a site are, its graph is a valid one that tools read', () => {
  assert(
    property(collections, (some) => {
      // Definitions are not checked before: this is what the types of the SDK do not know.
      const read = { collections: some, availability: AVAILABLE } as never;
      const graph = makeSiteGraph(whole, read);
      expect(buildSchema(printSchema(graph.schema)).getType('Cms')).toBeDefined();
      const { _service } = makeSiteSubgraph(whole, read).schema.getQueryType()?.getFields() ?? {};
      const service: { sdl(): string } = _service?.resolve?.({}, {}, {}, {} as never) as never;
      expect(() => parse(service.sdl())).not.toThrow();
    }),
    { numRuns: 60 },
  );
});
