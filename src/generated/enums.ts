/** What automations do about checkouts. */
export type AbandonedCheckoutActivityType =
  /** The automation was skipped. */
  | 'AUTOMATION_SKIPPED'
  /** A mail was not sent. */
  | 'EMAIL_NOT_SENT'
  /** A mail was sent. */
  | 'EMAIL_SENT'
  /** A notification was sent. */
  | 'NOTIFICATION_SENT'
  /** Planned. */
  | 'SCHEDULED'
  /** A task was made. */
  | 'TASK_CREATED';

/** What checkouts can be sorted by. */
export type AbandonedCheckoutSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** Whether the buyer of a checkout came back. */
export type AbandonedCheckoutStatus =
  /** Left, so far. */
  | 'ABANDONED'
  /** The buyer came back and finished. */
  | 'RECOVERED';

/** Where the hint of an address is shown. */
export type AddressHintPlacement =
  /** After the address. */
  | 'AFTER'
  /** Before the address. */
  | 'BEFORE'
  /** In its place. */
  | 'REPLACE';

/** Whether a Wix product can be read. */
export type AvailabilityStatus =
  /** It can be read; an empty list is empty. */
  | 'AVAILABLE'
  /** Its app is not installed on the site, so there is nothing to read. */
  | 'NOT_INSTALLED'
  /** The API key lacks the permission. */
  | 'PERMISSION_DENIED'
  /** Wix does not answer for it at the moment. */
  | 'UNAVAILABLE';

/** What categories can be sorted by. */
export type BlogCategorySortField =
  /** Label. Source: `label`. */
  | 'LABEL'
  /** Place in the menu; those without one have -1. Source: `displayPosition`. */
  | 'POSITION'
  /** Number of posts. Source: `postCount`. */
  | 'POST_COUNT'
  /** The last part of the address. Source: `slug`. */
  | 'SLUG';

/** How the post of a guest writer was judged. */
export type BlogModerationStatus =
  /** It may appear. */
  | 'APPROVED'
  /** It may not appear. */
  | 'REJECTED'
  /** Not yet, or Wix did not tell. */
  | 'UNKNOWN';

/** What posts can be sorted by. Posts that are not published follow the others, by the last edit where they lack the field. */
export type BlogPostSortField =
  /** Number of comments. Source: `metrics.comments`. */
  | 'COMMENTS'
  /** Time of the first publication. Source: `firstPublishedDate`. */
  | 'FIRST_PUBLISHED_AT'
  /** Number of likes. Source: `metrics.likes`. */
  | 'LIKES'
  /** The last part of the address. Source: `slug`. */
  | 'SLUG'
  /** Title. Source: `title`. */
  | 'TITLE'
  /** Time of the last change. Source: `lastPublishedDate`, of posts that are not published `editedDate`. */
  | 'UPDATED_AT'
  /** Number of views. Source: `metrics.views`. */
  | 'VIEWS';

/** Whether readers see a post. Source: `DraftPost.status`. */
export type BlogPostStatus =
  /** They do not: it is in the trash bin. */
  | 'DELETED'
  /** They do not yet: a guest writer's post that waits for approval. */
  | 'IN_REVIEW'
  /** They do. */
  | 'PUBLISHED'
  /** They will at a set time. */
  | 'SCHEDULED'
  /** Wix did not tell. */
  | 'UNKNOWN'
  /** They do not: a draft, or a post that was taken back. */
  | 'UNPUBLISHED';

/** What tags can be sorted by. */
export type BlogTagSortField =
  /** Label. Source: `label`. */
  | 'LABEL'
  /** Number of published posts. Source: `publishedPostCount`. */
  | 'POST_COUNT'
  /** The last part of the address. Source: `slug`. */
  | 'SLUG';

/** Whose place it is. */
export type BookedLocationType =
  /** A place that the customer gave. */
  | 'CUSTOM'
  /** A location of the business. */
  | 'OWNER_BUSINESS'
  /** A place that is the service's own. */
  | 'OWNER_CUSTOM'
  /** Wix does not say. */
  | 'UNDEFINED';

/** How extras are paid. */
export type BookingAddOnPayment =
  /** On site. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** What kind of field. */
export type BookingAdditionalFieldType =
  /** A box to tick: `true` or `false`. */
  | 'CHECK_BOX'
  /** Several lines. */
  | 'LONG_TEXT'
  /** One line. */
  | 'SHORT_TEXT';

/** Whether people came. */
export type BookingAttendanceStatus =
  /** They came. */
  | 'ATTENDED'
  /** They did not come. */
  | 'NOT_ATTENDED'
  /** No one has noted it. */
  | 'NOT_SET';

/** What kind of times. */
export type BookingDateTimeRuleType =
  /** From one date to another. */
  | 'DATE_RANGE'
  /** Hours of some days of the week. */
  | 'HOURS_AND_DAYS'
  /** Some months. */
  | 'MONTHS';

/** A day of the week. */
export type BookingDay =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** A unit of time that is booked. */
export type BookingDurationUnit =
  /** Days. */
  | 'DAY'
  /** Hours. */
  | 'HOUR';

/** Whether a fee is in the order. */
export type BookingFeeStatus =
  /** It is. */
  | 'APPLIED_TO_ORDER'
  /** Not yet. */
  | 'NOT_YET_APPLIED_TO_ORDER'
  /** Wix does not say. */
  | 'UNKNOWN_STATUS';

/** When the first instalment is due. */
export type BookingFirstCharge =
  /** With the booking. */
  | 'CHECKOUT'
  /** At the time that is given. */
  | 'SCHEDULED';

/** How often an instalment is due. */
export type BookingFrequency =
  /** Every month. */
  | 'MONTHLY';

/** Whether a further form must be filled in. */
export type BookingIntakeRequirement =
  /** It may be left out. */
  | 'OPTIONAL'
  /** Without it, nothing is booked. */
  | 'REQUIRED_BEFORE_BOOKING';

/** When a further form is filled in. */
export type BookingIntakeTiming =
  /** After booking. */
  | 'AFTER_BOOKING'
  /** Before booking. */
  | 'BEFORE_BOOKING';

/** What is chosen. */
export type BookingOptionType =
  /** Something of the owner's own, such as a level. */
  | 'CUSTOM'
  /** When. */
  | 'DATE_TIME'
  /** How long. */
  | 'DURATION'
  /** How many people. */
  | 'NUMBER_OF_PARTICIPANTS'
  /** A member of the staff. */
  | 'STAFF_MEMBER'
  /** Wix does not say. */
  | 'UNKNOWN';

/** How far a booking's order is paid. */
export type BookingOrderPaymentStatus =
  /** Canceled. */
  | 'CANCELED'
  /** Declined. */
  | 'DECLINED'
  /** Paid back in full. */
  | 'FULLY_REFUNDED'
  /** Not paid. */
  | 'NOT_PAID'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part. */
  | 'PARTIALLY_PAID'
  /** Paid back in part. */
  | 'PARTIALLY_REFUNDED'
  /** Waits for a payment. */
  | 'PENDING'
  /** Waits for the merchant. */
  | 'PENDING_MERCHANT';

/** Status of a booking's order. */
export type BookingOrderStatus =
  /** Approved. */
  | 'APPROVED'
  /** Canceled. */
  | 'CANCELED'
  /** A checkout that is not completed. */
  | 'INITIALIZED'
  /** Waits for a payment. */
  | 'PENDING'
  /** Rejected. */
  | 'REJECTED';

/** How a customer wants to pay. */
export type BookingPaymentChoice =
  /** With a pricing plan. */
  | 'MEMBERSHIP'
  /** With a pricing plan, on site. */
  | 'MEMBERSHIP_OFFLINE'
  /** On site. */
  | 'OFFLINE'
  /** Online. */
  | 'ONLINE'
  /** Wix does not say. */
  | 'UNDEFINED';

/** How far a booking is paid. */
export type BookingPaymentStatus =
  /** Free. */
  | 'EXEMPT'
  /** The payment did not get through. */
  | 'FAILED'
  /** Not paid. */
  | 'NOT_PAID'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part. */
  | 'PARTIALLY_PAID'
  /** Paid back. */
  | 'REFUNDED'
  /** Wix does not say. */
  | 'UNDEFINED';

/** Which end of a ranking comes first. */
export type BookingRankingOrder =
  /** The highest. */
  | 'HIGHEST_TO_LOWEST'
  /** The lowest. */
  | 'LOWEST_TO_HIGHEST';

/** How a price is made up. */
export type BookingRateType =
  /** A text in the place of a price. */
  | 'CUSTOM'
  /** The same for everyone. */
  | 'FIXED'
  /** Free. */
  | 'NO_FEE'
  /** Paid in instalments. */
  | 'SUBSCRIPTION'
  /** It depends on what is chosen. */
  | 'VARIED';

/** Whom a customer wishes for. */
export type BookingRequestedGender =
  /** Any woman. */
  | 'ANY_FEMALE'
  /** Any man. */
  | 'ANY_MALE';

/** What resources can be sorted by. */
export type BookingResourceSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** Whether a resource was chosen. */
export type BookingSelectionMethod =
  /** Any. */
  | 'ANY_RESOURCE'
  /** There was no choice. */
  | 'NO_SELECTION'
  /** This one. */
  | 'SPECIFIC_RESOURCE';

/** Whose place it is. */
export type BookingServiceLocationType =
  /** A location of the business. */
  | 'BUSINESS'
  /** A place that is the service's own. */
  | 'CUSTOM'
  /** The customer's place. */
  | 'CUSTOMER';

/** What services can be sorted by; Wix cannot sort them by time. */
export type BookingServiceSortField =
  /** Id. Source: `id`. */
  | 'ID'
  /** Name, then id. Source: `name`. */
  | 'NAME';

/** What is booked. */
export type BookingServiceType =
  /** A time of one's own with a member of the staff or a resource. */
  | 'APPOINTMENT'
  /** One session of a class, together with others. */
  | 'CLASS'
  /** All sessions of a course, together with others. */
  | 'COURSE';

/** What bookings can be sorted by. */
export type BookingSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** When the session, or the first of a course, begins. Source: `startDate`. */
  | 'START_DATE'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** By what a member of the staff is chosen. */
export type BookingStaffSortingMethod =
  /** By an app. */
  | 'CUSTOM'
  /** At random. */
  | 'RANDOM'
  /** By a ranking. */
  | 'RANKING';

/** Status of a booking. */
export type BookingStatus =
  /** Canceled by the business or the customer. */
  | 'CANCELED'
  /** Confirmed. */
  | 'CONFIRMED'
  /** Made, but neither confirmed nor paid. */
  | 'CREATED'
  /** Declined by the business. */
  | 'DECLINED'
  /** Waits for approval. */
  | 'PENDING'
  /** On the waiting list. */
  | 'WAITING_LIST';

/** Status of a payment in instalments. */
export type BookingSubscriptionStatus =
  /** Runs. */
  | 'ACTIVE'
  /** Canceled. */
  | 'CANCELED'
  /** Not yet begun. */
  | 'DRAFT'
  /** Paid in full. */
  | 'ENDED'
  /** Halted. */
  | 'PAUSED'
  /** Waits for the first payment. */
  | 'PENDING';

/** By whose address tax is computed. */
export type BookingTaxableAddressType =
  /** The customer's. */
  | 'BILLING'
  /** The business's. */
  | 'BUSINESS';

/** Whether a waiver is signed. */
export type BookingWaiverStatus =
  /** It is not. */
  | 'NOT_SIGNED'
  /** It is. */
  | 'SIGNED'
  /** Wix does not say. */
  | 'UNDEFINED';

/** The two catalogs of Wix Stores. A site has one of them for good. */
export type CatalogVersion =
  /** The older one. Source: `V1_CATALOG`. */
  | 'V1'
  /** The newer one. Source: `V3_CATALOG`. */
  | 'V3';

/** What a choice is. */
export type ChoiceType =
  /** Words. */
  | 'CHOICE_TEXT'
  /** A picture. */
  | 'IMAGE'
  /** Several colours. */
  | 'MULTIPLE_COLORS'
  /** A colour. */
  | 'ONE_COLOR';

/** What collections can be ordered by. */
export type CollectionOrderField =
  /** Time of creation. Catalog V3 only. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Name. Source: `name`. */
  | 'NAME'
  /** Time of the last change. Catalog V3 only. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** The result of a test of the connection. */
export type ConnectionStatus =
  /** The credentials are accepted, and every permission that is not optional is proved for all products on the site. */
  | 'ACTIVE'
  /** The credentials or the site are refused, or Wix does not answer at all. */
  | 'FAILED'
  /** The credentials are accepted, but a permission that is not optional is refused, or its read is not answered. */
  | 'PARTIAL';

/** What contacts do. */
export type ContactActivityType =
  /** Became a lead of the Wix Marketplace. */
  | 'ARENA_NEW_LEAD'
  /** Booked an appointment. */
  | 'BOOKINGS_APPOINTMENT'
  /** Paid with a pay button. */
  | 'CASHIER_BUTTON_PURCHASE'
  /** Became a contact. */
  | 'CONTACT_CREATED'
  /** Was merged with another contact. */
  | 'CONTACT_MERGED'
  /** Left a cart. */
  | 'ECOM_CART_ABANDON'
  /** Entered an address at the checkout. */
  | 'ECOM_CHECKOUT_BUYER'
  /** Bought something. */
  | 'ECOM_PURCHASE'
  /** Answered an invitation to an event. */
  | 'EVENTS_RSVP'
  /** Submitted a form. */
  | 'FORM_SUBMITTED'
  /** Visited the site. */
  | 'GENERAL'
  /** Canceled a room. */
  | 'HOTELS_CANCEL'
  /** Confirmed a room. */
  | 'HOTELS_CONFIRMATION'
  /** Paid for a room. */
  | 'HOTELS_PURCHASE'
  /** Reserved a room. */
  | 'HOTELS_RESERVATION'
  /** Began a chat. */
  | 'INBOX_FORM_SUBMITTED'
  /** Sent a message to the site. */
  | 'INBOX_MESSAGE_FROM_CUSTOMER'
  /** Got a message from the site. */
  | 'INBOX_MESSAGE_TO_CUSTOMER'
  /** Paid a payment request. */
  | 'INBOX_PAYMENT_REQUEST_PAID'
  /** Let an invoice become overdue. */
  | 'INVOICE_OVERDUE'
  /** Paid an invoice. */
  | 'INVOICE_PAY'
  /** Logged in. */
  | 'MEMBER_LOGIN'
  /** Asked to become a member. */
  | 'MEMBER_REGISTER'
  /** Was approved, blocked or unblocked. */
  | 'MEMBER_STATUS_CHANGED'
  /** Subscribed to a newsletter with a form. */
  | 'NEWSLETTER_SUBSCRIPTION_FORM_SUBMITTED'
  /** Has no subscription to a newsletter any more. */
  | 'NEWSLETTER_SUBSCRIPTION_NOT_SET'
  /** Has not confirmed a newsletter yet. */
  | 'NEWSLETTER_SUBSCRIPTION_PENDING'
  /** Subscribed to a newsletter. */
  | 'NEWSLETTER_SUBSCRIPTION_SUBSCRIBE'
  /** Unsubscribed from a newsletter. */
  | 'NEWSLETTER_SUBSCRIPTION_UNSUBSCRIBE'
  /** Has no subscription to messages by phone any more. */
  | 'PHONE_SUBSCRIPTION_NOT_SET'
  /** Has not confirmed messages by phone yet. */
  | 'PHONE_SUBSCRIPTION_PENDING'
  /** Subscribed to messages by phone. */
  | 'PHONE_SUBSCRIPTION_SUBSCRIBE'
  /** Unsubscribed from messages by phone. */
  | 'PHONE_SUBSCRIPTION_UNSUBSCRIBE'
  /** Accepted a quote. */
  | 'PRICE_QUOTE_ACCEPT'
  /** Let a quote expire. */
  | 'PRICE_QUOTE_EXPIRE'
  /** Ordered food. */
  | 'RESTAURANTS_ORDER'
  /** Reserved a table. */
  | 'RESTAURANTS_RESERVATION'
  /** Followed a link in an e-mail of the site. */
  | 'SHOUTOUT_CLICK'
  /** Opened an e-mail of the site. */
  | 'SHOUTOUT_OPEN'
  /** Bought a video. */
  | 'VIDEO_PURCHASE'
  /** Rented a video. */
  | 'VIDEO_RENT';

/** What a postal address is for. */
export type ContactAddressTag =
  /** Invoices. */
  | 'BILLING'
  /** Private. */
  | 'HOME'
  /** Nothing in particular, in the words of V5. */
  | 'OTHER'
  /** Parcels. */
  | 'SHIPPING'
  /** Nothing in particular. */
  | 'UNTAGGED'
  /** Work. */
  | 'WORK';

/** The two shapes that Wix has for a contact. */
export type ContactApiVersion =
  /** Contacts V4. */
  | 'V4'
  /** Contacts V5. */
  | 'V5';

/** Whether e-mails arrive. */
export type ContactEmailDeliverability =
  /** The last one came back. */
  | 'BOUNCED'
  /** Several arrived and none was looked at. */
  | 'INACTIVE'
  /** Nothing is known. */
  | 'NOT_SET'
  /** They were reported as spam. */
  | 'SPAM_COMPLAINT'
  /** They arrive. */
  | 'VALID';

/** What an e-mail address is for. */
export type ContactEmailTag =
  /** Private. */
  | 'HOME'
  /** The main one. */
  | 'MAIN'
  /** Nothing in particular. */
  | 'UNTAGGED'
  /** Work. */
  | 'WORK';

/** What a field of contacts holds. */
export type ContactFieldDataType =
  /** A date, `YYYY-MM-DD`. */
  | 'DATE'
  /** A number. */
  | 'NUMBER'
  /** Text. */
  | 'TEXT'
  /** A web address. */
  | 'URL';

/** Who made a field of contacts. */
export type ContactFieldType =
  /** Wix. */
  | 'SYSTEM'
  /** A user of the site, or an app. */
  | 'USER_DEFINED';

/** Who made a label. */
export type ContactLabelType =
  /** Wix, on every site. */
  | 'SYSTEM'
  /** A user of the site. */
  | 'USER_DEFINED'
  /** An app of Wix's. */
  | 'WIX_APP_DEFINED';

/** Whether others see a profile. */
export type ContactMemberPrivacy =
  /** Only the site's owner does. */
  | 'PRIVATE'
  /** Everybody does. */
  | 'PUBLIC';

/** What a member is on the site. */
export type ContactMemberRole =
  /** One of its contributors. */
  | 'CONTRIBUTOR'
  /** A member only. */
  | 'MEMBER'
  /** Its owner. */
  | 'OWNER';

/** Whether a member can log in, in the words of Contacts V5. */
export type ContactMemberStatus =
  /** Can log in. */
  | 'ACTIVE'
  /** Was blocked. */
  | 'BLOCKED'
  /** A guest writer of the blog, who cannot log in. */
  | 'OFFLINE'
  /** Waits for approval. */
  | 'PENDING';

/** Whether messages to a phone arrive. */
export type ContactPhoneDeliverability =
  /** The number takes none. */
  | 'INVALID'
  /** Nothing is known. */
  | 'NOT_SET'
  /** There is no status, as for a number that cannot be called. */
  | 'NO_PHONE_DELIVERABILITY_STATUS'
  /** The last one arrived. */
  | 'VALID';

/** What a phone number is for. */
export type ContactPhoneTag =
  /** Fax. */
  | 'FAX'
  /** Private. */
  | 'HOME'
  /** The main one. */
  | 'MAIN'
  /** Mobile. */
  | 'MOBILE'
  /** Nothing in particular, in the words of V5. */
  | 'OTHER'
  /** Nothing in particular. */
  | 'UNTAGGED'
  /** Work. */
  | 'WORK';

/** What contacts can be sorted by. Not by the time of the last change, which Wix only filters by. */
export type ContactSortField =
  /** Birthday. Source: `info.birthdate`, V5 `birthdate`. */
  | 'BIRTHDATE'
  /** Company. Source: `info.company`, V5 `company.name`. */
  | 'COMPANY'
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Main e-mail address. Source: `primaryInfo.email`, V5 `email.email`. */
  | 'EMAIL'
  /** First name. Source: `info.name.first`, V5 `name.first`. */
  | 'FIRST_NAME'
  /** Job title. Source: `info.jobTitle`, V5 `company.jobTitle`. */
  | 'JOB_TITLE'
  /** Time of the last activity. Source: `lastActivity.activityDate`, V5 `lastActivity.date`. */
  | 'LAST_ACTIVITY_AT'
  /** Last name. Source: `info.name.last`, V5 `name.last`. */
  | 'LAST_NAME';

/** What contacts come with. */
export type ContactSourceType =
  /** A user of the site entered it. */
  | 'ADMIN'
  /** Hopp by Wix. */
  | 'HOPP'
  /** An import. */
  | 'IMPORT'
  /** Something else. */
  | 'OTHER'
  /** An app of somebody else's. */
  | 'THIRD_PARTY'
  /** An app of Wix's. */
  | 'WIX_APP'
  /** Wix Bookings. */
  | 'WIX_BOOKINGS'
  /** Wix Chat. */
  | 'WIX_CHAT'
  /** Code of the site's own. */
  | 'WIX_CODE'
  /** Wix Email Marketing. */
  | 'WIX_EMAIL_MARKETING'
  /** Wix Events. */
  | 'WIX_EVENTS'
  /** Wix Forms. */
  | 'WIX_FORMS'
  /** Wix Groups. */
  | 'WIX_GROUPS'
  /** Wix Hotels. */
  | 'WIX_HOTELS'
  /** Wix Marketplace. */
  | 'WIX_MARKET_PLACE'
  /** Wix Music. */
  | 'WIX_MUSIC'
  /** Wix Restaurants. */
  | 'WIX_RESTAURANTS'
  /** Wix Members Area. */
  | 'WIX_SITE_MEMBERS'
  /** Wix Stores. */
  | 'WIX_STORES';

/** Whether somebody agreed to marketing. */
export type ContactSubscriptionStatus =
  /** Was never asked. */
  | 'NOT_SET'
  /** There is no status, as for a number that cannot be called. */
  | 'NO_SUBSCRIPTION_STATUS'
  /** Was asked and has not confirmed. */
  | 'PENDING'
  /** Agreed. */
  | 'SUBSCRIBED'
  /** Refused. */
  | 'UNSUBSCRIBED';

/** The kinds of credentials that Wix knows for programs. */
export type CredentialKind =
  /** An API key with the id of a site. */
  | 'API_KEY'
  /** App id, app secret and instance id of a Wix app that is installed on the site. */
  | 'APP';

/** What can be done with a collection. Source: `capabilities.collectionOperations`. */
export type DataCollectionOperation =
  /** Remove it. */
  | 'REMOVE'
  /** Change its definition. */
  | 'UPDATE';

/** Kinds of collections. */
export type DataCollectionType =
  /** Kept by an app that was made with Wix Blocks. */
  | 'BLOCKS_APP'
  /** Kept in a database outside Wix. */
  | 'EXTERNAL'
  /** Kept by the site's own CMS. */
  | 'NATIVE'
  /** Records of one of Wix's apps, such as `Stores/Products`. */
  | 'WIX_APP';

/** Who sees a field. Source: `condition.permission`. */
export type DataFieldPermission =
  /** Everyone. */
  | 'ANYONE'
  /** Only who may see the group. */
  | 'RESTRICTED';

/** What can be switched on for a field. Source: `fields.plugins.type`. */
export type DataFieldPluginType =
  /** Settings of the content manager. */
  | 'CMS'
  /** Something that Wix does not name. */
  | 'UNKNOWN';

/** Types of fields. Source: `fields.type`. */
export type DataFieldType =
  /** An address with its place on the map. */
  | 'ADDRESS'
  /** A value of any type. */
  | 'ANY'
  /** A list of values of any type. */
  | 'ARRAY'
  /** A list of files. */
  | 'ARRAY_DOCUMENT'
  /** A list of texts: tags. */
  | 'ARRAY_STRING'
  /** A sound file. */
  | 'AUDIO'
  /** Yes or no. */
  | 'BOOLEAN'
  /** A day without a time, `YYYY-MM-DD`. */
  | 'DATE'
  /** A point in time. */
  | 'DATETIME'
  /** A file. */
  | 'DOCUMENT'
  /** An email address. */
  | 'EMAIL'
  /** A picture. */
  | 'IMAGE'
  /** A language. */
  | 'LANGUAGE'
  /** A book as older collections hold it. */
  | 'LEGACY_BOOK'
  /** A reference of an older collection that leads nowhere. */
  | 'LEGACY_BROKEN_REFERENCE'
  /** A colour as older collections hold it. */
  | 'LEGACY_COLOR'
  /** A web address as older collections hold it. */
  | 'LEGACY_EXTERNAL_URL'
  /** A video elsewhere as older collections hold it. */
  | 'LEGACY_EXTERNAL_VIDEO'
  /** A picture as older collections hold it. */
  | 'LEGACY_IMAGE'
  /** A time as older collections hold it. */
  | 'LEGACY_TIME'
  /** A list of pictures and videos. */
  | 'MEDIA_GALLERY'
  /** A picture of the media manager. */
  | 'MEDIA_IMAGE'
  /** A drawing of the media manager. */
  | 'MEDIA_VECTOR_ART'
  /** Any number of items of another collection. They are no part of the item's data. */
  | 'MULTI_REFERENCE'
  /** A number. */
  | 'NUMBER'
  /** An object with fields of its own. */
  | 'OBJECT'
  /** The address of a dynamic page of the item; Wix computes it. */
  | 'PAGE_LINK'
  /** An item of another collection, by its id. */
  | 'REFERENCE'
  /** Formatted text as Wix's rich content (Ricos). */
  | 'RICH_CONTENT'
  /** Formatted text as HTML. */
  | 'RICH_TEXT'
  /** The last part of an address. */
  | 'SLUG'
  /** Plain text. */
  | 'TEXT'
  /** A time of day, such as `08:30:00.000`. */
  | 'TIME'
  /** A web address. */
  | 'URL'
  /** A video. */
  | 'VIDEO';

/** What items can be sorted by. A collection that cannot sort by it, as some of apps and outside databases, is BAD_USER_INPUT. */
export type DataItemSortField =
  /** Time of creation. Source: `_createdDate`. */
  | 'CREATED_AT'
  /** Id. Source: `_id`. */
  | 'ID'
  /** Time of the last change. Source: `_updatedDate`. */
  | 'UPDATED_AT';

/** What can be done with items. Source: `capabilities.dataOperations`. */
export type DataOperation =
  /** Compute values over items. */
  | 'AGGREGATE'
  /** Add several items. */
  | 'BULK_INSERT'
  /** Change several items. */
  | 'BULK_PATCH'
  /** Remove several items. */
  | 'BULK_REMOVE'
  /** Add or replace several items. */
  | 'BULK_SAVE'
  /** Replace several items. */
  | 'BULK_UPDATE'
  /** Count items. */
  | 'COUNT'
  /** List the distinct values of a field. */
  | 'DISTINCT'
  /** Query items. */
  | 'FIND'
  /** Read one item. */
  | 'GET'
  /** Add an item. */
  | 'INSERT'
  /** Add a reference. */
  | 'INSERT_REFERENCE'
  /** Ask whether an item is referred to. */
  | 'IS_REFERENCED'
  /** Change an item. */
  | 'PATCH'
  /** Query the items that an item refers to. */
  | 'QUERY_REFERENCED'
  /** Remove an item. */
  | 'REMOVE'
  /** Remove a reference. */
  | 'REMOVE_REFERENCE'
  /** Replace the references of an item. */
  | 'REPLACE_REFERENCES'
  /** Add or replace an item. */
  | 'SAVE'
  /** Remove all items. */
  | 'TRUNCATE'
  /** Replace an item. */
  | 'UPDATE';

/** Ways of paging. */
export type DataPagingMode =
  /** By cursor. */
  | 'CURSOR'
  /** By number of items to skip. */
  | 'OFFSET';

/** What can be switched on for a collection. Source: `plugins.type`. */
export type DataPluginType =
  /** Settings of the site's content manager. */
  | 'CMS'
  /** Addresses of dynamic pages are kept with the item. */
  | 'EDITABLE_PAGE_LINK'
  /** The collection belongs to the site, not to its code. */
  | 'GRIDAPPLESS'
  /** Texts are translated. */
  | 'MULTILINGUAL'
  /** Items are drafts or published. */
  | 'PUBLISH'
  /** Other sites may read the collection. */
  | 'SHARED'
  /** The collection holds one item. */
  | 'SINGLE_ITEM'
  /** Texts have a form for addresses. */
  | 'URLIZED';

/** Whether an item is shown on the site. */
export type DataPublishStatus =
  /** Not shown. */
  | 'DRAFT'
  /** Shown. */
  | 'PUBLISHED';

/** Operators of filters. Source: `capabilities.queryOperators`. */
export type DataQueryOperator =
  /** Contains. */
  | 'CONTAINS'
  /** Ends with. */
  | 'ENDS_WITH'
  /** Equal. */
  | 'EQ'
  /** Has a value. */
  | 'EXISTS'
  /** Greater than. */
  | 'GT'
  /** Greater than or equal. */
  | 'GTE'
  /** Has all of the values. */
  | 'HAS_ALL'
  /** Has some of the values. */
  | 'HAS_SOME'
  /** Less than. */
  | 'LT'
  /** Less than or equal. */
  | 'LTE'
  /** Not equal. */
  | 'NE'
  /** Starts with. */
  | 'STARTS_WITH'
  /** Equal in the form it has in an address. */
  | 'URLIZED';

/** Roles, from the lowest number of people to the highest. */
export type DataRole =
  /** Administrators of the site. */
  | 'ADMIN'
  /** Everyone. */
  | 'ANYONE'
  /** Every member who is logged in. */
  | 'SITE_MEMBER'
  /** The member who made the item. */
  | 'SITE_MEMBER_AUTHOR';

/** Forms of texts in addresses. Source: `urlizedOptions.format`. */
export type DataUrlFormat =
  /** With the letters as they are. */
  | 'ORIGINAL'
  /** With plain letters only. */
  | 'PLAIN';

/** What kind of file is delivered. */
export type DigitalFileType =
  /** An archive. */
  | 'SECURE_ARCHIVE'
  /** A document. */
  | 'SECURE_DOCUMENT'
  /** A sound. */
  | 'SECURE_MUSIC'
  /** A picture. */
  | 'SECURE_PICTURE'
  /** Something else. */
  | 'SECURE_RAW'
  /** A video. */
  | 'SECURE_VIDEO'
  /** Wix does not say. */
  | 'UNSPECIFIED';

/** Who can call an event off. */
export type EventActorType =
  /** An app. */
  | 'APP'
  /** Wix itself. */
  | 'SYSTEM'
  /** One of the site's people. */
  | 'USER';

/** Who may register for an event. */
export type EventAllowedGuests =
  /** Members of the site. */
  | 'MEMBER'
  /** Everyone. */
  | 'VISITOR_OR_MEMBER';

/** Whether a guest comes. */
export type EventAttendanceStatus =
  /** Yes. */
  | 'ATTENDING'
  /** Perhaps: the guest is on the waitlist. */
  | 'IN_WAITLIST'
  /** No. */
  | 'NOT_ATTENDING';

/** Who fills a category, and whether visitors see it. */
export type EventCategoryState =
  /** Wix does. */
  | 'AUTO'
  /** Visitors do not see it. */
  | 'HIDDEN'
  /** The site's people do. */
  | 'MANUAL'
  /** It holds the events of one series. */
  | 'RECURRING_EVENT';

/** Where tickets were bought. */
export type EventChannel =
  /** At a point of sale. */
  | 'OFFLINE_POS'
  /** On the site. */
  | 'ONLINE';

/** Kinds of video conferences. */
export type EventConferenceType =
  /** All can speak. */
  | 'MEETING'
  /** Some speak, the others listen. */
  | 'WEBINAR';

/** Fees on tickets. */
export type EventFeeName =
  /** Wix's fee for selling tickets. */
  | 'WIX_FEE';

/** Who pays a fee on tickets. */
export type EventFeeType =
  /** The buyer, on top of the price. */
  | 'FEE_ADDED'
  /** The buyer, on top of the price, when the order is placed. */
  | 'FEE_ADDED_AT_CHECKOUT'
  /** The merchant: it is taken from the price. */
  | 'FEE_INCLUDED';

/** Kinds of controls in the form of an event. */
export type EventFormControlType =
  /** An address in its parts. */
  | 'ADDRESS_FULL'
  /** An address in one line. */
  | 'ADDRESS_SHORT'
  /** Any of several choices. */
  | 'CHECKBOX'
  /** A date. */
  | 'DATE'
  /** One of several choices, in a list that opens. */
  | 'DROPDOWN'
  /** How many come along, and who. */
  | 'GUEST_CONTROL'
  /** A line of text. */
  | 'INPUT'
  /** First and last name. */
  | 'NAME'
  /** One of several choices, all shown. */
  | 'RADIO'
  /** Several lines of text. */
  | 'TEXTAREA';

/** Kinds of values that an input takes. */
export type EventFormValueType =
  /** An address. */
  | 'ADDRESS'
  /** A point in time. */
  | 'DATE_TIME'
  /** A number. */
  | 'NUMBER'
  /** A text. */
  | 'TEXT'
  /** Several texts. */
  | 'TEXT_ARRAY';

/** What guests can be ordered by. */
export type EventGuestSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** How a guest registered. */
export type EventGuestType =
  /** By buying tickets. */
  | 'BUYER'
  /** By answering an invitation. */
  | 'RSVP'
  /** By holding a ticket that someone bought. */
  | 'TICKET_HOLDER';

/** How people were to register when the event was made. */
export type EventInitialRegistrationType =
  /** By answering an invitation. */
  | 'RSVP'
  /** By buying tickets. */
  | 'TICKETING';

/** Whether an event is at a place or online. */
export type EventLocationType =
  /** It is online. */
  | 'ONLINE'
  /** It is at a place. */
  | 'VENUE';

/** Whether an order of tickets is paid. */
export type EventOrderStatus =
  /** The payment is reserved and not taken yet. */
  | 'AUTHORIZED'
  /** It was called off. */
  | 'CANCELED'
  /** The payment was refused. */
  | 'DECLINED'
  /** There is nothing to pay. */
  | 'FREE'
  /** It waits for the payment. */
  | 'INITIATED'
  /** Wix does not tell (orders and tickets). */
  | 'NA_ORDER_STATUS'
  /** It is confirmed and to be paid in cash. */
  | 'OFFLINE_PENDING'
  /** It is paid. */
  | 'PAID'
  /** A part of it is paid. */
  | 'PARTIALLY_PAID'
  /** It is paid, but the payment is held back. */
  | 'PENDING'
  /** Wix does not tell (guests). */
  | 'UNKNOW_ORDER_STATUS'
  /** The reserved payment was given up. */
  | 'VOIDED';

/** What Wix sorts orders of tickets by. */
export type EventOrderTag =
  /** It is archived. */
  | 'ARCHIVED'
  /** The order is confirmed. */
  | 'CONFIRMED'
  /** All who hold its tickets have arrived. */
  | 'FULLY_CHECKED_IN'
  /** A member bought it. */
  | 'MEMBER'
  /** It is not archived. */
  | 'NON_ARCHIVED'
  /** Some who hold its tickets have not arrived. */
  | 'NOT_FULLY_CHECKED_IN'
  /** It is not confirmed yet. */
  | 'UNCONFIRMED';

/** Whether an event is one of a series. */
export type EventRecurrenceStatus =
  /** It takes place once. */
  | 'ONE_TIME'
  /** It is one of a series. */
  | 'RECURRING'
  /** It is the last of its series that was called off. */
  | 'RECURRING_RECENTLY_CANCELED'
  /** It is the last of its series that took place. */
  | 'RECURRING_RECENTLY_ENDED'
  /** It is the next of its series. */
  | 'RECURRING_UPCOMING';

/** Whether people can register for an event. */
export type EventRegistrationStatus =
  /** No: Wix closed it, because the event is over or full. */
  | 'CLOSED_AUTOMATICALLY'
  /** No: the site's people closed it. */
  | 'CLOSED_MANUALLY'
  /** They can register on the other site. */
  | 'OPEN_EXTERNAL'
  /** They can answer the invitation. */
  | 'OPEN_RSVP'
  /** They can get on the waitlist. */
  | 'OPEN_RSVP_WAITLIST_ONLY'
  /** They can buy tickets. */
  | 'OPEN_TICKETS'
  /** Not yet: answers are taken later. */
  | 'SCHEDULED_RSVP'
  /** Wix does not tell. */
  | 'UNKNOWN_REGISTRATION_STATUS';

/** How people register for an event. */
export type EventRegistrationType =
  /** They register on another site. */
  | 'EXTERNAL'
  /** They do not have to. */
  | 'NONE'
  /** They answer an invitation. */
  | 'RSVP'
  /** They buy tickets. */
  | 'TICKETING';

/** Which answers to an invitation can be given. */
export type EventResponseType =
  /** Yes and no. */
  | 'YES_AND_NO'
  /** Only yes. */
  | 'YES_ONLY';

/** What RSVPs can be ordered by. */
export type EventRsvpSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Answer. Source: `status`. */
  | 'STATUS'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** What someone answered to an invitation. */
export type EventRsvpStatus =
  /** No. */
  | 'NO'
  /** Yes, and is on the waitlist. */
  | 'WAITLIST'
  /** Yes. */
  | 'YES';

/** Whether an item of a schedule happens. */
export type EventScheduleStatus =
  /** It was called off. */
  | 'CANCELED'
  /** It does. */
  | 'SCHEDULED';

/** What events can be ordered by. */
export type EventSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** When they end. Source: `dateAndTimeSettings.endDate`. */
  | 'END_DATE'
  /** Last part of the page's address. Source: `slug`. */
  | 'SLUG'
  /** When they begin. Source: `dateAndTimeSettings.startDate`. */
  | 'START_DATE'
  /** Title. Source: `title`. */
  | 'TITLE'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** Whether an event is to come, over, called off or not published. */
export type EventStatus =
  /** It was called off. */
  | 'CANCELED'
  /** It is not published: only the site's people see it. */
  | 'DRAFT'
  /** It is over. */
  | 'ENDED'
  /** It takes place now. */
  | 'STARTED'
  /** It is to come. */
  | 'UPCOMING';

/** Whether prices have the tax in them. */
export type EventTaxSettingsType =
  /** It is added when the order is placed. */
  | 'ADDED_AT_CHECKOUT'
  /** They do. */
  | 'INCLUDED_IN_PRICE';

/** Whether a price has the tax in it. */
export type EventTaxType =
  /** It is added. */
  | 'ADDED'
  /** It is added when the order is placed. */
  | 'ADDED_AT_CHECKOUT'
  /** It does. */
  | 'INCLUDED';

/** What Wix sorts tickets by. */
export type EventTicketState =
  /** Who holds it has arrived. */
  | 'CHECKED_IN'
  /** It cost nothing. */
  | 'FREE'
  /** A member holds it. */
  | 'MEMBER'
  /** Who holds it has not arrived. */
  | 'NON_CHECKED_IN'
  /** Its order is not archived. */
  | 'ORDER_ACTIVE'
  /** Its order is archived. */
  | 'ORDER_ARCHIVED'
  /** It cost something. */
  | 'PAID'
  /** It is not archived. */
  | 'TICKET_ACTIVE'
  /** It is archived itself. */
  | 'TICKET_ARCHIVED';

/** Where fields of a form are filled in from beforehand. */
export type FormAutoFill =
  /** From what is typed. */
  | 'FORM_INPUT'
  /** From the member who is logged in. */
  | 'MEMBER_DATA';

/** How people confirm that they want to hear of the site. */
export type FormConfirmationLevel =
  /** By a link in a message too. */
  | 'DOUBLE_CONFIRMATION'
  /** By ticking a box. */
  | 'SINGLE_CONFIRMATION'
  /** Wix does not say. */
  | 'UNKNOWN_CONFIRMATION_LEVEL';

/** Fields of a contact that a form can fill. */
export type FormContactField =
  /** Address. */
  | 'ADDRESS'
  /** Birthday. */
  | 'BIRTHDATE'
  /** Company. */
  | 'COMPANY'
  /** A field that the site's owner made. */
  | 'CUSTOM_FIELD'
  /** Email address. */
  | 'EMAIL'
  /** First name. */
  | 'FIRST_NAME'
  /** Last name. */
  | 'LAST_NAME'
  /** Phone number. */
  | 'PHONE'
  /** Job title. */
  | 'POSITION'
  /** Whether they want to hear of the site. */
  | 'SUBSCRIPTION'
  /** Tax number. */
  | 'VAT_ID';

/** Tags of what a contact has several of. */
export type FormContactTag =
  /** The one at home. */
  | 'HOME'
  /** The main one. */
  | 'MAIN'
  /** No tag. */
  | 'UNTAGGED';

/** How a field of a form looks. */
export type FormFieldComponent =
  /** An appointment to choose. */
  | 'APPOINTMENT'
  /** One box to tick. */
  | 'CHECKBOX'
  /** Several boxes to tick; of a payment, products to choose. */
  | 'CHECKBOX_GROUP'
  /** A day, typed. */
  | 'DATE_INPUT'
  /** A day, from a calendar. */
  | 'DATE_PICKER'
  /** A day with a time. */
  | 'DATE_TIME'
  /** An amount to give. */
  | 'DONATION_INPUT'
  /** One of several, in a list that opens. */
  | 'DROPDOWN'
  /** Files to upload. */
  | 'FILE_UPLOAD'
  /** A fixed amount. */
  | 'FIXED_PAYMENT'
  /** A place to log in. */
  | 'LOGIN_BAR'
  /** An address in parts. */
  | 'MULTILINE_ADDRESS'
  /** A number, typed. */
  | 'NUMBER_INPUT'
  /** The buttons that lead on and send the form. */
  | 'PAGE_NAVIGATION'
  /** A password. */
  | 'PASSWORD'
  /** An amount to pay. */
  | 'PAYMENT_INPUT'
  /** A phone number. */
  | 'PHONE_INPUT'
  /** One of several, all in sight. */
  | 'RADIO_GROUP'
  /** Stars. */
  | 'RATING_INPUT'
  /** Shows text. */
  | 'RICH_CONTENT'
  /** Several services of Wix Bookings. */
  | 'SERVICES_CHECKBOX_GROUP'
  /** One of the services of Wix Bookings. */
  | 'SERVICES_DROPDOWN'
  /** A signature. */
  | 'SIGNATURE'
  /** Several tags to choose. */
  | 'TAGS'
  /** A line or a box of text. */
  | 'TEXT_INPUT'
  /** A time. */
  | 'TIME_INPUT'
  /** Wix does not say. */
  | 'UNKNOWN_COMPONENT_TYPE'
  /** Shows something Wix does not name. */
  | 'UNKNOWN_FIELD_TYPE';

/** Whether people fill a field in. */
export type FormFieldType =
  /** It only shows something. */
  | 'DISPLAY'
  /** People fill it in. */
  | 'INPUT'
  /** Wix does not say. */
  | 'UNKNOWN_FIELD_TYPE';

/** What kind of value a field of a form has. */
export type FormInputType =
  /** An address in parts. */
  | 'ADDRESS'
  /** Several of what can be chosen. */
  | 'ARRAY'
  /** Yes or no. */
  | 'BOOLEAN'
  /** A number. */
  | 'NUMBER'
  /** An object. */
  | 'OBJECT'
  /** What is paid for: a list of products. */
  | 'PAYMENT'
  /** An appointment. */
  | 'SCHEDULING'
  /** A text; dates and times are texts too. */
  | 'STRING'
  /** Wix does not say. */
  | 'UNKNOWN_INPUT_TYPE'
  /** Files: a list of `{ fileId, displayName, url, fileType }`. */
  | 'WIX_FILE';

/** The window in which a page opens. */
export type FormRedirectTarget =
  /** A new one. */
  | 'BLANK'
  /** The same. */
  | 'SELF'
  /** Wix does not say. */
  | 'UNKNOWN_TARGET';

/** What shows that a field is required. */
export type FormRequiredIndicatorKind =
  /** A star. */
  | 'ASTERISK'
  /** Nothing. */
  | 'NONE'
  /** A word. */
  | 'TEXT';

/** On which side of the label it is shown that a field is required. */
export type FormRequiredIndicatorPlacement =
  /** After it. */
  | 'AFTER_FIELD_TITLE'
  /** Before it. */
  | 'BEFORE_FIELD_TITLE';

/** What people are shown after a quiz. */
export type FormResultsDisplay =
  /** Nothing. */
  | 'DO_NOT_DISPLAY'
  /** Whether they passed. */
  | 'PASSING_STATUS'
  /** The score. */
  | 'SCORE'
  /** Both. */
  | 'SCORE_AND_PASSING_STATUS';

/** What forms can be sorted by. */
export type FormSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Those that are switched off first. Source: `enabled`. */
  | 'ENABLED'
  /** Name. Source: `name`. */
  | 'NAME'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** How strictly Wix sorts spam out. */
export type FormSpamProtection =
  /** As far as it can. */
  | 'ADVANCED'
  /** A little. */
  | 'BASIC'
  /** Not at all. */
  | 'NONE'
  /** Wix does not say. */
  | 'UNKNOWN';

/** Why a submission was taken for spam. */
export type FormSpamReason =
  /** Wix's model said so. */
  | 'AI_REPORTED'
  /** Wix's language model said so. */
  | 'AI_REPORTED_LLM'
  /** Its email address is on a list. */
  | 'EMAIL_BLOCKLISTED'
  /** Too many came from its email address. */
  | 'EMAIL_QUOTA_REACHED'
  /** Its IP address is on a list. */
  | 'IP_BLOCKLISTED'
  /** Somebody who works on the site said so. */
  | 'MANUALLY_REPORTED'
  /** An app that moderates submissions said so. */
  | 'MODERATION_SPI';

/** Who may read the submissions of a form, beside those with Wix's permission. */
export type FormSubmissionAccess =
  /** Members of the site. */
  | 'MEMBERS'
  /** The site's owner and who works on the site. */
  | 'OWNER_AND_COLLABORATORS'
  /** Everyone. */
  | 'PUBLIC'
  /** Wix does not say. */
  | 'UNKNOWN_SUBMISSION_ACCESS';

/** What submissions can be sorted by. */
export type FormSubmissionSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Id of the form, so that those of one form are together. Source: `formId`. */
  | 'FORM'
  /** Those that nobody has seen first. Source: `seen`. Not together with `filter.text`. */
  | 'SEEN'
  /** Status. Source: `status`. */
  | 'STATUS'
  /** Time of the last change. Source: `updatedDate`. Not together with `filter.text`. */
  | 'UPDATED_AT';

/** How far a submission got. */
export type FormSubmissionStatus =
  /** Recorded. */
  | 'CONFIRMED'
  /** The payment was cancelled. */
  | 'PAYMENT_CANCELED'
  /** Waits for a payment. */
  | 'PAYMENT_WAITING'
  /** Not recorded yet; Wix deletes it if it is not confirmed in time. */
  | 'PENDING';

/** What is done after a form was sent. */
export type FormSubmitAction =
  /** Nothing. */
  | 'NO_ACTION'
  /** Something pops up. */
  | 'POPUP'
  /** People are led to another page. */
  | 'REDIRECT'
  /** A message is shown. */
  | 'THANK_YOU_MESSAGE';

/** Ways on which people hear of the site. */
export type FormSubscriptionChannel =
  /** By email. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS';

/** Format that a text must have. */
export type FormTextFormat =
  /** A colour, such as `#c0ffee`. */
  | 'COLOR_HEX'
  /** A code of a currency. */
  | 'CURRENCY'
  /** A day. */
  | 'DATE'
  /** A day, with a time or without. */
  | 'DATE_OPTIONAL_TIME'
  /** A day with a time. */
  | 'DATE_TIME'
  /** An email address. */
  | 'EMAIL'
  /** A host name. */
  | 'HOSTNAME'
  /** A code of a language. */
  | 'LANGUAGE'
  /** A phone number. */
  | 'PHONE'
  /** A time. */
  | 'TIME'
  /** Any, in older answers. Source: `UNDEFINED`. */
  | 'UNDEFINED'
  /** Any. Source: `UNKNOWN_FORMAT`. */
  | 'UNKNOWN_FORMAT'
  /** A URI. */
  | 'URI'
  /** An address of a page. */
  | 'URL'
  /** A UUID. */
  | 'UUID';

/** A generation of Insites. Hosts that end in `staging-insites.io` or `prod01-insites.io` run the sixth. */
export type InsitesGeneration =
  /** The fifth: its core module is `insites_core`. */
  | 'V5'
  /** The sixth: its core module is `insites_crm`. */
  | 'V6';

/** The modules of Insites that data can land in. */
export type InsitesModule =
  /** Pictures and documents. */
  | 'ASSETS'
  /** Pages and layouts. */
  | 'CMS'
  /** Contacts, companies and addresses. */
  | 'CRM'
  /** Databases and their items. */
  | 'DATA'
  /** Products, categories, orders and carts. */
  | 'ECOMMERCE'
  /** Events, divisions, tiers and tickets. */
  | 'EVENTS'
  /** Definitions of forms; submissions are rows of a database. */
  | 'FORMS';

/** Whether an inventory item can be bought. */
export type InventoryAvailability =
  /** There is stock. */
  | 'IN_STOCK'
  /** There is none. */
  | 'OUT_OF_STOCK'
  /** There is none, but it can be ordered ahead. */
  | 'PREORDER';

/** What inventory items can be ordered by. */
export type InventoryItemOrderField =
  /** Time of creation. Source: `createdDate` (V3), `numericId`, which rises with it (V1). */
  | 'CREATED_AT'
  /** Time of the last change. Catalog V3 only. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** How the pages of a language are addressed. */
export type LanguageResolution =
  /** `?lang=de` behind the address. */
  | 'QUERY_PARAM'
  /** `/de/` before the path. */
  | 'SUBDIRECTORY'
  /** `de.` before the site's host. */
  | 'SUBDOMAIN';

/** A unit of length. */
export type LengthUnit =
  /** Centimetres. */
  | 'CM'
  /** Feet. */
  | 'FT'
  /** Inches. */
  | 'IN'
  /** Metres. */
  | 'M'
  /** Millimetres. */
  | 'MM'
  /** Wix does not say. */
  | 'UNKNOWN_DIMENSIONS_UNIT'
  /** Yards. */
  | 'YD';

/** A unit that prices are given by. */
export type MeasurementUnit =
  /** Cubic metres. */
  | 'CBM'
  /** Centilitres. */
  | 'CL'
  /** Centimetres. */
  | 'CM'
  /** Fluid ounces. */
  | 'FLOZ'
  /** Feet. */
  | 'FT'
  /** Grams. */
  | 'G'
  /** Gallons. */
  | 'GAL'
  /** Inches. */
  | 'IN'
  /** Kilograms. */
  | 'KG'
  /** Litres. */
  | 'L'
  /** Pounds. */
  | 'LB'
  /** Metres. */
  | 'M'
  /** Milligrams. */
  | 'MG'
  /** Millilitres. */
  | 'ML'
  /** Millimetres. */
  | 'MM'
  /** Ounces. */
  | 'OZ'
  /** Pints. */
  | 'PT'
  /** Quarts. */
  | 'QT'
  /** Square feet. */
  | 'SQFT'
  /** Square metres. */
  | 'SQM'
  /** Wix does not say. */
  | 'UNSPECIFIED'
  /** Yards. */
  | 'YD';

/** Kinds of media files. Source: the identifier's scheme. */
export type MediaKind =
  /** A sound. */
  | 'AUDIO'
  /** Any other file. */
  | 'DOCUMENT'
  /** A picture. */
  | 'IMAGE'
  /** A drawing that is made of lines. */
  | 'VECTOR'
  /** A video. */
  | 'VIDEO';

/** Whether a member may write posts and comments. */
export type MemberActivityStatus =
  /** May write. */
  | 'ACTIVE'
  /** May not write. */
  | 'MUTED'
  /** Wix did not tell. */
  | 'UNKNOWN';

/** Who has a field in their profile. */
export type MemberFieldAudience =
  /** Every member. */
  | 'ALL_MEMBERS'
  /** Members whom the site's owner chose. */
  | 'SELECTED_MEMBERS';

/** Who made a field of member profiles. */
export type MemberFieldOrigin =
  /** Wix: birthday, job title, company. */
  | 'CONTACT'
  /** A user of the site. */
  | 'CUSTOM'
  /** Wix: names, e-mail, phone, address, title. */
  | 'SYSTEM'
  /** Wix does not use this. */
  | 'UNKNOWN';

/** Where a field stands in a profile. */
export type MemberFieldSection =
  /** In the address. */
  | 'ADDRESS'
  /** Below the name. */
  | 'DISPLAY_INFO'
  /** Among the general fields. */
  | 'GENERAL'
  /** Among the social networks. */
  | 'SOCIAL';

/** What a field of member profiles holds. */
export type MemberFieldType =
  /** A date. */
  | 'DATE'
  /** A number. */
  | 'NUMBER'
  /** The address of a profile in a social network. */
  | 'SOCIAL'
  /** Text. */
  | 'TEXT'
  /** Wix does not use this. */
  | 'UNKNOWN'
  /** A web address. */
  | 'URL';

/** Whether others see a member. */
export type MemberPrivacyStatus =
  /** Only the site's owner does. */
  | 'PRIVATE'
  /** Everybody does. */
  | 'PUBLIC'
  /** Wix did not tell. */
  | 'UNKNOWN';

/** The social networks that fields of member profiles link to. */
export type MemberSocialType =
  /** DeviantArt. */
  | 'DEVIANTART'
  /** Facebook. */
  | 'FACEBOOK'
  /** Instagram. */
  | 'INSTAGRAM'
  /** LinkedIn. */
  | 'LINKEDIN'
  /** Odnoklassniki. */
  | 'ODNOKLASSNIKI'
  /** Another one. */
  | 'OTHER'
  /** Pinterest. */
  | 'PINTEREST'
  /** SoundCloud. */
  | 'SOUNDCLOUD'
  /** TikTok. */
  | 'TIKTOK'
  /** Tumblr. */
  | 'TUMBLR'
  /** X, formerly Twitter. */
  | 'TWITTER'
  /** None. */
  | 'UNKNOWN'
  /** Vimeo. */
  | 'VIMEO'
  /** VKontakte. */
  | 'VKONTAKTE'
  /** YouTube. */
  | 'YOUTUBE';

/** What members can be sorted by. */
export type MemberSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** First name. Source: `contact.firstName`. */
  | 'FIRST_NAME'
  /** Time of the last login. Source: `lastLoginDate`. */
  | 'LAST_LOGIN_AT'
  /** Last name. Source: `contact.lastName`. */
  | 'LAST_NAME'
  /** Nickname. Source: `profile.nickname`. */
  | 'NICKNAME'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** Whether a member can log in. */
export type MemberStatus =
  /** Can log in. */
  | 'APPROVED'
  /** Was blocked. */
  | 'BLOCKED'
  /** A guest writer of the blog, who cannot log in. */
  | 'OFFLINE'
  /** Waits for approval. */
  | 'PENDING'
  /** Wix did not tell. */
  | 'UNKNOWN';

/** How a modifier is shown. */
export type ModifierRenderType =
  /** As a field that the buyer writes into. */
  | 'FREE_TEXT'
  /** As swatches of colour or pictures. */
  | 'SWATCH_CHOICES'
  /** As words. */
  | 'TEXT_CHOICES';

/** Whether a Wix product takes part in the migration. */
export type ModuleStatus =
  /** It is read and has none. */
  | 'EMPTY'
  /** Its app is not installed. */
  | 'NOT_INSTALLED'
  /** Some of its lists cannot be read; `lists` says which. */
  | 'PARTIAL'
  /** The API key lacks the permission. */
  | 'PERMISSION_DENIED'
  /** It is read and has records. */
  | 'READY'
  /** Wix does not answer for it at the moment. */
  | 'UNAVAILABLE';

/** How services that were booked together follow each other. */
export type MultiServiceBookingType =
  /** At the same time. */
  | 'PARALLEL_BOOKINGS'
  /** At different times. */
  | 'SEPARATE_BOOKINGS'
  /** One after the other. */
  | 'SEQUENTIAL_BOOKINGS';

/** How an option is shown. */
export type OptionRenderType =
  /** As colours. */
  | 'COLOR_CHOICES'
  /** As swatches of colour or pictures. V1 `color`. */
  | 'SWATCH_CHOICES'
  /** As words. V1 `drop_down`. */
  | 'TEXT_CHOICES'
  /** Wix does not say. */
  | 'UNSPECIFIED_OPTION_TYPE';

/** What can happen to an order. */
export type OrderActivityType =
  /** An authorized payment was captured. */
  | 'AUTHORIZED_PAYMENT_CAPTURED'
  /** A payment was authorized. */
  | 'AUTHORIZED_PAYMENT_CREATED'
  /** An authorized payment was voided. */
  | 'AUTHORIZED_PAYMENT_VOIDED'
  /** The payer's bank took a payment back. */
  | 'CHARGEBACK_CREATED'
  /** That was won back. */
  | 'CHARGEBACK_REVERSED'
  /** Something that an app wrote down. Only in the older `type`. */
  | 'CUSTOM_ACTIVITY'
  /** The link to download was sent. */
  | 'DOWNLOAD_LINK_SENT'
  /** The order was changed. */
  | 'DRAFT_ORDER_CHANGES_APPLIED'
  /** The email address was changed. */
  | 'EMAIL_EDITED'
  /** The mail to who fulfils it was sent. */
  | 'FULFILLER_EMAIL_SENT'
  /** An invoice was added. */
  | 'INVOICE_ADDED'
  /** An invoice was removed. */
  | 'INVOICE_REMOVED'
  /** An invoice was sent. */
  | 'INVOICE_SENT'
  /** The merchant made a note. */
  | 'MERCHANT_COMMENT'
  /** It was canceled. */
  | 'ORDER_CANCELED'
  /** It was fulfilled. */
  | 'ORDER_FULFILLED'
  /** It was marked as not fulfilled. */
  | 'ORDER_NOT_FULFILLED'
  /** It was paid. */
  | 'ORDER_PAID'
  /** It was paid in part. */
  | 'ORDER_PARTIALLY_PAID'
  /** It waits for a payment. */
  | 'ORDER_PENDING'
  /** It was placed. */
  | 'ORDER_PLACED'
  /** It was refunded. */
  | 'ORDER_REFUNDED'
  /** It was rejected. */
  | 'ORDER_REJECTED'
  /** A payment was canceled. */
  | 'PAYMENT_CANCELED'
  /** A payment was declined. */
  | 'PAYMENT_DECLINED'
  /** A payment is pending. */
  | 'PAYMENT_PENDING'
  /** A payment was refunded. */
  | 'PAYMENT_REFUNDED'
  /** The refund of a payment failed. */
  | 'PAYMENT_REFUND_FAILED'
  /** The mail that it can be picked up was sent. */
  | 'PICKUP_READY_EMAIL_SENT'
  /** A receipt was made. */
  | 'RECEIPT_CREATED'
  /** A receipt was sent. */
  | 'RECEIPT_SENT'
  /** It was refunded as store credit. */
  | 'REFUNDED_AS_STORE_CREDIT'
  /** A refund was begun. */
  | 'REFUND_INITIATED'
  /** A means of payment was saved. */
  | 'SAVED_PAYMENT_METHOD'
  /** The shipping address was changed. */
  | 'SHIPPING_ADDRESS_EDITED'
  /** The mail about the shipment was sent. */
  | 'SHIPPING_CONFIRMATION_EMAIL_SENT'
  /** A tracking link was added. */
  | 'TRACKING_LINK_ADDED'
  /** A tracking number was added. */
  | 'TRACKING_NUMBER_ADDED'
  /** The tracking number was changed. */
  | 'TRACKING_NUMBER_EDITED';

/** Where a fee comes from. */
export type OrderAdditionalFeeSource =
  /** A line item. */
  | 'ITEM'
  /** The merchant. */
  | 'MANUAL'
  /** The platform. */
  | 'PLATFORM'
  /** An app. */
  | 'SERVICE_PLUGIN'
  /** The delivery. */
  | 'SHIPPING';

/** The advertisement that an order is attributed to. */
export type OrderAttributionSource =
  /** An advertisement on Facebook. */
  | 'FACEBOOK_ADS'
  /** None, or unknown. */
  | 'UNSPECIFIED';

/** Status of a capture or a void. */
export type OrderAuthorizationActionStatus =
  /** Failed. */
  | 'FAILED'
  /** Under way. */
  | 'PENDING'
  /** Done. */
  | 'SUCCEEDED';

/** Where an order was sold. */
export type OrderChannel =
  /** On Amazon. */
  | 'AMAZON'
  /** Entered by the merchant in the dashboard. */
  | 'BACKOFFICE_MERCHANT'
  /** On ClassPass. */
  | 'CLASS_PASS'
  /** On eBay. */
  | 'EBAY'
  /** On Etsy. */
  | 'ETSY'
  /** On Facebook. */
  | 'FACEBOOK'
  /** On Faire. */
  | 'FAIRE_COM'
  /** Through Global-e. */
  | 'GLOBAL_E'
  /** On a platform that has no value of its own. */
  | 'OTHER_PLATFORM'
  /** By an agent through PayPal. */
  | 'PAYPAL_AGENTIC_CHECKOUT'
  /** At a Wix point of sale. */
  | 'POS'
  /** By an agent through Stripe. */
  | 'STRIPE_AGENTIC_CHECKOUT'
  /** On TikTok. */
  | 'TIKTOK'
  /** By an agent through the Universal Commerce Protocol. */
  | 'UCP_AGENTIC_CHECKOUT'
  /** Wix does not say. */
  | 'UNSPECIFIED'
  /** On the site. */
  | 'WEB'
  /** On Wish. */
  | 'WISH'
  /** In the Wix Owner app or another Wix app. */
  | 'WIX_APP_STORE'
  /** By an invoice of Wix Invoices. */
  | 'WIX_INVOICES'
  /** By an invoice of Wix's newer platform of invoices. */
  | 'WIX_INVOICES_PLATFORM';

/** Status of a chargeback. */
export type OrderChargebackStatus =
  /** The money was taken back. */
  | 'APPROVED'
  /** It was won back. */
  | 'REVERSED';

/** Wix's reasons for a merchant's discount. */
export type OrderDiscountReason =
  /** A billing cycle was cut short. */
  | 'BILLING_ADJUSTMENT'
  /** Items were exchanged. */
  | 'EXCHANGED_ITEMS'
  /** Wix does not say. */
  | 'UNSPECIFIED';

/** What a discount applies to. */
export type OrderDiscountType =
  /** The whole order. */
  | 'GLOBAL'
  /** The delivery. */
  | 'SHIPPING'
  /** Some items. */
  | 'SPECIFIC_ITEMS';

/** How far an order is fulfilled. */
export type OrderFulfillmentStatus =
  /** Every item is fulfilled. */
  | 'FULFILLED'
  /** No item is fulfilled. */
  | 'NOT_FULFILLED'
  /** Some items are fulfilled. */
  | 'PARTIALLY_FULFILLED';

/** Wix's kinds of items. */
export type OrderItemTypePreset =
  /** Something to download. */
  | 'DIGITAL'
  /** A gift card. */
  | 'GIFT_CARD'
  /** Something to send. */
  | 'PHYSICAL'
  /** A service. */
  | 'SERVICE'
  /** A kind that Wix does not know any more. */
  | 'UNRECOGNISED';

/** Who takes a tax. */
export type OrderJurisdictionType =
  /** A city. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A county. */
  | 'COUNTY'
  /** Another area. */
  | 'SPECIAL'
  /** A state. */
  | 'STATE'
  /** Wix does not say. */
  | 'UNDEFINED';

/** Status of a payment by membership. */
export type OrderMembershipPaymentStatus =
  /** Paid. */
  | 'CHARGED'
  /** Failed. */
  | 'CHARGE_FAILED'
  /** Under way. */
  | 'CHARGE_PENDING'
  /** Voided. */
  | 'VOIDED';

/** Wix's offline means of payment. */
export type OrderOfflinePaymentMethod =
  /** Bank transfer. */
  | 'BANK_TRANSFER'
  /** Cash. */
  | 'CASH'
  /** Cheque. */
  | 'CHECK';

/** How an item is paid. */
export type OrderPaymentOption =
  /** A deposit online, the rest later. */
  | 'DEPOSIT_ONLINE'
  /** All of it offline, after the checkout. */
  | 'FULL_PAYMENT_OFFLINE'
  /** All of it online. */
  | 'FULL_PAYMENT_ONLINE'
  /** By a membership. */
  | 'MEMBERSHIP'
  /** By a membership, after the checkout. */
  | 'MEMBERSHIP_OFFLINE'
  /** By a membership online, the rest offline. */
  | 'MEMBERSHIP_ONLINE_WITH_OFFLINE_REMAINDER';

/** How far an order is paid. */
export type OrderPaymentStatus =
  /** A payment was canceled. */
  | 'CANCELED'
  /** A payment was declined. */
  | 'DECLINED'
  /** Paid, and refunded in full. */
  | 'FULLY_REFUNDED'
  /** Not paid, or all payments are offline and not marked as paid. */
  | 'NOT_PAID'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part. */
  | 'PARTIALLY_PAID'
  /** Paid, and refunded in part. */
  | 'PARTIALLY_REFUNDED'
  /** A payment waits for the payment provider. */
  | 'PENDING'
  /** A payment waits for the merchant. */
  | 'PENDING_MERCHANT'
  /** Wix does not say. */
  | 'UNSPECIFIED';

/** Kinds of places to pick up. */
export type OrderPickupMethod =
  /** A pickup point. */
  | 'PICKUP_POINT'
  /** The shop. */
  | 'STORE_PICKUP';

/** Who pays a fee of the platform. */
export type OrderPlatformFeeChargeType =
  /** The merchant. */
  | 'ABSORBED'
  /** The buyer. */
  | 'PASS_ON';

/** Status of a refund. */
export type OrderRefundStatus =
  /** Failed. */
  | 'FAILED'
  /** Under way. */
  | 'PENDING'
  /** Will be made. */
  | 'SCHEDULED'
  /** Begun. */
  | 'STARTED'
  /** Done. */
  | 'SUCCEEDED';

/** What can be done with an authorized payment. */
export type OrderScheduledActionType =
  /** Capture it. */
  | 'CAPTURE'
  /** Void it. */
  | 'VOID';

/** What orders can be sorted by. */
export type OrderSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** The buyer's email address. Source: `buyerInfo.email`. */
  | 'EMAIL'
  /** Fulfilment status. Source: `fulfillmentStatus`. */
  | 'FULFILLMENT_STATUS'
  /** Order number. Source: `number`. */
  | 'NUMBER'
  /** Payment status. Source: `paymentStatus`. */
  | 'PAYMENT_STATUS'
  /** Time of purchase. Source: `purchasedDate`. */
  | 'PURCHASED_AT'
  /** Status. Source: `status`. */
  | 'STATUS'
  /** Total. Source: `priceSummary.total.amount`. */
  | 'TOTAL'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** Status of an order. */
export type OrderStatus =
  /** Approved: paid online, offline payment agreed, or nothing to pay. */
  | 'APPROVED'
  /** Canceled by the merchant or the buyer. */
  | 'CANCELED'
  /** A checkout that is not completed: not yet an order. In no list, only by `order(id)`. */
  | 'INITIALIZED'
  /** Waits for a payment to be completed. */
  | 'PENDING'
  /** Rejected, since a pending payment failed. */
  | 'REJECTED';

/** A unit of time of a subscription. */
export type OrderSubscriptionFrequency =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Wix does not say. */
  | 'UNDEFINED'
  /** Weeks. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** Which address decides about a tax. */
export type OrderTaxableAddressType =
  /** That of who pays. */
  | 'BILLING'
  /** That of the business. */
  | 'BUSINESS'
  /** That of who receives. */
  | 'SHIPPING';

/** Status of a payment. */
export type OrderTransactionStatus =
  /** Paid. */
  | 'APPROVED'
  /** Authorized, not captured. */
  | 'AUTHORIZED'
  /** Canceled. */
  | 'CANCELED'
  /** Declined. */
  | 'DECLINED'
  /** Refunded in part. */
  | 'PARTIALLY_REFUNDED'
  /** Waits for the payment provider. */
  | 'PENDING'
  /** Waits for the merchant. */
  | 'PENDING_MERCHANT'
  /** Refunded in full. */
  | 'REFUNDED'
  /** Wix does not say. */
  | 'UNDEFINED'
  /** Authorized, then voided. */
  | 'VOIDED';

/** Kinds of tax numbers. */
export type OrderVatType =
  /** Of a company. */
  | 'CNPJ'
  /** Of a person. */
  | 'CPF'
  /** Wix does not say. */
  | 'UNSPECIFIED';

/** By whom an authorized payment was voided. */
export type OrderVoidReason =
  /** By a person. */
  | 'MANUAL'
  /** By Wix, when its time had come. */
  | 'SCHEDULED';

/** A unit of weight. */
export type OrderWeightUnit =
  /** Kilograms. */
  | 'KG'
  /** Pounds. */
  | 'LB'
  /** Wix does not say. */
  | 'UNSPECIFIED_WEIGHT_UNIT';

/** A stage of the migration. */
export type PhaseName =
  /** Everything is copied. */
  | 'COPY'
  /** The domain is moved to Insites. */
  | 'DOMAIN_MOVE'
  /** What changed since the copy is copied again. */
  | 'FINAL_SYNC'
  /** The plan is read and approved; nothing is written. */
  | 'PLAN';

/** When what was bought ends. */
export type PlanEndType =
  /** After a number of cycles. */
  | 'CYCLES_COMPLETED'
  /** When it is cancelled. */
  | 'UNTIL_CANCELLED';

/** What orders of pricing plans can be sorted by. */
export type PlanOrderSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Time of the end. Source: `endDate`. */
  | 'ENDS_AT';

/** Where an order of a pricing plan stands. */
export type PlanOrderStatus =
  /** It is in use. */
  | 'ACTIVE'
  /** It was cancelled. */
  | 'CANCELED'
  /** Not paid yet. */
  | 'DRAFT'
  /** Its time is over. */
  | 'ENDED'
  /** It is at rest. */
  | 'PAUSED'
  /** It begins later. */
  | 'PENDING'
  /** Wix did not tell. */
  | 'UNDEFINED';

/** How a pricing plan was bought. */
export type PlanOrderType =
  /** With another provider of payments. */
  | 'EXTERNAL'
  /** The site's people entered it. */
  | 'OFFLINE'
  /** On the site. */
  | 'ONLINE'
  /** Wix did not tell. */
  | 'UNDEFINED';

/** How the last payment of an order of a pricing plan went. */
export type PlanPaymentStatus =
  /** It failed. */
  | 'FAILED'
  /** Nothing is to be paid. */
  | 'NOT_APPLICABLE'
  /** Paid. */
  | 'PAID'
  /** It was begun. */
  | 'PENDING'
  /** Paid back. */
  | 'REFUNDED'
  /** Wix did not tell. */
  | 'UNDEFINED'
  /** Not paid. */
  | 'UNPAID';

/** A unit of time. */
export type PlanPeriodUnit =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Wix did not tell. */
  | 'UNDEFINED'
  /** Wix did not tell. */
  | 'UNKNOWN'
  /** Weeks. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** When what was bought begins. */
export type PlanStartType =
  /** When the customer chooses. */
  | 'CUSTOM'
  /** With the purchase. */
  | 'ON_PURCHASE';

/** Who sees a pricing plan. */
export type PlanVisibility =
  /** Those who have its address, and those who bought it. */
  | 'PRIVATE'
  /** Everyone. */
  | 'PUBLIC';

/** Which variants can be ordered ahead at the moment. */
export type PreorderAvailability =
  /** All. */
  | 'ALL_VARIANTS'
  /** None. */
  | 'NO_VARIANTS'
  /** Some. */
  | 'SOME_VARIANTS';

/** Whether the variants of a product can be ordered ahead of stock. */
export type PreorderStatus =
  /** None can. */
  | 'DISABLED'
  /** All can. */
  | 'ENABLED'
  /** Some can. */
  | 'PARTIALLY_ENABLED';

/** What pricing plans can be sorted by. */
export type PricingPlanSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Name. Source: `name`. */
  | 'NAME'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** Whether stock is left over the variants of a product. */
export type ProductAvailability =
  /** Of every variant. */
  | 'IN_STOCK'
  /** Of none. */
  | 'OUT_OF_STOCK'
  /** Of some. */
  | 'PARTIALLY_OUT_OF_STOCK';

/** How a reduction is reckoned. */
export type ProductDiscountType =
  /** An amount in the store's currency. */
  | 'AMOUNT'
  /** There is none. */
  | 'NONE'
  /** A share in percent. */
  | 'PERCENT'
  /** Wix does not say. */
  | 'UNDEFINED';

/** What a media item is. */
export type ProductMediaType =
  /** A sound. V1 only. */
  | 'AUDIO'
  /** A document. V1 only. */
  | 'DOCUMENT'
  /** A picture. */
  | 'IMAGE'
  /** Wix does not say. V1 only. */
  | 'UNSPECIFIED_MEDIA_ITEM_TYPE'
  /** A video. */
  | 'VIDEO'
  /** An archive. V1 only. */
  | 'ZIP';

/** What products can be ordered by. */
export type ProductOrderField =
  /** Time of creation. Source: `createdDate` (V3), `numericId`, which rises with it (V1). */
  | 'CREATED_AT'
  /** Name. Source: `name`. */
  | 'NAME'
  /** Price. Source: `actualPriceRange.minValue.amount` (V3), `price` (V1). */
  | 'PRICE'
  /** Time of the last change. Source: `updatedDate` (V3), `lastUpdated` (V1). */
  | 'UPDATED_AT';

/** Whether a product is a thing or a file. */
export type ProductType =
  /** A file that is downloaded. */
  | 'DIGITAL'
  /** Something that is shipped. */
  | 'PHYSICAL'
  /** Wix does not say. V1 only. */
  | 'UNSPECIFIED_PRODUCT_TYPE';

/** Who may buy a product. */
export type PurchaseEligibility =
  /** Only members of the site. */
  | 'MEMBERS_ONLY';

/** Whether a request may be sent again when its answer was lost. */
export type ResendRule =
  /** Never: a second copy of every row would be made. Read back first. */
  | 'NEVER'
  /** It does no harm. */
  | 'SAFE';

/** How much a risk weighs. */
export type RiskSeverity =
  /** The migration cannot go on, or loses records, without a decision. */
  | 'CRITICAL'
  /** Good to know. */
  | 'INFO'
  /** Something is lost or changed. */
  | 'WARNING';

/** The statuses that Wix's search can be asked for. */
export type SearchableOrderStatus =
  /** Approved: paid online, offline payment agreed, or nothing to pay. */
  | 'APPROVED'
  /** Canceled by the merchant or the buyer. */
  | 'CANCELED'
  /** Waits for a payment to be completed. */
  | 'PENDING'
  /** Rejected, since a pending payment failed. */
  | 'REJECTED';

/** What kind of thing must exist in Insites before data can land. */
export type SetupKind =
  /** A setting of a module. */
  | 'CONFIGURATION'
  /** A custom field of a module. */
  | 'CUSTOM_FIELD'
  /** A database of the Data module with its columns. */
  | 'DATABASE'
  /** Something a person does by hand. */
  | 'MANUAL'
  /** A value of a drop-down list. */
  | 'SYSTEM_FIELD'
  /** Webhooks that must not fire while data is copied. */
  | 'WEBHOOKS_OFF';

/** Wix's editors. */
export type SiteEditorType =
  /** The Editor with a site that Wix's assistant made. */
  | 'ADI'
  /** The classic Editor. */
  | 'EDITOR'
  /** None: the site has no pages that Wix shows. */
  | 'EDITORLESS'
  /** Editor X, which became Studio. */
  | 'EDITORX'
  /** The classic Editor in another edition, which Wix does not explain. */
  | 'ODEDITOR'
  /** Wix Studio. */
  | 'STUDIO'
  /** Wix did not tell. */
  | 'UNKNOWN';

/** The direction of an order. */
export type SortDirection =
  /** From the smallest, earliest or first letter. */
  | 'ASC'
  /** From the largest, latest or last letter. */
  | 'DESC';

/** Whether a user of Wix has accepted to be a staff member. */
export type StaffConnectionStatus =
  /** Accepted. */
  | 'CONNECTED'
  /** No longer connected. */
  | 'DISCONNECTED'
  /** The invitation has expired. */
  | 'EXPIRED'
  /** Invited. */
  | 'PENDING'
  /** Wix does not say. */
  | 'UNKNOWN';

/** What staff members can be sorted by. */
export type StaffMemberSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** The unit of a subscription's period. */
export type SubscriptionFrequency =
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Wix does not say. */
  | 'UNDEFINED'
  /** Weeks. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** What ticket definitions can be ordered by. */
export type TicketDefinitionSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Name. Source: `name`. */
  | 'NAME'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** Who pays Wix's fee. */
export type TicketFeeType =
  /** The buyer pays it on top. */
  | 'FEE_ADDED_AT_CHECKOUT'
  /** It is taken from the price. */
  | 'FEE_INCLUDED'
  /** There is none. */
  | 'NO_FEE';

/** Whether the price of a ticket is set or chosen. */
export type TicketPricingType =
  /** The guest chooses it. */
  | 'DONATION'
  /** The site's people set it. */
  | 'STANDARD';

/** Whether a ticket is sold now. */
export type TicketSaleStatus =
  /** No longer. */
  | 'SALE_ENDED'
  /** Not yet. */
  | 'SALE_SCHEDULED'
  /** It is. */
  | 'SALE_STARTED';

/** How a value of Wix becomes a value of Insites. `with` names more values that some of them read. */
export type Transform =
  /** True or false, also as a text. */
  | 'BOOLEAN'
  /** As it is; the type of the column says how it is read. */
  | 'COPY'
  /** The English name of a country, from its ISO code of two letters. */
  | 'COUNTRY_NAME'
  /** A point in time as ISO 8601 with a zone; of a day, the point at which it begins in UTC. A time without a zone is one of UTC. */
  | 'DATE_TIME'
  /** An e-mail address in lower case, without spaces around it; of a list, the one at the place that `argument` names, from 1. */
  | 'EMAIL'
  /** The first of the value and those of `with` that is not empty and fits the column. */
  | 'FALLBACK'
  /** The first of a list. Where nothing came of a value of `with`, which the list was read from, that could not be read. */
  | 'FIRST'
  /** The first of a list of decimals, as a number. */
  | 'FIRST_NUMBER'
  /** What the value map has for true or for false; what is neither is named, and gets the line of `*`. */
  | 'FLAG_MAP'
  /** `argument` where a list has values and none of them is true, else nothing. */
  | 'IF_NONE_TRUE'
  /** A decimal as a number when the value of `with` is true, else nothing: a sale price counts only in a sale. */
  | 'IF_TRUE'
  /** The same without its fraction. */
  | 'INTEGER'
  /** Whether there is anything. */
  | 'IS_PRESENT'
  /** What is there of the value and those of `with`, joined by `argument`, or by a comma. */
  | 'JOIN'
  /** The elements of a list as JSON in a text: for each element a list of its values, that of `source` first, then those of `with`. With the argument `filled`, only elements of which every value is there. */
  | 'JSON_ROWS'
  /** As JSON in a text; nothing where there is no value. */
  | 'JSON_TEXT'
  /** As a list of texts; what is none, as JSON in a text. Where `with`, which they were read from, has more values, the others could not be read. */
  | 'LIST'
  /**
   * The subtotal of an order without tax. The value is its total; `with` names the subtotal as Wix has it, tax, discount, fees and shipping. Where
   * these add up without the tax, the tax is in the prices: it is taken off the subtotal. Of an order that adds up in neither way the subtotal stands
   * as it is, and the order is named.
   */
  | 'NET_SUBTOTAL'
  /** True for false, and the other way round. */
  | 'NOT'
  /** A number, also one that is written as a text. */
  | 'NUMBER'
  /** The only element of a list; nothing of several. */
  | 'ONLY'
  /** The choices of a variant as a list of JSON texts, each with the option's name (`with`) and the choice. */
  | 'OPTION_CHOICES'
  /** The choices of an option as a list of texts. */
  | 'OPTION_VALUES'
  /** A fraction as a number of per cent: `0.19` becomes 19. */
  | 'PERCENT'
  /** A decimal divided by the quantity (`with`), rounded to four places; nothing without a quantity. */
  | 'PER_UNIT'
  /**
   * The country calling code of a phone number, such as `+972`, as libphonenumber reads it: what was typed, else its E.164 form; nothing where neither can be
   * read. `with` has the ISO 3166 code of the country that national numbers belong to, and the E.164 form. Of a list it is the first number; with an
   * argument, `with` begins with the tags, and it is the first number with the first of the argument's words that any has; `*` stands for every tag, and for
   * none, but those that the argument has behind a `!`.
   */
  | 'PHONE_COUNTRY_CODE'
  /**
   * The same number without the country calling code: its digits as they are dialled behind it, and ` ext. ` with an extension. One that cannot be read stays as
   * it was typed.
   */
  | 'PHONE_NUMBER'
  /** As text, with `argument` before it. */
  | 'PREFIX'
  /** The UUID of the identity of the record of `reference` that has this key, or these joined by `:`; of a list, the first; with the argument `only`, the others are named. Nothing when there is no such row. */
  | 'REFERENCE'
  /** The same for each key of a list, each once. */
  | 'REFERENCES'
  /** The SKU, or `wix` and the ids of `with`, joined by `-`, when there is none. */
  | 'SKU'
  /** The quantity, or nothing when stock is not tracked (`with`). */
  | 'STOCK_LEVEL'
  /** The sum of a list. */
  | 'SUM'
  /** As text. */
  | 'TEXT'
  /** A decimal as often as the first quantity of `with` that is there says, of a list its sum; once without one. */
  | 'TIMES'
  /** A file that Insites fetches itself: `{ remote_url }`. Of a list, the first; the others are named. Where there is none, a value of `with`, which it was read from, is no file. */
  | 'UPLOAD'
  /** Several such files, without those of `with`, which go elsewhere. */
  | 'UPLOAD_LIST'
  /** By `valueMap`: the first line whose parts, parted by `+`, equal the value and those of `with`; `*` is any value. A word that no line has is kept as it came where the column takes texts. */
  | 'VALUE_MAP'
  /** The UUID of the record's own identity; the key is the value and those of `with`, joined by `:`. */
  | 'WIX_UUID';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** A unit of weight. */
export type WeightUnit =
  /** Kilograms. */
  | 'KG'
  /** Pounds. */
  | 'LB'
  /** Wix does not say. */
  | 'UNSPECIFIED_WEIGHT_UNIT';

/** The Wix products of the graph. */
export type WixProduct =
  /** Wix Blog: posts, categories and tags. */
  | 'BLOG'
  /** Wix Bookings: services, staff and bookings. */
  | 'BOOKINGS'
  /** Wix Contacts: everyone the site knows, members or not. */
  | 'CONTACTS'
  /** Wix Data (CMS): collections and their items. */
  | 'DATA'
  /** Wix Events: events, tickets, guests and orders. */
  | 'EVENTS'
  /** Wix Forms: forms and their submissions. */
  | 'FORMS'
  /** Wix Members: the people who can log in to the site. */
  | 'MEMBERS'
  /** Wix eCommerce: orders, payments, fulfilments and abandoned checkouts. */
  | 'ORDERS'
  /** Wix Pricing Plans: plans, and what was bought of them. */
  | 'PRICING_PLANS'
  /** Wix Stores: products, variants, inventory and collections. */
  | 'STORES';

/** How a step writes a record. */
export type WriteAction =
  /** It makes a new record. */
  | 'CREATE'
  /** It makes a record unless there is one with the same dedupe key. */
  | 'CREATE_MISSING'
  /** It changes the record that an earlier step made; where there is none, nothing is written. */
  | 'UPDATE';
