import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Person, Population } from '../people.ts';
import { peopleCount, personAt } from '../people.ts';
import { changedAfter } from '../population.ts';
import { hash32, pickAt } from '../random.ts';
import { KINDS } from './field-kinds.ts';
import type { FormPlan } from './form-plan.ts';
import { formPlanAt } from './form-plan.ts';
import { formId } from './form.ts';
import { NAMESPACES } from './namespaces.ts';

/** What the submissions of a site are made from. */
export interface Inbox {
  readonly population: Population;
  readonly forms: number;
  readonly submissions: number;
}

const START = Date.UTC(2020, 0, 7, 7, 30);
const END = Date.UTC(2026, 3, 28);

/** When a submission came, in milliseconds. Every tenth comes at the very moment of the one before. */
export function submittedMs({ submissions }: Inbox, serial: number): number {
  const at = serial % 10 === 9 ? serial - 1 : serial;
  return START + at * Math.max(1, Math.floor((END - START) / Math.max(submissions, 1)));
}

/** The form of a submission; undefined for one that was deleted. The long form gets few, for it is long. */
function formOf({ population, forms }: Inbox, serial: number): FormPlan | undefined {
  if (forms === 0 || serial % 41 === 7) return undefined;
  const plan = formPlanAt(population.seed, hash32(population.seed, serial, 77) % forms);
  const isLong = plan.fields.length > 100;
  return (isLong && serial % 8 !== 0) || plan.fields.length === 0 ? formPlanAt(population.seed, 0) : plan;
}

export function formIdOf(inbox: Inbox, serial: number): string {
  const plan = formOf(inbox, serial);
  return plan === undefined
    ? guidOf(inbox.population.seed, 'deleted-forms', 0)
    : formId(inbox.population.seed, plan.serial);
}

export function namespaceOf(inbox: Inbox, serial: number): string {
  return formOf(inbox, serial)?.namespace ?? NAMESPACES.FORMS;
}

export function statusOf(inbox: Inbox, serial: number): string {
  if (formOf(inbox, serial)?.template.takesPayment === true)
    return pickAt(['CONFIRMED', 'PAYMENT_WAITING', 'PAYMENT_CANCELED'], serial);
  return serial % 53 === 3 ? 'PENDING' : 'CONFIRMED';
}

export const isSeen = (serial: number): boolean => serial % 3 !== 0;

export function personOf({ population }: Inbox, serial: number): Person {
  return personAt(population, hash32(population.seed, serial, 78) % peopleCount(population));
}

export function updatedMs(inbox: Inbox, serial: number): number {
  return changedAfter(submittedMs(inbox, serial), serial);
}

/** wire: a submission. */
export function submissionAt(inbox: Inbox, serial: number): JsonObject {
  const { seed } = inbox.population;
  const person = personOf(inbox, serial);
  const plan = formOf(inbox, serial);
  return {
    id: guidOf(seed, 'formSubmissions', serial),
    formId: formIdOf(inbox, serial),
    namespace: namespaceOf(inbox, serial),
    status: statusOf(inbox, serial),
    submissions: valuesOf(inbox, serial),
    createdDate: new Date(submittedMs(inbox, serial)).toISOString(),
    updatedDate: new Date(updatedMs(inbox, serial)).toISOString(),
    revision: String((serial % 3) + 1),
    submitter: submitterOf(person, seed, serial),
    seen: isSeen(serial),
    extendedFields: { namespaces: serial % 6 === 0 ? { '@demo/forms': { source: 'flyer' } } : {} },
    ...(person.contactId === undefined || serial % 7 === 6 ? {} : { contactId: person.contactId }),
    ...(serial % 40 === 5 ? { contactId: guidOf(seed, 'deleted-contacts', serial) } : {}),
    ...(plan?.template.takesPayment === true ? { orderDetails: orderOf(seed, serial) } : {}),
    ...(plan?.template.name === 'Consultation'
      ? {
          appointmentDetails: {
            staffMemberId: guidOf(seed, 'staffMembers', serial % 5),
            staffMemberName: pickAt(['Ida', 'נועה'], serial),
          },
        }
      : {}),
    ...(serial % 30 === 4
      ? {
          accessRestriction: guidOf(seed, 'viewers', serial),
          childMetaSiteId: guidOf(seed, 'child-sites', 0),
        }
      : {}),
    ...(serial % 5 === 0 ? { tags: { tags: { tagIds: ['a1b2c', 'אבג'] } } } : {}),
  };
}

/** What was put in, by the target of its field. What belongs to a field that was deleted is there in older submissions. */
export function valuesOf(inbox: Inbox, serial: number): JsonObject {
  const plan = formOf(inbox, serial);
  const filling = { seed: inbox.population.seed, person: personOf(inbox, serial), nth: serial };
  if (plan === undefined) return { email_0ld1: filling.person.email, question_0ld2: 'שאלה ישנה' };
  const isOld = serial < inbox.submissions / 2;
  const values: Record<string, Json | undefined> = {};
  for (const field of plan.fields) {
    if (!field.isDeleted || isOld)
      values[field.target] = KINDS[field.kind].value({ ...filling, nth: serial + field.place });
  }
  // A field that was deleted so long ago that the form no longer knows it.
  if (serial % 60 === 11) values['forgotten_field'] = ['kept', 1, null];
  return values;
}

export function submitterOf(person: Person, seed: number, serial: number): JsonObject {
  if (person.memberId !== undefined) return { memberId: person.memberId };
  if (serial % 15 === 2) return { applicationId: '225dd912-7dea-4738-8688-4b8c6955ffc2' };
  if (serial % 15 === 4) return { userId: guidOf(seed, 'users', 0) };
  return serial % 70 === 69 ? {} : { visitorId: person.visitorId };
}

function orderOf(seed: number, serial: number): JsonObject {
  return {
    checkoutId: guidOf(seed, 'form-checkouts', serial),
    currency: pickAt(['EUR', 'ILS', 'JPY'], serial),
    itemSubtotal: pickAt(['19.905', '4.00', '1200'], serial),
    ...(serial % 3 === 0
      ? { orderId: guidOf(seed, 'orders', serial % 100), number: String(10_000 + serial) }
      : {}),
  };
}
