import { z } from 'zod';
import { positionReader } from '../../gateway/paging/position-shape.ts';
import { GatewayError } from '../../errors.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import type { Batch, PageSource } from '../../gateway/paging/page-source.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { credentialMemory } from '../../wix/client/credential-memory.ts';
import { WixError } from '../../wix/api/wix-error.ts';

/** The two versions of Wix's contacts: V4 until a site refuses it, then V5 (docs/fidelity.md#contacts-versions). */
export type ContactsApi = 'V4' | 'V5';

const HOUR = 3_600_000;
const memory = credentialMemory<'V5'>({
  ttlMs: HOUR,
  shared: { topic: 'contacts-api', read: (value) => (value === 'V5' ? value : undefined) },
});

/**
 * Reads contacts in the version that the site answers: in V4, or, where Wix refuses that and not V5, in V5; the choice is remembered.
 * @throws what V4 failed with, when V5 does no better
 */
export async function inContactsApi<T>(wix: WixClient, read: (api: ContactsApi) => Promise<T>): Promise<T> {
  if (memory.get(wix) === 'V5') return read('V5');
  try {
    return await read('V4');
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const answer = await read('V5').catch(() => {
      throw error;
    });
    memory.set(wix, 'V5');
    return answer;
  }
}

/** A list that is read in the version that the site answers. A cursor is followed in the version that it was made in. */
export function contactPages<T>(
  context: GatewayContext,
  sources: Readonly<Record<ContactsApi, () => PageSource<T>>>,
): PageSource<T> {
  const readIn = async (
    api: ContactsApi,
    ...[position, limit, whole]: Parameters<PageSource<T>['read']>
  ): Promise<Batch<T>> => {
    const batch = await sources[api]().read(position, limit, whole);
    return {
      ...batch,
      next: batch.next === null ? null : [api, batch.next],
      positionAfter: (index) => [api, batch.positionAfter(index)],
    };
  };
  const { pageMax, overlaps = false } = sources.V4();
  return {
    pageMax,
    overlaps,
    read(position, limit, whole) {
      if (position === null) return inContactsApi(context.wix, (api) => readIn(api, null, limit, whole));
      const [api, inner] = readTagged(position);
      if (api === 'V4' && memory.get(context.wix) === 'V5') throw outdated();
      return readIn(api, inner, limit, whole);
    },
    foresee(position, limit) {
      const [api, inner] = readTagged(position);
      const foreseen = sources[api]().foresee?.(inner, limit);
      return foreseen && { ...foreseen, next: foreseen.next === null ? null : [api, foreseen.next] };
    },
  };
}

const readTagged = positionReader(z.tuple([z.enum(['V4', 'V5']), z.unknown()]));

/** Whether an answer to V4 may mean that the site has no V4 (any more); a missing permission answers alike. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof WixError) || error.code === 'WIX_SITE_NOT_FOUND') return false;
  return (
    [403, 405, 410, 428, 501].includes(error.status) || (error.status === 404 && error.wixCode === undefined)
  );
}

function outdated(): GatewayError {
  return new GatewayError('BAD_CURSOR', {
    message: 'This cursor was made in Contacts V4; Wix answers only V5 on this site since.',
    hint: 'Start the list again without `after`.',
  });
}
