import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Small files that take long. */
const LONGEST = [
  'exporter/overlap',
  'gateway/random-operations',
  'gateway/read-ahead',
  'assumptions/verify.test',
  'recording/recording',
  'jobs/restart',
  'assumptions/odd-sites',
  'jobs/remote-command',
  'exporter/bad-input',
  'exporter/resume',
  'migration/importer',
  'gateway/process',
  'insites/',
];

function place({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}`));
  return at === -1 ? LONGEST.length : at;
}

/** Vitest begins with what took longest the last time, and with the biggest file where it does not know. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run test:browser`, `test:redis` and `test:router` need more than npm packages of this project.
    exclude: ['test/browser/**', 'test/redis/**', 'test/router/**'],
    // Vitest's module runner would load `graphql` a second time; Node loads every module once. Its loader is for mocked modules: there are none.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    setupFiles: ['test/setup.ts'],
    // Most of a file's time went to loading and warming up the same modules: files share a process, and no state but what modules keep.
    isolate: false,
    // One more than can work at a time: some files wait for pauses, budgets and processes.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // Time-outs are for what hangs, said here once: a busy machine may take ten times as long as an idle one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    restoreMocks: true,
  },
});
