import { expect } from 'vitest';
import { smallSite, temporaryFolder } from '../exporter/bundle.ts';
import { send, type BrowserAnswer, type BrowserRequest } from '../sessions/browser.ts';
import { startGateway, type TestGateway } from '../start-gateway.ts';

type GatewayOptions = NonNullable<Parameters<typeof startGateway>[0]>;

/** A gateway whose exports go into a folder of the test's own. */
export interface ExportGateway extends AsyncDisposable {
  readonly gateway: TestGateway;
  readonly folder: string;
  /** Sends a request about exports. */
  ask(path: string, request?: BrowserRequest): Promise<BrowserAnswer>;
  /** The hash of a plan that is made now. */
  planHash(request?: BrowserRequest, input?: object): Promise<string>;
  /** Starts an export of a plan that is made now; gives its id. */
  start(body?: object, request?: BrowserRequest): Promise<string>;
  /** Waits until an export has one of some states. */
  until(id: string, states: readonly string[], request?: BrowserRequest): Promise<BrowserAnswer['body']>;
  close(): Promise<void>;
}

export async function exportGateway(
  options: GatewayOptions & { readonly folder?: string } = {},
): Promise<ExportGateway> {
  const own = options.folder === undefined ? temporaryFolder() : undefined;
  const folder = options.folder ?? own?.path ?? '';
  const gateway = await startGateway({
    site: { counts: smallSite },
    exportLimits: { spareBytes: 0 },
    ...options,
    env: { EXPORTS_DIR: folder, ...options.env },
  });
  const ask: ExportGateway['ask'] = (path, request) => send(gateway, path, request);
  const close = async (): Promise<void> => {
    await gateway.close();
    own?.[Symbol.dispose]();
  };
  const it: ExportGateway = {
    gateway,
    folder,
    ask,
    async planHash(request = {}, input = {}) {
      const query = 'query ($input: MigrationPlanInput) { migrationPlan(input: $input) { planHash } }';
      const body = { query, variables: { input } };
      const answer = await ask('/graphql', { ...request, method: 'POST', body });
      return answer.body.data.migrationPlan.planHash;
    },
    async start(body = {}, request = {}) {
      const planHash = await it.planHash(request);
      const { status, body: started } = await ask('/exports', {
        ...request,
        method: 'POST',
        body: { planHash, ...body },
      });
      expect([status, started]).toEqual([202, { id: expect.any(String) }]);
      return started.id;
    },
    async until(id, states, request) {
      const { promise, resolve } = Promise.withResolvers<BrowserAnswer['body']>();
      const look = async (): Promise<void> => {
        const { body } = await ask(`/exports/${id}`, request);
        if (states.includes(body.state)) resolve(body);
        else setTimeout(() => void look(), 50);
      };
      await look();
      return promise;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return it;
}

/** States in which nothing happens any more. */
export const ENDED = ['DONE', 'FAILED', 'CANCELLED', 'NEEDS_CREDENTIALS'];
