import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, isValueNode, Kind, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { errorCodes, GatewayError } from '../../errors.ts';
import type { Logger } from '../../process/logger.ts';
import { mistakeHint, requestHint } from './request-hints.ts';

/**
 * Creates the last step of every error: the gateway's own errors and Apollo's request errors pass, a value of Wix that does not fit
 * the schema is named, and everything else is masked, with its cause in the log only.
 * @param schema what the documents are asked of: hints name what it has
 * @param requestId tells the id of the request that is being answered
 */
export function formatErrorWith(options: {
  schema: GraphQLSchema;
  logger: Logger;
  requestId: () => string | undefined;
}) {
  const logged = new WeakSet<object>();

  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause =
      error instanceof GraphQLError
        ? unwrapResolverError(error.path === undefined ? error.originalError : error)
        : error;
    const where = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (cause instanceof GatewayError) {
      // What went wrong inside is no one else's business even when it comes under the gateway's own code.
      if (cause.code !== 'INTERNAL')
        return { message: cause.message, ...where, extensions: cause.extensions };
    } else {
      const asked = requestError(options.schema, formatted, error);
      if (asked !== undefined) return { message: messageOf(formatted), ...where, extensions: asked };
      if (isUnfitValue(cause) && formatted.path !== undefined) {
        const unfit = new GatewayError('WIX_BAD_RESPONSE', {
          message: `Wix sent a value for \`${formatted.path.join('.')}\` that does not fit: ${shortened(cause.message)}`,
          hint: 'The field is null; the value is in `raw` of the record, as it came.',
          facts: valueOf(cause),
        });
        return { message: unfit.message, ...where, extensions: unfit.extensions };
      }
    }
    const requestId = options.requestId() ?? randomUUID();
    if (!(cause instanceof Error) || !logged.has(cause)) {
      if (cause instanceof Error) logged.add(cause);
      options.logger.error(
        { requestId, path: formatted.path?.join('.'), err: cause ?? error },
        'an operation failed inside the gateway',
      );
    }
    const internal = new GatewayError('INTERNAL', { facts: { requestId } });
    return { message: internal.message, ...where, extensions: internal.extensions };
  };
}

/** The extensions of an error that Apollo or graphql-js raised about the request itself; undefined for every other error. */
function requestError(
  schema: GraphQLSchema,
  formatted: GraphQLFormattedError,
  error: unknown,
): Record<string, unknown> | undefined {
  const badInput = {
    code: 'BAD_USER_INPUT',
    retryable: false,
    hint: mistakeHint(schema, formatted.message) ?? errorCodes.BAD_USER_INPUT.hint,
  };
  // The nodes that graphql-js blames for a value that does not fit its type.
  const blamesValue =
    error instanceof GraphQLError &&
    error.nodes?.length === 1 &&
    error.nodes.every((node) => isValueNode(node) || node.kind === Kind.OBJECT_FIELD);
  // An argument can turn out not to fit only while its field is executed.
  if (formatted.path !== undefined) return blamesValue ? badInput : undefined;
  const code = formatted.extensions?.['code'];
  const hint = requestHint(schema, code, messageOf(formatted));
  if (hint === undefined) return undefined;
  // A value that does not fit is bad input, whether it was written into the document or sent as a variable.
  return code === 'GRAPHQL_VALIDATION_FAILED' && blamesValue ? badInput : { code, retryable: false, hint };
}

/** What an error says; the parser of documents calls itself for every level, and fails at thousands with words of the engine. */
function messageOf({ message }: GraphQLFormattedError): string {
  return message === 'Maximum call stack size exceeded'
    ? 'The document is nested too deep to be read.'
    : message;
}

/** Whether graphql-js refused what a resolver returned: a leaf that does not serialise, no list, or nothing where something must be. */
function isUnfitValue(cause: unknown): cause is Error {
  if (cause instanceof GraphQLError) return cause.extensions['code'] === undefined;
  return cause instanceof Error && cause.message.startsWith('Cannot return null for non-nullable field');
}

/** The value that a type refused, where it is told. */
function valueOf(cause: Error): Readonly<Record<string, unknown>> {
  const value = cause instanceof GraphQLError ? cause.extensions['value'] : undefined;
  return value === undefined ? {} : { value };
}

/** Characters of a message that repeats a value of Wix: the value itself is in `raw`. */
const LONGEST_MESSAGE = 300;

function shortened(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}
