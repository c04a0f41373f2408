import { readFile } from 'node:fs/promises';
import type { Logger } from '@graphql-hive/gateway';
import { buildSchema } from 'graphql';

/**
 * Gives the supergraph of a file, as often as Hive asks for it. A file that has gone, or that does not hold a schema, changes nothing: the last
 * good one goes on serving. Hive's own watcher stops for good when the file is replaced by another one, as `mv` and Kubernetes do it.
 */
export function supergraphFile(path: string, log: Logger): () => Promise<string> {
  let good: string | undefined;
  let refused: string | undefined;
  return async () => {
    try {
      const text = await readFile(path, 'utf8');
      if (text === good || text === refused) return good ?? text;
      refused = text;
      buildSchema(text, { assumeValidSDL: true });
      if (good !== undefined) log.info({ path }, 'the supergraph has changed');
      refused = undefined;
      good = text;
      return text;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (good === undefined)
        throw new Error(
          `There is no supergraph in ${path} (${reason}). Compose one: wix-gateway supergraph --subgraph stores=http://… > supergraph.graphql`,
          { cause: error },
        );
      log.error({ path, reason }, 'the supergraph cannot be read; the last one goes on serving');
      return good;
    }
  };
}
