import type { WixClient } from '../wix/client.ts';
import type { AnswerReport } from './answer-report.ts';
import type { AvailabilityCheck } from './availability.ts';
import type { SiteFacts } from './site-facts.ts';

/** What resolvers get as their context: one object for each GraphQL operation. */
export interface GatewayContext {
  /** The way to Wix with this operation's credentials, budget, deadline and cancellation. */
  readonly wix: WixClient;
  /** The only origin that cursors of this operation are valid for; the same for everyone who reads the same site. */
  readonly siteKey: string;
  /** Whether the answers come from the embedded demo site. */
  readonly demo: boolean;
  /** Requests to Wix that the site gets in any 60 seconds. */
  readonly wixRequestsPerMinute: number;
  /** What the answer must say beside its data (`extensions.wix`). */
  readonly report: AnswerReport;
  /** Tells an absent app from a missing permission from wrong credentials. */
  readonly availability: AvailabilityCheck;
  /** What the products know about the site as a whole; null when none of them does. Rejects as the read of its owner does. */
  fact<Name extends keyof SiteFacts>(name: Name): Promise<SiteFacts[Name] | null>;
}

/**
 * Makes something that every operation has once, such as its DataLoaders.
 * @returns a function that gives the same value for the same operation, created at the first call
 */
export function perOperation<T>(create: (context: GatewayContext) => T): (context: GatewayContext) => T {
  const values = new WeakMap<GatewayContext, { value: T }>();
  return (context) => {
    const known = values.get(context);
    if (known !== undefined) return known.value;
    const value = create(context);
    values.set(context, { value });
    return value;
  };
}
