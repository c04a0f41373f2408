import { amounts } from './amount.ts';
import { choices } from './choice.ts';
import { files } from './file.ts';
import { identities } from './identity.ts';
import { lists } from './list.ts';
import { phones } from './phone.ts';
import { plain } from './plain.ts';

/** Every transform by its name in a plan. `schema/migration.graphql` says what each does, `schema/transforms.json` shows it. */
export const transforms = {
  ...plain,
  ...amounts,
  ...choices,
  ...files,
  ...identities,
  ...lists,
  ...phones,
};

/** Name of a transform. */
export type Transform = keyof typeof transforms;

/** Whether a name is that of a transform: plans can come from a gateway of another version. */
export function isTransform(name: string): name is Transform {
  return Object.hasOwn(transforms, name);
}
