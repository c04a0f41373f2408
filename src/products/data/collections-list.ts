import type { GatewayContext } from '../../gateway/context.ts';
import { offset } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { recordsOf, totalOf } from '../../wix/envelope.ts';
import { COLLECTIONS_PAGE, rememberCollection } from './definitions.ts';
import { endpoints } from './endpoints.ts';
import type { DataCollectionRecord } from './records.ts';

/** Opens the collections. Wix returns them by id and offers neither a filter nor cursors. */
export function collectionsList(context: GatewayContext): PageSource<DataCollectionRecord> {
  return offset<DataCollectionRecord>({
    pageMax: COLLECTIONS_PAGE,
    idOf: ({ id }) => id,
    onDrift: () =>
      context.report.note(
        'Collections were added or deleted while they were read; the place was found again.',
      ),
    async fetch(start, limit) {
      const answer = await context.wix.call(endpoints.listCollections, { paging: { limit, offset: start } });
      const records = recordsOf(answer.collections, 'collections', ({ id }) => id);
      const { total, tooManyToCount } = answer.pagingMetadata ?? {};
      return {
        records: records.map((wire) => rememberCollection(context.wix, wire)),
        total: tooManyToCount === true ? null : totalOf(total),
      };
    },
  });
}

/** Counts the collections. */
export async function countCollections(context: GatewayContext): Promise<number> {
  const answer = await context.wix.call(endpoints.listCollections, {
    paging: { limit: 1, offset: 0 },
    fields: ['id'],
  });
  return totalOf(answer.pagingMetadata?.total);
}
