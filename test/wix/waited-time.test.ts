import { expect, test } from 'vitest';
import { WaitedTime } from '../../src/wix/transport/waited-time.ts';

test('waiting side by side is one wait, one after the other are two', () => {
  const time = new WaitedTime();
  expect(time.add(100, 150)).toBe(50);
  expect(time.add(200, 260)).toBe(110);
  expect(time.add(210, 280)).toBe(130);
  // From before the first to after the last: nothing of them counts twice.
  expect(time.add(90, 300)).toBe(210);
  expect(time.add(300, 310)).toBe(220);
});
