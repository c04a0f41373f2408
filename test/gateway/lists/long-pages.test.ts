import { expect, test } from 'vitest';
import { startGateway } from '../../start-gateway.ts';

const MEGABYTE = 1024 * 1024;

test('a page that is longer than the gateway takes is read in parts', async () => {
  await using gateway = await startGateway();
  const read = async () => (await gateway.query('{ blogTags(first: 100) { nodes { id } } }')).body;
  const { data } = await read();
  for (const { id } of data.blogTags.nodes.slice(0, 3))
    gateway.site.records.blogTags.update(id, { label: 'x'.repeat(25 * MEGABYTE) });
  const body = await read();
  expect(body.errors).toBeUndefined();
  expect(body.data).toEqual(data);
});
