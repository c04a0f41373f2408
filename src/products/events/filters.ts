import { badInput } from '../../errors.ts';
import { requireGuids } from '../../gateway/ids.ts';

/** Most ids of others that one request is asked for (docs/fidelity.md#page-limits). */
const MAX_OTHERS = 100;
const MAX_NUMBERS = 1000;
const MAX_TEXT = 200;

/** wire: Wix's numbers of orders and tickets are short texts of letters and digits in groups. */
const NUMBER = /^[\w-]{1,36}$/;

/** Filters by ids of other records: which of their fields hold them. */
const OTHERS = ['eventIds', 'contactIds', 'memberIds', 'userIds', 'definitionIds'] as const;
type Others = { readonly [Name in (typeof OTHERS)[number]]?: readonly string[] | null };

/** How many ids or numbers of others Wix takes in a list of its first version; what is not named takes a hundred. */
export type Limits = Readonly<Record<string, number>>;

/**
 * Checks the ids of a filter. A filter with an empty list asks for nothing: it comes back with `ids: []`, so that nothing is read.
 * @throws GatewayError BAD_USER_INPUT for an id of the wrong shape or too many ids
 */
export function checkedFilter<Filter extends Others & { readonly ids?: readonly string[] | null }>(
  filter: Filter | null | undefined,
  limits: Limits = {},
): Filter {
  const checked = { ...filter, ...checkedOthers(filter ?? {}, limits) };
  const ids = filter?.ids == null ? {} : { ids: requireGuids(filter.ids) };
  // What is put over the filter has the types of its own fields.
  return unlessImpossible({ ...checked, ...ids }) as Filter;
}

/** Checks the filter of a list whose records have numbers instead of ids. */
export function checkedNumberFilter<
  Filter extends Others & {
    readonly ids?: readonly string[] | null;
    readonly orderNumbers?: readonly string[] | null;
    readonly text?: string | null;
  },
>(filter: Filter | null | undefined, limits: Limits): Filter {
  const { ids, orderNumbers, text } = filter ?? {};
  if (text != null && (text.length === 0 || text.length > MAX_TEXT))
    throw badInput(`\`filter.text\` must have 1 to ${MAX_TEXT} characters.`);
  const checked = {
    ...filter,
    ...checkedOthers(filter ?? {}, limits),
    ...(ids == null ? {} : { ids: requireNumbers(ids, 'filter.ids', MAX_NUMBERS) }),
    ...(orderNumbers == null
      ? {}
      : {
          orderNumbers: requireNumbers(
            orderNumbers,
            'filter.orderNumbers',
            limits['orderNumbers'] ?? MAX_NUMBERS,
          ),
        }),
  };
  // What is put over the filter has the types of its own fields.
  return unlessImpossible(checked) as Filter;
}

/**
 * Checks numbers of orders or tickets and drops repetitions.
 * @throws GatewayError BAD_USER_INPUT when Wix could not have given out such a number
 */
export function requireNumbers(numbers: readonly string[], argument: string, max: number): string[] {
  const unique = [...new Set(numbers)];
  requireAtMost(unique, argument, max);
  return unique.map((number) => requireNumber(number, argument));
}

/**
 * Checks the number of an order or a ticket.
 * @throws GatewayError BAD_USER_INPUT when Wix could not have given out such a number
 */
export function requireNumber(number: string, argument = 'id'): string {
  if (NUMBER.test(number)) return number;
  throw badInput(
    `\`${argument}\` holds ${JSON.stringify(number.slice(0, 60))}, which is no number of Wix Events.`,
    'Orders and tickets have numbers such as 2XWL-1XCM-2AS.',
  );
}

function checkedOthers(filter: Others, limits: Limits): Others {
  return Object.fromEntries(
    OTHERS.flatMap((name) => {
      const ids = filter[name];
      if (ids == null) return [];
      const checked = requireGuids(ids, `filter.${name}`);
      requireAtMost(checked, `filter.${name}`, limits[name] ?? MAX_OTHERS);
      return [[name, checked]];
    }),
  );
}

function requireAtMost(values: readonly string[], argument: string, max: number): void {
  if (values.length > max)
    throw badInput(
      `\`${argument}\` has ${values.length} values; at most ${max} are taken.`,
      'Ask in several operations.',
    );
}

/** wire: Wix takes an empty list for no condition at all. */
function unlessImpossible(filter: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isImpossible = Object.values(filter).some((value) => Array.isArray(value) && value.length === 0);
  return isImpossible ? { ...filter, ids: [] } : filter;
}
