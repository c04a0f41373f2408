import { mapRecord, type Row } from '../../src/mapping/index.ts';
import type { StepDefinition } from '../../src/contract/step-definition.ts';
import { stepMapping } from '../../src/migration/steps/step-mapping.ts';

/** Maps a record by a step's definition: its row, and the rows of its children by their ids. */
export function mapStep(
  definition: StepDefinition,
  record: unknown,
  siteId: string,
): { readonly row: Row; readonly children: Readonly<Record<string, readonly Row[]>> } {
  const mapping = stepMapping(definition);
  const { row, children } = mapRecord(mapping, record, { siteId });
  const rows = mapping.children.map(
    ({ id }) => [id, children.filter(({ child }) => child.id === id).map((one) => one.row)] as const,
  );
  return { row, children: Object.fromEntries(rows) };
}
