import { badInput, GatewayError } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { batch } from '../../gateway/lists/batch.ts';
import { apart, few, hasSome, oneOf, within, words } from '../../gateway/lists/filter.ts';
import { list } from '../../gateway/lists/list.ts';
import { cursorQuery, offsetQuery, totalIn } from '../../gateway/lists/query-source.ts';
import type { Source } from '../../gateway/lists/source.ts';
import { whole } from '../../gateway/lists/related.ts';
import { countOf, recordsOf } from '../../wix/api/envelope.ts';
import { WixError } from '../../wix/api/wix-error.ts';
import { allOf, chunks } from '../../wix/api/wql.ts';
import { contactPages, inContactsApi } from './api-version.ts';
import {
  endpoints,
  type ContactFieldDefinitionRecord,
  type ContactRecord,
  type WireContactV4,
  type WireContactV5,
  type WireLabel,
} from './wire.ts';

/** Most values that a filter by e-mail address, phone number or label takes. */
const MAX_VALUES = 100;
/** Most contacts that one request of V4 returns (docs/fidelity.md#page-limits). */
export const PAGE_V4 = 1000;
/** Most contacts that one request of V5 returns, and most ids that it is asked for (docs/fidelity.md#page-limits). */
export const PAGE_V5 = 100;

const v4 = offsetQuery('contacts', {
  what: 'contacts',
  page: PAGE_V4,
  read: ({ wix }, query, { filter: { text } }) =>
    wix.call(endpoints.queryV4, {
      query: { ...query, fieldsets: ['FULL'] },
      ...(text == null ? {} : { search: text }),
    }),
  records: 'contacts',
  toRecord: (wire: WireContactV4, id): ContactRecord => ({ id, api: 'V4', wire }),
  order: {
    default: 'createdDate',
    by: {
      CREATED_AT: 'createdDate',
      LAST_ACTIVITY_AT: 'lastActivity.activityDate',
      FIRST_NAME: 'info.name.first',
      LAST_NAME: 'info.name.last',
      EMAIL: 'primaryInfo.email',
      COMPANY: 'info.company',
      JOB_TITLE: 'info.jobTitle',
      BIRTHDATE: 'info.birthdate',
    },
    tie: { none: 'Wix sorts contacts by one field' },
  },
  filter: {
    createdAt: within('createdDate'),
    updatedAt: within('updatedDate'),
    lastActivityAt: within('lastActivity.activityDate'),
    email: oneOf('primaryInfo.email', few(MAX_VALUES)),
    phone: oneOf('primaryInfo.phone', few(MAX_VALUES)),
    labelKeys: hasSome('info.labelKeys', few(MAX_VALUES)),
    text: apart(words(100)),
  },
});

/**
 * The contacts in V5. A query knows few filters and no order but by date, upwards; everything else is a search, which is behind by
 * moments (docs/fidelity.md#contacts-versions).
 */
const v5 = cursorQuery('contacts', {
  what: 'contacts',
  page: PAGE_V5,
  async read({ wix }, query, { filter: { text, lastActivityAt }, orderBy, cursor }) {
    const isByCreation = (orderBy?.field ?? 'CREATED_AT') === 'CREATED_AT';
    // Only the search goes backwards.
    const goesBack = orderBy?.direction === 'DESC' || query.sort?.[0]?.order === 'DESC';
    if (isByCreation && !goesBack && text == null && lastActivityAt == null)
      return wix.call(endpoints.queryV5, { query });
    const expression = text == null || cursor !== null ? {} : { search: { expression: text } };
    return wix.call(endpoints.searchV5, { search: { ...query, ...expression } });
  },
  records: 'contacts',
  toRecord: (wire: WireContactV5, id): ContactRecord => ({ id, api: 'V5', wire }),
  order: {
    default: 'createdDate',
    by: {
      CREATED_AT: 'createdDate',
      LAST_ACTIVITY_AT: 'lastActivity.date',
      FIRST_NAME: 'name.first',
      LAST_NAME: 'name.last',
      EMAIL: 'email.email',
      COMPANY: 'company.name',
      JOB_TITLE: 'company.jobTitle',
      BIRTHDATE: 'birthdate',
    },
    tie: { none: 'a query sorts by date alone' },
    keys: ['createdDate'],
  },
  filter: {
    createdAt: within('createdDate'),
    updatedAt: within('updatedDate'),
    lastActivityAt: within('lastActivity.date'),
    email: oneOf('email.email', few(MAX_VALUES)),
    phone: oneOf('phone.phone', few(MAX_VALUES)),
    labelKeys: {
      conditions() {
        throw badInput(
          '`filter.labelKeys` cannot be used on this site: Wix answers only Contacts V5 there, which has no labels.',
          'Leave it out, and sort by `tagIds` yourself.',
        );
      },
    },
    text: apart(),
  },
  count: async ({ wix }, conditions, { text }) =>
    countOf(
      (
        await wix.call(endpoints.countV5, {
          filter: allOf(conditions),
          ...(text == null ? {} : { search: text }),
        })
      ).count,
    ),
});

/** The contacts in the version that the site answers. */
const source: Source<'contacts', ContactRecord> = {
  ...v4,
  open: (context, asked) =>
    contactPages<ContactRecord>(context, {
      V4: () => v4.open(context, asked),
      V5: () => v5.open(context, asked),
    }),
  async count(context, filter, pageTotal) {
    const total = await pageTotal();
    if (total !== undefined) return total;
    return inContactsApi(
      context.wix,
      async (api) => (api === 'V4' ? v4 : v5).count?.(context, filter, async () => undefined) ?? null,
    );
  },
  /** Only a read of one follows merges, so what is missing is said. */
  async byIds(context, ids, selected) {
    const contacts = await inContactsApi(context.wix, async (api) => {
      if (api === 'V4') return v4.byIds(context, ids, selected);
      return (
        await Promise.all(chunks(ids, PAGE_V5).map((some) => v5.byIds(context, some, selected)))
      ).flat();
    });
    const missing = ids.length - contacts.length;
    if (missing > 0)
      context.report.note(
        `Contacts that records refer to are not on the site under their ids (${missing} of ${ids.length}): they were deleted, or merged into others, which \`contact(id: …)\` tells.`,
      );
    return contacts;
  },
};

export const contacts = list('contacts', { product: 'CONTACTS', entity: 'Contact', source });

/** Reads one contact; the id of a contact that was merged into another gives that other one (docs/fidelity.md#merged-contacts). Null when there is none. */
export function contactById({ wix }: GatewayContext, id: string): Promise<ContactRecord | null> {
  return inContactsApi(wix, async (api) => {
    try {
      if (api === 'V4')
        return toOne((await wix.call(endpoints.getV4, { id, fieldsets: ['FULL'] })).contact, 'V4');
      return toOne((await wix.call(endpoints.getV5, { contactId: id })).contact, 'V5');
    } catch (error) {
      if (error instanceof WixError && isAbsent(error, api)) return null;
      throw error;
    }
  });
}

function isAbsent({ status, wixCode }: WixError, api: 'V4' | 'V5'): boolean {
  if (api === 'V4') return wixCode === 'CONTACT_NOT_FOUND';
  return status === 404 && /NOT_FOUND/.test(wixCode ?? '');
}

function toOne(wire: WireContactV4 | WireContactV5 | undefined, api: 'V4' | 'V5'): ContactRecord {
  if (typeof wire?.id !== 'string')
    throw new GatewayError('WIX_BAD_RESPONSE', { message: "Wix's answer has no contact." });
  // Each version answers with contacts of its own.
  return { id: wire.id, api, wire } as ContactRecord;
}

/** Most labels or fields that one request returns (docs/fidelity.md#page-limits, docs/fidelity.md#contact-labels). */
const DEFINITIONS_PAGE = 1000;

const BY_CREATION: { fieldName: string; order: 'ASC' }[] = [{ fieldName: 'createdDate', order: 'ASC' }];

/** A label of the site by its key; all are read at once. */
export const labelOf = batch<WireLabel>('CONTACTS', {
  size: Infinity,
  keeps: true,
  load: whole<WireLabel>({
    page: DEFINITIONS_PAGE,
    keyOf: ({ key }) => key,
    async read({ wix }, paging) {
      const answer = await wix.call(endpoints.queryLabels, { query: { sort: BY_CREATION, paging } });
      return { records: recordsOf(answer.labels, 'labels', ({ key }) => key), total: totalIn(answer) };
    },
  }),
});

/** A field of contacts by its key; all are read at once. */
export const fieldDefinition = batch<ContactFieldDefinitionRecord>('CONTACTS', {
  size: Infinity,
  keeps: true,
  load: whole<ContactFieldDefinitionRecord>({
    page: DEFINITIONS_PAGE,
    keyOf: ({ key }) => key,
    async read({ wix }, paging) {
      const answer = await wix.call(endpoints.queryExtendedFields, { query: { sort: BY_CREATION, paging } });
      return { records: recordsOf(answer.fields, 'fields', ({ key }) => key), total: totalIn(answer) };
    },
  }),
});
