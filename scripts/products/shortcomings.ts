import { getNamedType, type GraphQLSchema } from 'graphql';
import type { Router } from '../../demo-site/http/router.ts';
import type { PermissionNeed, ProductModule } from '../../src/contract/product-module.ts';
import type { Endpoint } from '../../src/wix/api/endpoint.ts';

/** What a product is held against. */
export interface Surroundings {
  /** The graph of the product alone. */
  readonly schema: GraphQLSchema;
  /** The endpoints of the demo site. */
  readonly demoSite: Router;
  /** Whether the project has a file, by its path from the root. */
  hasFile(path: string): boolean;
}

/** What every product has in the project beside its module and its part of the demo site, by what it is there for. */
const FILES = {
  'docs/queries/<name>.graphql': 'a query to begin with',
  'test/golden/<name>/index.ts':
    'records written by hand, with the answers and the rows that are made of them',
  'test/golden/<name>/connection.ts': 'what the connection test says of its permissions, and what it reads',
};

/**
 * What a product must have and its types cannot ask for.
 * @returns a sentence for each thing that is missing or wrong, with what to do
 */
export function shortcomings(module: ProductModule, around: Surroundings): readonly string[] {
  const place = `src/products/${module.schema}/product.ts`;
  return [
    ...permissionsOf(module).map((text) => `${place}: ${text}`),
    ...listsWithoutPermission(module, around).map((text) => `${place}: ${text}`),
    ...notOnDemoSite(module, around.demoSite),
    ...Object.entries(FILES).flatMap(([pattern, what]) => {
      const path = pattern.replace('<name>', module.schema);
      return around.hasFile(path) ? [] : [`${path} is missing: ${what} (docs/adding-a-product.md).`];
    }),
  ];
}

function permissionsOf({ name, permissions, endpoints }: ProductModule): string[] {
  const [first] = permissions;
  if (first === undefined)
    return [
      `\`permissions\` is empty: add what a key needs to read ${name}, what it is for, what is lost without it, and a read that tests it.`,
    ];
  const ticks = permissions.map(({ permission }) => permission);
  const untold = endpoints
    .map(({ permission }) => permission)
    .filter(({ scope, partOf }) => !ticks.some((tick) => tick.scope === scope || tick.name === partOf));
  return [
    ...permissions
      .filter(isWritingAndRequired)
      .map(
        ({ permission }) =>
          `"${permission.name}" can write and is required: name what only reads in its place, or say that it is \`optional\` where Wix has nothing else.`,
      ),
    ...(first.optional === true && permissions.some(({ optional }) => optional !== true)
      ? [
          `the first permission, "${first.permission.name}", stands for the product and is \`optional\`: put one first that is not.`,
        ]
      : []),
    ...[...new Set(untold.map(({ name: tick }) => tick))].map(
      (tick) => `an endpoint needs "${tick}", which \`permissions\` does not name: add it.`,
    ),
  ];
}

function isWritingAndRequired({ permission, optional }: PermissionNeed): boolean {
  return !permission.readOnly && optional !== true;
}

function listsWithoutPermission({ permissions }: ProductModule, { schema }: Surroundings): string[] {
  const told = new Set(
    permissions.flatMap(({ lists = [], parts = [] }) => [...lists, ...parts.map(({ list }) => list)]),
  );
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name, type }) => getNamedType(type).name.endsWith('Connection') && !told.has(name))
    .map(
      ({ name }) =>
        `no permission names the list \`${name}\` in its \`lists\`: add it to the one that reads it.`,
    );
}

function notOnDemoSite({ schema, endpoints }: ProductModule, demoSite: Router): string[] {
  return endpoints
    .filter(({ method, path }) => demoSite(method, examplePath(path)) === undefined)
    .map(
      ({ method, path }) =>
        `demo-site/${schema}/: the demo site does not answer ${method} ${path}: add its route, and the product to demo-site/products.ts.`,
    );
}

/** A path that a request of the endpoint can have. */
function examplePath(path: Endpoint['path']): string {
  return path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000');
}
