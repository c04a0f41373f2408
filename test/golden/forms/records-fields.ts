import { fieldId, input, said, type WireField } from './wire.ts';

// The fields of the form with everything that people are asked for: who they are.

export const ask: Readonly<Record<string, WireField>> = {
  firstName: {
    id: fieldId(1),
    identifier: 'CONTACTS_FIRST_NAME',
    hidden: false,
    fieldType: 'INPUT',
    inputOptions: {
      target: 'first_name_1a2b',
      pii: true,
      required: true,
      readOnly: false,
      inputType: 'STRING',
      contactMapping: { contactField: 'FIRST_NAME' },
      stringOptions: {
        componentType: 'TEXT_INPUT',
        validation: { format: 'UNKNOWN_FORMAT', maxLength: 99, enum: [] },
        textInputOptions: {
          label: 'Your first name',
          placeholder: 'As in your passport',
          description: said('f1', 'We print it on the badge.'),
          showLabel: true,
          default: 'Anonymous',
        },
      },
    },
  },
  lastName: input(2, 'CONTACTS_LAST_NAME', {
    target: 'last_name_1a2b',
    readOnly: true,
    inputType: 'STRING',
    contactMapping: { contactField: 'LAST_NAME' },
    stringOptions: { componentType: 'TEXT_INPUT', textInputOptions: { label: 'Your last name' } },
  }),
  // Stands before the address of the person, and is another's.
  friend: input(3, 'TEXT_INPUT', {
    target: 'friend_3c4d',
    inputType: 'STRING',
    stringOptions: {
      componentType: 'TEXT_INPUT',
      validation: { format: 'EMAIL' },
      textInputOptions: { label: 'Who told you of us' },
    },
  }),
  email: input(4, 'CONTACTS_EMAIL', {
    target: 'reach_5e6f',
    required: true,
    inputType: 'STRING',
    contactMapping: { contactField: 'EMAIL', emailInfo: { tag: 'MAIN' } },
    stringOptions: {
      componentType: 'TEXT_INPUT',
      validation: { format: 'EMAIL' },
      textInputOptions: { label: 'Your email' },
    },
  }),
  phone: input(5, 'CONTACTS_PHONE', {
    target: 'phone_7a8b',
    inputType: 'STRING',
    contactMapping: { contactField: 'PHONE', phoneInfo: { tag: 'MAIN' } },
    stringOptions: {
      componentType: 'PHONE_INPUT',
      validation: { format: 'PHONE', phoneOptions: { allowedCountryCodes: ['GB'] } },
      phoneInputOptions: { label: 'Your phone', defaultCountryCode: 'GB' },
    },
  }),
  position: input(6, 'CONTACTS_POSITION', {
    target: 'position_9c0d',
    inputType: 'STRING',
    contactMapping: { contactField: 'POSITION' },
    stringOptions: { componentType: 'TEXT_INPUT', textInputOptions: { label: 'Your trade' } },
  }),
  birthday: input(7, 'CONTACTS_BIRTHDATE', {
    target: 'birthday_1e2f',
    inputType: 'STRING',
    contactMapping: { contactField: 'BIRTHDATE' },
    stringOptions: {
      componentType: 'DATE_PICKER',
      validation: { format: 'DATE' },
      datePickerOptions: { label: 'Born on', firstDayOfWeek: 'SUNDAY' },
    },
  }),
  address: input(8, 'MULTILINE_ADDRESS', {
    target: 'address_3a4b',
    inputType: 'ADDRESS',
    contactMapping: { contactField: 'ADDRESS', addressInfo: { tag: 'HOME' } },
    addressOptions: {
      componentType: 'MULTILINE_ADDRESS',
      validation: { allowedCountries: ['GB', 'PT'] },
      multilineAddressOptions: { label: 'Where you live', showCountryFlags: true },
    },
  }),
  shirt: input(9, 'DROPDOWN', {
    target: 'shirt_5c6d',
    inputType: 'STRING',
    contactMapping: { contactField: 'CUSTOM_FIELD', customFieldInfo: { key: 'custom.shirt' } },
    stringOptions: {
      componentType: 'DROPDOWN',
      dropdownOptions: {
        label: 'Size of your shirt',
        options: [
          { id: '0b710000-0000-4000-8000-000000000001', label: 'Small', value: 'S', default: true },
          { id: '0b710000-0000-4000-8000-000000000002', label: 'Large', value: 'L', default: false },
        ],
        customOption: { label: 'Another size', placeholder: 'Which?' },
      },
    },
  }),
  news: input(10, 'CONTACTS_SUBSCRIBE', {
    target: 'news_7e8f',
    inputType: 'BOOLEAN',
    contactMapping: {
      contactField: 'SUBSCRIPTION',
      subscriptionInfo: {
        confirmationLevel: 'DOUBLE_CONFIRMATION',
        subscriptionChannels: ['SMS', 'EMAIL'],
      },
    },
    booleanOptions: {
      componentType: 'CHECKBOX',
      validation: { enum: [] },
      checkboxOptions: { label: said('n1', 'Tell me of courses'), checked: true },
    },
  }),
};
