import type { JsonObject } from './json.ts';
import { peopleCount, type PersonAddress, type Population } from './people.ts';
import { when } from './vary.ts';

const START = Date.UTC(2018, 1, 1, 9, 15);
const END = Date.UTC(2026, 3, 30);

/** When the site got to know a person, in milliseconds: it rises with the person's index. */
export function knownSince(population: Population, person: number): number {
  return START + person * Math.max(1, Math.floor((END - START) / peopleCount(population)));
}

/** When something that began at `created` was last changed: spread so that the order of changes is another one. */
export function changedAfter(created: number, serial: number): number {
  if (serial % 4 === 0) return created;
  return created + Math.max(0, Math.floor((END - created) * ((serial * 37) % 101) * 0.0099));
}

/** wire: the fields that every kind of address of a person has; the street is two parts or one line. */
export function streetOf({ place, number, street, secondLine, withSubdivision }: PersonAddress): JsonObject {
  const isParts = place.form === 'parts';
  return {
    streetAddress: when(isParts, { number, name: street }),
    addressLine: when(!isParts, `${street} ${number}`),
    addressLine2: secondLine,
    city: place.city,
    country: place.country,
    subdivision: when(withSubdivision, place.subdivision),
    postalCode: place.postalCode,
  };
}
