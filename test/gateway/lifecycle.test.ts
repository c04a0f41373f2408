import { describe, expect, test } from 'vitest';
import { openSilent } from './raw-http.ts';
import { startGateway } from '../start-gateway.ts';
import { stubProduct } from './stub.ts';

describe('closing', () => {
  test('finishes the answers under way, and takes no new ones', async () => {
    const stub = stubProduct();
    const gateway = await startGateway({ modules: [stub.module] });
    const answer = gateway.query('{ wait }');
    await stub.arrived(1);
    const closed = gateway.close();
    await expect(fetch(`${gateway.url}/readyz`)).rejects.toThrow('fetch failed');
    stub.release();
    expect((await answer).body.data).toEqual({ wait: 'released' });
    await closed;
  });

  test('cuts short what takes longer than it may', async () => {
    const stub = stubProduct();
    const gateway = await startGateway({ modules: [stub.module], closeWithinMs: 50 });
    const answer = gateway.query('{ fine wait }');
    await stub.arrived(1);
    await gateway.close();
    const { body } = await answer;
    expect(body.data).toEqual({ fine: 'fine', wait: null });
    expect(stub.waiting[0]?.wix.scope.signal.aborted).toBe(true);
  });

  test('does not wait for connections that send nothing', async () => {
    const stub = stubProduct();
    const gateway = await startGateway({ modules: [stub.module] });
    const silent = await openSilent(gateway.url);
    const answer = gateway.query('{ wait }');
    await stub.arrived(1);
    const begun = performance.now();
    const closed = gateway.close();
    await silent.hungUp;
    stub.release();
    expect((await answer).body.data).toEqual({ wait: 'released' });
    await closed;
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test('can be asked for twice', async () => {
    const gateway = await startGateway({ modules: [stubProduct().module] });
    await expect(Promise.all([gateway.close(), gateway.close()])).resolves.toBeDefined();
  });
});

test('a connection that sends nothing is hung up when its time is over', async () => {
  await using gateway = await startGateway({ modules: [stubProduct().module], headWithinMs: 200 });
  const silent = await openSilent(gateway.url);
  const begun = performance.now();
  await silent.hungUp;
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect((await gateway.query('{ fine }')).body.data).toEqual({ fine: 'fine' });
});

test('a client that does not take its answer is hung up, and the answer is let go', async () => {
  await using gateway = await startGateway({ modules: [stubProduct().module], headWithinMs: 200 });
  const fields = Array.from({ length: 40 }, (_, number) => `e${number}: echo(text: $text)`).join(' ');
  const answer = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
    body: JSON.stringify({
      query: `query ($text: String!) { ${fields} }`,
      variables: { text: 'x'.repeat(1_000_000) },
    }),
  });
  expect(answer.status).toBe(200);
  await expect.poll(() => gateway.log()).toContain('the client hung up');
  await expect(answer.text()).rejects.toThrow('terminated');
});

describe('a client that hangs up', () => {
  test("cancels its operation, and no one else's", async () => {
    const stub = stubProduct();
    await using gateway = await startGateway({ modules: [stub.module] });
    const leaving = new AbortController();
    const left = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ wait }' }),
      signal: leaving.signal,
    });
    await stub.arrived(1);
    const staying = gateway.query('{ wait }');
    await stub.arrived(2);
    const aborted = new Promise((resolve) =>
      stub.waiting[0]?.wix.scope.signal.addEventListener('abort', resolve),
    );
    leaving.abort();
    await expect(left).rejects.toThrow('aborted');
    await aborted;
    expect(stub.waiting[1]?.wix.scope.signal.aborted).toBe(false);
    await expect.poll(() => gateway.log()).toContain('the client hung up');
    expect(gateway.log()).not.toContain('failed inside the gateway');
    expect(await (await fetch(`${gateway.url}/metrics`)).text()).toContain(
      '{route="/graphql",status="499"} 1',
    );
    stub.release();
    expect((await staying).body.data).toEqual({ wait: 'released' });
  });

  test('cancels its requests to Wix', async () => {
    await using gateway = await startGateway({ site: { latencyMs: 400 } });
    const leaving = new AbortController();
    const left = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ products(first: 1) { nodes { id } } }' }),
      signal: leaving.signal,
    });
    await expect.poll(() => gateway.site.requests.count()).toBeGreaterThan(0);
    leaving.abort();
    await expect(left).rejects.toThrow('aborted');
    await expect.poll(() => gateway.site.requests.entries.some(({ aborted }) => aborted)).toBe(true);
  });

  test('is no one whose answer was sent', async () => {
    const stub = stubProduct();
    await using gateway = await startGateway({ modules: [stub.module] });
    const answer = gateway.query('{ wait }');
    await stub.arrived(1);
    stub.release();
    await answer;
    await gateway.query('{ fine }');
    expect(stub.waiting[0]?.wix.scope.signal.aborted).toBe(false);
  });
});

describe('the priority of an operation', () => {
  test('is a drain when it reads on from a cursor', async () => {
    const stub = stubProduct();
    await using gateway = await startGateway({ modules: [stub.module] });
    const answers = [gateway.query('{ wait }')];
    await stub.arrived(1);
    answers.push(
      gateway.query('query ($after: String) { wait things(after: $after) { totalCount } }', { after: 'abc' }),
    );
    await stub.arrived(2);
    stub.release();
    await Promise.all(answers);
    expect(stub.waiting.map(({ wix }) => wix.scope.priority)).toEqual(['interactive', 'drain']);
  });

  test('is a drain when a router says that it belongs to one', async () => {
    const stub = stubProduct();
    await using gateway = await startGateway({ modules: [stub.module] });
    const answers = ['drain', 'interactive', 'at once'].map((priority) =>
      gateway.query(`{ wait }`, {}, { 'x-wix-gateway-priority': priority }),
    );
    await stub.arrived(3);
    stub.release();
    await Promise.all(answers);
    expect(stub.waiting.map(({ wix }) => wix.scope.priority).toSorted()).toEqual([
      'drain',
      'interactive',
      'interactive',
    ]);
  });
});
