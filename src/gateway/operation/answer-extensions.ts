import { permissionLabel } from '../access/advice.ts';
import type { BudgetState, RequestCounters } from '../../wix/transport/scope.ts';
import { AnswerReport, type SkippedProduct, type WithheldField } from '../../contract/answer-report.ts';
import type { OperationContext } from './request-context.ts';

/** `extensions.wix` of every answer: what it cost at Wix, and what is missing from it. */
export interface WixExtension extends RequestCounters {
  readonly budget: BudgetState;
  readonly skipped: readonly SkippedProduct[];
  /** What the reader must know about the data. */
  readonly notes?: readonly string[];
  /** Those of the notes that tell how lists were read, and of nothing that is missing. */
  readonly passingNotes?: readonly string[];
  /** Fields that are null because Wix refuses them. */
  readonly withheld?: readonly (Omit<WithheldField, 'permission'> & { readonly permission: string | null })[];
  /** What Wix has sent with these credentials and this version does not know, by name. */
  readonly unknownFields?: readonly string[];
  /** Present, and true, when the data is the sample shop's. */
  readonly demo?: true;
}

/** Says what an operation cost. */
export function wixExtension(
  context: OperationContext,
  budget: BudgetState,
  unknownFields: readonly string[],
): WixExtension {
  const said = extension(context.scope.counters, budget, context.report, context.demo);
  return unknownFields.length === 0 ? said : { ...said, unknownFields };
}

/** The same for an answer that was given before there was an operation. */
export function emptyWixExtension(budget: BudgetState, demo: boolean): WixExtension {
  const nothing = { requests: 0, retries: 0, deduplicated: 0, prefetched: 0, waitedMs: 0 };
  return extension(nothing, budget, new AnswerReport(), demo);
}

function extension(
  counters: RequestCounters,
  budget: BudgetState,
  { skipped, notes, passingNotes, withheld }: AnswerReport,
  demo: boolean,
): WixExtension {
  return {
    ...counters,
    waitedMs: Math.round(counters.waitedMs),
    budget,
    skipped,
    ...(notes.length === 0 ? {} : { notes }),
    ...(passingNotes.length === 0 ? {} : { passingNotes }),
    ...(withheld.length === 0
      ? {}
      : {
          withheld: withheld.map(({ permission, ...field }) => ({
            ...field,
            permission: permission === undefined ? null : permissionLabel(permission),
          })),
        }),
    ...(demo ? { demo } : {}),
  };
}
