import type { GatewayPlugin } from '@graphql-hive/gateway';
import { GraphQLError } from 'graphql';

type Path = readonly (string | number)[];

/** Marks an error of a whole entity; symbols are not written into answers. */
const OF_ENTITY = Symbol('of an entity');

/** What batching puts before the name may stand here too. */
const ENTITIES = /^(?:_v\d+_)?_entities$/;

/**
 * Answers a reference whose record a part refuses as one gateway does: the field that refers to it is null, with the error. Joined, the error would
 * stand at each field of the record instead, below an object that holds the key and nulls.
 */
export function refusedEntities(): GatewayPlugin {
  return {
    onSubgraphExecute:
      () =>
      ({ result, setResult }) => {
        if (!('errors' in result) || result.errors?.some(isOfEntity) !== true) return;
        setResult({
          ...result,
          errors: result.errors.map((error) => (isOfEntity(error) ? marked(error) : error)),
        });
      },
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result || result.errors?.some(isMarked) !== true) return;
        const others = result.errors.filter((error) => !isMarked(error));
        const refused = new Map<string, GraphQLError>();
        for (const error of result.errors.filter(isMarked)) {
          const path = (error.path ?? []).slice(0, -1);
          clear(result.data, path);
          refused.set(
            JSON.stringify(path),
            new GraphQLError(error.message, { path, extensions: error.extensions }),
          );
        }
        setResult({ ...result, errors: [...others, ...refused.values()] });
      },
    }),
  };
}

function isOfEntity({ path }: GraphQLError): boolean {
  return path?.length === 2 && ENTITIES.test(String(path[0]));
}

function marked({ message, path, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: { ...extensions, [OF_ENTITY]: true } });
}

function isMarked({ extensions }: GraphQLError): boolean {
  return Object.hasOwn(extensions, OF_ENTITY);
}

/** Makes the value at a path null. */
function clear(data: unknown, path: Path): void {
  let value = data;
  for (const key of path.slice(0, -1))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  const last = path.at(-1);
  if (typeof value === 'object' && value !== null && last !== undefined) Reflect.set(value, last, null);
}
