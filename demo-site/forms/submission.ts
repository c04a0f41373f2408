import { APP_IDS } from '../app-ids.ts';
import { guidOf, hash32, iso, type Json, type JsonObject, pickAt, when, words } from '../making.ts';
import { peopleCount, personAt, type Person } from '../people.ts';
import { changedAfter, populationOf } from '../population.ts';
import { perSite, siteSet } from '../site-sets.ts';
import { KINDS } from './field-kinds.ts';
import { formPlanAt, type FormPlan } from './form-plan.ts';
import { formId } from './form.ts';
import { NAMESPACES } from './namespaces.ts';

type Inbox = ReturnType<typeof inboxOf>;

/** What the submissions of a site are made from. */
export const inboxOf = perSite((site) => ({
  population: populationOf(site),
  forms: site.count('forms'),
  submissions: site.count('formSubmissions'),
}));

const START = Date.UTC(2020, 0, 7, 7, 30);
const END = Date.UTC(2026, 3, 28);
const PAYMENTS = words('CONFIRMED PAYMENT_WAITING PAYMENT_CANCELED');

/** When a submission came, in milliseconds. Every tenth comes at the very moment of the one before. */
function submittedMs({ submissions }: Inbox, serial: number): number {
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

const personOf = ({ population }: Inbox, serial: number): Person =>
  personAt(population, hash32(population.seed, serial, 78) % peopleCount(population));

function statusOf(form: FormPlan | undefined, serial: number): string {
  if (form?.template.takesPayment === true) return pickAt(PAYMENTS, serial);
  return serial % 53 === 3 ? 'PENDING' : 'CONFIRMED';
}

/** What can be told of anything that was sent with a form. */
const sentFacts = ({ population: { seed } }: Inbox, form: FormPlan | undefined, created: number) => ({
  formId: form === undefined ? guidOf(seed, 'deleted-forms', 0) : formId(seed, form.serial),
  namespace: form?.namespace ?? NAMESPACES.FORMS,
  createdDate: iso(created),
});

/** What can be told of a submission without making the whole of it. */
export function submissionFacts(inbox: Inbox, serial: number) {
  const form = formOf(inbox, serial);
  const created = submittedMs(inbox, serial);
  return {
    ...sentFacts(inbox, form, created),
    status: statusOf(form, serial),
    seen: serial % 3 !== 0,
    updatedDate: iso(changedAfter(created, serial)),
  };
}

const restricted = (seed: number, serial: number): JsonObject => ({
  accessRestriction: guidOf(seed, 'viewers', serial),
  childMetaSiteId: guidOf(seed, 'child-sites', 0),
});

/** wire: the rest of a submission of a form. */
export function submissionAt(inbox: Inbox, serial: number): JsonObject {
  const { seed } = inbox.population;
  const person = personOf(inbox, serial);
  const template = formOf(inbox, serial)?.template;
  return {
    submissions: valuesOf(inbox, serial),
    revision: String((serial % 3) + 1),
    submitter: submitterOf(person, seed, serial),
    extendedFields: { namespaces: serial % 6 === 0 ? { '@demo/forms': { source: 'flyer' } } : {} },
    contactId:
      serial % 40 === 5 ? guidOf(seed, 'deleted-contacts', serial) : when(serial % 7 !== 6, person.contactId),
    orderDetails: when(template?.takesPayment === true, {
      checkoutId: guidOf(seed, 'form-checkouts', serial),
      currency: pickAt(['EUR', 'ILS', 'JPY'], serial),
      itemSubtotal: pickAt(['19.905', '4.00', '1200'], serial),
      ...when(serial % 3 === 0, {
        orderId: guidOf(seed, 'orders', serial % 100),
        number: String(10_000 + serial),
      }),
    }),
    appointmentDetails: when(template?.name === 'Consultation', {
      staffMemberId: guidOf(seed, 'staffMembers', serial % 5),
      staffMemberName: pickAt(['Ida', 'נועה'], serial),
    }),
    ...when(serial % 30 === 4, restricted(seed, serial)),
    tags: when(serial % 5 === 0, { tags: { tagIds: ['a1b2c', 'אבג'] } }),
  };
}

/** What was put in, by the target of its field. What belongs to a field that was deleted is there in older submissions. */
export function valuesOf(inbox: Inbox, serial: number): JsonObject {
  const plan = formOf(inbox, serial);
  const filling = { seed: inbox.population.seed, person: personOf(inbox, serial) };
  if (plan === undefined) return { email_0ld1: filling.person.email, question_0ld2: 'שאלה ישנה' };
  const isOld = serial < inbox.submissions / 2;
  const values: Record<string, Json | undefined> = {};
  for (const { kind, target, place, isDeleted } of plan.fields)
    if (!isDeleted || isOld) values[target] = KINDS[kind].value({ ...filling, nth: serial + place });
  // A field that was deleted so long ago that the form no longer knows it.
  if (serial % 60 === 11) values['forgotten_field'] = ['kept', 1, null];
  return values;
}

function submitterOf({ memberId, visitorId }: Person, seed: number, serial: number): JsonObject {
  if (memberId !== undefined) return { memberId };
  if (serial % 15 === 2) return { applicationId: APP_IDS.FORMS };
  if (serial % 15 === 4) return { userId: guidOf(seed, 'users', 0) };
  return serial % 70 === 69 ? {} : { visitorId };
}

const REASONS = words(`
  EMAIL_QUOTA_REACHED IP_BLOCKLISTED EMAIL_BLOCKLISTED AI_REPORTED MANUALLY_REPORTED MODERATION_SPI AI_REPORTED_LLM`);

/** What was kept apart as spam: one report for every ten submissions. */
export const spamReportsOf = perSite((site) => {
  const inbox = inboxOf(site);
  return siteSet(site, 'spam-reports', Math.ceil(inbox.submissions / 10), {
    facts: (serial) => sentFacts(inbox, formOf(inbox, serial), submittedMs(inbox, serial)),
    make: (serial) => spamReportAt(inbox, serial),
  });
});

/** wire: the rest of a report of spam; it holds what the submission would have held. */
function spamReportAt(inbox: Inbox, serial: number): JsonObject {
  const { seed } = inbox.population;
  const reported = iso(submittedMs(inbox, serial) + 60_000);
  const person = personOf(inbox, serial);
  return {
    submitter: submitterOf(person, seed, serial),
    submissions: valuesOf(inbox, serial),
    reportReason: pickAt(REASONS, serial),
    reportReasonDescription: when(serial % 2 === 0, 'Too many <a>links</a>'),
    reportedDate: reported,
    updatedDate: reported,
    revision: '1',
    extendedFields: { namespaces: {} },
    submissionStatusAtReport: statusOf(formOf(inbox, serial), serial),
    contactId: person.contactId,
    orderDetails: when(serial % 9 === 0, { checkoutId: guidOf(seed, 'form-checkouts', serial) }),
    ...when(serial % 8 === 0, restricted(seed, serial)),
  };
}
