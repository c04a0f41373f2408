import { keepNumber } from '../../exact-json.ts';
import { entityReference } from '../../gateway/entity-reference.ts';
import { optionalRead } from '../../gateway/optional-read.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { imageView } from '../../wix/media.ts';
import { permissions } from '../../wix/permissions.ts';
import { richText } from '../../wix/rich-text.ts';
import { aboutOf, badgesOf, fieldDefinition, memberOfContact, wixUserOf } from './lists.ts';
import type { MemberCustomFieldRecord } from './records.ts';

const badges = optionalRead('Badges of members', permissions.BADGES);
const wixUsers = optionalRead('The Wix users behind members');

/** Resolvers of members. What has no resolver is on the wire under the same name. */
export const resolvers: Resolvers = {
  Member: {
    loginEmail: ({ wire }) => wire.loginEmail,
    loginEmailVerified: ({ wire }) => wire.loginEmailVerified,
    status: ({ wire }) => wire.status,
    privacyStatus: ({ wire }) => wire.privacyStatus,
    activityStatus: ({ wire }) => wire.activityStatus,
    profile: ({ wire }) => wire.profile,
    contactInfo: ({ wire }) => wire.contact,
    contact: ({ wire }) =>
      typeof wire.contactId === 'string' && wire.contactId !== ''
        ? entityReference('Contact', { id: wire.contactId })
        : null,
    badges: ({ id }, _, context) => badges(context, async () => (await badgesOf(context, id)) ?? []),
    about: ({ id }, _, context) => aboutOf(context, id),
    wixUser: ({ id }, _, context) => wixUsers(context, () => wixUserOf(context, id)),
    lastLoginAt: ({ wire }) => wire.lastLoginDate,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  Contact: {
    member: ({ id }, _, context) => memberOfContact(context, id),
  },
  MemberProfile: {
    photo: ({ photo }) => imageView(photo),
    cover: ({ cover }) => {
      const image = imageView(cover);
      return image === null ? null : { image, offsetX: cover?.offsetX, offsetY: cover?.offsetY };
    },
  },
  MemberContactInfo: {
    customFields: ({ customFields }) =>
      Object.entries(customFields ?? {}).map(([key, field]): MemberCustomFieldRecord => {
        const record = { key, name: field?.name, value: field?.value };
        return field == null ? record : keepNumber(record, 'value', { holder: field, key: 'value' });
      }),
  },
  MemberCustomField: {
    definition: ({ key }, _, context) => fieldDefinition(context, key),
  },
  MemberFieldDefinition: {
    createdAt: ({ createdDate }) => createdDate,
    updatedAt: ({ updatedDate }) => updatedDate,
  },
  MemberBadge: {
    assignedAt: ({ assignment }) => assignment.createdDate,
    title: ({ badge }) => badge?.title,
    description: ({ badge }) => badge?.description,
    backgroundColor: ({ badge }) => badge?.backgroundColor,
    textColor: ({ badge }) => badge?.textColor,
    icon: ({ badge }) => imageView(badge?.icon),
    permissionsEnabled: ({ badge }) => badge?.permissionsEnabled,
    slug: ({ badge }) => badge?.slug,
    revision: ({ badge }) => badge?.revision,
    createdAt: ({ badge }) => badge?.createdDate,
    updatedAt: ({ badge }) => badge?.updatedDate,
  },
  MemberAbout: {
    html: ({ content }) => richText(content)?.html,
    files: ({ content }) => richText(content)?.files,
    losses: ({ content }) => richText(content)?.losses,
  },
  MemberWixUser: {
    id: ({ userId }) => userId,
    createdAt: ({ createdDate }) => createdDate,
    updatedAt: ({ updatedDate }) => updatedDate,
  },
};
