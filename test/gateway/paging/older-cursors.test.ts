import { readFileSync } from 'node:fs';
import { getNamedType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildGatewaySchema } from '../../../src/gateway/federation/schema.ts';
import { graphParts } from '../../../src/graph-parts.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

interface OlderCursor {
  readonly field: string;
  readonly args: string;
  /** Where a page of five records ended. */
  readonly cursor: string;
}

/** Cursors that earlier versions gave out. A program that holds one goes on behind an upgrade: they are never made anew, only added to. */
const older: OlderCursor[] = JSON.parse(readFileSync(new URL('older-cursors.json', import.meta.url), 'utf8'));

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.close());

async function page(field: string, args: string, paging: string): Promise<string[]> {
  const { body } = await gateway.query(
    `{ list: ${field}(${[args, paging].filter((text) => text !== '').join(', ')}) { nodes { id } } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.list.nodes.map(({ id }: { id: string }) => id);
}

it.each(older)(
  '$field ($args) goes on at a cursor of an earlier version',
  async ({ field, args, cursor }) => {
    const ids = await page(field, args, 'first: 10');
    expect(await page(field, args, `first: 5, after: "${cursor}"`)).toEqual(ids.slice(5));
    expect(ids.length).toBeGreaterThan(5);
  },
);

it('there is one of every list', () => {
  const fields = Object.values(buildGatewaySchema(graphParts).getQueryType()?.getFields() ?? {});
  const lists = fields.filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
  expect(new Set(older.map(({ field }) => field))).toEqual(new Set(lists.map(({ name }) => name)));
});
