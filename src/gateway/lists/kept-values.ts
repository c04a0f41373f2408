import type { GatewayContext } from '../context.ts';
import { RecentMap } from '../../wix/recent-map.ts';

/** How long a value is kept (ms). */
const KEPT_MS = 600_000;
/** How long it is believed that there is none (ms): a key may be that of a record which Wix did not deliver for once. */
const ABSENT_MS = 60_000;
/** Values of one kind that a gateway keeps, whosever they are; those that were read longest ago go first. */
const MAX_VALUES = 2000;

/** Values of one kind that many records refer to, and that are few. */
export interface KeptValues<Value> {
  /** A value, null where there is none; undefined where it must be read. */
  get(context: GatewayContext, needs: string, key: string): Value | null | undefined;
  /** @param value null where there is none */
  set(context: GatewayContext, needs: string, key: string, value: Value | null): void;
}

/** Keeps values between operations for ten minutes: each gateway its own, and for the same credentials alone. */
export function keptValues<Value>(): KeptValues<Value> {
  const gateways = new WeakMap<object, RecentMap<{ readonly value: Value | null; readonly until: number }>>();
  return {
    get(context, needs, key) {
      const kept = gateways.get(context.wix.gateway)?.get(nameOf(context, needs, key));
      return kept === undefined || kept.until <= performance.now() ? undefined : kept.value;
    },
    set(context, needs, key, value) {
      const values = gateways.get(context.wix.gateway) ?? new RecentMap(MAX_VALUES);
      gateways.set(context.wix.gateway, values);
      const until = performance.now() + (value === null ? ABSENT_MS : KEPT_MS);
      values.set(nameOf(context, needs, key), { value, until });
    },
  };
}

function nameOf({ wix: { scope } }: GatewayContext, needs: string, key: string): string {
  // Values whose numbers keep their digits are others.
  return [scope.credentialsKey, scope.exactNumbers === true, needs, key].join('\n');
}
