import type { Json, JsonObject } from '../json.ts';

/** What the site answers instead of a 200: a status and a body. `null` is an empty body. */
export class WixFault extends Error {
  readonly status: number;
  readonly body: JsonObject | null;

  constructor(status: number, body: JsonObject | null) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** wire: a refusal with a code of the application: `details.applicationError`. */
export function applicationError(
  status: number,
  code: string,
  description: string,
  data?: JsonObject,
): WixFault {
  return new WixFault(status, {
    message: description,
    details: { applicationError: { code, description, data: data ?? {} } },
  });
}

/** wire: a 400 that names the field at fault: `details.validationError.fieldViolations`. */
export function invalidField(
  field: string,
  description: string,
  violatedRule: 'CUSTOM' | 'MAX' | 'MIN' | 'MAX_LENGTH' | 'FORMAT' | 'ONE_OF_ALIGNMENT' | 'OTHER' = 'CUSTOM',
  more: { readonly ruleName?: string; readonly data?: Json } = {},
): WixFault {
  return new WixFault(400, {
    message: `INVALID_ARGUMENT: "${field}" ${description}`,
    details: { validationError: { fieldViolations: [{ field, description, violatedRule, ...more }] } },
  });
}

/** A record that does not exist: 404 with the code of its product, such as `ORDER_NOT_FOUND`. */
export function notFound(code: string, what: string, id: string): WixFault {
  return applicationError(404, code, `${what} with id ${id} was not found`, { id });
}
