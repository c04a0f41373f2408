import { expect, test } from 'vitest';
import { generatedDocs } from '../../scripts/docs.ts';

test.each(Object.entries(generatedDocs))(
  'docs/%s shows what the code has (else: npm run docs)',
  async (_, page) => {
    const { current, written } = await page();
    expect(current).toBe(written);
  },
);
