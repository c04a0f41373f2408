import type { ResponseOf } from '../../wix/endpoint.ts';
import type { endpoints, WireItem } from './endpoints.ts';

export type { WireItem } from './endpoints.ts';

/** A collection as Wix sends it. */
export type WireCollection = NonNullable<ResponseOf<typeof endpoints.getCollection>['collection']>;
export type WireField = NonNullable<WireCollection['fields']>[number];

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
