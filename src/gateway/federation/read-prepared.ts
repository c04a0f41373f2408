import type { DocumentNode } from 'graphql';
import type { FieldSource, TypeSources } from '../fields/sources.ts';

/** What of the SDL files is worked out when the bundle is made, so that a start neither parses nor merges nor validates them. */
export interface PreparedGraph {
  /** The files below `schema/` of the parts that it is made of, in their order. */
  readonly parts: readonly string[];
  /** The whole subgraph, with what the federation adds to it. */
  readonly document: DocumentNode;
  /** What each file says of types with fields: their keys, and the types of their fields. */
  readonly files: Readonly<Record<string, DocumentNode>>;
  /** What each file says of the wire, by type; its fields as entries. */
  readonly sources: Readonly<Record<string, readonly (readonly [string, PreparedSources])[]>>;
}

/** What a type says of the wire, as JSON has it. */
type PreparedSources = Omit<TypeSources, 'fields'> & {
  readonly fields: readonly (readonly [string, readonly FieldSource[]])[];
};

/** Reads what was prepared. Beside the sources there is nothing: the bundle has another module in this one's place (`scripts/bundle/prepare-graph.ts`). */
export function readPrepared(): PreparedGraph | undefined {
  return undefined;
}
