import { createHash } from 'node:crypto';
import { hashOfCollection, type SiteCollections } from './collections.ts';

/** What is kept of the collections of a site, to tell what has changed: a hash of each. */
export type Summary = ReadonlyMap<string, string>;

export function summaryOf({ collections }: SiteCollections): Summary {
  return new Map(collections.map((collection) => [collection.id, hashOfCollection(collection)]));
}

/** The same for collections that make the same graph. */
export function hashOfSummary(summary: Summary, { availability }: SiteCollections): string {
  const hash = createHash('sha256').update(availability.status);
  for (const part of summary.values()) hash.update(part);
  return hash.digest('base64url');
}

/** Collections that a sentence names; of more it says how many. */
const NAMED = 5;

/** What has changed between two reads of the collections, in words; undefined when nothing has. */
export function changesBetween(before: Summary, after: Summary): string | undefined {
  const added = [...after.keys()].filter((id) => !before.has(id));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...after]
    .filter(([id, hash]) => before.has(id) && before.get(id) !== hash)
    .map(([id]) => id);
  const parts = [
    listed(changed, 'has a new definition', 'have new definitions'),
    listed(gone, 'is gone', 'are gone'),
    listed(added, 'is new', 'are new'),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function listed(ids: readonly string[], one: string, many: string): string | undefined {
  if (ids.length === 0) return undefined;
  const names = ids.slice(0, NAMED).map((id) => `\`${id}\``);
  const rest = ids.length - names.length;
  return `${names.join(', ')}${rest === 0 ? '' : ` and ${rest} more`} ${ids.length === 1 ? one : many}`;
}
