import { createHash } from 'node:crypto';
import { anything, assert as check, asyncProperty, constantFrom, jsonValue, oneof } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cursorCodec } from '../../../src/gateway/paging/cursor.ts';
import { startGateway, type TestGateway } from '../../start-gateway.ts';

const OPERATOR = { $hacked: '' };

/** A cursor as somebody writes it who has read the source: any payload with its right checksum. */
function signed(payload: string): string {
  const checksum = createHash('sha256').update(payload).digest('base64url').slice(0, 8);
  return Buffer.from(checksum + payload).toString('base64url');
}

/** The payload of one of the gateway's own cursors. */
function payloadOf(cursor: string): unknown[] {
  return JSON.parse(Buffer.from(cursor, 'base64url').toString().slice(8));
}

/** The same JSON with its nth member, counted through, as something else. */
function withMember(json: unknown, n: number, other: unknown): unknown {
  let at = 0;
  return JSON.parse(JSON.stringify(json), (_, value: unknown) => (at++ === n ? other : value));
}

describe('forged cursors', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ site: { scale: 0.05, counts: { dataItems: 400 } } });
  });
  afterAll(() => gateway.close());

  test.each([
    'products(first: 2',
    'products(orderBy: { field: NAME, direction: ASC }, first: 2',
    'collections(first: 2',
    'inventoryItems(first: 2',
    'orders(first: 2',
    'members(first: 2',
    'contacts(first: 2',
    'bookings(first: 2',
    'bookingServices(first: 2',
    'events(first: 2',
    'eventGuests(first: 2',
    'eventTickets(first: 2',
    'forms(first: 1',
    'formSubmissions(first: 2',
    'dataItems(collectionId: "Countries", first: 1',
    'blogPosts(first: 2',
  ])('are BAD_CURSOR or a place in the list, and nothing of them is an operator: %s', async (list) => {
    const page = async (after: string | null) => {
      const cursor = after === null ? '' : `, after: ${JSON.stringify(after)}`;
      return (await gateway.query(`{ list: ${list}${cursor}) { nodes { id } pageInfo { endCursor } } }`))
        .body;
    };
    const { data } = await page(null);
    const [version, entity, site, query, position] = payloadOf(data.list.pageInfo.endCursor);
    const from = gateway.site.requests.entries.length;
    const values = oneof(
      jsonValue({ maxDepth: 3 }),
      constantFrom(OPERATOR, [OPERATOR], '', 'x', -1, 0.5, 1e21, null, true, {}, [], 'x'.repeat(5000)),
    );
    await check(
      asyncProperty(values, constantFrom(-1, 0, 1, 2, 3, 4, 5, 6), async (value, member) => {
        const forged = member < 0 ? value : withMember(position, member, value);
        const { errors = [] } = await page(signed(JSON.stringify([version, entity, site, query, forged])));
        for (const { extensions, message } of errors)
          expect([message, extensions.code]).toEqual([
            message,
            expect.stringMatching(/^(BAD_CURSOR|BAD_USER_INPUT|WIX_BAD_RESPONSE)$/),
          ]);
      }),
      { seed: 11, numRuns: 25 },
    );
    const sent = gateway.site.requests.entries.slice(from).map(({ body }) => JSON.stringify(body));
    expect(sent.filter((body) => body.includes('"$hacked":'))).toEqual([]);
    expect(gateway.log()).not.toContain('failed inside');
  });
});

test('whatever the payload is, a cursor is refused as one', () => {
  const codec = cursorCodec({ siteKey: 'site', entity: 'Order', query: null });
  check(
    asyncProperty(anything(), async (value) => {
      const payload = JSON.stringify(value) ?? 'undefined';
      expect(() => codec.decode(signed(payload))).toThrow(/^This cursor /);
      expect(() => codec.decode(signed(`${payload}}`))).toThrow(/^This cursor /);
    }),
    { seed: 12, numRuns: 300 },
  );
});
