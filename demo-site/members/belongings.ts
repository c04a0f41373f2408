import { perSite, pickAt, richContent, siteSet, when } from '../making.ts';
import type { JsonObject, RecordSet, SiteSetSource, SiteState } from '../making.ts';
import { CUSTOM_FIELDS, WIX_USERS } from './member.ts';

/** What belongs to members and is read by endpoints of its own. */
export const belongingsOf = perSite((site) => {
  const members = site.count('members');
  return {
    customFields: siteSet(site, 'member-custom-fields', CUSTOM_FIELDS.length, {
      make: (n) => CUSTOM_FIELDS[n] ?? {},
    }),
    badges: siteSet(site, 'badges', BADGES.length, { make: badgeAt }),
    assignments: ofMembers(site, 'badge-assignments', Math.ceil(members / 3) * 2, {
      memberOf: (n) => Math.floor(n / 2) * 3,
      make: assignmentAt,
    }),
    abouts: ofMembers(site, 'member-abouts', Math.ceil(members / 4), {
      memberOf: (n) => n * 4,
      make: aboutAt,
    }),
    users: ofMembers(site, 'user-members', Math.min(WIX_USERS.length, members), {
      memberOf: (n) => pickAt(WIX_USERS, n),
      make: userAt,
    }),
  };
});

interface Belonging extends Pick<SiteSetSource, 'make'> {
  memberOf(n: number): number;
}

function ofMembers(site: SiteState, kind: string, count: number, { memberOf, make }: Belonging): RecordSet {
  return siteSet(site, kind, count, {
    make: (n) => ({ memberId: site.id('members', memberOf(n)), ...make(n, site) }),
    indexed: ['memberId'],
  });
}

const BADGES = ['Founder', 'Night owl 🦉', 'חבר ותיק', 'Übermütig', 'Bug hunter'];

function badgeAt(n: number): JsonObject {
  const id = `bad9e_${n}.svg`;
  const url = `https://static.wixstatic.com/shapes/${id}`;
  const shape = { height: 64, width: 64, altText: `Badge ${n}`, filename: `badge-${n}.svg` };
  return {
    revision: String(n + 1),
    title: pickAt(BADGES, n),
    description: when(n !== 3, `For those who earned it, ${n + 1} of ${BADGES.length}.`),
    backgroundColor: pickAt(['#FFFFFF', '#C81B53'], n),
    textColor: pickAt(['#000000', '#FFFFFF'], n),
    icon: when(n % 2 === 0, { id, url, ...shape }),
    permissionsEnabled: n === 0,
    slug: `badge-${n}`,
    createdDate: '2019-05-01T08:00:00.000Z',
    updatedDate: '2025-05-01T08:00:00.000Z',
  };
}

// Some badges are gone, but not the awards of them.
function assignmentAt(n: number, { id }: SiteState): JsonObject {
  const badge = (n % 2) * 3 + (Math.floor(n / 2) % 3);
  return {
    badgeId: id('badges', badge),
    createdDate: '2023-03-04T05:06:07.000Z',
    updatedDate: '2023-03-04T05:06:07.000Z',
  };
}

function aboutAt(n: number): JsonObject {
  const craft = pickAt(['knots', 'סלים', 'Töpfe'], n);
  return { revision: String((n % 9) + 1), content: richContent(`about${n}`, `I make things – ${craft}`) };
}

const userAt = (n: number, site: SiteState): JsonObject => ({
  // A user is known by its member.
  id: undefined,
  userId: site.id('wix-users', n),
  siteMembersInstanceId: site.id('app-instances', 90),
  metaSiteId: site.siteId,
  nickname: n === 0 ? 'The owner' : 'Helping hand',
  privacyStatus: 'PUBLIC',
  createdDate: `2018-02-0${n + 1}T09:15:00.000Z`,
  updatedDate: '2025-01-01T00:00:00.000Z',
  status: 'APPROVED',
  activityStatus: 'ACTIVE',
});
