import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../../start-gateway.ts';
import { drain, idsOf } from '../stores/drain.ts';

type Json = ReturnType<typeof JSON.parse>;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({
    site: { counts: { members: 260, contacts: 420, orders: 5, products: 5 } },
    env: { MAX_WIX_REQUESTS_PER_QUERY: '1000' },
  });
});
afterAll(() => gateway.close());

function records(): Json[] {
  const { members } = gateway.site.records;
  return Array.from({ length: members.count }, (_, position) => members.at(position));
}

async function nodes(args: string, selection = 'id'): Promise<Json[]> {
  const { body } = await gateway.query(`{ members(first: 1000, ${args}) { nodes { ${selection} } } }`);
  expect(body.errors).toBeUndefined();
  return body.data.members.nodes;
}

/** When members were changed, the earliest first. */
const changes = (): string[] =>
  records()
    .map(({ updatedDate }) => updatedDate)
    .toSorted();

const ids = (rows: readonly Json[]): string[] => rows.map(({ id }) => id);

describe('members', () => {
  it.each([7, 99, 1000])('come once each, by time of creation, with pages of %i', async (first) => {
    expect((await drain(gateway, 'members', { first })).ids).toEqual(idsOf(gateway.site.records.members));
  });

  it('cost one request for each page of 99, which begins with the last member of the one before', async () => {
    gateway.site.requests.clear();
    await drain(gateway, 'members', { first: 99 });
    expect(gateway.site.requests.count()).toBe(3);
  });

  it('are asked for with every field, private ones included', async () => {
    const rows = await nodes('', 'id loginEmail privacyStatus status');
    expect(new Set(rows.map(({ privacyStatus }) => privacyStatus))).toEqual(
      new Set(['PRIVATE', 'PUBLIC', 'UNKNOWN']),
    );
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(['APPROVED', 'PENDING', 'BLOCKED', 'OFFLINE', 'UNKNOWN']),
    );
    expect(rows.map(({ loginEmail }) => loginEmail)).toEqual(records().map((row) => row.loginEmail ?? null));
  });

  it('bring their total with the page, and cost one request for the total alone', async () => {
    gateway.site.requests.clear();
    const { body } = await gateway.query('{ members(first: 2) { totalCount nodes { id } } }');
    expect(body.data.members.totalCount).toBe(260);
    expect(gateway.site.requests.count()).toBe(1);
    const alone = await gateway.query('{ members(filter: { status: [BLOCKED] }) { totalCount } }');
    expect(alone.body.data.members.totalCount).toBe(
      records().filter(({ status }) => status === 'BLOCKED').length,
    );
    expect(gateway.site.requests.count()).toBe(2);
  });

  it.each([
    ['status: [PENDING, BLOCKED]', (row: Json) => ['PENDING', 'BLOCKED'].includes(row.status)],
    ['privacyStatus: PRIVATE', (row: Json) => row.privacyStatus === 'PRIVATE'],
    ['slug: "member-17"', (row: Json) => row.profile.slug === 'member-17'],
    ['text: "crafty"', (row: Json) => row.profile.nickname === 'Crafty 🧶'],
  ])('are filtered by %s', async (filter, expected) => {
    const rows = await nodes(`filter: { ${filter} }`);
    expect(rows.length).toBeGreaterThan(0);
    expect(ids(rows)).toEqual(ids(records().filter(expected)));
  });

  it('are found by ids, contacts and login e-mail address', async () => {
    const some = records().slice(40, 160);
    expect(new Set(ids(await nodes(`filter: { ids: ${JSON.stringify(ids(some))} }`)))).toEqual(
      new Set(ids(some)),
    );
    const [one] = some;
    expect(ids(await nodes(`filter: { contactIds: ["${one.contactId}"] }`))).toEqual([one.id]);
    expect(ids(await nodes(`filter: { loginEmail: "${one.loginEmail}" }`))).toEqual([one.id]);
  });

  it('are sorted by nickname and by the last login', async () => {
    const names = (await nodes('orderBy: { field: NICKNAME }', 'profile { nickname }')).map(
      ({ profile }) => profile.nickname ?? '',
    );
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    const times = (await nodes('orderBy: { field: LAST_LOGIN_AT, direction: DESC }', 'lastLoginAt'))
      .map(({ lastLoginAt }) => lastLoginAt)
      .filter((time) => time !== null);
    expect(times).toEqual(times.toSorted().toReversed());
  });
});

describe('members changed within a time', () => {
  it('are read from the newest and no further than they go', async () => {
    const since = changes().at(-40) ?? '';
    gateway.site.requests.clear();
    const rows = await nodes(`filter: { updatedAt: { gte: "${since}" } }`, 'id updatedAt');
    expect(new Set(ids(rows))).toEqual(new Set(ids(records().filter((row) => row.updatedDate >= since))));
    expect(gateway.site.requests.count()).toBe(1);
  });

  it('are read from the oldest where only the end is given', async () => {
    const until = changes()[30] ?? '';
    gateway.site.requests.clear();
    const rows = await nodes(`filter: { updatedAt: { lt: "${until}" } }`);
    expect(new Set(ids(rows))).toEqual(new Set(ids(records().filter((row) => row.updatedDate < until))));
    expect(gateway.site.requests.count()).toBe(1);
  });

  it('are complete page by page, between two times far back', async () => {
    const [from = '', to = ''] = [changes()[20], changes()[150]];
    const args = `filter: { updatedAt: { gt: "${from}", lte: "${to}" } }`;
    const expected = records().filter((row) => row.updatedDate > from && row.updatedDate <= to);
    const drained = await drain(gateway, 'members', { first: 25, args });
    expect(drained.ids).toHaveLength(new Set(drained.ids).size);
    expect(new Set(drained.ids)).toEqual(new Set(ids(expected)));
  });

  it('are found in the longest pages, however short the one that is asked for', async () => {
    const [from = '', to = ''] = [changes()[20], changes()[40]];
    gateway.site.requests.clear();
    const { body } = await gateway.query(
      `{ members(first: 1, filter: { updatedAt: { gte: "${from}", lte: "${to}" } }) { nodes { updatedAt } } }`,
    );
    expect(body.data.members.nodes).toEqual([{ updatedAt: to }]);
    expect(gateway.site.requests.count()).toBe(3);
  });

  it('are none within a time that ends before it begins, which one request tells', async () => {
    gateway.site.requests.clear();
    const args = 'filter: { updatedAt: { gte: "2030-01-01T00:00:00Z", lt: "2020-01-01T00:00:00Z" } }';
    expect(await nodes(args)).toEqual([]);
    expect(gateway.site.requests.count()).toBe(1);
  });

  it('have no total and no other order', async () => {
    const filter = 'filter: { updatedAt: { gte: "2026-01-01T00:00:00Z" } }';
    const { body } = await gateway.query(`{ members(${filter}) { totalCount } }`);
    expect(body.data.members.totalCount).toBeNull();
    const ordered = await gateway.query(
      `{ members(${filter}, orderBy: { field: NICKNAME }) { totalCount } }`,
    );
    expect(ordered.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are none when nothing was changed since', async () => {
    expect(await nodes('filter: { updatedAt: { gte: "2039-01-01T00:00:00Z" } }')).toEqual([]);
  });
});

describe('a site that changes while its members are read', () => {
  it('loses no member that stays', async () => {
    await using changing = await startGateway({ site: { counts: { members: 240, contacts: 300 } } });
    const { members } = changing.site.records;
    const before = idsOf(members);
    const gone = new Set([before[3], before[50], before[51]].map(String));
    const drained = await drain(changing, 'members', {
      first: 60,
      betweenPages: (page) => {
        if (page === 1) gone.forEach((id) => members.remove(id));
        if (page === 2) members.add();
      },
    });
    expect(drained.ids.filter((id) => !gone.has(id) && before.includes(id))).toEqual(
      before.filter((id) => !gone.has(id)),
    );
    expect(drained.notes.join()).toContain('none was left out');
  });

  it.each(['sort', 'sorting'] as const)(
    'is read in order whether Wix knows the order as %s',
    async (membersSortKey) => {
      await using other = await startGateway({
        site: { counts: { members: 120, contacts: 120 }, assumptions: { membersSortKey } },
      });
      expect((await drain(other, 'members', { first: 50 })).ids).toEqual(idsOf(other.site.records.members));
    },
  );
});
