import { explained } from '../../gateway/batch-loader.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { requireGuid } from '../../gateway/ids.ts';
import { optionalRead } from '../../gateway/optional-read.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { permissions } from '../../wix/permissions.ts';
import { contactById, fieldDefinition, labelOf } from './lists.ts';
import type { ContactLabelRecord, ContactRecord } from './records.ts';
import { shaped } from './shape.ts';

const labelNames = optionalRead('The names of labels', permissions.CONTACT_LABELS);
const definitions = optionalRead('The definitions of extended fields', permissions.CONTACT_FIELDS);

/** Resolvers of contacts. What has no resolver is a field of the object that its parent's resolver made. */
export const resolvers: Resolvers = {
  Query: {
    contact: (_, { id }, context) => explained(context, 'CONTACTS', contactById(context, requireGuid(id))),
  },
  Contact: {
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
  return labelNames(context, () =>
    Promise.all(keys.map(async (key) => ({ key, label: await labelOf(context, key) }))),
  );
}
