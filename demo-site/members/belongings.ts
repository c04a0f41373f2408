import { guidOf, indexOfGuid } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import type { RecordSet } from '../records.ts';
import { generatedSet } from '../records.ts';
import type { SiteState } from '../state.ts';
import { richContent } from '../stores/rich-content.ts';
import { WIX_USERS } from './member.ts';

/** What belongs to members and is read by endpoints of its own. */
export interface Belongings {
  readonly badges: RecordSet;
  readonly assignments: RecordSet;
  readonly abouts: RecordSet;
  readonly users: RecordSet;
}

const made = new WeakMap<SiteState, Belongings>();

export function belongingsOf(site: SiteState): Belongings {
  const known = made.get(site);
  if (known !== undefined) return known;
  const { seed } = site;
  const members = site.count('members');
  const belongings: Belongings = {
    badges: generatedSet({
      seed,
      kind: 'badges',
      count: BADGES.length,
      make: (serial) => badgeAt(seed, serial),
    }),
    assignments: ofMembers(site, 'badge-assignments', Math.ceil(members / 3) * 2, {
      memberOf: (serial) => Math.floor(serial / 2) * 3,
      serialsOf: (member) => (member % 3 === 0 ? [(member / 3) * 2, (member / 3) * 2 + 1] : []),
      make: (serial, memberId) => assignmentAt(seed, serial, memberId),
    }),
    abouts: ofMembers(site, 'member-abouts', Math.ceil(members / 4), {
      memberOf: (serial) => serial * 4,
      serialsOf: (member) => (member % 4 === 0 ? [member / 4] : []),
      make: (serial, memberId) => ({
        id: guidOf(seed, 'member-abouts', serial),
        revision: String((serial % 9) + 1),
        memberId,
        content: richContent(
          `about${serial}`,
          `I make things – ${pickAt(['knots', 'סלים', 'Töpfe'], serial)}`,
        ),
      }),
    }),
    users: ofMembers(site, 'user-members', Math.min(WIX_USERS.length, members), {
      memberOf: (serial) => pickAt(WIX_USERS, serial),
      serialsOf: (member) => [WIX_USERS.indexOf(member)].filter((serial) => serial >= 0),
      make: (serial, memberId) => userAt(site, serial, memberId),
    }),
  };
  made.set(site, belongings);
  return belongings;
}

function ofMembers(
  site: SiteState,
  kind: string,
  count: number,
  parts: {
    memberOf(serial: number): number;
    serialsOf(member: number): readonly number[];
    make(serial: number, memberId: string): JsonObject;
  },
): RecordSet {
  const memberId = (serial: number): string => guidOf(site.seed, 'members', parts.memberOf(serial));
  return generatedSet({
    seed: site.seed,
    kind,
    count,
    make: (serial) => parts.make(serial, memberId(serial)),
    columns: { memberId },
    lookUps: {
      memberId: (id) => {
        const member = indexOfGuid(site.seed, 'members', id);
        return member === undefined ? [] : parts.serialsOf(member);
      },
    },
  });
}

const BADGES = ['Founder', 'Night owl 🦉', 'חבר ותיק', 'Übermütig', 'Bug hunter'];

function badgeAt(seed: number, serial: number): JsonObject {
  return {
    id: guidOf(seed, 'badges', serial),
    revision: String(serial + 1),
    title: pickAt(BADGES, serial),
    ...(serial === 3 ? {} : { description: `For those who earned it, ${serial + 1} of ${BADGES.length}.` }),
    backgroundColor: pickAt(['#FFFFFF', '#C81B53'], serial),
    textColor: pickAt(['#000000', '#FFFFFF'], serial),
    ...(serial % 2 === 0
      ? {
          icon: {
            id: `bad9e_${serial}.svg`,
            url: `https://static.wixstatic.com/shapes/bad9e_${serial}.svg`,
            height: 64,
            width: 64,
            altText: `Badge ${serial}`,
            filename: `badge-${serial}.svg`,
          },
        }
      : {}),
    permissionsEnabled: serial === 0,
    slug: `badge-${serial}`,
    createdDate: '2019-05-01T08:00:00.000Z',
    updatedDate: '2025-05-01T08:00:00.000Z',
  };
}

// Some badges are gone, but not the awards of them.
function assignmentAt(seed: number, serial: number, memberId: string): JsonObject {
  const badge = serial % 2 === 0 ? Math.floor(serial / 2) % 3 : 3 + (Math.floor(serial / 2) % 3);
  return {
    id: guidOf(seed, 'badge-assignments', serial),
    badgeId: guidOf(seed, 'badges', badge),
    memberId,
    createdDate: '2023-03-04T05:06:07.000Z',
    updatedDate: '2023-03-04T05:06:07.000Z',
  };
}

function userAt(site: SiteState, serial: number, memberId: string): JsonObject {
  return {
    memberId,
    userId: guidOf(site.seed, 'wix-users', serial),
    siteMembersInstanceId: guidOf(site.seed, 'app-instances', 90),
    metaSiteId: site.siteId,
    nickname: serial === 0 ? 'The owner' : 'Helping hand',
    privacyStatus: 'PUBLIC',
    createdDate: `2018-02-0${serial + 1}T09:15:00.000Z`,
    updatedDate: '2025-01-01T00:00:00.000Z',
    status: 'APPROVED',
    activityStatus: 'ACTIVE',
  };
}
