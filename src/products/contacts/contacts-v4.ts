import { GatewayError } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import type { PageSource } from '../../gateway/paging/page-source.ts';
import type { ContactFilter, ContactOrderBy, ContactSortField } from '../../generated/resolvers.ts';
import { slotsOf, totalOf } from '../../wix/envelope.ts';
import { wholeRecords } from '../../wix/unreadable-record.ts';
import { allOf, dateConditions, type WqlFilter } from '../../wix/wql.ts';
import { WixError } from '../../wix/wix-error.ts';
import { endpoints } from './endpoints.ts';
import type { ContactRecord, WireContactV4 } from './records.ts';

/** Most contacts that one request of V4 returns, and most ids that it is asked for (docs/fidelity.md#page-limits). */
export const PAGE_V4 = 1000;

const SORT_FIELDS: Record<ContactSortField, string> = {
  CREATED_AT: 'createdDate',
  LAST_ACTIVITY_AT: 'lastActivity.activityDate',
  FIRST_NAME: 'info.name.first',
  LAST_NAME: 'info.name.last',
  EMAIL: 'primaryInfo.email',
  COMPANY: 'info.company',
  JOB_TITLE: 'info.jobTitle',
  BIRTHDATE: 'info.birthdate',
};

/**
 * Opens the contacts in V4.
 * @param filter with ids that have been checked
 */
export function contactsV4(
  context: GatewayContext,
  filter: ContactFilter,
  orderBy: ContactOrderBy | null | undefined,
): PageSource<ContactRecord> {
  return offset<ContactRecord>({
    pageMax: PAGE_V4,
    idOf: ({ id }) => id,
    onDrift: (what) =>
      context.report.note(
        what === 'found'
          ? 'Contacts were added or deleted while they were read; the place was found again and none was left out.'
          : 'Many contacts were deleted while they were read; some may come twice.',
      ),
    fetch: (start, limit) => readPage(context, filter, orderBy, start, limit),
  });
}

/** How many contacts a list of V4 has; null when Wix has too many to count. Asks for one contact. */
export async function countV4(context: GatewayContext, filter: ContactFilter): Promise<number | null> {
  return (await readPage(context, filter, null, 0, 1)).total;
}

/** Reads some contacts by id with one request, in any order; those that do not exist, or were merged, are left out. */
export async function contactsV4ById(
  context: GatewayContext,
  ids: readonly string[],
): Promise<readonly ContactRecord[]> {
  return wholeRecords((await readPage(context, { ids: [...ids] }, null, 0, PAGE_V4)).records);
}

/** Reads one contact, the one that it was merged into where it was; null when there is none. */
export async function contactV4(context: GatewayContext, id: string): Promise<ContactRecord | null> {
  try {
    const { contact } = await context.wix.call(endpoints.getV4, { id, fieldsets: ['FULL'] });
    if (typeof contact?.id !== 'string')
      throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no contact." });
    return toRecord(contact);
  } catch (error) {
    if (error instanceof WixError && error.wixCode === 'CONTACT_NOT_FOUND') return null;
    throw error;
  }
}

async function readPage(
  context: GatewayContext,
  filter: ContactFilter,
  orderBy: ContactOrderBy | null | undefined,
  start: number,
  limit: number,
): Promise<OffsetPage<ContactRecord>> {
  const answer = await context.wix.call(endpoints.queryV4, {
    query: {
      filter: allOf(conditionsOf(filter)),
      sort: [{ fieldName: SORT_FIELDS[orderBy?.field ?? 'CREATED_AT'], order: orderBy?.direction ?? 'ASC' }],
      paging: { limit, offset: start },
      fieldsets: ['FULL'],
    },
    ...(filter.text == null ? {} : { search: filter.text }),
  });
  const { pagingMetadata } = answer;
  return {
    records: slotsOf(answer.contacts, 'contacts', ({ id }) => id, toRecord),
    total: totalOf(pagingMetadata?.total, pagingMetadata?.tooManyToCount),
  };
}

function conditionsOf(filter: ContactFilter): WqlFilter[] {
  return [
    ...anyOf('id', '$in', filter.ids),
    ...dateConditions('createdDate', filter.createdAt),
    ...dateConditions('updatedDate', filter.updatedAt),
    ...dateConditions('lastActivity.activityDate', filter.lastActivityAt),
    ...anyOf('primaryInfo.email', '$in', filter.email),
    ...anyOf('primaryInfo.phone', '$in', filter.phone),
    ...anyOf('info.labelKeys', '$hasSome', filter.labelKeys),
  ];
}

function anyOf(
  field: string,
  operator: '$in' | '$hasSome',
  values: readonly string[] | null | undefined,
): WqlFilter[] {
  return values == null ? [] : [{ [field]: { [operator]: values } }];
}

function toRecord(wire: WireContactV4): ContactRecord {
  return { id: String(wire.id), api: 'V4', wire };
}
