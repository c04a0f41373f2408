import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { nextCursorOf, slotsOf } from '../../wix/envelope.ts';
import { endpoints } from './endpoints.ts';
import { FORM_APP } from './namespaces.ts';
import type { FormRecord, SpamReportRecord } from './records.ts';

/** Most reports of spam that one request returns (docs/fidelity.md#page-limits). */
export const SPAM_PAGE = 100;

/** Opens what was kept apart as spam of one form, by time of creation. */
export function spamList(context: GatewayContext, { id, wire }: FormRecord): PageSource<SpamReportRecord> {
  const conditions = [{ namespace: { $eq: wire.namespace ?? FORM_APP } }, { formId: { $eq: id } }];
  return cursorList<SpamReportRecord>(context, {
    what: 'reports of spam',
    pageMax: SPAM_PAGE,
    conditions,
    sort: { fieldName: 'createdDate', order: 'ASC' },
    tieBreaker: 'id',
    keyOf: (report) => report.wire.createdDate,
    async request(query, cursor) {
      const answer = await context.wix.call(endpoints.querySpam, { query });
      return {
        records: slotsOf(
          answer.formSpamSubmissionReports,
          'formSpamSubmissionReports',
          (report) => report.id,
          (report) => ({ id: String(report.id), wire: report }),
        ),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}
