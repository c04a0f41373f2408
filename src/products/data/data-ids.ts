import { badInput } from '../../errors.ts';
import { isOperationName } from '../../wix/operation-name.ts';

/** Wix's own limit of a collection's id (docs/fidelity.md#data-ids). */
const MAX_COLLECTION_ID = 256;
const MAX_ITEM_ID = 1000;
const MAX_IDS = 1000;
/** Characters that no name or id has; the rule warns of them in patterns, and here they are what is looked for. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Checks the id of a collection: a name, that may hold spaces and slashes.
 * @throws GatewayError BAD_USER_INPUT when Wix could not have given out such an id
 */
export function requireCollectionId(id: string, argument = 'collectionId'): string {
  return requireText(
    id,
    argument,
    MAX_COLLECTION_ID,
    "Wix's ids of collections are names such as Books or Stores/Products; `dataCollections` lists them.",
  );
}

/**
 * Checks the id of an item: whatever whoever made it chose.
 * @throws GatewayError BAD_USER_INPUT when Wix could not have given out such an id
 */
export function requireItemId(id: string, argument = 'id'): string {
  return requireText(
    id,
    argument,
    MAX_ITEM_ID,
    "Wix's ids of items are texts, mostly GUIDs, in `_id` of an item.",
  );
}

/**
 * Checks the ids of a filter and drops repetitions.
 * @throws GatewayError BAD_USER_INPUT for an id of the wrong shape or too many ids
 */
export function requireItemIds(ids: readonly string[], argument = 'filter.ids'): string[] {
  if (ids.length > MAX_IDS)
    throw badInput(
      `\`${argument}\` has ${ids.length} ids; at most ${MAX_IDS} are taken.`,
      'Ask in several operations.',
    );
  return [...new Set(ids.map((id) => requireItemId(id, argument)))];
}

/**
 * Checks the key of a field.
 * @throws GatewayError BAD_USER_INPUT when no field can have such a key
 */
export function requireKey(key: string): string {
  return requireText(
    key,
    'key',
    MAX_ITEM_ID,
    'Keys are those of `data`, such as `author`; `dataCollection { fields { key } }` lists them.',
  );
}

/**
 * Checks a language tag.
 * @throws GatewayError BAD_USER_INPUT when it is none
 */
export function requireLanguage(tag: string): string {
  if (/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag)) return tag;
  throw badInput(
    `\`language\` is ${JSON.stringify(tag.slice(0, 60))}, which is no language tag.`,
    'Use an IETF tag such as he or pt-BR.',
  );
}

/**
 * Whether an id can stand in a path of Wix's API. The read-only guard lets out nothing that could be read as another path or as an operation,
 * such as `create-field`.
 */
export function fitsPath(id: string): boolean {
  return id
    .split('/')
    .every((segment) => /^(?!\.{1,2}$)[^\\%?#;]+$/.test(segment) && !isOperationName(segment));
}

function requireText(text: string, argument: string, max: number, hint: string): string {
  const isLong = text.length > max;
  if (text.trim() !== '' && !isLong && !CONTROL.test(text) && text.isWellFormed()) return text;
  const why = isLong
    ? `has ${text.length} characters; at most ${max} are taken`
    : `is ${JSON.stringify(text.slice(0, 60))}, which is no Wix id`;
  throw badInput(`\`${argument}\` ${why}.`, hint);
}
