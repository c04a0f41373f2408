import { asItCame } from '../../json/exact-json.ts';
import { BundleFile, verify } from '../bundle/bundle-file.ts';
import { Parts } from '../bundle/parts.ts';
import { makesSame, needs, type PlanStep } from '../plan.ts';
import type { ListFeed } from '../source/list-feed.ts';
import { selectionOf, type ReadJob, type StepSelection } from '../source/read-job.ts';
import { spoolPath, type ListEnd } from '../source/spool.ts';
import { parentsFirst, spooledRecord, textOfRecord, type SpooledRecord } from '../source/spool-reader.ts';
import type { Assembly, WrittenStep } from './assembly.ts';
import { withSideReads } from './field-failures.ts';
import { placeOf, type Identities } from './identities.ts';
import { DecidedRecords } from './decided-records.ts';
import { contextOf, type StepRows } from './row-context.ts';
import { outcomeOf, type RecordOutcome } from './record-outcome.ts';
import { RowWriter, updatedTables, type RowPart, type SharedRows } from './row-writer.ts';
import { StepTally } from './step-tally.ts';
import { writeRecord, type ListPart } from './write-record.ts';

/** What all steps of a run share. */
export interface Shared extends SharedRows {
  readonly assembly: Assembly;
  readonly feed: ListFeed;
  readonly known: Identities;
}

/**
 * A step while its list is read. Each record is decided as soon as it is there, and written at once, unless what becomes of it may depend on
 * rows that are not known yet: then it and all after it are written when the rows of all steps are known.
 */
export class StepRun implements StepRows {
  readonly step: PlanStep;
  readonly #job: ReadJob;
  readonly #index: number;
  readonly #shared: Shared;
  readonly #selection: StepSelection;
  readonly #tally: StepTally;
  readonly #parts: Parts<ListPart | RowPart>;
  readonly #writer: RowWriter;
  readonly #decided = Promise.withResolvers<void>();
  readonly #decidedRecords = new DecidedRecords();
  readonly #settled = Promise.withResolvers<boolean>();
  #file: BundleFile | null = null;
  #end: ListEnd | null = null;
  /** The number of the record from which on everything waits; null where nothing does. */
  #waitsFrom: number | null = null;
  #written: WrittenStep | null = null;

  constructor(step: PlanStep, job: ReadJob, index: number, shared: Shared) {
    this.step = step;
    this.#job = job;
    this.#index = index;
    this.#shared = shared;
    this.#selection = selectionOf(step, job);
    this.#tally = new StepTally(step.children);
    this.#parts = new Parts(`${shared.assembly.folder}/parts/${index}.`);
    this.#writer = new RowWriter({ step, list: job.id }, this.#parts, shared);
    // Who waits for a step that failed is told; that nobody waits is no failure of its own.
    for (const { promise } of [this.#decided, this.#settled]) promise.catch(() => undefined);
  }

  get isWhole(): boolean | null {
    return this.#end === null ? null : this.#end.stopped === null;
  }

  get list(): string {
    return this.#job.id;
  }

  get isSure(): boolean {
    return this.isWhole === true && this.#written?.counts.failed === 0;
  }

  /** Settled when the rows of all its records are known. */
  get decided(): Promise<void> {
    return this.#decided.promise;
  }

  /** Settled when the step is written as far as it can be before all rows are known: whether that is all of it. */
  get settled(): Promise<boolean> {
    return this.#settled.promise;
  }

  get isWritten(): boolean {
    return this.#written !== null;
  }

  /** What was written. @throws Error before it was */
  get written(): WrittenStep {
    if (this.#written === null) throw new Error(`${this.step.id} is not written`);
    return this.#written;
  }

  /** Whether old pages of its records lead to new ones. */
  get hasRedirects(): boolean {
    return this.#shared.assembly.plan.redirects.some(({ step }) => step === this.step.id);
  }

  get parts(): Parts<ListPart | RowPart> {
    return this.#parts;
  }

  /**
   * Decides what becomes of the records as they come.
   * @param all the steps of the run, in their order
   * @param allWait whether nothing is written before all rows are known
   */
  async decide(all: readonly StepRun[], allWait: boolean): Promise<void> {
    try {
      const before = all.slice(0, all.indexOf(this));
      const needed = before.filter((one) => needs(this.step, one.step));
      const beside = needed.filter((one) => this.#isBeside(one));
      await Promise.all(needed.filter((one) => !beside.includes(one)).map(({ decided }) => decided));
      const followed = before.filter((one) => isWrittenAfter(this, one));
      const areWritten = await Promise.all(followed.map(({ settled }) => settled));
      this.#writer.begin(all);
      await this.#decideAll(all, beside, allWait || areWritten.includes(false));
      this.#end = await this.#shared.feed.end(this.#job.id);
      this.#decided.resolve();
      this.#decidedRecords.end();
      if (this.#waitsFrom === null) await this.#finish(this.#end);
      this.#settled.resolve(this.#waitsFrom === null);
    } catch (error) {
      this.#decided.reject(error);
      this.#decidedRecords.end();
      this.#settled.reject(error);
      throw error;
    }
  }

  /** Writes what waited until all rows are known. */
  async goOn(all: readonly StepRun[]): Promise<void> {
    if (this.isWritten || this.#waitsFrom === null || this.#end === null) return;
    const next = outcomeOf(this.step, this.#contextOf(all), this.#shared.known);
    let number = 0;
    for await (const line of this.#lines()) {
      if (number >= this.#waitsFrom) {
        const spooled = spooledRecord(line);
        await this.#write(this.#outcome(next, spooled, number), number, textOfRecord(line, spooled));
      }
      number += 1;
    }
    await this.#finish(this.#end);
  }

  /** Writes rows that waited for what later steps write to them. */
  async writeWaiting(isLast: boolean): Promise<void> {
    await this.#writer.writeWaiting(isLast);
  }

  /** Lets go of its files. */
  async close(): Promise<void> {
    this.#parts.close();
    if (!this.isWritten) await this.#file?.close();
  }

  #contextOf(all: readonly StepRun[]) {
    const { assembly, known } = this.#shared;
    return contextOf(all, this, known, {
      plan: assembly.plan,
      unreadable: this.#shared.unreadable,
      hasBase: assembly.base.length > 0,
    });
  }

  /** Whether another step reads the same records, so that what one of them refers to there is made of itself or of one before. */
  #isBeside(other: StepRun): boolean {
    const isInOrder = other.step.parentsFirst === null && this.step.parentsFirst === null;
    return other.#job === this.#job && isInOrder && !makesSame(this.step, other.step);
  }

  async #decideAll(all: readonly StepRun[], beside: readonly StepRun[], waits: boolean): Promise<void> {
    const { known } = this.#shared;
    const context = this.#contextOf(all);
    const next = outcomeOf(this.step, context, known);
    let number = 0;
    if (waits) this.#waitsFrom = 0;
    for await (const line of this.#lines()) {
      // An update makes no row that others could refer to.
      if (this.step.action === 'UPDATE' && this.#waitsFrom !== null) return;
      for (const one of beside) await one.#decidedRecords.reach(number + 1);
      const spooled = spooledRecord(line);
      const outcome = this.#outcome(next, spooled, number);
      this.#take(outcome, number);
      this.#decidedRecords.add();
      if (context.isUnsure(outcome)) this.#waitsFrom ??= number;
      if (this.#waitsFrom === null) await this.#write(outcome, number, textOfRecord(line, spooled));
      number += 1;
    }
  }

  #outcome(
    next: ReturnType<typeof outcomeOf>,
    { record, failures }: SpooledRecord,
    number: number,
  ): RecordOutcome {
    const own = failures.filter(({ path }) => this.#selection.reads(path));
    return next(
      { record, failures: withSideReads(own, this.step.sourceQuery.sideReads) },
      placeOf(this.#index, number),
    );
  }

  /** Makes the rows of a record known. */
  #take(outcome: RecordOutcome, number: number): void {
    if (outcome.kind !== 'EXPORTED' || this.step.action === 'UPDATE') return;
    const { known, relations } = this.#shared;
    const { main, children, none, isPartly } = outcome;
    for (const uuid of none) known.leaveOut(uuid);
    if (isPartly) known.readPartly(main.uuid);
    if (this.step.identity.rowId === 'WIX_ID') relations.add(main.uuid, main.key);
    for (const { uuid, child } of children)
      if (child.action !== 'UPDATE') known.claim(uuid, placeOf(this.#index, number), null, false);
  }

  async #write(outcome: RecordOutcome, number: number, text: string | null): Promise<void> {
    this.#file ??= await this.#begin();
    writeRecord(outcome, {
      plan: this.#shared.assembly.plan,
      step: this.step,
      sourceText: (record) =>
        this.#selection.isAll && text !== null
          ? text
          : JSON.stringify(asItCame(this.#selection.project(record))),
      file: this.#file,
      tally: this.#tally,
      lists: this.#parts,
      rows: this.#writer,
      place: placeOf(this.#index, number),
      addresses: this.#shared.addresses,
    });
  }

  #begin(): Promise<BundleFile> {
    return BundleFile.create(this.#shared.assembly.folder, `steps/${this.step.id}.ndjson`);
  }

  async #finish(end: ListEnd): Promise<void> {
    const { folder } = this.#shared.assembly;
    this.#file ??= await this.#begin();
    const facts = await this.#file.finish();
    await verify(folder, [facts]);
    this.#written = { step: this.step, end, counts: this.#tally.counts(), facts };
  }

  #lines(): AsyncIterable<string> {
    const { assembly, feed } = this.#shared;
    const lines = feed.lines(this.#job.id);
    const { parentsFirst: path, identity } = this.step;
    return path === null
      ? lines
      : parentsFirst(spoolPath(assembly.work, this.#job.id), lines, identity.source, path);
  }
}

/** Whether a step is written after an earlier one because both update rows of a table, or both have redirects. */
function isWrittenAfter(run: StepRun, earlier: StepRun): boolean {
  const updated = updatedTables(earlier.step);
  return (
    [...updatedTables(run.step)].some((table) => updated.has(table)) ||
    (run.hasRedirects && earlier.hasRedirects)
  );
}
