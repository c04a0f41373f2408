import type { FieldRule, StepDefinition } from '../../contract/step-definition.ts';
import { ANY_CASE, CONTACT, identity, reference } from './references.ts';
import { recordsOf, step } from './steps.ts';
import { email as emailRule, text, time } from './values.ts';

// People of whom a record has an e-mail address and Wix no contact. Each address is one contact, whichever step meets it first.

/** The entity that their identities are made of, in every step: the key is the address in lower case. */
const ENTITY = 'GuestBuyer';

/** Where such people are met. */
interface Guests
  extends
    Pick<StepDefinition, 'id' | 'title' | 'wixEntity' | 'fields'>,
    Partial<Pick<StepDefinition, 'risks'>> {
  /** Steps that meet such people before. */
  readonly after: readonly string[];
  /** Path of the address. */
  readonly email: string;
  /** Path of the contact that Wix names, where it does: most of these have their row. */
  readonly contact: string;
  /** What the records are called, such as `orders`. */
  readonly records: string;
}

/**
 * The step that makes a contact of each address that no contact has.
 * @param of the step that the records themselves are moved by
 * @param guests with `fields` for what else a record knows of them
 */
export function guestContacts(
  of: StepDefinition,
  { after, email, contact, records, fields, ...guests }: Guests,
): StepDefinition {
  return step({
    ...recordsOf(of),
    ...guests,
    dependsOn: ['contacts', 'members', ...after],
    entity: 'contact',
    action: 'CREATE_MISSING',
    key: email,
    keyInAnyCase: true,
    identityOf: ENTITY,
    dedupe: ['email'],
    merges: true,
    expected: { ...of.expected, alreadyThere: { by: 'contacts', when: contact } },
    onlyIf: { path: email, is: 'PRESENT', reason: 'Wix knows no address of the person.' },
    fields: [
      reference(contact, 'uuid', CONTACT, {
        note: 'Whom Wix names has a row already, also where the address is another one.',
      }),
      identity(email, { argument: ANY_CASE, note: 'The key is the address in lower case.' }),
      emailRule(email, 'email'),
      ...fields,
      time('createdAt', 'created_at', { note: `The time of the first of the ${records}.` }),
    ],
    warnings: [
      `The step reads the ${records}: the count is theirs, and each address becomes one contact, unless a contact has it. Addresses are compared in lower case.`,
    ],
  });
}

/**
 * The rule that leads to such a contact, behind the one that leads to the contact that Wix names.
 * @param guests the step of `guestContacts` over the same records
 * @param email path of the address
 */
export function guestReference(
  guests: string,
  email: string,
  target: string,
  more: Pick<FieldRule, 'column'> = {},
): FieldRule {
  const to = { step: guests, entity: ENTITY };
  return reference(email, target, to, {
    ...more,
    argument: ANY_CASE,
    note: 'Where Wix names no contact; the key is the address in lower case.',
  });
}

/** Where an order says who placed it. */
interface Orderer {
  /** Path of the contact that Wix names. */
  readonly contact: string;
  /** The step that makes contacts of addresses that no contact has. */
  readonly guests: string;
  /** Path of the address. */
  readonly email: string;
  /** Path of the object with first and last name. @default the record itself */
  readonly names?: string;
}

/** Who placed an order: the contact, and name and address as they were then. */
export function orderContact({ contact, guests, email, names }: Orderer): readonly FieldRule[] {
  const at = names === undefined ? '' : `${names}.`;
  return [
    reference(contact, 'order_contact.uuid', CONTACT),
    guestReference(guests, email, 'order_contact.uuid'),
    text(`${at}firstName`, 'order_contact_first_name'),
    text(`${at}lastName`, 'order_contact_last_name'),
    emailRule(email, 'order_contact_email'),
  ];
}
