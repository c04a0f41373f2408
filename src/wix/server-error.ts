import { GatewayError, type ErrorDetails } from '../errors.ts';

/** A 500 that stays when it is tried again: Wix itself failed at what was asked for, which can be a single record. */
export class WixServerError extends GatewayError {
  readonly status = 500;
  readonly wixCode = undefined;

  constructor(details: ErrorDetails) {
    super('WIX_UNAVAILABLE', details);
  }
}
