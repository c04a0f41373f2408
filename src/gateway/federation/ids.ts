import { badInput } from '../../errors.ts';
import { isGuid } from '../../guid.ts';

/** The most ids that one `filter: { ids }` takes. */
const MAX_IDS = 1000;

/**
 * Checks an id: a GUID, which is written in lower case whatever case it came in.
 * @throws GatewayError BAD_USER_INPUT when Wix could not have given out such an id
 */
export function requireGuid(id: string, argument = 'id'): string {
  if (isGuid(id)) return id.toLowerCase();
  throw badInput(
    `\`${argument}\` is ${JSON.stringify(id.slice(0, 60))}, which is no Wix id.`,
    "Wix's ids of this kind are GUIDs, such as 0f6f2a7e-3c0b-4c1f-9a57-0d8f5f1c2b11.",
  );
}

/**
 * Checks the ids of a filter and drops repetitions.
 * @throws GatewayError BAD_USER_INPUT for an id of the wrong shape or too many ids
 */
export function requireGuids(ids: readonly string[], argument = 'filter.ids'): string[] {
  if (ids.length > MAX_IDS)
    throw badInput(
      `\`${argument}\` has ${ids.length} ids; at most ${MAX_IDS} are taken.`,
      'Ask in several operations.',
    );
  return [...new Set(ids.map((id) => requireGuid(id, argument)))];
}
