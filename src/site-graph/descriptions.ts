import type { LearntCollection } from '../products/data/learnt-collections.ts';
import type { WireField } from '../products/data/wire.ts';
import { isLearnt, type SiteCollection } from './collections.ts';

/** What the graph says of a collection: its name for people, Wix's id, and whether it was learnt. */
export function collectionDescription(collection: SiteCollection): string {
  const { id, wire } = collection;
  return sentences(
    nameFor(wire.displayName, id),
    `Collection ${quoted(id)} of Wix.`,
    isLearnt(collection) && `${LEARNT} from ${collection.learnt.looked} items.`,
    wire.deprecation?.deprecated === true &&
      `Its owner wants it to be left alone. ${words(wire.deprecation.deprecationMessage)}`,
  );
}

const LEARNT = 'The key may not read its definition: fields and types were learnt';

/** What the graph says of a field: its name for people, Wix's key and type, and what is particular about it. */
export function fieldDescription(field: WireField, learnt: LearntCollection['learnt'] | undefined): string {
  const key = String(field.key);
  const isHidden = (Array.isArray(field.plugins) ? field.plugins : []).some(
    (plugin) => plugin?.cmsOptions?.internal === true,
  );
  return sentences(
    nameFor(field.displayName, key),
    words(field.description),
    `Source: ${quoted(key)}, ${String(field.type)}${leadsTo(field)}.`,
    isHidden && 'Hidden in the content manager.',
    field.type === 'PAGE_LINK' && 'Computed by Wix.',
    field.encrypted === true && 'Kept encrypted by Wix.',
    field.condition?.permission === 'RESTRICTED' && 'Shown to some people only.',
    learnt !== undefined && `Learnt from items. ${learnt.notes.get(key) ?? ''}`,
  );
}

/** Where a reference leads. */
function leadsTo({ typeMetadata }: WireField): string {
  const { reference, multiReference } = typeMetadata ?? {};
  const target: unknown = (reference ?? multiReference)?.referencedCollectionId;
  return typeof target === 'string' ? ` to ${quoted(target)}` : '';
}

function sentences(...parts: readonly (string | false)[]): string {
  return parts
    .filter((part) => part !== false)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** The name that people gave, where it says more than the key. */
function nameFor(name: unknown, key: string): string {
  const text = words(name);
  return text === '' || text === `${key}.` ? '' : text;
}

/** Words of the site's owner as a sentence on one line. */
function words(text: unknown): string {
  if (typeof text !== 'string') return '';
  const line = text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
}

/** A key as it is, in the marks of code. */
function quoted(key: string): string {
  return /[`\p{C}]|^\s|\s$/u.test(key) ? JSON.stringify(key) : `\`${key}\``;
}
