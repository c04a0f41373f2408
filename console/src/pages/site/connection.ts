import type { ConsoleSiteQuery } from '../../generated/operations.ts';

/** What the test of the connection found. */
export type Connection = NonNullable<ConsoleSiteQuery['connection']>;
