import type { ResponseOf } from '../../wix/endpoint.ts';
import type { endpoints } from './endpoints.ts';

/** A collection as Wix sends it. */
export type WireCollection = NonNullable<ResponseOf<typeof endpoints.getCollection>['collection']>;
export type WireField = NonNullable<WireCollection['fields']>[number];

/** A collection; the id stands apart because references carry nothing else. */
export interface DataCollectionRecord {
  readonly id: string;
  readonly wire: WireCollection;
}

/** An item in its envelope as Wix sends it. */
export interface WireItem {
  readonly id?: string | null;
  readonly dataCollectionId?: string | null;
  readonly data?: Readonly<Record<string, unknown>> | null;
}

/** An item; its key stands apart because references carry nothing else. */
export interface DataItemRecord {
  readonly collectionId: string;
  readonly id: string;
  readonly wire: WireItem;
}
