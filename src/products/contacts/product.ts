import { READ_ONCE } from '../../contract/field-cost.ts';
import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { ONE, ONE_BY_OFFSET } from '../../wix/api/wql.ts';
import { inContactsApi } from './api-version.ts';
import { endpoints } from './wire.ts';
import { resolvers } from './fields.ts';
import { contacts as list } from './lists.ts';
import { steps } from './migration.ts';

/** What a key needs to read contacts. */
const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.CONTACTS,
    purpose: 'Customers, subscribers and leads with their addresses, which become CRM contacts.',
    loss: 'The migrated CRM has members and buyers only; subscribers, leads and consent to marketing are lost.',
    lists: ['contacts'],
    probe: (wix) =>
      inContactsApi(wix, (api): Promise<unknown> =>
        api === 'V4'
          ? wix.call(endpoints.queryV4, { query: ONE_BY_OFFSET })
          : wix.call(endpoints.queryV5, { query: ONE }),
      ),
  },
  {
    permission: permissions.CONTACT_LABELS,
    purpose: 'The names of the labels that contacts carry.',
    loss: 'Labels come with their keys, such as `custom.vip`, and without their names.',
    optional: true,
    parts: [{ list: 'contacts', field: 'labels' }],
    probe: (wix) => wix.call(endpoints.queryLabels, { query: ONE_BY_OFFSET }),
  },
  {
    permission: permissions.CONTACT_FIELDS,
    purpose: 'Names and types of the extended fields of contacts.',
    loss: 'Extended fields come with their keys and values, and without their names and types.',
    optional: true,
    parts: [{ list: 'contacts', field: 'extendedFields.definition' }],
    probe: (wix) => wix.call(endpoints.queryExtendedFields, { query: ONE_BY_OFFSET }),
  },
];

export const contacts: ProductModule = {
  name: 'CONTACTS',
  title: 'Wix Contacts',
  target: { module: 'CRM', alternative: null, becomes: 'contacts with addresses', place: 1 },
  schema: 'contacts',
  endpoints: Object.values(endpoints),
  permissions: needs,
  steps,
  ...graphOf([list], {
    resolvers,
    costs: {
      // One more where Wix refuses V4 and V5 is asked, which takes fewer ids.
      'Query.contact': { kind: 'fixed', requests: 1 },
      'Contact.__resolveReference': { kind: 'batch', perRequest: 100 },
      'Contact.labels': { ...READ_ONCE, size: 2 },
      'Contact.extendedFields': { kind: 'list', size: 5 },
      'ContactExtendedField.definition': READ_ONCE,
      'Contact.emails': { kind: 'list', size: 1 },
      'Contact.phones': { kind: 'list', size: 1 },
      'Contact.addresses': { kind: 'list', size: 1 },
    },
  }),
};
