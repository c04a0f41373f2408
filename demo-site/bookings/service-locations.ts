import type { Json } from '../json.ts';
import type { BookingWorld } from './booking-world.ts';

/** wire: where a service takes place. */
export function locationsOf(world: BookingWorld, serial: number): Json[] {
  const address = {
    streetAddress: { number: '7', name: 'Am Alten Speicher', apt: '' },
    addressLine: 'Am Alten Speicher 7',
    country: 'DE',
    subdivision: 'DE-BE',
    city: 'Berlin',
    postalCode: '10999',
    formattedAddress: 'Am Alten Speicher 7, 10999 Berlin, Germany',
  };
  const kind = ['BUSINESS', 'CUSTOM', 'CUSTOMER', 'BUSINESS'][serial % 4] ?? 'BUSINESS';
  if (kind === 'CUSTOMER') return [{ type: kind }];
  if (kind === 'CUSTOM')
    return [
      {
        id: world.id('customLocations', serial),
        type: kind,
        custom: {
          id: world.id('customLocations', serial),
          address: { formattedAddress: 'Strandbad, Tor 3' },
        },
        calculatedAddress: { formattedAddress: 'Strandbad, Tor 3' },
      },
    ];
  return [0, 1].slice(0, serial % 4 === 3 ? 2 : 1).map((at) => ({
    id: world.id('location', 1000 + at),
    type: kind,
    business: {
      id: world.id('location', 1000 + at),
      name: ['Workshop', 'High street'][at],
      default: at === 0,
      address,
      email: 'owner@example.com',
      phone: '+49 30 231 25000',
    },
    calculatedAddress: address,
  }));
}
