// Ids of the golden records of events that only the answers hold, and of what they name.

const event = (place: number) => `0e7e0700-0000-4000-8000-0000000000a${place}`;
export const GALA = event(1);
export const LECTURE = event(2);
export const OUTING = event(3);
export const BARE_EVENT = event(4);
export const GONE_EVENT = event(9);

const definition = (place: number) => `07c4e700-0000-4000-8000-0000000000a${place}`;
export const CHAIR = definition(1);
export const GIFT = definition(2);
export const BUNDLE = definition(3);
export const BARE_DEFINITION = definition(4);
export const GONE_DEFINITION = definition(9);

const category = (place: number) => `0ca7e900-0000-4000-8000-0000000000a${place}`;
export const EVENINGS = category(1);
export const HIDDEN_ONES = category(2);
export const OLD_ONES = category(3);
export const SERIES = category(4);

const rsvp = (place: number) => `075e9000-0000-4000-8000-0000000000a${place}`;
export const PARTY_RSVP = rsvp(1);
export const LATE_RSVP = rsvp(2);
export const BARE_RSVP = rsvp(3);
export const GONE_RSVP = rsvp(9);

const guest = (place: number) => `09e57000-0000-4000-8000-0000000000a${place}`;
export const HOLDER = guest(1);
export const STRANGER = guest(2);
export const BARE_GUEST = guest(3);

export const PAID_ORDER = '4ABC-1';
export const OPEN_ORDER = '4ABC-2';
export const CANCELED_ORDER = '4ABC-3';
export const BARE_ORDER = '4ABC-4';
export const GONE_ORDER = '4ABC-9';

export const HER_TICKET = '4ABC-1-AA';
export const HIS_TICKET = '4ABC-2-AA';
export const LOST_TICKET = '4ABC-3-AA';
export const BARE_TICKET = '4ABC-4-AA';
export const GONE_TICKET = '4ABC-9-ZZ';

export const WANDA = '0c0a7ac7-0000-4000-8000-000000000001';
export const GONE_CONTACT = '0c0a7ac7-0000-4000-8000-00000000dead';
export const MEMBER = '0bbe0bbe-0000-4000-8000-000000000001';
export const GONE_MEMBER = '0bbe0bbe-0000-4000-8000-00000000dead';
