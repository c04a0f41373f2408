import { GraphQLID, type GraphQLObjectType } from 'graphql';
import type { FieldCost } from '../contract/field-cost.ts';
import { entityReference } from '../gateway/federation/entity-reference.ts';
import type { ConnectionArgs } from '../gateway/paging/connection.ts';
import { readElsewhere } from '../products/data/app-collections.ts';
import { ITEMS_PAGE, SAFE_BATCH } from '../products/data/item-requests.ts';
import { itemsOf } from '../products/data/lists.ts';
import { MAX_INCLUDED, referencedItems } from '../products/data/references.ts';
import type { DataItemRecord } from '../products/data/wire.ts';
import { isStub, type BaseTypes, type Entity } from './base-types.ts';
import { connectionType, PAGE_ARGUMENTS } from './connection-types.ts';
import { reader, unfit, type ItemField } from './values.ts';

/** A field of the graph with what it costs. */
interface CostedField {
  readonly field: ItemField;
  readonly cost?: FieldCost;
}

/** A type that a reference leads to. */
interface Target {
  readonly node: GraphQLObjectType;
  readonly connection: GraphQLObjectType;
  readonly pageMax: number;
}

const FIRST_PAGES = { upTo: MAX_INCLUDED, perRequest: SAFE_BATCH } as const;

/** What it costs to look up records of an app. */
const LOOK_UP: FieldCost = { kind: 'batch', perRequest: 100 };

/** Makes the fields that lead to records of other collections, or of Wix's apps where the graph has those records. */
export class ReferenceFields {
  readonly #base: BaseTypes;
  readonly #collectionOf: (id: string) => Target | undefined;
  readonly #entities = new Map<string, GraphQLObjectType>();
  /** What the connections of app records cost, by schema coordinate. */
  readonly costs: Record<string, FieldCost> = {};

  constructor(base: BaseTypes, collectionOf: (id: string) => Target | undefined) {
    this.#base = base;
    this.#collectionOf = collectionOf;
  }

  /** A field that leads to one record. */
  one(key: string, target: string | undefined): CostedField {
    const valueIn = reader(key);
    const idOf = (item: DataItemRecord): string | null => {
      const value = valueIn(item);
      if (value === undefined || value === null || value === '') return null;
      // Items that came with another one can hold whole items in the place of ids.
      const id: unknown = typeof value === 'object' ? Reflect.get(value, '_id') : value;
      if (typeof id !== 'string') throw unfit(item, key, 'it should be the id of a record', value);
      return id;
    };
    const entity = this.#entityOf(target);
    if (entity !== undefined) {
      const { type, complete } = entity;
      return {
        field: {
          type,
          resolve: (item, _args, context, info) => {
            const id = idOf(item);
            return id === null ? null : complete(entityReference(type.name, { id }), context, info);
          },
        },
        // Records of other parts are read there.
        ...(isStub(type) ? {} : { cost: LOOK_UP }),
      };
    }
    const collection = target === undefined ? undefined : this.#collectionOf(target);
    if (collection === undefined || target === undefined)
      return { field: { type: GraphQLID, resolve: idOf } };
    return {
      field: {
        type: collection.node,
        resolve: (item, _args, context) => {
          const id = idOf(item);
          return id === null ? null : itemsOf(context, target).load(context, id);
        },
      },
      cost: { kind: 'batch', perRequest: Math.min(ITEMS_PAGE, collection.pageMax) },
    };
  }

  /** A field that leads to any number of records; undefined where it is not known of which collection. */
  many(key: string, target: string | undefined): CostedField | undefined {
    if (target === undefined) return undefined;
    const entity = this.#entityOf(target);
    const type = entity === undefined ? this.#collectionOf(target)?.connection : this.#connectionOf(entity);
    if (type === undefined) return undefined;
    return {
      field: {
        type,
        args: PAGE_ARGUMENTS,
        resolve: (item, args: ConnectionArgs, context) =>
          referencedItems(context, item, { ...args, key, collectionId: target }),
      },
      cost: { kind: 'connection', pageMax: ITEMS_PAGE, batched: FIRST_PAGES },
    };
  }

  #entityOf(target: string | undefined): Entity | undefined {
    const name = target === undefined ? undefined : readElsewhere(target)?.entity;
    return name === undefined ? undefined : this.#base.entity(name);
  }

  /** Multi-references to records of an app: Wix Data tells their ids, the app the records. */
  #connectionOf({ type, complete }: Entity): GraphQLObjectType {
    const name = `Data${type.name}`;
    const known = this.#entities.get(name);
    if (known !== undefined) return known;
    const made = connectionType(this.#base, name, type, (record, context, info) =>
      isItem(record) ? complete(entityReference(type.name, { id: record.id }), context, info) : record,
    );
    this.#entities.set(name, made);
    if (!isStub(type))
      Object.assign(this.costs, { [`${name}Connection.nodes`]: LOOK_UP, [`${name}Edge.node`]: LOOK_UP });
    return made;
  }
}

/** What stands for an item that cannot be read is an error. */
function isItem(record: unknown): record is DataItemRecord {
  return typeof record === 'object' && record !== null && !(record instanceof Error);
}
