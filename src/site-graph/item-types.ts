import { GraphQLID, GraphQLNonNull, GraphQLObjectType, type GraphQLFieldConfigMap } from 'graphql';
import type { FieldCost } from '../contract/field-cost.ts';
import { writtenJson } from '../gateway/federation/answer-values.ts';
import type { GatewayContext } from '../gateway/context.ts';
import { dateOf } from '../products/data/field-types.ts';
import { memberWhoMade } from '../products/data/fields.ts';
import type { DataItemRecord } from '../products/data/wire.ts';
import type { BaseTypes } from './base-types.ts';
import { connectionType } from './connection-types.ts';
import { collectionDescription } from './descriptions.ts';
import { JSON_KIND, type Kind } from './kinds.ts';
import type { CollectionModel, FieldModel } from './model.ts';
import { ReferenceFields } from './reference-fields.ts';
import { valueTypes, type ValueTypes } from './value-types.ts';
import { valueResolver, type ItemField } from './values.ts';

type ItemFields = GraphQLFieldConfigMap<DataItemRecord, GatewayContext>;

/** The type of a collection's items, and that of pages of them. */
export interface ItemType {
  readonly node: GraphQLObjectType;
  readonly connection: GraphQLObjectType;
  readonly pageMax: number;
}

/** Makes the types of items. */
export class ItemTypes {
  readonly #base: BaseTypes;
  readonly #values: ValueTypes;
  readonly #references: ReferenceFields;
  readonly #system: ItemFields;
  readonly #types = new Map<string, ItemType>();
  readonly #costs: Record<string, FieldCost> = {};

  constructor(base: BaseTypes, models: readonly CollectionModel[]) {
    this.#base = base;
    this.#values = valueTypes(base);
    this.#system = systemFields(base);
    this.#references = new ReferenceFields(base, (id) => this.#types.get(id));
    // Fields lead to types that come later: they are made when the schema asks for them.
    for (const model of models) this.#types.set(model.id, this.#typeOf(model));
  }

  of({ id }: CollectionModel): ItemType {
    const type = this.#types.get(id);
    if (type === undefined) throw new Error(`there is no type for the collection ${id}`);
    return type;
  }

  /** What the fields of items cost, by schema coordinate; known once the schema is made. */
  costs(): Readonly<Record<string, FieldCost>> {
    return { ...this.#costs, ...this.#references.costs };
  }

  #typeOf(model: CollectionModel): ItemType {
    const node = new GraphQLObjectType<DataItemRecord, GatewayContext>({
      name: model.type,
      description: collectionDescription(model.collection),
      fields: () => this.#fieldsOf(model),
    });
    return { node, connection: connectionType(this.#base, model.type, node), pageMax: model.pageMax };
  }

  #fieldsOf(model: CollectionModel): ItemFields {
    const fields: ItemFields = { ...this.#system };
    for (const field of model.fields) {
      const { field: made, cost } = this.#fieldOf(field);
      fields[field.name] = { ...made, description: field.description };
      if (cost !== undefined) this.#costs[`${model.type}.${field.name}`] = cost;
    }
    return fields;
  }

  #fieldOf({ key, type, shows }: FieldModel): { readonly field: ItemField; readonly cost?: FieldCost } {
    if (shows.as === 'value') return { field: this.#valueField(key, type, shows.kind) };
    if (shows.as === 'reference') return this.#references.one(key, shows.target);
    return this.#references.many(key, shows.target) ?? { field: this.#valueField(key, type, JSON_KIND) };
  }

  #valueField(key: string, type: unknown, kind: Kind): ItemField {
    const resolve = valueResolver(key, type, kind);
    return {
      type: this.#values[kind.shownAs],
      resolve: kind.shownAs === 'JSON' ? writtenJson(resolve) : resolve,
    };
  }
}

/** The fields that every item has, as `DataItem` has them. */
function systemFields(base: BaseTypes): ItemFields {
  const time = (key: string, description: string): ItemField => ({
    type: base.scalar('DateTime'),
    description,
    // What is no time is refused when it is written.
    resolve: ({ wire }) => dateOf(wire.data?.[key]) ?? wire.data?.[key],
  });
  const member = base.entity('Member');
  return {
    id: {
      type: new GraphQLNonNull(GraphQLID),
      description: "Wix's id of the item, unique within its collection. Source: `id`.",
    },
    createdAt: time('_createdDate', 'When it was created. Source: `_createdDate`.'),
    updatedAt: time('_updatedDate', 'When it was last changed. Source: `_updatedDate`.'),
    ownerId: {
      type: GraphQLID,
      description: "Wix's id of whoever made it: a member, or someone who edits the site. Source: `_owner`.",
      resolve: ({ wire }) => wire.data?.['_owner'],
    },
    ...(member === undefined
      ? {}
      : {
          owner: {
            type: member.type,
            description: 'The member who made it; null where it was someone else.',
            resolve: (item, _args, context, info) => member.complete(memberWhoMade(item), context, info),
          } satisfies ItemField,
        }),
    publishStatus: {
      type: base.enumeration('DataPublishStatus'),
      description: 'Whether it is shown on the site, in collections with drafts. Source: `_publishStatus`.',
      resolve: ({ wire }) => wire.data?.['_publishStatus'],
    },
    raw: {
      type: new GraphQLNonNull(base.scalar('JSON')),
      description:
        'The item in its envelope as it came from Wix, with fields that its collection does not know.',
      resolve: writtenJson(({ wire }) => wire),
    },
  };
}
