import type { Texts } from './texts.ts';

/** Fields of an error that hold codes of Wix's. */
const CODES = /^(code|ruleName|violatedRule)$/;
const CODE = /^([a-z]{1,20}\.){0,4}[A-Z][A-Z\d]*(_[A-Z\d]+)*$/;
/** What was wrong in a request: the gateway's own words. */
const FIELD =
  /^(query|search|filter|paging|cursorPaging|sort|options|limit|offset|cursor|fieldName|fields|aggregation|namespace|form|[.[\]\d])+$/;

/** Words of refusals, by which they are told apart. */
const WORDS = new Set(
  `and app application are bad been called calling cannot catalog context cursor declared does expired
   field fields filter filterable for forbidden found from has have identity installed invalid limit
   match max maximum may meta metasite missing must not offset only page paging permission permissions
   query request required search site size sort sortable than the this too unauthorized unknown
   unsupported value was wix with wrong events stores blog bookings forms members contacts`.split(/\s+/),
);

/** The body of an error by one that says the same of nobody. */
export function replacedError(body: unknown, texts: Texts, name = ''): unknown {
  if (typeof body === 'string')
    return (CODES.test(name) && CODE.test(body)) || (name === 'field' && FIELD.test(body)) || body === ''
      ? body
      : texts.errorWords(body, WORDS);
  if (typeof body === 'number') return name === 'threshold' ? body : Number(texts.digits(String(body)));
  if (Array.isArray(body)) return body.map((item) => replacedError(item, texts, name));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [
      /^[a-z][A-Za-z]{0,30}$/.test(key) ? key : texts.replace(key),
      replacedError(value, texts, key),
    ]),
  );
}
