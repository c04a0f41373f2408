import { linesOf } from '../bundle/lines.ts';
import { csvLine } from '../bundle/csv.ts';
import type { Parts } from '../bundle/parts.ts';
import type { ScratchTable } from '../bundle/scratch.ts';
import type { Row } from '../../mapping/index.ts';
import { mappingsOf, type PlanChild, type PlanStep } from '../plan.ts';
import type { Assembly } from './assembly.ts';
import type { BaseBundles } from './base-bundle.ts';
import { EmptiedColumns, unreadColumns, type Updater } from './emptied-columns.ts';
import type { Identities } from './identities.ts';
import type { ExportedRow, RecordOutcome } from './record-outcome.ts';
import type { NewAddresses } from './redirects.ts';
import { columnsOf, NO_VALUES, storedAs, type Columns } from './row-columns.ts';
import { RowSink, type SinkPart, type SinkValues } from './row-sink.ts';

/** What is known of rows beside the records that they are made of. */
export interface SharedRows extends SinkValues {
  readonly assembly: Assembly;
  readonly known: Identities;
  readonly base: BaseBundles | null;
  /** Rows of no step whose changes were written. */
  readonly changed: ScratchTable<number>;
  readonly addresses: NewAddresses;
}

export type RowPart = SinkPart | 'crosswalk.csv' | 'waiting.ndjson';

/** A row that waits for what later steps write to it, or the changes of one that no step of this bundle makes. */
type Waiting =
  | {
      /** The id of the child that it belongs to; null for the record's own row. */
      readonly child: string | null;
      readonly uuid: string;
      readonly row: Row;
      readonly id: string;
      readonly isThere: boolean;
      readonly place: number;
      /** Rows of the same record that are sent before it. */
      readonly after: readonly string[];
      /** Columns whose values were not read. */
      readonly unread: readonly string[];
    }
  | { readonly table: string; readonly uuid: string };

/** A step of the run. */
interface RunStep extends Updater {
  readonly isWritten: boolean;
}

/** Writes the rows that a step's records become. Those that later steps write to wait until these are written. */
export class RowWriter {
  readonly #step: PlanStep;
  /** The list that its records are read of. */
  readonly #list: string;
  readonly #parts: Pick<Parts<RowPart>, 'row' | 'finish' | 'remove'>;
  readonly #shared: SharedRows;
  readonly #sink: RowSink;
  #all: readonly RunStep[] = [];
  /** Steps that write to rows of this one. */
  #updaters: readonly RunStep[] = [];
  #emptied: EmptiedColumns | null = null;
  #isWaiting = false;
  #hasChanges = false;

  constructor(
    { step, list }: Pick<Updater, 'step' | 'list'>,
    parts: Pick<Parts<RowPart>, 'row' | 'finish' | 'remove'>,
    shared: SharedRows,
  ) {
    this.#step = step;
    this.#list = list;
    this.#parts = parts;
    this.#shared = shared;
    this.#sink = new RowSink(parts, shared);
  }

  /** Tells which steps there are before the first row. */
  begin(all: readonly RunStep[]): void {
    this.#all = all;
    const tables = new Set(mappingsOf([this.#step]).map(({ table }) => table));
    this.#updaters = all.filter(({ step }) => [...updatedTables(step)].some((table) => tables.has(table)));
    this.#isWaiting = this.#updaters.some(({ isWritten }) => !isWritten);
  }

  /** Writes the rows of a record, and what it writes to others. */
  write(
    { main, children, gaps, values: said }: Extract<RecordOutcome, { kind: 'EXPORTED' }>,
    id: string,
    place: number,
  ): void {
    const { base, known, later, unreadable } = this.#shared;
    const notRead = unreadable.unread(this.#step, gaps);
    const isThere = this.#isThereAlready(main);
    const step = this.#step;
    // A row that is only made where it is missing changes none that is there.
    if (isThere && step.action === 'CREATE_MISSING') return known.keep(main.uuid);
    const rows = [
      { ...main, child: null, mapping: step, entity: step.identity.entity, parent: null, id, isThere },
      ...children.map(({ child, ...row }) => ({
        ...row,
        child: child.id,
        mapping: child,
        entity: child.wixEntity,
        parent: main.uuid,
        id: row.uuid,
        isThere: base === null ? isThere : base.known.has(row.uuid),
      })),
    ];
    // A value that nobody can read is none, and takes no good one away.
    const unreadOf = (
      mapping: PlanStep | PlanChild,
      child: string | null,
      key: string,
    ): readonly string[] => {
      const failed = said.flatMap((one) =>
        one.child === child && (child === null || one.key === key) && one.problem.kind === 'FAILED'
          ? (one.problem.field ?? [])
          : [],
      );
      return [...unreadColumns(mapping, notRead), ...storedAs(mapping, failed)];
    };
    const after: string[] = [];
    for (const { mapping, entity, parent, key, values, ...row } of rows) {
      if (mapping.action === 'UPDATE') {
        const { uuid: _uuid, ...columns } = columnsOf(mapping, row.row);
        const adds = mapping.fields.filter((field) => field.adds).map(({ storage }) => storage);
        later.append(row.uuid, {
          columns,
          adds,
          emptied: storedAs(mapping, row.settled),
          unread: unreadOf(mapping, row.child, key),
        });
        this.#change(mapping.table, row.uuid);
        continue;
      }
      if (row.isThere) known.keep(row.uuid);
      const line: Waiting = {
        child: row.child,
        uuid: row.uuid,
        row: row.row,
        id: row.id,
        isThere: row.isThere,
        place,
        after: [...after],
        unread: unreadOf(mapping, row.child, key),
      };
      if (this.#isWaiting) this.#wait(line);
      else this.#send(line);
      if (!row.isThere) after.push(row.uuid);
      this.#parts.row(
        'crosswalk.csv',
        csvLine([entity, key, row.uuid, mapping.table, step.id, parent, values]),
      );
    }
  }

  /**
   * Writes what waited, where all is written that it waits for.
   * @param isLast whether nothing more will be written: only then are changes of rows that no step makes, each once
   */
  async writeWaiting(isLast: boolean): Promise<void> {
    if (!this.#isWaiting || this.#updaters.some(({ isWritten }) => !isWritten)) return;
    if (this.#hasChanges && !isLast) return;
    this.#isWaiting = false;
    const part = this.#parts.finish('waiting.ndjson');
    if (part === null) return;
    for await (const line of linesOf(part.path)) {
      // `#wait` wrote it.
      const row = JSON.parse(line) as Waiting;
      if ('row' in row) this.#send(row);
      // Those of rows of earlier bundles are written with all else that is different of them.
      else if (this.#shared.changed.add(row.uuid, 0) && !this.#shared.there.has(row.uuid))
        this.#sink.writeLater(row);
    }
    await this.#parts.remove('waiting.ndjson');
  }

  #send({ child, uuid, row, id, isThere, place, after, unread }: Extract<Waiting, { row: Row }>): void {
    const mapping = this.#step.children.find((one) => one.id === child) ?? this.#step;
    this.#sink.write({
      table: mapping.table,
      uuid,
      row,
      id,
      isThere,
      mapping,
      later: this.#updaters.length === 0 ? null : this.#shared.later.columnsOf(uuid),
      emptied: isThere && this.#updaters.length > 0 ? this.#emptiedOf(mapping.table) : NO_VALUES,
      unread,
      isPerson: mapping.write.route === 'import_users',
      isSent: (other) => after.includes(other) || this.#shared.known.isSentBefore(other, place),
    });
  }

  /** What later steps would write to a row, and have no value for. Asked when those steps are written. */
  #emptiedOf(table: string): Columns {
    this.#emptied ??= new EmptiedColumns(this.#all, this.#shared.unreadable.own);
    return this.#emptied.of(table, { step: this.#step, list: this.#list });
  }

  /** A change of a row that this bundle makes is merged into it; any other is written once, all of its parts together. */
  #change(table: string, uuid: string): void {
    if (this.#shared.known.isMade(uuid)) return;
    this.#isWaiting = true;
    this.#hasChanges = true;
    this.#wait({ table, uuid });
  }

  #wait(line: Waiting): void {
    this.#parts.row('waiting.ndjson', `${JSON.stringify(line)}\n`);
  }

  /**
   * Whether Insites has the row already: it is in an earlier bundle or, where none is given, older than the changes. A row that does not tell
   * its age is taken for an old one where everything was read, and for a new one where only changes were.
   */
  #isThereAlready({ uuid, row }: ExportedRow): boolean {
    const { base, assembly } = this.#shared;
    if (base !== null) return base.known.has(uuid);
    if (assembly.since === null) return false;
    const createdAt = row['created_at'];
    return typeof createdAt === 'string'
      ? Date.parse(createdAt) < Date.parse(assembly.since)
      : !this.#step.sourceQuery.isDelta;
  }
}

/** The tables whose rows a step updates. */
export function updatedTables(step: PlanStep): ReadonlySet<string> {
  return new Set(mappingsOf([step]).flatMap(({ action, table }) => (action === 'UPDATE' ? [table] : [])));
}
