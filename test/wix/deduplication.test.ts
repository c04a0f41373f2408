import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { scopeOf, startScenario, type Scenario } from './scenario.ts';
import { sendJson } from './stub-wix.ts';

/** Holds every answer back until `release`. */
function holding({ stub }: Scenario): () => void {
  const held: ServerResponse[] = [];
  stub.answer((_, response) => held.push(response));
  return () => held.splice(0).forEach((response) => sendJson(response, { things: [] }));
}

describe('deduplication', () => {
  test('shares one answer among identical requests under way', async () => {
    await using scenario = await startScenario();
    const release = holding(scenario);
    const scopes = [scopeOf(), scopeOf(), scopeOf({ priority: 'drain' })];
    const answers = scopes.map((scope) => scenario.query(scope));
    await scenario.stub.arrived(1);
    release();
    const bodies = await Promise.all(answers.map(async (answer) => (await answer).json()));
    expect(bodies[1]).toBe(bodies[0]);
    expect(scenario.stub.requests).toHaveLength(1);
    expect(scopes.map(({ counters }) => [counters.requests, counters.deduplicated])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  test('sends again what was answered before', async () => {
    await using scenario = await startScenario();
    await scenario.query(scopeOf());
    await scenario.query(scopeOf());
    expect(scenario.stub.requests).toHaveLength(2);
  });

  test('shares nothing between other bodies or other credentials', async () => {
    await using scenario = await startScenario();
    await Promise.all([
      scenario.query(scopeOf(), { n: 1 }),
      scenario.query(scopeOf(), { n: 2 }),
      scenario.query(scopeOf({ credentialsKey: 'someone else' }), { n: 1 }),
    ]);
    expect(scenario.stub.requests).toHaveLength(3);
  });

  test('shares failures too', async () => {
    await using scenario = await startScenario();
    scenario.stub.answer((_, response) => response.writeHead(500).end());
    const results = await Promise.allSettled([scenario.query(scopeOf()), scenario.query(scopeOf())]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(scenario.stub.requests).toHaveLength(5);
  });

  test('goes on for the others when one leaves, and ends when the last has left', async () => {
    await using scenario = await startScenario();
    const release = holding(scenario);
    const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
    const one = scenario.query(scopeOf({ signal: first.signal }));
    const two = scenario.query(scopeOf({ signal: second.signal }));
    await scenario.stub.arrived(1);
    first.abort(new Error('gone'));
    await expect(one).rejects.toThrow('gone');
    expect(scenario.stub.hungUp).toBe(0);
    release();
    expect((await two).status).toBe(200);

    const three = scenario.query(scopeOf({ signal: third.signal }));
    await scenario.stub.arrived(2);
    third.abort(new Error('gone too'));
    await expect(three).rejects.toThrow('gone too');
    await scenario.stub.left(1);
    expect(scenario.stub.requests).toHaveLength(2);
  });

  test('starts anew for who comes after the last has left', async () => {
    await using scenario = await startScenario();
    const release = holding(scenario);
    const leaving = new AbortController();
    const one = scenario.query(scopeOf({ signal: leaving.signal }));
    await scenario.stub.arrived(1);
    leaving.abort(new Error('gone'));
    const two = scenario.query(scopeOf());
    await expect(one).rejects.toThrow('gone');
    await scenario.stub.arrived(2);
    release();
    expect((await two).status).toBe(200);
  });

  test('lets each wait until its own deadline', async () => {
    await using scenario = await startScenario();
    const release = holding(scenario);
    const hasty = scenario.query(scopeOf({ deadline: performance.now() + 80 }));
    const patient = scenario.query(scopeOf());
    await expect(hasty).rejects.toMatchObject({ code: 'WIX_TIMEOUT' });
    // A busy machine may be later with the request than the deadline.
    await scenario.stub.arrived(1);
    expect(scenario.stub.hungUp).toBe(0);
    release();
    expect((await patient).status).toBe(200);
    expect(scenario.stub.requests).toHaveLength(1);
  });

  test('goes on trying as long as the most patient waits', async () => {
    await using scenario = await startScenario({ attemptTimeoutMs: 2_000 });
    scenario.stub.answer((_, response, n) => (n === 1 ? undefined : sendJson(response, { n })));
    const hasty = scenario.query(scopeOf({ deadline: performance.now() + 50 }));
    const joined = scopeOf();
    const patient = scenario.query(joined);
    await expect(hasty).rejects.toMatchObject({ code: 'WIX_TIMEOUT' });
    expect(await (await patient).json()).toEqual({ n: 2 });
    expect(joined.counters).toMatchObject({ requests: 1, retries: 1, deduplicated: 1 });
  });
});
