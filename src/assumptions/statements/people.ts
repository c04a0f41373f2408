import { assumed, changes, documented, harmless, sdk, type Assumption } from '../assumption.ts';
import { mergedContacts } from '../probes/relations.ts';
import { membersInFull } from '../probes/answers.ts';
import { contactsVersion, memberChanges, order, orderNames } from '../probes/people.ts';

/** What is taken to be so of members and contacts. */
export const people: readonly Assumption[] = [
  {
    id: 'members-order',
    title: 'Order of members',
    statement: 'Members come in the order that is asked for.',
    evidence: 'documented',
    more: [
      documented(`Members can be sorted by nickname, first and last name, and the times of creation, last change and last login; no page
        of the documentation older than 2026 names the last change.`),
    ],
    hence: 'An order that Wix does not keep is noticed and is an error, never an early end.',
    restsOn: ['members', 'export of members'],
    otherwise: changes('Reads of members end with an error, since some could be missed.'),
    probe: order,
  },
  {
    id: 'members-order-names',
    title: 'Names of the order of members',
    statement: 'The order of members is heard as sort and as sorting.',
    evidence: 'assumed',
    more: [sdk("The types call it `sorting`, Wix's query language `sort`.")],
    hence: 'Both are sent: Wix ignores what it does not know.',
    restsOn: ['members'],
    otherwise: harmless('both are sent.'),
    switches: ['membersSortKey'],
    probe: orderNames,
  },
  {
    id: 'members-changes',
    title: 'Changed members',
    statement: 'Members can be sorted by their last change.',
    evidence: 'documented',
    hence: `What changed since a point in time is read from the last change backwards, and only as far as needed. A member that is
      changed while the list is read moves to its beginning and may be missed: the next read must start where this one began.`,
    restsOn: ['members(filter: {updatedAt})', 'final sync'],
    otherwise: changes('Reads of what changed end with an error: read all members.'),
    more: [sdk('No date is a filter of members.')],
    probe: memberChanges,
  },
  {
    id: 'members-full',
    title: 'Members in full',
    statement: 'Members come with login address and contact only where the fieldset FULL asks for them.',
    evidence: 'SDK',
    more: [sdk('Without it the statuses are `UNKNOWN`.'), assumed('An id that is unknown gives 404.')],
    restsOn: ['member.loginEmail', 'member.contact'],
    otherwise: harmless('the fieldset is always asked for.'),
    probe: membersInFull,
  },
  {
    id: 'wix-users',
    title: 'Wix users',
    statement: 'The members who are Wix users are told to an API key, or it is refused with 403.',
    evidence: 'assumed',
    more: [
      documented("The site's owner is a member; `user-members` tells who of the members is a Wix user."),
      documented('It wants the identity of a visitor or member.'),
    ],
    restsOn: ['member.wixUser'],
    otherwise: changes('Who of the members is a Wix user is an error, where null and a note are meant.'),
  },
  {
    id: 'badges',
    title: 'Badges',
    statement: 'Awards are read by the ids of members, 100 at a time, and badges by their own.',
    evidence: 'SDK',
    more: [assumed('An award whose badge is gone stays.')],
    restsOn: ['member.badges'],
    otherwise: changes('Badges of some members are missing.'),
  },
  {
    id: 'contacts-versions',
    title: 'Two versions of contacts',
    statement: 'Contacts are answered in V4.',
    evidence: 'assumed',
    more: [
      sdk(`V4 takes one order, and filters by the last change without sorting by it. A V5 query sorts by its dates only upwards;
        everything else is a V5 search, which is behind by moments. V5 has tags in the place of labels, and its extended fields are
        named by namespace and key, which V4 joins with a dot.`),
      assumed('Both name the same extended fields alike.'),
    ],
    hence: `No source says when V4 ends or how it answers then. It is read until Wix refuses it (403, 404 without a code, 405, 410, 428,
      501) and answers V5; the choice is remembered for an hour.`,
    restsOn: ['contacts'],
    otherwise: changes(
      'Contacts are read in V5: labels are missing, and other orders and filters are offered.',
    ),
    switches: ['contactsV4'],
    probe: contactsVersion,
  },
  {
    id: 'merged-contacts',
    title: 'Contacts that were merged',
    statement: 'A get by the old id of a merged contact returns the contact that it was merged into.',
    evidence: 'documented',
    more: [
      documented('It is so for V4.'),
      assumed('It is so for V5 too.'),
      assumed('A query by ids leaves old ids out.'),
    ],
    hence: `References from orders and the like are read by query, so that they cost one request for a page; what is missing is said in
      the answer's notes.`,
    restsOn: ['contact(id)', 'references to contacts'],
    otherwise: changes(
      'Orders and the like of contacts that were merged stay without a contact, and a note says so.',
    ),
    probe: mergedContacts,
  },
  {
    id: 'contact-labels',
    title: 'Labels and extended fields',
    statement: 'Keys and values of labels and extended fields come with the contact.',
    evidence: 'documented',
    more: [
      documented('Their names and types need permissions that also allow changes.'),
      assumed('Lists of both take 1000 at once, as that of contacts is documented to do.'),
    ],
    restsOn: ['contact.labels', 'contact.extendedFields'],
    otherwise: changes('Labels and extended fields of contacts are missing.'),
  },
];
