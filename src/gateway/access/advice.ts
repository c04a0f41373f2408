import { errorCodes, GatewayError } from '../../errors.ts';
import type { WixCredentials } from '../../wix/api/credentials.ts';
import type { WixPermission } from '../../wix/api/permissions.ts';

type CredentialKind = WixCredentials['kind'];

/** A permission as messages name it: what to tick, and the scope it stands for. */
export function permissionLabel({ name, scope }: WixPermission): string {
  return `${name} (${scope})`;
}

/** What to click when permissions are missing: each once, and none that comes with another of them. */
export function grantHint(kind: CredentialKind, ...permissions: readonly WixPermission[]): string {
  const apart = permissions.filter(({ partOf }) => !permissions.some(({ name }) => name === partOf));
  const names = [...new Set(apart)].map(
    ({ name, partOf }) => `"${name}"${partOf === undefined ? '' : ` (a part of "${partOf}")`}`,
  );
  const what = `the permission${names.length === 1 ? '' : 's'} ${names.join(', ')}`;
  return kind === 'apiKey'
    ? `Go to manage.wix.com/account/api-keys, generate a new key with ${what} ticked beside the ones you need, use it here, and delete the old key.`
    : `Open the app at manage.wix.com/account/custom-apps, add ${what} to it, and accept the update of the app on the site.`;
}

/** What to weigh where Wix has nothing but a permission that can write. */
export function optionalHint({ name }: WixPermission, loss: string): string {
  return `This read is optional: Wix has no permission that only reads it, and "${name}" can change the live site. Without it: ${loss}`;
}

/** What to do when Wix does not accept the credentials. */
export function credentialsHint(kind: CredentialKind): string {
  return kind === 'apiKey'
    ? errorCodes.WIX_INVALID_CREDENTIALS.hint
    : 'Double-check the app id, the app secret and the instance id: copy each in full, without extra spaces. The app must still be installed on the site.';
}

/** A refusal of credentials, together with what is odd about their shape. */
export function withDoubt(
  refusal: GatewayError,
  { doubt }: { readonly doubt: string | undefined },
): GatewayError {
  if (doubt === undefined || refusal.code !== 'WIX_INVALID_CREDENTIALS') return refusal;
  const { hint, wixRequestId } = refusal.extensions;
  return new GatewayError(refusal.code, {
    message: `${refusal.message} ${doubt}`,
    hint: typeof hint === 'string' ? hint : undefined,
    wixRequestId: typeof wixRequestId === 'string' ? wixRequestId : undefined,
    cause: refusal,
  });
}

/** What to do about a product that is not on the site. */
export function installHint(title: string): string {
  return `Nothing to do if the site does not use ${title}; otherwise install it from the Wix App Market.`;
}
