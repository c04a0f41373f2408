import { badInput } from '../errors.ts';
import type { GatewayContext } from '../gateway/context.ts';
import type { OpenedSiteGraph, OpenSiteGraph } from '../gateway/operation/site-graph.ts';
import { requireCollectionId } from '../products/data/ids.ts';
import { credentialMemory, type CredentialHolder } from '../wix/client/credential-memory.ts';
import { changesBetween, hashOfSummary, summaryOf, type Summary } from './changes.ts';
import { COLLECTIONS_PARAMETER, isLearnt, readCollections, type SiteCollections } from './collections.ts';
import { takeStale } from './staleness.ts';
import { KeptGraphs } from './kept-graphs.ts';
import { makeSiteGraph, makeSiteSubgraph, type MakeSiteGraph } from './schema.ts';

/** How long what is known of a site's collections is believed: a little less than the definitions that its items are read by. */
const FRESH_MS = 50_000;
/** What was learnt from items costs two requests for each collection, and changes with its items only. */
const LEARNT_FRESH_MS = 600_000;
/** How long a document that does not fit is told of the last change. */
const TOLD_MS = 24 * 3_600_000;
/** Collections that may be named. */
const MAX_NAMED = 50;

/** What is known of a site's collections, and under which key its graph is kept. */
interface Known extends Omit<OpenedSiteGraph, 'graph'> {
  readonly key: string;
}

const fresh = credentialMemory<Known>({ ttlMs: FRESH_MS });

interface LastRead {
  readonly summary: Summary;
  /** What the last change was, in words; undefined as long as there was none. */
  readonly change: string | undefined;
}

const lastReads = credentialMemory<LastRead>({ ttlMs: TOLD_MS });

/** The graphs that each gateway has made, by site and by what they are made of. */
const gateways = new WeakMap<object, KeptGraphs>();

/**
 * Opens the graph of a site's own collections. What is known of them is kept for each set of credentials, the graph for each site: it is made anew
 * when a definition has changed. The parameter `collections` of the address names the only ones that are wanted.
 */
export const openSiteGraph: OpenSiteGraph = (...asked) => openGraph(makeSiteGraph, ...asked);

/** Opens the same as a subgraph of a federation, of the site's own collections alone. */
export const openSiteSubgraph: OpenSiteGraph = (...asked) => openGraph(makeSiteSubgraph, ...asked);

async function openGraph(
  make: MakeSiteGraph,
  ...[context, url, whole]: Parameters<OpenSiteGraph>
): Promise<OpenedSiteGraph> {
  const named = namedIn(url);
  const reader = readerOf(context, named);
  const graphs = graphsOf(context);
  const known = takeStale(context.wix) ? undefined : fresh.get(reader);
  const kept = known === undefined ? undefined : graphs.get(known.key);
  if (known !== undefined && kept !== undefined) return { ...known, graph: kept };
  const read = await readCollections(context, named);
  const summary = summaryOf(read);
  const said: Known = {
    key: `${context.siteKey} ${hashOfSummary(summary, read)}`,
    hint: hintOf(read, changeSince(reader, summary)),
    notes: notesOf(read),
  };
  const graph = graphs.get(said.key) ?? make(whole, read);
  graphs.set(said.key, graph, sizeOf(read));
  fresh.set(reader, said, read.collections.some(isLearnt) ? LEARNT_FRESH_MS : FRESH_MS);
  return { ...said, graph };
}

function graphsOf({ wix }: GatewayContext): KeptGraphs {
  const graphs = gateways.get(wix.gateway) ?? new KeptGraphs();
  gateways.set(wix.gateway, graphs);
  return graphs;
}

/** How many fields the collections have, each with what belongs to it; what executes a graph takes as much as hundreds of them. */
function sizeOf({ collections }: SiteCollections): number {
  return collections.reduce((sum, { wire }) => sum + 15 + (wire.fields?.length ?? 0), 1000);
}

/** Whose knowledge of which collections it is. */
function readerOf({ wix }: GatewayContext, named: readonly string[] | null): CredentialHolder {
  const what = named === null ? 'all' : JSON.stringify(named);
  return { gateway: wix.gateway, scope: { credentialsKey: `${wix.scope.credentialsKey} ${what}` } };
}

/**
 * The collections that the address names, without those that it names twice; null where it names none.
 * @throws GatewayError BAD_USER_INPUT for what can be no collection, and for too many
 */
function namedIn(url: URL): readonly string[] | null {
  const given = url.searchParams.getAll(COLLECTIONS_PARAMETER);
  if (given.length === 0) return null;
  const names = [
    ...new Set(
      given
        .join(',')
        .split(',')
        .map((name) => name.trim()),
    ),
  ].filter((name) => name !== '');
  if (names.length === 0 || names.length > MAX_NAMED)
    throw badInput(
      `\`${COLLECTIONS_PARAMETER}\` names ${names.length} collections; 1 to ${MAX_NAMED} are taken.`,
      `Name collections by their ids, with commas: /site/graphql?${COLLECTIONS_PARAMETER}=Books,Authors. Without the parameter the graph has all of them.`,
    );
  return names.map((name) => requireCollectionId(name, COLLECTIONS_PARAMETER));
}

/** What has changed since the collections were read before, or what the last change was. */
function changeSince(reader: CredentialHolder, summary: Summary): string | undefined {
  const last = lastReads.get(reader);
  const words = last === undefined ? undefined : changesBetween(last.summary, summary);
  const change = words === undefined ? last?.change : `${words} (found at ${new Date().toISOString()})`;
  lastReads.set(reader, { summary, change });
  return change;
}

function hintOf(
  { collections, availability }: SiteCollections,
  change: string | undefined,
): string | undefined {
  if (availability.status === 'PERMISSION_DENIED')
    return `The key may not list the collections of the site, so the graph has none of them. Name those that you know in the address, such as /site/graphql?${COLLECTIONS_PARAMETER}=Books,Authors: their fields are then learnt from their items.`;
  if (change !== undefined)
    return `The collections of the site have changed while this graph was served: ${change}. Read the schema anew, and make clients from it again.`;
  return collections.length === 0 && availability.status === 'AVAILABLE'
    ? 'The site has no collections, so there is nothing but `availability` below `cms`.'
    : undefined;
}

function notesOf({ collections }: SiteCollections): readonly string[] {
  const learnt = collections.filter(isLearnt).map(({ id }) => `\`${id}\``);
  return learnt.length === 0
    ? []
    : [
        `The key may not read the definitions of ${learnt.join(', ')}: the types of their fields were learnt from items. Fields that the items which were looked at lack are in \`raw\` alone, and multi-references cannot be seen.`,
      ];
}
