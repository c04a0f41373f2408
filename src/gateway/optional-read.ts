import { GatewayError } from '../errors.ts';
import { rememberRefusal } from '../wix/permission-memory.ts';
import type { WixPermission } from '../wix/permissions.ts';
import { WixError } from '../wix/wix-error.ts';
import type { GatewayContext } from './context.ts';

/** A relation that has a permission of its own, and without which its parents can be read. */
export interface OptionalRead {
  /**
   * Waits for the relation.
   * @param read what a loader gives
   * @returns null when Wix refuses it to this key; the answer's notes then say what is missing and which permission brings it
   */
  <T>(context: GatewayContext, read: () => Promise<T>): Promise<T | null>;
}

/**
 * Declares an optional relation. Refusals are remembered for each key by the endpoint's permission, so that a drain does not ask again for
 * every page.
 * @param what is missing without it, such as "Badges of members"
 * @param permission what brings it; absent where none is known to
 */
export function optionalRead(what: string, permission?: WixPermission): OptionalRead {
  const note = [`${what} are missing: Wix refuses them to this key.`, ...remedy(permission)].join(' ');
  return async (context, read) => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof GatewayError) || error.code !== 'WIX_PERMISSION_DENIED') throw error;
      if (error instanceof WixError && error.permission !== undefined)
        rememberRefusal(context.wix, error.permission.scope, error);
      context.report.note(note);
      return null;
    }
  };
}

function remedy(permission: WixPermission | undefined): string[] {
  if (permission === undefined) return [];
  const brings = `The permission "${permission.name}" (${permission.scope}) brings them.`;
  if (permission.readOnly) return [brings];
  return [
    brings,
    'It also allows changes, since Wix has none that only reads them: weigh whether they are worth it.',
  ];
}
