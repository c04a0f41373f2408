import { badgeAssignments, badgesV2, customFields, members, membersAbout, userMember } from '@wix/members';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSite } from '../../demo-site/index.ts';
import { startDemoSite } from '../../demo-site/index.ts';
import { ask, textsOf, valueAt, wixClient } from './wix-client.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await startDemoSite({ counts: { members: 230, contacts: 300 } });
});
afterAll(() => site.close());

const wix = (demo: DemoSite = site) =>
  wixClient(demo, { badgeAssignments, badgesV2, customFields, members, membersAbout, userMember });

const QUERY = '/members/v1/members/query';

describe('members', () => {
  it('come to the SDK page by page, with their total', async () => {
    const first = await wix()
      .members.queryMembers({ fieldsets: ['FULL'] })
      .limit(100)
      .find();
    expect(first.items).toHaveLength(100);
    expect(first.totalCount).toBe(230);
    const ids = first.items.map(({ _id }) => _id);
    const second = await first.next();
    const last = await second.next();
    ids.push(...second.items.map(({ _id }) => _id), ...last.items.map(({ _id }) => _id));
    expect(new Set(ids).size).toBe(230);
  });

  it('show as much as the fieldset says', async () => {
    const id = site.records.members.idAt(10);
    const open = await wix().members.getMember(id);
    expect(open).toMatchObject({ status: 'UNKNOWN', privacyStatus: 'UNKNOWN' });
    expect(open.loginEmail).toBeUndefined();
    const extended = await wix().members.getMember(id, { fieldsets: ['EXTENDED'] });
    expect(extended.loginEmail).toBeDefined();
    expect(extended.contact).toBeUndefined();
    const full = await wix().members.getMember(id, { fieldsets: ['FULL'] });
    expect(full.contact?.emails).toHaveLength(1);
    expect(full._createdDate).toBeInstanceOf(Date);
  });

  it('are filtered by the fields that Wix declares, and by no date', async () => {
    const status = await wix()
      .members.queryMembers({ fieldsets: ['FULL'] })
      .eq('status', 'BLOCKED')
      .find();
    expect(new Set(status.items.map((member) => member.status))).toEqual(new Set(['BLOCKED']));
    const dated = await ask(site, QUERY, {
      query: { filter: { updatedDate: { $gt: '2020-01-01T00:00:00Z' } } },
    });
    expect(dated.status).toBe(400);
    expect(valueAt(dated.json, 'message')).toContain("Field 'updatedDate' is not declared as filterable");
  });

  it.each(['sort', 'sorting'])('are ordered by %s', async (name) => {
    const { json } = await ask(site, QUERY, {
      query: { [name]: [{ fieldName: 'updatedDate', order: 'DESC' }] },
    });
    const dates = textsOf(json, 'members.updatedDate');
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('are searched in the fields that are named', async () => {
    const { json } = await ask(site, QUERY, {
      search: { expression: 'crafty', fields: ['profile.nickname'] },
      fieldsets: ['FULL'],
    });
    expect(new Set(textsOf(json, 'members.profile.nickname'))).toEqual(new Set(['Crafty 🧶']));
  });

  it('are refused beyond the limit, to an unknown id, and to a key without the permission', async () => {
    expect((await ask(site, QUERY, { query: { paging: { limit: 101 } } })).status).toBe(400);
    expect((await ask(site, '/members/v1/members/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    const poor = await startDemoSite({ deny: ['MEMBERS'], counts: { members: 3 } });
    expect((await ask(poor, QUERY, {})).status).toBe(403);
    expect((await ask(poor, '/badges/v4/badges/query', {})).status).toBe(403);
    await poor.close();
  });
});

describe('what belongs to members', () => {
  it('comes to the SDK by their ids', async () => {
    const client = wix();
    const id = site.records.members.idAt(0);
    const about = await client.membersAbout.queryMemberAbouts().eq('memberId', id).find();
    expect(about.items[0]?.content?.nodes?.length).toBeGreaterThan(0);
    const assignments = await client.badgeAssignments.queryBadgeAssignments().eq('memberId', id).find();
    expect(assignments.items).toHaveLength(2);
    const badges = await client.badgesV2.queryBadges().find();
    expect(badges.items.map(({ title }) => title)).toContain('Founder');
    const users = await client.userMember.queryUserMembers().find();
    expect(users.items[0]?.memberId).toBe(id);
    const fields = await client.customFields.listCustomFields();
    expect(new Set(fields.fields?.map(({ fieldType }) => fieldType))).toEqual(
      new Set(['TEXT', 'NUMBER', 'DATE', 'URL', 'SOCIAL']),
    );
  });

  it('is denied by itself', async () => {
    const poor = await startDemoSite({ deny: ['MEMBERS_BADGES'], counts: { members: 3 } });
    expect((await ask(poor, '/badges/v4/assignments/query', {})).status).toBe(403);
    expect((await ask(poor, QUERY, {})).status).toBe(200);
    await poor.close();
  });
});
