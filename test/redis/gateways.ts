import type { DemoSite } from '../../demo-site/index.ts';
import { programFile } from '../current-build.ts';
import { startProgram, type Program } from '../start-program.ts';

/** Several gateways in processes of their own, on one site and one Redis. */
export interface Gateways extends AsyncDisposable {
  readonly all: readonly Program[];
  /** Pages through products at one gateway without end, in several drains; gives how many answers had errors so far. */
  drain(gateway: Program, drains: number): () => number;
  /** What `/readyz` says of the shared budget. */
  readiness(gateway: Program): Promise<{ readonly status: number; readonly body: unknown }>;
}

/** @param env of each gateway, by its place */
export async function startGateways(
  site: DemoSite,
  envs: readonly Readonly<Record<string, string>>[],
): Promise<Gateways> {
  const file = programFile('dist/main.js');
  const all = await Promise.all(
    envs.map((env) => startProgram(file, site, { SESSION_SECRET: 'a secret of this test', ...env })),
  );
  const over = new AbortController();
  const ends: Promise<void>[] = [];
  const page = async (
    gateway: Program,
    first: number,
    after: string | null,
  ): Promise<{ next: string | null; failed: boolean }> => {
    try {
      const { data, errors } = await gateway.query(
        `{ products(first: ${first}, after: ${JSON.stringify(after)}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      const { hasNextPage, endCursor } = data.products.pageInfo;
      return { next: hasNextPage === true ? endCursor : null, failed: errors !== undefined };
    } catch {
      return { next: after, failed: !over.signal.aborted };
    }
  };
  return {
    all,
    drain(gateway, drains) {
      let failed = 0;
      const run = async (first: number): Promise<void> => {
        for (let after: string | null = null; !over.signal.aborted;) {
          const answer = await page(gateway, first, after);
          if (answer.failed) failed += 1;
          after = answer.next;
        }
      };
      for (let index = 0; index < drains; index += 1) ends.push(run(2 + index));
      return () => failed;
    },
    async readiness(gateway) {
      const response = await fetch(`${gateway.url}/readyz`);
      return { status: response.status, body: await response.json() };
    },
    async [Symbol.asyncDispose]() {
      over.abort();
      for (const { pid } of all) kill(pid);
      await Promise.all([...ends, ...all.map((gateway) => gateway.close())]);
    },
  };
}

/** Ends a process at once, if it is there. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
