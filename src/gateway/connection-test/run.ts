import { setTimeout as wait } from 'node:timers/promises';
import { GatewayError } from '../../errors.ts';
import { rememberRefusal } from '../../wix/client/permission-memory.ts';
import { WixError, WixUnreachable } from '../../wix/api/wix-error.ts';
import type { Availability } from '../../contract/answer-report.ts';
import type { GatewayContext } from '../context.ts';
import type { ProductModule, ReadEnd } from '../../contract/product-module.ts';
import { readFact, readFacts, type KnownFacts } from '../access/site-facts.ts';
import type { SiteFacts } from '../../contract/site-facts.ts';
import { connectionVerdict, type ConnectionVerdict } from './verdict.ts';
import { probedNeeds, unprobed, type TestedNeed, type TestedProduct, type Probed } from './probed.ts';
import { provesAcceptance } from '../access/availability.ts';

/** Milliseconds that the first probe goes ahead of the others: time enough to see that Wix cannot be reached at all. */
const HEAD_START_MS = 300;

/** The site's part in a test. */
interface ConnectedSite extends KnownFacts {
  readonly id: string | null;
  readonly availability: Availability;
  readonly permissions: readonly TestedNeed[];
}

/** What a test found. */
export interface TestedConnection extends ConnectionVerdict {
  readonly kind: 'API_KEY' | 'APP';
  readonly wellFormed: boolean;
  readonly site: ConnectedSite;
}

/**
 * Tests the connection: every permission's probe and the facts about the site, in parallel. No failure of Wix is thrown.
 * @param modules the products, the site itself among them
 */
export async function testConnection(
  modules: readonly ProductModule[],
  context: GatewayContext,
): Promise<TestedConnection> {
  const { prober } = context.availability;
  const unreachable = prober.refusal === undefined ? await headStart(modules, context) : undefined;
  const mains = unreachable === undefined ? modules.map((module) => context.availability.probe(module)) : [];
  const accepted = isAccepted(mains);
  // What Wix may say of the site to credentials that it does not know is not worth one of their few requests.
  const fact = async <Name extends keyof SiteFacts>(name: Name): Promise<SiteFacts[Name] | null> =>
    (await accepted) ? orNull(readFact(modules, prober, name)) : null;
  const [probed, id, facts] = await Promise.all([
    unreachable === undefined
      ? accepted.then((known) => probeAll(modules, context, mains, known))
      : modules.map((module) => unprobed(module, unreachable)),
    unreachable === undefined || prober.credentialKind === 'apiKey' ? orNull(prober.siteId()) : null,
    readFacts(fact),
  ]);
  const verdict = connectionVerdict(probed, prober);
  if (verdict.accepted === true) remember(context, verdict.products);
  const site = verdict.products.find(({ module }) => module.name === 'SITE');
  return {
    ...verdict,
    kind: prober.credentialKind === 'app' ? 'APP' : 'API_KEY',
    wellFormed: prober.refusal?.code !== 'WIX_INVALID_CREDENTIALS',
    site: {
      id: prober.refusal?.code === 'WIX_SITE_NOT_FOUND' ? null : id,
      ...facts,
      availability: site === undefined ? NOT_SERVED : siteAvailability(site),
      permissions: site?.permissions ?? [],
    },
    products: verdict.products.filter(({ module }) => module.name !== 'SITE'),
  };
}

const NOT_SERVED: Availability = {
  status: 'UNAVAILABLE',
  reason: 'This gateway does not serve the properties of the site.',
  permission: null,
  hint: null,
};

/** Lets one probe go first, so that a machine without a way to Wix says so once instead of trying every permission. */
async function headStart(
  modules: readonly ProductModule[],
  { availability }: GatewayContext,
): Promise<WixUnreachable | undefined> {
  const first = modules.find(({ name }) => name === 'SITE') ?? modules[0];
  if (first === undefined) return undefined;
  const end = await Promise.race([availability.probe(first), wait(HEAD_START_MS, null, { ref: false })]);
  return end instanceof WixUnreachable ? end : undefined;
}

/**
 * Whether the ends of some reads show that Wix knows the credentials. Data tell at once, and give further requests the site's budget; the words of
 * a refusal are believed when there are no data at all.
 */
async function isAccepted(reads: readonly Promise<ReadEnd>[]): Promise<boolean> {
  const answered = reads.map(async (read) => {
    if ((await read) !== null) throw new Error('these are no data');
  });
  try {
    await Promise.any(answered);
    return true;
  } catch {
    return (await Promise.all(reads)).some(provesAcceptance);
  }
}

/**
 * Tries all permissions once Wix is known to accept the credentials: what is refused as a whole costs no more than one read of each product.
 * @param mains how those reads end
 */
async function probeAll(
  modules: readonly ProductModule[],
  { availability: { prober, probeNeed } }: GatewayContext,
  mains: readonly Promise<ReadEnd>[],
  accepted: boolean,
): Promise<readonly Probed[]> {
  if (accepted) return Promise.all(modules.map((module) => probedNeeds(module, prober, probeNeed)));
  const ends = await Promise.all(mains);
  return modules.flatMap((module, index) => {
    const end = ends[index];
    return end == null ? [] : [unprobed(module, end)];
  });
}

/** What a test found refused, reads within the next minute need not find out again. */
function remember({ wix }: GatewayContext, products: readonly TestedProduct[]): void {
  for (const { need, end, availability } of products.flatMap(({ permissions }) => permissions))
    if (availability.status === 'PERMISSION_DENIED' && end instanceof WixError)
      rememberRefusal(wix, need.permission.scope, end);
}

/** The advice about a read that is not worth a permission which can write. */
function siteAvailability({ permissions, availability }: TestedProduct): Availability {
  const need = permissions[0]?.need;
  if (availability.status !== 'PERMISSION_DENIED' || need === undefined) return availability;
  const writes = need.permission.readOnly ? '' : ' Wix has no read-only permission for it.';
  return { ...availability, hint: `This read is optional.${writes} Without it: ${need.loss}` };
}

/** A part of the answer that is null when Wix does not give it: why, the probes tell. */
async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof GatewayError) return null;
    throw error;
  }
}
