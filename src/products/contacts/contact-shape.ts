import { GatewayError } from '../../errors.ts';
import type { Contact } from '../../generated/resolvers.ts';
import type { ContactExtendedFieldRecord, ContactMemberInfoRecord, ContactPictureRecord } from './records.ts';

/** The fields of a contact that are told from one of Wix's shapes; other products add fields of their own. */
export type Shaped = Pick<
  Contact,
  | ('revision' | 'externalId' | 'firstName' | 'lastName' | 'primaryEmail' | 'primaryPhone')
  | ('emails' | 'phones' | 'addresses' | 'emailSubscription' | 'phoneSubscription')
  | ('company' | 'jobTitle' | 'birthdate' | 'locale' | 'timeZone' | 'labelKeys' | 'tagIds')
  | ('source' | 'lastActivity' | 'assigneeId' | 'locationIds' | 'segmentIds')
> & {
  readonly extendedFields: ContactExtendedFieldRecord[];
  readonly memberInfo?: ContactMemberInfoRecord | null;
  readonly picture?: ContactPictureRecord | null;
};

/** How the fields of a contact are told from one of Wix's shapes. */
export type ContactShape<Wire> = {
  readonly [Name in keyof Required<Shaped>]: (wire: Wire) => Shaped[Name];
};

/**
 * The elements of a list inside a record.
 * @returns nothing when the list is not there
 * @throws GatewayError WIX_BAD_RESPONSE when it is no list of objects
 */
export function itemsOf<T extends object>(list: readonly T[] | null | undefined, what: string): readonly T[] {
  if (list == null) return [];
  const items: unknown = list;
  if (!Array.isArray(items) || !items.every((item: unknown) => typeof item === 'object' && item !== null))
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `Wix sent something else than a list in "${what}".`,
    });
  return list;
}
