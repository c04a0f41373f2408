import type { WixCredentials } from '../../wix/api/credentials.ts';
import type { WixPermission } from '../../wix/api/permissions.ts';
import type { TestedNeed, TestedProduct } from './probed.ts';

/** The one new key to make: what to tick for it, whatever the old one had. */
export interface NewKey {
  /** Names of permissions that only read, for every product on the site. */
  readonly ticks: readonly string[];
  /** Names of permissions that can also change the site: none is needed, each brings something. */
  readonly optionalTicks: readonly string[];
  /** All of it in words. */
  readonly hint: string;
}

/** Collects the ticks of all products that are on the site. */
export function newKey(products: readonly TestedProduct[], kind: WixCredentials['kind']): NewKey {
  const needed = products.flatMap(({ availability, permissions }) =>
    availability.status === 'NOT_INSTALLED'
      ? []
      : permissions.filter(
          (one) => one.availability.status !== 'NOT_INSTALLED' && one.need.insteadOf === undefined,
        ),
  );
  const ticks = new Set<string>();
  for (const { need } of needed)
    if (need.permission.readOnly) ticks.add(need.permission.partOf ?? need.permission.name);
  for (const { name, readOnly } of refusedAlone(needed)) if (readOnly) ticks.add(name);
  const optionalTicks = needed.flatMap(({ need: { permission } }) =>
    permission.readOnly ? [] : [permission.name],
  );
  return { ticks: [...ticks], optionalTicks, hint: words([...ticks], optionalTicks, kind) };
}

/** The refused permissions without those that came with a bundle which is refused as a whole. */
export function refusedAlone(permissions: readonly TestedNeed[]): readonly WixPermission[] {
  const refused = permissions.flatMap(({ need, availability }) =>
    availability.status === 'PERMISSION_DENIED' ? [need.permission] : [],
  );
  return refused.filter(({ partOf }) => !refused.some(({ name }) => name === partOf));
}

function words(
  ticks: readonly string[],
  optional: NewKey['optionalTicks'],
  kind: WixCredentials['kind'],
): string {
  const names = ticks.map((name) => `"${name}"`).join(', ');
  const act =
    kind === 'apiKey'
      ? `Make one new key with these ticks: ${names}. Go to manage.wix.com/account/api-keys, generate it, use it here, and delete the old key.`
      : `Give the app these permissions: ${names}. Open it at manage.wix.com/account/custom-apps, add them, and accept the update of the app on the site.`;
  if (optional.length === 0) return act;
  const more = optional.map((name) => `"${name}"`).join(', ');
  return `${act} Only where the loss matters to you, because they can also change the site: ${more}.`;
}

/** What a key for a migration should not have, with the reason; `connection` and docs/connecting.md show it. */
export interface GrantAdvice {
  readonly permission: string;
  readonly reason: string;
}

export const notGranted: readonly GrantAdvice[] = [
  {
    permission: 'Manage permissions',
    reason:
      'A migration only reads, and so does this gateway: it cannot send a write. A leaked key that may manage can change the live site. Where Wix offers nothing but Manage for a read, the read is optional: leave it out unless its loss matters to you.',
  },
  {
    permission: 'Site analytics',
    reason: 'Reports that Wix generates are not data of the site; the new site measures its own visitors.',
  },
  {
    permission: 'Billing and account info',
    reason: "What the owner pays to Wix has no place in a migration, and is nobody else's business.",
  },
];
