import { expect, it } from 'vitest';
import { startGateway } from '../start-gateway.ts';
import { reportOf, runInProcess, smallSite, stepOf, temporaryFolder } from './bundle.ts';
import { runProcess } from './exporter-process.ts';

it('a site with more collections than a process may have files open is exported whole', async () => {
  await using gateway = await startGateway({ site: { counts: { dataCollections: 160, dataItems: 200 } } });
  using folder = temporaryFolder();
  const flags = ['--gateway', gateway.url, '--out', folder.path, '--products', 'DATA'];
  const { code, err } = await runProcess(flags, () => false, '-n 100');
  expect(err).not.toContain('EMFILE');
  expect([code, reportOf(folder.path).status]).toEqual([0, 'COMPLETE']);
  expect(reportOf(folder.path).steps.length).toBeGreaterThan(150);
});

it('a list of each form that Wix refuses altogether is named, and costs neither the plan nor the other lists', async () => {
  await using gateway = await startGateway({
    site: { counts: smallSite, faults: [{ kind: 'refused-record', path: '/submissions/namespace/query' }] },
  });
  using folder = temporaryFolder();
  const { code } = await runInProcess({ gateway: gateway.url, out: folder.path, products: 'FORMS' });
  const { status, missing } = reportOf(folder.path);
  expect([code, status]).toEqual([1, 'INCOMPLETE']);
  expect(new Set(missing.map(({ list }) => list))).toEqual(new Set(['formSubmissions']));
  expect(stepOf(folder.path, 'forms').exported).toBe(gateway.site.records.forms.count);
});
