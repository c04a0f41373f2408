import type { PermissionNeed } from '../../contract/product-module.ts';
import { permissions } from '../../wix/permissions.ts';
import { endpoints } from './endpoints.ts';
import { FORM_APP } from './namespaces.ts';
import type { WixClient } from '../../wix/client.ts';

const ONE = { query: { filter: { namespace: { $eq: FORM_APP } }, cursorPaging: { limit: 1 } } };

const probeForms = (wix: WixClient): Promise<unknown> => wix.call(endpoints.queryForms, ONE);

/** What a key needs to read forms and what was sent with them. */
export const needs: readonly PermissionNeed[] = [
  {
    permission: permissions.FORM_SUBMISSIONS,
    purpose: "Form submissions captured through Wix's built-in forms, and how many of them are spam.",
    loss: 'Lead history collected through the contact page is lost.',
    lists: ['formSubmissions'],
    probe: (wix) => wix.call(endpoints.querySubmissions, ONE),
  },
  {
    permission: permissions.FORMS,
    purpose: 'The forms themselves: their fields, labels, pages and rules.',
    loss: 'Forms have to be rebuilt by hand, and submitted values come with the keys of their fields instead of labels.',
    // Wix's SDK names only a permission that can also change submissions for this read; not every list of ticks has the one that reads.
    optional: true,
    lists: ['forms'],
    probe: probeForms,
  },
  {
    permission: permissions.FORMS_MANAGE,
    insteadOf: permissions.FORMS,
    purpose: 'The forms themselves, where the list of permissions has no "View Forms".',
    loss: 'Forms have to be rebuilt by hand, and submitted values come with the keys of their fields instead of labels.',
    optional: true,
    probe: probeForms,
  },
  {
    permission: permissions.FORM_SPAM,
    purpose: 'What Wix kept apart as spam; how much there is can be told without it.',
    loss: 'Submissions that Wix took for spam by mistake are not moved.',
    optional: true,
    parts: [{ list: 'forms', field: 'spamReports' }],
    probe: (wix) => wix.call(endpoints.querySpam, ONE),
  },
  {
    permission: permissions.FORM_NAMESPACES,
    purpose: "Which apps keep forms on the site; without it those of Wix's own apps are read.",
    loss: "Forms that apps other than Wix's own keep are missing, unless their namespace is named.",
    optional: true,
    parts: [{ list: 'forms' }, { list: 'formSubmissions' }],
    probe: (wix) => wix.call(endpoints.listNamespaces, {}),
  },
];
