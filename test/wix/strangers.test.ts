import { expect, test } from 'vitest';
import { Strangers } from '../../src/wix/transport/budget/strangers.ts';
import { FakeClock } from './fake-clock.ts';

test('strangers > are bounded, however many keys and addresses come', () => {
  const strangers = new Strangers(200, new FakeClock());
  for (let index = 0; index < 25_000; index += 1) {
    strangers.of(`key-${index}`, `address-${index}`);
    if (index % 2 === 0) strangers.accept(`key-${index}`);
  }
  expect(strangers.size).toBeLessThanOrEqual(30_000);
});

test('strangers > are strangers again when they have not been accepted for ten minutes', () => {
  const clock = new FakeClock();
  const strangers = new Strangers(200, clock);
  expect(strangers.of('key', 'address')).toBeDefined();
  strangers.accept('key');
  clock.runTo(599_000);
  expect(strangers.of('key', 'address')).toBeUndefined();
  clock.runTo(601_000);
  expect(strangers.of('key', 'address')).toBeDefined();
});
