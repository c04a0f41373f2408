import type { GatewayContext } from '../../gateway/context.ts';
import { connection, type ConnectionArgs, type ConnectionResult } from '../../gateway/paging/connection.ts';
import type { FormSubmissionOrderBy } from '../../generated/resolvers.ts';
import type { SubmissionRecord } from './records.ts';
import { countSubmissions, submissionsList, type SubmissionsWanted } from './submissions-list.ts';

/** The submissions that are wanted, as a connection. */
export function submissionsConnection(
  context: GatewayContext,
  args: ConnectionArgs,
  { orderBy, ...wanted }: SubmissionsWanted & { readonly orderBy?: FormSubmissionOrderBy | null | undefined },
): ConnectionResult<SubmissionRecord> {
  return connection<SubmissionRecord>(context, {
    product: 'FORMS',
    entity: 'FormSubmission',
    args,
    query: { ...wanted, orderBy },
    open: () => submissionsList(context, wanted, orderBy),
    count: () => countSubmissions(context, wanted),
  });
}
