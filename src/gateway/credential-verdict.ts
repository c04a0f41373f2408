import type { ReadEnd } from '../contract/product-module.ts';
import type { GatewayError } from '../errors.ts';
import { WixError } from '../wix/wix-error.ts';

/** What the ends of several reads, taken together, say about the credentials. */
export type CredentialVerdict =
  | { readonly accepted: true }
  /** `refusal` is what speaks for all; undefined when no answer says anything about the credentials. */
  | { readonly accepted: false; readonly refusal: GatewayError | undefined };

/**
 * Judges credentials by how reads of different products ended. A bad key, an absent app and a missing permission can get the same
 * answer (docs/fidelity.md#ambiguous-answers), so one answer that only a known key gets outweighs all others.
 */
export function judgeCredentials(ends: readonly ReadEnd[]): CredentialVerdict {
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
