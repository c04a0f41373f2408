import { assert, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../demo-site/ecom/money.ts';
import { indexOfGuid } from '../../demo-site/records/ids.ts';
import {
  contactOfPerson,
  memberOfPerson,
  peopleCount,
  personAt,
  personOfContact,
  personOfMember,
} from '../../demo-site/records/people.ts';

const POPULATION = { seed: 1, members: 400, contacts: 900 };
const everyone = Array.from({ length: peopleCount(POPULATION) }, (_, index) => personAt(POPULATION, index));

describe('people', () => {
  it('are found again from their numbers as members and contacts', () => {
    assert(
      property(nat(10_000_000), (index) => {
        expect(memberOfPerson(personOfMember(index))).toBe(index);
        expect(contactOfPerson(personOfContact(index))).toBe(index);
      }),
    );
  });

  it('are as many members and contacts as the site has, with the ids of those records', () => {
    const members = everyone.flatMap(({ memberId }) => memberId ?? []);
    const contacts = everyone.flatMap(({ contactId }) => contactId ?? []);
    expect(members.map((id) => indexOfGuid(1, 'members', id))).toEqual(
      Array.from({ length: 400 }, (_, index) => index),
    );
    expect(contacts.map((id) => indexOfGuid(1, 'contacts', id))).toEqual(
      Array.from({ length: 900 }, (_, index) => index),
    );
  });

  it('are members, contacts, guests and passers-by, and only passers-by have no e-mail', () => {
    expect(new Set(everyone.map(({ kind }) => kind))).toEqual(
      new Set(['MEMBER', 'CONTACT', 'GUEST', 'ANONYMOUS']),
    );
    for (const { kind, email } of everyone) expect(email === undefined).toBe(kind === 'ANONYMOUS');
    expect(
      everyone.every(({ memberId, contactId }) => memberId === undefined || contactId !== undefined),
    ).toBe(true);
  });

  it('share e-mail addresses now and then, and write them in upper case and with tags', () => {
    const emails = everyone.flatMap(({ email }) => email ?? []);
    expect(new Set(emails).size).toBeLessThan(emails.length);
    expect(emails.some((email) => email !== email.toLowerCase())).toBe(true);
    expect(emails.some((email) => email.includes('+'))).toBe(true);
  });

  it('live with and without subdivisions, street parts and second lines, or nowhere known', () => {
    const addresses = everyone.flatMap((person) => person.addresses);
    expect(new Set(addresses.map(({ withSubdivision }) => withSubdivision)).size).toBe(2);
    expect(new Set(addresses.map(({ place }) => place.form)).size).toBe(2);
    expect(everyone.some((person) => person.addresses.length === 0)).toBe(true);
    expect(everyone.some((person) => person.addresses.length === 2)).toBe(true);
  });
});

describe('money of orders', () => {
  it.each([
    [123456, 'EUR', '1234.56', '€1,234.56'],
    [5, 'EUR', '0.05', '€0.05'],
    [-250, 'USD', '-2.50', '-$2.50'],
    [1234567, 'JPY', '1234567', '¥1,234,567'],
    [1500, 'KWD', '1.500', 'KWD 1.500'],
    [0, 'EUR', '0', '€0.00'],
  ])('prints %i units of %s as %s', (units, currency, amount, formattedAmount) => {
    expect(money(units, currency)).toEqual({ amount, formattedAmount });
  });
});
