import { mkdtempSync, readdirSync, rmSync, truncateSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DemoSiteOptions } from '../../demo-site/index.ts';
import { textsOf } from '../../src/json/texts-of.ts';
import { demoSite, SMALL, verifySite, type Verifying } from '../assumptions/verify-site.ts';
import { foundIn, isOfWix, recordedTexts } from './recorded-texts.ts';
import { startGateway } from '../start-gateway.ts';

const folder = mkdtempSync(join(tmpdir(), 'recording-'));
let folders = 0;

afterAll(() => rmSync(folder, { recursive: true }));

/** Verifies a site, and then the site that a recording of it is. */
async function twice(options: DemoSiteOptions, as?: Verifying['as']) {
  const record = join(folder, String((folders += 1)));
  const first = await verifySite(await demoSite({ ...SMALL, ...options }), { as, record });
  const again = await demoSite({ recording: record });
  return { record, first, again, second: await verifySite(again, { as }) };
}

/** One that several tests look at; the last breaks it. */
let sample: ReturnType<typeof twice> | undefined;
const sampleRecording = (): ReturnType<typeof twice> => (sample ??= twice({}));

/** What is seen there lies in lists within records, of which a recording keeps some. */
const WITHIN_RECORDS = new Set(['data-types', 'data-filters', 'rich-content']);

const told = ({ verified, unknown }: Awaited<ReturnType<typeof verifySite>>) => ({
  unknown,
  verified: verified.map(({ assumption: { id }, status, seen }) => ({
    id,
    status,
    seen: WITHIN_RECORDS.has(id) ? '' : seen,
  })),
});

describe('a recording', () => {
  const settings: readonly (DemoSiteOptions & Pick<Verifying, 'as'>)[] = [
    { catalog: 'V1', assumptions: { catalogV1OffsetWall: 100 } },
    { deny: ['BLOG', 'EVENTS_DRAFTS'], uninstalled: ['FORMS'], assumptions: { deniedBody: 'empty' } },
    {
      as: 'app',
      assumptions: {
        accessTokenSeconds: 600,
        contactsV4: 'denied',
        eventCategories: 'list',
        ordersAggregate: 'refused',
      },
    },
    {
      assumptions: { cursorLifetimeMs: 30, membersSortKey: 'sort', variantCountHasHidden: false },
      faults: [{ kind: 'unknown-fields' }],
    },
  ];

  test.each(settings)('tells the same as the site of which it is: %j', async ({ as, ...options }) => {
    const { first, second } = await twice(options, as);
    expect(told(second)).toEqual(told(first));
  });

  test('tells the same as the sample site', async () => {
    const { first, second } = await sampleRecording();
    expect(told(second)).toEqual(told(first));
  });

  test('is a site that the gateway reads, page by page and by ids', async () => {
    const { again } = await sampleRecording();
    const gateway = await startGateway({ site: again });
    const { body } = await gateway.query(
      '{ orders(first: 3) { nodes { id number } } contacts(first: 2) { nodes { id } } products(first: 2) { nodes { id } } }',
    );
    expect(body.data).toMatchObject({
      orders: { nodes: [{ id: expect.any(String) }, {}, {}] },
      contacts: { nodes: [{}, {}] },
      products: { nodes: [{}, {}] },
    });
    await gateway.close();
  });

  test('answers what was not recorded with a code that says so', async () => {
    const { again } = await sampleRecording();
    const answer = await fetch(`${again.url}/members/v1/members/5f0c3a8e-7d1b-4e6a-9b42-d3e05171e001`, {
      headers: { authorization: again.apiKey, 'wix-site-id': again.siteId },
    });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ details: { applicationError: { code: 'NOT_RECORDED' } } });
  });

  test('holds no value of eight characters or more of the site, nor its credentials', async () => {
    const site = await demoSite({ ...SMALL, deny: ['EVENTS_DRAFTS'] });
    const record = join(folder, String((folders += 1)));
    const answered = new Set<string>();
    await verifySite(site, { record, answered });
    const recorded = recordedTexts(record);
    const values = new Set([site.apiKey, site.siteId, site.accountId, site.url]);
    for (const set of Object.values(site.records))
      for (let at = 0; at < Math.min(set.count, 40); at += 1)
        for (const text of textsOf(JSON.parse(JSON.stringify(set.at(at))))) values.add(text);
    // A number that was not answered stands in a recording by chance alone.
    for (const text of values) if (!/\p{L}/u.test(text) && !answered.has(text)) values.delete(text);
    const long = [...values].filter((text) => text.length >= 8 && /[\p{L}\p{N}]/u.test(text));
    expect(long.length).toBeGreaterThan(1500);
    expect(foundIn(recorded, long).filter((text) => !isOfWix(text))).toEqual([]);
  });

  test('that is not whole is refused with a sentence that says what to do', async () => {
    const { record } = await sampleRecording();
    const [file = ''] = readdirSync(record);
    truncateSync(join(record, file), 500);
    await expect(demoSite({ recording: record })).rejects.toThrow(
      `The recording ${record} is not whole: ${file} is missing, or not as it was written. It was cut off or changed: record again into a new folder.`,
    );
    unlinkSync(join(record, file));
    await expect(demoSite({ recording: record })).rejects.toThrow('is not whole');
    unlinkSync(join(record, 'recording.json'));
    await expect(demoSite({ recording: record })).rejects.toThrow('It has no recording.json');
    await expect(demoSite({ recording: join(record, 'nothing') })).rejects.toThrow('is no folder');
  });
});
