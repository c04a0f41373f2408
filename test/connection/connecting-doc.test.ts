import { expect, test } from 'vitest';
import { connectingDoc } from '../../scripts/connecting-doc.ts';

test('docs/connecting.md shows the permissions and the output of check as they are (else: node scripts/connecting-doc.ts)', async () => {
  const { current, written } = await connectingDoc();
  expect(current).toBe(written);
});
