import type { Failure } from './failure.ts';
import type { Route, WixAnswer, WixRequest } from './exchange.ts';
import type { CredentialKeys } from '../api/credentials.ts';

/** One attempt at a request to Wix that has ended. Nothing in it names a site, a record or a person. */
export interface WixCall extends Pick<Route, 'method' | 'path'> {
  /** Absent when no answer came. */
  readonly status: number | undefined;
  /** Why another attempt may end better; `cancelled` when nobody waited for its end. */
  readonly failure: Failure['kind'] | 'cancelled' | undefined;
  /** 1 for the first. */
  readonly attempt: number;
  /** Whether it was sent before it was asked for. */
  readonly isAhead: boolean;
  /** When it was sent, in epoch milliseconds. */
  readonly startedAt: number;
  /** Milliseconds until its answer was read. */
  readonly ms: number;
  /** Milliseconds that it waited before it was sent: for the budget, and since the attempt before it. */
  readonly waitedMs: number;
}

/** Told of each attempt, in the asynchronous context of the operation that asked first. */
export type WixCallListener = (call: WixCall) => void;

/** A request as listeners see it: no value of a header. */
export interface ShownRequest extends Pick<WixRequest, 'route' | 'path' | 'body'> {
  readonly headerNames: readonly string[];
}

/** Told of each answer of Wix, whoever asked, before anyone else sees it. It changes nothing of it. */
export type WixAnswerListener = (request: ShownRequest, answer: WixAnswer, keys: CredentialKeys) => void;
