import type { GatewayContext } from '../../gateway/context.ts';
import { offset } from '../../gateway/paging/offset.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { nextCursorOf, recordsOf, slotsOf, totalOf } from '../../wix/envelope.ts';
import { eventsCursorList } from './cursor-list.ts';
import { endpoints } from './endpoints.ts';
import type { WireCategory, WirePolicy, WireScheduleItem } from './records.ts';

/** Most policies that one request returns (docs/fidelity.md#page-limits). */
const POLICIES_PAGE = 100;
/** Most schedule items and categories that one request returns (docs/fidelity.md#page-limits). */
const PAGE = 1000;

/** The policies of some events. */
export async function policiesOf(
  context: GatewayContext,
  eventIds: readonly string[],
): Promise<readonly WirePolicy[]> {
  const policies = await readAll(
    eventsCursorList<{ readonly id: string; readonly wire: WirePolicy }>(context, {
      what: 'policies',
      pageMax: POLICIES_PAGE,
      conditions: [{ eventId: { $in: eventIds } }],
      ids: null,
      sort: { fieldName: 'createdDate', order: 'ASC' },
      keys: { createdDate: ({ wire }) => wire.createdDate },
      async request(query, cursor) {
        const answer = await context.wix.call(endpoints.queryPolicies, { query });
        return {
          records: slotsOf(
            answer.policies,
            'policies',
            ({ id }) => id,
            (wire) => ({
              id: String(wire.id),
              wire,
            }),
          ),
          next: nextCursorOf(answer.metadata, cursor),
        };
      },
    }),
  );
  return policies.map(({ wire }) => wire);
}

/**
 * What happens in the course of some events: what is published, hidden items too, which Wix leaves out unless they are asked for
 * (docs/fidelity.md#event-schedule).
 */
export function scheduleItemsOf(
  context: GatewayContext,
  eventIds: readonly string[],
): Promise<readonly WireScheduleItem[]> {
  return readAll(
    offset<WireScheduleItem>({
      pageMax: PAGE,
      idOf: ({ id }) => String(id),
      onDrift: () => undefined,
      async fetch(start, limit) {
        const answer = await context.wix.call(endpoints.listScheduleItems, {
          eventId: [...eventIds],
          state: ['PUBLISHED', 'VISIBLE', 'HIDDEN'],
          paging: { limit, offset: start },
        });
        if (answer.draftNotPublished === true)
          context.report.note(
            'The schedule of an event has changes that are not published; they are left out.',
          );
        return {
          records: recordsOf(answer.items, 'items', ({ id }) => id),
          total: totalOf(answer.pagingMetadata?.total ?? answer.total),
        };
      },
    }),
  );
}

/** How many events are in each category, by the category's id. */
export async function categoryCounts(
  context: GatewayContext,
): Promise<ReadonlyMap<string, NonNullable<WireCategory['counts']>>> {
  const categories = await readAll(
    offset<WireCategory>({
      pageMax: PAGE,
      idOf: ({ id }) => String(id),
      onDrift: () => undefined,
      async fetch(start, limit) {
        const answer = await context.wix.call(endpoints.queryCategories, {
          query: { sort: [{ fieldName: 'createdDate', order: 'ASC' }], paging: { limit, offset: start } },
          fieldset: ['COUNTS'],
        });
        return {
          records: recordsOf(answer.categories, 'categories', ({ id }) => id),
          total: totalOf(answer.metaData?.total),
        };
      },
    }),
  );
  return new Map(
    categories.flatMap(({ id, counts }) => (counts == null ? [] : [[String(id), counts] as const])),
  );
}
