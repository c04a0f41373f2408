import { createHash } from 'node:crypto';
import { AVAILABLE } from '../gateway/access/availability.ts';
import type { GatewayContext } from '../gateway/context.ts';
import type { Availability } from '../contract/answer-report.ts';
import { GatewayError } from '../errors.ts';
import { allCollections } from '../products/data/definitions.ts';
import {
  learnCollections,
  noSuchCollections,
  type LearntCollection,
} from '../products/data/learnt-collections.ts';
import type { DataCollectionRecord } from '../products/data/wire.ts';
import { isDenied } from '../wix/api/wix-error.ts';

/** A collection as the site's graph is made of it: its definition, or what its items tell where that may not be read. */
export type SiteCollection = DataCollectionRecord | LearntCollection;

/** The collections of a site as the credentials see them. */
export interface SiteCollections {
  readonly collections: readonly SiteCollection[];
  /** Whether they could be read. */
  readonly availability: Availability;
}

/** What of the address says of which collections the graph is made. */
export const COLLECTIONS_PARAMETER = 'collections';

/**
 * Reads the collections of the site: one Wix request for every 100; two for each where only their items may be read.
 * @param named the only ones that are wanted; null for all
 * @throws GatewayError BAD_USER_INPUT for a name that the site does not have
 */
export async function readCollections(
  context: GatewayContext,
  named: readonly string[] | null,
): Promise<SiteCollections> {
  try {
    const all = await allCollections(context);
    return { collections: named === null ? all : chosen(all, named), availability: AVAILABLE };
  } catch (error) {
    if (named !== null && isDenied(error))
      return {
        collections: await learnCollections(context, named, COLLECTIONS_PARAMETER),
        availability: AVAILABLE,
      };
    const availability = await context.availability.explain('DATA', error);
    if (availability instanceof GatewayError) throw availability;
    return { collections: [], availability };
  }
}

function chosen(
  all: readonly DataCollectionRecord[],
  named: readonly string[],
): readonly DataCollectionRecord[] {
  const known = new Map(all.map((collection) => [collection.id, collection]));
  const unknown = named.filter((id) => !known.has(id));
  if (unknown.length > 0) throw noSuchCollections(unknown, [...known.keys()], COLLECTIONS_PARAMETER);
  return named.flatMap((id) => known.get(id) ?? []);
}

/** Whether a collection was learnt from its items. */
export function isLearnt(collection: SiteCollection): collection is LearntCollection {
  return 'learnt' in collection;
}

/** What of a definition changes nothing of the graph. */
const BESIDES: ReadonlySet<string> = new Set(['revision', 'createdDate', 'updatedDate', 'permissions']);

/** The same of one collection. */
export function hashOfCollection(collection: SiteCollection): string {
  const notes = isLearnt(collection) ? [...collection.learnt.notes] : null;
  const parts = [collection.id, collection.wire, notes];
  return createHash('sha256')
    .update(JSON.stringify(parts, (key, value: unknown) => (BESIDES.has(key) ? undefined : value)))
    .digest('base64url');
}
