import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';
import { reportOf, runInProcess, smallSite, temporaryFolder } from './bundle.ts';

describe('an export of a site that sends fields which this version does not know', () => {
  const folder = temporaryFolder();
  let gateway: TestGateway;
  let run: Awaited<ReturnType<typeof runInProcess>>;
  beforeAll(async () => {
    gateway = await startGateway({
      site: { counts: smallSite, faults: [{ kind: 'unknown-fields', path: 'posts/query' }] },
    });
    run = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'BLOG' });
  });
  afterAll(async () => {
    folder[Symbol.dispose]();
    await gateway.close();
  });

  it('names them in the report and in words', () => {
    expect(reportOf(folder.path).unknownFields).toContain('posts.fieldOfTomorrow');
    expect(run.out).toMatch(
      /^Wix sent .* that this version does not know: .*`posts\.fieldOfTomorrow`.*in `raw` only\.$/m,
    );
  });

  it('does not say in the end that nothing is missing', () => {
    const named = reportOf(folder.path).unknownFields?.length;
    expect(run.out.trimEnd().split('\n').at(-1)).toBe(
      `Nothing is missing but ${named} ${named === 1 ? 'field or word' : 'fields or words'} unknown to this version (named above).`,
    );
  });

  it('is complete all the same', () => {
    expect([run.code, reportOf(folder.path).status]).toEqual([0, 'COMPLETE']);
  });
});
