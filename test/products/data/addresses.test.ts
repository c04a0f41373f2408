import { expect, test } from 'vitest';
import { endpoints } from '../../../src/products/data/wire.ts';
import { one, route, startGoldenWix } from '../../golden/golden-wix.ts';
import { startGateway } from '../../start-gateway.ts';

/** Addresses as items of different ages hold them, with the line that each is read as. */
const ADDRESSES: readonly (readonly [unknown, string | null])[] = [
  [{ formatted: '12 Mill Lane, York, UK', city: 'York', country: 'GB' }, '12 Mill Lane, York, UK'],
  [
    {
      streetAddress: { name: 'Mill Lane', number: '12', apt: '3b' },
      postalCode: 'YO1',
      city: 'York',
      country: 'GB',
    },
    'Mill Lane 12, 3b, YO1, York, GB',
  ],
  [{ formatted: ' ', addressLine: 'PO Box 9', countryFullname: 'Kosovo', country: 'XK' }, 'PO Box 9, Kosovo'],
  [{ streetAddress: { formattedAddressLine: 'Rua 4, 2.º' }, city: 'Lisboa' }, 'Rua 4, 2.º, Lisboa'],
  ['Harbour, by the crane', 'Harbour, by the crane'],
  [{ location: { latitude: 1, longitude: 2 } }, ''],
  [['York'], null],
  [7, null],
];

test('an address is read in one line, whichever of its parts an item has', async () => {
  const items = ADDRESSES.map(([home], index) => ({
    id: `i${index}`,
    dataCollectionId: 'Homes',
    data: { _id: `i${index}`, home },
  }));
  const homes = { id: 'Homes', fields: [{ key: 'home', type: 'ADDRESS' as const }] };
  await using wix = await startGoldenWix(() => [
    one(endpoints.getCollection, 'dataCollectionId', [homes], (collection) => ({ collection })),
    route(endpoints.queryItems, { dataItems: items, pagingMetadata: { total: items.length } }),
  ]);
  await using gateway = await startGateway({
    env: {
      WIX_API_URL: wix.url,
      WIX_API_KEY: 'IST.addresses.key',
      WIX_SITE_ID: '5f0c3a8e-7d1b-4e6a-9b42-d3e05171e000',
    },
  });
  const { body } = await gateway.query(
    '{ dataItems(collectionId: "Homes") { nodes { fields(keys: ["home"]) { address } } } }',
  );
  expect(body.errors).toBeUndefined();
  expect(
    body.data.dataItems.nodes.map(({ fields }: { fields: { address: unknown }[] }) => fields[0]?.address),
  ).toEqual(ADDRESSES.map(([, line]) => line));
});
