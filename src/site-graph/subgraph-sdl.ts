import { isObjectType, printSchema, type GraphQLSchema } from 'graphql';
import { isStub } from './base-types.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])';

/**
 * The SDL by which a router composes a graph of collections with the other parts: what both have is shareable, and records of other parts are stubs.
 * @param whole the graph of all sites, which the other parts make together
 */
export function subgraphSdl(schema: GraphQLSchema, whole: GraphQLSchema): string {
  let sdl = printSchema(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getQueryType()) continue;
    const directive = isStub(type)
      ? '@key(fields: "id", resolvable: false)'
      : whole.getType(type.name) === type
        ? '@shareable'
        : undefined;
    if (directive !== undefined)
      sdl = sdl.replace(new RegExp(`^type ${type.name} \\{`, 'm'), `type ${type.name} ${directive} {`);
  }
  return `${LINK}\n\n${sdl}`;
}
