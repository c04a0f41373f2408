import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import type { RecordSet } from '../records.ts';
import { generatedSet } from '../records.ts';
import type { SiteState } from '../state.ts';
import type { Inbox } from './submission.ts';
import {
  formIdOf,
  namespaceOf,
  personOf,
  statusOf,
  submittedMs,
  submitterOf,
  valuesOf,
} from './submission.ts';

const REASONS = [
  'EMAIL_QUOTA_REACHED',
  'IP_BLOCKLISTED',
  'EMAIL_BLOCKLISTED',
  'AI_REPORTED',
  'MANUALLY_REPORTED',
  'MODERATION_SPI',
  'AI_REPORTED_LLM',
];

const made = new WeakMap<SiteState, RecordSet>();

/** What was kept apart as spam: one for every ten submissions. */
export function spamReportsOf(site: SiteState, inbox: Inbox): RecordSet {
  const known = made.get(site);
  if (known !== undefined) return known;
  const reports = generatedSet({
    seed: site.seed,
    kind: 'spam-reports',
    count: Math.ceil(inbox.submissions / 10),
    make: (serial) => spamReportAt(inbox, serial),
    columns: {
      formId: (serial) => formIdOf(inbox, serial),
      namespace: (serial) => namespaceOf(inbox, serial),
      createdDate: (serial) => new Date(submittedMs(inbox, serial)).toISOString(),
    },
  });
  made.set(site, reports);
  return reports;
}

/** wire: a report of spam holds what the submission would have held. */
function spamReportAt(inbox: Inbox, serial: number): JsonObject {
  const { seed } = inbox.population;
  const created = submittedMs(inbox, serial);
  const person = personOf(inbox, serial);
  return {
    id: guidOf(seed, 'spam-reports', serial),
    formId: formIdOf(inbox, serial),
    namespace: namespaceOf(inbox, serial),
    submitter: submitterOf(person, seed, serial),
    submissions: valuesOf(inbox, serial),
    reportReason: pickAt(REASONS, serial),
    ...(serial % 2 === 0 ? { reportReasonDescription: 'Too many <a>links</a>' } : {}),
    createdDate: new Date(created).toISOString(),
    reportedDate: new Date(created + 60_000).toISOString(),
    updatedDate: new Date(created + 60_000).toISOString(),
    revision: '1',
    extendedFields: { namespaces: {} },
    submissionStatusAtReport: statusOf(inbox, serial),
    ...(person.contactId === undefined ? {} : { contactId: person.contactId }),
    ...(serial % 9 === 0 ? { orderDetails: { checkoutId: guidOf(seed, 'form-checkouts', serial) } } : {}),
    ...(serial % 8 === 0
      ? {
          accessRestriction: guidOf(seed, 'viewers', serial),
          childMetaSiteId: guidOf(seed, 'child-sites', 0),
        }
      : {}),
  };
}
