import { keepNumber } from '../../exact-json.ts';
import { entityReference } from '../../gateway/entity-reference.ts';
import { requireGuid, requireGuids } from '../../gateway/ids.ts';
import { badInput } from '../../errors.ts';
import { optionalRead } from '../../gateway/optional-read.ts';
import { connection } from '../../gateway/paging/connection.ts';
import type { MemberFilter, Resolvers } from '../../generated/resolvers.ts';
import { imageView } from '../../wix/media.ts';
import { permissions } from '../../wix/permissions.ts';
import { richText } from '../../wix/rich-text.ts';
import { fieldDefinition, loaders } from './loaders.ts';
import { MEMBERS_PAGE, checkOrder, countMembers, membersList } from './members-list.ts';
import type { MemberCustomFieldRecord, MemberRecord } from './records.ts';

const badges = optionalRead('Badges of members', permissions.BADGES);
const wixUsers = optionalRead('The Wix users behind members');

/** Most contact ids that a filter takes: what one request is asked for. */
const MAX_CONTACT_IDS = MEMBERS_PAGE;

/** Resolvers of members. What has no resolver is on the wire under the same name. */
export const resolvers: Resolvers = {
  Query: {
    member: (_, { id }, context) => loaders(context).members.load(requireGuid(id)),
    members: (_, { filter, orderBy, ...args }, context) => {
      const checked = checkedFilter(filter ?? {});
      checkOrder(checked, orderBy);
      return connection<MemberRecord>(context, {
        product: 'MEMBERS',
        entity: 'Member',
        args,
        query: { filter: checked, orderBy },
        open: () => membersList(context, checked, orderBy),
        count: async (pageTotal) => {
          if (checked.updatedAt != null) return null;
          const total = await pageTotal();
          return total === undefined ? countMembers(context, checked) : total;
        },
      });
    },
  },
  Member: {
    __resolveReference: ({ id }, context) => loaders(context).members.load(id),
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
    badges: ({ id }, _, context) =>
      badges(context, async () => [...((await loaders(context).badges.load(id)) ?? [])]),
    about: ({ id }, _, context) => loaders(context).abouts.load(id),
    wixUser: ({ id }, _, context) => wixUsers(context, () => loaders(context).wixUsers.load(id)),
    lastLoginAt: ({ wire }) => wire.lastLoginDate,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  Contact: {
    member: ({ id }, _, context) => loaders(context).byContact.load(id),
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

function checkedFilter(filter: MemberFilter): MemberFilter {
  const { ids, contactIds, text } = filter;
  if (contactIds != null && contactIds.length > MAX_CONTACT_IDS)
    throw badInput(
      `\`filter.contactIds\` has ${contactIds.length} ids; at most ${MAX_CONTACT_IDS} are taken.`,
    );
  if (text != null && (text.length === 0 || text.length > 100))
    throw badInput('`filter.text` must have 1 to 100 characters.');
  return {
    ...filter,
    ...(ids == null ? {} : { ids: requireGuids(ids) }),
    ...(contactIds == null ? {} : { contactIds: requireGuids(contactIds, 'filter.contactIds') }),
  };
}
