/** The access tokens that an app gets for its credentials. */
export interface AccessTokens {
  /** A token that starts to be valid now. */
  issue(): { token: string; expiresInSeconds: number };
  /** Whether a token is one of this site's, and when it ends (milliseconds since 1970). */
  check(token: string): { active: boolean; expiresAt: number } | undefined;
}

const PREFIX = 'OauthNG.JWS.';

export function accessTokens(lifetimeSeconds: number): AccessTokens {
  const ends = new Map<string, number>();
  return {
    issue: () => {
      const token = `${PREFIX}${Buffer.from(String(ends.size)).toString('base64url')}`;
      ends.set(token, Date.now() + lifetimeSeconds * 1000);
      return { token, expiresInSeconds: lifetimeSeconds };
    },
    check: (token) => {
      const expiresAt = ends.get(token);
      return expiresAt === undefined ? undefined : { active: expiresAt > Date.now(), expiresAt };
    },
  };
}
