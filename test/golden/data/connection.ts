import { endpoints } from '../../../src/products/data/wire.ts';
import { lacks, tick, type TestedProduct } from '../connection/tested-product.ts';
import { refuses, route } from '../golden-wix.ts';

export const connection: TestedProduct = {
  product: 'DATA',
  title: 'Wix Data (CMS)',
  insitesModule: 'DATA',
  purpose: 'The items of the collections that the site keeps in its CMS.',
  loss: 'The content of dynamic pages is lost: no collection has any items.',
  ticks: [
    tick('Read Data Items', 'SCOPE.DC-DATA.READ'),
    tick('Manage Data Collections', 'SCOPE.DC-DATA.DATA-COLLECTIONS-MANAGE', { manage: true }),
  ],
  open: [
    refuses(endpoints.countItems, 404, {
      message: 'WDE0025: The no-such-collection collection does not exist.',
      details: { applicationError: { code: 'WDE0025' } },
    }),
    route(endpoints.listCollections, { collections: [] }),
  ],
  partial: lacks('Read Data Items', '403: "WDE0027: No permission to read".', [
    refuses(endpoints.countItems, 403, {
      message: 'WDE0027: No permission to read.',
      details: { applicationError: { code: 'WDE0027' } },
    }),
  ]),
};
