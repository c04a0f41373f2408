import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { isDateTime } from './calendar.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A point in time, passed through as Wix wrote it: a `Date` would cut its microseconds. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => {
    if (typeof value === 'string' && isDateTime(value)) return value;
    throw new GraphQLError(`DateTime cannot represent value: ${show(value)}`);
  },
  parseValue: (value) => parseDateTime(value),
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** An exact decimal: strings pass as they are, the numbers of catalog V1 as their shortest decimal form. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  serialize: (value) => {
    const text = typeof value === 'number' && Number.isFinite(value) ? plainDecimal(value) : value;
    if (typeof text === 'string' && DECIMAL.test(text)) return text;
    throw new GraphQLError(`Decimal cannot represent value: ${show(value)}`);
  },
});

/** The scalar of what is shown as it came. */
export const JSON_SCALAR = 'JSON';

export const scalars = { DateTime, Decimal, [JSON_SCALAR]: GraphQLJSON };

/** @param node the place in the document, by which an error is told from a document that is not valid */
function parseDateTime(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isDateTime(value) && !Number.isNaN(Date.parse(value)))
    return new Date(value).toISOString();
  throw new GraphQLError(
    `${show(value)} is no point in time: write it as ISO 8601 with a zone, such as "2026-03-01T09:30:00Z".`,
    { ...(node === undefined ? {} : { nodes: node }), extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** A number without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
