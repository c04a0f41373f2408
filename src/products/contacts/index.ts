import type { ProductModule } from '../../gateway/product-module.ts';
import { permissions } from '../../wix/permissions.ts';
import { inContactsApi } from './api-version.ts';
import { PAGE_V4 } from './contacts-v4.ts';
import { endpoints } from './endpoints.ts';
import { resolvers } from './resolvers.ts';
import { steps } from './steps.ts';

/** What is read once, however many contacts ask for it. */
const ONCE = { kind: 'batch', perRequest: Number.MAX_SAFE_INTEGER } as const;

export const contacts: ProductModule = {
  name: 'CONTACTS',
  title: 'Wix Contacts',
  schema: 'contacts',
  endpoints: Object.values(endpoints),
  permissions: [
    {
      permission: permissions.CONTACTS,
      purpose: 'Customers, subscribers and leads with their addresses, which become CRM contacts.',
      loss: 'The migrated CRM has members and buyers only; subscribers, leads and consent to marketing are lost.',
    },
    {
      permission: permissions.CONTACT_LABELS,
      purpose: 'The names of the labels that contacts carry.',
      loss: 'Labels come with their keys, such as `custom.vip`, and without their names.',
      optional: true,
    },
    {
      permission: permissions.CONTACT_FIELDS,
      purpose: 'Names and types of the extended fields of contacts.',
      loss: 'Extended fields come with their keys and values, and without their names and types.',
      optional: true,
    },
  ],
  probe: (wix) =>
    inContactsApi(wix, (api): Promise<unknown> =>
      api === 'V4'
        ? wix.call(endpoints.queryV4, { query: { paging: { limit: 1, offset: 0 } } })
        : wix.call(endpoints.queryV5, { query: { cursorPaging: { limit: 1 } } }),
    ),
  resolvers,
  steps,
  costs: {
    // One more where Wix refuses V4 and V5 is asked.
    'Query.contact': { kind: 'fixed', requests: 1 },
    // Each page but the first begins with the last contact of the one before.
    'Query.contacts': { kind: 'connection', pageMax: PAGE_V4 - 1 },
    'Contact.labels': { ...ONCE, size: 2 },
    'Contact.extendedFields': { kind: 'list', size: 5 },
    'ContactExtendedField.definition': ONCE,
    'Contact.emails': { kind: 'list', size: 1 },
    'Contact.phones': { kind: 'list', size: 1 },
    'Contact.addresses': { kind: 'list', size: 1 },
  },
};
