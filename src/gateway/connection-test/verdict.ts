import type { GatewayError } from '../../errors.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { withDoubt, credentialsHint, grantHint, permissionLabel } from '../access/advice.ts';
import type { Availability } from '../../contract/answer-report.ts';
import { AVAILABLE, aboutProduct, credentialVerdict } from '../access/availability.ts';
import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import type { TestedNeed, TestedProduct, Probed, ProbedNeed } from './probed.ts';
import { newKey, refusedAlone, type NewKey } from './new-key.ts';

type ConnectionStatus = 'ACTIVE' | 'PARTIAL' | 'FAILED';

/** What all probes together say. */
export interface ConnectionVerdict {
  readonly status: ConnectionStatus;
  readonly code: string | null;
  readonly reason: string | null;
  readonly hint: string | null;
  /** Whether Wix accepts the credentials; null when no answer tells. */
  readonly accepted: boolean | null;
  /** What to tick for a key that reads all of the site. */
  readonly newKey: NewKey;
  /** In the order of the products; the site's own, too. */
  readonly products: readonly TestedProduct[];
}

type Client = Pick<WixClient, 'credentialKind'> & Partial<Pick<WixClient, 'doubt'>>;

/** Tells how a connection is by how the probes of its permissions ended. The site's own properties are evidence, but no condition. */
export function connectionVerdict(probed: readonly Probed[], client: Client): ConnectionVerdict {
  const ends = probed.flatMap(({ needs }) =>
    needs.flatMap(({ end }) => (end === 'NOT_CONCERNED' ? [] : [end])),
  );
  const credentials = credentialVerdict(ends);
  const failure = credentials.accepted ? undefined : (credentials.refusal ?? allSilent(ends));
  if (failure !== undefined) return failed(failure, probed, client);
  const products = probed.map((product) => testedProduct(product, client));
  const tested = products.filter(({ module }) => module.name !== 'SITE');
  const accepted = credentials.accepted ? true : null;
  const key = newKey(products, client.credentialKind);
  const isMissing = tested.some(({ permissions }) => permissions.some(isGap));
  const words = isMissing ? missingWords(tested, key) : { reason: null, hint: null };
  return { status: isMissing ? 'PARTIAL' : 'ACTIVE', code: null, ...words, accepted, newKey: key, products };
}

/** Whether records stay behind because of this permission. */
function isGap({ need, availability: { status } }: TestedNeed): boolean {
  return need.optional !== true && (status === 'PERMISSION_DENIED' || status === 'UNAVAILABLE');
}

/** The error that stands for all when not one permission said anything about the credentials because Wix did not answer. */
function allSilent(ends: readonly (GatewayError | null)[]): GatewayError | undefined {
  const errors = ends.flatMap((end) => end ?? []);
  return errors.every(({ code }) => code !== 'WIX_PERMISSION_DENIED') ? errors[0] : undefined;
}

function failed(
  refusal: GatewayError,
  probed: readonly Probed[],
  { credentialKind, doubt }: Client,
): ConnectionVerdict {
  const failure = withDoubt(refusal, { doubt });
  const isBadKey = failure.code === 'WIX_INVALID_CREDENTIALS';
  const hint = isBadKey ? credentialsHint(credentialKind) : hintOf(failure);
  const availability = unavailable(`Not read: ${failure.message}`, hint);
  const products = probed.map(({ module, needs }) => ({
    module,
    availability,
    permissions: needs.map((need) => ({ ...need, availability })),
  }));
  return {
    status: 'FAILED',
    code: failure.code,
    reason: failure.message,
    hint,
    // That Wix does not know the site says nothing about the key.
    accepted: isBadKey ? false : null,
    newKey: newKey(products, credentialKind),
    products,
  };
}

function testedProduct({ module, needs }: Probed, client: Client): TestedProduct {
  const permissions = needs.map(({ need, end }) => ({
    need,
    end,
    availability: availabilityOf(module, need, end, client),
  }));
  // Where all reads are optional, as the site's own are, the first of them tells what they are worth.
  const isOptional = module.permissions.every(({ optional }) => optional === true);
  const counted = permissions.filter(
    ({ need, end }, index) => end !== 'NOT_CONCERNED' && (isOptional ? index === 0 : need.optional !== true),
  );
  const availability = isOptional ? (counted[0]?.availability ?? AVAILABLE) : worstOf(counted, client);
  return { module, permissions, availability };
}

function worstOf(counted: readonly TestedNeed[], { credentialKind }: Client): Availability {
  const ofStatus = (status: Availability['status']) =>
    counted.filter(({ availability }) => availability.status === status);
  const main = counted[0]?.availability;
  if (main?.status === 'NOT_INSTALLED') return main;
  const denied = ofStatus('PERMISSION_DENIED');
  return denied[0] === undefined
    ? (ofStatus('UNAVAILABLE')[0]?.availability ?? AVAILABLE)
    : { ...denied[0].availability, hint: grantHint(credentialKind, ...refusedAlone(denied)) };
}

/** What is said of a permission that reads of this site do not need. */
const NOT_CONCERNED: Availability = {
  status: 'NOT_INSTALLED',
  reason: 'Reads of this site do not need it.',
  permission: null,
  hint: null,
};

function availabilityOf(
  module: ProductModule,
  { permission }: PermissionNeed,
  end: ProbedNeed['end'],
  client: Client,
): Availability {
  if (end === null) return AVAILABLE;
  if (end === 'NOT_CONCERNED') return NOT_CONCERNED;
  const found = aboutProduct(module, end, client) ?? unavailable(end.message, hintOf(end));
  return found.status === 'PERMISSION_DENIED' ? { ...found, permission: permissionLabel(permission) } : found;
}

function unavailable(reason: string, hint: string | null): Availability {
  return { status: 'UNAVAILABLE', reason, permission: null, hint };
}

function missingWords(products: readonly TestedProduct[], key: NewKey): { reason: string; hint: string } {
  const titles = (status: Availability['status']): string[] =>
    products.flatMap(({ module, permissions }) =>
      permissions.some((one) => isGap(one) && one.availability.status === status) ? [module.title] : [],
    );
  const denied = titles('PERMISSION_DENIED');
  const silent = titles('UNAVAILABLE');
  const lacking = refusedAlone(products.flatMap(({ permissions }) => permissions.filter(isGap)));
  const are = lacking.length === 1 ? 'A permission is' : `${lacking.length} permissions are`;
  const reasons = [
    denied.length > 0 &&
      `${are} missing for ${listed(denied)}: ${listed(lacking.map(({ name }) => `"${name}"`))}.`,
    silent.length > 0 && `Wix does not answer for ${listed(silent)}.`,
  ];
  const isBlind = !products.some(({ permissions }) =>
    permissions.some(({ availability }) => availability.status === 'AVAILABLE'),
  );
  const hints = [
    denied.length > 0 && key.hint,
    denied.length > 0 &&
      isBlind &&
      'Nothing at all can be read: if the key is limited to chosen sites, it must include this one.',
    silent.length > 0 && 'Try again in a few minutes.',
  ];
  return { reason: reasons.filter(Boolean).join(' '), hint: hints.filter(Boolean).join(' ') };
}

function listed(titles: readonly string[]): string {
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`;
}

function hintOf(error: GatewayError): string | null {
  const { hint } = error.extensions;
  return typeof hint === 'string' ? hint : null;
}
