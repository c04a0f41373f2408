import { createHash } from 'node:crypto';

/** A script in Lua that Redis runs as one step. */
export interface Script {
  readonly source: string;
  /** The name by which Redis knows it once it has seen it. */
  readonly sha: string;
}

/** Makes a script of its source. */
export function scriptOf(source: string): Script {
  return { source, sha: createHash('sha1').update(source).digest('hex') };
}
