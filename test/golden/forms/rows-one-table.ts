import { WALID, WANDA } from '../contacts/records.ts';
import type { GoldenRecord } from '../golden-answer.ts';
import { rowUuid } from '../identity.ts';
import { FRAMED, KIOSK } from '../orders/records.ts';
import { LOST_CONTACT, LOST_ORDER } from './records-submissions.ts';
import { bareRows, guest } from './rows-submissions.ts';
import { stray } from './rows.ts';

// The site whose forms cannot be read: the names of keys alone tell what is an address. Its plan has neither contacts nor orders, so that
// what Wix names is believed to be there.

/** A row without what the form told, and with what leads where it does here. */
const here = (
  { id, row }: GoldenRecord,
  to: { readonly contact?: string; readonly order?: string; readonly email?: string } = {},
): GoldenRecord => {
  const {
    'properties.contact': _contact,
    'properties.contact_email': _email,
    'properties.order': _order,
    ...rest
  } = row;
  return {
    id,
    row: {
      ...rest,
      ...(to.email === undefined ? {} : { 'properties.contact_email': to.email }),
      ...(to.contact === undefined ? {} : { 'properties.contact': to.contact }),
      ...(to.order === undefined ? {} : { 'properties.order': rowUuid('Order', to.order) }),
    },
  };
};

const contact = (id: string): string => rowUuid('Contact', id);

const person = (email: string, createdAt: string): GoldenRecord => ({
  id: guest(email),
  row: { uuid: guest(email), email, created_at: createdAt },
});

const { full, lead, again, buyer, known, newcomer, answered, unsigned } = bareRows;
const { orphan, stray: strayed, olderOne, same, quinn } = bareRows;

export const rowsOfOneTable: Readonly<Record<string, readonly GoldenRecord[]>> = {
  submitters_wix_form_submission: [
    // Contacts whom Wix names are believed to be there, since no step of this plan makes them.
    stray,
    person('nora.lead@example.org', '2021-01-04T03:04:05.109Z'),
  ],
  formSubmissions: [
    here(full, { contact: contact(WANDA), order: FRAMED }),
    here(lead),
    here(again, { contact: contact(LOST_CONTACT), order: LOST_ORDER }),
    ...[buyer, known, newcomer].map((record) => here(record)),
    here(answered, { email: 'poll@example.org', contact: contact(WALID), order: KIOSK }),
    here(unsigned),
    here(orphan, { email: 'walid@example.org', contact: contact(WALID), order: KIOSK }),
    here(strayed, { email: 'stray@example.org', contact: guest('stray@example.org') }),
    here(olderOne, { contact: contact(WANDA), order: FRAMED }),
    here(same, { email: 'nora.lead@example.org', contact: guest('nora.lead@example.org') }),
    here(quinn),
  ],
};
