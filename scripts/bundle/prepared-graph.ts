import { graphqlSync, Kind, parse, type DocumentNode } from 'graphql';
import { graphParts } from '../../src/graph-parts.ts';
import { isObjectType, typeSources } from '../../src/gateway/fields/sources.ts';
import type { PreparedGraph } from '../../src/gateway/federation/read-prepared.ts';
import { buildGatewaySchema } from '../../src/gateway/federation/schema.ts';
import { readSdl } from '../../src/gateway/federation/sdl.ts';

/** What of the SDL files a start needs, as JSON. */
export function preparedGraph(): string {
  const { data } = graphqlSync({ schema: buildGatewaySchema(graphParts), source: '{ _service { sdl } }' });
  const sdl: unknown = JSON.parse(JSON.stringify(data))._service.sdl;
  const names = graphParts.map(({ schema }) => schema);
  const prepared: PreparedGraph = {
    parts: names,
    document: compact(parse(String(sdl), { noLocation: true })),
    files: Object.fromEntries(['base', ...names].map((name) => [name, compact(outlined(readSdl(name)))])),
    sources: Object.fromEntries(
      names.map((name) => [
        name,
        [...typeSources(readSdl(name))].flatMap(([type, said]) =>
          said.fields.size === 0 ? [] : [[type, { ...said, fields: [...said.fields] }] as const],
        ),
      ]),
    ),
  };
  return JSON.stringify(prepared);
}

/** A document without what says nothing: empty lists, and where a node stands in its file. */
function compact(document: DocumentNode): DocumentNode {
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === 'loc' || (Array.isArray(value) && value.length === 0) ? undefined : value,
  );
  return JSON.parse(text);
}

/** What of a file says which types have fields of which types, and by which keys they are told apart. */
function outlined({ definitions }: DocumentNode): DocumentNode {
  const types = definitions.filter(isObjectType).map(({ kind, name, directives = [], fields = [] }) => ({
    kind,
    name,
    directives: directives.filter((directive) => directive.name.value === 'key'),
    fields: fields.map(({ kind: ofField, name: field, type }) => ({ kind: ofField, name: field, type })),
  }));
  return { kind: Kind.DOCUMENT, definitions: types };
}
