import type { JsonObject } from '../json.ts';

interface Control {
  readonly type: string;
  readonly inputs: readonly JsonObject[];
  readonly system?: boolean;
}

const text = (name: string, label: string, more: JsonObject = {}): JsonObject => ({
  name,
  label,
  additionalLabels: {},
  options: [],
  mandatory: true,
  maxLength: 50,
  type: 'TEXT',
  labels: [{ name, label }],
  ...more,
});

// One control of every kind that Wix has.
const CONTROLS: readonly Control[] = [
  {
    type: 'NAME',
    system: true,
    inputs: [text('firstName', 'First name'), text('lastName', 'Last name')],
  },
  { type: 'INPUT', system: true, inputs: [text('email', 'E-mail', { maxLength: 255 })] },
  {
    type: 'TEXTAREA',
    inputs: [text('comment-1', 'Anything we should know?', { mandatory: false, maxLength: 1000 })],
  },
  {
    type: 'DROPDOWN',
    inputs: [
      text('dropdown-1', 'Meal', {
        options: ['Vegan', 'חלבי', ''],
        defaultOptionSelection: { optionIndex: 0, placeholderText: 'Choose' },
      }),
    ],
  },
  { type: 'RADIO', inputs: [text('radio-1', 'Size', { options: ['S', 'M', 'L'] })] },
  {
    type: 'CHECKBOX',
    inputs: [text('checkbox-1', 'Extras', { type: 'TEXT_ARRAY', options: ['Apron', 'Clay'], maxSize: 2 })],
  },
  {
    type: 'GUEST_CONTROL',
    inputs: [
      text('additionalGuests', 'Guests', { type: 'NUMBER', maxLength: 2 }),
      text('guestNames', 'Names', { type: 'TEXT_ARRAY', maxSize: 10 }),
    ],
  },
  { type: 'ADDRESS_SHORT', inputs: [text('address-1', 'City', { type: 'ADDRESS' })] },
  { type: 'ADDRESS_FULL', inputs: [text('address-2', 'Address', { type: 'ADDRESS' })] },
  { type: 'DATE', inputs: [text('date-1', 'Date of birth', { type: 'DATE_TIME' })] },
];

/** wire: the form that people fill in to register, with the texts around it. */
export function registrationForm(serial: number, isTicketed: boolean): JsonObject {
  const controls = serial % 4 === 0 ? CONTROLS : CONTROLS.slice(0, 3);
  return {
    controls: controls.map(({ type, inputs, system }, orderIndex) => ({
      type,
      system: system === true,
      name: '',
      label: '',
      inputs,
      orderIndex,
      id: `00000000-0000-0000-0000-${String(serial * 100 + orderIndex).padStart(12, '0')}`,
      deleted: type === 'RADIO',
    })),
    messages: isTicketed ? { ...CHECKOUT, ...SHARED } : { ...RSVP, ...SHARED },
  };
}

const SHARED = {
  registrationClosed: { message: 'Registration is closed', exploreEventsActionLabel: 'See other events' },
};
const CHECKOUT = {
  checkout: {
    title: 'Fill in your details',
    submitActionLabel: 'Checkout',
    confirmation: {
      title: 'Thank you!',
      message: 'Your tickets come by e-mail',
      downloadTicketsLabel: 'Download',
      addToCalendarLabel: 'Add to calendar',
      shareEventLabel: 'Share',
    },
  },
  ticketsUnavailable: { message: 'Sold out', exploreEventsActionLabel: 'See other events' },
};
const RSVP = {
  rsvp: {
    rsvpYesOption: 'I will come',
    rsvpNoOption: 'I cannot come',
    positiveMessages: {
      title: 'Join us',
      confirmation: {
        title: 'See you!',
        message: '',
        addToCalendarActionLabel: 'Add to calendar',
        shareActionLabel: 'Share',
      },
    },
    waitlistMessages: {
      title: 'Join the waitlist',
      confirmation: {
        title: 'You are on the waitlist',
        message: 'We let you know',
        addToCalendarActionLabel: 'Add to calendar',
        shareActionLabel: 'Share',
      },
    },
    negativeMessages: {
      title: 'A pity',
      confirmation: { title: 'Maybe next time', shareActionLabel: 'Share' },
    },
    submitActionLabel: 'Send',
  },
};
