import type { FieldRule, StepDefinition } from '../../contract/step-definition.ts';

// People of whom a record has an e-mail address and Wix no contact. Each address is one contact, whichever step meets it first.

/** The entity that their identities are made of, in every step: the key is the address in lower case. */
const ENTITY = 'GuestBuyer';

/** Tells that two spellings of an address are one. */
const ANY_CASE = 'lower-case';

type OfRecords = 'nodeType' | 'connection' | 'arguments' | 'since' | 'count' | 'expected';

/** Where such people are met. */
interface Guests extends Pick<StepDefinition, OfRecords | 'id' | 'title' | 'wixEntity' | 'risks'> {
  /** The step that the records themselves are moved by. */
  readonly derivedFrom: string;
  /** Steps that meet such people before. */
  readonly after: readonly string[];
  /** Path of the address. */
  readonly email: string;
  /** Path of the contact that Wix names, where it does: most of these have their row. */
  readonly contact: string;
  /** What the records are called, such as `orders`. */
  readonly records: string;
  /** What else the record knows of them. */
  readonly fields: readonly FieldRule[];
}

/** The step that makes a contact of each address that no contact has. */
export function guestContacts({ after, email, contact, records, fields, ...guests }: Guests): StepDefinition {
  return {
    ...guests,
    dependsOn: ['contacts', 'members', ...after],
    entity: 'contact',
    action: 'CREATE_MISSING',
    key: email,
    keyInAnyCase: true,
    identityOf: ENTITY,
    dedupe: ['email'],
    merges: true,
    expected: { ...guests.expected, alreadyThere: { by: 'contacts', when: contact } },
    onlyIf: { path: email, is: 'PRESENT', reason: 'Wix knows no address of the person.' },
    fields: [
      {
        source: contact,
        target: 'uuid',
        transform: 'REFERENCE',
        reference: { step: 'contacts', entity: 'Contact' },
        note: 'Whom Wix names has a row already, also where the address is another one.',
      },
      {
        source: email,
        target: 'uuid',
        transform: 'WIX_UUID',
        argument: ANY_CASE,
        note: 'The key is the address in lower case.',
      },
      { source: email, target: 'email', transform: 'EMAIL' },
      ...fields,
      {
        source: 'createdAt',
        target: 'created_at',
        transform: 'DATE_TIME',
        note: `The time of the first of the ${records}.`,
      },
    ],
    unmapped: [],
    warnings: [
      `The step reads the ${records}: the count is theirs, and each address becomes one contact, unless a contact has it. Addresses are compared in lower case.`,
    ],
  };
}

/**
 * The rule that leads to such a contact, behind the one that leads to the contact that Wix names.
 * @param step the step of `guestContacts` over the same records
 * @param email path of the address
 */
export function guestReference(
  step: string,
  email: string,
  target: string,
  more: Pick<FieldRule, 'type' | 'column'> = {},
): FieldRule {
  return {
    ...more,
    source: email,
    target,
    transform: 'REFERENCE',
    argument: ANY_CASE,
    reference: { step, entity: ENTITY },
    note: 'Where Wix names no contact; the key is the address in lower case.',
  };
}
