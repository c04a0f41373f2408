import { describe, expect, it } from 'vitest';
import { wholeExport } from '../exporter/bundle.ts';
import { faults } from './audit.ts';
import { copy, setUp } from './importer.ts';
import { InsitesSite } from './insites-site.ts';
import { Timing } from './timing.ts';

describe.each(['V1', 'V3'] as const)(
  'the bundle of a site with catalog %s, imported as documented',
  (catalog) => {
    it.each([
      ['answers out of order', 1, []],
      ['answers in another order, four of which are lost', 2, [1, 2, 5, 6]],
    ] as const)('lands whole with %s', async (_, seed, lost) => {
      const site = new InsitesSite(new Timing(seed, lost));
      const { folder } = await wholeExport(catalog);
      setUp(site, folder);
      await copy(site, folder);
      expect(site.rows().length).toBeGreaterThan(1_000);
      expect(faults(site)).toEqual([]);
      expect(site.dropped()).toEqual([]);
    });
  },
);
