import { endpoints } from '../../../src/products/contacts/wire.ts';
import { tick, type TestedProduct } from '../connection/tested-product.ts';
import { refuses, route } from '../golden-wix.ts';

export const connection: TestedProduct = {
  product: 'CONTACTS',
  title: 'Wix Contacts',
  insitesModule: 'CRM',
  purpose: 'Customers, subscribers and leads with their addresses, which become CRM contacts.',
  loss: 'The migrated CRM has members and buyers only; subscribers, leads and consent to marketing are lost.',
  ticks: [
    tick('Read Contacts', 'SCOPE.DC-CONTACTS.READ-CONTACTS'),
    tick('Manage Contact Labels', 'SCOPE.DC-CONTACTS.MANAGE-LABELS', { manage: true }),
    tick('Manage Contact Extended Fields', 'SCOPE.DC-CONTACTS.MANAGE-EX-FIELDS', { manage: true }),
  ],
  open: [
    route(endpoints.queryV4, { contacts: [] }),
    route(endpoints.queryLabels, { labels: [] }),
    route(endpoints.queryExtendedFields, { fields: [] }),
  ],
  gone: [endpoints.queryV5],
  partial: {
    status: 'UNAVAILABLE',
    said: 'POST /contacts/v4/contacts/query: Wix answered with status 500.',
    routes: [refuses(endpoints.queryV4, 500, {})],
  },
};
