import { getDataCollection, listDataCollections } from '@wix/auto_sdk_data_collections/meta';
import { endpoint, restEndpoint } from '../../wix/endpoint.ts';
import { permissions } from '../../wix/permissions.ts';

// Wix counts the requests of its database by themselves.
const ITEMS = { permission: permissions.DATA_ITEMS, budget: 'data' } as const;
const COLLECTIONS = { permission: permissions.DATA_COLLECTIONS, budget: 'data' } as const;

/** An item in its envelope as Wix sends it. */
export interface WireItem {
  readonly id?: string | null;
  readonly dataCollectionId?: string | null;
  readonly data?: Readonly<Record<string, unknown>> | null;
}

/** What every read of items takes. */
interface ItemRead {
  readonly dataCollectionId: string;
  readonly consistentRead?: boolean;
  readonly language?: string;
  readonly publishPluginOptions?: { readonly includeDraftItems: boolean };
}

export interface ItemQuery extends ItemRead {
  readonly query: {
    readonly filter?: object;
    readonly sort?: readonly { readonly fieldName: string; readonly order: 'ASC' | 'DESC' }[];
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

export interface ItemPaging {
  readonly total?: number | null;
  readonly cursors?: { readonly next?: string | null } | null;
  readonly hasNext?: boolean | null;
}

/** Every read of Wix Data. The SDK's metadata of items cannot be imported (docs/fidelity.md#data-items). */
export const endpoints = {
  listCollections: endpoint(listDataCollections, COLLECTIONS),
  getCollection: endpoint(getDataCollection, { ...COLLECTIONS, params: { dataCollectionId: 'path' } }),
  queryItems: restEndpoint<
    ItemQuery,
    { readonly dataItems?: readonly WireItem[]; readonly pagingMetadata?: ItemPaging | null }
  >('POST', '/wix-data/v2/items/query', ITEMS),
  countItems: restEndpoint<ItemRead & { readonly filter?: object }, { readonly totalCount?: unknown }>(
    'POST',
    '/wix-data/v2/items/count',
    ITEMS,
  ),
  queryReferenced: restEndpoint<
    ReferencedQuery,
    {
      readonly results?: readonly {
        readonly dataItem?: WireItem | null;
        readonly unresolvedReference?: object | null;
      }[];
      readonly pagingMetadata?: ItemPaging | null;
    }
  >('POST', '/wix-data/v2/items/query-referenced', ITEMS),
};
