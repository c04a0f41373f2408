import type { GatewayError } from '../../errors.ts';
import type { WixClient } from '../../wix/client.ts';
import { withDoubt, credentialsHint, grantHint, permissionLabel } from '../advice.ts';
import type { Availability } from '../../contract/answer-report.ts';
import { AVAILABLE, aboutProduct } from '../availability.ts';
import { judgeCredentials } from '../credential-verdict.ts';
import type { PermissionNeed, ProductModule } from '../../contract/product-module.ts';
import type { JudgedNeed, JudgedProduct, Probed, ProbedNeed } from './probed.ts';
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
  readonly products: readonly JudgedProduct[];
}

type Client = Pick<WixClient, 'credentialKind'> & Partial<Pick<WixClient, 'doubt'>>;

/** Judges a connection by how the probes of its permissions ended. The site's own properties are evidence, but no condition. */
export function judgeConnection(probed: readonly Probed[], client: Client): ConnectionVerdict {
  const ends = probed.flatMap(({ needs }) =>
    needs.flatMap(({ end }) => (end === 'NOT_CONCERNED' ? [] : [end])),
  );
  const credentials = judgeCredentials(ends);
  const failure = credentials.accepted ? undefined : (credentials.refusal ?? allSilent(ends));
  if (failure !== undefined) return failed(failure, probed, client);
  const products = probed.map(({ module, needs }) => judgeProduct(module, needs, client));
  const tested = products.filter(({ module }) => module.name !== 'SITE');
  const accepted = credentials.accepted ? true : null;
  const key = newKey(products, client.credentialKind);
  const isMissing = tested.some(({ permissions }) => permissions.some(isGap));
  if (!isMissing) {
    return { status: 'ACTIVE', code: null, reason: null, hint: null, accepted, newKey: key, products };
  }
  return { status: 'PARTIAL', code: null, ...missingWords(tested, key), accepted, newKey: key, products };
}

/** Whether records stay behind because of this permission. */
function isGap({ need, status }: JudgedNeed): boolean {
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
  const reason = `Not read: ${failure.message}`;
  const products = probed.map(({ module, needs }) => ({
    module,
    availability: { status: 'UNAVAILABLE', reason, permission: null, hint } as const,
    permissions: needs.map(({ need }) => ({ need, status: 'UNAVAILABLE', reason }) as const),
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

function judgeProduct(module: ProductModule, needs: readonly ProbedNeed[], client: Client): JudgedProduct {
  const found = needs.map(({ need, end }) => judgeNeed(module, need, end, client));
  const permissions = found.map(({ judged }) => judged);
  // The site's own reads are all optional: what they are worth, the first of them tells.
  const counted = found.filter(({ judged: { need } }, index) =>
    module.name === 'SITE' ? index === 0 : need.optional !== true,
  );
  const concerned = counted.filter(({ availability }) => availability !== NOT_CONCERNED);
  const [main] = concerned;
  if (main === undefined) return { module, availability: AVAILABLE, permissions };
  if (main.availability.status === 'NOT_INSTALLED')
    return { module, availability: main.availability, permissions };
  const ofStatus = (status: Availability['status']) =>
    concerned.filter(({ availability }) => availability.status === status);
  const denied = ofStatus('PERMISSION_DENIED');
  const [firstDenied] = denied;
  if (firstDenied !== undefined) {
    const refused = refusedAlone(denied.map(({ judged }) => judged));
    return {
      module,
      availability: { ...firstDenied.availability, hint: grantHint(client.credentialKind, ...refused) },
      permissions,
    };
  }
  return { module, availability: ofStatus('UNAVAILABLE')[0]?.availability ?? AVAILABLE, permissions };
}

/** What is said of a permission that reads of this site do not need. */
const NOT_CONCERNED: Availability = {
  status: 'NOT_INSTALLED',
  reason: 'Reads of this site do not need it.',
  permission: null,
  hint: null,
};

function judgeNeed(
  module: ProductModule,
  need: PermissionNeed,
  end: ProbedNeed['end'],
  client: Client,
): { readonly judged: JudgedNeed; readonly availability: Availability } {
  const availability = availabilityOf(module, end, client);
  const label = availability.status === 'PERMISSION_DENIED' ? permissionLabel(need.permission) : null;
  const { status, reason } = availability;
  return {
    judged: { need, status, reason },
    availability: label === null ? availability : { ...availability, permission: label },
  };
}

function availabilityOf(module: ProductModule, end: ProbedNeed['end'], client: Client): Availability {
  if (end === null) return AVAILABLE;
  if (end === 'NOT_CONCERNED') return NOT_CONCERNED;
  return (
    aboutProduct(module, end, client) ?? {
      status: 'UNAVAILABLE',
      reason: end.message,
      permission: null,
      hint: hintOf(end),
    }
  );
}

function missingWords(products: readonly JudgedProduct[], key: NewKey): { reason: string; hint: string } {
  const titles = (status: Availability['status']): string[] =>
    products.flatMap(({ module, permissions }) =>
      permissions.some((one) => isGap(one) && one.status === status) ? [module.title] : [],
    );
  const denied = titles('PERMISSION_DENIED');
  const silent = titles('UNAVAILABLE');
  const lacking = refusedAlone(products.flatMap(({ permissions }) => permissions.filter(isGap)));
  const reasons = [
    ...(denied.length === 0
      ? []
      : [
          `${lacking.length === 1 ? 'A permission is' : `${lacking.length} permissions are`} missing for ${listed(denied)}: ${listed(lacking.map(({ name }) => `"${name}"`))}.`,
        ]),
    ...(silent.length === 0 ? [] : [`Wix does not answer for ${listed(silent)}.`]),
  ];
  const isBlind = !products.some(({ permissions }) =>
    permissions.some(({ status }) => status === 'AVAILABLE'),
  );
  const hints = [
    ...(denied.length === 0 ? [] : [key.hint]),
    ...(denied.length > 0 && isBlind
      ? ['Nothing at all can be read: if the key is limited to chosen sites, it must include this one.']
      : []),
    ...(silent.length === 0 ? [] : ['Try again in a few minutes.']),
  ];
  return { reason: reasons.join(' '), hint: hints.join(' ') };
}

function listed(titles: readonly string[]): string {
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`;
}

function hintOf(error: GatewayError): string | null {
  const { hint } = error.extensions;
  return typeof hint === 'string' ? hint : null;
}
