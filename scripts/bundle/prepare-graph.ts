import type { Plugin } from 'rolldown';

/**
 * Works out what of the SDL files a start needs, and puts a module that reads it in the place of the one that knows of nothing.
 * @param parts the folder of the bundle's parts
 */
export function prepareGraph(parts: string): Plugin {
  return {
    name: 'prepare-graph',
    load: {
      filter: { id: /[\\/]src[\\/]gateway[\\/]read-prepared\.ts$/ },
      async handler() {
        const { preparedGraph } = await import('./prepared-graph.ts');
        this.emitFile({ type: 'asset', fileName: `${parts}/graph.json`, source: preparedGraph() });
        return `import { readFileSync } from 'node:fs';
export const readPrepared = () => JSON.parse(readFileSync(new URL('./graph.json', import.meta.url), 'utf8'));`;
      },
    },
  };
}
