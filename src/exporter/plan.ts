import type { Transform } from '../migration/step-definition.ts';

// The plan as the gateway returns it: what an importer reads of it.

export interface ExportPlan {
  readonly planVersion: string;
  readonly planHash: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly demo: boolean;
  readonly source: { readonly siteId: string; readonly name: string | null; readonly url: string | null };
  readonly modules: readonly PlanModule[];
  readonly setup: readonly PlanSetup[];
  readonly steps: readonly PlanStep[];
  readonly redirects: readonly PlanRedirect[];
  readonly media: readonly { readonly step: string; readonly source: string }[];
  readonly markdown: string;
}

interface PlanModule {
  readonly product: string;
  readonly title: string;
  readonly status: string;
  readonly reason: string | null;
  readonly permission: string | null;
  readonly hint: string | null;
  readonly loss: string | null;
}

export interface PlanSetup {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly table: string | null;
  readonly definition: unknown;
  readonly steps: readonly string[];
}

export interface PlanRedirect {
  readonly step: string;
  /** Path of the old address, or of the part of it that names the record. */
  readonly source: string;
  /** The old address with `source` in braces; null where the value at `source` is the address. */
  readonly from: string | null;
  /** The new address, with wire keys in braces. */
  readonly target: string;
  readonly note: string;
}

export interface PlanStep extends PlanMapping {
  readonly id: string;
  readonly order: number;
  readonly title: string;
  readonly product: string;
  readonly wixEntity: string;
  readonly action: WriteAction;
  readonly table: string;
  readonly sourceQuery: PlanQuery;
  readonly recordCount: number | null;
  readonly countIsExact: boolean;
  readonly estimate: {
    readonly pages: number | null;
    readonly wixRequests: number | null;
    readonly wixSeconds: number | null;
  };
  readonly identity: {
    readonly source: string;
    readonly anyCase: boolean;
    readonly entity: string;
    /** Wire keys by which rows are found again. */
    readonly dedupe: readonly string[];
    /** Whether rows of the same table with the same values of these keys are one row. */
    readonly merges: boolean;
    readonly rowId: string;
  };
  readonly onlyIf: { readonly path: string; readonly is: string; readonly reason: string } | null;
  readonly parentsFirst: string | null;
  readonly children: readonly PlanChild[];
  readonly write: { readonly route: string };
}

export type WriteAction = 'CREATE' | 'UPDATE' | 'CREATE_MISSING';

export interface PlanQuery {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly connectionPath: readonly string[];
  readonly pageSize: number;
  readonly isDelta: boolean;
}

/** Where the values of one kind of row come from. */
export interface PlanMapping {
  readonly fields: readonly PlanField[];
  readonly constants: readonly PlanConstant[];
}

export interface PlanField {
  readonly source: string;
  readonly with: readonly string[];
  readonly target: string;
  readonly storage: string;
  readonly targetType: string;
  readonly required: boolean;
  readonly transform: Transform;
  readonly argument: string | null;
  readonly valueMap: readonly { readonly from: string; readonly to: string | boolean | null }[];
  /** Id of the step whose rows the value refers to. */
  readonly reference: string | null;
  readonly referenceEntity: string | null;
  readonly adds: boolean;
  readonly default: unknown;
}

interface PlanConstant {
  readonly target: string;
  readonly storage: string;
  readonly value: unknown;
}

export interface PlanChild extends PlanMapping {
  readonly id: string;
  readonly wixEntity: string;
  /** The list below the record; `.` is the record itself. */
  readonly path: string;
  readonly action: WriteAction;
  readonly onlyIf: string | null;
  readonly table: string;
  readonly key: readonly string[];
}

/** The plan of another version could mean other things by the same words. */
export const PLAN_VERSION = 'wix-insites/1';
