import { contacts, contactsV5, extendedFields, labels } from '@wix/crm/meta';
import { endpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

const CONTACTS = { permission: permissions.CONTACTS };
const QUERY = { ...CONTACTS, method: 'POST' } as const;

/** Every read of Wix Contacts. */
export const endpoints = {
  queryV4: endpoint(contacts.queryContacts, CONTACTS),
  getV4: endpoint(contacts.getContact, CONTACTS),
  queryV5: endpoint(contactsV5.queryContacts, QUERY),
  searchV5: endpoint(contactsV5.searchContacts, QUERY),
  countV5: endpoint(contactsV5.countContacts, CONTACTS),
  getV5: endpoint(contactsV5.getContact, CONTACTS),
  queryLabels: endpoint(labels.queryLabels, { permission: permissions.CONTACT_LABELS }),
  queryExtendedFields: endpoint(extendedFields.queryExtendedFields, {
    permission: permissions.CONTACT_FIELDS,
  }),
};
