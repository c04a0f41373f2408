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
