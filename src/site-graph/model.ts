import {
  declaredPage,
  fieldsOf,
  hasPlugin,
  isSortable,
  isSortableField,
  type Definition,
} from '../products/data/definitions.ts';
import { SYSTEM_KEYS, type WireField } from '../products/data/wire.ts';
import { isLearnt, type SiteCollection } from './collections.ts';
import { fieldDescription } from './descriptions.ts';
import { kindOf, type Kind } from './kinds.ts';
import { collectionNames, fieldNames, orderNames, type CollectionNames } from './names.ts';
import { operatorsOf, type OperatorName, type OperatorSet } from './operators.ts';

/** A collection as the graph shows it. */
export interface CollectionModel extends CollectionNames {
  readonly id: string;
  readonly collection: SiteCollection;
  /** What is known of it for its pages; undefined where it was learnt. */
  readonly definition: Definition | undefined;
  /** Most items that one request brings. */
  readonly pageMax: number;
  readonly fields: readonly FieldModel[];
  /** Whether Wix translates its texts. */
  readonly isTranslated: boolean;
  /** The names of system fields that it can be sorted and limited by. */
  readonly sortable: { readonly id: boolean; readonly createdAt: boolean; readonly updatedAt: boolean };
}

/** A field of a collection as the graph shows it. */
export interface FieldModel {
  /** Wix's. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  /** What the collection says that it holds. */
  readonly type: unknown;
  /** A value of its own, or one record or many of another collection, by its id where that is known. */
  readonly shows:
    | { readonly as: 'value'; readonly kind: Kind }
    | { readonly as: 'reference' | 'references'; readonly target: string | undefined };
  /** The name of the order by it; undefined where Wix does not sort by it. */
  readonly order: string | undefined;
  readonly operatorSet: OperatorSet;
  /** What it can be filtered by; nothing where Wix does not filter by it. */
  readonly operators: readonly OperatorName[];
}

/** Models collections, each under its own names. */
export function modelCollections(collections: readonly SiteCollection[]): readonly CollectionModel[] {
  const names = collectionNames(collections.map(({ id }) => id));
  return collections.flatMap((collection) => {
    const own = names.get(collection.id);
    return own === undefined ? [] : [modelCollection(collection, own)];
  });
}

function modelCollection(collection: SiteCollection, names: CollectionNames): CollectionModel {
  const known: Definition = { known: true, collection };
  const definition = isLearnt(collection) ? undefined : known;
  const sorts = (key: string): boolean => definition === undefined || isSortable(definition, key);
  return {
    ...names,
    id: collection.id,
    collection,
    definition,
    pageMax: declaredPage(known),
    fields: modelFields(collection, known),
    isTranslated: hasPlugin(known, 'MULTILINGUAL'),
    sortable: { id: sorts('_id'), createdAt: sorts('_createdDate'), updatedAt: sorts('_updatedDate') },
  };
}

function modelFields(collection: SiteCollection, definition: Definition): readonly FieldModel[] {
  const declared = new Map(
    fieldsOf(definition).flatMap((field) =>
      typeof field.key === 'string' && field.key !== '' && !SYSTEM_KEYS.includes(field.key)
        ? [[field.key, field] as const]
        : [],
    ),
  );
  const keys = [...declared.keys()];
  const names = fieldNames(keys);
  const orders = orderNames(keys);
  return [...declared].map(([key, field]) => {
    const shows = showsOf(field);
    const operatorSet = operatorSetOf(shows);
    const isQueried = isPlain(key);
    return {
      key,
      name: names.get(key) ?? key,
      description: fieldDescription(field, isLearnt(collection) ? collection.learnt : undefined),
      type: field.type,
      shows,
      order: shows.as !== 'references' && isQueried && isSortableField(field) ? orders.get(key) : undefined,
      operatorSet,
      operators: isQueried ? operatorsOf(operatorSet, field.capabilities?.queryOperators) : [],
    };
  });
}

function showsOf({ type, typeMetadata }: WireField): FieldModel['shows'] {
  if (type === 'REFERENCE')
    return { as: 'reference', target: idIn(typeMetadata?.reference?.referencedCollectionId) };
  if (type === 'MULTI_REFERENCE')
    return { as: 'references', target: idIn(typeMetadata?.multiReference?.referencedCollectionId) };
  return { as: 'value', kind: kindOf(type) };
}

function operatorSetOf(shows: FieldModel['shows']): OperatorSet {
  if (shows.as === 'value') return shows.kind.operators;
  return shows.as === 'reference' ? 'Reference' : 'References';
}

function idIn(id: unknown): string | undefined {
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Whether Wix takes a key in a query for the field, and not for an operator or a place inside of another. */
export function isPlain(key: string): boolean {
  return !key.startsWith('$') && !key.includes('.');
}
