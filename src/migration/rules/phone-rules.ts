import type { FieldRule } from '../../contract/step-definition.ts';

/**
 * A phone number to the two columns that Insites keeps it in.
 * @param source path of the number, or of a list of them
 * @param place what the names of the columns begin with, such as `mobile`
 * @param more paths of what is known beside the number, and the tags that choose among several: see the transform `PHONE_COUNTRY_CODE`
 */
export function phoneRules(
  source: string,
  place: string,
  more: Pick<FieldRule, 'with' | 'argument' | 'note'> = {},
): readonly FieldRule[] {
  return [
    { source, ...more, target: `${place}_phone_country_code`, transform: 'PHONE_COUNTRY_CODE' },
    { source, ...more, target: `${place}_phone_number`, transform: 'PHONE_NUMBER' },
  ];
}
