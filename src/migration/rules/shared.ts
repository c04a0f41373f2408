import type { FieldRule } from '../../contract/step-definition.ts';
import { isPresent, text, time } from './values.ts';

// What products say with the same words.

export const FETCHED = 'Insites fetches the file from Wix.';
export const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';
export const TAXES = 'Taxes are set up anew.';

/** The id of the record, by which its row is found again. */
export const foundAgain = (target: string): FieldRule =>
  text('id', target, { note: 'Finds the row again when it was written by REST.' });

export const created = time('createdAt', 'created_at', { note: KEPT_BY_IMPORTS });
export const updated = time('updatedAt', 'updated_at', { note: KEPT_BY_IMPORTS });
export const times: readonly FieldRule[] = [created, updated];

/** Title and description for search engines, where Insites wants to be told to use them. */
export const seo: readonly FieldRule[] = [
  text('seo.title', 'meta_title'),
  isPresent('seo.title', 'is_use_meta_title'),
  text('seo.description', 'meta_description'),
  isPresent('seo.description', 'is_use_meta_description'),
];

/** Whether a record is shown, by what Wix calls `visible` or `hidden`: what nobody can read is not shown. */
function byVisibility<To extends string | boolean>(
  source: 'visible' | 'hidden',
  target: string,
  [shown, hidden]: readonly [shown: To, hidden: To],
): FieldRule {
  const [yes, no] = source === 'visible' ? [shown, hidden] : [hidden, shown];
  const valueMap = [
    ['true', yes],
    ['false', no],
    ['*', hidden],
  ] as const;
  return { source, target, transform: 'FLAG_MAP', valueMap };
}

export const shownStatus = (
  source: 'visible' | 'hidden',
  more: Pick<FieldRule, 'default'> = {},
): FieldRule => ({
  ...byVisibility(source, 'status', ['enabled', 'disabled']),
  ...more,
});

/** As Wix shows it where it says nothing. */
export const shownOnSite = (source: 'visible' | 'hidden'): FieldRule => ({
  ...byVisibility(source, 'is_website_display', [true, false]),
  default: true,
});
