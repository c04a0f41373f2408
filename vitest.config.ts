import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest's module runner would load `graphql` a second time; Node loads every module once.
    experimental: { viteModuleRunner: false },
    setupFiles: ['test/setup.ts'],
    // Most of a file's time went to loading and warming up the same modules: files share a process, and no state but what modules keep.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
