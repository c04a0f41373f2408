import { credentialMemory } from '../../wix/credential-memory.ts';
import type { GatewayContext } from '../../gateway/context.ts';
import { WixError } from '../../wix/wix-error.ts';
import { isTooLarge, limitTold } from './data-errors.ts';
import { knownDefinition, type Definition } from './definitions.ts';

/** Most items that one request returns (docs/fidelity.md#page-limits). */
export const ITEMS_PAGE = 1000;

/** What reads of a collection have taught, beside what its definition says. */
interface Lesson {
  /** Items that one request may ask for. */
  readonly limit?: number;
  /** Whether Wix refuses to be asked for drafts. */
  readonly refusesDrafts?: boolean;
}

const lessons = credentialMemory<Map<string, Lesson>>({ ttlMs: 600_000 });

/** Most items that one request to a collection may ask for, as far as it is known. */
export function pageMaxOf(context: GatewayContext, collectionId: string): number {
  const definition = knownDefinition(context.wix, collectionId);
  const declared = definition?.known === true ? definition.collection.wire.maxPageSize : undefined;
  const learnt = lessonOf(context, collectionId).limit ?? ITEMS_PAGE;
  return Math.min(ITEMS_PAGE, learnt, typeof declared === 'number' && declared >= 1 ? declared : ITEMS_PAGE);
}

/**
 * Sends a read of a page, and again with a smaller one as long as Wix says that it is too large; the size that went well is remembered.
 * @param limit items that are wanted
 */
export async function inFittingPages<T>(
  context: GatewayContext,
  collectionId: string,
  limit: number,
  send: (limit: number) => Promise<T>,
): Promise<T> {
  let size = Math.min(limit, pageMaxOf(context, collectionId));
  for (;;) {
    try {
      return await send(size);
    } catch (error) {
      const smaller = smallerPage(error, size);
      if (smaller === undefined) throw error;
      learn(context, collectionId, { limit: smaller });
      size = smaller;
    }
  }
}

/** The page to try after Wix found one too large; undefined when that is not what was wrong, or nothing smaller is left. */
export function smallerPage(error: unknown, size: number): number | undefined {
  const told = limitTold(error);
  const smaller =
    told !== undefined ? Math.min(told, size - 1) : isTooLarge(error) ? Math.floor(size / 2) : 0;
  return smaller >= 1 ? smaller : undefined;
}

/**
 * Sends a read that asks for drafts, unless the collection is known to have none. Where the definition may not be read, it is tried.
 * @param send gets the option to add to the request
 */
export async function withDrafts<T>(
  context: GatewayContext,
  collectionId: string,
  send: (option: { readonly publishPluginOptions?: { readonly includeDraftItems: boolean } }) => Promise<T>,
): Promise<T> {
  const definition = knownDefinition(context.wix, collectionId);
  const asks = { publishPluginOptions: { includeDraftItems: true } };
  if (definition?.known === true) return send(hasDrafts(definition) ? asks : {});
  if (lessonOf(context, collectionId).refusesDrafts === true) return send({});
  try {
    return await send(asks);
  } catch (error) {
    if (!mayMeanDrafts(error)) throw error;
    const answer = await send({});
    learn(context, collectionId, { refusesDrafts: true });
    return answer;
  }
}

/** Whether a collection holds drafts. */
function hasDrafts(definition: Definition): boolean {
  const plugins: unknown = definition.known ? definition.collection.wire.plugins : undefined;
  return (
    Array.isArray(plugins) && plugins.some((plugin: { type?: unknown } | null) => plugin?.type === 'PUBLISH')
  );
}

/** Codes of Wix Data for a request that it does not take as it is. */
const BAD_REQUEST = new Set<string | undefined>(['WDE0075', 'WDE0076', 'WDE0080', 'WDE0120', undefined]);

function mayMeanDrafts(error: unknown): boolean {
  return error instanceof WixError && error.status === 400 && BAD_REQUEST.has(error.wixCode);
}

function lessonOf(context: GatewayContext, collectionId: string): Lesson {
  return lessons.get(context.wix)?.get(collectionId) ?? {};
}

function learn(context: GatewayContext, collectionId: string, lesson: Lesson): void {
  const known = lessons.get(context.wix) ?? new Map<string, Lesson>();
  known.set(collectionId, { ...known.get(collectionId), ...lesson });
  lessons.set(context.wix, known);
}
