import { APP_IDS, changedAfter, guidOf, hash32, iso, peopleCount, perSite, personAt } from '../making.ts';
import { pickAt, REST, siteSet, stepped, when, words } from '../making.ts';
import type { Json, JsonObject, Person, SiteState } from '../making.ts';
import { KINDS } from './field-kinds.ts';
import { formPlanAt, type FormPlan } from './form-plan.ts';
import { formId } from './form.ts';
import { NAMESPACES } from './namespaces.ts';

const START = Date.UTC(2020, 0, 7, 7, 30);
const END = Date.UTC(2026, 3, 28);
const PAYMENTS = words('CONFIRMED PAYMENT_WAITING PAYMENT_CANCELED');

/** When a submission came, in milliseconds. Every tenth comes at the very moment of the one before. */
function submittedMs({ count }: SiteState, n: number): number {
  return stepped(START, END, count('formSubmissions'), n % 10 === 9 ? n - 1 : n);
}

/** The form of a submission; undefined for one that was deleted. The long form gets few, for it is long. */
function formOf({ seed, count }: SiteState, n: number): FormPlan | undefined {
  const forms = count('forms');
  if (forms === 0 || n % 41 === 7) return undefined;
  const plan = formPlanAt(seed, hash32(seed, n, 77) % forms);
  const isLong = plan.fields.length > 100;
  return (isLong && n % 8 !== 0) || plan.fields.length === 0 ? formPlanAt(seed, 0) : plan;
}

const personOf = ({ seed, population }: SiteState, n: number): Person =>
  personAt(population, hash32(seed, n, 78) % peopleCount(population));

function statusOf(form: FormPlan | undefined, n: number): string {
  if (form?.template.takesPayment === true) return pickAt(PAYMENTS, n);
  return n % 53 === 3 ? 'PENDING' : 'CONFIRMED';
}

/** What can be told of anything that was sent with a form. */
const sentFacts = ({ seed }: SiteState, form: FormPlan | undefined, created: number) => ({
  formId: form === undefined ? guidOf(seed, 'deleted-forms', 0) : formId(seed, form.n),
  namespace: form?.namespace ?? NAMESPACES.FORMS,
  createdDate: iso(created),
});

const restricted = ({ id }: SiteState, n: number): JsonObject => ({
  accessRestriction: id('viewers', n),
  childMetaSiteId: id('child-sites', 0),
});

/** wire: a submission of a form. */
export function submissionAt(n: number, site: SiteState) {
  const form = formOf(site, n);
  const template = form?.template;
  const created = submittedMs(site, n);
  return {
    ...sentFacts(site, form, created),
    status: statusOf(form, n),
    seen: n % 3 !== 0,
    updatedDate: iso(changedAfter(created, n)),
    [REST]: () => {
      const person = personOf(site, n);
      return {
        submissions: valuesOf(n, site),
        revision: String((n % 3) + 1),
        submitter: submitterOf(person, site, n),
        extendedFields: { namespaces: n % 6 === 0 ? { '@demo/forms': { source: 'flyer' } } : {} },
        contactId: n % 40 === 5 ? site.id('deleted-contacts', n) : when(n % 7 !== 6, person.contactId),
        orderDetails: when(template?.takesPayment === true, {
          checkoutId: site.id('form-checkouts', n),
          currency: pickAt(['EUR', 'ILS', 'JPY'], n),
          itemSubtotal: pickAt(['19.905', '4.00', '1200'], n),
          ...when(n % 3 === 0, { orderId: site.id('orders', n % 100), number: String(10_000 + n) }),
        }),
        appointmentDetails: when(template?.name === 'Consultation', {
          staffMemberId: site.id('staffMembers', n % 5),
          staffMemberName: pickAt(['Ida', 'נועה'], n),
        }),
        ...when(n % 30 === 4, restricted(site, n)),
        tags: when(n % 5 === 0, { tags: { tagIds: ['a1b2c', 'אבג'] } }),
      };
    },
  };
}

/** What was put in, by the target of its field. What belongs to a field that was deleted is there in older submissions. */
export function valuesOf(n: number, site: SiteState): JsonObject {
  const plan = formOf(site, n);
  const filling = { seed: site.seed, person: personOf(site, n) };
  if (plan === undefined) return { email_0ld1: filling.person.email, question_0ld2: 'שאלה ישנה' };
  const isOld = n < site.count('formSubmissions') / 2;
  const values: Record<string, Json | undefined> = {};
  for (const { kind, target, place, isDeleted } of plan.fields)
    if (!isDeleted || isOld) values[target] = KINDS[kind].value({ ...filling, nth: n + place });
  // A field that was deleted so long ago that the form no longer knows it.
  if (n % 60 === 11) values['forgotten_field'] = ['kept', 1, null];
  return values;
}

function submitterOf({ memberId, visitorId }: Person, { id }: SiteState, n: number): JsonObject {
  if (memberId !== undefined) return { memberId };
  if (n % 15 === 2) return { applicationId: APP_IDS.FORMS };
  if (n % 15 === 4) return { userId: id('users', 0) };
  return n % 70 === 69 ? {} : { visitorId };
}

const REASONS = words(`
  EMAIL_QUOTA_REACHED IP_BLOCKLISTED EMAIL_BLOCKLISTED AI_REPORTED MANUALLY_REPORTED MODERATION_SPI AI_REPORTED_LLM`);

/** What was kept apart as spam: one report for every ten submissions. */
export const spamReportsOf = perSite((site) =>
  siteSet(site, 'spam-reports', Math.ceil(site.count('formSubmissions') / 10), { make: spamReportAt }),
);

/** wire: a report of spam; it holds what the submission would have held. */
function spamReportAt(n: number, site: SiteState): JsonObject {
  const created = submittedMs(site, n);
  const reported = iso(created + 60_000);
  const form = formOf(site, n);
  const person = personOf(site, n);
  return {
    ...sentFacts(site, form, created),
    submitter: submitterOf(person, site, n),
    submissions: valuesOf(n, site),
    reportReason: pickAt(REASONS, n),
    reportReasonDescription: when(n % 2 === 0, 'Too many <a>links</a>'),
    reportedDate: reported,
    updatedDate: reported,
    revision: '1',
    extendedFields: { namespaces: {} },
    submissionStatusAtReport: statusOf(form, n),
    contactId: person.contactId,
    orderDetails: when(n % 9 === 0, { checkoutId: site.id('form-checkouts', n) }),
    ...when(n % 8 === 0, restricted(site, n)),
  };
}
