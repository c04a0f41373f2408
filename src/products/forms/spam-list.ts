import type { GatewayContext } from '../../gateway/context.ts';
import { keyedCursor } from '../../gateway/paging/keyed-cursor.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { nextCursorOf, recordsOf } from '../../wix/envelope.ts';
import { allOf } from '../../wix/wql.ts';
import { endpoints } from './endpoints.ts';
import { FORM_APP } from './namespaces.ts';
import type { FormRecord, SpamReportRecord } from './records.ts';

/** Most reports of spam that one request returns (docs/fidelity.md#page-limits). */
export const SPAM_PAGE = 100;

/** Opens what was kept apart as spam of one form, by time of creation. */
export function spamList(context: GatewayContext, { id, wire }: FormRecord): PageSource<SpamReportRecord> {
  const conditions = [{ namespace: { $eq: wire.namespace ?? FORM_APP } }, { formId: { $eq: id } }];
  return keyedCursor<SpamReportRecord>({
    pageMax: SPAM_PAGE,
    idOf: (report) => report.id,
    keyOf: (report) => String(report.wire.createdDate),
    onReread: () =>
      context.report.note(
        'Wix no longer knew a cursor of the reports of spam; earlier pages were read again.',
      ),
    async fetch(from, limit) {
      const cursor = from !== null && 'cursor' in from ? from.cursor : null;
      const key = from !== null && 'key' in from ? [{ createdDate: { $gte: from.key } }] : [];
      const answer = await context.wix.call(endpoints.querySpam, {
        query:
          cursor === null
            ? {
                filter: allOf([...conditions, ...key]),
                sort: [{ fieldName: 'createdDate', order: 'ASC' }],
                cursorPaging: { limit },
              }
            : { cursorPaging: { limit, cursor } },
      });
      return {
        records: recordsOf(
          answer.formSpamSubmissionReports,
          'formSpamSubmissionReports',
          (report) => report.id,
        ).map((report) => ({ id: String(report.id), wire: report })),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}
