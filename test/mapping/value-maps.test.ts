import { getNamedType, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { graphParts } from '../../src/graph-parts.ts';
import { schemaSegments } from '../../src/migration/steps/schema-path.ts';
import { stepMapping } from '../../src/migration/steps/step-mapping.ts';
import { products } from '../../src/products/registry.ts';
import { mappedField } from './mapped-field.ts';

const schema = buildGatewaySchema(graphParts);

it('every value map has a line for every word that the graph knows', () => {
  const silent = products
    .flatMap(({ steps = [] }) => steps)
    .flatMap((step) => {
      const mapping = stepMapping(step);
      return [mapping, ...mapping.children].flatMap(({ fields }) =>
        fields
          .filter(({ transform }) => transform === 'VALUE_MAP')
          .flatMap((field) => {
            const type = schemaSegments(schema, step, field.source).at(-1)?.type;
            const named = type === undefined ? undefined : getNamedType(type);
            const words = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
            return words
              .filter((word) => mappedField(field, word).problems.length > 0)
              .map((word) => `${step.id} ${field.target} ${word}`);
          }),
      );
    });
  expect(silent).toEqual([]);
});
