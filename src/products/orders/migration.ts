import { guestContacts } from '../../migration/rules/guest-contacts.ts';
import { always, missing, risk } from '../../migration/rules/risks.ts';
import { CONTACT, identity, reference } from '../../migration/rules/references.ts';
import { firstOf, phone, rows } from '../../migration/rules/several-values.ts';
import { times } from '../../migration/rules/shared.ts';
import { decimal, email, text, time } from '../../migration/rules/values.ts';
import { databaseStep } from '../../migration/rules/steps.ts';
import { because, DERIVED, NO_HOME, RAW, TECHNICAL } from '../../migration/rules/unmapped.ts';
import { KEPT_AS_PLACED, orders } from './migration-orders.ts';

const guestBuyers = guestContacts(orders, {
  id: 'guestBuyers',
  title: 'Buyers who are no contacts yet',
  wixEntity: 'GuestBuyer',
  after: [],
  email: 'buyerInfo.email',
  contact: 'buyerInfo.contact.id',
  records: 'orders',
  fields: [
    firstOf(['billingInfo.contactDetails.firstName', 'recipientInfo.contactDetails.firstName'], 'first_name'),
    firstOf(['billingInfo.contactDetails.lastName', 'recipientInfo.contactDetails.lastName'], 'last_name'),
    ...phone('billingInfo.contactDetails.phone', 'mobile', ['billingInfo.address.country']),
  ],
  risks: [
    risk.info('GUEST_WITHOUT_EMAIL', missing('buyerInfo.email'), {
      message:
        'Orders without an e-mail address, such as those of a point of sale, have no buyer who could become a contact.',
      advice: KEPT_AS_PLACED,
    }),
  ],
});

const OF_CHECKOUT = 'The amount is mapped; the currency is that of the checkout.';

/** Insites keeps no carts of the past. */
const abandonedCheckouts = databaseStep('wix_abandoned_checkout', 'Wix abandoned checkouts', {
  id: 'abandonedCheckouts',
  title: 'Abandoned checkouts, as a list',
  wixEntity: 'AbandonedCheckout',
  dependsOn: ['products', 'contacts'],
  fields: [
    identity(),
    text('id', 'wix_id'),
    text('status'),
    email('buyerInfo.email', 'email'),
    reference('buyerInfo.contact.id', 'contact', CONTACT),
    text('contactDetails.firstName', 'first_name'),
    text('contactDetails.lastName', 'last_name'),
    text('contactDetails.phone', 'phone'),
    text('currency'),
    decimal('totalPrice.amount', 'total'),
    decimal('subtotalPrice.amount', 'subtotal'),
    rows('lineItems[]', ['product.id', 'productName.original', 'sku', 'quantity', 'price.amount'], 'items'),
    time('checkoutRecoveredDate', 'recovered_at'),
    text('checkoutId', 'wix_checkout_id'),
    ...times,
  ],
  unmapped: {
    raw: RAW,
    cartId: TECHNICAL,
    checkoutUrl: 'It leads to the checkout on Wix, which ends with the move.',
    buyerLanguage: NO_HOME,
    buyerInfo: 'Address and contact are mapped; the rest says who was logged in.',
    ...because(NO_HOME, 'contactDetails conversionCurrency'),
    subtotalPrice: OF_CHECKOUT,
    convertedSubtotalPrice: DERIVED,
    totalPrice: OF_CHECKOUT,
    convertedTotalPrice: DERIVED,
    lineItems: 'Product, name, SKU, quantity and price are kept as text.',
    appliedDiscounts: 'They are in the total.',
    activities: 'They tell which reminders Wix sent.',
  },
  risks: [
    risk.info('CHECKOUTS_END', always, {
      message: 'Abandoned checkouts are kept as a list only: nobody can go on with one on the new site.',
      advice: 'Leave the step out if nobody needs the list.',
    }),
  ],
});

/** What becomes of Wix eCommerce in Insites. */
export const steps = [guestBuyers, orders, abandonedCheckouts];
