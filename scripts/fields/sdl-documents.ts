import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { DocumentNode } from 'graphql';
import { readSdl } from '../../src/gateway/federation/sdl.ts';

/** The SDL files as they are, by name. */
export function sdlDocuments(): ReadonlyMap<string, DocumentNode> {
  const names = globSync(`${import.meta.dirname}/../../schema/*.graphql`).map((file) =>
    basename(file, '.graphql'),
  );
  return new Map(names.toSorted().map((name) => [name, readSdl(name)]));
}
