import type { UnmappedField } from '../../contract/step-definition.ts';

// Why a field of Wix goes nowhere, in the words that products have in common.

export const WHOLE = 'With everything else that Wix says of it, in the column of the whole record.';
export const RAW = 'The record as Wix sent it; the fields are mapped one by one.';
export const TECHNICAL = 'It says something about the record in Wix only.';
export const NO_HOME = 'Insites has no column for it.';
export const DERIVED = 'It follows from what is mapped.';
export const OF_APPS = 'Fields of Wix apps that are not moved.';
export const TAGS = 'Ids without names: Wix gives out no names of tags.';
export const SEO = 'Insites has title and description; other tags belong to the layout of the new site.';
export const PATH = 'The last part of `url`, which is kept.';

/** Fields that go nowhere, each with the reason. A field is a path; everything below it is meant too. */
export type Unmapped = Readonly<Record<UnmappedField['source'], UnmappedField['reason']>>;

/** Several fields, with spaces between, for one reason. */
export function because(reason: string, fields: string): Unmapped {
  return Object.fromEntries(fields.split(' ').map((field) => [field, reason]));
}

/** The list of fields that go nowhere. */
export function unmapped(fields: Unmapped): readonly UnmappedField[] {
  return Object.entries(fields).map(([source, reason]) => ({ source, reason }));
}
