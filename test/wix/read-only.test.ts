import { readdirSync, readFileSync } from 'node:fs';
import { items } from '@wix/data';
import { ApiKeyStrategy, createClient } from '@wix/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpointsOfPackage } from '../../scripts/endpoints.ts';
import { GatewayError } from '../../src/errors.ts';
import type { SdkEndpoint } from '../../src/wix/api/endpoint.ts';
import { createTransport } from '../../src/wix/transport/index.ts';
import type { Transport } from '../../src/wix/transport/scope.ts';
import { declaredEndpoints } from './declared-endpoints.ts';
import { scopeOf } from './scenario.ts';
import { startStubWix, type StubWix } from './stub-wix.ts';

/** What the SDK knows of one endpoint. */
interface NamedEndpoint extends SdkEndpoint {
  readonly name: string;
}

const VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'get', 'post', 'delete'];
/** What a path parameter may be filled with: an id, a number, a name, a name that is also an operation's. */
const FILLINGS = ['0a1b2c3d-0000-4000-8000-00000000beef', '10001', 'some-name', 'delete'];

const nameless = (path: string): string => path.replaceAll(/:[\w.]+/g, ':');
const declared = new Set(declaredEndpoints.map(({ method, path }) => `${method} ${nameless(path)}`));

let stub: StubWix;
let transport: Transport;
let wixFetch: typeof fetch;

beforeAll(async () => {
  stub = await startStubWix();
  transport = createTransport({ apiUrl: stub.url, endpoints: declaredEndpoints, requestsPerMinute: 100_000 });
  wixFetch = transport.fetchFor(scopeOf({ maxRequests: Infinity }));
});
afterAll(async () => {
  await transport.close();
  await stub[Symbol.asyncDispose]();
});

/** The code a request is refused with; anything else it comes to, if it is not refused. */
async function refusalOf(url: string, init: RequestInit): Promise<unknown> {
  const outcome: unknown = await wixFetch(url, init).catch((error: unknown) => error);
  return outcome instanceof GatewayError ? outcome.code : outcome;
}

describe('read-only', () => {
  test('refuses every endpoint of the SDK that is not declared, whatever the verb, before a byte leaves', async () => {
    const sdk = await sdkEndpoints();
    expect(sdk.length).toBeGreaterThan(1000);
    let tried = 0;
    const letOut: string[] = [];
    for (const { name, path } of sdk) {
      for (const method of VERBS) {
        if (declared.has(`${method} ${nameless(path)}`)) continue;
        for (const filling of path.includes(':') ? FILLINGS : ['']) {
          const url = stub.url + path.replaceAll(/:[\w.]+/g, filling);
          const body = method === 'GET' || method === 'HEAD' ? {} : { body: '{}' };
          if ((await refusalOf(url, { method, ...body })) !== 'WIX_READ_ONLY')
            letOut.push(`${name}: ${method} ${url}`);
          if ((await refusalOf(`${url}?.r=e30`, { method })) !== 'WIX_READ_ONLY')
            letOut.push(`${name}: ${method} ${url}?.r=`);
          tried += 2;
        }
      }
    }
    expect(letOut).toEqual([]);
    expect(tried).toBeGreaterThan(20_000);
    expect(stub.connections).toBe(0);
  });

  test('refuses every write of Wix Data items, as the SDK sends it', async () => {
    const refused: string[] = [];
    const client = createClient({
      auth: ApiKeyStrategy({ apiKey: 'IST.not-a-real-key', siteId: FILLINGS[0] ?? '' }),
      modules: { items },
      fetch: async (url, init) => {
        const here = String(url).replace('https://www.wixapis.com', stub.url);
        refused.push(
          `${init?.method} ${new URL(here).pathname} ${String(await refusalOf(here, init ?? {}))}`,
        );
        throw new Error('refused');
      },
    });
    const { items: data } = client;
    const [item, id] = [{ _id: '1' }, '1'];
    const writes: (() => unknown)[] = [
      () => data.insert('C', {}),
      () => data.bulkInsert('C', [{}]),
      () => data.update('C', item),
      () => data.bulkUpdate('C', [item]),
      () => data.save('C', item),
      () => data.bulkSave('C', [item]),
      () => data.patch('C', id).setField('a', 1).run(),
      () => data.bulkPatch('C', [id]).setField('a', 1).run(),
      () => data.remove('C', id),
      () => data.bulkRemove('C', [id]),
      () => data.truncate('C'),
      () => data.insertReference('C', 'a', id, id),
      () => data.removeReference('C', 'a', id, id),
      () => data.replaceReferences('C', 'a', id, [id]),
      () => data.asyncPatchByFilter('C', data.filter(), []),
      () => data.asyncRemoveByFilter('C', data.filter()),
      () => data.createDataItemDraft('C', id),
      () => data.publishDataItemDraft('C', id),
      () => data.unpublishDataItem('C', id),
    ];
    for (const write of writes) {
      const before = refused.length;
      await expect((async () => await write())()).rejects.toThrow(/./);
      expect(refused.slice(before)).toEqual([expect.stringMatching(/^POST .* WIX_READ_ONLY$/)]);
    }
    expect(stub.connections).toBe(0);
  });

  test('lets out what is declared', async () => {
    for (const { method, path, params } of declaredEndpoints) {
      const fill = (_: string, name: string): string =>
        params[name] === 'number' ? '10001' : (FILLINGS[0] ?? '');
      const before = stub.requests.length;
      const url = stub.url + path.replaceAll(/:(\w+)/g, fill);
      await wixFetch(url, method === 'POST' ? { method, body: `{"n":${before}}` } : { method });
      expect(stub.requests).toHaveLength(before + 1);
    }
  });
});

/** Every endpoint that an SDK package of this project knows, read from the packages' own metadata. */
async function sdkEndpoints(): Promise<NamedEndpoint[]> {
  const { devDependencies }: { devDependencies: object } = JSON.parse(readFileSync('package.json', 'utf8'));
  const packages = Object.keys(devDependencies).flatMap((name) => /^@wix\/(.+)$/.exec(name)?.[1] ?? []);
  // The metadata of @wix/data does not import under Node; that of its parts does, all but the items'.
  const parts = readdirSync('node_modules/@wix')
    .filter((name) => name.startsWith('auto_sdk_data_'))
    .filter((name) => readFileSync(`node_modules/@wix/${name}/package.json`, 'utf8').includes('"./meta"'));
  expect(packages.length + parts.length).toBeGreaterThan(12);

  const found = new Map<string, NamedEndpoint>();
  for (const name of [...packages.filter((each) => each !== 'data'), ...parts])
    for (const [member, endpoint] of await endpointsOfPackage(name))
      found.set(`${endpoint.method} ${endpoint.path}`, { name: `@wix/${name} ${member}`, ...endpoint });
  return [...found.values()];
}
