import { validate } from 'uuid';
import { identityName, isConcerned, recordKey, uuidV5 } from '../../mapping/index.ts';
import type { BaseRow } from './base-rows.ts';
import type { BaseBundles, CrosswalkRow } from './base-bundle.ts';
import { BundleFile, type FileFacts } from '../bundle/bundle-file.ts';
import { csvLine } from '../bundle/csv.ts';
import type { Scratch, ScratchTable } from '../bundle/scratch.ts';
import { mappingsOf, type ExportPlan, type PlanStep } from '../plan.ts';
import { placeOf, type Columns } from './row-columns.ts';
import type { RowStore } from './row-store.ts';
import type { Identities } from './identities.ts';
import { spooledRecord, type FieldFailure } from '../source/spool-reader.ts';
import { concerns } from './field-failures.ts';

/** A step whose list was read to its end, for its keys at least. */
export interface StepKeys {
  readonly step: PlanStep;
  readonly lines: AsyncIterable<string>;
}

/** What is compared with the earlier bundles. */
export interface Comparison {
  readonly plan: Pick<ExportPlan, 'source' | 'steps'>;
  readonly base: BaseBundles;
  /** All records that the site has now. */
  readonly present: readonly StepKeys[];
}

/**
 * Rows of earlier bundles whose record is gone. A row inside a record is gone when its record is, or when all of the record was read again
 * and it no longer has it; a row that Insites does not take without the row that it refers to goes with that. Steps whose keys were not read are
 * left alone.
 */
export class Deletions {
  readonly #comparison: Comparison;
  readonly #there: RowStore<BaseRow>;
  readonly #scratch: Scratch;
  readonly #gone: ScratchTable<number>;
  /** Steps of which a record could not be read so far that it is known whose rows are its own: nothing of theirs is taken for gone. */
  readonly unsure = new Set<string>();
  /** Gone rows as relations name them, by the ids that they were sent with. */
  readonly #sent: ScratchTable<number>;
  /** Columns that refer to rows, as `<table> <column>`. */
  readonly #references: ReadonlySet<string>;
  /** Those without which Insites takes no row. */
  readonly #required: ReadonlySet<string>;

  constructor(comparison: Comparison, there: RowStore<BaseRow>, scratch: Scratch) {
    this.#scratch = scratch;
    this.#gone = scratch.table();
    this.#sent = scratch.table();
    this.#comparison = comparison;
    this.#there = there;
    const { steps } = comparison.plan;
    this.#references = referenceColumns(steps, () => true);
    this.#required = referenceColumns(steps, ({ required }) => required);
  }

  /** Finds rows whose records are gone: from now on no reference leads there. */
  async findRecords(): Promise<void> {
    const { base, plan, present } = this.#comparison;
    const own = this.#scratch.table();
    const there = this.#scratch.table();
    for (const { step, lines } of present) {
      for await (const line of lines) {
        const { record, failures } = spooledRecord(line);
        const key = recordKey(step, record);
        if (key !== null && isConcerned(step, record))
          own.add(uuidV5(identityName(plan.source.siteId, step.identity.entity, key)), 0);
        else if (record === null || failures.some((one) => decides(step, one))) this.unsure.add(step.id);
      }
    }
    // A row that others were merged into stays as long as one of them is there.
    for await (const row of base.rows()) if (own.has(this.#identityOf(row))) there.add(row.targetUuid, 0);
    for await (const { targetUuid } of base.rows()) {
      const writer = base.known.writerOf(targetUuid);
      if (writer !== null && there.has(targetUuid) && !own.has(writer)) base.known.release(targetUuid);
    }
    await this.#delete(({ targetUuid, parentUuid }) => !there.has(parentUuid || targetUuid));
  }

  /** Finds rows inside of records that no longer have them, and rows that cannot be without those that are gone. */
  async findRows(rows: Identities): Promise<void> {
    await this.#delete(
      ({ targetUuid, parentUuid }) =>
        parentUuid !== '' &&
        (this.#gone.has(parentUuid) || (rows.isWhole(parentUuid) && !rows.isMade(targetUuid))),
    );
    for (let before = -1; before < this.#gone.size;) {
      before = this.#gone.size;
      const needy = this.#scratch.table();
      for (const [uuid, { table, columns }] of this.#there.entries())
        if (!rows.isMade(uuid) && this.#needsGone(table, columns)) needy.add(uuid, 0);
      await this.#delete(({ targetUuid, parentUuid }) => needy.has(targetUuid) || this.#gone.has(parentUuid));
    }
  }

  /** Whether a row of an earlier bundle is gone. */
  isGone(uuid: string): boolean {
    return this.#gone.has(uuid);
  }

  /** The columns of a row that refer to rows which are gone, as they are without these. */
  withoutGone(table: string, columns: Columns): Columns {
    return Object.fromEntries(
      Object.entries(columns)
        .filter(([name, value]) => this.#leadsToGone(table, name, value))
        .map(([name, value]) => [name, this.#without(value)]),
    );
  }

  /** Writes `deletions.csv`. */
  async write(folder: string): Promise<FileFacts> {
    const head = ['wixEntity', 'wixId', 'targetUuid', 'table', 'step', 'parentUuid'];
    const file = await BundleFile.create(folder, 'deletions.csv', csvLine(head));
    for await (const row of this.#comparison.base.rows()) {
      const { wixEntity, wixId, targetUuid, table, step, parentUuid } = row;
      if (this.#isRow(row) && this.#gone.has(targetUuid))
        file.row(csvLine([wixEntity, wixId, targetUuid, table, step, parentUuid]));
    }
    return file.finish();
  }

  async #delete(isGone: (row: CrosswalkRow) => boolean): Promise<void> {
    const { base, present } = this.#comparison;
    const steps = new Set(present.map(({ step }) => step.id).filter((id) => !this.unsure.has(id)));
    for await (const row of base.rows()) {
      const { targetUuid, step } = row;
      if (!this.#isRow(row) || !steps.has(step) || this.#gone.has(targetUuid) || !isGone(row)) continue;
      this.#gone.add(targetUuid, 0);
      base.known.forget(targetUuid);
      const { id = null } = this.#there.get(targetUuid) ?? {};
      if (id !== null) this.#sent.add(id, 0);
    }
  }

  #identityOf({ wixEntity, wixId }: CrosswalkRow): string {
    return uuidV5(identityName(this.#comparison.plan.source.siteId, wixEntity, wixId));
  }

  /** Whether a line of the crosswalk is that of the row itself, not of one that was merged into it. */
  #isRow(row: CrosswalkRow): boolean {
    return row.parentUuid !== '' || this.#identityOf(row) === row.targetUuid;
  }

  #needsGone(table: string, columns: Columns): boolean {
    return Object.entries(columns).some(
      ([name, value]) => this.#required.has(`${table} ${name}`) && this.#leadsToGone(table, name, value),
    );
  }

  #leadsToGone(table: string, column: string, value: unknown): boolean {
    return (
      this.#references.has(`${table} ${column}`) &&
      [value].flat().some((one: unknown) => this.#leadsAway(one))
    );
  }

  #without(value: unknown): unknown {
    const left = Array.isArray(value) ? value.filter((one: unknown) => !this.#leadsAway(one)) : [];
    return left.length === 0 ? null : left;
  }

  /** Whether a value names a row that is gone. */
  #leadsAway(value: unknown): boolean {
    return typeof value === 'string' && (this.#sent.has(value) || (validate(value) && this.#gone.has(value)));
  }
}

/** Whether what could not be read decides which row a record has in a step, or if it has one. */
function decides({ identity, onlyIf }: PlanStep, failure: FieldFailure): boolean {
  return concerns(failure, identity.source) || (onlyIf != null && concerns(failure, onlyIf.path));
}

/** Columns (`<table> <column>`) that refer to rows, each in the table that keeps it. */
function referenceColumns(
  steps: readonly PlanStep[],
  isWanted: (rule: PlanStep['fields'][number]) => boolean,
): ReadonlySet<string> {
  return new Set(
    mappingsOf(steps).flatMap(({ table, fields }) =>
      fields
        .filter((rule) => rule.reference !== null && isWanted(rule))
        .map(({ storage }) => {
          const place = placeOf(storage);
          return `${place.table ?? table} ${place.column}`;
        }),
    ),
  );
}
