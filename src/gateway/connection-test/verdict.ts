import type { GatewayError } from '../../errors.ts';
import type { WixClient } from '../../wix/client.ts';
import { credentialsHint } from '../advice.ts';
import type { Availability } from '../answer-report.ts';
import { AVAILABLE, aboutProduct } from '../availability.ts';
import { judgeCredentials, type ReadEnd } from '../credential-verdict.ts';
import type { ProductModule } from '../product-module.ts';

type ConnectionStatus = 'ACTIVE' | 'PARTIAL' | 'FAILED';

/** A product and how its probe ended. */
export interface Probed {
  readonly module: ProductModule;
  readonly end: ReadEnd;
}

/** What all probes together say. */
export interface ConnectionVerdict {
  readonly status: ConnectionStatus;
  readonly code: string | null;
  readonly reason: string | null;
  readonly hint: string | null;
  /** Whether Wix accepts the credentials; null when no answer tells. */
  readonly accepted: boolean | null;
  /** In the order of the products; the site's own, too. */
  readonly availabilities: readonly Availability[];
}

/** Judges a connection by how the probes of its products ended. The site's own properties are evidence, but no condition. */
export function judgeConnection(
  probed: readonly Probed[],
  client: Pick<WixClient, 'credentialKind'>,
): ConnectionVerdict {
  const credentials = judgeCredentials(probed.map(({ end }) => end));
  const failure = credentials.accepted ? undefined : (credentials.refusal ?? allSilent(probed));
  if (failure !== undefined) return failed(failure, probed, client);
  const availabilities = probed.map(({ module, end }) => availabilityOf(module, end, client));
  const missing = probed.filter(
    ({ module }, index) => module.name !== 'SITE' && isMissing(availabilities[index]),
  );
  const accepted = credentials.accepted ? true : null;
  if (missing.length === 0) {
    return { status: 'ACTIVE', code: null, reason: null, hint: null, accepted, availabilities };
  }
  return { status: 'PARTIAL', code: null, ...missingWords(probed, availabilities), accepted, availabilities };
}

/** The error that stands for all when not one product said anything about the credentials because Wix did not answer. */
function allSilent(probed: readonly Probed[]): GatewayError | undefined {
  const errors = probed.flatMap(({ end }) => end ?? []);
  return errors.every(({ code }) => code !== 'WIX_PERMISSION_DENIED') ? errors[0] : undefined;
}

function failed(
  failure: GatewayError,
  probed: readonly Probed[],
  { credentialKind }: Pick<WixClient, 'credentialKind'>,
): ConnectionVerdict {
  const isRefusal = failure.code === 'WIX_INVALID_CREDENTIALS' || failure.code === 'WIX_SITE_NOT_FOUND';
  const hint = failure.code === 'WIX_INVALID_CREDENTIALS' ? credentialsHint(credentialKind) : hintOf(failure);
  return {
    status: 'FAILED',
    code: failure.code,
    reason: failure.message,
    hint,
    accepted: isRefusal ? false : null,
    availabilities: probed.map(() => ({
      status: 'UNAVAILABLE',
      reason: `Not read: ${failure.message}`,
      permission: null,
      hint,
    })),
  };
}

function availabilityOf(
  module: ProductModule,
  end: ReadEnd,
  client: Pick<WixClient, 'credentialKind'>,
): Availability {
  if (end === null) return AVAILABLE;
  return (
    aboutProduct(module, end, client) ?? {
      status: 'UNAVAILABLE',
      reason: end.message,
      permission: null,
      hint: hintOf(end),
    }
  );
}

function isMissing(availability: Availability | undefined): boolean {
  return availability?.status === 'PERMISSION_DENIED' || availability?.status === 'UNAVAILABLE';
}

function missingWords(
  probed: readonly Probed[],
  availabilities: readonly Availability[],
): { reason: string; hint: string } {
  const titles = (status: Availability['status']): string[] =>
    probed.flatMap(({ module }, index) =>
      module.name !== 'SITE' && availabilities[index]?.status === status ? [module.title] : [],
    );
  const denied = titles('PERMISSION_DENIED');
  const silent = titles('UNAVAILABLE');
  const reasons = [
    ...(denied.length === 0 ? [] : [`A permission is missing for ${listed(denied)}.`]),
    ...(silent.length === 0 ? [] : [`Wix does not answer for ${listed(silent)}.`]),
  ];
  const hints = [
    ...(denied.length === 0
      ? []
      : [
          'Grant the permissions named below, or leave them out on purpose: what is not read is not migrated.',
        ]),
    ...(denied.length > 0 && !availabilities.some(({ status }) => status === 'AVAILABLE')
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
