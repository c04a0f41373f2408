import type { GatewayContext } from '../../gateway/context.ts';
import type { PartTable } from '../../gateway/lists/parts.ts';
import { credentialMemory } from '../../wix/client/credential-memory.ts';
import { permissions } from '../../wix/api/permissions.ts';
import { WixError } from '../../wix/api/wix-error.ts';

/** A part of an extended booking that Wix leaves out unless its flag is set. */
export type BookingFlag =
  | 'withBookingAllowedActions'
  | 'withBookingAttendanceInfo'
  | 'withBookingConferencingDetails'
  | 'withBookingFeeDetails'
  | 'withBookingPolicySettings'
  | 'withEcomOrder'
  // Only the description of the answer names these (docs/fidelity.md#bookings-flags).
  | 'withEcomTransactions'
  | 'withFormSubmissions'
  | 'withWaiver';

/** Which parts each field of a booking is made of. */
export const bookingParts = {
  allowedActions: ['withBookingAllowedActions'],
  attendance: ['withBookingAttendanceInfo'],
  conferencing: ['withBookingConferencingDetails'],
  cancellationFeeStatus: ['withBookingFeeDetails'],
  cancellationFeeEnabled: ['withBookingPolicySettings'],
  order: ['withEcomOrder'],
  orderSummary: ['withEcomOrder'],
  subscription: ['withEcomOrder'],
  transactions: ['withEcomTransactions'],
  formValues: ['withFormSubmissions'],
  waiver: ['withWaiver'],
} satisfies PartTable<BookingFlag>;

const TEN_MINUTES = 600_000;

/** Flags that Wix has refused to a key. */
const refused = credentialMemory<ReadonlySet<BookingFlag>>({ ttlMs: TEN_MINUTES });

/** What an answer lacks without a flag, and what would bring it where that is known. */
const LOSSES: Readonly<Record<BookingFlag, string>> = {
  withBookingAllowedActions: 'What customers may still do is missing',
  withBookingAttendanceInfo: 'Attendance is missing',
  withBookingConferencingDetails: 'Addresses of video calls are missing',
  withBookingFeeDetails: 'The state of fees for canceling is missing',
  withBookingPolicySettings: 'Whether canceling costs something is missing',
  withEcomOrder: 'The orders of bookings are missing',
  withEcomTransactions: 'Refunds and memberships of bookings are missing',
  withFormSubmissions: 'What was filled in is missing from bookings (`formSubmission` has it)',
  withWaiver: 'Waivers are missing',
};

/**
 * Reads bookings with the parts that are wanted. Some need more than the permission to read bookings, and Wix then refuses the whole
 * request (docs/fidelity.md#bookings-flags): so it is made without them, and then with each by itself to learn which one it was.
 * That is remembered, and every answer that lacks something says so.
 */
export async function withParts<T>(
  context: GatewayContext,
  wanted: readonly BookingFlag[],
  read: (flags: Readonly<Partial<Record<BookingFlag, true>>>) => Promise<T>,
): Promise<T> {
  const known = refused.get(context.wix) ?? new Set<BookingFlag>();
  const asked = wanted.filter((flag) => !known.has(flag));
  noteLosses(
    context,
    wanted.filter((flag) => known.has(flag)),
  );
  try {
    return await read(set(asked));
  } catch (error) {
    if (asked.length === 0 || !isRefusal(error)) throw error;
  }
  // What is no matter of the parts fails here in the same way.
  let answer = await read({});
  const granted: BookingFlag[] = [];
  // A flag that was alone is the one that was refused.
  for (const flag of asked.length === 1 ? [] : asked) {
    try {
      answer = await read(set([...granted, flag]));
      granted.push(flag);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  const denied = asked.filter((flag) => !granted.includes(flag));
  refused.set(context.wix, new Set([...known, ...denied]));
  noteLosses(context, denied);
  return answer;
}

function set(flags: readonly BookingFlag[]): Partial<Record<BookingFlag, true>> {
  return Object.fromEntries(flags.map((flag) => [flag, true]));
}

function isRefusal(error: unknown): boolean {
  return error instanceof WixError && (error.status === 400 || error.status === 401 || error.status === 403);
}

function noteLosses({ report }: GatewayContext, flags: readonly BookingFlag[]): void {
  for (const flag of flags) {
    const { name, scope } = permissions.ORDERS;
    const isOrders = flag.startsWith('withEcom');
    const remedy = isOrders ? ` The permission "${name}" (${scope}) brings them.` : '';
    const permission = isOrders ? permissions.ORDERS : undefined;
    const reason = `${LOSSES[flag]}: Wix was asked with ${flag} and refused it to this key.${remedy}`;
    for (const [field, parts] of Object.entries<readonly BookingFlag[]>(bookingParts))
      if (parts.includes(flag))
        report.withhold({ list: 'bookings', field, isInRaw: true, permission, reason });
  }
}
