import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLEnumValueConfigMap,
  type GraphQLInputFieldConfigMap,
  type GraphQLScalarType,
} from 'graphql';
import { keys } from '../gateway/lists/filter.ts';
import type { Sort } from '../gateway/paging/cursor-list.ts';
import { requireItemId } from '../products/data/ids.ts';
import { hasId } from '../products/data/lists.ts';
import type { WqlFilter } from '../wix/api/wql.ts';
import type { BaseTypes } from './base-types.ts';
import type { CollectionModel } from './model.ts';
import {
  fieldConditions,
  isImpossible,
  operator,
  OPERATOR_SETS,
  type FieldFilter,
  type OperatorName,
  type OperatorSet,
} from './operators.ts';
import { DateScalar, TimeScalar } from './scalars.ts';

/** A filter of a list of items as the graph takes it. */
export interface ItemFilter {
  readonly ids?: readonly string[] | null;
  readonly [field: string]: unknown;
}

/** An order as the graph takes it. */
export interface ItemOrder {
  /** Wix's key of the field. */
  readonly field: string;
  readonly direction?: Sort['order'] | null;
}

/** Makes the input types of filters and orders; those of one field that are alike are one type. */
export class FilterTypes {
  readonly #base: BaseTypes;
  readonly #made = new Map<string, GraphQLInputObjectType>();

  constructor(base: BaseTypes) {
    this.#base = base;
  }

  /** What a collection's items can be filtered by. */
  filterOf(model: CollectionModel): GraphQLInputObjectType {
    const time = { type: this.#base.input('DateTimeFilter') };
    const fields: GraphQLInputFieldConfigMap = {
      ids: { type: new GraphQLList(new GraphQLNonNull(GraphQLID)), description: 'Wix ids, at most 1000.' },
    };
    if (model.sortable.createdAt)
      fields['createdAt'] = { ...time, description: 'Limits to the time of creation.' };
    if (model.sortable.updatedAt)
      fields['updatedAt'] = { ...time, description: 'Limits to the time of the last change.' };
    for (const { name, description, operatorSet, operators } of model.fields)
      if (operators.length > 0)
        fields[name] = { type: this.#fieldFilter(operatorSet, operators), description };
    return new GraphQLInputObjectType({
      name: `${model.type}Filter`,
      description: 'Which items to return; all that is given must hold.',
      fields,
    });
  }

  /** What a collection's items can be sorted by; undefined where by nothing. */
  orderOf(model: CollectionModel): GraphQLInputObjectType | undefined {
    const { sortable } = model;
    const values: GraphQLEnumValueConfigMap = {};
    if (sortable.id) values['ID'] = { value: '_id', description: 'Id.' };
    if (sortable.createdAt)
      values['CREATED_AT'] = { value: '_createdDate', description: 'Time of creation.' };
    if (sortable.updatedAt)
      values['UPDATED_AT'] = { value: '_updatedDate', description: 'Time of the last change.' };
    for (const { order, key, description } of model.fields)
      if (order !== undefined) values[order] = { value: key, description };
    if (Object.keys(values).length === 0) return undefined;
    const field = new GraphQLEnumType({
      name: `${model.type}OrderField`,
      description: 'What items can be sorted by.',
      values,
    });
    return new GraphQLInputObjectType({
      name: `${model.type}OrderBy`,
      description: 'The order in which items come.',
      fields: {
        field: { type: new GraphQLNonNull(field), description: 'By what.' },
        direction: {
          type: new GraphQLNonNull(this.#base.enumeration('SortDirection')),
          defaultValue: 'ASC',
          description: 'Which end comes first.',
        },
      },
    });
  }

  #fieldFilter(set: OperatorSet, names: readonly OperatorName[]): GraphQLInputObjectType {
    const { names: all, scalar, description } = OPERATOR_SETS[set];
    const those =
      names.length === all.length ? '' : names.map((one) => one[0]?.toUpperCase() + one.slice(1)).join('');
    const name = `Data${set}Filter${those}`;
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const value = this.#scalar(scalar);
    const several = new GraphQLList(new GraphQLNonNull(value));
    const fields = names.map((one) => {
      const { takes, description: said } = operator(one);
      const type = takes === 'Boolean' ? GraphQLBoolean : takes === 'several' ? several : value;
      return [one, { type, description: said }] as const;
    });
    const made = new GraphQLInputObjectType({ name, description, fields: Object.fromEntries(fields) });
    this.#made.set(name, made);
    return made;
  }

  #scalar(name: (typeof OPERATOR_SETS)[OperatorSet]['scalar']): GraphQLScalarType {
    const own = { String: GraphQLString, Float: GraphQLFloat, Boolean: GraphQLBoolean, ID: GraphQLID };
    if (name === 'Date') return DateScalar;
    if (name === 'Time') return TimeScalar;
    return name === 'DateTime' ? this.#base.scalar(name) : own[name];
  }
}

/** A filter as Wix takes it. */
export interface ReadFilter {
  readonly ids: readonly string[] | undefined;
  /** All conditions but those on the id. */
  readonly conditions: readonly WqlFilter[];
  /** Whether nothing can meet it. */
  readonly isImpossible: boolean;
}

const checkIds = keys(requireItemId);

/**
 * Reads a filter.
 * @throws GatewayError BAD_USER_INPUT for ids that Wix could not have given out
 */
export function readFilter(model: CollectionModel, filter: ItemFilter): ReadFilter {
  const ids = filter.ids == null ? undefined : (checkIds(filter.ids, 'filter.ids') as readonly string[]);
  const own = [
    { key: '_createdDate', name: 'createdAt', operatorSet: 'DateTime' as const },
    { key: '_updatedDate', name: 'updatedAt', operatorSet: 'DateTime' as const },
    ...model.fields,
  ].flatMap((field) => {
    // The input type has conditions for each field that it has.
    const asked = Object.hasOwn(filter, field.name) ? (filter[field.name] as FieldFilter | null) : null;
    return asked === null ? [] : [{ ...field, asked }];
  });
  return {
    ids,
    conditions: own.flatMap(({ key, operatorSet, asked }) => fieldConditions(key, operatorSet, asked)),
    isImpossible: ids?.length === 0 || own.some(({ asked }) => isImpossible(asked)),
  };
}

/** All conditions of a filter. */
export function allConditions({ ids, conditions }: ReadFilter): readonly WqlFilter[] {
  return [...conditions, ...hasId(ids)];
}
