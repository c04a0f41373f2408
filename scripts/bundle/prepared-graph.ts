import { graphqlSync, Kind, parse, type DocumentNode } from 'graphql';
import { graphParts } from '../../src/graph-parts.ts';
import { isObjectType } from '../../src/gateway/fields/sources.ts';
import type { PreparedGraph } from '../../src/gateway/read-prepared.ts';
import { buildGatewaySchema } from '../../src/gateway/schema.ts';
import { readSdl } from '../../src/gateway/sdl.ts';

/** What of the SDL files a start needs, as JSON. */
export function preparedGraph(): string {
  const { data } = graphqlSync({ schema: buildGatewaySchema(graphParts), source: '{ _service { sdl } }' });
  const sdl: unknown = JSON.parse(JSON.stringify(data))._service.sdl;
  const names = graphParts.map(({ schema }) => schema);
  const prepared: PreparedGraph = {
    parts: names,
    document: parse(String(sdl), { noLocation: true }),
    files: Object.fromEntries(['base', ...names].map((name) => [name, outlined(readSdl(name))])),
  };
  // Where a node stands in its file, and empty lists, say nothing.
  return JSON.stringify(prepared, (key, value: unknown) =>
    key === 'loc' || (Array.isArray(value) && value.length === 0) ? undefined : value,
  );
}

/** What of a file the resolvers of its part follow from. */
function outlined({ definitions }: DocumentNode): DocumentNode {
  const types = definitions.filter(isObjectType).map(({ kind, name, directives = [], fields = [] }) => ({
    kind,
    name,
    directives,
    fields: fields.map((field) => ({
      kind: field.kind,
      name: field.name,
      type: field.type,
      directives: field.directives ?? [],
    })),
  }));
  return { kind: Kind.DOCUMENT, definitions: types };
}
