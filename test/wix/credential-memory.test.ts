import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WixClient } from '../../src/wix/client/client.ts';
import { credentialMemory } from '../../src/wix/client/credential-memory.ts';

/** As much of a client as a memory looks at. */
function clientOf(gateway: object, credentialsKey: string): WixClient {
  return { gateway, scope: { credentialsKey } } as unknown as WixClient;
}

describe('what a gateway remembers of credentials', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is theirs alone, and that gateway alone', () => {
    const memory = credentialMemory<string>({ ttlMs: 1000 });
    const gateway = {};
    memory.set(clientOf(gateway, 'a'), 'V3');
    expect(memory.get(clientOf(gateway, 'a'))).toBe('V3');
    expect(memory.get(clientOf(gateway, 'b'))).toBeUndefined();
    expect(memory.get(clientOf({}, 'a'))).toBeUndefined();
  });

  test('is forgotten after its time', () => {
    const memory = credentialMemory<string>({ ttlMs: 1000 });
    const client = clientOf({}, 'a');
    memory.set(client, 'long');
    vi.advanceTimersByTime(999);
    expect(memory.get(client)).toBe('long');
    memory.set(client, 'short', 10);
    vi.advanceTimersByTime(10);
    expect(memory.get(client)).toBeUndefined();
  });

  test('never grows beyond its bound: what was set longest ago goes first', () => {
    const memory = credentialMemory<number>({ ttlMs: 1000, max: 3 });
    const gateway = {};
    for (const [index, key] of ['a', 'b', 'c', 'a', 'd'].entries()) memory.set(clientOf(gateway, key), index);
    expect(['a', 'b', 'c', 'd'].map((key) => memory.get(clientOf(gateway, key)))).toEqual([
      3,
      undefined,
      2,
      4,
    ]);
  });
});
