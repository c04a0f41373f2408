import { changedAfter, datesFrom, guidOf, imageUrl, iso, knownSince, personAt } from '../making.ts';
import { personOfContact, pickAt, REST, streetOf, when, words } from '../making.ts';
import type { Json, JsonObject, Person, SiteState } from '../making.ts';
import { workAndBirth } from '../members/member.ts';
import { FIELD_VALUES, labelKeysOf } from './definitions.ts';

const SOURCE_TYPES = words(`
  OTHER ADMIN WIX_APP IMPORT THIRD_PARTY WIX_BOOKINGS WIX_CHAT WIX_EMAIL_MARKETING WIX_EVENTS WIX_FORMS WIX_GROUPS
  WIX_HOTELS WIX_MARKET_PLACE WIX_MUSIC WIX_RESTAURANTS WIX_SITE_MEMBERS WIX_STORES WIX_CODE HOPP`);
const ACTIVITY_TYPES = words(`
  GENERAL CONTACT_CREATED MEMBER_LOGIN MEMBER_REGISTER MEMBER_STATUS_CHANGED FORM_SUBMITTED INBOX_FORM_SUBMITTED
  INBOX_PAYMENT_REQUEST_PAID INBOX_MESSAGE_TO_CUSTOMER INBOX_MESSAGE_FROM_CUSTOMER
  NEWSLETTER_SUBSCRIPTION_FORM_SUBMITTED NEWSLETTER_SUBSCRIPTION_UNSUBSCRIBE ECOM_PURCHASE ECOM_CART_ABANDON
  ECOM_CHECKOUT_BUYER BOOKINGS_APPOINTMENT HOTELS_RESERVATION HOTELS_PURCHASE HOTELS_CONFIRMATION HOTELS_CANCEL
  VIDEO_PURCHASE VIDEO_RENT CASHIER_BUTTON_PURCHASE ARENA_NEW_LEAD EVENTS_RSVP INVOICE_PAY INVOICE_OVERDUE
  PRICE_QUOTE_ACCEPT PRICE_QUOTE_EXPIRE RESTAURANTS_ORDER RESTAURANTS_RESERVATION SHOUTOUT_OPEN SHOUTOUT_CLICK
  CONTACT_MERGED NEWSLETTER_SUBSCRIPTION_SUBSCRIBE NEWSLETTER_SUBSCRIPTION_PENDING NEWSLETTER_SUBSCRIPTION_NOT_SET
  PHONE_SUBSCRIPTION_SUBSCRIBE PHONE_SUBSCRIPTION_PENDING PHONE_SUBSCRIPTION_NOT_SET PHONE_SUBSCRIPTION_UNSUBSCRIBE`);
const SUBSCRIPTIONS = words('SUBSCRIBED NOT_SET UNSUBSCRIBED PENDING NO_SUBSCRIPTION_STATUS');
const DELIVERABILITIES = words('VALID NOT_SET BOUNCED SPAM_COMPLAINT INACTIVE');
const EMAIL_TAGS = words('MAIN UNTAGGED HOME WORK');
const PHONE_TAGS = words('MOBILE UNTAGGED MAIN HOME WORK FAX');
const ADDRESS_TAGS = words('SHIPPING BILLING HOME UNTAGGED WORK');

// Five contacts of every fifty came with one import, in the same millisecond.
function createdOf({ population }: SiteState, n: number): number {
  const place = n % 50;
  return knownSince(population, personOfContact(place > 10 && place < 15 ? n - (place - 10) : n));
}

/** The id by which a contact went that was merged into this one; most contacts never were. */
export const mergedIdOf = (seed: number, n: number): string | undefined =>
  when(n % 37 === 12, guidOf(seed, 'merged-contacts', n));

/** wire: a contact of V4 with every field. */
export function contactAt(n: number, site: SiteState) {
  const created = createdOf(site, n);
  return {
    ...datesFrom(created, n),
    [REST]: (): JsonObject => {
      const person = personAt(site.population, personOfContact(n));
      const { firstName: first, lastName: last, language } = person;
      const tagged = (kind: string, tags: readonly string[], place: number) => ({
        id: site.id(`contact-${kind}`, n * 8 + place),
        tag: pickAt(tags, n + place),
      });
      const emails = emailsOf(person, n).map((one, place) => ({
        ...tagged('emails', EMAIL_TAGS, place),
        email: one,
        primary: place === 0,
      }));
      const phones = phonesOf(person, n).map((one, place) => ({
        ...tagged('phones', PHONE_TAGS, place),
        ...one,
        primary: place === 0,
      }));
      const addresses = person.addresses.map((one, place) => ({
        ...tagged('addresses', ADDRESS_TAGS, place),
        address: streetOf(one),
      }));
      const [{ email } = { email: undefined }] = emails;
      const [phone] = phones;
      const sourceType = pickAt(SOURCE_TYPES, n);
      const subscriptionStatus = pickAt(SUBSCRIPTIONS, n);
      const deliverabilityStatus = pickAt(DELIVERABILITIES, n);
      return {
        revision: (n % 12) + 1,
        source: { sourceType, appId: when(sourceType === 'WIX_APP', site.id('apps', n % 3)) },
        lastActivity: {
          activityDate: iso(changedAfter(created, n + 2)),
          activityType: pickAt(ACTIVITY_TYPES, n),
        },
        primaryInfo: { email, phone: phone?.phone },
        info: {
          name: when(n % 29 !== 11, { first, last }),
          ...wrapped('emails', emails),
          ...wrapped('phones', phones),
          ...wrapped('addresses', addresses),
          ...workAndBirth(person, n),
          locale: when(n % 3 !== 1, language === 'en' ? 'en-GB' : language),
          ...wrapped('labelKeys', labelKeysOf(n)),
          extendedFields: {
            items: {
              'contacts.displayByFirstName': [first, last].filter(Boolean).join(' '),
              ...when(email !== undefined, {
                'emailSubscriptions.subscriptionStatus': subscriptionStatus,
                'emailSubscriptions.deliverabilityStatus': deliverabilityStatus,
                'emailSubscriptions.effectiveEmail': email,
              }),
              'members.membershipStatus': person.kind === 'MEMBER' ? 'APPROVED' : 'NO_MEMBER',
              ...Object.fromEntries(
                FIELD_VALUES.filter((_, place) => (n + place) % 5 === 0).map(({ key, value }) => [
                  key,
                  value(n),
                ]),
              ),
            },
          },
          picture: when(n % 6 === 4, { image: pictureOf(n) }),
        },
        primaryEmail: when(email !== undefined, { email, subscriptionStatus, deliverabilityStatus }),
        primaryPhone: phone && {
          countryCode: phone.countryCode,
          e164Phone: phone.e164Phone,
          formattedPhone: when(phone.e164Phone !== undefined, phone.phone),
          subscriptionStatus:
            phone.e164Phone === undefined ? 'NO_SUBSCRIPTION_STATUS' : pickAt(SUBSCRIPTIONS, n + 1),
          phone: phone.phone,
        },
      };
    },
  };
}

const wrapped = (name: string, items: readonly Json[]): JsonObject =>
  items.length === 0 ? {} : { [name]: { items } };

// Of those who are no members some left no address.
function emailsOf({ email, kind }: Person, n: number): string[] {
  if (email === undefined || (kind !== 'MEMBER' && n % 9 === 6)) return [];
  return [email, ...(n % 7 === 3 ? [`work.${n}@example.net`, `home.${n}@example.org`] : [])];
}

function phonesOf({ phone: own, addresses }: Person, n: number) {
  if (own === undefined) return [];
  const country = addresses[0]?.place.country;
  const more = [phoneOf('(555) 0100 ext. 7'), phoneOf('030 23125000', 'DE')];
  return [phoneOf(own, country), ...(n % 11 === 2 ? more : [])];
}

function phoneOf(phone: string, countryCode?: string) {
  const digits = phone.replaceAll(/[^+\d]/g, '');
  return { countryCode, phone, e164Phone: when(digits.startsWith('+'), digits) };
}

function pictureOf(n: number): JsonObject {
  if (n % 18 === 4) return { id: '', url: `https://pictures.example.com/c/${n}.png` };
  const id = `c0n7ac7_${n}~mv2.png`;
  const image = { id, url: imageUrl(id), height: 300, width: 300 };
  if (n % 18 !== 10) return image;
  return { ...image, urlExpirationDate: '2026-12-31T23:59:59.000Z', altText: 'Porträt' };
}
