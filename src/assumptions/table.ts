import { apps } from './apps.ts';
import type { Assumption } from './assumption.ts';
import { details } from './details.ts';
import { files } from './files.ts';
import { orders } from './orders.ts';
import { paging } from './paging.ts';
import { people } from './people.ts';
import { refusals } from './refusals.ts';
import { stores } from './stores.ts';

/** Everything that is assumed about Wix and a read can tell, in the order of how much depends on it. */
export const ASSUMPTIONS: readonly Assumption[] = [
  ...paging,
  ...orders,
  ...stores,
  ...people,
  ...apps,
  ...details,
  ...files,
  ...refusals,
];
