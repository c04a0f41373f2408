import type { BudgetClass } from '../api/endpoint.ts';
import type { Redactor } from '../redaction/redactor.ts';

/** What the transport must know about the endpoint a request goes to. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** The declared path, parameters as `:name`: safe to show in errors and logs. */
  readonly path: string;
  readonly budget: BudgetClass;
}

/** A request that the guard let through. */
export interface WixRequest {
  readonly route: Route;
  readonly origin: string;
  /** Path and query, exactly as they go over the wire. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A request with what takes its credentials out of the answer. */
export interface GuardedRequest extends WixRequest {
  readonly redactor: Redactor;
  /** Whether its records are shown as they came, so that each keeps its bytes. */
  readonly keepsRecords: boolean;
}

/** Wix's answer to one attempt, its body read to the end and parsed once, and no credentials left in it. */
export interface WixAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; undefined if it is empty or no JSON. Shared by everyone who waits for it: never changed. */
  readonly json: unknown;
  /** The bytes of JSON, for those who need it as it came; none for what is no JSON. */
  readonly bytes: Buffer;
  /** Whether the records in `json` keep the bytes that they are read from, and their numbers their digits. */
  readonly keepsRecords: boolean;
  /** Whether the body has nothing but blanks. */
  readonly isEmpty: boolean;
}
