import { APP_IDS, changedAfter, guidOf, hash32, iso, peopleCount, perSite, personAt } from '../making.ts';
import { pickAt, REST, siteSet, when, words } from '../making.ts';
import type { Json, JsonObject, Person, SiteState } from '../making.ts';
import { KINDS } from './field-kinds.ts';
import { formPlanAt, type FormPlan } from './form-plan.ts';
import { formId } from './form.ts';
import { NAMESPACES } from './namespaces.ts';

const START = Date.UTC(2020, 0, 7, 7, 30);
const END = Date.UTC(2026, 3, 28);
const PAYMENTS = words('CONFIRMED PAYMENT_WAITING PAYMENT_CANCELED');

/** When a submission came, in milliseconds. Every tenth comes at the very moment of the one before. */
function submittedMs({ count }: SiteState, serial: number): number {
  const at = serial % 10 === 9 ? serial - 1 : serial;
  return START + at * Math.max(1, Math.floor((END - START) / Math.max(count('formSubmissions'), 1)));
}

/** The form of a submission; undefined for one that was deleted. The long form gets few, for it is long. */
function formOf({ seed, count }: SiteState, serial: number): FormPlan | undefined {
  const forms = count('forms');
  if (forms === 0 || serial % 41 === 7) return undefined;
  const plan = formPlanAt(seed, hash32(seed, serial, 77) % forms);
  const isLong = plan.fields.length > 100;
  return (isLong && serial % 8 !== 0) || plan.fields.length === 0 ? formPlanAt(seed, 0) : plan;
}

const personOf = ({ seed, population }: SiteState, serial: number): Person =>
  personAt(population, hash32(seed, serial, 78) % peopleCount(population));

function statusOf(form: FormPlan | undefined, serial: number): string {
  if (form?.template.takesPayment === true) return pickAt(PAYMENTS, serial);
  return serial % 53 === 3 ? 'PENDING' : 'CONFIRMED';
}

/** What can be told of anything that was sent with a form. */
const sentFacts = ({ seed }: SiteState, form: FormPlan | undefined, created: number) => ({
  formId: form === undefined ? guidOf(seed, 'deleted-forms', 0) : formId(seed, form.serial),
  namespace: form?.namespace ?? NAMESPACES.FORMS,
  createdDate: iso(created),
});

const restricted = ({ id }: SiteState, serial: number): JsonObject => ({
  accessRestriction: id('viewers', serial),
  childMetaSiteId: id('child-sites', 0),
});

/** wire: a submission of a form. */
export function submissionAt(serial: number, site: SiteState) {
  const form = formOf(site, serial);
  const template = form?.template;
  const created = submittedMs(site, serial);
  return {
    ...sentFacts(site, form, created),
    status: statusOf(form, serial),
    seen: serial % 3 !== 0,
    updatedDate: iso(changedAfter(created, serial)),
    [REST]: () => {
      const person = personOf(site, serial);
      return {
        submissions: valuesOf(serial, site),
        revision: String((serial % 3) + 1),
        submitter: submitterOf(person, site, serial),
        extendedFields: { namespaces: serial % 6 === 0 ? { '@demo/forms': { source: 'flyer' } } : {} },
        contactId:
          serial % 40 === 5 ? site.id('deleted-contacts', serial) : when(serial % 7 !== 6, person.contactId),
        orderDetails: when(template?.takesPayment === true, {
          checkoutId: site.id('form-checkouts', serial),
          currency: pickAt(['EUR', 'ILS', 'JPY'], serial),
          itemSubtotal: pickAt(['19.905', '4.00', '1200'], serial),
          ...when(serial % 3 === 0, {
            orderId: site.id('orders', serial % 100),
            number: String(10_000 + serial),
          }),
        }),
        appointmentDetails: when(template?.name === 'Consultation', {
          staffMemberId: site.id('staffMembers', serial % 5),
          staffMemberName: pickAt(['Ida', 'נועה'], serial),
        }),
        ...when(serial % 30 === 4, restricted(site, serial)),
        tags: when(serial % 5 === 0, { tags: { tagIds: ['a1b2c', 'אבג'] } }),
      };
    },
  };
}

/** What was put in, by the target of its field. What belongs to a field that was deleted is there in older submissions. */
export function valuesOf(serial: number, site: SiteState): JsonObject {
  const plan = formOf(site, serial);
  const filling = { seed: site.seed, person: personOf(site, serial) };
  if (plan === undefined) return { email_0ld1: filling.person.email, question_0ld2: 'שאלה ישנה' };
  const isOld = serial < site.count('formSubmissions') / 2;
  const values: Record<string, Json | undefined> = {};
  for (const { kind, target, place, isDeleted } of plan.fields)
    if (!isDeleted || isOld) values[target] = KINDS[kind].value({ ...filling, nth: serial + place });
  // A field that was deleted so long ago that the form no longer knows it.
  if (serial % 60 === 11) values['forgotten_field'] = ['kept', 1, null];
  return values;
}

function submitterOf({ memberId, visitorId }: Person, { id }: SiteState, serial: number): JsonObject {
  if (memberId !== undefined) return { memberId };
  if (serial % 15 === 2) return { applicationId: APP_IDS.FORMS };
  if (serial % 15 === 4) return { userId: id('users', 0) };
  return serial % 70 === 69 ? {} : { visitorId };
}

const REASONS = words(`
  EMAIL_QUOTA_REACHED IP_BLOCKLISTED EMAIL_BLOCKLISTED AI_REPORTED MANUALLY_REPORTED MODERATION_SPI AI_REPORTED_LLM`);

/** What was kept apart as spam: one report for every ten submissions. */
export const spamReportsOf = perSite((site) =>
  siteSet(site, 'spam-reports', Math.ceil(site.count('formSubmissions') / 10), {
    make: spamReportAt,
  }),
);

/** wire: a report of spam; it holds what the submission would have held. */
function spamReportAt(serial: number, site: SiteState): JsonObject {
  const created = submittedMs(site, serial);
  const reported = iso(created + 60_000);
  const form = formOf(site, serial);
  const person = personOf(site, serial);
  return {
    ...sentFacts(site, form, created),
    submitter: submitterOf(person, site, serial),
    submissions: valuesOf(serial, site),
    reportReason: pickAt(REASONS, serial),
    reportReasonDescription: when(serial % 2 === 0, 'Too many <a>links</a>'),
    reportedDate: reported,
    updatedDate: reported,
    revision: '1',
    extendedFields: { namespaces: {} },
    submissionStatusAtReport: statusOf(form, serial),
    contactId: person.contactId,
    orderDetails: when(serial % 9 === 0, { checkoutId: site.id('form-checkouts', serial) }),
    ...when(serial % 8 === 0, restricted(site, serial)),
  };
}
