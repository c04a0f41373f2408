import { expect, test } from 'vitest';
import { valuesInMemory } from '../../src/sessions/memory.ts';
import { sealWith } from '../../src/seal.ts';
import { ConnectStates } from '../../src/sessions/states.ts';
import { SessionStore, type SealedValues } from '../../src/sessions/store.ts';

const BEGUN = {
  credentials: { kind: 'apiKey', apiKey: 'IST.very.secret.key', siteId: 'site' },
  kind: 'API_KEY',
  siteId: 'site',
  verified: true,
  tokenHash: null,
} as const;
const HOUR = 3_600_000;

function opened(secret = 'a secret of some length', values?: SealedValues) {
  let now = 1_000_000_000_000;
  const clock = () => now;
  const kept = values ?? valuesInMemory(clock);
  const store = new SessionStore({ values: kept, seal: sealWith(secret, 'sessions'), hours: 8, now: clock });
  return { store, kept, wait: (ms: number) => (now += ms), start: now };
}

test('a session ends with its hours, however much it is used', async () => {
  const { store, wait, start } = opened();
  const { id, session } = await store.open(BEGUN);
  expect(session.expiresAt).toBe(start + 8 * HOUR);
  for (let hour = 1; hour < 8; hour += 1) {
    wait(HOUR);
    expect(await store.find(id)).toEqual(session);
  }
  wait(HOUR - 1);
  expect(await store.find(id)).toEqual(session);
  wait(1);
  expect(await store.find(id)).toBeUndefined();
});

test('a session that nobody uses ends after a quarter of them', async () => {
  const { store, wait } = opened();
  const { id } = await store.open(BEGUN);
  wait(2 * HOUR - 1);
  expect(await store.find(id)).toBeDefined();
  wait(2 * HOUR);
  expect(await store.find(id)).toBeUndefined();
});

test('what is kept shows neither the key nor the id, and opens with its secret and in its place alone', async () => {
  const names = new Map<string, Buffer>();
  const values: SealedValues = {
    set: async (name, sealed) => void names.set(name, sealed),
    get: async (name) => names.get(name),
    keep: async () => undefined,
    claim: async () => true,
    delete: async (name) => void names.delete(name),
  };
  const { store } = opened('one secret of some length', values);
  const { id } = await store.open(BEGUN);
  const other = await store.open({ ...BEGUN, siteId: 'other' });
  const kept = [...names].map(([name, sealed]) => name + sealed.toString('latin1')).join();
  for (const secret of ['IST.', 'very', id, other.id]) expect(kept).not.toContain(secret);
  const stranger = opened('another secret of some length', values).store;
  expect(await stranger.find(id)).toBeUndefined();
  const [[first = '', mine] = [], [second = '', theirs] = []] = [...names];
  if (mine !== undefined && theirs !== undefined) names.set(first, theirs).set(second, mine);
  expect(await store.find(id)).toBeUndefined();
  expect(await store.find(other.id)).toBeUndefined();
});

test('who is led to Wix ever so often takes nothing from those who have a session', async () => {
  const { store, kept } = opened();
  const { id } = await store.open(BEGUN);
  const states = new ConnectStates(kept, sealWith('a secret of some length', 'states'));
  const begun = Array.from({ length: 10_001 }, () => states.issue());
  expect(new Set(begun).size).toBe(10_001);
  expect(await store.find(id)).toBeDefined();
});

test('memory keeps ten thousand, and forgets the one that was used longest ago', async () => {
  const { store } = opened();
  const first = await store.open(BEGUN);
  const second = await store.open(BEGUN);
  for (let more = 2; more < 10_000; more += 1) await store.open(BEGUN);
  expect(await store.find(first.id)).toBeDefined();
  await store.open(BEGUN);
  expect(await store.find(second.id)).toBeUndefined();
  expect(await store.find(first.id)).toBeDefined();
});
