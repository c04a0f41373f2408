import { differsFromSdk, NEWEST_FIRST, sdkSpec } from '../sdk-spec.ts';

/** wire: contacts of V4 take one order, and none by the time of the last change. */
export const QUERY_V4 = differsFromSdk(
  sdkSpec('crm_contacts/ContactQuery', {
    maxLimit: 1000,
    maxSort: 1,
    defaultSort: NEWEST_FIRST,
    paths: { 'info.labelKeys': 'info.labelKeys.items' },
  }),
  {
    searchable: [
      'info.name.first',
      'info.name.last',
      'primaryInfo.email',
      'primaryInfo.phone',
      'info.company',
    ],
    because: 'the query takes a search, and the types name no field of it',
  },
);

/** wire: a query of V5 takes few filters, and orders by its two dates only upwards. */
export const QUERY_V5 = sdkSpec('crm_contacts-v-5/ContactQuery', { defaultSort: NEWEST_FIRST });

/** wire: a search of V5 takes nearly all, but is behind by moments. */
export const SEARCH_V5 = differsFromSdk(
  sdkSpec('crm_contacts-v-5/ContactSearch', { maxSort: 10, defaultSort: NEWEST_FIRST }),
  {
    searchable: [
      'company.jobTitle',
      'company.name',
      'email.email',
      'memberInfo.email',
      'memberInfo.profileInfo.nickname',
      'name.first',
      'name.last',
      'phone.phone',
    ],
    because: 'a contact has no full name on the wire: its two parts are what is searched',
  },
);

const DEFINITION = { maxLimit: 1000, maxSort: 1 };

export const LABEL_QUERY = sdkSpec('crm_labels/ContactLabelQuery', DEFINITION);

export const FIELD_QUERY = sdkSpec('crm_extended-fields/ExtendedFieldQuery', DEFINITION);
