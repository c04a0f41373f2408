import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLError,
  isLeafType,
  isSpecifiedScalarType,
} from 'graphql';
import { GatewayError } from '../../errors.ts';
import { asItCame, memberAsItCame } from '../../json/exact-json.ts';
import { bytesOf } from '../../json/unread-json.ts';
import type { GatewayContext } from '../context.ts';
import { JSON_SCALAR } from './scalars.ts';

/** Levels of JSON that are written: readers of JSON often take no more than 512 at their defaults. */
const MAX_LEVELS = 500;

/**
 * Lets every field that shows JSON write it as it came: numbers with all their digits, and what is nested too deep for JSON to be written, or
 * to be read by a client, cut there and named.
 */
export function writeJsonFields(schema: GraphQLSchema): void {
  const scalar = schema.getType(JSON_SCALAR);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (getNamedType(field.type) === scalar) writeField(field);
  }
}

function writeField(field: GraphQLField<unknown, GatewayContext>): void {
  field.resolve = writtenJson(field.resolve ?? defaultFieldResolver);
}

/** The resolver of a field that shows JSON, so that it is written as it came. */
export function writtenJson<Source>(
  resolve: GraphQLFieldResolver<Source, GatewayContext>,
): GraphQLFieldResolver<Source, GatewayContext> {
  return (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    // What the gateway asks its own graph is worked with, not written.
    if (!context.report.isOfAnswer(info)) return value;
    return value instanceof Promise
      ? value.then((resolved: unknown) => written(withDigits(resolved, source, info), context, info))
      : written(withDigits(value, source, info), context, info);
  };
}

/** A number that is a member of the field's object: that alone knows its digits. */
function withDigits(value: unknown, source: unknown, { fieldName }: GraphQLResolveInfo): unknown {
  const isMember = typeof value === 'number' && typeof source === 'object' && source !== null;
  return isMember && Object.is(Reflect.get(source, fieldName), value)
    ? memberAsItCame(source, fieldName)
    : value;
}

function written(value: unknown, { report }: GatewayContext, info: GraphQLResolveInfo): unknown {
  const whole = bytesOf(value);
  if (whole !== undefined && whole.levels <= MAX_LEVELS) return report.written.place(whole.bytes);
  let isCut = false;
  const json = asItCame(value, { levels: MAX_LEVELS, onDeeper: () => (isCut = true) });
  if (isCut)
    report.flaw(
      info,
      new GatewayError('WIX_BAD_RESPONSE', {
        message: `The value of \`${info.fieldName}\` is nested more than ${MAX_LEVELS} levels deep.`,
        hint: 'The value is here as far as that; null stands for what lies deeper. Wix itself has the whole record.',
      }),
    );
  return json;
}

/** Longest JSON of a value that an error repeats; what is longer is in `raw` of the record alone. */
const LONGEST_VALUE = 10_000;

/**
 * Lets the enums and scalars of a schema hand on a value of Wix that they refuse, in the error's extensions as `value`: a word that Wix added to
 * an enum is null in the answer, and still not lost. GraphQL's own scalars belong to every schema of the process and stay as they are.
 */
export function carryUnfitValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isLeafType(type) || isSpecifiedScalarType(type) || type.name.startsWith('__')) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value: unknown) => {
      try {
        return serialize(value);
      } catch (error) {
        if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
        throw unfitValue(error.message, value);
      }
    };
  }
}

/** The error of a value of Wix that its field refuses, which carries it. */
export function unfitValue(message: string, value: unknown): GraphQLError {
  const isShort = (JSON.stringify(value) ?? '').length <= LONGEST_VALUE;
  return new GraphQLError(message, { extensions: { value: isShort ? value : undefined } });
}
