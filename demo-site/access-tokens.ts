import { hash32, hashText } from './random.ts';

/** The access tokens that an app gets for its credentials. */
export interface AccessTokens {
  /** A token that starts to be valid now. */
  issue(): { token: string; expiresInSeconds: number };
  /** Whether a token is one of this site's, and when it ends (milliseconds since 1970). */
  check(token: string): { active: boolean; expiresAt: number } | undefined;
}

const PREFIX = 'OauthNG.JWS.';

/** Tokens name their own end and carry a checksum, so that none has to be remembered. */
export function accessTokens(seed: number, lifetimeSeconds: number): AccessTokens {
  const key = hash32(seed, hashText('access token'));
  const sign = (end: string): string => hash32(key, hashText(end)).toString(36);
  let issued = 0;
  return {
    issue: () => {
      issued += 1;
      const end = `${Date.now() + lifetimeSeconds * 1000}-${issued}`;
      return {
        token: `${PREFIX}${Buffer.from(end).toString('base64url')}.${sign(end)}`,
        expiresInSeconds: lifetimeSeconds,
      };
    },
    check: (token) => {
      if (!token.startsWith(PREFIX)) return undefined;
      const [encoded = '', signature] = token.slice(PREFIX.length).split('.');
      const end = Buffer.from(encoded, 'base64url').toString();
      if (signature !== sign(end)) return undefined;
      const expiresAt = Number.parseInt(end, 10);
      return { active: expiresAt > Date.now(), expiresAt };
    },
  };
}
