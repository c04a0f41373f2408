import type { KeyRule } from '../../contract/product-module.ts';
import { badInput } from '../../errors.ts';
import { isOperationName } from '../../wix/api/operation-name.ts';

/** Characters that no name or id has; the rule warns of them in patterns, and here they are what is looked for. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/;

/** The rule for texts that Wix takes as names and ids; it refuses what Wix could not have given out. */
function textRule(max: number, hint: string): KeyRule {
  return (text, argument) => {
    const isLong = text.length > max;
    if (text.trim() !== '' && !isLong && !CONTROL.test(text) && text.isWellFormed()) return text;
    const why = isLong
      ? `has ${text.length} characters; at most ${max} are taken`
      : `is ${JSON.stringify(text.slice(0, 60))}, which is no Wix id`;
    throw badInput(`\`${argument}\` ${why}.`, hint);
  };
}

/** The id of a collection: a name, that may hold spaces and slashes (docs/fidelity.md#data-ids). */
export const requireCollectionId = textRule(
  256,
  "Wix's ids of collections are names such as Books or Stores/Products; `dataCollections` lists them.",
);

/** The id of an item: whatever whoever made it chose. */
export const requireItemId = textRule(
  1000,
  "Wix's ids of items are texts, mostly GUIDs, in `_id` of an item.",
);

/** The key of a field. */
export const requireKey = textRule(
  1000,
  'Keys are those of `data`, such as `author`; `dataCollection { fields { key } }` lists them.',
);

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
