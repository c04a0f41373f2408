import { createHash } from 'node:crypto';

/** The access tokens that an app gets for its credentials. */
export interface AccessTokens {
  /** A token that starts to be valid now. */
  issue(): { token: string; expiresInSeconds: number };
  /** Whether a token is one of this site's, and when it ends (milliseconds since 1970). */
  check(token: string): { active: boolean; expiresAt: number } | undefined;
}

/** wire: a signed token is some hundred characters long, whose first part is no secret. */
const HEAD = `OauthNG.JWS.${base64({ kid: 'demo', alg: 'RS256' })}`;

export function accessTokens(lifetimeSeconds: number): AccessTokens {
  const ends = new Map<string, number>();
  return {
    issue: () => {
      const signed = `${HEAD}.${base64({ aud: 'demo', jti: ends.size })}`;
      const token = `${signed}.${createHash('sha512').update(signed).digest('base64url')}`;
      ends.set(token, Date.now() + lifetimeSeconds * 1000);
      return { token, expiresInSeconds: lifetimeSeconds };
    },
    check: (token) => {
      const expiresAt = ends.get(token);
      return expiresAt === undefined ? undefined : { active: expiresAt > Date.now(), expiresAt };
    },
  };
}

function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
