import { hash32, pickAt, times, words } from '../making.ts';
import { KINDS, type KindName } from './field-kinds.ts';
import { NAMESPACES } from './namespaces.ts';

export type FormPlan = ReturnType<typeof planOf>;
export type PlannedField = FormPlan['fields'][number];

interface Template {
  readonly name: string;
  readonly namespace?: string;
  readonly kinds: readonly KindName[];
  readonly labels?: readonly string[];
  readonly deleted?: readonly KindName[];
  /** Written in the words that Wix used before. */
  readonly isOld?: boolean;
  readonly takesPayment?: boolean;
  readonly isQuiz?: boolean;
  readonly isDisabled?: boolean;
  readonly steps?: number;
}

const isKind = (name: string): name is KindName => name in KINDS;
const kinds = (names: string): readonly KindName[] => words(names).filter(isKind);
const everyKind = Object.keys(KINDS).filter(isKind);

/** wire: the most fields that a form has, the button among them. */
const MANY = 499;

const TEMPLATES: readonly Template[] = [
  {
    name: 'Contact us',
    kinds: kinds('firstName lastName email phone message subscribe'),
    deleted: ['otherPhone', 'company'],
  },
  { name: 'Newsletter', kinds: ['email', 'subscribe'] },
  {
    name: 'Job application',
    kinds: kinds(`
      firstName lastName email otherEmail birthdate multiline dropdown files link signature checkbox`),
    deleted: ['files', 'position'],
    steps: 2,
  },
  {
    name: 'How was your visit?',
    kinds: kinds('rating radio checkboxes tags number message'),
    steps: 3,
    isQuiz: true,
  },
  {
    name: 'Order a basket',
    kinds: kinds('firstName email products donation payment fee address'),
    takesPayment: true,
  },
  { name: 'Consultation', kinds: kinds('firstName email phone appointment service services dateTime') },
  { name: 'Coming soon', kinds: [], isDisabled: true },
  {
    name: 'צרו קשר',
    kinds: kinds('firstName lastName email colour message'),
    labels: ['שם פרטי', 'שם משפחה', 'דוא״ל', 'צבע אהוב', 'הודעה'],
  },
  {
    name: 'Everything we ever asked',
    kinds: times(MANY, (place) => pickAt(everyKind, place)),
    isDisabled: true,
  },
  {
    name: 'Before your class',
    namespace: NAMESPACES.BOOKINGS,
    kinds: kinds('firstName email phone message unknown'),
  },
  { name: 'Checkout', namespace: NAMESPACES.CHECKOUT, kinds: ['taxId', 'company', 'message'] },
  {
    name: 'Membership',
    namespace: NAMESPACES.PLANS,
    kinds: kinds('firstName email birthdate checkbox'),
    deleted: ['phone'],
    isOld: true,
  },
];

const plans = new Map<string, FormPlan>();

/** The form with a serial; every twelve forms are alike but for their ids and names. */
export function formPlanAt(seed: number, n: number): FormPlan {
  const key = `${seed}:${n}`;
  const plan = plans.get(key) ?? planOf(seed, n);
  if (plans.size < 500) plans.set(key, plan);
  return plan;
}

/** What a form is about, before it is written in Wix's words: where its values are kept, and what they are. */
function planOf(seed: number, n: number) {
  const template = pickAt(TEMPLATES, n);
  const round = Math.floor(n / TEMPLATES.length);
  const fields = [...template.kinds, ...(template.deleted ?? [])].map((kind, place) => {
    const { label, identifier } = KINDS[kind];
    const isFirst = template.kinds.indexOf(kind) === place;
    const suffix = hash32(seed, n, place).toString(16).padStart(8, '0').slice(0, 6);
    return {
      kind,
      /** Among the fields of the form, the deleted ones last. */
      place,
      label: template.labels?.[place] ?? (isFirst ? label : `${label} ${place}`),
      target: `${identifier.toLowerCase()}_${suffix}`,
      isRequired: kind === 'email' || kind === 'checkbox',
      isHidden: place % 11 === 10,
      /** Values that were sent before are still there. */
      isDeleted: place >= template.kinds.length,
    };
  });
  const name = round === 0 ? template.name : `${template.name} ${round}`;
  return { n, template, name, namespace: template.namespace ?? NAMESPACES.FORMS, fields };
}
