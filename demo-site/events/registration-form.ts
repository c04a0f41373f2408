import type { JsonObject } from '../making.ts';
import { isTicketed } from './event-world.ts';

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

const placeholder = { optionIndex: 0, placeholderText: 'Choose' };

// One control of every kind that Wix has; the first two are on every form.
const CONTROLS: readonly (readonly [type: string, ...inputs: readonly JsonObject[]])[] = [
  ['NAME', text('firstName', 'First name'), text('lastName', 'Last name')],
  ['INPUT', text('email', 'E-mail', { maxLength: 255 })],
  ['TEXTAREA', text('comment-1', 'Anything we should know?', { mandatory: false, maxLength: 1000 })],
  [
    'DROPDOWN',
    text('dropdown-1', 'Meal', { options: ['Vegan', 'חלבי', ''], defaultOptionSelection: placeholder }),
  ],
  ['RADIO', text('radio-1', 'Size', { options: ['S', 'M', 'L'] })],
  ['CHECKBOX', text('checkbox-1', 'Extras', { type: 'TEXT_ARRAY', options: ['Apron', 'Clay'], maxSize: 2 })],
  [
    'GUEST_CONTROL',
    text('additionalGuests', 'Guests', { type: 'NUMBER', maxLength: 2 }),
    text('guestNames', 'Names', { type: 'TEXT_ARRAY', maxSize: 10 }),
  ],
  ['ADDRESS_SHORT', text('address-1', 'City', { type: 'ADDRESS' })],
  ['ADDRESS_FULL', text('address-2', 'Address', { type: 'ADDRESS' })],
  ['DATE', text('date-1', 'Date of birth', { type: 'DATE_TIME' })],
];

/** wire: the form that people fill in to register, with the texts around it. */
export function registrationForm(n: number): JsonObject {
  const controls = n % 4 === 0 ? CONTROLS : CONTROLS.slice(0, 3);
  return {
    controls: controls.map(([type, ...inputs], orderIndex) => ({
      type,
      system: orderIndex < 2,
      name: '',
      label: '',
      inputs,
      orderIndex,
      id: `00000000-0000-0000-0000-${String(n * 100 + orderIndex).padStart(12, '0')}`,
      deleted: type === 'RADIO',
    })),
    messages: { ...(isTicketed(n) ? CHECKOUT : RSVP), registrationClosed: over('Registration is closed') },
  };
}

const over = (message: string): JsonObject => ({ message, exploreEventsActionLabel: 'See other events' });

const CHECKOUT: JsonObject = {
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
  ticketsUnavailable: over('Sold out'),
};

const confirmed = (title: string, message: string): JsonObject => ({
  title,
  message,
  addToCalendarActionLabel: 'Add to calendar',
  shareActionLabel: 'Share',
});

const RSVP: JsonObject = {
  rsvp: {
    rsvpYesOption: 'I will come',
    rsvpNoOption: 'I cannot come',
    positiveMessages: { title: 'Join us', confirmation: confirmed('See you!', '') },
    waitlistMessages: {
      title: 'Join the waitlist',
      confirmation: confirmed('You are on the waitlist', 'We let you know'),
    },
    negativeMessages: {
      title: 'A pity',
      confirmation: { title: 'Maybe next time', shareActionLabel: 'Share' },
    },
    submitActionLabel: 'Send',
  },
};
