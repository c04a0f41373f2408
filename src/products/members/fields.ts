import { keepNumber } from '../../json/exact-json.ts';
import { objectOf } from '../../gateway/fields/wire-value.ts';
import { optionalRead } from '../../gateway/lists/optional-permission.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { imageView } from '../../wix/media.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { richText } from '../../wix/rich-text/rich-text.ts';
import { aboutOf, badgesOf, fieldDefinition, memberOfContact, wixUserOf } from './lists.ts';
import type { MemberCustomFieldRecord } from './wire.ts';

const badges = optionalRead('Badges of members', permissions.BADGES, { list: 'members', field: 'badges' });
const wixUsers = optionalRead('The Wix users behind members');

/** Fields of members that are computed; the SDL says where all others stand on the wire. */
export const resolvers: Resolvers = {
  Member: {
    badges: ({ id }, _, context) => badges(context, async () => (await badgesOf(context, id)) ?? []),
    about: ({ id }, _, context) => aboutOf(context, id),
    wixUser: ({ id }, _, context) => wixUsers(context, () => wixUserOf(context, id)),
  },
  Contact: {
    member: ({ id }, _, context) => memberOfContact(context, id),
  },
  MemberProfile: {
    cover: ({ cover }) => (imageView(cover) === null ? null : cover),
  },
  MemberContactInfo: {
    customFields: ({ customFields }) =>
      Object.entries(objectOf(customFields) ?? {}).map(([key, one]): MemberCustomFieldRecord => {
        const field = objectOf(one);
        const record = { key, name: field?.name, value: field?.value };
        return field == null ? record : keepNumber(record, 'value', { holder: field, key: 'value' });
      }),
  },
  MemberCustomField: {
    key: ({ key }) => key,
    definition: ({ key }, _, context) => fieldDefinition(context, key),
  },
  MemberBadge: {
    id: ({ id }) => id,
    assignedAt: ({ assignment }) => assignment.createdDate,
  },
  MemberAbout: {
    html: ({ content }) => richText(content)?.html,
    files: ({ content }) => richText(content)?.files,
    losses: ({ content }) => richText(content)?.losses,
  },
};
