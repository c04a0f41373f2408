import type { ProductModule } from '../../gateway/product-module.ts';
import { permissions } from '../../wix/permissions.ts';
import { contactResolvers } from './contact-resolvers.ts';
import { costs } from './costs.ts';
import { endpoints } from './endpoints.ts';
import { formResolvers } from './form-resolvers.ts';
import { FORM_APP } from './namespaces.ts';
import { queryResolvers } from './query-resolvers.ts';
import { dynamicSteps, steps } from './steps.ts';
import { submissionResolvers } from './submission-resolvers.ts';

export const forms: ProductModule = {
  name: 'FORMS',
  title: 'Wix Forms',
  schema: 'forms',
  endpoints: Object.values(endpoints),
  permissions: [
    {
      permission: permissions.FORM_SUBMISSIONS,
      purpose: "Form submissions captured through Wix's built-in forms, and how many of them are spam.",
      loss: 'Lead history collected through the contact page is lost.',
    },
    {
      permission: permissions.FORMS,
      purpose: 'The forms themselves: their fields, labels, pages and rules.',
      loss: 'Forms have to be rebuilt by hand, and submitted values come with the keys of their fields instead of labels.',
      optional: true,
    },
    {
      permission: permissions.FORMS_MANAGE,
      purpose: 'The forms themselves, where the list of permissions has no "View Forms".',
      loss: 'Forms have to be rebuilt by hand, and submitted values come with the keys of their fields instead of labels.',
      optional: true,
    },
    {
      permission: permissions.FORM_SPAM,
      purpose: 'What Wix kept apart as spam; how much there is can be told without it.',
      loss: 'Submissions that Wix took for spam by mistake are not moved.',
      optional: true,
    },
    {
      permission: permissions.FORM_NAMESPACES,
      purpose: "Which apps keep forms on the site; without it those of Wix's own apps are read.",
      loss: "Forms that apps other than Wix's own keep are missing, unless their namespace is named.",
      optional: true,
    },
  ],
  probe: (wix) =>
    wix.call(endpoints.querySubmissions, {
      query: { filter: { namespace: { $eq: FORM_APP } }, cursorPaging: { limit: 1 } },
    }),
  resolvers: { Query: queryResolvers, ...formResolvers, ...submissionResolvers, ...contactResolvers },
  steps,
  dynamicSteps,
  costs,
};
