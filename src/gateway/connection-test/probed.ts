import type { Availability } from '../../contract/answer-report.ts';
import { GatewayError } from '../../errors.ts';
import type { WixClient } from '../../wix/client/client.ts';
import type { ReadEnd, PermissionNeed, ProductModule } from '../../contract/product-module.ts';

/** A permission and how its probe ended. */
export interface ProbedNeed {
  readonly need: PermissionNeed;
  /** `NOT_CONCERNED` for what reads of this site do not need. */
  readonly end: ReadEnd | 'NOT_CONCERNED';
}

/** A product and how the probes of its permissions ended. */
export interface Probed {
  readonly module: ProductModule;
  readonly needs: readonly ProbedNeed[];
}

/** Tries each permission of a product that concerns the site, all at once. */
export async function probedNeeds(
  module: ProductModule,
  wix: WixClient,
  probe: (need: PermissionNeed) => Promise<ReadEnd>,
): Promise<Probed> {
  const ends = new Map<string, ProbedNeed['end']>();
  const own = module.permissions.filter(({ insteadOf }) => insteadOf === undefined);
  await Promise.all(own.map(async (need) => ends.set(need.permission.scope, await endOf(need, wix, probe))));
  return {
    module,
    needs: module.permissions.map((need) => {
      const end = ends.get((need.insteadOf ?? need.permission).scope) ?? null;
      // Where the better permission is there, its stand-in is of no use.
      return { need, end: need.insteadOf !== undefined && end === null ? 'NOT_CONCERNED' : end };
    }),
  };
}

/** A product of which nothing was tried, because one failure stands for all. */
export function unprobed(module: ProductModule, failure: GatewayError): Probed {
  return { module, needs: module.permissions.map((need) => ({ need, end: failure })) };
}

async function endOf(
  need: PermissionNeed,
  wix: WixClient,
  probe: (need: PermissionNeed) => Promise<ReadEnd>,
): Promise<ProbedNeed['end']> {
  try {
    if (need.appliesTo !== undefined && !(await need.appliesTo(wix))) return 'NOT_CONCERNED';
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
  const end = await probe(need);
  const isGone = end !== null && 'status' in end && end.status === 404 && end.code === 'WIX_BAD_RESPONSE';
  if (!isGone) return end;
  // A list of further records that Wix does not have: no permission brings them.
  if (need.parts?.some(({ field }) => field === undefined) === true) return 'NOT_CONCERNED';
  // A probe may ask for a record that there is not: only a key that may read it is told so.
  return null;
}

/** A permission and what its probe says of it. */
export interface TestedNeed extends ProbedNeed {
  readonly availability: Availability;
}

/** A product and what its permissions together say of it. */
export interface TestedProduct {
  readonly module: ProductModule;
  readonly availability: Availability;
  readonly permissions: readonly TestedNeed[];
}
