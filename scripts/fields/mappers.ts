import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentNode } from 'graphql';
import { isObjectType } from '../../src/gateway/fields/sources.ts';
import { placed, type Place, type PlacedType } from './places.ts';

const PRODUCTS = new URL('../../src/products/', import.meta.url);
const RECORD = /(?:^export (?:type|interface)| as) (\w+)Record\b/gm;

/**
 * The TypeScript type of each type's resolver parent: `<Type>Record` where a product's folder exports that, else what stands on the wire at
 * the places that the type's fields are read from.
 * @throws Error when an entity or a type with @wixType has no such record, and when nothing leads to a type
 */
export function mappersOf(documents: ReadonlyMap<string, DocumentNode>): Record<string, string> {
  const { types, problems } = placed(documents);
  if (types.some(({ places }) => places.length === 0)) throw new Error(problems.join('\n'));
  const records = recordFiles();
  const known = new Set(
    [...documents.values()].flatMap(({ definitions }) =>
      definitions.filter(isObjectType).map(({ name }) => name.value),
    ),
  );
  const mappers = new Map(
    [...records].filter(([name]) => known.has(name)).map(([name, file]) => [name, `${file}#${name}Record`]),
  );
  const derived = Map.groupBy(
    types.filter(({ definition }) => !records.has(definition.name.value)),
    ({ definition }) => definition.name.value,
  );
  for (const [name, all] of derived) {
    const places = new Set(
      all.flatMap((type) => type.places.map((place) => placeType(place, types, records))),
    );
    // What imports mappers takes no type arguments within type arguments.
    mappers.set(name, `../gateway/fields/wire-at.ts#AtAny<${[...places].join(' | ')}>`);
  }
  for (const name of known)
    if (name.endsWith('Connection'))
      mappers.set(name, '../gateway/paging/connection.ts#ConnectionResult<unknown>');
  return Object.fromEntries(mappers);
}

function placeType(
  { root, path }: Place,
  types: readonly PlacedType[],
  records: ReadonlyMap<string, string>,
): string {
  if (!records.has(root))
    throw new Error(`no file of a product exports ${root}Record, the type of its records`);
  const own = types.find(({ definition }) => definition.name.value === root);
  const holder = own?.sources.within ?? (own?.isEntity === true ? 'wire' : undefined);
  const steps = path.map((name) => `'${name}'`).join(', ');
  return `[${root}Record${holder === undefined ? '' : `['${holder}']`}, [${steps}]]`;
}

/** Which file of a product exports the record of a type, by the type's name. */
function recordFiles(): ReadonlyMap<string, string> {
  const files = readdirSync(PRODUCTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return new Map(
    files.flatMap((file) =>
      [...readFileSync(new URL(file, PRODUCTS), 'utf8').matchAll(RECORD)].map(
        ([, name = '']) => [name, `../products/${file}`] as const,
      ),
    ),
  );
}
