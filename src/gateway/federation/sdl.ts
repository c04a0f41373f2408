import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';
import type { GraphPart } from '../../contract/product-module.ts';
import { packageManifest } from '../../package-root.ts';
import { publicDocument } from '../fields/sources.ts';
import { withoutOwnedStubs } from './hydration.ts';
import { mergedDocuments } from './merged-documents.ts';

/** The SDL of all parts as one document. */
export function mergedSdl(parts: readonly GraphPart[]): DocumentNode {
  return mergedDocuments([
    publicSdl('base'),
    ...withoutOwnedStubs(parts.map((part) => publicSdl(part.schema))),
  ]);
}

/** The SDL of one part as a subgraph of its own: what a federation router composes. */
export function subgraphSdl(part: GraphPart): DocumentNode {
  return mergedDocuments([publicSdl('base'), publicSdl(part.schema)]);
}

/** An SDL file as clients see it. */
export function publicSdl(name: string): DocumentNode {
  return publicDocument(readSdl(name));
}

const documents = new Map<string, DocumentNode>();

/** An SDL file as it is, with what its fields say about the wire. */
export function readSdl(name: string): DocumentNode {
  const known = documents.get(name);
  if (known !== undefined) return known;
  const document = parse(readFileSync(new URL(`schema/${name}.graphql`, packageManifest), 'utf8'));
  documents.set(name, document);
  return document;
}
