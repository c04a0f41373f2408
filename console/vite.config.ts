import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

// The pages that the gateway serves to browsers. Whatever they load comes from the gateway itself: its policy allows nothing else.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), precompress()],
  build: {
    rolldownOptions: {
      input: { index: page('index.html'), explorer: page('explorer.html') },
      onLog: (level, log, report) => {
        // A mark for a compiler that is not used here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
    // A data address would be one more source that the policy has to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    target: 'es2023',
    // What is not used on the first page is loaded with its own; the explorer's editor is large by nature.
    chunkSizeWarningLimit: 5_000,
  },
  logLevel: 'warn',
});

function page(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
