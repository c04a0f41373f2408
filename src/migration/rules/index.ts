// The words that products write their steps in, where several say the same.

export { guestContacts, guestReference } from './guest-contacts.ts';
export { nameBook } from './name-book.ts';
export { phoneRules } from './phone-rules.ts';
export { richTextRisk } from './rich-texts.ts';
