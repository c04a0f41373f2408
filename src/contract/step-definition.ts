import type { CostTable } from './field-cost.ts';
import type { ColumnType, Transform } from '../mapping/index.ts';
import type { CatalogVersion, RiskSeverity, SetupKind, WriteAction } from '../generated/enums.ts';
import type { WixClient } from '../wix/client/client.ts';

// Where a record of Wix goes, as data: what the plan, the exporter and the documentation of the mapping all read.

/** One line of a value map. A key of several sources is written `A+B`; `*` stands for any value. */
export type ValueMap = readonly (readonly [from: string, to: string | boolean | null])[];

/**
 * One field of a target and where it comes from. Storage column, target type and "required" come from the table of Insites' entities. Of
 * several rules with the same target, the first that gives a value counts.
 */
export interface FieldRule {
  /** Path below the record, such as `lineItems[].price.amount`; `[]` stands for each element of a list. */
  readonly source: string;
  /** Wire key of Insites, such as `custom_field.wix_ribbon`. */
  readonly target: string;
  readonly transform: Transform;
  /** More paths that the transform reads, in its own order. */
  readonly with?: readonly string[];
  readonly valueMap?: ValueMap;
  /** Text the transform uses: the prefix of `PREFIX`, the words between of `JOIN`, `lower-case` for an identity whose key is the same in any case. */
  readonly argument?: string;
  /** The step whose records the target refers to, and the entity that their identities are made of. */
  readonly reference?: { readonly step: string; readonly entity: string };
  /** Whether the values of records that lead to the same row are added up. */
  readonly adds?: boolean;
  /** Whether something of the value is lost on the way. */
  readonly lossy?: boolean;
  readonly note?: string;
  /** What is written when Wix has no value. */
  readonly default?: string | number | boolean;
  /** Type of a column that is not Insites' own: a custom field, or a column of a database made for the migration. */
  readonly type?: ColumnType;
  /** How Insites' admin shows such a column. */
  readonly column?: ColumnLook;
}

/** How Insites' admin shows a column that is made for the migration. */
interface ColumnLook {
  readonly label?: string;
  /** Name of the element, such as `toggle`. */
  readonly uiElement?: string;
}

/** A target field that has the same value in every record. */
export interface ConstantRule {
  readonly target: string;
  readonly value: string | number | boolean;
  readonly note?: string;
  readonly type?: ColumnType;
}

/** Records inside a record that become rows of their own. */
export interface ChildDefinition {
  /** Name of the child within its step, such as `lineItems`. */
  readonly id: string;
  readonly wixEntity: string;
  /** The list below the record, such as `lineItems[]`; `.` for the record itself, which then gives one more row. */
  readonly path: string;
  /** @default 'CREATE' */
  readonly action?: WriteAction;
  /** A list of the record that must not be empty for the rows to be written. */
  readonly onlyIf?: string;
  /** Which elements become no rows: those whose value at the path is the word. Each is named with the reason. */
  readonly leaveOut?: { readonly path: string; readonly is: string; readonly reason: string };
  /** Name in the table of Insites' entities. */
  readonly entity: string;
  /** Paths, below the child or, with `^.`, below the record, whose values joined by `:` are the key of the identity. */
  readonly key: readonly string[];
  /** Target that points at the parent row. */
  readonly parent: string;
  readonly fields: readonly FieldRule[];
  readonly constants?: readonly ConstantRule[];
  /** How many a record has on average, for estimates. */
  readonly assumedSize: number;
}

/** A source field that goes nowhere. */
export interface UnmappedField {
  /** A path; everything below it is meant too. */
  readonly source: string;
  readonly reason: string;
}

/** Something that will not survive the move, or needs a person. */
export interface RiskRule {
  readonly code: string;
  readonly severity: RiskSeverity;
  readonly message: string;
  readonly advice: string;
  /** Which records it concerns; they are counted by `exact`. Absent when it concerns the whole entity. */
  readonly when?: RiskCondition;
}

export type RiskCondition =
  | { readonly path: string; readonly is: 'MISSING' | 'DUPLICATE' | 'PRESENT' }
  | { readonly path: string; readonly is: 'ONE_OF'; readonly values: readonly string[] }
  | { readonly path: string; readonly is: 'LONGER_THAN'; readonly length: number }
  | { readonly path: string; readonly is: 'MORE_THAN'; readonly number: number };

/** How the records of a step are counted without draining it. */
type CountRule =
  | { readonly kind: 'TOTAL_COUNT' }
  /** What Wix said on the way to the step's definition. */
  | { readonly kind: 'KNOWN'; readonly count: number }
  | {
      readonly kind: 'ESTIMATE';
      /** Asks Wix for a number that is near; null when it cannot be told. At most two requests. */
      estimate(wix: WixClient): Promise<CountEstimate | null>;
    }
  | { readonly kind: 'NONE'; readonly reason: string };

export interface CountEstimate {
  readonly count: number;
  /** What the number rests on, for people. */
  readonly basis: string;
}

/** Something that must exist in Insites before the step's data can land, beyond what its targets imply. */
export interface SetupRule {
  readonly id: string;
  readonly kind: SetupKind;
  readonly title: string;
  readonly detail: string;
  /** What is to be made, for programs. */
  readonly definition?: readonly Readonly<Record<string, unknown>>[];
}

/** What is cheaper in one catalog of Wix Stores than in the other. */
interface CatalogCosts {
  /** Most records that one Wix request returns. */
  readonly pageMax?: number;
  /** Fields, as schema coordinates, that come with the record. */
  readonly embedded?: readonly string[];
}

/** A field with arguments, under the name that paths know it by. */
interface AliasedField {
  /** A field of the step's node type. */
  readonly field: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Arguments that say what is to be expected rather than what is possible, for estimates. */
  readonly assumed?: Readonly<Record<string, unknown>>;
}

/** One step of the migration: one list of the graph and what becomes of its records. */
export interface StepDefinition {
  readonly id: string;
  readonly wixEntity: string;
  /** Name of the entity for people, in the plural. */
  readonly title: string;
  /** The type of the connection's nodes. */
  readonly nodeType: string;
  /** The root field that lists the records. */
  readonly connection: string;
  /** What reading the list costs where that differs between the catalogs of Wix Stores. */
  readonly catalogs?: Readonly<Record<CatalogVersion, CatalogCosts>>;
  /** Fields with arguments that paths begin with, by the name that stands in the paths. */
  readonly aliases?: Readonly<Record<string, AliasedField>>;
  /** Most records of a page, where it is known better than from the costs of the root field. */
  readonly pageSize?: number;
  /** What is so as a rule, for estimates, where the worst case is rare. */
  readonly expected?: {
    /** Lists of Wix that are concatenated. */
    readonly concatenated?: number;
    /** Fields, as schema coordinates, with what they take. */
    readonly costs?: CostTable;
    /**
     * A step that has made most of the rows before: those of records with a value at `when`; without it, as many as its own list has records.
     */
    readonly alreadyThere?: { readonly by: string; readonly when?: string };
  };
  /** The field to order by when the list is read from its other end, where the usual choice is not offered by all sites. */
  readonly otherOrder?: string;
  /** Arguments of the root field that are always sent. */
  readonly arguments?: Readonly<Record<string, unknown>>;
  /** How the field is told to return only what changed since a point in time; absent where Wix cannot. */
  readonly since?: (since: string) => Readonly<Record<string, unknown>>;
  readonly count: CountRule;
  /** Whether few sites have more records of it than a page holds: the plan reads the first page, and counts only where the list goes on. */
  readonly isShort?: boolean;
  /** Whether records of the list were looked at when the step was made, so that the plan asks Wix for no sample. */
  readonly wasLookedAt?: boolean;
  readonly dependsOn: readonly string[];
  /** Name in the table of Insites' entities. */
  readonly entity: string;
  readonly action: WriteAction;
  /** Path of the key in Wix: the id, or what stands in for it. */
  readonly key: string;
  /** Whether the key is the same in upper and lower case. */
  readonly keyInAnyCase?: boolean;
  /** Whether the key is unique in the site; import rows carry the identity's UUID where it is not. `true` where the key is `id`. */
  readonly keyIsUnique?: boolean;
  /** Entity that the identity is made of, where the rows are those of another step. */
  readonly identityOf?: string;
  /** Target fields by which a row that already exists is found. */
  readonly dedupe: readonly string[];
  /** Whether rows that agree in them are one row, the first one's, also over several steps. */
  readonly merges?: boolean;
  /** Path of the parent's key where the list must be written parents first. */
  readonly parentsFirst?: string;
  /** Paths that say which records the step is about; others are left out without loss. */
  readonly onlyIf?: { readonly path: string; readonly is: 'MISSING' | 'PRESENT'; readonly reason: string };
  readonly fields: readonly FieldRule[];
  readonly constants?: readonly ConstantRule[];
  readonly children?: readonly ChildDefinition[];
  readonly unmapped: readonly UnmappedField[];
  readonly risks: readonly RiskRule[];
  readonly setup?: readonly SetupRule[];
  readonly warnings?: readonly string[];
  /** Where the page of a record was, for redirects. */
  readonly redirect?: RedirectDefinition;
  /** The files that move with the record. */
  readonly media?: readonly MediaPath[];
  /** The formatted texts that move with the record. */
  readonly richTexts?: readonly RichTextRule[];
  /** Whether the step reads the same records as another, so that nothing new is counted. */
  readonly derivedFrom?: string;
}

/** Path of the addresses of files; with the path of the value that they stand in, where no rule has the addresses for its source. */
export type MediaPath = string | { readonly source: string; readonly in: string };

/** A formatted text that moves as HTML. */
export interface RichTextRule {
  /** Path of the HTML; the rule with this source says where it goes. */
  readonly html: string;
  /** Path of the rich content that the HTML was made from: it stays in the bundle. */
  readonly document: string;
  /** Path of the addresses of the files in it. */
  readonly files: string;
  /** Path of the list of what the HTML does not hold of it. */
  readonly losses: string;
}

/** How the old address of a record leads to the new one. */
export interface RedirectDefinition {
  /** Path of the old address, or of the part of it that names the record. */
  readonly source: string;
  /** The old address with `source` in braces, where `source` is only a part of it. */
  readonly from?: string;
  /** The new address with targets of the step's fields in braces. */
  readonly target: string;
  readonly note: string;
}
