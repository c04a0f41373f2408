import { rememberGrant, rememberRefusal, standingOf, type Standing } from '../wix/permission-memory.ts';
import type { WixPermission } from '../wix/permissions.ts';
import { WixError } from '../wix/wix-error.ts';
import type { GatewayContext } from './context.ts';

/** Something that Wix shows only to keys with a further permission, and without which the rest can be read. */
export interface OptionalPermission {
  /** By which name it is remembered what Wix said about a key. */
  readonly key: string;
  /** Whether an error says that this permission is missing, and not that nothing can be read. */
  isRefusal(error: WixError): boolean;
  /** What is missing without it, how it was asked for and what would bring it. */
  readonly note: string;
}

/**
 * Declares an optional permission; what Wix said about a key is remembered.
 * @param missing what is missing without it and how it was asked for, as a sentence
 * @param key names it where the permission alone brings more than this, and so says nothing about it
 */
export function optionalPermission(
  missing: string,
  permission: WixPermission,
  isRefusal: OptionalPermission['isRefusal'],
  key: string = permission.scope,
): OptionalPermission {
  const caution = permission.readOnly
    ? ''
    : ' It also allows changes, since Wix has none that only reads them: weigh whether they are worth it.';
  return {
    key,
    isRefusal,
    note: `${missing} The permission "${permission.name}" (${permission.scope}) brings them.${caution}`,
  };
}

/**
 * Reads with an optional permission while it may be there, and without it when Wix refuses it; the refusal is remembered, and every answer that
 * lacks something says so.
 * @param read asks for what takes it while the standing is `unknown`, may ask while it is `granted`, and does not when it is `refused`
 */
export async function withOptionalPermission<T>(
  context: GatewayContext,
  wanted: OptionalPermission,
  read: (standing: Standing) => Promise<T>,
): Promise<T> {
  const standing = standingOf(context.wix, wanted.key);
  if (standing === 'refused') {
    context.report.note(wanted.note);
    return read(standing);
  }
  try {
    const answer = await read(standing);
    if (standing === 'unknown') rememberGrant(context.wix, wanted.key);
    return answer;
  } catch (error) {
    if (!(error instanceof WixError) || !wanted.isRefusal(error)) throw error;
    // A 403 without a word may be throttling: what was granted a moment ago is not lost over it, for what would be missing then looks like none.
    if (standing === 'granted' && error.wixCode === undefined && error.wixMessage === '') throw error;
    const answer = await read('refused');
    rememberRefusal(context.wix, wanted.key, error);
    context.report.note(wanted.note);
    return answer;
  }
}

/** Wix often denies without a word why: then the read without the permission tells what was denied. */
export function isDenial(status: number): boolean {
  return status === 401 || status === 403;
}
