import { readConfig } from '../src/config.ts';
import { createLogger } from '../src/process/logger.ts';
import { startGateway } from '../src/start-gateway.ts';
import { UnknownNames } from '../src/wix/unknown/unknown-names.ts';
import { startSite } from './processes.ts';
import { query } from './query.ts';
import { median, type Figure } from './report.ts';
import { wholeProduct } from './whole-product.ts';

const PAGE = 100;
const ROUNDS = 241;
const WARM_UP = 25;
/** The share of a page's time, in percent. */
const MOST_PERCENT = 2;

/** Pages in which most is looked at, and in which most of what Wix sent is never read. */
const KINDS = {
  'whole products': `{ products(first: ${PAGE}) { nodes { ${wholeProduct(false)} } } }`,
  'ten scalars of products': `{ products(first: ${PAGE}) { nodes { id name slug visible productType createdAt updatedAt handle revision currency } } }`,
};

/**
 * What looking for unknown fields costs a page: one gateway in this process reads the same page with and without it, in turn, the first of each
 * round being the other one each time. It is CPU time of this process, of which such a page consists: what else the machine does counts less.
 */
export async function unknownFieldFigures(quick: boolean): Promise<Figure[]> {
  const site = await startSite({ catalog: 'V3', counts: { products: 400 } });
  const config = readConfig({
    LOG_LEVEL: 'error',
    PORT: '0',
    WIX_API_URL: site.url,
    WIX_API_KEY: site.apiKey,
    WIX_SITE_ID: site.siteId,
    WIX_REQUESTS_PER_MINUTE: '100000',
  });
  const gateway = await startGateway({ config, logger: await createLogger(config.log, process.stderr) });
  const { look } = UnknownNames.prototype;
  const figures: Figure[] = [];
  for (const [name, document] of Object.entries(KINDS)) {
    const times = { with: [] as number[], without: [] as number[] };
    for (let round = -WARM_UP; round < (quick ? 31 : ROUNDS); round += 1) {
      const ways = ['with', 'without'] as const;
      for (const way of round % 2 === 0 ? ways : ways.toReversed()) {
        UnknownNames.prototype.look = way === 'with' ? look : () => undefined;
        const before = process.cpuUsage();
        await query(`${gateway.url}/graphql`, document, {});
        const { user, system } = process.cpuUsage(before);
        if (round >= 0) times[way].push((user + system) / 1000);
      }
    }
    const without = median(times.without);
    // Of two pages that follow each other: what grows and goes in the course of the run is in both.
    const percent =
      (median(times.with.map((time, at) => time - (times.without[at] ?? time))) / without) * 100;
    figures.push({
      name: `a page of ${PAGE} ${name} (${without.toFixed(1)} ms of CPU)`,
      value: `${percent.toFixed(1)} %`,
      bar: `<= ${MOST_PERCENT} %`,
      reached: percent <= MOST_PERCENT,
    });
  }
  UnknownNames.prototype.look = look;
  await gateway.close();
  await site.close();
  return figures;
}
