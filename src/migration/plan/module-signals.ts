import type { SiteSignal } from '../../generated/resolvers.ts';
import type { InsitesModule } from '../../generated/enums.ts';

/** What signals are made of: whether there are records of a kind, or null when that product could not be read. */
export type Presence = (wixEntity: string) => boolean | null;

interface SignalRule {
  readonly name: string;
  readonly module: InsitesModule;
  readonly basis: string;
  /** Kinds of records of which one is enough; none when only the pages can tell. */
  readonly anyOf: readonly string[];
}

const onlyPages = 'Only the pages can tell: Wix has no API for them.';

/** The signals that Insites' tools choose modules by (draft decisions of its logic engine). */
const rules: readonly SignalRule[] = [
  { name: 'has_product_listing', module: 'ECOMMERCE', basis: 'There are products.', anyOf: ['Product'] },
  {
    name: 'has_cart',
    module: 'ECOMMERCE',
    basis: 'There are orders or abandoned checkouts.',
    anyOf: ['Order', 'AbandonedCheckout'],
  },
  { name: 'has_checkout_route', module: 'ECOMMERCE', basis: 'There are orders.', anyOf: ['Order'] },
  {
    name: 'import_customer_data',
    module: 'CRM',
    basis: 'There are contacts, members or buyers.',
    anyOf: ['Contact', 'Member', 'Order'],
  },
  { name: 'has_account_signup', module: 'CRM', basis: 'There are members.', anyOf: ['Member'] },
  { name: 'has_member_login', module: 'CRM', basis: 'There are members.', anyOf: ['Member'] },
  { name: 'has_contact_form', module: 'CRM', basis: 'There are forms.', anyOf: ['Form'] },
  { name: 'has_event_listings', module: 'EVENTS', basis: 'There are events.', anyOf: ['Event'] },
  {
    name: 'has_booking_form',
    module: 'EVENTS',
    basis: 'There are bookable services.',
    anyOf: ['BookingService'],
  },
  { name: 'has_ticket_purchase', module: 'EVENTS', basis: 'There are tickets.', anyOf: ['EventTicket'] },
  { name: 'has_form', module: 'FORMS', basis: 'There are forms.', anyOf: ['Form'] },
  {
    name: 'has_data_collection_segments',
    module: 'DATA',
    basis: 'There are items of data collections, or blog posts.',
    anyOf: ['DataItem', 'BlogPost'],
  },
  {
    name: 'has_images_count',
    module: 'ASSETS',
    basis: 'There are products, events or posts, which come with pictures.',
    anyOf: ['Product', 'Event', 'BlogPost'],
  },
  { name: 'has_marketing_sections', module: 'CMS', basis: onlyPages, anyOf: [] },
  { name: 'has_static_pages', module: 'CMS', basis: onlyPages, anyOf: [] },
];

/** The signals of a site. Null where none of the records that would give a signal could be read. */
export function siteSignals(isPresent: Presence): SiteSignal[] {
  return rules.map(({ name, module, basis, anyOf }) => {
    const known = anyOf.map(isPresent);
    const value = known.includes(true) ? true : known.length === 0 || known.includes(null) ? null : false;
    return { name, value, module, basis };
  });
}
