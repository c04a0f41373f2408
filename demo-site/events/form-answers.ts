import type { JsonObject } from '../json.ts';
import type { Person } from '../people.ts';

/** wire: what a person answered in the form of an event: one value, or a list of them. */
export function answersOf(person: Person, serial: number): JsonObject[] {
  return [
    { inputName: 'firstName', value: person.firstName, values: [] },
    { inputName: 'lastName', value: person.lastName ?? '', values: [] },
    ...(person.email === undefined ? [] : [{ inputName: 'email', value: person.email, values: [] }]),
    ...(serial % 4 === 1 ? [{ inputName: 'comment-1', value: 'שלום! 🎟️ <ok>', values: [] }] : []),
    ...(serial % 4 === 0
      ? [
          { inputName: 'checkbox-1', value: '', values: ['Apron', 'Clay'] },
          { inputName: 'date-1', value: '1953-02-28', values: [] },
        ]
      : []),
  ];
}
