import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql';
import type { GatewayContext } from '../gateway/context.ts';
import { writtenJson } from '../gateway/federation/answer-values.ts';
import { listOf, type BaseTypes } from './base-types.ts';
import type { ShownAs } from './kinds.ts';
import type { RichContent } from './rich-content.ts';
import { DateScalar, TimeScalar } from './scalars.ts';

/** The types that values of fields are shown as. */
export type ValueTypes = Readonly<Record<ShownAs, GraphQLOutputType>>;

export function valueTypes(base: BaseTypes): ValueTypes {
  const file = base.object('DataFile');
  return {
    String: GraphQLString,
    Float: GraphQLFloat,
    Boolean: GraphQLBoolean,
    DateTime: base.scalar('DateTime'),
    Date: DateScalar,
    Time: TimeScalar,
    JSON: base.scalar('JSON'),
    Image: base.object('Image'),
    DataFile: file,
    '[String!]': listOf(GraphQLString),
    '[DataFile!]': listOf(file),
    DataRichContent: richContentType(base),
    DataAddress: addressType(base),
  };
}

function richContentType(base: BaseTypes): GraphQLObjectType<RichContent, GatewayContext> {
  return new GraphQLObjectType({
    name: 'DataRichContent',
    description: "Formatted text. Source: Wix's rich content (Ricos).",
    fields: {
      html: {
        type: GraphQLString,
        description: 'As HTML, with full addresses of its files.',
        resolve: ({ whole }) => whole?.html,
      },
      text: { type: GraphQLString, description: 'As plain text.' },
      urls: {
        type: listOf(GraphQLString),
        description: 'Full web addresses of its files.',
        resolve: ({ whole }) => whole?.files,
      },
      losses: {
        type: listOf(base.object('RichTextLoss')),
        description: 'What HTML does not hold of it.',
        resolve: ({ whole }) => whole?.losses,
      },
      raw: {
        type: base.scalar('JSON'),
        description: 'The document as it came from Wix.',
        resolve: writtenJson(({ raw }) => raw),
      },
    },
  });
}

interface Wire {
  readonly [key: string]: unknown;
}

function text(description: string) {
  return { type: GraphQLString, description };
}

function addressType(base: BaseTypes): GraphQLObjectType<Wire, GatewayContext> {
  const location = new GraphQLObjectType({
    name: 'DataLocation',
    description: 'A place on the map.',
    fields: {
      latitude: { type: GraphQLFloat, description: 'Degrees, north is positive.' },
      longitude: { type: GraphQLFloat, description: 'Degrees, east is positive.' },
    },
  });
  const street = new GraphQLObjectType({
    name: 'DataStreetAddress',
    description: 'A street with a number.',
    fields: {
      name: text('Name of the street.'),
      number: text('Number of the house.'),
      apt: text('Number of the apartment.'),
    },
  });
  return new GraphQLObjectType({
    name: 'DataAddress',
    description: 'An address with its place on the map.',
    fields: {
      formatted: text('The whole address on one line.'),
      streetAddress: { type: street, description: 'The street with its number.' },
      city: text('City.'),
      subdivision: text('State, province or region.'),
      postalCode: text('Postal code.'),
      country: text('Country, mostly as two letters (ISO 3166).'),
      location: { type: location, description: 'The place on the map.' },
      raw: {
        type: base.scalar('JSON'),
        description: 'The address as it came from Wix.',
        resolve: writtenJson((address) => address),
      },
    },
  });
}
