import type { Sort } from '../../gateway/paging/cursor-list.ts';
import { endpoint, restEndpoint, type ItemOf, type ResponseOf } from '../../wix/api/endpoint.ts';
import type { MediaFile } from '../../wix/media.ts';
import { permissions } from '../../wix/api/permissions.ts';
import type { WqlFilter } from '../../wix/api/wql.ts';

// Wix counts the requests of its database by themselves.
const ITEMS = { permission: permissions.DATA_ITEMS, budget: 'data' } as const;
const COLLECTIONS = { permission: permissions.DATA_COLLECTIONS, budget: 'data' } as const;

/** What every read of items takes. */
interface ItemRead {
  readonly dataCollectionId: string;
  readonly consistentRead?: boolean;
  readonly language?: string;
  readonly publishPluginOptions?: { readonly includeDraftItems: boolean };
}

export interface ItemQuery extends ItemRead {
  readonly query: {
    readonly filter?: WqlFilter;
    readonly sort?: readonly Sort[];
    readonly fields?: readonly string[];
    readonly paging?: { readonly limit: number; readonly offset?: number };
    readonly cursorPaging?: { readonly limit: number; readonly cursor?: string };
  };
  readonly includeReferences?: readonly { readonly field: string; readonly limit: number }[];
  /** Counts all items besides; only with `paging`. */
  readonly returnTotalCount?: boolean;
}

interface ReferencedQuery extends ItemRead {
  readonly referringItemId: string;
  readonly referringItemFieldName: string;
  readonly order: 'ASC' | 'DESC';
  readonly returnTotalCount: boolean;
  readonly paging: { readonly limit: number; readonly offset: number };
}

/** An item in its envelope as Wix sends it. */
export interface WireItem {
  readonly id?: string | null;
  readonly dataCollectionId?: string | null;
  readonly data?: Readonly<Record<string, unknown>> | null;
}

interface ItemPage {
  readonly pagingMetadata?: {
    readonly total?: number | null;
    readonly cursors?: { readonly next?: string | null } | null;
    readonly hasNext?: boolean | null;
  } | null;
}

/** Every read of Wix Data. The SDK's metadata of items cannot be imported (docs/fidelity.md#data-items). */
export const endpoints = {
  listCollections: endpoint('auto_sdk_data_collections.listDataCollections', COLLECTIONS),
  getCollection: endpoint('auto_sdk_data_collections.getDataCollection', {
    ...COLLECTIONS,
    params: { dataCollectionId: 'path' },
  }),
  queryItems: restEndpoint<ItemQuery, ItemPage & { readonly dataItems?: readonly WireItem[] }>(
    'POST',
    '/wix-data/v2/items/query',
    ITEMS,
  ),
  countItems: restEndpoint<ItemRead & { readonly filter?: WqlFilter }, { readonly totalCount?: unknown }>(
    'POST',
    '/wix-data/v2/items/count',
    ITEMS,
  ),
  queryReferenced: restEndpoint<
    ReferencedQuery,
    ItemPage & { readonly results?: readonly { readonly dataItem?: WireItem | null }[] }
  >('POST', '/wix-data/v2/items/query-referenced', ITEMS),
};

/** A collection as Wix sends it. */
export type WireCollection = NonNullable<ResponseOf<typeof endpoints.getCollection>['collection']>;
export type WireField = ItemOf<WireCollection['fields']>;

/** A collection; the id stands apart because references carry nothing else. */
export interface DataCollectionRecord {
  readonly id: string;
  readonly wire: WireCollection;
}

/** An item; its key stands apart because references carry nothing else. */
export interface DataItemRecord {
  readonly collectionId: string;
  readonly id: string;
  readonly wire: WireItem;
}

/** One field of an item: what the item holds, and what its collection says about it. */
export interface DataItemFieldRecord {
  readonly key: string;
  /** As it is on the wire. */
  readonly value: unknown;
  /** Null where the collection does not know the field. */
  readonly field: WireField | null;
  /** Null where the collection's definition may not be read. */
  readonly declared: boolean | null;
}

/** A file in a field of an item, with what the item says about it. */
export interface DataFileRecord extends MediaFile {
  readonly altText: unknown;
  readonly title: unknown;
}

/** Keys of what every item has beside the values of its collection. */
export const SYSTEM_KEYS: readonly string[] = [
  '_id',
  '_createdDate',
  '_updatedDate',
  '_owner',
  '_publishStatus',
];
