import { firstNumber, ifTrue, netSubtotal, percent, perUnit, stockLevel, sum, times } from './amount.ts';
import { fallback, ifNoneTrue, only, sku, valueMapped } from './choice.ts';
import { upload, uploadList } from './file.ts';
import { reference, references, wixUuid } from './identity.ts';
import { join, jsonRows, jsonText, list, optionChoices, optionValues } from './list.ts';
import { countryName, email } from './person.ts';
import { phoneCountryCode, phoneNumber } from './phone.ts';
import { boolean, copy, dateTime, first, integer, isPresent, not, number, prefix, text } from './plain.ts';
import type { Apply } from './transform.ts';

/** Every transform by its name in a plan. `schema/migration.graphql` says what each does, `schema/transforms.json` shows it. */
export const transforms = {
  COPY: copy,
  TEXT: text,
  NUMBER: number,
  INTEGER: integer,
  BOOLEAN: boolean,
  NOT: not,
  DATE_TIME: dateTime,
  EMAIL: email,
  PREFIX: prefix,
  VALUE_MAP: valueMapped,
  WIX_UUID: wixUuid,
  REFERENCE: reference,
  REFERENCES: references,
  UPLOAD: upload,
  UPLOAD_LIST: uploadList,
  LIST: list,
  JOIN: join,
  JSON_TEXT: jsonText,
  JSON_ROWS: jsonRows,
  COUNTRY_NAME: countryName,
  PHONE_COUNTRY_CODE: phoneCountryCode,
  PHONE_NUMBER: phoneNumber,
  FIRST: first,
  FIRST_NUMBER: firstNumber,
  SUM: sum,
  NET_SUBTOTAL: netSubtotal,
  PERCENT: percent,
  PER_UNIT: perUnit,
  TIMES: times,
  FALLBACK: fallback,
  IS_PRESENT: isPresent,
  IF_TRUE: ifTrue,
  STOCK_LEVEL: stockLevel,
  SKU: sku,
  ONLY: only,
  IF_NONE_TRUE: ifNoneTrue,
  OPTION_CHOICES: optionChoices,
  OPTION_VALUES: optionValues,
} as const satisfies Readonly<Record<string, Apply>>;

/** Name of a transform. */
export type Transform = keyof typeof transforms;

/** Whether a name is that of a transform: plans can come from a gateway of another version. */
export function isTransform(name: string): name is Transform {
  return Object.hasOwn(transforms, name);
}
