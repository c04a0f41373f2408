import type { GraphQLResolveInfo } from 'graphql';
import { GatewayError } from '../../errors.ts';
import type { GatewayContext } from '../context.ts';

/** A list inside of a record of which Wix does not deliver all that it has. */
export class EndedEarly<T = unknown> extends GatewayError {
  /** What Wix delivered of it; null where nothing came. */
  readonly arrived: T | null;

  /** @param detail what arrived and what should have, as a sentence */
  constructor(arrived: T | null, detail: string) {
    super('WIX_ENDED_EARLY', { message: detail });
    this.name = 'EndedEarly';
    this.arrived = arrived;
  }
}

/**
 * Waits for a list inside of a record. Where Wix ended it early, the field has what arrived, and an error that says so: nothing is lost over
 * it, and nobody takes it for all.
 * @throws whatever else the read ends with
 */
export async function asFarAsItCame<T>(
  { report }: GatewayContext,
  info: GraphQLResolveInfo,
  read: Promise<T>,
): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof EndedEarly)) throw error;
    // What the gateway asks its own graph has no place in the answer.
    if (report.isOfAnswer(info)) report.flaw(info, error);
    // A loader raises it for the lists that it loads.
    return error.arrived as T;
  }
}
