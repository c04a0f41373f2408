import { badInput, GatewayError } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { cursorList } from '../../gateway/paging/cursor-list.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import { passes } from '../../gateway/paging/passes.ts';
import type { ContactFilter, ContactOrderBy, ContactSortField } from '../../generated/resolvers.ts';
import { nextCursorOf, recordsOf, slotsOf, countOf } from '../../wix/envelope.ts';
import { allOf, chunks, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { WixError } from '../../wix/wix-error.ts';
import { endpoints } from './endpoints.ts';
import type { ContactRecord, WireContactV5 } from './records.ts';

/** Most contacts that one request of V5 returns, and most ids that it is asked for (docs/fidelity.md#page-limits). */
const PAGE_V5 = 100;

const SORT_FIELDS: Record<ContactSortField, string> = {
  CREATED_AT: 'createdDate',
  LAST_ACTIVITY_AT: 'lastActivity.date',
  FIRST_NAME: 'name.first',
  LAST_NAME: 'name.last',
  EMAIL: 'email.email',
  COMPANY: 'company.name',
  JOB_TITLE: 'company.jobTitle',
  BIRTHDATE: 'birthdate',
};

/**
 * Opens the contacts in V5. A query knows few filters and no order but by date, upwards; everything else is a search, which is behind by
 * moments (docs/fidelity.md#contacts-versions).
 * @param filter with ids that have been checked
 */
export function contactsV5(
  context: GatewayContext,
  filter: ContactFilter,
  orderBy: ContactOrderBy | null | undefined,
): PageSource<ContactRecord> {
  const { ids, ...rest } = filter;
  if (ids == null) return pass(context, rest, orderBy);
  return passes(chunks(ids, PAGE_V5).map((some) => pass(context, { ...rest, ids: some }, orderBy)));
}

/** How many contacts a list of V5 has; null for more ids than one request is asked for. */
export async function countV5(context: GatewayContext, filter: ContactFilter): Promise<number | null> {
  if (filter.ids != null && filter.ids.length > PAGE_V5) return null;
  const answer = await context.wix.call(endpoints.countV5, {
    filter: allOf(conditionsOf(filter)),
    ...(filter.text == null ? {} : { search: filter.text }),
  });
  return countOf(answer.count);
}

/** Reads some contacts by id, in any order; those that do not exist, or were merged, are left out. */
export async function contactsV5ById(
  context: GatewayContext,
  ids: readonly string[],
): Promise<readonly ContactRecord[]> {
  const pages = await Promise.all(
    chunks(ids, PAGE_V5).map((some) =>
      context.wix.call(endpoints.queryV5, {
        query: { filter: { id: { $in: some } }, cursorPaging: { limit: PAGE_V5 } },
      }),
    ),
  );
  return pages.flatMap((page) => recordsOf(page.contacts, 'contacts', ({ id }) => id).map(toRecord));
}

/** Reads one contact; null when there is none. */
export async function contactV5(context: GatewayContext, id: string): Promise<ContactRecord | null> {
  try {
    const { contact } = await context.wix.call(endpoints.getV5, { contactId: id });
    if (typeof contact?.id !== 'string')
      throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no contact." });
    return toRecord(contact);
  } catch (error) {
    if (error instanceof WixError && error.status === 404 && /NOT_FOUND/.test(error.wixCode ?? ''))
      return null;
    throw error;
  }
}

function pass(
  context: GatewayContext,
  filter: ContactFilter,
  orderBy: ContactOrderBy | null | undefined,
): PageSource<ContactRecord> {
  const sort = {
    fieldName: SORT_FIELDS[orderBy?.field ?? 'CREATED_AT'],
    order: orderBy?.direction ?? 'ASC',
  } as const;
  const byCreation = sort.fieldName === 'createdDate';
  const isSearch =
    !byCreation || sort.order === 'DESC' || filter.text != null || filter.lastActivityAt != null;
  return cursorList<ContactRecord>(context, {
    what: 'contacts',
    pageMax: PAGE_V5,
    // Asked for only when V5 is read: it refuses what only V4 has.
    get conditions() {
      return conditionsOf(filter);
    },
    sort,
    ...(byCreation ? { keyOf: ({ wire }: ContactRecord) => wire.createdDate } : {}),
    async request(page, cursor) {
      const words = filter.text == null || cursor !== null ? {} : { search: { expression: filter.text } };
      // Only the search goes backwards.
      const goesBack = page.sort?.[0]?.order === 'DESC';
      const answer =
        isSearch || goesBack
          ? await context.wix.call(endpoints.searchV5, { search: { ...page, ...words } })
          : await context.wix.call(endpoints.queryV5, { query: page });
      return {
        records: slotsOf(answer.contacts, 'contacts', ({ id }) => id, toRecord),
        next: nextCursorOf(answer.pagingMetadata, cursor),
      };
    },
  });
}

function conditionsOf(filter: ContactFilter): WqlFilter[] {
  if (filter.labelKeys != null)
    throw badInput(
      '`filter.labelKeys` cannot be used on this site: Wix answers only Contacts V5 there, which has no labels.',
      'Leave it out, and sort by `tagIds` yourself.',
    );
  return [
    ...anyOf('id', filter.ids),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
    ...dateConditions('lastActivity.date', filter.lastActivityAt),
    ...anyOf('email.email', filter.email),
    ...anyOf('phone.phone', filter.phone),
  ];
}

function anyOf(field: string, values: readonly string[] | null | undefined): WqlFilter[] {
  return values == null ? [] : [{ [field]: { $in: values } }];
}

function toRecord(wire: WireContactV5): ContactRecord {
  return { id: String(wire.id), api: 'V5', wire };
}
