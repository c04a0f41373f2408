import { expect, it } from 'vitest';
import { startGateway } from '../start-gateway.ts';
import { reportOf, temporaryFolder } from './bundle.ts';
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
