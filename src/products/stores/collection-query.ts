import { badInput } from '../../errors.ts';
import type {
  CollectionFilter,
  CollectionOrder,
  CollectionOrderField,
  SortDirection,
} from '../../generated/resolvers.ts';
import type { DateRange } from '../../wix/wql.ts';

/** Which collections to read and in what order. */
export interface CollectionQuery {
  readonly ids?: readonly string[] | undefined;
  /** Only the categories right below these. */
  readonly parentIds?: readonly string[];
  readonly createdAt?: DateRange | null | undefined;
  readonly updatedAt?: DateRange | null | undefined;
  readonly orderBy?: { readonly field: CollectionOrderField; readonly direction: SortDirection } | undefined;
}

const MAX_IDS = 1000;

/** A GUID, or the one of V1's collection of all products, which is a character short (docs/fidelity.md#catalog-v1). */
const COLLECTION_ID =
  /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|0{8}(-0{6}){2}-0{11}1)$/i;

/**
 * Checks the id of a collection.
 * @throws GatewayError BAD_USER_INPUT when Wix could not have given out such an id
 */
export function requireCollectionId(id: string, argument = 'id'): string {
  if (COLLECTION_ID.test(id)) return id.toLowerCase();
  throw badInput(
    `\`${argument}\` is ${JSON.stringify(id.slice(0, 60))}, which is no Wix id of a collection.`,
    "Wix's ids of collections are GUIDs, such as 0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11.",
  );
}

/**
 * Checks the arguments of a list of collections.
 * @throws GatewayError BAD_USER_INPUT for ids of the wrong shape or too many of them
 */
export function readCollectionQuery(
  filter: CollectionFilter | null | undefined,
  orderBy: CollectionOrder | null | undefined,
): CollectionQuery {
  return {
    ids: filter?.ids == null ? undefined : checkIds(filter.ids),
    createdAt: filter?.createdAt,
    updatedAt: filter?.updatedAt,
    orderBy: orderBy == null ? undefined : { field: orderBy.field, direction: orderBy.direction ?? 'ASC' },
  };
}

function checkIds(ids: readonly string[]): string[] {
  if (ids.length > MAX_IDS)
    throw badInput(
      `\`filter.ids\` has ${ids.length} ids; at most ${MAX_IDS} are taken.`,
      'Ask in several operations.',
    );
  return [...new Set(ids.map((id) => requireCollectionId(id, 'filter.ids')))];
}
