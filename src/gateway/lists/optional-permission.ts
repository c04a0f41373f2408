import type { ListPart } from '../../contract/product-module.ts';
import { GatewayError } from '../../errors.ts';
import {
  refusalOf,
  rememberGrant,
  rememberRefusal,
  standingOf,
  type Standing,
} from '../../wix/client/permission-memory.ts';
import type { WixPermission } from '../../wix/api/permissions.ts';
import { MissingList } from '../../wix/api/envelope.ts';
import { WixError } from '../../wix/api/wix-error.ts';
import { perOperation, type GatewayContext } from '../context.ts';
import { emptyBatch, type PageSource } from '../paging/page-source.ts';

/** Something that Wix shows only to keys with a further permission, and without which the rest can be read. */
export interface OptionalPermission {
  /** By which name it is remembered what Wix said about a key. */
  readonly key: string;
  /** Whether an error says that this permission is missing, and not that nothing can be read. */
  isRefusal(error: WixError): boolean;
  /** What is missing without it and how it was asked for, as a sentence. */
  readonly missing: string;
  /** What brings it. */
  readonly permission: WixPermission;
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
  return { key, isRefusal, missing, permission };
}

/** What Wix answered in the place of lists that it turned out not to have, by the scope of their permission, in an operation. */
const nowhere = perOperation(() => new Map<string, unknown>());

/**
 * Whether the operation has met the lack of what a permission is for, so that none brings it: `SURE` where Wix says that there is no such
 * list, `ODD` where its answer only lacks it.
 */
export function lackOf(context: GatewayContext, { scope }: WixPermission): 'SURE' | 'ODD' | undefined {
  const answers = nowhere(context);
  if (!answers.has(scope)) return undefined;
  return answers.get(scope) instanceof MissingList ? 'ODD' : 'SURE';
}

/** What is to be said of something that is missing, with what would bring it. */
function noteOf(
  context: GatewayContext,
  missing: string,
  { name, scope, readOnly }: WixPermission,
  refusal: unknown,
): string {
  if (isGone(refusal)) {
    nowhere(context).set(scope, refusal);
    return `${missing} ${refusal instanceof MissingList ? "Wix's answer has no list of them." : 'Wix has no such list here: no permission brings them.'}`;
  }
  const caution = readOnly
    ? ''
    : ' It also allows changes, since Wix has none that only reads them: weigh whether they are worth it.';
  return `${missing} The permission "${name}" (${scope}) brings them.${caution}`;
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
    context.report.note(
      noteOf(context, wanted.missing, wanted.permission, refusalOf(context.wix, wanted.key)),
    );
    return read(standing);
  }
  try {
    const answer = await read(standing);
    if (standing === 'unknown') rememberGrant(context.wix, wanted.key);
    return answer;
  } catch (error) {
    if (!(error instanceof WixError) || !wanted.isRefusal(error)) throw error;
    // A 403 without a word may be throttling: what was granted a moment ago is not lost over it, for what would be missing then looks like none.
    if (standing === 'granted' && error.saysNothing) throw error;
    const answer = await read('refused');
    rememberRefusal(context.wix, wanted.key, error);
    context.report.note(noteOf(context, wanted.missing, wanted.permission, error));
    return answer;
  }
}

/** Wix often denies without a word why: then the read without the permission tells what was denied. */
export function isDenial(status: number): boolean {
  return status === 401 || status === 403;
}

/**
 * Waits for a relation that has a permission of its own, and without which its parents can be read.
 * @param read what a loader gives
 * @returns null when Wix refuses it to this key; the answer's notes then say what is missing and which permission brings it
 */
export type OptionalRead = <T>(context: GatewayContext, read: () => Promise<T>) => Promise<T | null>;

/**
 * Declares an optional relation. Refusals are remembered for each key by the endpoint's permission, so that a drain does not ask again for
 * every page.
 * @param what is missing without it, such as "Badges of members"
 * @param permission what brings it; absent where none is known to
 * @param part what of a list it is: the field that is null without it, or else records, which a read that Wix does not have must not cost all of;
 * it then counts as refused
 */
export function optionalRead(what: string, permission?: WixPermission, part?: ListPart): OptionalRead {
  const isRecords = part !== undefined && part.field === undefined;
  return async (context, read) => {
    try {
      return await read();
    } catch (error) {
      const isRefused = error instanceof GatewayError && error.code === 'WIX_PERMISSION_DENIED';
      if (!isRefused && !(isRecords && isGone(error))) throw error;
      if (error instanceof WixError && error.permission !== undefined)
        rememberRefusal(context.wix, error.permission.scope, error);
      const missing = isRefused
        ? `${what} are missing: Wix refuses them to this key.`
        : `${what} are missing.`;
      const reason = permission === undefined ? missing : noteOf(context, missing, permission, error);
      if (part?.field === undefined) context.report.note(reason);
      else context.report.withhold({ ...part, field: part.field, isInRaw: false, permission, reason });
      return null;
    }
  };
}

/** Whether Wix has no such list, for this site or any more: no endpoint, one whose condition the site does not meet, or an answer without it. */
export function isGone(error: unknown): boolean {
  return (
    error instanceof MissingList || (error instanceof WixError && [404, 410, 428, 501].includes(error.status))
  );
}

/** A list that is empty for a key that may not read it: the answer's notes then say what is missing. */
export function optionalPages<T>(
  context: GatewayContext,
  optional: OptionalRead,
  source: PageSource<T>,
): PageSource<T> {
  return {
    pageMax: source.pageMax,
    async read(position, limit, whole) {
      const read = () => source.read(position, limit, whole);
      // In the middle of a list it is no end.
      return position === null ? ((await optional(context, read)) ?? emptyBatch(position)) : read();
    },
  };
}
