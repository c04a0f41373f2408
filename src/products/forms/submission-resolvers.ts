import type { GatewayContext } from '../../gateway/context.ts';
import { entityReference } from '../../gateway/entity-reference.ts';
import { optionalRead } from '../../gateway/optional-read.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { permissions } from '../../wix/permissions.ts';
import { fieldsOf } from './form-resolvers.ts';
import { loadForm } from './form-parts.ts';
import { submissions } from './lists.ts';
import type { FormRecord, SubmissionRecord } from './records.ts';
import { submittedEmail, submittedFields, type FormFields } from './submitted-fields.ts';
import { submittedFiles, submittedValues } from './submitted-values.ts';

/** What forms tell of values: submissions can be read without it. */
const labels = optionalRead('Labels and types of submitted values', permissions.FORMS);

/** Resolvers of submissions and of spam. What has no resolver is on the wire under the same name. */
export const submissionResolvers = {
  Contact: { formSubmissions: submissions.of(({ id }) => ({ contactIds: [id] })) },
  FormSubmission: {
    formId: ({ wire }) => wire.formId,
    form: ({ wire }, _, context, info) => {
      const { formId } = wire;
      if (!isId(formId)) return null;
      const isKeyAlone = [...selectedFields(info)].every((name) => name === 'id' || name === '__typename');
      return isKeyAlone ? { id: formId, wire: { id: formId } } : formOf(context, wire);
    },
    namespace: ({ wire }) => wire.namespace,
    status: ({ wire }) => wire.status,
    seen: ({ wire }) => wire.seen,
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    revision: ({ wire }) => wire.revision,
    values: ({ wire }) => submittedValues(wire.submissions),
    fields: async ({ wire }, _, context) =>
      submittedFields(wire.submissions, await formFields(context, wire)),
    email: async ({ wire }, _, context) => submittedEmail(wire.submissions, await formFields(context, wire)),
    files: ({ wire }, { key }) =>
      submittedFiles(wire.submissions).filter((file) => key == null || file.key === key),
    submitter: ({ wire }) => wire.submitter,
    contact: ({ wire }) => person('Contact', wire.contactId),
    member: ({ wire }) => person('Member', wire.submitter?.memberId),
    orderDetails: ({ wire }) => wire.orderDetails,
    appointmentDetails: ({ wire }) => wire.appointmentDetails,
    accessRestriction: ({ wire }) => wire.accessRestriction,
    childSiteId: ({ wire }) => wire.childMetaSiteId,
    tagIds: ({ wire }) => wire.tags?.tags?.tagIds,
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    raw: ({ wire }) => wire,
  },
  FormOrderDetails: {
    order: ({ orderId }) => (isId(orderId) ? entityReference('Order', { id: orderId }) : null),
    itemSubtotal: ({ itemSubtotal, currency }) =>
      itemSubtotal == null || itemSubtotal === '' ? null : { amount: itemSubtotal, currency },
  },
  FormSpamReport: {
    formId: ({ wire }) => wire.formId,
    namespace: ({ wire }) => wire.namespace,
    reason: ({ wire }) => wire.reportReason,
    reasonDescription: ({ wire }) => wire.reportReasonDescription,
    statusAtReport: ({ wire }) => wire.submissionStatusAtReport,
    createdAt: ({ wire }) => wire.createdDate,
    reportedAt: ({ wire }) => wire.reportedDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    revision: ({ wire }) => wire.revision,
    values: ({ wire }) => submittedValues(wire.submissions),
    submitter: ({ wire }) => wire.submitter,
    contact: ({ wire }) => person('Contact', wire.contactId),
    member: ({ wire }) => person('Member', wire.submitter?.memberId),
    checkoutId: ({ wire }) => wire.orderDetails?.checkoutId,
    accessRestriction: ({ wire }) => wire.accessRestriction,
    childSiteId: ({ wire }) => wire.childMetaSiteId,
    extendedFields: ({ wire }) => wire.extendedFields?.namespaces,
    raw: ({ wire }) => wire,
  },
} satisfies Resolvers;

/** The form of a submission; null where it was deleted. */
function formOf(
  context: GatewayContext,
  { formId, namespace }: SubmissionRecord['wire'],
): Promise<FormRecord | null> {
  if (!isId(formId)) return Promise.resolve(null);
  return loadForm(context, formId, isId(namespace) ? namespace : null);
}

async function formFields(
  context: GatewayContext,
  wire: SubmissionRecord['wire'],
): Promise<FormFields | null> {
  const form = await labels(context, () => formOf(context, wire));
  return form === null ? null : fieldsOf(form);
}

function person(typename: 'Contact' | 'Member', id: unknown): ReturnType<typeof entityReference> | null {
  return isId(id) ? entityReference(typename, { id }) : null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
