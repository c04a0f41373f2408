import { type JsonObject, pickAt, when } from '../making.ts';
import type { RecordSet } from '../records.ts';
import { belongingTo, perSite, siteSet, type SiteSetSource } from '../site-sets.ts';
import type { SiteState } from '../state.ts';
import { richContent } from '../stores/rich-content.ts';
import { CUSTOM_FIELDS } from './custom-fields.ts';
import { WIX_USERS } from './member.ts';

/** What belongs to members and is read by endpoints of its own. */
export const belongingsOf = perSite((site) => {
  const members = site.count('members');
  return {
    customFields: siteSet(site, 'member-custom-fields', CUSTOM_FIELDS.length, {
      make: (serial) => CUSTOM_FIELDS[serial] ?? {},
    }),
    badges: siteSet(site, 'badges', BADGES.length, { make: badgeAt }),
    assignments: ofMembers(site, 'badge-assignments', Math.ceil(members / 3) * 2, {
      memberOf: (serial) => Math.floor(serial / 2) * 3,
      serialsOf: (member) => (member % 3 === 0 ? [(member / 3) * 2, (member / 3) * 2 + 1] : []),
      make: assignmentAt,
    }),
    abouts: ofMembers(site, 'member-abouts', Math.ceil(members / 4), {
      memberOf: (serial) => serial * 4,
      serialsOf: (member) => (member % 4 === 0 ? [member / 4] : []),
      make: aboutAt,
    }),
    users: ofMembers(site, 'user-members', Math.min(WIX_USERS.length, members), {
      memberOf: (serial) => pickAt(WIX_USERS, serial),
      serialsOf: (member) => [WIX_USERS.indexOf(member)].filter((serial) => serial >= 0),
      make: userAt,
    }),
  };
});

interface Belonging extends Pick<SiteSetSource, 'make'> {
  memberOf(serial: number): number;
  serialsOf(member: number): readonly number[];
}

function ofMembers(
  site: SiteState,
  kind: string,
  count: number,
  { memberOf, serialsOf, make }: Belonging,
): RecordSet {
  return siteSet(site, kind, count, {
    facts: (serial) => ({ memberId: site.id('members', memberOf(serial)) }),
    make,
    lookUps: { memberId: belongingTo(site, 'members', serialsOf) },
  });
}

const BADGES = ['Founder', 'Night owl 🦉', 'חבר ותיק', 'Übermütig', 'Bug hunter'];

function badgeAt(serial: number): JsonObject {
  const id = `bad9e_${serial}.svg`;
  const url = `https://static.wixstatic.com/shapes/${id}`;
  const shape = { height: 64, width: 64, altText: `Badge ${serial}`, filename: `badge-${serial}.svg` };
  return {
    revision: String(serial + 1),
    title: pickAt(BADGES, serial),
    description: when(serial !== 3, `For those who earned it, ${serial + 1} of ${BADGES.length}.`),
    backgroundColor: pickAt(['#FFFFFF', '#C81B53'], serial),
    textColor: pickAt(['#000000', '#FFFFFF'], serial),
    icon: when(serial % 2 === 0, { id, url, ...shape }),
    permissionsEnabled: serial === 0,
    slug: `badge-${serial}`,
    createdDate: '2019-05-01T08:00:00.000Z',
    updatedDate: '2025-05-01T08:00:00.000Z',
  };
}

// Some badges are gone, but not the awards of them.
function assignmentAt(serial: number, { id }: SiteState): JsonObject {
  const badge = (serial % 2) * 3 + (Math.floor(serial / 2) % 3);
  return {
    badgeId: id('badges', badge),
    createdDate: '2023-03-04T05:06:07.000Z',
    updatedDate: '2023-03-04T05:06:07.000Z',
  };
}

function aboutAt(serial: number): JsonObject {
  const craft = pickAt(['knots', 'סלים', 'Töpfe'], serial);
  return {
    revision: String((serial % 9) + 1),
    content: richContent(`about${serial}`, `I make things – ${craft}`),
  };
}

const userAt = (serial: number, site: SiteState): JsonObject => ({
  // A user is known by its member.
  id: undefined,
  userId: site.id('wix-users', serial),
  siteMembersInstanceId: site.id('app-instances', 90),
  metaSiteId: site.siteId,
  nickname: serial === 0 ? 'The owner' : 'Helping hand',
  privacyStatus: 'PUBLIC',
  createdDate: `2018-02-0${serial + 1}T09:15:00.000Z`,
  updatedDate: '2025-01-01T00:00:00.000Z',
  status: 'APPROVED',
  activityStatus: 'ACTIVE',
});
