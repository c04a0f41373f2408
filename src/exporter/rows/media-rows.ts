import { valueAt } from '../../mapping/index.ts';
import type { ExportPlan, PlanStep } from '../plan.ts';
import type { ExportedChild, ExportedRow } from './record-outcome.ts';

/** Files, and the row and column that they go to. */
interface Filed {
  readonly urls: readonly string[];
  readonly row: ExportedRow;
  readonly entity: string;
  readonly table: string;
  readonly target: string | null;
}

/** One line of `media.csv` for each file of a record and each column that it goes to, which may be one of a row inside the record. */
export function mediaRows(
  plan: Pick<ExportPlan, 'media'>,
  step: PlanStep,
  record: unknown,
  { main, children }: { readonly main: ExportedRow; readonly children: readonly ExportedChild[] },
): readonly (readonly unknown[])[] {
  const seen = new Set<string>();
  const isNew = (url: string, { row, target }: Filed): boolean => {
    const place = `${row.uuid} ${target ?? ''} ${url}`;
    // What is listed once is listed again for columns that have it, as a gallery does not have the main picture.
    const isListed = seen.has(place) || (seen.has(url) && !has(row, target, url));
    seen.add(url).add(place);
    return !isListed;
  };
  return plan.media
    .filter((rule) => rule.step === step.id)
    .flatMap((rule) =>
      filedBy(rule, step, record, main, children).flatMap((filed) =>
        filed.urls
          .filter((url) => isNew(url, filed))
          .map((url) => [
            url,
            filed.entity,
            filed.row.key,
            filed.row.uuid,
            filed.table,
            filed.target,
            rule.source,
            null,
          ]),
      ),
    );
}

/** Where the files of a rule go: to the record's row, or to the rows inside it whose column they are. One that none of these has is the record's, without a column. */
function filedBy(
  { source, target }: ExportPlan['media'][number],
  step: PlanStep,
  record: unknown,
  main: ExportedRow,
  children: readonly ExportedChild[],
): readonly Filed[] {
  const own = {
    urls: addressesAt(record, source),
    row: main,
    entity: step.identity.entity,
    table: step.table,
  };
  const child = step.children.find(
    ({ path, fields }) => source.startsWith(`${path}.`) && fields.some((field) => field.target === target),
  );
  if (child === undefined) return [{ ...own, target }];
  const elements = valueAt(record, child.path);
  const { wixEntity: entity, table } = child;
  const below = source.slice(child.path.length + 1);
  const rows = children
    .filter((row) => row.child.id === child.id)
    .map((row) => {
      const element: unknown = Array.isArray(elements) ? elements[row.place] : null;
      return { urls: addressesAt(element, below), row, entity, table, target };
    });
  return [...rows, { ...own, target: null }];
}

function has({ row }: ExportedRow, target: string | null, url: string): boolean {
  return target !== null && JSON.stringify(row[target] ?? null).includes(JSON.stringify(url).slice(1, -1));
}

function addressesAt(record: unknown, source: string): readonly string[] {
  return [valueAt(record, source)]
    .flat(Infinity)
    .filter((url): url is string => typeof url === 'string' && url !== '');
}
