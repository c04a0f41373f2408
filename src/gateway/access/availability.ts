import { GatewayError } from '../../errors.ts';
import type { WixClient } from '../../wix/client/client.ts';
import { refusalOf, rememberRefusal } from '../../wix/client/permission-memory.ts';
import type { WixPermission } from '../../wix/api/permissions.ts';
import { WixError, WixUnreachable } from '../../wix/api/wix-error.ts';
import { withDoubt, grantHint, installHint, optionalHint, permissionLabel } from './advice.ts';
import type { Availability } from '../../contract/answer-report.ts';
import type {
  AvailabilityCheck,
  PermissionNeed,
  ProductModule,
  ReadEnd,
} from '../../contract/product-module.ts';
import type { ProductName } from '../../contract/product-name.ts';
import { needsOnSite } from './list-needs.ts';

export const AVAILABLE: Availability = { status: 'AVAILABLE', reason: null, permission: null, hint: null };

/** Milliseconds that a probe may take: whoever waits for it wants to know, not to read. */
const PROBE_MS = 15_000;

/**
 * Creates the check of one operation. A 401, a 403 without a word and a 428 without an app's own code can each mean wrong credentials,
 * an absent app or a missing permission (docs/fidelity.md#ambiguous-answers): they are believed only after another product has
 * answered too.
 */
export function createAvailabilityCheck(
  modules: readonly ProductModule[],
  wix: WixClient,
): AvailabilityCheck {
  const prober = wix.prober(PROBE_MS);
  const ends = new Map<PermissionNeed, Promise<ReadEnd>>();

  const probeNeed = (need: PermissionNeed): Promise<ReadEnd> => {
    const known = ends.get(need);
    if (known !== undefined) return known;
    const end = endOf(need.probe(prober));
    ends.set(need, end);
    return end;
  };

  const probe = async (module: ProductModule): Promise<ReadEnd> => {
    const needs = await needsOnSite(prober, module).catch(asGatewayError);
    if (needs instanceof GatewayError) return needs;
    const [main] = needs;
    return main === undefined ? null : probeNeed(main);
  };

  /** What was learnt of a permission by a read need not be asked by its probe. */
  const learn = (module: ProductModule | undefined, error: WixError): void => {
    const need = module?.permissions.find(({ permission }) => permission.scope === error.permission?.scope);
    if (need !== undefined && !ends.has(need)) ends.set(need, Promise.resolve(error));
  };

  /** Tells what the credentials are by one failed read and the probes of other products: one of them, then all if that one does not settle it. */
  const verdictAfter = async (product: ProductName, error: WixError) => {
    const [first, ...rest] = modules.filter(({ name }) => name !== product);
    const end = first === undefined ? error : await probe(first);
    const others = provesAcceptance(end) ? [] : await Promise.all(rest.map(probe));
    return credentialVerdict([error, end, ...others]);
  };

  return {
    prober,
    probe,
    probeNeed,
    async explain(product, error) {
      if (!(error instanceof WixError)) return asGatewayError(error);
      const module = modules.find(({ name }) => name === product);
      const { permission } = error;
      const isRemembered = permission !== undefined && refusalOf(wix, permission.scope) === error;
      if (!isRemembered) learn(module, error);
      if (!isRemembered && needsConfirmation(error) && !wix.accepted) {
        const verdict = await verdictAfter(product, error);
        if (!verdict.accepted && verdict.refusal !== undefined) return withDoubt(verdict.refusal, wix);
      }
      const availability = aboutProduct(module, error, wix);
      if (availability?.status === 'PERMISSION_DENIED' && permission !== undefined && isWholesale(error))
        rememberRefusal(wix, permission.scope, error);
      return availability ?? error;
    },
  };
}

/** Waits for a probe. */
async function endOf(read: Promise<unknown>): Promise<ReadEnd> {
  try {
    await read;
    return null;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
}

/** Whether a refusal is about all that the permission brings: Wix Data refuses single collections, in a code of its own. */
function isWholesale({ wixCode }: WixError): boolean {
  return wixCode !== 'WDE0027';
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

function asGatewayError(error: unknown): GatewayError {
  return error instanceof GatewayError ? error : new GatewayError('INTERNAL', { cause: error });
}

/** What the ends of several reads, taken together, say about the credentials. */
export type CredentialVerdict =
  | { readonly accepted: true }
  /** `refusal` is what speaks for all; undefined when no answer says anything about the credentials. */
  | { readonly accepted: false; readonly refusal: GatewayError | undefined };

/**
 * Tells what credentials are by how reads of different products ended. A bad key, an absent app and a missing permission can get the same
 * answer (docs/fidelity.md#ambiguous-answers), so one answer that only a known key gets outweighs all others.
 */
export function credentialVerdict(ends: readonly ReadEnd[]): CredentialVerdict {
  if (ends.some(provesAcceptance)) return { accepted: true };
  const refusal =
    ends.find((end) => end?.code === 'WIX_SITE_NOT_FOUND') ??
    ends.find((end) => end?.code === 'WIX_INVALID_CREDENTIALS');
  return { accepted: false, refusal: refusal ?? unheard(ends) };
}

/** The failure that stands for reads which never got an answer; then a refusal without a word is confirmed by nothing. */
function unheard(ends: readonly ReadEnd[]): GatewayError | undefined {
  return ends.find((end) => end?.code === 'WIX_RATE_LIMITED') ?? undefined;
}

/** Whether only credentials that Wix knows get such an answer: data, an app's own "not installed", a refusal in words. */
export function provesAcceptance(end: ReadEnd): boolean {
  if (end === null) return true;
  if (!(end instanceof WixError) || end.ambiguous) return false;
  return end.code === 'WIX_APP_NOT_INSTALLED' || (end.code === 'WIX_PERMISSION_DENIED' && !end.saysNothing);
}

/** Whether an answer can be about the product or about the credentials, so that another product's answer must decide. */
export function needsConfirmation(error: WixError): boolean {
  return error.ambiguous || (error.code === 'WIX_PERMISSION_DENIED' && error.saysNothing);
}

/** Whether Wix was not asked, because this machine has no way to it: then nothing else can be read either. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof WixUnreachable;
}
