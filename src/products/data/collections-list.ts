import type { GatewayContext } from '../../gateway/context.ts';
import { offset } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { slotsOf, totalOf } from '../../wix/envelope.ts';
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
      const { total, tooManyToCount } = answer.pagingMetadata ?? {};
      return {
        records: slotsOf(
          answer.collections,
          'collections',
          ({ id }) => id,
          (wire) => rememberCollection(context.wix, wire),
        ),
        total: totalOf(total, tooManyToCount),
      };
    },
  });
}

/** Counts the collections. */
export async function countCollections(context: GatewayContext): Promise<number | null> {
  const answer = await context.wix.call(endpoints.listCollections, {
    paging: { limit: 1, offset: 0 },
    fields: ['id'],
  });
  const { total, tooManyToCount } = answer.pagingMetadata ?? {};
  return totalOf(total, tooManyToCount);
}
