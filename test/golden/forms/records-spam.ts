import { WALID } from '../contacts/records.ts';
import { WRITER } from '../members/records.ts';
import { ENROL, FORM_APP, type WireSpamReport } from './wire.ts';

export const SPAM = '05ba0000-0000-4000-8000-000000000001';

export const spam: WireSpamReport = {
  id: SPAM,
  formId: ENROL,
  namespace: FORM_APP,
  reportReason: 'AI_REPORTED_LLM',
  reportReasonDescription: 'Sells watches',
  submissionStatusAtReport: 'PENDING',
  createdDate: '2024-05-01T01:02:03.301Z',
  reportedDate: '2024-05-02T01:02:03.302Z',
  updatedDate: '2024-05-03T01:02:03.303Z',
  revision: '6',
  submissions: {
    first_name_1a2b: 'Best watches',
    certificate_1a2c: [
      {
        fileId: 'ugd/aa11bb_0123456789abcdef0123456789abf010.pdf',
        displayName: 'watch.pdf',
        url: 'wix:document://v1/ugd/aa11bb_0123456789abcdef0123456789abf010.pdf/watch.pdf',
        fileType: 'pdf',
      },
    ],
  },
  submitter: { memberId: WRITER },
  contactId: WALID,
  orderDetails: { checkoutId: '0c4ec000-0000-4000-8000-000000000002' },
  accessRestriction: '0acce550-0000-4000-8000-000000000002',
  childMetaSiteId: '0c415170-0000-4000-8000-000000000002',
  extendedFields: { namespaces: { '@tidewater/courses': { spam: 1 } } },
};
