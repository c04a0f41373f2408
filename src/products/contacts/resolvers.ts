import { badInput } from '../../errors.ts';
import { explained } from '../../gateway/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { requireGuid, requireGuids } from '../../gateway/ids.ts';
import { optionalRead } from '../../gateway/optional-read.ts';
import { connection } from '../../gateway/paging/connection.ts';
import type { ContactFilter, Resolvers } from '../../generated/resolvers.ts';
import { permissions } from '../../wix/permissions.ts';
import { contactPages, inContactsApi } from './api-version.ts';
import { contactsV4, countV4 } from './contacts-v4.ts';
import { contactsV5, countV5 } from './contacts-v5.ts';
import { contactById, fieldDefinition, labelsByKey, loaders } from './loaders.ts';
import type { ContactLabelRecord, ContactRecord } from './records.ts';
import { shaped } from './shape.ts';

const labelNames = optionalRead('The names of labels', permissions.CONTACT_LABELS);
const definitions = optionalRead('The definitions of extended fields', permissions.CONTACT_FIELDS);

/** Most values that a filter by e-mail address, phone number or label takes. */
const MAX_VALUES = 100;

/** Resolvers of contacts. What has no resolver is a field of the object that its parent's resolver made. */
export const resolvers: Resolvers = {
  Query: {
    contact: (_, { id }, context) => explained(context, 'CONTACTS', contactById(context, requireGuid(id))),
    contacts: (_, { filter, orderBy, ...args }, context) => {
      const checked = checkedFilter(filter ?? {});
      return connection<ContactRecord>(context, {
        product: 'CONTACTS',
        entity: 'Contact',
        args,
        query: { filter: checked, orderBy },
        open: () =>
          contactPages(context, {
            V4: contactsV4(context, checked, orderBy),
            V5: contactsV5(context, checked, orderBy),
          }),
        count: async (pageTotal) => {
          const total = await pageTotal();
          if (total !== undefined) return total;
          return inContactsApi(context.wix, (api) =>
            api === 'V4' ? countV4(context, checked) : countV5(context, checked),
          );
        },
      });
    },
  },
  Contact: {
    __resolveReference: ({ id }, context) => loaders(context).contacts.load(id),
    apiVersion: ({ api }) => api,
    revision: shaped('revision'),
    externalId: shaped('externalId'),
    firstName: shaped('firstName'),
    lastName: shaped('lastName'),
    primaryEmail: shaped('primaryEmail'),
    primaryPhone: shaped('primaryPhone'),
    emails: shaped('emails'),
    phones: shaped('phones'),
    addresses: shaped('addresses'),
    emailSubscription: shaped('emailSubscription'),
    phoneSubscription: shaped('phoneSubscription'),
    company: shaped('company'),
    jobTitle: shaped('jobTitle'),
    birthdate: shaped('birthdate'),
    locale: shaped('locale'),
    timeZone: shaped('timeZone'),
    picture: shaped('picture'),
    labelKeys: shaped('labelKeys'),
    labels: (contact, _, context) => labelsOf(contact, context),
    tagIds: shaped('tagIds'),
    extendedFields: shaped('extendedFields'),
    source: shaped('source'),
    lastActivity: shaped('lastActivity'),
    assigneeId: shaped('assigneeId'),
    locationIds: shaped('locationIds'),
    segmentIds: shaped('segmentIds'),
    memberInfo: shaped('memberInfo'),
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  ContactLabel: {
    displayName: ({ label }) => label?.displayName,
    namespace: ({ label }) => label?.namespace,
    namespaceDisplayName: ({ label }) => label?.namespaceDisplayName,
    labelType: ({ label }) => label?.labelType,
    createdAt: ({ label }) => label?.createdDate,
    updatedAt: ({ label }) => label?.updatedDate,
  },
  ContactExtendedField: {
    definition: ({ key }, _, context) => definitions(context, () => fieldDefinition(context, key)),
  },
  ContactFieldDefinition: {
    createdAt: ({ createdDate }) => createdDate,
    updatedAt: ({ updatedDate }) => updatedDate,
  },
};

/** The labels of a contact; nothing is asked for a contact that has none. */
async function labelsOf(
  contact: ContactRecord,
  context: GatewayContext,
): Promise<ContactLabelRecord[] | null> {
  const keys = shaped('labelKeys')(contact);
  if (keys == null || keys.length === 0) return keys == null ? null : [];
  const byKey = await labelNames(context, () => labelsByKey(context));
  return byKey === null ? null : keys.map((key) => ({ key, label: byKey.get(key) ?? null }));
}

function checkedFilter(filter: ContactFilter): ContactFilter {
  const { ids, text } = filter;
  for (const name of ['email', 'phone', 'labelKeys'] as const) {
    const count = filter[name]?.length ?? 0;
    if (count > MAX_VALUES)
      throw badInput(`\`filter.${name}\` has ${count} values; at most ${MAX_VALUES} are taken.`);
  }
  if (text != null && (text.length === 0 || text.length > 100))
    throw badInput('`filter.text` must have 1 to 100 characters.');
  return ids == null ? filter : { ...filter, ids: requireGuids(ids) };
}
