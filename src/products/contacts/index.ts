import type { ProductModule } from '../../contract/product-module.ts';
import { graphOf } from '../../gateway/lists/graph-of.ts';
import { endpoints } from './endpoints.ts';
import { resolvers } from './fields.ts';
import { contacts as list } from './lists.ts';
import { needs } from './needs.ts';
import { steps } from './migration.ts';

/** What is read once, however many contacts ask for it. */
const ONCE = { kind: 'batch', perRequest: Number.MAX_SAFE_INTEGER } as const;

export const contacts: ProductModule = {
  name: 'CONTACTS',
  title: 'Wix Contacts',
  target: { module: 'CRM', alternative: null, becomes: 'contacts with addresses' },
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
      'Contact.labels': { ...ONCE, size: 2 },
      'Contact.extendedFields': { kind: 'list', size: 5 },
      'ContactExtendedField.definition': ONCE,
      'Contact.emails': { kind: 'list', size: 1 },
      'Contact.phones': { kind: 'list', size: 1 },
      'Contact.addresses': { kind: 'list', size: 1 },
    },
  }),
};
