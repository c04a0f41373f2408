import type { At } from '../../gateway/fields/wire-at.ts';
import { endpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import { permissions } from '../../wix/api/permissions.ts';

const CONTACTS = { permission: permissions.CONTACTS };
const QUERY = { ...CONTACTS, method: 'POST' } as const;

/** Every read of Wix Contacts. */
export const endpoints = {
  queryV4: endpoint('crm.contacts.queryContacts', CONTACTS),
  getV4: endpoint('crm.contacts.getContact', CONTACTS),
  queryV5: endpoint('crm.contactsV5.queryContacts', QUERY),
  searchV5: endpoint('crm.contactsV5.searchContacts', QUERY),
  countV5: endpoint('crm.contactsV5.countContacts', CONTACTS),
  getV5: endpoint('crm.contactsV5.getContact', CONTACTS),
  queryLabels: endpoint('crm.labels.queryLabels', { permission: permissions.CONTACT_LABELS }),
  queryExtendedFields: endpoint('crm.extendedFields.queryExtendedFields', {
    permission: permissions.CONTACT_FIELDS,
  }),
};

/** A contact as Wix's two versions send it. */
export type WireContactV4 = ItemOf<ResponseOf<typeof endpoints.queryV4>['contacts']>;
export type WireContactV5 = ItemOf<ResponseOf<typeof endpoints.queryV5>['contacts']>;
export type WireLabel = ItemOf<ResponseOf<typeof endpoints.queryLabels>['labels']>;

/** A contact; the id stands apart because references carry nothing else. */
export type ContactRecord = { readonly id: string } & (
  { readonly api: 'V4'; readonly wire: WireContactV4 } | { readonly api: 'V5'; readonly wire: WireContactV5 }
);

// What the resolvers of each type get as their parent.
/** A label of a contact; without the label itself when it was deleted. */
export interface ContactLabelRecord {
  readonly key: string;
  readonly label: WireLabel | null;
}
/** A field's value with its key. */
export interface ContactExtendedFieldRecord {
  readonly key: string;
  readonly namespace: string | null;
  readonly value: unknown;
}
export type ContactFieldDefinitionRecord = ItemOf<ResponseOf<typeof endpoints.queryExtendedFields>['fields']>;
export type ContactPictureRecord = At<ContactRecord['wire'], ['info', 'picture', 'image'] | ['image']>;
export type ContactAddressRecord = At<ContactRecord['wire'], ['info', 'addresses', 'items'] | ['addresses']>;
