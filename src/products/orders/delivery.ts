import type { WireOrder } from './wire.ts';

type Party = NonNullable<WireOrder['recipientInfo']>;

/**
 * Where an order goes and who receives it. Address and person are each taken as a whole: the recipient's second line belongs to none but
 * the recipient's address. Null where Wix names neither.
 */
export function deliveryOf({ shippingInfo, recipientInfo }: WireOrder): Party | null {
  const destination = shippingInfo?.logistics?.shippingDestination;
  const address = [destination?.address, recipientInfo?.address].find(isFilled);
  const contactDetails = [destination?.contactDetails, recipientInfo?.contactDetails].find(isFilled);
  if (address === undefined && contactDetails === undefined) return null;
  return { ...(address && { address }), ...(contactDetails && { contactDetails }) };
}

function isFilled<Part extends object>(part: Part | null | undefined): part is Part {
  return part != null && Object.values(part).some((value) => value != null && value !== '');
}
