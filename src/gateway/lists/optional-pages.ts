import type { GatewayContext } from '../context.ts';
import type { OptionalRead } from '../optional-read.ts';
import type { PageSource } from '../paging/page-source.ts';

/** The same list, empty for a key that may not read it: the answer's notes then say what is missing. */
export function optionalPages<T>(
  context: GatewayContext,
  optional: OptionalRead,
  source: PageSource<T>,
): PageSource<T> {
  return {
    pageMax: source.pageMax,
    read: async (position, limit) =>
      (await optional(context, () => source.read(position, limit))) ?? {
        records: [],
        next: null,
        positionAfter: () => position,
      },
  };
}
