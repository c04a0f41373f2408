/** What a client can rely on about one error code. */
interface ErrorDefinition {
  /** Default message; a thrown error may say it more precisely. */
  readonly message: string;
  /** The HTTP status that means the same, used for answers that are not GraphQL. */
  readonly httpStatus: number;
  /** Whether the same request can succeed later without anything being changed. */
  readonly retryable: boolean;
  /** What to do about it. */
  readonly hint: string;
}

/** Every error code of the gateway's own. Apollo's request codes (`GRAPHQL_PARSE_FAILED` …) pass beside them. */
export const errorCodes = {
  WIX_INVALID_CREDENTIALS: {
    message: 'Wix does not accept these credentials.',
    httpStatus: 401,
    retryable: false,
    hint: 'Double-check that you copied the full API key (it starts with IST.) and that there are no extra spaces or line breaks. A key that was deleted or that belongs to another account needs to be generated anew at manage.wix.com/account/api-keys.',
  },
  WIX_SITE_NOT_FOUND: {
    message: 'Wix does not know this site, or the key may not see it.',
    httpStatus: 404,
    retryable: false,
    hint: "The site id must be the one in the site's dashboard URL (manage.wix.com/dashboard/{site-id}/...), and the API key must belong to the account that owns the site and include the site.",
  },
  WIX_PERMISSION_DENIED: {
    message: 'The API key may not read this.',
    httpStatus: 403,
    retryable: false,
    hint: 'Your API key is missing a permission. Go to manage.wix.com/account/api-keys, generate a new key with the permission named here, and use it instead.',
  },
  WIX_APP_NOT_INSTALLED: {
    message: 'The Wix app that holds this data is not installed on the site.',
    httpStatus: 404,
    retryable: false,
    hint: 'Nothing to do if the site does not use this app; otherwise install it from the Wix App Market.',
  },
  WIX_RATE_LIMITED: {
    message: 'The Wix request budget of this site is used up.',
    httpStatus: 429,
    retryable: true,
    hint: 'Wait for the seconds in retryAfter and send the request again; cursors stay valid. Fewer parallel requests leave more of the budget for each.',
  },
  WIX_TIMEOUT: {
    message: 'Wix took too long to respond.',
    httpStatus: 504,
    retryable: true,
    hint: 'Try again in a few minutes. In a query, a smaller page (`first`) is answered sooner.',
  },
  WIX_UNAVAILABLE: {
    message: 'Wix could not be reached or answered with a server error.',
    httpStatus: 502,
    retryable: true,
    hint: 'Try again in a few minutes; the gateway has already tried several times.',
  },
  WIX_BAD_RESPONSE: {
    message: 'Wix answered with something other than what its API promises.',
    httpStatus: 502,
    retryable: false,
    hint: 'The record as it came is in `raw`. If it happens again, report it with the wixRequestId.',
  },
  WIX_ENDED_EARLY: {
    message: 'Wix delivers fewer records than it counts.',
    httpStatus: 502,
    retryable: false,
    hint: 'What arrived is in the answer, and the gateway has asked for the rest again, apart and from the other end. Compare the record with the Wix dashboard, and read it once more later.',
  },
  WIX_READ_ONLY: {
    message: 'The gateway only reads; this request to Wix was refused before it was sent.',
    httpStatus: 403,
    retryable: false,
    hint: 'Only endpoints that the gateway declares as reads can be called. This is a bug in the gateway: please report it.',
  },
  BAD_CURSOR: {
    message: 'This cursor cannot be used here.',
    httpStatus: 400,
    retryable: false,
    hint: 'Use a cursor with the field, filter, order and site that it was returned for, unchanged; or start again without `after`.',
  },
  BAD_USER_INPUT: {
    message: 'An argument has a value that cannot be used.',
    httpStatus: 400,
    retryable: false,
    hint: 'Correct the argument named in the message.',
  },
  QUERY_TOO_EXPENSIVE: {
    message: 'This operation could need more Wix requests than one operation may cost.',
    httpStatus: 400,
    retryable: false,
    hint: 'Ask for smaller pages (`first`), fewer nested relations, or split the operation; or raise MAX_WIX_REQUESTS_PER_QUERY.',
  },
  UNAUTHENTICATED: {
    message: 'The request lacks valid credentials for this gateway.',
    httpStatus: 401,
    retryable: false,
    hint: 'Send the headers this gateway asks for: `wix-site-id` with `Authorization: <api key>`, or `Authorization: Bearer <GATEWAY_TOKEN>`.',
  },
  PLAN_CHANGED: {
    message: 'The plan that was approved is not the plan of this site any more.',
    httpStatus: 409,
    retryable: false,
    hint: 'Make the plan again, look at what is different, and approve the new one: send its planHash. Counts that moved are no difference.',
  },
  EXPORT_NOT_FOUND: {
    message: 'There is no such export of this site.',
    httpStatus: 404,
    retryable: false,
    hint: 'Only exports of the site that the credentials are for are shown: GET /exports lists them.',
  },
  EXPORT_STATE: {
    message: 'This cannot be done with the export as it is.',
    httpStatus: 409,
    retryable: false,
    hint: 'Look at its `state`: what has ended cannot be cancelled, and what runs or is complete cannot be resumed.',
  },
  TOO_MANY_EXPORTS: {
    message: 'As many exports of this site as may wait are waiting already.',
    httpStatus: 429,
    retryable: true,
    hint: 'Wait until one has ended, or cancel one.',
  },
  DISK_FULL: {
    message: 'The disk that exports are written to has too little room.',
    httpStatus: 507,
    retryable: false,
    hint: 'Make room in the folder of exports (EXPORTS_DIR), or let it be on another disk.',
  },
  INTERNAL: {
    message: 'Something went wrong inside the gateway.',
    httpStatus: 500,
    retryable: false,
    hint: 'The cause is in the log of the gateway under this request id.',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errorCodes;

/** What may be added to an error beside its code. */
export interface ErrorDetails {
  message?: string | undefined;
  hint?: string | undefined;
  retryable?: boolean | undefined;
  /** Seconds until a retry can succeed. */
  retryAfter?: number | undefined;
  /** Wix's own id of the failed request (`X-Wix-Request-Id`). */
  wixRequestId?: string | undefined;
  /** More machine-readable facts, such as `estimate` and `limit`. */
  facts?: Readonly<Record<string, unknown>> | undefined;
  cause?: unknown;
}

/** An error that may be shown to clients as it is. Everything else is masked. */
export class GatewayError extends Error {
  readonly code: ErrorCode;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    const definition = errorCodes[code];
    super(details.message ?? definition.message, { cause: details.cause });
    this.name = 'GatewayError';
    this.code = code;
    this.extensions = {
      code,
      retryable: details.retryable ?? definition.retryable,
      hint: details.hint ?? definition.hint,
      ...(details.wixRequestId === undefined ? {} : { wixRequestId: details.wixRequestId }),
      ...(details.retryAfter === undefined ? {} : { retryAfter: details.retryAfter }),
      ...details.facts,
    };
  }
}

/** A `BAD_USER_INPUT` that says what was wrong and, as its hint, what to do. */
export function badInput(message: string, hint?: string): GatewayError {
  return new GatewayError('BAD_USER_INPUT', { message, hint });
}
