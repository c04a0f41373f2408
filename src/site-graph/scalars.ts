import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../gateway/federation/calendar.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/;

/** A day as Wix Data has it. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A day without a time, `YYYY-MM-DD`.',
  takes: isDay,
  example: '2026-03-01',
});

/** A time of day as Wix Data has it. */
export const TimeScalar = textScalar({
  name: 'Time',
  description: 'A time of day, such as `08:30:00.000`.',
  takes: (text) => TIME.test(text),
  example: '08:30:00.000',
});

function textScalar(options: {
  readonly name: string;
  readonly description: string;
  readonly takes: (text: string) => boolean;
  readonly example: string;
}): GraphQLScalarType<string, string> {
  const { name, description, takes, example } = options;
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && takes(value)) return value;
    throw new GraphQLError(`${String(JSON.stringify(value))} is no ${name}: write it as "${example}".`, {
      ...(node === undefined ? {} : { nodes: node }),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    // What stands in an item was checked when it was read.
    serialize: (value) => String(value),
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}
