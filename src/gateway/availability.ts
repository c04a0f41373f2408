import { GatewayError } from '../errors.ts';
import type { WixClient } from '../wix/client.ts';
import type { WixPermission } from '../wix/permissions.ts';
import { WixError } from '../wix/wix-error.ts';
import { grantHint, installHint, optionalHint, permissionLabel } from './advice.ts';
import type { Availability } from './answer-report.ts';
import { judgeCredentials, needsConfirmation, provesAcceptance, type ReadEnd } from './credential-verdict.ts';
import { needsOnSite } from './list-needs.ts';
import type { ProductModule, ProductName } from './product-module.ts';

export const AVAILABLE: Availability = { status: 'AVAILABLE', reason: null, permission: null, hint: null };

/** Milliseconds that a probe may take: whoever waits for it wants to know, not to read. */
const PROBE_MS = 15_000;

/** Reads failures of Wix into what they say about a product. */
export interface AvailabilityCheck {
  /**
   * Decides what a failed read means.
   * @returns the availability when the product is to be skipped; otherwise the error to raise
   */
  explain(product: ProductName, error: unknown): Promise<Availability | GatewayError>;
  /**
   * Tries whether a product can be read, once for each operation.
   * @returns the error that its probe ended with, or null
   */
  probe(module: ProductModule): Promise<ReadEnd>;
  /** The client that probes use: it does not wait for Wix as long as reads do. */
  readonly prober: WixClient;
}

/**
 * Creates the check of one operation. A 401, a 403 without a word and a 428 without an app's own code can each mean wrong credentials,
 * an absent app or a missing permission (docs/fidelity.md#ambiguous-answers): they are believed only after another product has
 * answered too.
 */
export function createAvailabilityCheck(
  modules: readonly ProductModule[],
  wix: WixClient,
): AvailabilityCheck {
  const prober = wix.within(PROBE_MS);
  const ends = new Map<ProductName, Promise<ReadEnd>>();

  const probe = (module: ProductModule): Promise<ReadEnd> => {
    const known = ends.get(module.name);
    if (known !== undefined) return known;
    const end = probeMain(module, prober).then(
      () => null,
      (error: unknown) => {
        if (error instanceof GatewayError) return error;
        throw error;
      },
    );
    ends.set(module.name, end);
    return end;
  };

  /** Judges the credentials by one failed read and the probes of other products: one of them, then all if that one does not settle it. */
  const judge = async (product: ProductName, error: WixError) => {
    const [first, ...rest] = modules.filter(({ name }) => name !== product);
    const end = first === undefined ? error : await probe(first);
    const others = provesAcceptance(end) ? [] : await Promise.all(rest.map(probe));
    return judgeCredentials([error, end, ...others]);
  };

  return {
    prober,
    probe,
    async explain(product, error) {
      if (!(error instanceof WixError)) return toGatewayError(error);
      if (!ends.has(product)) ends.set(product, Promise.resolve(error));
      if (needsConfirmation(error) && !wix.accepted) {
        const verdict = await judge(product, error);
        if (!verdict.accepted && verdict.refusal !== undefined) return verdict.refusal;
      }
      const module = modules.find(({ name }) => name === product);
      return aboutProduct(module, error, wix) ?? error;
    },
  };
}

/** Tries the first of a product's permissions that concerns the site. */
async function probeMain(module: ProductModule, wix: WixClient): Promise<unknown> {
  const [main] = await needsOnSite(wix, module);
  return main?.probe(wix);
}

/**
 * Reads an error as a statement about a product, given that the credentials are good.
 * @returns undefined when the error says nothing about the product, such as a timeout
 */
export function aboutProduct(
  module: ProductModule | undefined,
  error: GatewayError,
  { credentialKind }: Pick<WixClient, 'credentialKind'>,
): Availability | undefined {
  if (!(error instanceof WixError)) return undefined;
  // Wix Data names the app behind a collection when that one is absent.
  const title =
    error.wixCode === 'WDE0171' ? 'The app behind this collection' : (module?.title ?? 'the product');
  const absent =
    error.code === 'WIX_APP_NOT_INSTALLED' ||
    (error.ambiguous && (error.status === 428 || module?.absentAnswer === error.status));
  if (absent) {
    return {
      status: 'NOT_INSTALLED',
      reason: `${title} is not installed on this site.${saidBy(error)}`,
      permission: null,
      hint: installHint(title),
    };
  }
  if (error.code !== 'WIX_PERMISSION_DENIED' && !error.ambiguous) return undefined;
  const permission = permissionToGrant(module, error);
  const need = module?.permissions.find((candidate) => candidate.permission === permission);
  const who = credentialKind === 'apiKey' ? 'The API key' : 'The app';
  return {
    status: 'PERMISSION_DENIED',
    reason: `${who} may not read ${title}.${saidBy(error)}`,
    permission: permission === undefined ? null : permissionLabel(permission),
    hint:
      permission === undefined
        ? 'Grant the read permission of this product.'
        : need?.optional === true && !permission.readOnly
          ? optionalHint(permission, need.loss)
          : grantHint(credentialKind, permission),
  };
}

/** The permission to ask for: the endpoint's own where the product advises to grant it, else the product's first. */
function permissionToGrant(module: ProductModule | undefined, error: WixError): WixPermission | undefined {
  const advised = module?.permissions.map(({ permission }) => permission) ?? [];
  return advised.find(({ scope }) => scope === error.permission?.scope) ?? advised[0] ?? error.permission;
}

function saidBy(error: WixError): string {
  return error.wixMessage === ''
    ? ` Wix answered ${error.status}.`
    : ` Wix answered ${error.status}: "${error.wixMessage.replace(/\.$/, '')}".`;
}

function toGatewayError(error: unknown): GatewayError {
  return error instanceof GatewayError ? error : new GatewayError('INTERNAL', { cause: error });
}
