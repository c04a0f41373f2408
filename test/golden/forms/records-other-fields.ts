import { fieldId, input, said, type WireField } from './wire.ts';

// The fields of the same form that ask for more than who somebody is, and those that only show something.

export const askMore: Readonly<Record<string, WireField>> = {
  time: input(11, 'TIME_INPUT', {
    target: 'arrival_9a0b',
    inputType: 'STRING',
    stringOptions: {
      componentType: 'TIME_INPUT',
      validation: { format: 'TIME' },
      timeInputOptions: { label: 'Arrival' },
    },
  }),
  site: input(12, 'URL_INPUT', {
    target: 'site_1c2d',
    inputType: 'STRING',
    stringOptions: {
      componentType: 'TEXT_INPUT',
      validation: { format: 'URL' },
      textInputOptions: { label: 'Your site' },
    },
  }),
  years: input(13, 'NUMBER_INPUT', {
    target: 'years_3e4f',
    inputType: 'NUMBER',
    numberOptions: {
      componentType: 'NUMBER_INPUT',
      validation: { minimum: 0, maximum: 80, enum: [] },
      numberInputOptions: { label: 'Years at the bench', default: 3 },
    },
  }),
  stars: input(14, 'RATING_INPUT', {
    target: 'stars_5a6b',
    inputType: 'NUMBER',
    numberOptions: {
      componentType: 'RATING_INPUT',
      ratingInputOptions: { label: 'How good are you', defaultValue: 4 },
    },
  }),
  tools: input(15, 'CHECKBOX_GROUP', {
    target: 'tools_7c8d',
    inputType: 'ARRAY',
    arrayOptions: {
      componentType: 'CHECKBOX_GROUP',
      validation: { maxItems: 2 },
      checkboxGroupOptions: {
        label: 'Tools you own',
        options: [
          {
            id: '0b710000-0000-4000-8000-000000000003',
            label: 'A saw',
            value: 'saw',
            default: false,
            media: {
              image: {
                id: 'aa11bb_0123456789abcdef0123456789abf001~mv2.png',
                url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abf001~mv2.png',
                width: 41,
                height: 42,
                altText: 'A saw on a bench',
              },
            },
          },
        ],
      },
    },
  }),
  woods: input(16, 'TAGS', {
    target: 'woods_9e0f',
    inputType: 'ARRAY',
    arrayOptions: {
      componentType: 'TAGS',
      tagsOptions: { label: 'Woods', options: [{ label: 'Oak', value: 'Oak' }] },
    },
  }),
  certificate: input(17, 'FILE_UPLOAD', {
    target: 'certificate_1a2c',
    inputType: 'WIX_FILE',
    wixFileOptions: {
      componentType: 'FILE_UPLOAD',
      validation: { fileLimit: 1, uploadFileFormats: ['DOCUMENT'] },
      fileUploadOptions: { label: 'Certificate', buttonText: 'Upload it' },
    },
  }),
  pictures: input(18, 'FILE_UPLOAD', {
    target: 'pictures_3d4e',
    inputType: 'WIX_FILE',
    wixFileOptions: {
      componentType: 'FILE_UPLOAD',
      validation: { fileLimit: 5, uploadFileFormats: ['IMAGE'] },
      fileUploadOptions: { label: 'Pictures of your work' },
    },
  }),
  signature: input(19, 'SIGNATURE', {
    target: 'signature_5f6a',
    inputType: 'WIX_FILE',
    wixFileOptions: { componentType: 'SIGNATURE', signatureOptions: { label: 'Sign here' } },
  }),
  seats: input(20, 'PAYMENT', {
    target: 'seats_7b8c',
    inputType: 'PAYMENT',
    paymentOptions: {
      componentType: 'CHECKBOX_GROUP',
      validation: {
        products: [
          {
            id: '09a00000-0000-4000-8000-000000000001',
            productType: 'DIGITAL',
            priceType: 'FIXED_PRICE',
            fixedPriceOptions: { price: '45.50' },
            quantityLimit: { minimum: 1, maximum: 4 },
          },
        ],
      },
      checkboxGroupOptions: {
        label: 'Seats',
        options: [{ id: '0b710000-0000-4000-8000-000000000004', label: 'One seat', value: '09a00000' }],
      },
    },
  }),
  visit: input(21, 'APPOINTMENT', {
    target: 'visit_9d0e',
    inputType: 'SCHEDULING',
    schedulingOptions: {
      componentType: 'APPOINTMENT',
      appointmentOptions: {
        label: 'A first visit',
        name: 'Visit',
        durationInMinutes: 30,
        format: 'PHONE',
        phoneOptions: { description: 'We call you.' },
      },
    },
  }),
  allergies: input(22, 'NESTED', {
    target: 'allergies_1f2a',
    inputType: 'OBJECT',
    objectOptions: {
      validation: { properties: { nuts: { propertiesType: 'BOOLEAN', booleanOptions: {}, required: true } } },
    },
  }),
  colour: {
    ...input(23, 'TEXT_INPUT', {
      target: 'colour_3b4c',
      inputType: 'STRING',
      stringOptions: {
        componentType: 'TEXT_INPUT',
        validation: { format: 'COLOR_HEX' },
        textInputOptions: { label: 'Colour of your apron' },
      },
    }),
    hidden: true,
  },
};

export const shown: readonly WireField[] = [
  {
    id: fieldId(31),
    identifier: 'RICH_TEXT',
    hidden: false,
    fieldType: 'DISPLAY',
    displayOptions: {
      displayFieldType: 'RICH_CONTENT',
      richContentOptions: { richContent: said('r1', 'Bring your own apron.'), maxShownParagraphs: 3 },
    },
  },
  {
    id: fieldId(32),
    identifier: 'SUBMIT_BUTTON',
    hidden: false,
    fieldType: 'DISPLAY',
    displayOptions: {
      displayFieldType: 'PAGE_NAVIGATION',
      pageNavigationOptions: { nextPageText: 'On', previousPageText: 'Back', submitText: 'Enrol me' },
    },
  },
];

/** A field that was deleted after people had filled it in. */
export const carField = input(41, 'RADIO_GROUP', {
  target: 'car_5d6e',
  inputType: 'STRING',
  stringOptions: {
    componentType: 'RADIO_GROUP',
    radioGroupOptions: { label: 'Do you come by car', options: [{ label: 'Yes', value: 'yes' }] },
  },
});
