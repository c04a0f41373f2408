import type { GatewayPlugin } from '@graphql-hive/gateway';
import { GraphQLError } from 'graphql';

type Path = readonly (string | number)[];

/** What batching puts before the names of root fields. */
const BATCHED = /^_v\d+_/;

/**
 * Carries errors of fields that have a value all the same past the joining of the parts' answers, which would take the value away: a list that Wix
 * ended early arrives as far as it came, together with the error that says so. The path of one inside of an entity that was joined is not known:
 * it has the entity's key in its extensions instead, as `reference`.
 */
export function flawedFields(): GatewayPlugin {
  const flaws = new WeakMap<Request, GraphQLError[]>();
  return {
    onSubgraphExecute({ executionRequest }) {
      const request: Request | undefined = executionRequest.context?.request;
      if (request === undefined) return undefined;
      return ({ result, setResult }) => {
        if (!('errors' in result) || result.errors === undefined) return;
        const { errors, ...rest } = result;
        const isFlaw = ({ path }: GraphQLError): boolean => path !== undefined && hasValue(result.data, path);
        const found = errors.filter(isFlaw);
        if (found.length === 0) return;
        flaws.set(request, [
          ...(flaws.get(request) ?? []),
          ...found.map((error) => ofTheWhole(error, executionRequest.variables)),
        ]);
        const others = errors.filter((error) => !isFlaw(error));
        setResult({ ...rest, ...(others.length === 0 ? {} : { errors: others }) });
      };
    },
    onExecutionResult({ request, result, setResult }) {
      const found = flaws.get(request);
      if (found === undefined || result === undefined || Symbol.asyncIterator in result) return;
      setResult({ ...result, errors: [...(result.errors ?? []), ...found] });
    },
  };
}

function hasValue(data: unknown, path: Path): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, key);
  }
  return value !== null && value !== undefined;
}

/** A part's error as one of the whole answer. */
function ofTheWhole(error: GraphQLError, variables: Readonly<Record<string, unknown>> = {}): GraphQLError {
  const [root, index, ...below] = error.path ?? [];
  const field = String(root).replace(BATCHED, '');
  if (field !== '_entities')
    return new GraphQLError(error.message, {
      path: [field, ...(error.path ?? []).slice(1)],
      extensions: error.extensions,
    });
  const prefix = BATCHED.exec(String(root))?.[0] ?? '';
  const given = Object.entries(variables).find(([name]) => name === `${prefix}representations`)?.[1];
  const reference: unknown = Array.isArray(given) ? given[Number(index)] : undefined;
  return new GraphQLError(error.message, {
    extensions: { ...error.extensions, reference, field: below.join('.') },
  });
}
