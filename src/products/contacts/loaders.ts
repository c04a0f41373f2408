import { batchLoader } from '../../gateway/batch-loader.ts';
import { perOperation, type GatewayContext } from '../../gateway/context.ts';
import { offset, type OffsetPage } from '../../gateway/paging/offset.ts';
import { readAll } from '../../gateway/paging/read-all.ts';
import { recordsOf, totalOf } from '../../wix/envelope.ts';
import { inContactsApi } from './api-version.ts';
import { contactV4, contactsV4ById, PAGE_V4 } from './contacts-v4.ts';
import { contactV5, contactsV5ById } from './contacts-v5.ts';
import { endpoints } from './endpoints.ts';
import type { ContactFieldDefinitionRecord, ContactRecord, WireLabel } from './records.ts';

/** Most labels or fields that one request returns (docs/fidelity.md#page-limits). */
const DEFINITIONS_PAGE = 1000;

/** The one key of what a site has once. */
const ALL = 'all';

/** The batch reads of one operation. */
export const loaders = perOperation((context) => ({
  contacts: batchLoader<ContactRecord>(context, {
    product: 'CONTACTS',
    maxBatchSize: PAGE_V4,
    load: (ids) => contactsById(context, ids),
  }),
  labels: batchLoader<ReadonlyMap<string, WireLabel>>(context, {
    product: 'CONTACTS',
    maxBatchSize: 1,
    load: async () => new Map([[ALL, await labels(context)]]),
  }),
  fieldDefinitions: batchLoader<ReadonlyMap<string, ContactFieldDefinitionRecord>>(context, {
    product: 'CONTACTS',
    maxBatchSize: 1,
    load: async () => new Map([[ALL, await fieldDefinitions(context)]]),
  }),
}));

/** The labels of the site by their keys, read once for each operation. */
export async function labelsByKey(context: GatewayContext): Promise<ReadonlyMap<string, WireLabel>> {
  return (await loaders(context).labels.load(ALL)) ?? new Map();
}

/** A field of contacts by its key; all are read once for each operation. */
export async function fieldDefinition(
  context: GatewayContext,
  key: string,
): Promise<ContactFieldDefinitionRecord | null> {
  return (await loaders(context).fieldDefinitions.load(ALL))?.get(key) ?? null;
}

/** Reads one contact; the id of a contact that was merged into another gives that other one. */
export function contactById(context: GatewayContext, id: string): Promise<ContactRecord | null> {
  return inContactsApi(context.wix, (api) =>
    api === 'V4' ? contactV4(context, id) : contactV5(context, id),
  );
}

/** Reads the contacts that records refer to. Only a read of one follows merges, so what is missing is said. */
async function contactsById(
  context: GatewayContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ContactRecord>> {
  const contacts = await inContactsApi(context.wix, (api) =>
    api === 'V4' ? contactsV4ById(context, ids) : contactsV5ById(context, ids),
  );
  const missing = ids.length - contacts.length;
  if (missing > 0)
    context.report.note(
      `Contacts that records refer to are not on the site under their ids (${missing} of ${ids.length}): they were deleted, or merged into others, which \`contact(id: …)\` tells.`,
    );
  return new Map(contacts.map((contact) => [contact.id, contact]));
}

async function labels(context: GatewayContext): Promise<ReadonlyMap<string, WireLabel>> {
  const all = await definitions<WireLabel>(async (start, limit) => {
    const answer = await context.wix.call(endpoints.queryLabels, {
      query: { sort: [BY_CREATION], paging: { limit, offset: start } },
    });
    return {
      records: recordsOf(answer.labels, 'labels', ({ key }) => key),
      total: totalOf(answer.pagingMetadata?.total),
    };
  });
  return new Map(all.map((label) => [String(label.key), label]));
}

async function fieldDefinitions(
  context: GatewayContext,
): Promise<ReadonlyMap<string, ContactFieldDefinitionRecord>> {
  const all = await definitions<ContactFieldDefinitionRecord>(async (start, limit) => {
    const answer = await context.wix.call(endpoints.queryExtendedFields, {
      query: { sort: [BY_CREATION], paging: { limit, offset: start } },
    });
    return {
      records: recordsOf(answer.fields, 'fields', ({ key }) => key),
      total: totalOf(answer.pagingMetadata?.total),
    };
  });
  return new Map(all.map((field) => [String(field.key), field]));
}

const BY_CREATION = { fieldName: 'createdDate', order: 'ASC' } as const;

function definitions<T extends { readonly key?: string | null }>(
  fetch: (start: number, limit: number) => Promise<OffsetPage<T>>,
): Promise<readonly T[]> {
  return readAll(
    offset<T>({
      pageMax: DEFINITIONS_PAGE,
      idOf: ({ key }) => String(key),
      onDrift: () => undefined,
      fetch,
    }),
  );
}
