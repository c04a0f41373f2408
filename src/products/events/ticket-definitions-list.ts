import type { GatewayContext } from '../../gateway/context.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import type {
  TicketDefinitionFilter,
  TicketDefinitionOrderBy,
  TicketDefinitionSortField,
} from '../../generated/resolvers.ts';
import { nextCursorOf, slotsOf, totalOf, sumOf } from '../../wix/envelope.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { anyOf, eventsCursorList, equals } from './cursor-list.ts';
import { endpoints } from './endpoints.ts';
import type { TicketDefinitionRecord } from './records.ts';
import type { DefinitionField } from './requested-fields.ts';

/** Most ticket definitions that one request returns (docs/fidelity.md#page-limits). */
export const DEFINITIONS_PAGE = 100;

const SORT_FIELDS: Record<TicketDefinitionSortField, string> = {
  CREATED_AT: 'createdDate',
  UPDATED_AT: 'updatedDate',
  NAME: 'name',
};

/**
 * Opens the ticket definitions, by time of creation unless another order is asked for.
 * @param filter with ids that have been checked
 */
export function definitionsList(
  context: GatewayContext,
  filter: TicketDefinitionFilter,
  orderBy: TicketDefinitionOrderBy | null | undefined,
  fields: readonly DefinitionField[],
): PageSource<TicketDefinitionRecord> {
  return eventsCursorList<TicketDefinitionRecord>(context, {
    what: 'ticket definitions',
    pageMax: DEFINITIONS_PAGE,
    conditions: conditionsOf(filter),
    ids: filter.ids,
    sort: { fieldName: SORT_FIELDS[orderBy?.field ?? 'CREATED_AT'], order: orderBy?.direction ?? 'ASC' },
    keys: { createdDate: ({ wire }) => wire.createdDate, updatedDate: ({ wire }) => wire.updatedDate },
    async request(query, cursor) {
      const answer = await context.wix.call(endpoints.queryTicketDefinitions, { query, fields: [...fields] });
      return {
        records: slotsOf(
          answer.ticketDefinitions,
          'ticketDefinitions',
          ({ id }) => id,
          (wire) => ({
            id: String(wire.id),
            wire,
          }),
        ),
        next: nextCursorOf(answer.metadata, cursor),
      };
    },
  });
}

/** Wix's own count of the ticket definitions that meet a filter: only pages by offset bring it. */
export async function countDefinitions(
  context: GatewayContext,
  filter: TicketDefinitionFilter,
): Promise<number | null> {
  const { ids } = filter;
  const conditions = conditionsOf(filter);
  const filters =
    ids == null
      ? [allOf(conditions)]
      : chunks(ids, DEFINITIONS_PAGE).map((some) => allOf([...conditions, { id: { $in: some } }]));
  const counts = filters.map(async (wql) => {
    const query = { filter: wql, paging: { limit: 1, offset: 0 } };
    return totalOf((await context.wix.call(endpoints.queryTicketDefinitions, { query })).metadata?.total);
  });
  return sumOf(await Promise.all(counts));
}

function conditionsOf(filter: TicketDefinitionFilter): WqlFilter[] {
  return [
    ...anyOf('eventId', filter.eventIds),
    ...anyOf('saleStatus', filter.saleStatus),
    ...equals('hidden', filter.hidden),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
  ];
}
