import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BlogPostRecord, BlogCategoryRecord, BlogTagRecord } from '../products/blog/wire.ts';
import type { BookingServiceRecord, BookingRecord, StaffMemberRecord, BookingResourceRecord, BookingCategoryRecord, BookingPolicyRecord, BookingResourceTypeRecord, BookingOptionsAndVariantsRecord, BookingStaffSortingRecord, BookingIntakeFormRecord, BookingDateTimeRuleRecord } from '../products/bookings/wire.ts';
import type { ContactRecord, ContactLabelRecord, ContactExtendedFieldRecord, ContactFieldDefinitionRecord, ContactPictureRecord, ContactAddressRecord } from '../products/contacts/wire.ts';
import type { DataReadElsewhereRecord } from '../products/data/app-collections.ts';
import type { DataCollectionRecord, DataItemRecord, DataItemFieldRecord, DataFileRecord } from '../products/data/wire.ts';
import type { EventCategoryRecord, EventRecord, TicketDefinitionRecord, EventGuestRecord, EventRsvpRecord, EventOrderRecord, EventTicketRecord, EventCategoryCountsRecord, EventPolicyRecord, EventScheduleItemRecord } from '../products/events/wire.ts';
import type { FormRecord, FormSubmissionRecord, FormSpamReportRecord, FormStepRecord, FormRuleRecord, FormNestedFormRecord, FormContactMappingRecord, FormFieldOptionRecord, FormFileRecord, FormSubmissionFieldRecord } from '../products/forms/wire.ts';
import type { MemberRecord, MemberCoverRecord, MemberCustomFieldRecord, MemberFieldDefinitionRecord, MemberBadgeRecord, MemberAboutRecord, MemberWixUserRecord } from '../products/members/wire.ts';
import type { OrderRecord, AbandonedCheckoutRecord, OrderFulfillmentRecord, OrderPaymentRecord, OrderRefundRecord, OrderInvoiceRecord, OrderItemQuantityRecord } from '../products/orders/wire.ts';
import type { PricingPlanRecord, PlanOrderRecord } from '../products/pricing-plans/wire.ts';
import type { SiteRecord, InstalledAppRecord, SiteListingRecord, SiteEditorRecord } from '../products/site/wire.ts';
import type { ProductRecord, ProductVariantRecord, CollectionRecord, InventoryItemRecord, StoreLocationRecord, ProductOptionRecord, ProductOptionChoiceRecord, ProductModifierRecord, ProductModifierChoiceRecord, InfoSectionRecord, VariantChoiceRecord, SubscriptionPriceRecord } from '../products/stores/wire.ts';
import type { AtAny } from '../gateway/fields/wire-at.ts';
import type { ConnectionResult } from '../gateway/paging/connection.ts';
import type { TestedConnection } from '../gateway/connection-test/run.ts';
import type { TestedProduct, TestedNeed } from '../gateway/connection-test/probed.ts';
import type { ImageView } from '../wix/media.ts';
import type { Amount } from '../wix/money.ts';
import type { SeoView } from '../wix/seo-data.ts';
import type { FieldView } from '../products/forms/field-view.ts';
import type { GatewayContext } from '../gateway/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time as Wix sent it: ISO 8601 with zone and all its decimals, such as `2026-03-01T09:30:00.123Z`. */
  DateTime: { input: string; output: unknown; }
  /** An exact decimal number as a string, such as `19.90`, with the digits that Wix sent. Never rounded. */
  Decimal: { input: string; output: unknown; }
  /** Any JSON value, as it came from Wix. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** A checkout that was left before it became an order. Source: eCommerce Abandoned Checkouts V1 `AbandonedCheckout`. */
export type AbandonedCheckout = {
  __typename?: 'AbandonedCheckout';
  /** What Wix's automations did about it, at most 20. Source: `activities`. */
  activities?: Maybe<Array<AbandonedCheckoutActivity>>;
  /** Coupons and discounts. Source: `appliedDiscounts`. */
  appliedDiscounts?: Maybe<Array<AbandonedCheckoutDiscount>>;
  /** Who the buyer is. Source: `buyerInfo`. */
  buyerInfo?: Maybe<AbandonedCheckoutBuyerInfo>;
  /** Language to write to the buyer in. Source: `buyerLanguage`. */
  buyerLanguage?: Maybe<Scalars['String']['output']>;
  /** Id of the cart it came from. Source: `cartId`. */
  cartId?: Maybe<Scalars['ID']['output']>;
  /** Id of the checkout itself. Source: `checkoutId`. */
  checkoutId?: Maybe<Scalars['ID']['output']>;
  /** When the buyer came back. Source: `checkoutRecoveredDate`. */
  checkoutRecoveredDate?: Maybe<Scalars['DateTime']['output']>;
  /** Where the buyer can go on. Source: `checkoutUrl`. */
  checkoutUrl?: Maybe<Scalars['String']['output']>;
  /** What the buyer filled in. Source: `contactDetails`. */
  contactDetails?: Maybe<OrderContactDetails>;
  /** ISO 4217 code of the currency that the buyer saw. Source: `conversionCurrency`. */
  conversionCurrency?: Maybe<Scalars['String']['output']>;
  /** The same in the currency that the buyer saw. Source: `subtotalPrice.convertedAmount`. */
  convertedSubtotalPrice?: Maybe<Money>;
  /** The same in the currency that the buyer saw. Source: `totalPrice.convertedAmount`. */
  convertedTotalPrice?: Maybe<Money>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the shop's currency. Source: `currency`. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the record, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** What was to be bought, at most 300 items. Source: `lineItems`. */
  lineItems?: Maybe<Array<AbandonedCheckoutLineItem>>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Whether the buyer came back. Source: `status`. */
  status?: Maybe<AbandonedCheckoutStatus>;
  /** All items before discounts and tax, in the shop's currency. Source: `subtotalPrice.amount`. */
  subtotalPrice?: Maybe<Money>;
  /** What was to be paid in all, in the shop's currency. Source: `totalPrice.amount`. */
  totalPrice?: Maybe<Money>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an automation did about a checkout. Source: Abandoned Checkouts `Activity`. */
export type AbandonedCheckoutActivity = {
  __typename?: 'AbandonedCheckoutActivity';
  /** When. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What. Source: `type`. */
  type?: Maybe<AbandonedCheckoutActivityType>;
};

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

/** Who the buyer of a checkout is. Source: `V1BuyerInfo`. */
export type AbandonedCheckoutBuyerInfo = {
  __typename?: 'AbandonedCheckoutBuyerInfo';
  /** The contact, null without one. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** Email address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** The member, null for a guest. Source: `memberId`. */
  member?: Maybe<Member>;
  /** Id of a Wix user of the site. Source: `userId`. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** Id of the visitor who was not logged in. Source: `visitorId`. */
  visitorId?: Maybe<Scalars['ID']['output']>;
};

/** A page of checkouts. */
export type AbandonedCheckoutConnection = {
  __typename?: 'AbandonedCheckoutConnection';
  /** Whether the checkouts could be read at all. */
  availability: Availability;
  /** The checkouts with their cursors. */
  edges: Array<AbandonedCheckoutEdge>;
  /** The checkouts; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<AbandonedCheckout>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of checkouts that meet the filter, which pages by offset tell: one more Wix request. Null with `text`, for more than 100 ids, and where Wix does not tell. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A coupon of a checkout. Source: Abandoned Checkouts `Coupon`. */
export type AbandonedCheckoutCoupon = {
  __typename?: 'AbandonedCheckoutCoupon';
  /** What it took off, in the shop's currency. Source: `amount.amount`. */
  amount?: Maybe<Money>;
  /** What the buyer typed. Source: `code`. */
  code?: Maybe<Scalars['String']['output']>;
  /** The same in the currency that the buyer saw. Source: `amount.convertedAmount`. */
  convertedAmount?: Maybe<Money>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A discount of a checkout; one of coupon, merchant's discount and rule. Source: Abandoned Checkouts `AppliedDiscount`. */
export type AbandonedCheckoutDiscount = {
  __typename?: 'AbandonedCheckoutDiscount';
  /** The coupon. Source: `coupon`. */
  coupon?: Maybe<AbandonedCheckoutCoupon>;
  /** The rule that gave it. Source: `discountRule`. */
  discountRule?: Maybe<AbandonedCheckoutDiscountRule>;
  /** What it applies to. Source: `discountType`. */
  discountType?: Maybe<OrderDiscountType>;
  /** Ids of the line items it applies to. Source: `lineItemIds`. */
  lineItemIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The discount that the merchant gave. Source: `merchantDiscount`. */
  merchantDiscount?: Maybe<AbandonedCheckoutMerchantDiscount>;
};

/** A rule that gives a discount. Source: Abandoned Checkouts `DiscountRule`. */
export type AbandonedCheckoutDiscountRule = {
  __typename?: 'AbandonedCheckoutDiscountRule';
  /** What it took off, in the shop's currency. Source: `amount.amount`. */
  amount?: Maybe<Money>;
  /** The same in the currency that the buyer saw. Source: `amount.convertedAmount`. */
  convertedAmount?: Maybe<Money>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<OrderTranslatedText>;
};

/** A checkout and its place in the list. */
export type AbandonedCheckoutEdge = {
  __typename?: 'AbandonedCheckoutEdge';
  /** Cursor to read on from after this checkout. */
  cursor: Scalars['String']['output'];
  /** The checkout; null, with an error, when it cannot be read. */
  node?: Maybe<AbandonedCheckout>;
};

/** Which checkouts to return; all that is given must hold. */
export type AbandonedCheckoutFilter = {
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<AbandonedCheckoutStatus>>;
  /** Words of the buyer's email address, first or last name; at most 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Limits to the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** An item of a checkout. Source: Abandoned Checkouts `LineItem`. */
export type AbandonedCheckoutLineItem = {
  __typename?: 'AbandonedCheckoutLineItem';
  /** The item in its app's catalog, whatever the app. Source: `catalogReference`. */
  catalogReference?: Maybe<OrderCatalogReference>;
  /** The same in the currency that the buyer saw. Source: `price.convertedAmount`. */
  convertedPrice?: Maybe<Money>;
  /** The same in the currency that the buyer saw. Source: `priceBeforeDiscounts.convertedAmount`. */
  convertedPriceBeforeDiscounts?: Maybe<Money>;
  /** The choices that were made. Source: `descriptionLines`. */
  descriptionLines?: Maybe<Array<OrderDescriptionLine>>;
  /** Wix's id of the line item. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Picture. Source: `image`. */
  image?: Maybe<Image>;
  /** Price of one after discounts, in the shop's currency. Source: `price.amount`. */
  price?: Maybe<Money>;
  /** Price of one before discounts, in the shop's currency. Source: `priceBeforeDiscounts.amount`. */
  priceBeforeDiscounts?: Maybe<Money>;
  /** The product of Wix Stores; null when it has been deleted, and for other items. Source: `catalogReference.catalogItemId`. */
  product?: Maybe<Product>;
  /** What was to be bought. Source: `productName`. */
  productName?: Maybe<OrderTranslatedText>;
  /** How many. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** Whether it is shipped. Source: `physicalProperties.shippable`. */
  shippable?: Maybe<Scalars['Boolean']['output']>;
  /** Stock keeping unit. Source: `physicalProperties.sku`. */
  sku?: Maybe<Scalars['String']['output']>;
  /** The variant of the product. Source: `catalogReference.options.variantId`. */
  variant?: Maybe<ProductVariant>;
  /** Weight of one, in the site's unit. Source: `physicalProperties.weight`. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** A discount that the merchant gave. Source: Abandoned Checkouts `MerchantDiscount`. */
export type AbandonedCheckoutMerchantDiscount = {
  __typename?: 'AbandonedCheckoutMerchantDiscount';
  /** What it took off, in the shop's currency. Source: `amount.amount`. */
  amount?: Maybe<Money>;
  /** The same in the currency that the buyer saw. Source: `amount.convertedAmount`. */
  convertedAmount?: Maybe<Money>;
  /** What it took off, in percent. Source: `percentage`. */
  percentage?: Maybe<Scalars['Float']['output']>;
};

/** The order in which checkouts come. */
export type AbandonedCheckoutOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: AbandonedCheckoutSortField;
};

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

/** Why a list is what it is: an empty list with a status other than AVAILABLE was not read. */
export type Availability = {
  __typename?: 'Availability';
  /** What to do about it. */
  hint?: Maybe<Scalars['String']['output']>;
  /** The permission that is missing, as name and scope, such as `Read Products (SCOPE.DC-STORES.READ-PRODUCTS)`. */
  permission?: Maybe<Scalars['String']['output']>;
  /** What Wix said, in words. Null when the product can be read. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether the product could be read. */
  status: AvailabilityStatus;
};

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

/** A category of the blog. Source: Categories V3 `Category`. */
export type BlogCategory = {
  __typename?: 'BlogCategory';
  /** Picture on top of its page. Source: `coverImage`. */
  coverImage?: Maybe<Image>;
  /** What it is about. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the category, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** The name that the menu shows; several may have the same. Source: `label`. */
  label?: Maybe<Scalars['String']['output']>;
  /** Language, a BCP 47 tag such as `en`. Source: `language`. */
  language?: Maybe<Scalars['String']['output']>;
  /** Path of the address, with a leading slash. Source: `url.path`. */
  path?: Maybe<Scalars['String']['output']>;
  /** Place in the menu from 0; -1 for those that come last. Source: `displayPosition`. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Number of its posts. Source: `postCount`. */
  postCount?: Maybe<Scalars['Int']['output']>;
  /** Its posts, published ones first. Each category costs requests of its own. */
  posts?: Maybe<BlogPostConnection>;
  /** The category as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** What search engines are told. Source: `seoData`. */
  seo?: Maybe<SeoData>;
  /** The last part of the address. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Wix's id that all translations of the category share. Source: `translationId`. */
  translationId?: Maybe<Scalars['ID']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Full address of the page that lists its posts. Source: `url.base` with `url.path`. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A category of the blog. Source: Categories V3 `Category`. */
export type BlogCategoryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of categories. */
export type BlogCategoryConnection = {
  __typename?: 'BlogCategoryConnection';
  /** Whether the categories could be read at all. */
  availability: Availability;
  /** The categories with their cursors. */
  edges: Array<BlogCategoryEdge>;
  /** The categories; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<BlogCategory>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many categories the list has. Source: `pagingMetadata.total`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A category and its place in the list. */
export type BlogCategoryEdge = {
  __typename?: 'BlogCategoryEdge';
  /** Cursor to read on from after this category. */
  cursor: Scalars['String']['output'];
  /** The category; null, with an error, when it cannot be read. */
  node?: Maybe<BlogCategory>;
};

/** Which categories to return; all that is given must hold. Wix cannot filter them by time of change: read them all. */
export type BlogCategoryFilter = {
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these labels, exactly. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these languages, such as `en`. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last part of the address, exactly. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** The order in which categories come. */
export type BlogCategoryOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: BlogCategorySortField;
};

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

/** A video from elsewhere. Source: `EmbedMedia`. */
export type BlogEmbed = {
  __typename?: 'BlogEmbed';
  /** Height in pixels. Source: `video.height`. */
  height?: Maybe<Scalars['Int']['output']>;
  /** A still of the video. Source: `thumbnail`. */
  thumbnail?: Maybe<Image>;
  /** Address of the video. Source: `video.url`. */
  videoUrl?: Maybe<Scalars['String']['output']>;
  /** Width in pixels. Source: `video.width`. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** How the post of a guest writer was judged. */
export type BlogModerationStatus =
  /** It may appear. */
  | 'APPROVED'
  /** It may not appear. */
  | 'REJECTED'
  /** Not yet, or Wix did not tell. */
  | 'UNKNOWN';

/** A post of the blog: published, scheduled, in review, or a draft. Source: Posts V3 `Post`; of posts that are not published, Draft Posts V3 `DraftPost`. */
export type BlogPost = {
  __typename?: 'BlogPost';
  /** The member who wrote it. Source: `memberId`. */
  author?: Maybe<Member>;
  /** Its categories, without those that were deleted. Read in batches. Source: `categoryIds`. */
  categories?: Maybe<Array<BlogCategory>>;
  /** Wix ids of its categories, deleted ones included. Source: `categoryIds`. */
  categoryIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Whether readers may comment. The comments themselves are no part of Wix's Blog API. Source: `commentingEnabled`. */
  commentingEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The contact of the member who wrote it; null while it is not published. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from `richContent`. */
  contentFiles?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * The text as HTML. Made from `richContent`: no script is in it, and players of other sites are in frames. Blocks keep their ids. Where Wix has no
   * `richContent` of a post, made from `contentText`.
   */
  contentHtml?: Maybe<Scalars['String']['output']>;
  /** What the HTML does not hold of it. Made from `richContent`. */
  contentLosses?: Maybe<Array<RichTextLoss>>;
  /** The text without any markup. Source: `contentText`; of posts that are not published, made from `richContent`. */
  contentText?: Maybe<Scalars['String']['output']>;
  /** The picture that stands for the post: its cover, the still of its cover's video, or the picture on top of the page. Made from `media` and `heroImage`. */
  cover?: Maybe<Image>;
  /** When it was created; Wix tells it of posts that are not published only. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last edited; of posts that are not published only. Source: `editedDate`. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A few words about it: the writer's own, or the beginning of the text. Source: `excerpt`. */
  excerpt?: Maybe<Scalars['String']['output']>;
  /** Whether it is marked as featured. Source: `featured`. */
  featured?: Maybe<Scalars['Boolean']['output']>;
  /** When it first appeared; writers may set another time, also one long ago. Source: `firstPublishedDate`. */
  firstPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was changed since it was published. The changes are not read. Source: `hasUnpublishedChanges`. */
  hasUnpublishedChanges?: Maybe<Scalars['Boolean']['output']>;
  /** Words that the text marks with `#`, without it. Source: `hashtags`. */
  hashtags?: Maybe<Array<Scalars['String']['output']>>;
  /** Picture on top of the page on small screens. Source: `heroImage`. */
  heroImage?: Maybe<Image>;
  /** Wix's id of the post, a GUID. A draft keeps it when it is published. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Language, a BCP 47 tag such as `en`. Source: `language`. */
  language?: Maybe<Scalars['String']['output']>;
  /** When it was last published; null while it is not. Source: `lastPublishedDate`. */
  lastPublishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The cover: a picture or a video. Source: `media`. */
  media?: Maybe<BlogPostMedia>;
  /** How often it was read and liked; null while it is not published, and where Wix does not send the numbers. Source: `metrics`. */
  metrics?: Maybe<BlogPostMetrics>;
  /** Minutes it takes to read, as Wix estimates. Source: `minutesToRead`. */
  minutesToRead?: Maybe<Scalars['Int']['output']>;
  /** How the post of a guest writer was judged. Source: `moderationDetails`. */
  moderation?: Maybe<BlogPostModeration>;
  /** Path of the address, with a leading slash. Source: `url.path`. */
  path?: Maybe<Scalars['String']['output']>;
  /** Whether it is kept at the top of the blog; null while it is not published. Source: `pinned`. */
  pinned?: Maybe<Scalars['Boolean']['output']>;
  /** Whether Wix sent only the part of the text that everybody may read, because the rest is paid for. Source: `preview`. */
  preview?: Maybe<Scalars['Boolean']['output']>;
  /** How many paragraphs everybody may read of a text that is paid for; of posts that are not published only. Source: `previewTextParagraph`. */
  previewParagraphs?: Maybe<Scalars['Int']['output']>;
  /** Wix ids of the pricing plans that open it to their subscribers; empty when everybody may read it. Source: `pricingPlanIds`. */
  pricingPlanIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The post as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Wix's other id of the post, by which comments refer to it. Source: `referenceId`. */
  referenceId?: Maybe<Scalars['String']['output']>;
  /** Wix ids of the posts that are shown below it, deleted ones included. Source: `relatedPostIds`. */
  relatedPostIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The posts that are shown below it, without those that were deleted. Read in batches. Source: `relatedPostIds`. */
  relatedPosts?: Maybe<Array<BlogPost>>;
  /** The text as Wix's rich content (Ricos). Source: `richContent`. */
  richContent?: Maybe<Scalars['JSON']['output']>;
  /** When it will appear. Source: `scheduledPublishDate`. */
  scheduledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What search engines are told. Source: `seoData`. */
  seo?: Maybe<SeoData>;
  /** The last part of the address. Source: `slug`, `seoSlug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Whether readers see it. Source: `DraftPost.status`; published posts carry none. */
  status?: Maybe<BlogPostStatus>;
  /** Wix ids of its tags, deleted ones included. Source: `tagIds`. */
  tagIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Its tags, without those that were deleted. Read in batches. Source: `tagIds`. */
  tags?: Maybe<Array<BlogTag>>;
  /** Title. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
  /** Wix's id that all translations of the post share; null without Wix Multilingual. Source: `translationId`. */
  translationId?: Maybe<Scalars['ID']['output']>;
  /** The published translations of the post, without itself. Read in batches. Source: the posts with its `translationId`. */
  translations?: Maybe<Array<BlogPost>>;
  /** When it last changed: the last publication of a published post, the last edit of any other. Source: `lastPublishedDate`, `editedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Full address of the post's page; of posts that are not published, what it will be. Source: `url.base` with `url.path`. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of posts. */
export type BlogPostConnection = {
  __typename?: 'BlogPostConnection';
  /** Whether the posts could be read at all. */
  availability: Availability;
  /** The posts with their cursors. */
  edges: Array<BlogPostEdge>;
  /** The posts; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<BlogPost>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many posts the list has. Null when Wix has too many to count. It takes a Wix request for the published posts and one for the others. Source: `pagingMetadata.total`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A post and its place in the list. */
export type BlogPostEdge = {
  __typename?: 'BlogPostEdge';
  /** Cursor to read on from after this post. */
  cursor: Scalars['String']['output'];
  /** The post; null, with an error, when it cannot be read. */
  node?: Maybe<BlogPost>;
};

/** Which posts to return; all that is given must hold. The filters marked so are ones that Wix has for published posts only: with them no others come. */
export type BlogPostFilter = {
  /** Wix ids of categories of which the posts have at least one, at most 100. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they are marked as featured. */
  featured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Limits to the time of the first publication. Published posts only. Source: `firstPublishedDate`. */
  firstPublishedAt?: InputMaybe<DateTimeFilter>;
  /** Hashtags of which the posts have at least one, without `#`, at most 100. */
  hashtags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these languages, such as `en`. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Wix ids of the members who wrote them, at most 100. Published posts only. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they are kept at the top of the blog. Published posts only. */
  pinned?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last part of the address, exactly. Published posts only. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses. Where the key may read published posts only and others are asked for, `availability` is PERMISSION_DENIED. */
  status?: InputMaybe<Array<BlogPostStatus>>;
  /** Wix ids of tags of which the posts have at least one, at most 100. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How the title begins; upper and lower case are told apart as Wix does. */
  titleStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Wix's id that the translations of one post share. */
  translationId?: InputMaybe<Scalars['ID']['input']>;
  /** Limits to the time of the last change: the last publication of a published post, the last edit of any other. Source: `lastPublishedDate`, `editedDate`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The cover of a post. Source: `Media`. */
export type BlogPostMedia = {
  __typename?: 'BlogPostMedia';
  /** Alternative text. Source: `altText`. */
  altText?: Maybe<Scalars['String']['output']>;
  /** Whether it was chosen; otherwise it is the first picture or video of the text. Source: `custom`. */
  custom?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is shown. Source: `displayed`. */
  displayed?: Maybe<Scalars['Boolean']['output']>;
  /** The video, where it is one from elsewhere. Source: `embedMedia`. */
  embed?: Maybe<BlogEmbed>;
  /** The picture, where it is one. Source: `wixMedia.image`. */
  image?: Maybe<Image>;
  /** The video, where it is one that Wix hosts. Source: `wixMedia.videoV2`. */
  video?: Maybe<BlogVideo>;
};

/** How often a post was read and liked. Source: `Metrics`. */
export type BlogPostMetrics = {
  __typename?: 'BlogPostMetrics';
  /** Number of comments. Source: `comments`. */
  comments?: Maybe<Scalars['Int']['output']>;
  /** Number of likes. Source: `likes`. */
  likes?: Maybe<Scalars['Int']['output']>;
  /** Number of views. Source: `views`. */
  views?: Maybe<Scalars['Int']['output']>;
};

/** How the post of a guest writer was judged. Source: `ModerationDetails`. */
export type BlogPostModeration = {
  __typename?: 'BlogPostModeration';
  /** When it was judged. Source: `moderationDate`. */
  moderatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member who judged. Source: `moderatedBy`. */
  moderatedBy?: Maybe<Member>;
  /** The judgement. Source: `status`. */
  status?: Maybe<BlogModerationStatus>;
  /** When it was handed in. Source: `submittedDate`. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member who handed it in. Source: `submittedBy`. */
  submittedBy?: Maybe<Member>;
};

/** The order in which posts come. */
export type BlogPostOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: BlogPostSortField;
};

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

/** A tag of the blog. Source: Tags V3 `BlogTag`. */
export type BlogTag = {
  __typename?: 'BlogTag';
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the tag, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** The word; no two tags of a language have the same. Source: `label`. */
  label?: Maybe<Scalars['String']['output']>;
  /** Language, a BCP 47 tag such as `en`. Source: `language`. */
  language?: Maybe<Scalars['String']['output']>;
  /** Path of the address, with a leading slash. Source: `url.path`. */
  path?: Maybe<Scalars['String']['output']>;
  /** Its posts, published ones first. Each tag costs requests of its own. */
  posts?: Maybe<BlogPostConnection>;
  /** Number of its published posts. Source: `publishedPostCount`. */
  publishedPostCount?: Maybe<Scalars['Int']['output']>;
  /** The tag as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** The last part of the address. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Wix's id that all translations of the tag share. Source: `translationId`. */
  translationId?: Maybe<Scalars['ID']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Full address of the page that lists its posts. Source: `url.base` with `url.path`. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A tag of the blog. Source: Tags V3 `BlogTag`. */
export type BlogTagPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tags. */
export type BlogTagConnection = {
  __typename?: 'BlogTagConnection';
  /** Whether the tags could be read at all. */
  availability: Availability;
  /** The tags with their cursors. */
  edges: Array<BlogTagEdge>;
  /** The tags; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<BlogTag>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many tags the list has. Source: `pagingMetadata.total`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A tag and its place in the list. */
export type BlogTagEdge = {
  __typename?: 'BlogTagEdge';
  /** Cursor to read on from after this tag. */
  cursor: Scalars['String']['output'];
  /** The tag; null, with an error, when it cannot be read. */
  node?: Maybe<BlogTag>;
};

/** Which tags to return; all that is given must hold. Wix cannot filter them by time of change: read them all. */
export type BlogTagFilter = {
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How the label begins; upper and lower case are told apart as Wix does. */
  labelStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Any of these labels, exactly. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these languages, such as `en`. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last part of the address, exactly. */
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** The order in which tags come. */
export type BlogTagOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: BlogTagSortField;
};

/** What tags can be sorted by. */
export type BlogTagSortField =
  /** Label. Source: `label`. */
  | 'LABEL'
  /** Number of published posts. Source: `publishedPostCount`. */
  | 'POST_COUNT'
  /** The last part of the address. Source: `slug`. */
  | 'SLUG';

/** A video that Wix hosts. Source: `VideoV2`. */
export type BlogVideo = {
  __typename?: 'BlogVideo';
  /** Name of the file that was uploaded. Source: `filename`. */
  filename?: Maybe<Scalars['String']['output']>;
  /** The video in each of its sizes, the best one first. Source: `resolutions`. */
  files?: Maybe<Array<VideoFile>>;
  /** Wix's id of the video. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Full address of the video in its best size. Made from `resolutions`. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What was booked: `slot` for appointments and classes, `schedule` for courses. Source: `bookedEntity`. */
export type BookedEntity = {
  __typename?: 'BookedEntity';
  /** A whole course. Source: `schedule`. */
  schedule?: Maybe<BookedSchedule>;
  /** One session. Source: `slot`. */
  slot?: Maybe<BookedSlot>;
  /** Kinds of the session, such as `INDIVIDUAL`, `GROUP` or `COURSE`. Source: `tags`. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** Name of the service, as it was then. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
};

/** Where something that was booked takes place. Source: `location`. */
export type BookedLocation = {
  __typename?: 'BookedLocation';
  /** Address in one text. Source: `formattedAddress`. */
  formattedAddress?: Maybe<Scalars['String']['output']>;
  /** The same in the customer's language. Source: `formattedAddressTranslated`. */
  formattedAddressTranslated?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the location. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whose place it is. Source: `locationType`. */
  locationType?: Maybe<BookedLocationType>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

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

/** A resource as it was when it was booked. Source: `slot.resource`. */
export type BookedResource = {
  __typename?: 'BookedResource';
  /** E-mail address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the resource. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Wix's id of its schedule. Source: `scheduleId`. */
  scheduleId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of its kind. Source: `type`. */
  typeId?: Maybe<Scalars['ID']['output']>;
};

/** A course that was booked. Source: `bookedEntity.schedule`. */
export type BookedSchedule = {
  __typename?: 'BookedSchedule';
  /** When the first session begins: ISO 8601, in `timezone` where there is no offset. Source: `firstSessionStart`. */
  firstSessionStart?: Maybe<Scalars['String']['output']>;
  /** When the last session ends: ISO 8601, in `timezone` where there is no offset. Source: `lastSessionEnd`. */
  lastSessionEnd?: Maybe<Scalars['String']['output']>;
  /** Where it takes place. Source: `location`. */
  location?: Maybe<BookedLocation>;
  /** Wix's id of the schedule. Source: `scheduleId`. */
  scheduleId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the service. Source: `serviceId`. */
  serviceId?: Maybe<Scalars['ID']['output']>;
  /** IANA name of the time zone it was shown in. Source: `timezone`. */
  timezone?: Maybe<Scalars['String']['output']>;
};

/** A session that was booked. Source: `bookedEntity.slot`. */
export type BookedSlot = {
  __typename?: 'BookedSlot';
  /** Whether it takes whole days. Source: `allDay`. */
  allDay?: Maybe<Scalars['Boolean']['output']>;
  /** The length that was chosen: minutes where the unit is hours, else days. Source: `durationUnitCount`. */
  durationUnitCount?: Maybe<Scalars['Int']['output']>;
  /** Unit of the length that was chosen. Source: `durationUnitType`. */
  durationUnitType?: Maybe<BookingDurationUnit>;
  /** When it ends: ISO 8601, in `timezone` where there is no offset. Source: `endDate`. */
  endDate?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the event in the calendar. Source: `eventId`. */
  eventId?: Maybe<Scalars['String']['output']>;
  /** Where it takes place. Source: `location`. */
  location?: Maybe<BookedLocation>;
  /** The staff member, room or machine, as it was then. Source: `resource`. */
  resource?: Maybe<BookedResource>;
  /** How resources were chosen. Source: `resourceSelections`. */
  resourceSelections?: Maybe<Array<BookingResourceSelection>>;
  /** Wix's id of the schedule. Source: `scheduleId`. */
  scheduleId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the service. Source: `serviceId`. */
  serviceId?: Maybe<Scalars['ID']['output']>;
  /** Wix's older id of the session. Source: `sessionId`. */
  sessionId?: Maybe<Scalars['String']['output']>;
  /** When it begins: ISO 8601, in `timezone` where there is no offset. Source: `startDate`. */
  startDate?: Maybe<Scalars['String']['output']>;
  /** IANA name of the time zone it was shown in. Source: `timezone`. */
  timezone?: Maybe<Scalars['String']['output']>;
};

/** A booking of a service. Source: Bookings Reader V2 `ExtendedBooking`; fields without another source are in its `booking`. */
export type Booking = {
  __typename?: 'Booking';
  /** Extras that were booked. Source: `bookedAddOns`. */
  addOns?: Maybe<Array<BookingAddOn>>;
  /** What was filled in before Wix Bookings used Wix Forms. Source: `additionalFields`. */
  additionalFields?: Maybe<Array<BookingAdditionalField>>;
  /** What the customer may still do. Source: `ExtendedBooking.allowedActions`. */
  allowedActions?: Maybe<BookingAllowedActions>;
  /** Wix's id of the app that it belongs to. Source: `appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Whether they came. Source: `ExtendedBooking.attendance`. */
  attendance?: Maybe<BookingAttendance>;
  /** What was booked: a session or a whole course. Source: `bookedEntity`. */
  bookedEntity?: Maybe<BookedEntity>;
  /** Whether canceling costs something, by the policy at the time of booking. Source: `ExtendedBooking.bookingPolicySettings.cancellationFeeEnabled`. */
  cancellationFeeEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the fee for canceling is in the order. Source: `ExtendedBooking.bookingFeeDetails.cancellationFeeStatus`. */
  cancellationFeeStatus?: Maybe<BookingFeeStatus>;
  /** How to join a video call. Source: `ExtendedBooking.conferencingDetails`. */
  conferencing?: Maybe<BookingConferencing>;
  /** The contact who booked; null for those Wix has no contact of. Source: `contactDetails.contactId`. */
  contact?: Maybe<Contact>;
  /** Who booked, as they gave it then. Source: `contactDetails`. */
  contactDetails?: Maybe<BookingContactDetails>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made the booking. Source: `createdBy`. */
  createdBy?: Maybe<BookingCreatedBy>;
  /** Wix's id of the app that made it. Source: `createdByAppId`. */
  createdByAppId?: Maybe<Scalars['ID']['output']>;
  /** Whether only a part is paid in advance. Source: `depositSelected`. */
  depositSelected?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it overlaps with another confirmed booking. Source: `doubleBooked`. */
  doubleBooked?: Maybe<Scalars['Boolean']['output']>;
  /** When the session, or the last of a course, ends. Source: `endDate`. */
  endDate?: Maybe<Scalars['DateTime']['output']>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Id of the customer in another system. Source: `externalUserId`. */
  externalUserId?: Maybe<Scalars['String']['output']>;
  /** The form that was filled in; null for the one that Wix brings. Source: `formId`. */
  form?: Maybe<Form>;
  /** Wix's id of the form that was filled in; zeros stand for the one that Wix brings. Source: `formId`. */
  formId?: Maybe<Scalars['ID']['output']>;
  /** What was filled in, as a record of Wix Forms. Source: `formSubmissionId`. */
  formSubmission?: Maybe<FormSubmission>;
  /**
   * What was filled in, with the labels of the form. Wix has the request for it only in its answer's description: where this is null, the
   * relation `formSubmission` has the values. Source: `ExtendedBooking.formSubmissions`.
   */
  formValues?: Maybe<Array<BookingFormValue>>;
  /** Wix's id of the booking, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** The visit that it is part of, where several services were booked together. Source: `multiServiceBookingInfo`. */
  multiService?: Maybe<MultiServiceBooking>;
  /** The order it was paid with; null when there is none. Source: `ExtendedBooking.order.id`. */
  order?: Maybe<Order>;
  /** What Wix Bookings knows of that order. Source: `ExtendedBooking.order`. */
  orderSummary?: Maybe<BookingOrderSummary>;
  /** How many people chose what, for services with options. Source: `participantsChoices.serviceChoices`. */
  participantsChoices?: Maybe<Array<BookingParticipants>>;
  /** How far it is paid. Source: `paymentStatus`. */
  paymentStatus?: Maybe<BookingPaymentStatus>;
  /** The extended booking as it came from Wix, with everything that the key may ask for. */
  raw: Scalars['JSON']['output'];
  /** The resource that is booked, which stands for a staff member most of the time. Source: `bookedEntity.slot.resource.id`. */
  resource?: Maybe<BookingResource>;
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** How the customer wants to pay. Source: `selectedPaymentOption`. */
  selectedPaymentOption?: Maybe<BookingPaymentChoice>;
  /** The service that was booked; null when it was deleted: `serviceId` still names it. One Wix request for 100 services. Source: `bookedEntity`. */
  service?: Maybe<BookingService>;
  /** Wix's id of the service that was booked. Source: `bookedEntity.slot.serviceId`, `bookedEntity.schedule.serviceId`. */
  serviceId?: Maybe<Scalars['ID']['output']>;
  /** The staff member who provides it; null when there is none, or none any more. Source: staff member with `bookedEntity.slot.resource.id`. */
  staffMember?: Maybe<StaffMember>;
  /** When the session, or the first of a course, begins. Source: `startDate`. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  /** Status. Source: `status`. */
  status?: Maybe<BookingStatus>;
  /** How far it is paid in instalments. Source: `ExtendedBooking.subscriptionInfo`. */
  subscription?: Maybe<BookingSubscription>;
  /** Name of what was booked, as it was then. Source: `bookedEntity.title`. */
  title?: Maybe<Scalars['String']['output']>;
  /** How many people it is for, unless they chose different things. Source: `totalParticipants`. */
  totalParticipants?: Maybe<Scalars['Int']['output']>;
  /** Refunds, and the membership it was paid with. Source: `ExtendedBooking.transactions`. */
  transactions?: Maybe<BookingTransactions>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a waiver was signed. Source: `ExtendedBooking.waiver`. */
  waiver?: Maybe<BookingWaiver>;
};

/** An extra that was booked. Source: `bookedAddOns`. */
export type BookingAddOn = {
  __typename?: 'BookingAddOn';
  /** Minutes that it adds. Source: `durationInMinutes`. */
  durationInMinutes?: Maybe<Scalars['Int']['output']>;
  /** Wix's id of its group. Source: `groupId`. */
  groupId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the extra. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The same in the customer's language. Source: `nameTranslated`. */
  nameTranslated?: Maybe<Scalars['String']['output']>;
  /** How many. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
};

/** How long an extra takes. Source: `addOnDetails`. */
export type BookingAddOnDetails = {
  __typename?: 'BookingAddOnDetails';
  /** Wix's id of the extra. Source: `addOnId`. */
  addOnId?: Maybe<Scalars['ID']['output']>;
  /** Minutes that it adds; null where it adds none. Source: `durationInMinutes`. */
  durationInMinutes?: Maybe<Scalars['Int']['output']>;
};

/** A group of extras. Source: `addOnGroups`. */
export type BookingAddOnGroup = {
  __typename?: 'BookingAddOnGroup';
  /** Wix's ids of the extras. Source: `addOnIds`. */
  addOnIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Wix's id of the group. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** How many of them can be booked. Source: `maxNumberOfAddOns`. */
  maxNumberOfAddOns?: Maybe<Scalars['Int']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** What customers are asked. Source: `prompt`. */
  prompt?: Maybe<Scalars['String']['output']>;
};

/** How extras are paid. */
export type BookingAddOnPayment =
  /** On site. */
  | 'IN_PERSON'
  /** Online. */
  | 'ONLINE';

/** A value that was filled in before Wix Bookings used Wix Forms. Source: `additionalFields`. */
export type BookingAdditionalField = {
  __typename?: 'BookingAdditionalField';
  /** Wix's id of the field. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What people saw beside the field. Source: `label`. */
  label?: Maybe<Scalars['String']['output']>;
  /** The value as a text. Source: `value`. */
  value?: Maybe<Scalars['String']['output']>;
  /** What kind of field. Source: `valueType`. */
  valueType?: Maybe<BookingAdditionalFieldType>;
};

/** What kind of field. */
export type BookingAdditionalFieldType =
  /** A box to tick: `true` or `false`. */
  | 'CHECK_BOX'
  /** Several lines. */
  | 'LONG_TEXT'
  /** One line. */
  | 'SHORT_TEXT';

/** An address, of a location or a customer. */
export type BookingAddress = {
  __typename?: 'BookingAddress';
  /** Street and number in one line. Source: `addressLine`. */
  addressLine?: Maybe<Scalars['String']['output']>;
  /** What follows street and number. Source: `addressLine2`. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** Apartment. Source: `streetAddress.apt`. */
  apartment?: Maybe<Scalars['String']['output']>;
  /** City. Source: `city`. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166 code of the country. Source: `country`. */
  country?: Maybe<Scalars['String']['output']>;
  /** Name of the country. Source: `countryFullname`. */
  countryFullname?: Maybe<Scalars['String']['output']>;
  /** The whole address in one text. Source: `formattedAddress`. */
  formattedAddress?: Maybe<Scalars['String']['output']>;
  /** How to find it. Source: `hint`. */
  hint?: Maybe<Scalars['String']['output']>;
  /** Degrees of latitude. Source: `geocode.latitude`. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees of longitude. Source: `geocode.longitude`. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Postal code. Source: `postalCode`. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Name of the street. Source: `streetAddress.name`. */
  streetName?: Maybe<Scalars['String']['output']>;
  /** Number of the house. Source: `streetAddress.number`. */
  streetNumber?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-2 code of the state or region. Source: `subdivision`. */
  subdivision?: Maybe<Scalars['String']['output']>;
  /** Names of the states and regions, with their codes. Source: `subdivisions`. */
  subdivisions?: Maybe<Array<BookingSubdivision>>;
};

/** What a customer may still do. Source: `allowedActions`. */
export type BookingAllowedActions = {
  __typename?: 'BookingAllowedActions';
  /** Cancel. Source: `cancel`. */
  cancel?: Maybe<Scalars['Boolean']['output']>;
  /** Choose another time. Source: `reschedule`. */
  reschedule?: Maybe<Scalars['Boolean']['output']>;
};

/** Whether people came. Source: `attendance`. */
export type BookingAttendance = {
  __typename?: 'BookingAttendance';
  /** Wix's id of the record. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** How many came. Source: `numberOfAttendees`. */
  numberOfAttendees?: Maybe<Scalars['Int']['output']>;
  /** Whether they came. Source: `status`. */
  status?: Maybe<BookingAttendanceStatus>;
};

/** Whether people came. */
export type BookingAttendanceStatus =
  /** They came. */
  | 'ATTENDED'
  /** They did not come. */
  | 'NOT_ATTENDED'
  /** No one has noted it. */
  | 'NOT_SET';

/** A location of the business. Source: `locations.business`. */
export type BookingBusinessLocation = {
  __typename?: 'BookingBusinessLocation';
  /** Address. Source: `address`. */
  address?: Maybe<BookingAddress>;
  /** Whether it is the main one. Source: `default`. */
  default?: Maybe<Scalars['Boolean']['output']>;
  /** E-mail address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the location. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Phone number. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** What canceling costs from some moment on. Source: `cancellationFeePolicy.cancellationWindows`. */
export type BookingCancellationWindow = {
  __typename?: 'BookingCancellationWindow';
  /** An amount. Source: `amount`. */
  amount?: Maybe<Money>;
  /** A percentage of the price. Source: `percentage`. */
  percentage?: Maybe<Scalars['Decimal']['output']>;
  /** From when on, in minutes before the session. Source: `startInMinutes`. */
  startInMinutes?: Maybe<Scalars['Int']['output']>;
};

/** A category of services. Source: Bookings Categories V2 `Category`. */
export type BookingCategory = {
  __typename?: 'BookingCategory';
  /** When it was created; null when it was deleted. One Wix request for 100 categories. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the category, a GUID. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The record as it came from Wix; null when the category was deleted. */
  raw?: Maybe<Scalars['JSON']['output']>;
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Its place among the categories. Source: `sortOrder`. */
  sortOrder?: Maybe<Scalars['Int']['output']>;
  /** When it was last changed; null when it was deleted. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether and until when a booking can be changed. Source: `cancellationPolicy`, `reschedulePolicy`. */
export type BookingChangePolicy = {
  __typename?: 'BookingChangePolicy';
  /** Whether those who are not logged in can do it. Source: `allowAnonymous`. */
  allowAnonymous?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be. Source: `enabled`. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The last moment, in minutes before the session. Source: `latestCancellationInMinutes`, `latestRescheduleInMinutes`. */
  latestInMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether there is a last moment. Source: `limitLatestCancellation`, `limitLatestReschedule`. */
  limited?: Maybe<Scalars['Boolean']['output']>;
};

/** What is chosen of one option. Source: `choices`. */
export type BookingChoice = {
  __typename?: 'BookingChoice';
  /** Wix's id of the choice. Source: `choiceId`. */
  choiceId?: Maybe<Scalars['ID']['output']>;
  /** A choice of the owner's own. Source: `custom`. */
  custom?: Maybe<Scalars['String']['output']>;
  /** When it applies. Source: `dateTime`. */
  dateTime?: Maybe<BookingDateTimeRule>;
  /** Minutes. Source: `duration.minutes`. */
  durationMinutes?: Maybe<Scalars['Int']['output']>;
  /** The largest number of people. Source: `participantRange.maxParticipants`. */
  maxParticipants?: Maybe<Scalars['Int']['output']>;
  /** The smallest number of people. Source: `participantRange.minParticipants`. */
  minParticipants?: Maybe<Scalars['Int']['output']>;
  /** Name of a length, a time or a number of people. Source: `duration.name`, `dateTime.name`, `participantRange.name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the option. Source: `optionId`. */
  optionId?: Maybe<Scalars['ID']['output']>;
  /** Id of the resource that stands for a member of the staff. Source: `staffMemberId`. */
  staffResourceId?: Maybe<Scalars['ID']['output']>;
};

/** How to join a video call. Source: `conferencingDetails`. */
export type BookingConferencing = {
  __typename?: 'BookingConferencing';
  /** Address to join at. Source: `guestUrl`. */
  guestUrl?: Maybe<Scalars['String']['output']>;
  /** Password. Source: `password`. */
  password?: Maybe<Scalars['String']['output']>;
};

/** A page of bookings. */
export type BookingConnection = {
  __typename?: 'BookingConnection';
  /** Whether the bookings could be read at all. */
  availability: Availability;
  /** The bookings with their cursors. */
  edges: Array<BookingEdge>;
  /** The bookings; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<Booking>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many bookings meet the filter, by a Wix request of its own (two with `serviceIds`); null when they cannot be read, or with more than 100 ids. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Who booked, as they gave it then. Source: `contactDetails`. */
export type BookingContactDetails = {
  __typename?: 'BookingContactDetails';
  /** Wix's id of the contact. Source: `contactId`. */
  contactId?: Maybe<Scalars['ID']['output']>;
  /** ISO 3166 code of their country. Source: `countryCode`. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** E-mail address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** First name. Source: `firstName`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Address. Source: `fullAddress`. */
  fullAddress?: Maybe<BookingAddress>;
  /** Last name. Source: `lastName`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Phone number. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
  /** IANA name of their time zone, in old bookings. Source: `timeZone`. */
  timeZone?: Maybe<Scalars['String']['output']>;
};

/** Who made a booking. Source: `createdBy`. */
export type BookingCreatedBy = {
  __typename?: 'BookingCreatedBy';
  /** Wix's id of a visitor who was not logged in. Source: `anonymousVisitorId`. */
  anonymousVisitorId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of an app. Source: `appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** The contact. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** The member. Source: `memberId`. */
  member?: Maybe<Member>;
  /** Wix's id of the owner or a collaborator. Source: `wixUserId`. */
  wixUserId?: Maybe<Scalars['ID']['output']>;
};

/** When a choice applies. Source: `dateTime`. */
export type BookingDateTimeRule = {
  __typename?: 'BookingDateTimeRule';
  /** Days of the week. Source: `hoursAndDaysRule.days`. */
  days?: Maybe<Array<BookingDay>>;
  /** Until this time of day, local. Source: `hoursAndDaysRule.endTime`. */
  endTime?: Maybe<Scalars['String']['output']>;
  /** Until this date and time, local. Source: `dateRangeRule.localEndDate`. */
  localEndDate?: Maybe<Scalars['String']['output']>;
  /** From this date and time on, local. Source: `dateRangeRule.localStartDate`. */
  localStartDate?: Maybe<Scalars['String']['output']>;
  /** Months, 1 to 12. Source: `monthsRule.months`. */
  months?: Maybe<Array<Scalars['Int']['output']>>;
  /** Whether that returns every year. Source: `dateRangeRule.repeatsAnnually`. */
  repeatsAnnually?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of times. Source: `ruleType`. */
  ruleType?: Maybe<BookingDateTimeRuleType>;
  /** From this time of day on, local. Source: `hoursAndDaysRule.startTime`. */
  startTime?: Maybe<Scalars['String']['output']>;
};

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

/** From which to which length the customer can choose. Source: `durationRange`. */
export type BookingDurationRange = {
  __typename?: 'BookingDurationRange';
  /** The longest, in days. Source: `dayOptions.maxDurationInDays`. */
  maxDays?: Maybe<Scalars['Int']['output']>;
  /** The longest, in minutes. Source: `hourOptions.maxDurationInMinutes`. */
  maxMinutes?: Maybe<Scalars['Int']['output']>;
  /** The shortest, in days. Source: `dayOptions.minDurationInDays`. */
  minDays?: Maybe<Scalars['Int']['output']>;
  /** The shortest, in minutes. Source: `hourOptions.minDurationInMinutes`. */
  minMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether hours or days are chosen. Source: `unitType`. */
  unitType?: Maybe<BookingDurationUnit>;
};

/** A unit of time that is booked. */
export type BookingDurationUnit =
  /** Days. */
  | 'DAY'
  /** Hours. */
  | 'HOUR';

/** A booking and its place in the list. */
export type BookingEdge = {
  __typename?: 'BookingEdge';
  /** Cursor to read on from after this booking. */
  cursor: Scalars['String']['output'];
  /** The booking; null, with an error, when it cannot be read. */
  node?: Maybe<Booking>;
};

/** Whether a fee is in the order. */
export type BookingFeeStatus =
  /** It is. */
  | 'APPLIED_TO_ORDER'
  /** Not yet. */
  | 'NOT_YET_APPLIED_TO_ORDER'
  /** Wix does not say. */
  | 'UNKNOWN_STATUS';

/** Which bookings to return; all that is given must hold. */
export type BookingFilter = {
  /** Wix ids of the contacts who booked, at most 100. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** E-mail address that was given, exactly. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Limits to when the session, or the last of a course, ends. */
  endDate?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these payment statuses. */
  paymentStatus?: InputMaybe<Array<BookingPaymentStatus>>;
  /** Ids of resources, such as `StaffMember.resourceId`; at most 100. Courses are booked without one. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of services, at most 100. */
  serviceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Limits to when the session, or the first of a course, begins. */
  startDate?: InputMaybe<DateTimeFilter>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<BookingStatus>>;
  /** Limits to the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** When the first instalment is due. */
export type BookingFirstCharge =
  /** With the booking. */
  | 'CHECKOUT'
  /** At the time that is given. */
  | 'SCHEDULED';

/** A price that is the same for everyone. Source: `payment.fixed`. */
export type BookingFixedPrice = {
  __typename?: 'BookingFixedPrice';
  /** What is paid in advance. Source: `deposit`. */
  deposit?: Maybe<Money>;
  /** Whether the whole price can be paid in advance. Source: `fullUpfrontPaymentAllowed`. */
  fullUpfrontPaymentAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** The price. Source: `price`. */
  price?: Maybe<Money>;
};

/** A value that was filled in. Source: `formSubmissions`. */
export type BookingFormValue = {
  __typename?: 'BookingFormValue';
  /** Wix's id of the field. Source: `fieldId`. */
  fieldId?: Maybe<Scalars['ID']['output']>;
  /** Key of the field. Source: `key`. */
  key?: Maybe<Scalars['String']['output']>;
  /** What people see beside the field. Source: `label`. */
  label?: Maybe<Scalars['String']['output']>;
  /** The value as a text. Source: `value`. */
  value?: Maybe<Scalars['String']['output']>;
};

/** How often an instalment is due. */
export type BookingFrequency =
  /** Every month. */
  | 'MONTHLY';

/** A schedule of working hours. Source: `workingHoursSchedules`. */
export type BookingHoursSchedule = {
  __typename?: 'BookingHoursSchedule';
  /** Wix's id of the schedule. Source: `id` of staff, `scheduleId` of resources. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whether others share it. Source: `shared`. */
  shared?: Maybe<Scalars['Boolean']['output']>;
};

/** A form that is filled in beside the one of the booking. Source: `intakeFormPolicy`. */
export type BookingIntakeForm = {
  __typename?: 'BookingIntakeForm';
  /** Whether it must be. Source: `completionRequirement`. */
  completionRequirement?: Maybe<BookingIntakeRequirement>;
  /** Whether there is one. Source: `enabled`. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The form. Source: `formId`. */
  form?: Maybe<Form>;
  /** When it is filled in. Source: `timing`. */
  timing?: Maybe<BookingIntakeTiming>;
};

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

/** How a service is booked online. Source: `onlineBooking`. */
export type BookingOnlineSettings = {
  __typename?: 'BookingOnlineSettings';
  /** Whether a time can be asked for again while it is waiting for approval. Source: `allowMultipleRequests`. */
  allowMultipleRequests?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be. Source: `enabled`. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether someone must approve each booking. Source: `requireManualApproval`. */
  requireManualApproval?: Maybe<Scalars['Boolean']['output']>;
};

/** Something to choose. Source: `options.values`. */
export type BookingOption = {
  __typename?: 'BookingOption';
  /** The choices of an option of the owner's own. Source: `customData.choices`. */
  choices?: Maybe<Array<Scalars['String']['output']>>;
  /** Wix's id of the option. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `customData.name`, `durationData.name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** What is chosen. Source: `type`. */
  type?: Maybe<BookingOptionType>;
};

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

/** What can be chosen with a service. Source: Bookings Service Options And Variants V1 `ServiceOptionsAndVariants`. */
export type BookingOptionsAndVariants = {
  __typename?: 'BookingOptionsAndVariants';
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the record. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The highest price. Source: `maxPrice`. */
  maxPrice?: Maybe<Money>;
  /** The lowest price. Source: `minPrice`. */
  minPrice?: Maybe<Money>;
  /** What there is to choose. Source: `options.values`. */
  options?: Maybe<Array<BookingOption>>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the service. Source: `serviceId`. */
  serviceId?: Maybe<Scalars['ID']['output']>;
  /** What can be chosen, with its price. Source: `variants.values`. */
  variants?: Maybe<Array<BookingVariant>>;
};

/** The order in which bookings come. */
export type BookingOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: BookingSortField;
};

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

/** What Wix Bookings knows of a booking's order. Source: `order`. */
export type BookingOrderSummary = {
  __typename?: 'BookingOrderSummary';
  /** What is still to be paid. Source: `balance`. */
  balance?: Maybe<Money>;
  /** What this booking costs. Source: `bookingPrice`. */
  bookingPrice?: Maybe<Money>;
  /** A text in the place of a price. Source: `bookingPriceDescription.original`. */
  bookingPriceDescription?: Maybe<Scalars['String']['output']>;
  /** The same in the customer's language. Source: `bookingPriceDescription.translated`. */
  bookingPriceDescriptionTranslated?: Maybe<Scalars['String']['output']>;
  /** ISO 4217 code of its amounts. Source: `currency`. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the order. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Number that people see. Source: `number`. */
  number?: Maybe<Scalars['String']['output']>;
  /** How far it is paid. Source: `paymentStatus`. */
  paymentStatus?: Maybe<BookingOrderPaymentStatus>;
  /** Status. Source: `status`. */
  status?: Maybe<BookingOrderStatus>;
  /** What the order costs. Source: `totalPrice`. */
  totalPrice?: Maybe<Money>;
};

/** The address of a page. */
export type BookingPageUrl = {
  __typename?: 'BookingPageUrl';
  /** The same without the site's address. Source: `relativePath`. */
  relativePath?: Maybe<Scalars['String']['output']>;
  /** Full address. Source: `url`. */
  url?: Maybe<Scalars['String']['output']>;
};

/** People who chose the same. Source: `participantsChoices.serviceChoices`. */
export type BookingParticipants = {
  __typename?: 'BookingParticipants';
  /** What they chose. Source: `choices`. */
  choices?: Maybe<Array<BookingChoice>>;
  /** How many. Source: `numberOfParticipants`. */
  numberOfParticipants?: Maybe<Scalars['Int']['output']>;
};

/** What a service costs and how it is paid. Source: `payment`. */
export type BookingPayment = {
  __typename?: 'BookingPayment';
  /** How extras are paid. Source: `addOnOption`. */
  addOnOption?: Maybe<BookingAddOnPayment>;
  /** What the owner writes in the place of a price. Source: `custom.description`. */
  customDescription?: Maybe<Scalars['String']['output']>;
  /** Name of the discount that applies at the moment. Source: `discountInfo.discountName`. */
  discountName?: Maybe<Scalars['String']['output']>;
  /** The price, where it is the same for everyone. Source: `fixed`. */
  fixed?: Maybe<BookingFixedPrice>;
  /** The ways to pay. Source: `options`. */
  options?: Maybe<BookingPaymentOptions>;
  /** The price with the discount that applies at the moment. Source: `discountInfo.priceAfterDiscount`. */
  priceAfterDiscount?: Maybe<Money>;
  /** Wix's ids of the pricing plans that it can be paid with. Source: `pricingPlanIds`. */
  pricingPlanIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** How the price is made up. Source: `rateType`. */
  rateType?: Maybe<BookingRateType>;
  /** The price of a course that is paid in instalments. Source: `subscription`. */
  subscription?: Maybe<BookingSubscriptionPrice>;
  /** The prices, where they depend on what is chosen. Source: `varied`. */
  varied?: Maybe<BookingVariedPrice>;
};

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

/** The ways to pay. Source: `payment.options`. */
export type BookingPaymentOptions = {
  __typename?: 'BookingPaymentOptions';
  /** A part in advance. Source: `deposit`. */
  deposit?: Maybe<Scalars['Boolean']['output']>;
  /** On site. Source: `inPerson`. */
  inPerson?: Maybe<Scalars['Boolean']['output']>;
  /** Online. Source: `online`. */
  online?: Maybe<Scalars['Boolean']['output']>;
  /** With a pricing plan. Source: `pricingPlan`. */
  pricingPlan?: Maybe<Scalars['Boolean']['output']>;
};

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

/** Under which conditions a service can be booked. Times are minutes before the session begins. Source: Bookings Booking Policies V1 `BookingPolicy`. */
export type BookingPolicy = {
  __typename?: 'BookingPolicy';
  /** Wix's id of the app that it belongs to. Source: `appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Whether Wix can choose resources for them. Source: `resourcesPolicy.autoAssignAllowed`. */
  autoAssignResources?: Maybe<Scalars['Boolean']['output']>;
  /** Whether that is charged without anyone asking for it. Source: `cancellationFeePolicy.autoCollectFeeEnabled`. */
  autoCollectFee?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be booked after it has begun. Source: `bookAfterStartPolicy.enabled`. */
  bookAfterStart?: Maybe<Scalars['Boolean']['output']>;
  /** Whether and until when customers can cancel. Source: `cancellationPolicy`. */
  cancellation?: Maybe<BookingChangePolicy>;
  /** Whether canceling costs something. Source: `cancellationFeePolicy.enabled`. */
  cancellationFee?: Maybe<Scalars['Boolean']['output']>;
  /** What canceling costs, and from when on. Source: `cancellationFeePolicy.cancellationWindows`. */
  cancellationWindows?: Maybe<Array<BookingCancellationWindow>>;
  /** Whether customers choose resources. Source: `resourcesPolicy.enabled`. */
  chooseResources?: Maybe<Scalars['Boolean']['output']>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the app that made it. Source: `createdByAppId`. */
  createdByAppId?: Maybe<Scalars['ID']['output']>;
  /** Whether services have it unless they are given another. Source: `default`. */
  default?: Maybe<Scalars['Boolean']['output']>;
  /** What the owner tells customers about it. Source: `customPolicyDescription.description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether customers are told. Source: `customPolicyDescription.enabled`. */
  descriptionEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** How early it can be booked, in minutes. Source: `limitEarlyBookingPolicy.earliestBookingInMinutes`. */
  earliestBookingInMinutes?: Maybe<Scalars['Int']['output']>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the policy, a GUID. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Which further form is filled in. Source: `intakeFormPolicy`. */
  intakeForm?: Maybe<BookingIntakeForm>;
  /** How late it can be booked, in minutes. Source: `limitLateBookingPolicy.latestBookingInMinutes`. */
  latestBookingInMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether it cannot be booked too early. Source: `limitEarlyBookingPolicy.enabled`. */
  limitEarlyBooking?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it cannot be booked too late. Source: `limitLateBookingPolicy.enabled`. */
  limitLateBooking?: Maybe<Scalars['Boolean']['output']>;
  /** How many places one booking can take. Source: `participantsPolicy.maxParticipantsPerBooking`. */
  maxParticipantsPerBooking?: Maybe<Scalars['Int']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The record as it came from Wix; null when the policy was deleted. */
  raw?: Maybe<Scalars['JSON']['output']>;
  /** Whether and until when customers can choose another time. Source: `reschedulePolicy`. */
  reschedule?: Maybe<BookingChangePolicy>;
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Whether the customer's card is kept. Source: `saveCreditCardPolicy.enabled`. */
  saveCreditCard?: Maybe<Scalars['Boolean']['output']>;
  /** How a member of the staff is chosen where the customer does not. One Wix request for 100 policies. Source: `staffSortingPolicy`. */
  staffSorting?: Maybe<BookingStaffSorting>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether there is a waiting list. Source: `waitlistPolicy.enabled`. */
  waitlist?: Maybe<Scalars['Boolean']['output']>;
  /** How many can be on the waiting list. Source: `waitlistPolicy.capacity`. */
  waitlistCapacity?: Maybe<Scalars['Int']['output']>;
  /** How long a place is kept for someone on the waiting list, in minutes. Source: `waitlistPolicy.reservationTimeInMinutes`. */
  waitlistReservationInMinutes?: Maybe<Scalars['Int']['output']>;
};

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

/** A room, a machine or a staff member that a booking takes. Source: Bookings Resources V2 `Resource`. */
export type BookingResource = {
  __typename?: 'BookingResource';
  /** Whether it can be used at every location. Source: `locationOptions.availableInAllLocations`. */
  availableInAllLocations?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be used at some locations of the business. Source: `locationOptions.specificLocationOptions.availableInBusinessLocations`. */
  availableInBusinessLocations?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's ids of those locations. Source: `locationOptions.specificLocationOptions.businessLocations.locationId`. */
  businessLocationIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the schedule of what it is used for. Source: `eventsSchedule.scheduleId`. */
  eventsScheduleId?: Maybe<Scalars['ID']['output']>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the resource, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Its type; null when it was deleted. All types together are one Wix request. Source: `typeId`. */
  type?: Maybe<BookingResourceType>;
  /** Wix's id of its type. Source: `typeId`. */
  typeId?: Maybe<Scalars['ID']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is available. Source: `workingHoursSchedules.values`. */
  workingHoursSchedules?: Maybe<Array<BookingHoursSchedule>>;
};

/** A page of resources. */
export type BookingResourceConnection = {
  __typename?: 'BookingResourceConnection';
  /** Whether the resources could be read at all. */
  availability: Availability;
  /** The resources with their cursors. */
  edges: Array<BookingResourceEdge>;
  /** The resources; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<BookingResource>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many resources meet the filter, by a Wix request of its own; null when they cannot be read, or with more than 100 ids. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A resource as a service names it. Source: `resourceDetails.resources`. */
export type BookingResourceDetails = {
  __typename?: 'BookingResourceDetails';
  /** Wix's id of the resource. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

/** A resource and its place in the list. */
export type BookingResourceEdge = {
  __typename?: 'BookingResourceEdge';
  /** Cursor to read on from after this resource. */
  cursor: Scalars['String']['output'];
  /** The resource; null, with an error, when it cannot be read. */
  node?: Maybe<BookingResource>;
};

/** Which resources to return; all that is given must hold. */
export type BookingResourceFilter = {
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of their types, at most 100. */
  typeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Limits to the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The order in which resources come. */
export type BookingResourceOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: BookingResourceSortField;
};

/** How a resource was chosen. Source: `slot.resourceSelections`. */
export type BookingResourceSelection = {
  __typename?: 'BookingResourceSelection';
  /** Whom the customer wished for. Source: `requestedGender.gender`. */
  requestedGender?: Maybe<BookingRequestedGender>;
  /** Wix's id of the kind. Source: `resourceTypeId`. */
  resourceTypeId?: Maybe<Scalars['ID']['output']>;
  /** Whether one was chosen. Source: `selectionMethod`. */
  selectionMethod?: Maybe<BookingSelectionMethod>;
};

/** What resources can be sorted by. */
export type BookingResourceSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** A kind of resources. Source: Bookings Resource Types V2 `ResourceType`. */
export type BookingResourceType = {
  __typename?: 'BookingResourceType';
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the type, a GUID. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a resource was chosen. */
export type BookingSelectionMethod =
  /** Any. */
  | 'ANY_RESOURCE'
  /** There was no choice. */
  | 'NO_SELECTION'
  /** This one. */
  | 'SPECIFIC_RESOURCE';

/** A service that people book: an appointment, a class or a course. Source: Bookings Services V2 `Service`. */
export type BookingService = {
  __typename?: 'BookingService';
  /** How long the extras take. Source: `addOnDetails`. */
  addOnDetails?: Maybe<Array<BookingAddOnDetails>>;
  /** Groups of extras that can be booked with it. Source: `addOnGroups`. */
  addOnGroups?: Maybe<Array<BookingAddOnGroup>>;
  /** Wix's id of the app that the service belongs to. Source: `appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Its bookings, of every status, past and future. Source: extended bookings with this service's id. */
  bookings?: Maybe<BookingConnection>;
  /** The category it is shown in, as the service names it; null when it is in none, which hides it from visitors. Source: `category`. */
  category?: Maybe<BookingCategory>;
  /** Whether it takes place in a video call. Source: `conferencing.enabled`. */
  conferencingEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** The picture behind the head of its page. Source: `media.coverMedia`. */
  coverImage?: Maybe<Image>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the app that made it. Source: `createdByAppId`. */
  createdByAppId?: Maybe<Scalars['ID']['output']>;
  /** How many people can book one session. Source: `defaultCapacity`. */
  defaultCapacity?: Maybe<Scalars['Int']['output']>;
  /** Description, as text. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** The form that people fill in; null for the one that Wix brings. Source: `form.id`. */
  form?: Maybe<Form>;
  /** Wix's id of the form that people fill in; zeros stand for the one that Wix brings. Source: `form.id`. */
  formId?: Maybe<Scalars['ID']['output']>;
  /** Whether visitors do not see it. Source: `hidden`. */
  hidden?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id of the service, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Its pictures. Source: `media.items`. */
  images?: Maybe<Array<Image>>;
  /** Where it takes place. Source: `locations`. */
  locations?: Maybe<Array<BookingServiceLocation>>;
  /** The picture shown first. Source: `media.mainMedia`. */
  mainImage?: Maybe<Image>;
  /** Its present slug. Source: `mainSlug`. */
  mainSlug?: Maybe<BookingSlug>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** How it is booked online. Source: `onlineBooking`. */
  onlineBooking?: Maybe<BookingOnlineSettings>;
  /**
   * What can be chosen, and the price of each choice; null when there is nothing to choose. One Wix request for 100 services.
   * Source: Bookings Service Options And Variants V1.
   */
  optionsAndVariants?: Maybe<BookingOptionsAndVariants>;
  /** What it costs and how it is paid. Source: `payment`. */
  payment?: Maybe<BookingPayment>;
  /** Under which conditions it can be booked. Source: `bookingPolicy`. */
  policy?: Maybe<BookingPolicy>;
  /** The type of resource that decides when it can be booked. Source: `primaryResourceType`. */
  primaryResourceType?: Maybe<BookingResourceType>;
  /** Wix's id of the type of resource that decides when it can be booked. Source: `primaryResourceType`. */
  primaryResourceTypeId?: Maybe<Scalars['ID']['output']>;
  /** The record as it came from Wix, with everything that can be asked for; options and variants are a record of their own. */
  raw: Scalars['JSON']['output'];
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** When it takes place. Source: `schedule`. */
  schedule?: Maybe<BookingServiceSchedule>;
  /** What search engines are told. Source: `seoData`. */
  seo?: Maybe<SeoData>;
  /** Rooms and equipment that it takes. Source: `serviceResources`. */
  serviceResources?: Maybe<Array<BookingServiceResource>>;
  /** Last part of its page's address. Source: `mainSlug.name`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Its place within the category, from 0. Source: `sortOrder`. */
  sortOrder?: Maybe<Scalars['Int']['output']>;
  /** The staff who provide it, as the service names them. Source: `staffMemberDetails.staffMembers`. */
  staffDetails?: Maybe<Array<BookingStaffDetails>>;
  /** The staff who provide it; those who left are missing. One Wix request for 100 of them. Source: staff members with these `resourceId`. */
  staffMembers?: Maybe<Array<StaffMember>>;
  /**
   * Ids of the resources that stand for the staff who provide it; those of staff who left may remain. Of classes and courses only staff of
   * sessions yet to come. Source: `staffMemberIds`.
   */
  staffResourceIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Its slugs, past ones included: they still lead to its page. Source: `supportedSlugs`. */
  supportedSlugs?: Maybe<Array<BookingSlug>>;
  /** Short description. Source: `tagLine`. */
  tagLine?: Maybe<Scalars['String']['output']>;
  /** By whose address tax is computed. Source: `taxableAddress.taxableAddressType`. */
  taxableAddressType?: Maybe<BookingTaxableAddressType>;
  /** What is booked: a time of one's own, a session of a class, or a whole course. Source: `type`. */
  type?: Maybe<BookingServiceType>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its pages. Source: `urls`. */
  urls?: Maybe<BookingServiceUrls>;
};


/** A service that people book: an appointment, a class or a course. Source: Bookings Services V2 `Service`. */
export type BookingServiceBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BookingOrderBy>;
};

/** A page of services. */
export type BookingServiceConnection = {
  __typename?: 'BookingServiceConnection';
  /** Whether the services could be read at all. */
  availability: Availability;
  /** The services with their cursors. */
  edges: Array<BookingServiceEdge>;
  /** The services; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<BookingService>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many services meet the filter; null when they cannot be read, or with more than 100 ids. Costs a Wix request only when no page is read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A service and its place in the list. */
export type BookingServiceEdge = {
  __typename?: 'BookingServiceEdge';
  /** Cursor to read on from after this service. */
  cursor: Scalars['String']['output'];
  /** The service; null, with an error, when it cannot be read. */
  node?: Maybe<BookingService>;
};

/** Which services to return; all that is given must hold. */
export type BookingServiceFilter = {
  /** Wix ids of categories, at most 100. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they are hidden from visitors. */
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of business locations of which at least one offers the service, at most 100. */
  locationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last parts of the addresses of their pages, present or past; at most 100. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of resources, such as `StaffMember.resourceId`, of which at least one provides the service; at most 100. */
  staffResourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Text that the name contains, in any case. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Any of these types. */
  type?: InputMaybe<Array<BookingServiceType>>;
};

/** A place where a service is offered. Source: `locations`. */
export type BookingServiceLocation = {
  __typename?: 'BookingServiceLocation';
  /** The business's location. Source: `business`. */
  business?: Maybe<BookingBusinessLocation>;
  /** The address, whichever kind it is. Source: `calculatedAddress`. */
  calculatedAddress?: Maybe<BookingAddress>;
  /** Address of a place that is the service's own. Source: `custom.address`. */
  customAddress?: Maybe<BookingAddress>;
  /** Wix's id of a place that is the service's own. Source: `custom.id`. */
  customId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the location. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whose place it is. Source: `type`. */
  type?: Maybe<BookingServiceLocationType>;
};

/** Whose place it is. */
export type BookingServiceLocationType =
  /** A location of the business. */
  | 'BUSINESS'
  /** A place that is the service's own. */
  | 'CUSTOM'
  /** The customer's place. */
  | 'CUSTOMER';

/** The order in which services come. */
export type BookingServiceOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: BookingServiceSortField;
};

/** Rooms or equipment that a service takes. Source: `serviceResources`. */
export type BookingServiceResource = {
  __typename?: 'BookingServiceResource';
  /** Those that can be used, with names. Source: `resourceDetails.resources`. */
  resourceDetails?: Maybe<Array<BookingResourceDetails>>;
  /** Wix's ids of those that can be used; those of deleted ones may remain. Source: `resourceIds.values`. */
  resourceIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Wix's id of the kind. Source: `resourceType.id`. */
  resourceTypeId?: Maybe<Scalars['ID']['output']>;
  /** Name of the kind, such as rooms. Source: `resourceType.name`. */
  resourceTypeName?: Maybe<Scalars['String']['output']>;
  /** Those that can be used; deleted ones are missing. One Wix request for 100 of them. Source: resources with these `id`. */
  resources?: Maybe<Array<BookingResource>>;
};

/** When a service takes place. Source: `schedule`. */
export type BookingServiceSchedule = {
  __typename?: 'BookingServiceSchedule';
  /** From which to which length the customer can choose. Source: `availabilityConstraints.durationRange`. */
  durationRange?: Maybe<BookingDurationRange>;
  /** The same, as Wix computes it, in minutes. Source: `availabilityConstraints.durations.minutes`. */
  durations?: Maybe<Array<Scalars['Int']['output']>>;
  /** When the first session begins; of classes and courses. Source: `firstSessionStart`. */
  firstSessionStart?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the schedule. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** When the last session ends; of classes and courses that end. Source: `lastSessionEnd`. */
  lastSessionEnd?: Maybe<Scalars['DateTime']['output']>;
  /** How long a session can be, each in minutes. Source: `availabilityConstraints.sessionDurations`. */
  sessionDurations?: Maybe<Array<Scalars['Int']['output']>>;
  /** Minutes between two sessions. Source: `availabilityConstraints.timeBetweenSessions`. */
  timeBetweenSessions?: Maybe<Scalars['Int']['output']>;
};

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

/** The pages of a service. Source: `urls`. */
export type BookingServiceUrls = {
  __typename?: 'BookingServiceUrls';
  /** The page with the form. Source: `bookingPage`. */
  bookingPage?: Maybe<BookingPageUrl>;
  /** The page with the calendar. Source: `calendarPage`. */
  calendarPage?: Maybe<BookingPageUrl>;
  /** The page about it. Source: `servicePage`. */
  servicePage?: Maybe<BookingPageUrl>;
};

/** Last part of the address of a service's page. Source: `mainSlug`, `supportedSlugs`. */
export type BookingSlug = {
  __typename?: 'BookingSlug';
  /** When it came into use. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the owner chose it. Source: `custom`. */
  custom?: Maybe<Scalars['Boolean']['output']>;
  /** The slug. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What bookings can be sorted by. */
export type BookingSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** When the session, or the first of a course, begins. Source: `startDate`. */
  | 'START_DATE'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** A member of the staff as a service names it. Source: `staffMemberDetails.staffMembers`. */
export type BookingStaffDetails = {
  __typename?: 'BookingStaffDetails';
  /** Picture. Source: `mainMedia.image`. */
  image?: Maybe<Image>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the staff member. Source: `staffMemberId`. */
  staffMemberId?: Maybe<Scalars['ID']['output']>;
};

/** How a member of the staff is chosen. Source: `staffSortingPolicy`. */
export type BookingStaffSorting = {
  __typename?: 'BookingStaffSorting';
  /** Wix's id of the app that chooses. Source: `customOptions.appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Which of the app's ways is taken. Source: `customOptions.implementationId`. */
  implementationId?: Maybe<Scalars['ID']['output']>;
  /** By what. Source: `sortingMethodType`. */
  method?: Maybe<BookingStaffSortingMethod>;
  /** Which end of the ranking comes first. Source: `rankingOptions.order`. */
  rankingOrder?: Maybe<BookingRankingOrder>;
};

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

/** A state or region. Source: `subdivisions`. */
export type BookingSubdivision = {
  __typename?: 'BookingSubdivision';
  /** ISO 3166-2 code. Source: `code`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

/** How far a booking is paid in instalments. Source: `subscriptionInfo`. */
export type BookingSubscription = {
  __typename?: 'BookingSubscription';
  /** How often one is due. Source: `billingFrequency`. */
  billingFrequency?: Maybe<BookingFrequency>;
  /** How many instalments were charged. Source: `currentCycle`. */
  currentCycle?: Maybe<Scalars['Int']['output']>;
  /** What the last one was. Source: `cyclePrice`. */
  cyclePrice?: Maybe<Money>;
  /** Status. Source: `status`. */
  status?: Maybe<BookingSubscriptionStatus>;
  /** Wix's id of the subscription. Source: `subscriptionId`. */
  subscriptionId?: Maybe<Scalars['ID']['output']>;
  /** How many there are. Source: `totalCycles`. */
  totalCycles?: Maybe<Scalars['Int']['output']>;
};

/** A price in instalments. Source: `payment.subscription`. */
export type BookingSubscriptionPrice = {
  __typename?: 'BookingSubscriptionPrice';
  /** What one instalment is. Source: `amountPerBillingCycle`. */
  amountPerBillingCycle?: Maybe<Money>;
  /** What is paid once, with the first instalment. Source: `enrollmentFeeAmount`. */
  enrollmentFee?: Maybe<Money>;
  /** When the first is due. Source: `firstChargeDate`. */
  firstChargeDate?: Maybe<BookingFirstCharge>;
  /** How often one is due. Source: `frequency`. */
  frequency?: Maybe<BookingFrequency>;
  /** When the first is due, if that is at a given time. Source: `recurringStartDate`. */
  recurringStartDate?: Maybe<Scalars['DateTime']['output']>;
  /** How many there are. Source: `totalPayments`. */
  totalPayments?: Maybe<Scalars['Int']['output']>;
};

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

/** Payments of a booking's order. Source: `transactions`. */
export type BookingTransactions = {
  __typename?: 'BookingTransactions';
  /** How many sessions the membership has. Source: `chargedMembershipPaymentDetails.credits.total`. */
  membershipCredits?: Maybe<Scalars['Int']['output']>;
  /** How many of them are left. Source: `chargedMembershipPaymentDetails.credits.remaining`. */
  membershipCreditsRemaining?: Maybe<Scalars['Int']['output']>;
  /** When the membership ends. Source: `chargedMembershipPaymentDetails.expirationDate`. */
  membershipExpiration?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the membership it was paid with. Source: `chargedMembershipPaymentDetails.name.original`. */
  membershipName?: Maybe<Scalars['String']['output']>;
  /** The same in the customer's language. Source: `chargedMembershipPaymentDetails.name.translated`. */
  membershipNameTranslated?: Maybe<Scalars['String']['output']>;
  /** What was paid back. Source: `refundSumAmounts`. */
  refunded?: Maybe<Scalars['Decimal']['output']>;
};

/** A choice with its price. Source: `variants.values`. */
export type BookingVariant = {
  __typename?: 'BookingVariant';
  /** What is chosen. Source: `choices`. */
  choices?: Maybe<Array<BookingChoice>>;
  /** Its price. Source: `price`. */
  price?: Maybe<Money>;
};

/** Prices that depend on what is chosen. Source: `payment.varied`. */
export type BookingVariedPrice = {
  __typename?: 'BookingVariedPrice';
  /** The price of a choice that has none of its own. Source: `defaultPrice`. */
  defaultPrice?: Maybe<Money>;
  /** What is paid in advance. Source: `deposit`. */
  deposit?: Maybe<Money>;
  /** Whether the whole price can be paid in advance. Source: `fullUpfrontPaymentAllowed`. */
  fullUpfrontPaymentAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** The highest price. Source: `maxPrice`. */
  maxPrice?: Maybe<Money>;
  /** The lowest price. Source: `minPrice`. */
  minPrice?: Maybe<Money>;
};

/** A waiver of liability. Source: `waiver`. */
export type BookingWaiver = {
  __typename?: 'BookingWaiver';
  /** The contact who signs it. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** Wix's id of the waiver. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whether it is signed. Source: `status`. */
  status?: Maybe<BookingWaiverStatus>;
  /** Wix's id of its template. Source: `waiverTemplateId`. */
  waiverTemplateId?: Maybe<Scalars['ID']['output']>;
};

/** Whether a waiver is signed. */
export type BookingWaiverStatus =
  /** It is not. */
  | 'NOT_SIGNED'
  /** It is. */
  | 'SIGNED'
  /** Wix does not say. */
  | 'UNDEFINED';

/** One step on the way down to a collection. Source: `breadcrumbsInfo.breadcrumbs`. */
export type Breadcrumb = {
  __typename?: 'Breadcrumb';
  /** Wix's id of the collection. Source: `categoryId`. */
  collectionId?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `categoryName`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Last part of its page's address. Source: `categorySlug`. */
  slug?: Maybe<Scalars['String']['output']>;
};

/** A time of the week at which the business is open. */
export type BusinessHours = {
  __typename?: 'BusinessHours';
  /** Day on which it ends. Source: `closeDay`. */
  closeDay?: Maybe<Weekday>;
  /** When it ends, `00:00` to `24:00`, the end of the day. Source: `closeTime`. */
  closeTime?: Maybe<Scalars['String']['output']>;
  /** Day on which it starts. Source: `openDay`. */
  openDay?: Maybe<Weekday>;
  /** When it starts, `00:00` to `24:00`. Source: `openTime`. */
  openTime?: Maybe<Scalars['String']['output']>;
};

/** A time at which the business is open or closed against its weekly hours. */
export type BusinessHoursException = {
  __typename?: 'BusinessHoursException';
  /** Why, in the owner's words. Source: `comment`. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When it ends. Source: `endDate`. */
  end?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the business is closed then. Source: `isClosed`. */
  isClosed?: Maybe<Scalars['Boolean']['output']>;
  /** When it starts. Source: `startDate`. */
  start?: Maybe<Scalars['DateTime']['output']>;
};

/** When the business is open, in the site's time zone. */
export type BusinessSchedule = {
  __typename?: 'BusinessSchedule';
  /** Exceptions from them. Source: `specialHourPeriod`. */
  exceptions?: Maybe<Array<BusinessHoursException>>;
  /** The weekly hours. Source: `periods`. */
  periods?: Maybe<Array<BusinessHours>>;
};

/** The two catalogs of Wix Stores. A site has one of them for good. */
export type CatalogVersion =
  /** The older one. Source: `V1_CATALOG`. */
  | 'V1'
  /** The newer one. Source: `V3_CATALOG`. */
  | 'V3';

/** Records inside a record, which become rows of their own. */
export type ChildRows = {
  __typename?: 'ChildRows';
  /** Whether rows are made or changed. */
  action: WriteAction;
  /** Values that are the same in every row. */
  constants: Array<ConstantValue>;
  /** Where each value goes; sources are paths below the record. Of several with the same target, the first that gives a value counts. */
  fields: Array<FieldMapping>;
  /** Name of the child within its step. */
  id: Scalars['ID']['output'];
  /** The kind of record in Insites. */
  insitesEntity: Scalars['String']['output'];
  /** Paths below the record whose values, joined by `:`, are the key of the identity. For a value that an element lacks its place in the list stands, as `#1`, behind the key of the record; an element with the key of one before it has its place behind that, as `a#2`. */
  key: Array<Scalars['String']['output']>;
  /** Which elements of the list become no rows; each is named. */
  leaveOut?: Maybe<ElementCondition>;
  /** A list of the record that must not be empty for the rows to be written. */
  onlyIf?: Maybe<Scalars['String']['output']>;
  /** Target that points at the parent row; it is among `fields`. */
  parent: Scalars['String']['output'];
  /** The list below the record; `.` is the record itself, which then gives one more row. */
  path: Scalars['String']['output'];
  /** Where Insites stores the rows. */
  table: Scalars['String']['output'];
  /** The kind of record in Wix; part of the identity. */
  wixEntity: Scalars['String']['output'];
  /** How to write the rows. */
  write: WriteRule;
};

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

/**
 * A group of products: a collection of catalog V1, a category of V3. Categories form a tree.
 * Source: Categories `Category` (V3), Stores Catalog V1 `Collection`.
 */
export type Collection = {
  __typename?: 'Collection';
  /** The way down to it. V3 only. Source: `breadcrumbsInfo.breadcrumbs`. */
  breadcrumbs?: Maybe<Array<Breadcrumb>>;
  /** The collections right below it, one Wix request per 100 parents. V3 only. Source: categories with this `parentCategory.id`. */
  children?: Maybe<Array<Collection>>;
  /** When it was created. V3 only. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The description as Wix's rich text (Ricos) document. V3 only. Source: `richContentDescription`. */
  description?: Maybe<Scalars['JSON']['output']>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from the same. */
  descriptionFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** The description as HTML: in V3 written from the rich text where there is any. Source: `richContentDescription` or `description` (V3), `description` (V1). */
  descriptionHtml?: Maybe<Scalars['String']['output']>;
  /** What the HTML does not hold of it. Made from the same. */
  descriptionLosses?: Maybe<Array<RichTextLoss>>;
  /** The description as plain text. Source: `description`. */
  descriptionText?: Maybe<Scalars['String']['output']>;
  /** Fields that apps added, by their namespace. V3 only. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the collection: a GUID, but for V1's collection of all products. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Its picture. Source: `image` (V3), `media.mainMedia` (V1). */
  image?: Maybe<Image>;
  /** Wix's id of the app that manages it. V3 only. Source: `managingAppId`. */
  managingAppId?: Maybe<Scalars['ID']['output']>;
  /** All its pictures, the one above first. V1 only: V3 has one. Source: `media.items`. */
  media?: Maybe<Array<ProductMedia>>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The collection above it, null at the top. V3 only. Source: `parentCategory.id`. */
  parent?: Maybe<Collection>;
  /** Its place among those under the same parent, from 0. V3 only. Source: `parentCategory.index`. */
  position?: Maybe<Scalars['Int']['output']>;
  /** How many products Wix counts in it. Source: `itemCounter` (V3), `numberOfProducts` (V1). */
  productCount?: Maybe<Scalars['Int']['output']>;
  /** The products that were put into it. Source: its items (V3), products with this `collections.id` (V1). */
  products?: Maybe<ProductConnection>;
  /** The record as it came from Wix, with everything Wix gives. */
  raw: Scalars['JSON']['output'];
  /** Rises with every change. V3 only. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** What search engines are told. V3 only. Source: `seoData`. */
  seo?: Maybe<SeoData>;
  /** Last part of its page's address. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Which of the app's trees it is in; null where the app has one. V3 only. Source: `treeReference.treeKey`. */
  treeKey?: Maybe<Scalars['String']['output']>;
  /** The app whose tree it is in, such as `@wix/stores`. V3 only. Source: `treeReference.appNamespace`. */
  treeNamespace?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. V3 only. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether visitors of the site see it. Source: `visible`. */
  visible?: Maybe<Scalars['Boolean']['output']>;
};


/**
 * A group of products: a collection of catalog V1, a category of V3. Categories form a tree.
 * Source: Categories `Category` (V3), Stores Catalog V1 `Collection`.
 */
export type CollectionProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of collections. */
export type CollectionConnection = {
  __typename?: 'CollectionConnection';
  /** Whether the collections could be read at all. */
  availability: Availability;
  /** The collections with their cursors. */
  edges: Array<CollectionEdge>;
  /** The collections; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<Collection>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of collections that meet the filter, from Wix's own count. In V3 one more Wix request. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A collection and its place in the list. */
export type CollectionEdge = {
  __typename?: 'CollectionEdge';
  /** Cursor to read on from after this collection. */
  cursor: Scalars['String']['output'];
  /** The collection; null, with an error, when it cannot be read. */
  node?: Maybe<Collection>;
};

/** Which collections to return; all that is given must hold. */
export type CollectionFilter = {
  /** When they were created. Catalog V3 only: V1 collections have no dates. Source: `createdDate`. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When they were last changed. Catalog V3 only: V1 collections have no dates. Source: `updatedDate`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** An order of collections. */
export type CollectionOrder = {
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** What to order by. */
  field: CollectionOrderField;
};

/** What collections can be ordered by. */
export type CollectionOrderField =
  /** Time of creation. Catalog V3 only. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Name. Source: `name`. */
  | 'NAME'
  /** Time of the last change. Catalog V3 only. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** The site that the credentials lead to. What cannot be read is null, and `availability` says why. */
export type ConnectedSite = {
  __typename?: 'ConnectedSite';
  /** Whether the site's properties could be read. It is no condition for ACTIVE. */
  availability: Availability;
  /** Which catalog Wix Stores has. Null without Wix Stores, or when it cannot be read. Source: Catalog Versioning `catalogVersion`. */
  catalogVersion?: Maybe<CatalogVersion>;
  /** Currency that customers are billed in, ISO 4217. Source: Site Properties `paymentCurrency`. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the site, a GUID. Null when an app's credentials do not tell it. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Language and country as one BCP 47 tag, such as `en-GB`. Source: Site Properties `locale`. */
  locale?: Maybe<Scalars['String']['output']>;
  /** Name of the site as its owner sees it. Source: Site Properties `siteDisplayName`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Every permission that reads of the site itself need; all are optional. */
  permissions: Array<TestedPermission>;
  /** Time zone, an IANA name such as `Europe/Berlin`. Source: Site Properties `timeZone`. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Address of the published site, as far as Wix tells it. Source: Site Properties `externalSiteUrl`. */
  url?: Maybe<Scalars['String']['output']>;
};

/** The result of a test of the connection. */
export type ConnectionStatus =
  /** The credentials are accepted, and every permission that is not optional is proved for all products on the site. */
  | 'ACTIVE'
  /** The credentials or the site are refused, or Wix does not answer at all. */
  | 'FAILED'
  /** The credentials are accepted, but a permission that is not optional is refused, or its read is not answered. */
  | 'PARTIAL';

/** What a test of the connection found. */
export type ConnectionTest = {
  __typename?: 'ConnectionTest';
  /** The code of the error that made it FAILED, such as `WIX_INVALID_CREDENTIALS`. Null otherwise. */
  code?: Maybe<Scalars['String']['output']>;
  /** The credentials that were tested; never what they are. */
  credentials: TestedCredentials;
  /** What to do about it; where permissions are missing, every tick of the one new key to make. Null when there is nothing to do. */
  hint?: Maybe<Scalars['String']['output']>;
  /** What to leave unticked when the key is made. */
  notGranted: Array<GrantAdvice>;
  /** Every Wix product of the graph. */
  products: Array<ProductTest>;
  /** Why it is not ACTIVE, in words. Null when it is. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The site that they lead to. */
  site: ConnectedSite;
  /** The result as a whole. */
  status: ConnectionStatus;
  /** What to tick for a key that reads everything on this site: names of permissions that only read. The ones that can also change the site are left out. */
  ticks: Array<Scalars['String']['output']>;
};

/** Which cookies a site uses until a visitor decides. */
export type ConsentPolicy = {
  __typename?: 'ConsentPolicy';
  /** Those that show a visitor what fits them. Source: `advertising`. */
  advertising?: Maybe<Scalars['Boolean']['output']>;
  /** Those that tell how it is used. Source: `analytics`. */
  analytics?: Maybe<Scalars['Boolean']['output']>;
  /** Whether data may go to third parties (CCPA). Source: `dataToThirdParty`. */
  dataToThirdParty?: Maybe<Scalars['Boolean']['output']>;
  /** Those the site needs to work. Source: `essential`. */
  essential?: Maybe<Scalars['Boolean']['output']>;
  /** Those that measure how it works. Source: `functional`. */
  functional?: Maybe<Scalars['Boolean']['output']>;
};

/** A value that is the same in every record. */
export type ConstantValue = {
  __typename?: 'ConstantValue';
  /** What else is to be known. */
  note?: Maybe<Scalars['String']['output']>;
  /** Column that imports write. */
  storage: Scalars['String']['output'];
  /** Key in Insites' REST API. */
  target: Scalars['String']['output'];
  /** The value. */
  value: Scalars['JSON']['output'];
};

/** Somebody the site knows: a customer, a member, a subscriber, a lead. Source: Contacts V4 `Contact`, or V5 where Wix refuses V4. */
export type Contact = {
  __typename?: 'Contact';
  /** Every postal address. Source: `info.addresses.items`, V5 `addresses`. */
  addresses?: Maybe<Array<ContactAddress>>;
  /** Which of Wix's two shapes the record came in; `raw` has that shape. */
  apiVersion?: Maybe<ContactApiVersion>;
  /** Id of the Wix user who looks after the contact; V5 only. Source: V5 `assigneeId`. */
  assigneeId?: Maybe<Scalars['ID']['output']>;
  /** Birthday, `YYYY-MM-DD`. Source: `info.birthdate`, V5 `birthdate`. */
  birthdate?: Maybe<Scalars['String']['output']>;
  /** The bookings of the contact, past and coming. Read for each contact by itself. Source: the bookings whose `contactDetails.contactId` it is. */
  bookings?: Maybe<BookingConnection>;
  /** Company. Source: `info.company`, V5 `company.name`. */
  company?: Maybe<Scalars['String']['output']>;
  /** When the contact was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether and how marketing may be sent to the main e-mail address. Source: `primaryEmail`, V5 `email`. */
  emailSubscription?: Maybe<ContactEmailSubscription>;
  /** Every e-mail address, the main one first. Source: `info.emails.items`, V5 `email` and `additionalEmails`. */
  emails?: Maybe<Array<ContactEmail>>;
  /** The registrations for events of the contact. Read for each contact by itself. Source: the guests of Wix Events whose `contactId` it is. */
  eventGuests?: Maybe<EventGuestConnection>;
  /** The orders of tickets that the contact placed. Read for each contact by itself. Source: the orders of Wix Events whose `contactId` it is. */
  eventOrders?: Maybe<EventOrderConnection>;
  /** The tickets that the contact holds. Read for each contact by itself. Source: the tickets of Wix Events with that contact. */
  eventTickets?: Maybe<EventTicketConnection>;
  /** Fields of Wix's apps and of the site's owner, with their values. Source: `info.extendedFields.items`, V5 `extendedFields.namespaces`. */
  extendedFields?: Maybe<Array<ContactExtendedField>>;
  /** Id in a system outside Wix; V5 only. Source: V5 `externalId`. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** First name. Source: `info.name.first`, V5 `name.first`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** What the contact submitted, of every form. Read for each contact by itself. Source: the submissions whose `contactId` it is. */
  formSubmissions?: Maybe<FormSubmissionConnection>;
  /** Wix's id of the contact. */
  id: Scalars['ID']['output'];
  /** Job title. Source: `info.jobTitle`, V5 `company.jobTitle`. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Keys of the labels; null in V5, which has none. Source: `info.labelKeys.items`. */
  labelKeys?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * The labels with their names. One Wix request for all contacts of an operation, with a permission of its own: null when the key lacks it,
   * which the answer's notes say; `labelKeys` is there all the same. Source: Contact Labels V4 `ContactLabel`.
   */
  labels?: Maybe<Array<ContactLabel>>;
  /** What the contact did last. Source: `lastActivity`. */
  lastActivity?: Maybe<ContactActivity>;
  /** Last name. Source: `info.name.last`, V5 `name.last`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Language and country, BCP 47, such as `en-GB`. Source: `info.locale`, V5 `locale`. */
  locale?: Maybe<Scalars['String']['output']>;
  /** Ids of the business's locations that the contact belongs to; V5 only. Source: V5 `locationIds`. */
  locationIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The member that the contact is; null when the contact is none. Source: the member whose `contactId` it is. */
  member?: Maybe<Member>;
  /** What the contact itself holds of its membership; V5 only, null when the contact is no member. Source: V5 `memberInfo`. */
  memberInfo?: Maybe<ContactMemberInfo>;
  /** Whether marketing may be sent to the main phone number. Source: `primaryPhone`, V5 `phone`. */
  phoneSubscription?: Maybe<ContactPhoneSubscription>;
  /** Every phone number, the main one first. Source: `info.phones.items`, V5 `phone` and `additionalPhones`. */
  phones?: Maybe<Array<ContactPhone>>;
  /** Picture. Source: `info.picture.image`, V5 `image`. */
  picture?: Maybe<ContactPicture>;
  /** Main e-mail address; null when the contact has none. Several contacts may have the same. Source: `primaryInfo.email`, V5 `email.email`. */
  primaryEmail?: Maybe<Scalars['String']['output']>;
  /** Main phone number as it was entered. Source: `primaryInfo.phone`, V5 `phone.phone`. */
  primaryPhone?: Maybe<Scalars['String']['output']>;
  /** The contact as it came from Wix, in the shape that `apiVersion` says. */
  raw: Scalars['JSON']['output'];
  /** Revision, which rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Ids of the segments that the contact belongs to; V5 only. Source: V5 `segmentIds`. */
  segmentIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Where the contact came from. Source: `source`. */
  source?: Maybe<ContactSource>;
  /** Ids of the tags; V5 only. Source: V5 `tags.privateTags.tagIds`. */
  tagIds?: Maybe<Array<Scalars['String']['output']>>;
  /** Time zone, an IANA name; V5 only. Source: V5 `timeZone`. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** When the contact was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Somebody the site knows: a customer, a member, a subscriber, a lead. Source: Contacts V4 `Contact`, or V5 where Wix refuses V4. */
export type ContactBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody the site knows: a customer, a member, a subscriber, a lead. Source: Contacts V4 `Contact`, or V5 where Wix refuses V4. */
export type ContactEventGuestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody the site knows: a customer, a member, a subscriber, a lead. Source: Contacts V4 `Contact`, or V5 where Wix refuses V4. */
export type ContactEventOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody the site knows: a customer, a member, a subscriber, a lead. Source: Contacts V4 `Contact`, or V5 where Wix refuses V4. */
export type ContactEventTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody the site knows: a customer, a member, a subscriber, a lead. Source: Contacts V4 `Contact`, or V5 where Wix refuses V4. */
export type ContactFormSubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a contact did last. Source: `ContactActivity`. */
export type ContactActivity = {
  __typename?: 'ContactActivity';
  /** What; V4 only. Source: `activityType`. */
  activityType?: Maybe<ContactActivityType>;
  /** When. Source: `activityDate`, V5 `date`. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the kind of activity; V5 only. Source: V5 `templateId`. */
  templateId?: Maybe<Scalars['ID']['output']>;
};

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

/** A postal address of a contact. Source: `ContactAddress`. */
export type ContactAddress = {
  __typename?: 'ContactAddress';
  /** Street and number as one line, where they were entered so. Source: `address.addressLine`. */
  addressLine?: Maybe<Scalars['String']['output']>;
  /** Flat, floor and the like. Source: `address.addressLine2`. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** City. Source: `address.city`. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two letters. Source: `address.country`. */
  country?: Maybe<Scalars['String']['output']>;
  /** Name of the country; V5 only. Source: V5 `address.countryFullname`. */
  countryFullname?: Maybe<Scalars['String']['output']>;
  /** The address as one line; V5 only. Source: V5 `address.formattedAddress`. */
  formatted?: Maybe<Scalars['String']['output']>;
  /** How to find it; V5 only. Source: V5 `address.hint`. */
  hint?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the address. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whether it is the default one; V5 only. Source: V5 `defaultAddress`. */
  isDefault?: Maybe<Scalars['Boolean']['output']>;
  /** Degrees north, -90 to 90; V5 only. Source: V5 `address.geocode.latitude`. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, -180 to 180; V5 only. Source: V5 `address.geocode.longitude`. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Postal code. Source: `address.postalCode`. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Who receives what is sent there; V5 only. Source: V5 `recipient`. */
  recipient?: Maybe<ContactRecipient>;
  /** Street and number. Source: `address.streetAddress`. */
  streetAddress?: Maybe<ContactStreetAddress>;
  /** ISO 3166-2 code of the state or province. Source: `address.subdivision`. */
  subdivision?: Maybe<Scalars['String']['output']>;
  /** Its name; V5 only. Source: V5 `address.subdivisionFullname`. */
  subdivisionFullname?: Maybe<Scalars['String']['output']>;
  /** The places that the address lies in, the largest first; V5 only. Source: V5 `address.subdivisions`. */
  subdivisions?: Maybe<Array<ContactSubdivision>>;
  /** What it is for. Source: `tag`. */
  tag?: Maybe<ContactAddressTag>;
};

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

/** A page of contacts. */
export type ContactConnection = {
  __typename?: 'ContactConnection';
  /** Whether the contacts could be read at all. */
  availability: Availability;
  /** The contacts with their cursors. */
  edges: Array<ContactEdge>;
  /** The contacts; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<Contact>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many contacts the list has; null when Wix has too many to count. Source: `pagingMetadata.total`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A contact and its place in the list. */
export type ContactEdge = {
  __typename?: 'ContactEdge';
  /** Cursor to read on from after this contact. */
  cursor: Scalars['String']['output'];
  /** The contact; null, with an error, when it cannot be read. */
  node?: Maybe<Contact>;
};

/** An e-mail address of a contact. Source: `ContactEmail`, V5 `ContactEmail` and `AdditionalEmail`. */
export type ContactEmail = {
  __typename?: 'ContactEmail';
  /** The address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the address; V4 only. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whether it is the main address. Source: `primary`; in V5, whether it is `email`. */
  primary?: Maybe<Scalars['Boolean']['output']>;
  /** What it is for; V4 only. Source: `tag`. */
  tag?: Maybe<ContactEmailTag>;
};

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

/** Whether and how marketing may be sent by e-mail. Source: `PrimaryEmail`, V5 `ContactEmail`. */
export type ContactEmailSubscription = {
  __typename?: 'ContactEmailSubscription';
  /** Whether e-mails arrive. Source: `deliverabilityStatus`. */
  deliverability?: Maybe<ContactEmailDeliverability>;
  /** The main address, which it is about. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whether the contact agreed. Source: `subscriptionStatus`, V5 `subscriptionStatus.status`. */
  status?: Maybe<ContactSubscriptionStatus>;
  /** When that was last changed; V5 only. Source: V5 `subscriptionStatus.updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** A field of a contact with its value. Source: `info.extendedFields.items`, V5 `extendedFields.namespaces`. */
export type ContactExtendedField = {
  __typename?: 'ContactExtendedField';
  /**
   * The field itself; null when it was deleted. One Wix request for all contacts of an operation, with a permission of its own: null when the
   * key lacks it, which the answer's notes say. Source: Extended Fields V4 `ExtendedField`.
   */
  definition?: Maybe<ContactFieldDefinition>;
  /** Key, such as `custom.notes`: namespace and name. Source: the key in `items`; in V5, both keys joined. */
  key: Scalars['String']['output'];
  /** Namespace, such as `custom`. */
  namespace?: Maybe<Scalars['String']['output']>;
  /** The value, of any type. */
  value?: Maybe<Scalars['JSON']['output']>;
};

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

/** A field of contacts. Source: Extended Fields V4 `ExtendedField`. */
export type ContactFieldDefinition = {
  __typename?: 'ContactFieldDefinition';
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it holds. Source: `dataType`. */
  dataType?: Maybe<ContactFieldDataType>;
  /** What it is for, for those of Wix's. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Name. Source: `displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Who made it. Source: `fieldType`. */
  fieldType?: Maybe<ContactFieldType>;
  /** Key. Source: `key`. */
  key?: Maybe<Scalars['String']['output']>;
  /** Namespace. Source: `namespace`. */
  namespace?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who made a field of contacts. */
export type ContactFieldType =
  /** Wix. */
  | 'SYSTEM'
  /** A user of the site, or an app. */
  | 'USER_DEFINED';

/** Which contacts to return; all that is given must hold. */
export type ContactFilter = {
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Any of these main e-mail addresses, exactly. */
  email?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these labels, by their keys. Contacts V5 has no labels: refused there. */
  labelKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Limits to the time of the last activity. */
  lastActivityAt?: InputMaybe<DateTimeFilter>;
  /** Any of these main phone numbers, exactly as they were entered. */
  phone?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A word in the name, the e-mail address, the phone number or the company; at most 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Limits to the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A label of contacts. Source: Contact Labels V4 `ContactLabel`. */
export type ContactLabel = {
  __typename?: 'ContactLabel';
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name; null, like everything below, when the label was deleted. Source: `displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Key, such as `custom.vip`. Source: `key`. */
  key: Scalars['String']['output'];
  /** Who made it. Source: `labelType`. */
  labelType?: Maybe<ContactLabelType>;
  /** Namespace, such as `custom`. Source: `namespace`. */
  namespace?: Maybe<Scalars['String']['output']>;
  /** Name of the namespace. Source: `namespaceDisplayName`. */
  namespaceDisplayName?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who made a label. */
export type ContactLabelType =
  /** Wix, on every site. */
  | 'SYSTEM'
  /** A user of the site. */
  | 'USER_DEFINED'
  /** An app of Wix's. */
  | 'WIX_APP_DEFINED';

/** What a contact of V5 holds of its membership. Source: V5 `MemberInfo`. */
export type ContactMemberInfo = {
  __typename?: 'ContactMemberInfo';
  /** E-mail address to log in with. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whether that must be shown before logging in. Source: `emailVerificationRequired`. */
  emailVerificationRequired?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the member has shown that the address is theirs. Source: `emailVerified`. */
  emailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** Ids of the groups that the member belongs to. Source: `groupInfo.groupIds`. */
  groupIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** When the member last logged in with an app. Source: `sessionInfo.lastMobileLogin`. */
  lastMobileLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the member last logged in with a browser. Source: `sessionInfo.lastWebLogin`. */
  lastWebLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the member. Source: `memberId`. */
  memberId?: Maybe<Scalars['ID']['output']>;
  /** Names of the apps. Source: `sessionInfo.mobileAppNames`. */
  mobileAppNames?: Maybe<Array<Scalars['String']['output']>>;
  /** What the member shows to others. Source: `profileInfo`. */
  profile?: Maybe<ContactMemberProfile>;
  /** Whether fields must be filled in before the registration is complete. Source: `requireProfileCompletion`. */
  requireProfileCompletion?: Maybe<Scalars['Boolean']['output']>;
  /** What that user is on the site. Source: `userInfo.role`. */
  role?: Maybe<ContactMemberRole>;
  /** When the member signed up. Source: `signupDate`. */
  signedUpAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the member can log in. Source: `status`. */
  status?: Maybe<ContactMemberStatus>;
  /** Id of the Wix user behind the member. Source: `userInfo.userId`. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** Whether others see a profile. */
export type ContactMemberPrivacy =
  /** Only the site's owner does. */
  | 'PRIVATE'
  /** Everybody does. */
  | 'PUBLIC';

/** What a member shows to others, in the words of Contacts V5. Source: V5 `ProfileInfo`. */
export type ContactMemberProfile = {
  __typename?: 'ContactMemberProfile';
  /** Whether the member may not write posts and comments. Source: `muted`. */
  muted?: Maybe<Scalars['Boolean']['output']>;
  /** The name that others see. Source: `nickname`. */
  nickname?: Maybe<Scalars['String']['output']>;
  /** Picture of the member. Source: `photo`. */
  photo?: Maybe<Image>;
  /** Whether others see the profile. Source: `privacyStatus`. */
  privacyStatus?: Maybe<ContactMemberPrivacy>;
  /** Whether another member reported it. Source: `reported`. */
  reported?: Maybe<Scalars['Boolean']['output']>;
};

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

/** The order in which contacts come. */
export type ContactOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: ContactSortField;
};

/** A phone number of a contact. Source: `ContactPhone`, V5 `ContactPhone` and `AdditionalPhone`. */
export type ContactPhone = {
  __typename?: 'ContactPhone';
  /** Country of the number, ISO 3166-1, two letters; V4 only. Source: `countryCode`. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** The number in international form (E.164), where Wix could tell. Source: `e164Phone`, V5 `e164`. */
  e164Phone?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the number; V4 only. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The number as it was entered. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Whether it is the main number. Source: `primary`; in V5, whether it is `phone`. */
  primary?: Maybe<Scalars['Boolean']['output']>;
  /** What it is for. Source: `tag`. */
  tag?: Maybe<ContactPhoneTag>;
};

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

/** Whether and how marketing may be sent by phone. Source: `PrimaryPhone`, V5 `ContactPhone`. */
export type ContactPhoneSubscription = {
  __typename?: 'ContactPhoneSubscription';
  /** Country of the number, ISO 3166-1, two letters; V4 only. Source: `countryCode`. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** Whether messages arrive; V5 only. Source: V5 `deliverabilityStatus`. */
  deliverability?: Maybe<ContactPhoneDeliverability>;
  /** The number in international form (E.164). Source: `e164Phone`, V5 `e164`. */
  e164Phone?: Maybe<Scalars['String']['output']>;
  /** The number for people; V4 only. Source: `formattedPhone`. */
  formattedPhone?: Maybe<Scalars['String']['output']>;
  /** The main number, which it is about, as it was entered. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Whether the contact agreed. Source: `subscriptionStatus`, V5 `subscriptionStatus.status`. */
  status?: Maybe<ContactSubscriptionStatus>;
  /** When that was last changed; V5 only. Source: V5 `subscriptionStatus.updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** A contact's picture. Source: `ContactPicture`, V5 `Image`. */
export type ContactPicture = {
  __typename?: 'ContactPicture';
  /** The picture. */
  image?: Maybe<Image>;
  /** Size in bytes; V5 only. Source: V5 `sizeInBytes`. */
  sizeInBytes?: Maybe<Scalars['Decimal']['output']>;
  /** When its address ends to work; null when it does not. Source: `urlExpirationDate`. */
  urlExpiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Who receives what is sent to an address. Source: V5 `Recipient`. */
export type ContactRecipient = {
  __typename?: 'ContactRecipient';
  /** Company. Source: `company`. */
  company?: Maybe<Scalars['String']['output']>;
  /** First name. Source: `firstName`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Last name. Source: `lastName`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Phone number. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
};

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

/** Where a contact came from. Source: `ContactSource`. */
export type ContactSource = {
  __typename?: 'ContactSource';
  /** More about it; V5 only. Source: V5 `additionalInfo`. */
  additionalInfo?: Maybe<Scalars['String']['output']>;
  /** Id of the app that created it. Source: `appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** What it came with; V4 only. Source: `sourceType`. */
  sourceType?: Maybe<ContactSourceType>;
  /** Id of the Wix user who created it; V5 only. Source: V5 `userId`. */
  userId?: Maybe<Scalars['ID']['output']>;
};

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

/** Street and number of a contact's address. Source: `StreetAddress`. */
export type ContactStreetAddress = {
  __typename?: 'ContactStreetAddress';
  /** Number of the flat; V5 only. Source: V5 `apt`. */
  apartment?: Maybe<Scalars['String']['output']>;
  /** Both as one line; V5 only. Source: V5 `formattedAddressLine`. */
  formatted?: Maybe<Scalars['String']['output']>;
  /** Name of the street. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number. Source: `number`. */
  number?: Maybe<Scalars['String']['output']>;
};

/** A place that an address lies in. Source: V5 `Subdivision`. */
export type ContactSubdivision = {
  __typename?: 'ContactSubdivision';
  /** Code. Source: `code`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Level, such as `ADMINISTRATIVE_AREA_LEVEL_1` for a state. Source: `type`. */
  type?: Maybe<Scalars['String']['output']>;
  /** What it is called, such as `province`. Source: `typeInfo`. */
  typeInfo?: Maybe<Scalars['String']['output']>;
};

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

/** Prices in the currency that Wix converts them to for a visitor. V1 only. Source: `convertedPriceData`. */
export type ConvertedPrice = {
  __typename?: 'ConvertedPrice';
  /** The price that a buyer pays now. Source: `discountedPrice` in `currency`. */
  discountedPrice?: Maybe<Money>;
  /** The price that a buyer pays now, as Wix writes it for people. Source: `formatted.discountedPrice`. */
  discountedPriceText?: Maybe<Scalars['String']['output']>;
  /** The price before any reduction. Source: `price` in `currency`. */
  price?: Maybe<Money>;
  /** The price by measure. Source: `pricePerUnit` in `currency`. */
  pricePerUnit?: Maybe<Money>;
  /** The price by measure, as Wix writes it for people. Source: `formatted.pricePerUnit`. */
  pricePerUnitText?: Maybe<Scalars['String']['output']>;
  /** The price as Wix writes it for people. Source: `formatted.price`. */
  priceText?: Maybe<Scalars['String']['output']>;
};

/** The kinds of credentials that Wix knows for programs. */
export type CredentialKind =
  /** An API key with the id of a site. */
  | 'API_KEY'
  /** App id, app secret and instance id of a Wix app that is installed on the site. */
  | 'APP';

/** A collection of the site's CMS. Source: Data Collections V2 `DataCollection`. */
export type DataCollection = {
  __typename?: 'DataCollection';
  /** What can be done with it. Source: `capabilities`. */
  capabilities?: Maybe<DataCollectionCapabilities>;
  /** Where its items are kept. Source: `collectionType`. */
  collectionType?: Maybe<DataCollectionType>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The order that the content manager shows items in. Source: `defaultDisplayOrder`. */
  defaultDisplayOrder?: Maybe<DataSort>;
  /** Whether its owner wants it to be left alone. Source: `deprecation`. */
  deprecation?: Maybe<DataCollectionDeprecation>;
  /** Key of the field that stands for an item in references. Source: `displayField`. */
  displayField?: Maybe<Scalars['String']['output']>;
  /** Name that people see. Source: `displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** The app or outside database that it belongs to, as people see it. Source: `displayNamespace`. */
  displayNamespace?: Maybe<Scalars['String']['output']>;
  /** Its fields, the system's first. Items may hold others, since Wix does not hold them to it. Source: `fields`. */
  fields?: Maybe<Array<DataCollectionField>>;
  /** Wix's id of the collection: a name, with the app's before a slash where it belongs to one. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Its items, by their ids, drafts included. Paged by itself for each collection. */
  items?: Maybe<DataItemConnection>;
  /** Most items that one of Wix's pages holds. Source: `maxPageSize`. */
  maxPageSize?: Maybe<Scalars['Int']['output']>;
  /** Id of the app that the collection belongs to, a GUID. Source: `ownerAppId`. */
  ownerAppId?: Maybe<Scalars['ID']['output']>;
  /** How Wix pages through its items. Source: `pagingModes`. */
  pagingModes?: Maybe<Array<DataPagingMode>>;
  /** Who may do what with its items. Source: `permissions`. */
  permissions?: Maybe<DataCollectionPermissions>;
  /** What is switched on for it. Source: `plugins`. */
  plugins?: Maybe<Array<DataCollectionPlugin>>;
  /** The collection as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Where the graph has the same records with more detail, for collections of Wix's apps; null for all others. */
  readElsewhere?: Maybe<DataReadElsewhere>;
  /** Rises with every change of its definition, an exact integer. Source: `revision`. */
  revision?: Maybe<Scalars['Decimal']['output']>;
  /** How many items it has, drafts included. One request for each collection. */
  totalItems?: Maybe<Scalars['Int']['output']>;
  /** When its definition was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A collection of the site's CMS. Source: Data Collections V2 `DataCollection`. */
export type DataCollectionItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a collection. Source: `capabilities`. */
export type DataCollectionCapabilities = {
  __typename?: 'DataCollectionCapabilities';
  /** What can be done with the collection itself. Source: `collectionOperations`. */
  collectionOperations?: Maybe<Array<DataCollectionOperation>>;
  /** What can be done with its items. Source: `dataOperations`. */
  dataOperations?: Maybe<Array<DataOperation>>;
  /** How many indexes it may have. Source: `indexLimits`. */
  indexLimits?: Maybe<DataIndexLimits>;
};

/** A page of collections. */
export type DataCollectionConnection = {
  __typename?: 'DataCollectionConnection';
  /** Whether the collections could be read at all. */
  availability: Availability;
  /** The collections with their cursors. */
  edges: Array<DataCollectionEdge>;
  /** The collections; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<DataCollection>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many collections there are, without further requests where the page is read too. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Whether the owner of a collection wants it to be left alone. Source: `deprecation`. */
export type DataCollectionDeprecation = {
  __typename?: 'DataCollectionDeprecation';
  /** Whether that is so. Source: `deprecated`. */
  deprecated?: Maybe<Scalars['Boolean']['output']>;
  /** What to do instead, in the owner's words. Source: `deprecationMessage`. */
  message?: Maybe<Scalars['String']['output']>;
};

/** A collection and its place in the list. */
export type DataCollectionEdge = {
  __typename?: 'DataCollectionEdge';
  /** Cursor to read on from after it. */
  cursor: Scalars['String']['output'];
  /** A collection; null, with an error, when it cannot be read. */
  node?: Maybe<DataCollection>;
};

/** A field of a collection. Source: `fields`. */
export type DataCollectionField = {
  __typename?: 'DataCollectionField';
  /** Limits of a list's length. Source: `arraySizeRange`. */
  arraySizeRange?: Maybe<DataSizeRange>;
  /** What can be done with it in queries. Source: `capabilities`. */
  capabilities?: Maybe<DataFieldCapabilities>;
  /** When it is shown. Source: `condition`. */
  condition?: Maybe<DataFieldCondition>;
  /** What it is for, in the owner's words. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Name that people see. Source: `displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Whether Wix keeps its values encrypted. Source: `encrypted`. */
  encrypted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether its values cannot be changed once they are set. Source: `immutable`. */
  immutable?: Maybe<Scalars['Boolean']['output']>;
  /** Key in the item's data: any text. Source: `key`. */
  key?: Maybe<Scalars['String']['output']>;
  /** Limits of a number. Source: `numberRange`. */
  numberRange?: Maybe<DataNumberRange>;
  /** What is switched on for it. Source: `plugins`. */
  plugins?: Maybe<Array<DataFieldPlugin>>;
  /** Whether its values cannot be written. Source: `readOnly`. */
  readOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Whether every new item must have a value. Source: `required`. */
  required?: Maybe<Scalars['Boolean']['output']>;
  /** Limits of a text's length. Source: `stringLengthRange`. */
  stringLengthRange?: Maybe<DataLengthRange>;
  /** Whether it is one of Wix's own. Source: `systemField`. */
  systemField?: Maybe<Scalars['Boolean']['output']>;
  /** What it holds. Items may hold something else. Source: `type`. */
  type?: Maybe<DataFieldType>;
  /** More about the type: what references lead to, what lists and objects consist of. Source: `typeMetadata`. */
  typeMetadata?: Maybe<DataTypeMetadata>;
};

/** What can be done with a collection. Source: `capabilities.collectionOperations`. */
export type DataCollectionOperation =
  /** Remove it. */
  | 'REMOVE'
  /** Change its definition. */
  | 'UPDATE';

/** The lowest role that may do something with the items of a collection. Source: `permissions`. */
export type DataCollectionPermissions = {
  __typename?: 'DataCollectionPermissions';
  /** Add items. Source: `insert`. */
  insert?: Maybe<DataRole>;
  /** Read items. Source: `read`. */
  read?: Maybe<DataRole>;
  /** Remove items. Source: `remove`. */
  remove?: Maybe<DataRole>;
  /** Change items. Source: `update`. */
  update?: Maybe<DataRole>;
};

/** Something that is switched on for a collection, with its options. Source: `plugins`. */
export type DataCollectionPlugin = {
  __typename?: 'DataCollectionPlugin';
  /** The status of new items, with PUBLISH. Source: `publishOptions.defaultStatus`. */
  defaultStatus?: Maybe<DataPublishStatus>;
  /** Form of texts in addresses, with URLIZED. Source: `urlizedOptions.format`. */
  format?: Maybe<DataUrlFormat>;
  /** Whether addresses can be changed, with EDITABLE_PAGE_LINK. Source: `editablePageLinkOptions.isMutable`. */
  isMutable?: Maybe<Scalars['Boolean']['output']>;
  /** Whether addresses are kept with the item, with EDITABLE_PAGE_LINK. Source: `editablePageLinkOptions.isPersisted`. */
  isPersisted?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the only item, with SINGLE_ITEM. Source: `singleItemOptions.singleItemId`. */
  singleItemId?: Maybe<Scalars['ID']['output']>;
  /** The order of items on the site, with CMS. Source: `cmsOptions.siteSort.sort`. */
  siteSort?: Maybe<Array<DataSort>>;
  /** Keys of the fields that are translated, with MULTILINGUAL. Source: `multilingualOptions.translatableFieldKeys`. */
  translatableFieldKeys?: Maybe<Array<Scalars['String']['output']>>;
  /** What it is. Source: `type`. */
  type?: Maybe<DataPluginType>;
};

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

/** What can be done with a field in queries. Source: `capabilities`. */
export type DataFieldCapabilities = {
  __typename?: 'DataFieldCapabilities';
  /** How items can be filtered by it. Source: `queryOperators`. */
  queryOperators?: Maybe<Array<DataQueryOperator>>;
  /** Whether items can be sorted by it. Source: `sortable`. */
  sortable?: Maybe<Scalars['Boolean']['output']>;
};

/** When a field is shown. Source: `condition`. */
export type DataFieldCondition = {
  __typename?: 'DataFieldCondition';
  /** The group of fields that it belongs to. Source: `groupName`. */
  groupName?: Maybe<Scalars['String']['output']>;
  /** Who sees it. Source: `permission`. */
  permission?: Maybe<DataFieldPermission>;
};

/** Who sees a field. Source: `condition.permission`. */
export type DataFieldPermission =
  /** Everyone. */
  | 'ANYONE'
  /** Only who may see the group. */
  | 'RESTRICTED';

/** Something that is switched on for a field. Source: `fields.plugins`. */
export type DataFieldPlugin = {
  __typename?: 'DataFieldPlugin';
  /** Whether the content manager hides the field. Source: `cmsOptions.internal`. */
  internal?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is the category that counts most. Source: `categoryFieldOptions.isPrimary`. */
  isPrimaryCategory?: Maybe<Scalars['Boolean']['output']>;
  /** What it is. Source: `type`. */
  type?: Maybe<DataFieldPluginType>;
};

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

/** A file in a field of an item: a picture, document, video or sound. */
export type DataFile = {
  __typename?: 'DataFile';
  /** Alternative text. Source: `alt`. */
  altText?: Maybe<Scalars['String']['output']>;
  /** Length in seconds. */
  duration?: Maybe<Scalars['Float']['output']>;
  /** Height in pixels. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Wix's id of the file; null for files that Wix does not host. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What it is; null for files that Wix does not host. */
  kind?: Maybe<MediaKind>;
  /** Name of the file that was uploaded, where the value has it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Address of a video's still, where the value has it. */
  posterUrl?: Maybe<Scalars['String']['output']>;
  /** Title. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
  /** Full web address. */
  url: Scalars['String']['output'];
  /** Width in pixels. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** How many indexes a collection may have. Source: `capabilities.indexLimits`. */
export type DataIndexLimits = {
  __typename?: 'DataIndexLimits';
  /** Regular ones. Source: `regular`. */
  regular?: Maybe<Scalars['Int']['output']>;
  /** Both together. Source: `total`. */
  total?: Maybe<Scalars['Int']['output']>;
  /** Unique ones. Source: `unique`. */
  unique?: Maybe<Scalars['Int']['output']>;
};

/** An item of a collection. Source: Data Items V2 `DataItem`. */
export type DataItem = {
  __typename?: 'DataItem';
  /** The collection. Wix has no permission that only reads it. */
  collection?: Maybe<DataCollection>;
  /** Wix's id of the collection. Source: `dataCollectionId`. */
  collectionId: Scalars['ID']['output'];
  /** When it was created. Null in outside databases. Source: `data._createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What the item holds, by the keys of Wix, system fields (with an underscore) included. Points in time are ISO texts and `wix:` addresses of
   * media full web addresses. References are ids; multi-references are no part of it.
   */
  data: Scalars['JSON']['output'];
  /**
   * What the item holds, field by field: every field of the collection in its order, then what the item holds beside. Where the collection's
   * definition may not be read, all that the item holds, without labels and types.
   */
  fields?: Maybe<Array<DataItemField>>;
  /** Wix's id of the item, unique within its collection: any text, mostly a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** The member who made it; null where it was someone else. Asked for its id alone, it is not looked up. */
  owner?: Maybe<Member>;
  /** Wix's id of whoever made it: a member, or someone who edits the site. Source: `data._owner`. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is shown on the site, in collections with the PUBLISH plugin; null in all others. Source: `data._publishStatus`. */
  publishStatus?: Maybe<DataPublishStatus>;
  /** The item in its envelope as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /**
   * The item that a reference leads to; null without a reference, and when that item or its collection does not exist. Batched: one request for
   * every 100 items.
   */
  reference?: Maybe<DataItem>;
  /**
   * The items that a multi-reference leads to, in the order in which they were referred to, less those that do not exist. The first page is
   * batched, up to 50 for each item; beyond, each item is paged by itself. Wix counts those that do not exist in `totalCount` where it counts.
   */
  references?: Maybe<DataItemConnection>;
  /** When it was last changed. Null in outside databases. Source: `data._updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** An item of a collection. Source: Data Items V2 `DataItem`. */
export type DataItemFieldsArgs = {
  except?: InputMaybe<Array<Scalars['String']['input']>>;
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  withFiles?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An item of a collection. Source: Data Items V2 `DataItem`. */
export type DataItemReferenceArgs = {
  collectionId?: InputMaybe<Scalars['ID']['input']>;
  key: Scalars['String']['input'];
};


/** An item of a collection. Source: Data Items V2 `DataItem`. */
export type DataItemReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  collectionId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  key: Scalars['String']['input'];
};

/** A page of items. */
export type DataItemConnection = {
  __typename?: 'DataItemConnection';
  /** Whether the items could be read at all. */
  availability: Availability;
  /** The items with their cursors. */
  edges: Array<DataItemEdge>;
  /** The items; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<DataItem>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many items the list has; one further request unless the page holds them all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An item and its place in the list. */
export type DataItemEdge = {
  __typename?: 'DataItemEdge';
  /** Cursor to read on from after it. */
  cursor: Scalars['String']['output'];
  /** An item; null, with an error, when it cannot be read. */
  node?: Maybe<DataItem>;
};

/** One field of an item, with what its collection says about it. */
export type DataItemField = {
  __typename?: 'DataItemField';
  /** The address in one line, of ADDRESS: `formatted`, a text in the place of an address, or else its parts. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whether the collection knows the field; null where its definition may not be read. */
  declared?: Maybe<Scalars['Boolean']['output']>;
  /** The files in the value with what is known of them; those of formatted text are in `urls` only. */
  files?: Maybe<Array<DataFile>>;
  /** The value as HTML, of RICH_CONTENT and RICH_TEXT. */
  html?: Maybe<Scalars['String']['output']>;
  /** The picture, of IMAGE, MEDIA_IMAGE, MEDIA_VECTOR_ART and LEGACY_IMAGE. */
  image?: Maybe<Image>;
  /** Key in the item's data: any text. */
  key: Scalars['String']['output'];
  /** Name that people see. Source: the collection's `fields.displayName`. */
  label?: Maybe<Scalars['String']['output']>;
  /** What HTML does not hold of the value, of RICH_CONTENT. */
  losses?: Maybe<Array<RichTextLoss>>;
  /** Whether it is one of Wix's own. Source: the collection's `fields.systemField`. */
  systemField?: Maybe<Scalars['Boolean']['output']>;
  /** What the collection says that it holds; null where the collection does not know the field. Source: the collection's `fields.type`. */
  type?: Maybe<DataFieldType>;
  /** Whether the value is of the field's type; null where either is missing. */
  typeMatches?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Full web addresses of the files in the value: of pictures, documents, videos, sounds and galleries, of formatted text, and of values of any
   * type that are, or have in them, files of Wix: identifiers, addresses and HTML that shows some. Pages that show a video are none.
   */
  urls?: Maybe<Array<Scalars['String']['output']>>;
  /** The value, resolved as in `data`; null where there is none. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** Which items to return; all that is given must hold. */
export type DataItemFilter = {
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Limits to the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The order in which items come. */
export type DataItemOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: DataItemSortField;
};

/** What items can be sorted by. A collection that cannot sort by it, as some of apps and outside databases, is BAD_USER_INPUT. */
export type DataItemSortField =
  /** Time of creation. Source: `_createdDate`. */
  | 'CREATED_AT'
  /** Id. Source: `_id`. */
  | 'ID'
  /** Time of the last change. Source: `_updatedDate`. */
  | 'UPDATED_AT';

/** Limits of a text's length in characters. Source: `stringLengthRange`. */
export type DataLengthRange = {
  __typename?: 'DataLengthRange';
  /** The longest. Source: `maxLength`. */
  maxLength?: Maybe<Scalars['Int']['output']>;
  /** The shortest. Source: `minLength`. */
  minLength?: Maybe<Scalars['Int']['output']>;
};

/** Limits of a number, both included. Source: `numberRange`. */
export type DataNumberRange = {
  __typename?: 'DataNumberRange';
  /** The largest. Source: `max`. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The smallest. Source: `min`. */
  min?: Maybe<Scalars['Float']['output']>;
};

/** A field of an object. Source: `typeMetadata.object.fields`. */
export type DataObjectField = {
  __typename?: 'DataObjectField';
  /** What can be done with it in queries. Source: `capabilities`. */
  capabilities?: Maybe<DataFieldCapabilities>;
  /** Name that people see. Source: `displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Key in the object. Source: `key`. */
  key?: Maybe<Scalars['String']['output']>;
  /** What it holds. Source: `type`. */
  type?: Maybe<DataFieldType>;
  /** More about the type, as it came: objects can be nested to any depth. Source: `typeMetadata`. */
  typeMetadata?: Maybe<Scalars['JSON']['output']>;
};

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

/** How the address of a dynamic page is made. Source: `typeMetadata.pageLink`. */
export type DataPageLink = {
  __typename?: 'DataPageLink';
  /** Id of the page. Source: `linkedRouterPage`. */
  linkedRouterPage?: Maybe<Scalars['String']['output']>;
  /** Whether the address is in lower case. Source: `calculator.fieldsPattern.lowercase`. */
  lowercase?: Maybe<Scalars['Boolean']['output']>;
  /** Pattern of the address, such as `/books/{title}`. Source: `calculator.fieldsPattern.pattern` or `calculator.urlizedOnlyPattern.pattern`. */
  pattern?: Maybe<Scalars['String']['output']>;
};

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

/** Where the graph has the records of an app's collection. */
export type DataReadElsewhere = {
  __typename?: 'DataReadElsewhere';
  /** Name of the root field that lists them. */
  field: Scalars['String']['output'];
  /** The Wix product that owns them. */
  product: WixProduct;
};

/** What a reference leads to. Source: `typeMetadata.reference` and `typeMetadata.multiReference`. */
export type DataReferenceMetadata = {
  __typename?: 'DataReferenceMetadata';
  /** The collection; null when it does not exist any more. */
  referencedCollection?: Maybe<DataCollection>;
  /** Id of the collection. Source: `referencedCollectionId`. */
  referencedCollectionId?: Maybe<Scalars['ID']['output']>;
  /** Of a multi-reference: name of the field on the other side. Source: `referencingDisplayName`. */
  referencingDisplayName?: Maybe<Scalars['String']['output']>;
  /** Of a multi-reference: key of the field on the other side. Source: `referencingFieldKey`. */
  referencingFieldKey?: Maybe<Scalars['String']['output']>;
};

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

/** Limits of a list's length. Source: `arraySizeRange`. */
export type DataSizeRange = {
  __typename?: 'DataSizeRange';
  /** The most elements. Source: `maxSize`. */
  maxSize?: Maybe<Scalars['Int']['output']>;
  /** The fewest elements. Source: `minSize`. */
  minSize?: Maybe<Scalars['Int']['output']>;
};

/** A field to sort by. */
export type DataSort = {
  __typename?: 'DataSort';
  /** Which end comes first. Source: `direction`. */
  direction?: Maybe<SortDirection>;
  /** Key of the field. Source: `fieldKey`. */
  fieldKey?: Maybe<Scalars['String']['output']>;
};

/** More about the type of a field. Source: `typeMetadata`. */
export type DataTypeMetadata = {
  __typename?: 'DataTypeMetadata';
  /** Of an ARRAY: the type of its elements. Source: `array.elementType`. */
  elementType?: Maybe<DataFieldType>;
  /** Of an ARRAY: more about the type of its elements, as it came. Source: `array.typeMetadata`. */
  elementTypeMetadata?: Maybe<Scalars['JSON']['output']>;
  /** Of a MULTI_REFERENCE. Source: `multiReference`. */
  multiReference?: Maybe<DataReferenceMetadata>;
  /** Of an OBJECT: its fields. Source: `object.fields`. */
  objectFields?: Maybe<Array<DataObjectField>>;
  /** Of a PAGE_LINK. Source: `pageLink`. */
  pageLink?: Maybe<DataPageLink>;
  /** Of a REFERENCE. Source: `reference`. */
  reference?: Maybe<DataReferenceMetadata>;
};

/** Forms of texts in addresses. Source: `urlizedOptions.format`. */
export type DataUrlFormat =
  /** With the letters as they are. */
  | 'ORIGINAL'
  /** With plain letters only. */
  | 'PLAIN';

/** Limits to points in time; all that are given must hold. */
export type DateTimeFilter = {
  /** After. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or before. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A file that is delivered. Source: V3 `digitalProperties.digitalFile`. */
export type DigitalFile = {
  __typename?: 'DigitalFile';
  /** Wix's id of the file. Source: `id`. */
  id?: Maybe<Scalars['String']['output']>;
  /** Name. Source: `fileName`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Size in bytes, an exact decimal. Source: `fileSize`. */
  size?: Maybe<Scalars['Decimal']['output']>;
  /** Kind of file. Source: `fileType`. */
  type?: Maybe<DigitalFileType>;
};

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

/** Length, width and height. */
export type Dimensions = {
  __typename?: 'Dimensions';
  /** Height, an exact decimal. Source: `height`. */
  height?: Maybe<Scalars['Decimal']['output']>;
  /** Length, an exact decimal. Source: `length`. */
  length?: Maybe<Scalars['Decimal']['output']>;
  /** The unit of all three. Source: `unit`. */
  unit?: Maybe<LengthUnit>;
  /** Width, an exact decimal. Source: `width`. */
  width?: Maybe<Scalars['Decimal']['output']>;
};

/** Which elements of a list become no rows. */
export type ElementCondition = {
  __typename?: 'ElementCondition';
  /** The value at the path, as a word, of those that are left out. */
  is: Scalars['String']['output'];
  /** A path below the record. */
  path: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** How many records of one kind there are. */
export type EntityCount = {
  __typename?: 'EntityCount';
  /** How many; null when it cannot be told without reading all. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Whether the count equals what reading all returns. */
  isExact: Scalars['Boolean']['output'];
  /** The kind, such as `Product`. */
  wixEntity: Scalars['String']['output'];
};

/** Something that takes place. Source: an event of Wix Events (API version 3). */
export type Event = {
  __typename?: 'Event';
  /** Whether its page shows a schedule, and where. Source: `agendaSettings`. */
  agendaSettings?: Maybe<EventAgenda>;
  /** Addresses that put it in a calendar. Source: `calendarUrls`. */
  calendarUrls?: Maybe<EventCalendarUrls>;
  /** The categories it is in, hidden ones too; they come with the event. Null where Wix sent none with it. Source: `categories`. */
  categories?: Maybe<Array<EventCategory>>;
  /** Key of the label that contacts who registered have; only older events have one. Source: `contactLabel`. */
  contactLabel?: Maybe<Scalars['String']['output']>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it takes place. Source: `dateAndTimeSettings`. */
  dateAndTimeSettings?: Maybe<EventDateAndTime>;
  /** The text about it as Wix's rich content. Source: `description`. */
  description?: Maybe<Scalars['JSON']['output']>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from `description`. */
  descriptionFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** The text about it as HTML. Source: `description`. */
  descriptionHtml?: Maybe<Scalars['String']['output']>;
  /** What the HTML does not hold of it. Made from `description`. */
  descriptionLosses?: Maybe<Array<RichTextLoss>>;
  /** An older text about it as HTML, which Wix no longer writes, with full addresses of the files in it. Source: `detailedDescription`. */
  detailedDescription?: Maybe<Scalars['String']['output']>;
  /** Full web addresses of the files of Wix that this HTML shows or leads to, each once. Made from `detailedDescription`. */
  detailedDescriptionFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** What of it visitors do not see. Source: `eventDisplaySettings`. */
  displaySettings?: Maybe<EventDisplay>;
  /** The form that people fill in to register. Source: `form`. */
  form?: Maybe<EventForm>;
  /** Whether visitors see who comes. Source: `guestListSettings.displayedPublicly`. */
  guestListPublic?: Maybe<Scalars['Boolean']['output']>;
  /** Everyone who registered for it, by time of creation. Read for each event by itself. */
  guests?: Maybe<EventGuestConnection>;
  /** Wix's id, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Wix's id of the Events app on the site. Source: `instanceId`. */
  instanceId?: Maybe<Scalars['String']['output']>;
  /** Where it takes place. Source: `location`. */
  location?: Maybe<EventLocation>;
  /** Its picture. Source: `mainImage`. */
  mainImage?: Maybe<Image>;
  /** The video conference of an online event. Source: `onlineConferencing`. */
  onlineConferencing?: Maybe<EventOnlineConferencing>;
  /** The orders of its tickets, by time of creation. Read for each event by itself. */
  orders?: Maybe<EventOrderConnection>;
  /** The parts of the address of its page. Source: `eventPageUrl`. */
  pageUrl?: Maybe<EventPageUrl>;
  /** What holds for those who register. Null, with a note, where the key may not read policies. Source: the policies of Wix Events whose `eventId` it is. */
  policies?: Maybe<Array<EventPolicy>>;
  /** When it was published; null for drafts. Source: `publishedDate`. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The event as it came from Wix, with every part that can be asked for. */
  raw: Scalars['JSON']['output'];
  /** How people register. Source: `registration`. */
  registration?: Maybe<EventRegistration>;
  /** The answers to its invitation, by time of creation. Read for each event by itself. */
  rsvps?: Maybe<EventRsvpConnection>;
  /** What happens when, hidden items too. Source: the published schedule items of Wix Events whose `eventId` it is. */
  scheduleItems?: Maybe<Array<EventScheduleItem>>;
  /** What search engines are told. Source: `seoSettings`. */
  seoSettings?: Maybe<EventSeo>;
  /** A line or two about it. Source: `shortDescription`. */
  shortDescription?: Maybe<Scalars['String']['output']>;
  /** Last part of its page's address. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Whether it is to come, over, called off or not published. Source: `status`. */
  status?: Maybe<EventStatus>;
  /** Sums of answers and sales. Source: `summaries`. */
  summaries?: Maybe<EventSummaries>;
  /** The kinds of tickets it sells, hidden ones too. Null, with a note, where the key may not read them. Source: the ticket definitions whose `eventId` it is. */
  ticketDefinitions?: Maybe<Array<TicketDefinition>>;
  /** The tickets that were sold for it, by their number. Read for each event by itself. */
  tickets?: Maybe<EventTicketConnection>;
  /** What it is called. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address of its page. Source: `eventPageUrl`, both parts joined. */
  url?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the user who made it. Source: `userId`. */
  userId?: Maybe<Scalars['ID']['output']>;
};


/** Something that takes place. Source: an event of Wix Events (API version 3). */
export type EventGuestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that takes place. Source: an event of Wix Events (API version 3). */
export type EventOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that takes place. Source: an event of Wix Events (API version 3). */
export type EventRsvpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that takes place. Source: an event of Wix Events (API version 3). */
export type EventTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who can call an event off. */
export type EventActorType =
  /** An app. */
  | 'APP'
  /** Wix itself. */
  | 'SYSTEM'
  /** One of the site's people. */
  | 'USER';

/** Who comes along. Source: `additionalGuestDetails`. */
export type EventAdditionalGuests = {
  __typename?: 'EventAdditionalGuests';
  /** How many. Source: `guestCount`. */
  guestCount?: Maybe<Scalars['Int']['output']>;
  /** Their names. Source: `guestNames`. */
  guestNames?: Maybe<Array<Scalars['String']['output']>>;
};

/** An address. Source: `location.address`. */
export type EventAddress = {
  __typename?: 'EventAddress';
  /** Street and number in one line, where Wix has them so. Source: `addressLine`. */
  addressLine?: Maybe<Scalars['String']['output']>;
  /** More of the address, such as a floor. Source: `addressLine2`. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** City. Source: `city`. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, such as `US`. Source: `country`. */
  country?: Maybe<Scalars['String']['output']>;
  /** Postal code. Source: `postalCode`. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and number apart, where Wix has them so. Source: `streetAddress`. */
  streetAddress?: Maybe<EventStreetAddress>;
  /** ISO 3166-2 code of the state or region, such as `US-NY`. Source: `subdivision`. */
  subdivision?: Maybe<Scalars['String']['output']>;
};

/** Whether the page of an event shows a schedule. Source: `agendaSettings`. */
export type EventAgenda = {
  __typename?: 'EventAgenda';
  /** Whether it does. Source: `enabled`. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The address of the schedule's page. Source: `pageUrl`. */
  pageUrl?: Maybe<EventPageUrl>;
};

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

/** Addresses that put an event in a calendar. Source: `calendarUrls`. */
export type EventCalendarUrls = {
  __typename?: 'EventCalendarUrls';
  /** For Google's calendar. Source: `google`. */
  google?: Maybe<Scalars['String']['output']>;
  /** A file for other calendars. Source: `ics`. */
  ics?: Maybe<Scalars['String']['output']>;
};

/** Who called an event off. Source: `summaries.cancellation`. */
export type EventCancellation = {
  __typename?: 'EventCancellation';
  /** E-mail address of who did it. Source: `actorEmail`. */
  actorEmail?: Maybe<Scalars['String']['output']>;
  /** Name of who did it. Source: `actorName`. */
  actorName?: Maybe<Scalars['String']['output']>;
  /** What kind of actor did it. Source: `actorType`. */
  actorType?: Maybe<EventActorType>;
  /** When it was called off. Source: `canceledDate`. */
  canceledDate?: Maybe<Scalars['DateTime']['output']>;
};

/** A group of events. Source: a category of Wix Events. */
export type EventCategory = {
  __typename?: 'EventCategory';
  /** How many events are in it. One more Wix request for all categories. Source: `counts`. */
  counts?: Maybe<EventCategoryCounts>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The category as it came from Wix with the event. */
  raw: Scalars['JSON']['output'];
  /** Who fills it, and whether visitors see it. Source: `states`. */
  states?: Maybe<Array<EventCategoryState>>;
};

/** How many events are in a category. Source: `counts`. */
export type EventCategoryCounts = {
  __typename?: 'EventCategoryCounts';
  /** Drafts. Source: `assignedDraftEventsCount`. */
  assignedDraftEventsCount?: Maybe<Scalars['Int']['output']>;
  /** Published ones. Source: `assignedEventsCount`. */
  assignedEventsCount?: Maybe<Scalars['Int']['output']>;
};

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

/** That someone has arrived. Source: `checkInDetails`. */
export type EventCheckIn = {
  __typename?: 'EventCheckIn';
  /** Wix's id of the user who took it back. Source: `checkInCanceledBy`. */
  checkInCanceledBy?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the staff member who took it back. Source: `checkInCanceledByStaffMember`. */
  checkInCanceledByStaffMember?: Maybe<Scalars['ID']['output']>;
  /** When it was taken back. Source: `checkInCanceledDate`. */
  checkInCanceledDate?: Maybe<Scalars['DateTime']['output']>;
  /** When. Source: `checkInDate`. */
  checkInDate?: Maybe<Scalars['DateTime']['output']>;
  /** Whether so. Source: `checkedIn`. */
  checkedIn?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id of the user who said so. Source: `checkedInBy`. */
  checkedInBy?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the staff member who said so. Source: `checkedInByStaffMember`. */
  checkedInByStaffMember?: Maybe<Scalars['ID']['output']>;
  /** Who it is. Source: `fullName`. */
  fullName?: Maybe<Scalars['String']['output']>;
};

/** Where a guest joins an online event. Source: `onlineConferencingLogin`. */
export type EventConferenceLogin = {
  __typename?: 'EventConferenceLogin';
  /** Address. Source: `link`. */
  link?: Maybe<Scalars['String']['output']>;
  /** Password. Source: `password`. */
  password?: Maybe<Scalars['String']['output']>;
};

/** Where people meet online. Source: `onlineConferencing.session`. */
export type EventConferenceSession = {
  __typename?: 'EventConferenceSession';
  /** Address for guests. Source: `guestLink`. */
  guestLink?: Maybe<Scalars['String']['output']>;
  /** Address for the host. Source: `hostLink`. */
  hostLink?: Maybe<Scalars['String']['output']>;
  /** Password. Source: `password`. */
  password?: Maybe<Scalars['String']['output']>;
  /** Whether the provider has made the conference. Source: `sessionCreated`. */
  sessionCreated?: Maybe<Scalars['Boolean']['output']>;
  /** The provider's id of the conference. Source: `sessionId`. */
  sessionId?: Maybe<Scalars['String']['output']>;
};

/** Kinds of video conferences. */
export type EventConferenceType =
  /** All can speak. */
  | 'MEETING'
  /** Some speak, the others listen. */
  | 'WEBINAR';

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** Whether the events could be read at all. */
  availability: Availability;
  /** The events with their cursors. */
  edges: Array<EventEdge>;
  /** The events; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<Event>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of events that meet the filter, from Wix's own count. It comes with the page. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A coupon. Source: `coupon`. */
export type EventCoupon = {
  __typename?: 'EventCoupon';
  /** What the buyer typed in. Source: `code`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Wix's id. Source: `couponId`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

/** When an event takes place. Source: `dateAndTimeSettings`. */
export type EventDateAndTime = {
  __typename?: 'EventDateAndTime';
  /** Whether the time is still open. Source: `dateAndTimeTbd`. */
  dateAndTimeTbd?: Maybe<Scalars['Boolean']['output']>;
  /** What visitors read while the time is open. Source: `dateAndTimeTbdMessage`. */
  dateAndTimeTbdMessage?: Maybe<Scalars['String']['output']>;
  /** When it ends; null while the time is open. Source: `endDate`. */
  endDate?: Maybe<Scalars['DateTime']['output']>;
  /** The times in words, as visitors read them. Source: `formatted`. */
  formatted?: Maybe<EventFormattedDates>;
  /** Whether visitors do not see when it ends. Source: `hideEndDate`. */
  hideEndDate?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is one of a series. Source: `recurrenceStatus`. */
  recurrenceStatus?: Maybe<EventRecurrenceStatus>;
  /** The series it is one of. Source: `recurringEvents`. */
  recurringEvents?: Maybe<EventRecurrences>;
  /** Whether visitors see the time zone. Source: `showTimeZone`. */
  showTimeZone?: Maybe<Scalars['Boolean']['output']>;
  /** When it begins; null while the time is open. Source: `startDate`. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  /** Time zone in which it is shown, a name of the tz database such as `Europe/Berlin`. Source: `timeZoneId`. */
  timeZoneId?: Maybe<Scalars['String']['output']>;
};

/** What was taken off. Source: `discount`. */
export type EventDiscount = {
  __typename?: 'EventDiscount';
  /** What is left. Source: `afterDiscount`. */
  afterDiscount?: Maybe<Money>;
  /** How much. Source: `amount`. */
  amount?: Maybe<Money>;
  /** The single discounts. Source: `discounts`. */
  discounts?: Maybe<Array<EventDiscountItem>>;
};

/** A single discount. Source: `discount.discounts`. */
export type EventDiscountItem = {
  __typename?: 'EventDiscountItem';
  /** How much. Source: `amount`. */
  amount?: Maybe<Money>;
  /** The coupon. Source: `coupon`. */
  coupon?: Maybe<EventCoupon>;
  /** The pricing plan of the buyer. Source: `paidPlan`. */
  paidPlan?: Maybe<EventPlanDiscount>;
};

/** What of an event visitors do not see. Source: `eventDisplaySettings`. */
export type EventDisplay = {
  __typename?: 'EventDisplay';
  /** Whether the button that leads to its page is hidden. Source: `hideEventDetailsButton`. */
  hideEventDetailsButton?: Maybe<Scalars['Boolean']['output']>;
  /** Whether its page is hidden. Source: `hideEventDetailsPage`. */
  hideEventDetailsPage?: Maybe<Scalars['Boolean']['output']>;
};

/** An event and its place in the list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Cursor to read on from after this event. */
  cursor: Scalars['String']['output'];
  /** The event; null, with an error, when it cannot be read. */
  node?: Maybe<Event>;
};

/** A fee of Wix. Source: `fees`. */
export type EventFee = {
  __typename?: 'EventFee';
  /** How much it is. Source: `amount`. */
  amount?: Maybe<Money>;
  /** Which. Source: `name`. */
  name?: Maybe<EventFeeName>;
  /** Rate in per cent. Source: `rate`. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** Who pays it. Source: `type`. */
  type?: Maybe<EventFeeType>;
};

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

/** Which events to return; all that is given must hold. */
export type EventFilter = {
  /** When they were created. Source: `createdDate`. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** When they end; events without a date are left out. Source: `dateAndTimeSettings.endDate`. */
  endDate?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. The order of the list holds within each hundred of them. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How people were to register when the event was made. Source: `registration.initialType`. */
  initialType?: InputMaybe<EventInitialRegistrationType>;
  /** Last parts of their pages' addresses. Source: `slug`. */
  slugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When they begin; events without a date are left out. Source: `dateAndTimeSettings.startDate`. */
  startDate?: InputMaybe<DateTimeFilter>;
  /** Their statuses. Without `DRAFT` among them no drafts are asked for. Source: `status`. */
  status?: InputMaybe<Array<EventStatus>>;
  /** When they were last changed. Source: `updatedDate`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids of the users who made them, at most 100. Source: `userId`. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The form that people fill in to register. Source: `form`. */
export type EventForm = {
  __typename?: 'EventForm';
  /** Its controls in their order. Source: `controls`. */
  controls?: Maybe<Array<EventFormControl>>;
  /** The texts around it, by kind of registration, as they came from Wix. Source: `messages`. */
  messages?: Maybe<Scalars['JSON']['output']>;
};

/** An answer in the form of an event. Source: `inputValues`. */
export type EventFormAnswer = {
  __typename?: 'EventFormAnswer';
  /** Key of the input. Source: `inputName`. */
  inputName?: Maybe<Scalars['String']['output']>;
  /** The answer, where the input takes one. Source: `value`. */
  value?: Maybe<Scalars['String']['output']>;
  /** The answers, where the input takes several. Source: `values`. */
  values?: Maybe<Array<Scalars['String']['output']>>;
};

/** A control of a form. Source: `form.controls`. */
export type EventFormControl = {
  __typename?: 'EventFormControl';
  /** Whether it was taken away; answers to it are kept. Source: `deleted`. */
  deleted?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its inputs; most kinds have one. Source: `inputs`. */
  inputs?: Maybe<Array<EventFormInput>>;
  /** Its place in the form, from 0. Source: `orderIndex`. */
  orderIndex?: Maybe<Scalars['Int']['output']>;
  /** Whether Wix needs it: it cannot be taken away. Source: `system`. */
  system?: Maybe<Scalars['Boolean']['output']>;
  /** What kind it is. Source: `type`. */
  type?: Maybe<EventFormControlType>;
};

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

/** The choice that is made beforehand. Source: `defaultOptionSelection`. */
export type EventFormDefaultOption = {
  __typename?: 'EventFormDefaultOption';
  /** Its place among the choices, from 0. Source: `optionIndex`. */
  optionIndex?: Maybe<Scalars['Int']['output']>;
  /** What is shown while nothing is chosen. Source: `placeholderText`. */
  placeholderText?: Maybe<Scalars['String']['output']>;
};

/** An input of a control. Source: `inputs`. */
export type EventFormInput = {
  __typename?: 'EventFormInput';
  /** More labels by name. Source: `additionalLabels`. */
  additionalLabels?: Maybe<Scalars['JSON']['output']>;
  /** The choice that is made beforehand. Source: `defaultOptionSelection`. */
  defaultOptionSelection?: Maybe<EventFormDefaultOption>;
  /** What people read beside it. Source: `label`. */
  label?: Maybe<Scalars['String']['output']>;
  /** Labels with the names of the parts they are for. Source: `labels`. */
  labels?: Maybe<Array<EventFormLabel>>;
  /** Whether it must be filled in. Source: `mandatory`. */
  mandatory?: Maybe<Scalars['Boolean']['output']>;
  /** How many characters it takes. Source: `maxLength`. */
  maxLength?: Maybe<Scalars['Int']['output']>;
  /** How many values it takes. Source: `maxSize`. */
  maxSize?: Maybe<Scalars['Int']['output']>;
  /** The key that answers have. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The choices. Source: `options`. */
  options?: Maybe<Array<Scalars['String']['output']>>;
  /** What kind of value it takes. Source: `type`. */
  type?: Maybe<EventFormValueType>;
};

/** A label of an input. Source: `labels`. */
export type EventFormLabel = {
  __typename?: 'EventFormLabel';
  /** The label. Source: `label`. */
  label?: Maybe<Scalars['String']['output']>;
  /** What it is the label of. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

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

/** The times of an event in words. Source: `dateAndTimeSettings.formatted`. */
export type EventFormattedDates = {
  __typename?: 'EventFormattedDates';
  /** All of it in one. Source: `dateAndTime`. */
  dateAndTime?: Maybe<Scalars['String']['output']>;
  /** The day it ends. Source: `endDate`. */
  endDate?: Maybe<Scalars['String']['output']>;
  /** The time it ends. Source: `endTime`. */
  endTime?: Maybe<Scalars['String']['output']>;
  /** The day it begins. Source: `startDate`. */
  startDate?: Maybe<Scalars['String']['output']>;
  /** The time it begins. Source: `startTime`. */
  startTime?: Maybe<Scalars['String']['output']>;
};

/** Someone who registered for an event. Source: a guest of Wix Events. */
export type EventGuest = {
  __typename?: 'EventGuest';
  /** What the order or the RSVP says. Source: `additionalDetails`. */
  additionalDetails?: Maybe<EventGuestAdditionalDetails>;
  /** Whether the guest comes. Source: `attendanceStatus`. */
  attendanceStatus?: Maybe<EventAttendanceStatus>;
  /** When that was last changed. Source: `attendanceStatusUpdatedDate`. */
  attendanceStatusUpdatedDate?: Maybe<Scalars['DateTime']['output']>;
  /** The contact that the guest is. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** When the record was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The event; null when it was deleted. Source: `eventId`. */
  event?: Maybe<Event>;
  /** Wix's id of the event. Source: `eventId`. */
  eventId?: Maybe<Scalars['ID']['output']>;
  /** Name, address and answers. Source: `guestDetails`. */
  guestDetails?: Maybe<EventGuestDetails>;
  /** How the guest registered. Source: `guestType`. */
  guestType?: Maybe<EventGuestType>;
  /** Wix's id, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Language and region of the guest, such as `en-GB`. Source: `locale`. */
  locale?: Maybe<Scalars['String']['output']>;
  /** The member that the guest is. Source: `memberId`. */
  member?: Maybe<Member>;
  /** The order that the guest came by. Source: `orderNumber`. */
  order?: Maybe<EventOrder>;
  /** Number of the order that the guest came by. Source: `orderNumber`. */
  orderNumber?: Maybe<Scalars['String']['output']>;
  /** The guest as it came from Wix, with every part that can be asked for. */
  raw: Scalars['JSON']['output'];
  /** How often the record was changed. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** The RSVP that the guest came by. Source: `rsvpId`. */
  rsvp?: Maybe<EventRsvp>;
  /** ISO 639-1 code of the site's other language that the guest used. Source: `secondaryLanguageCode`. */
  secondaryLanguageCode?: Maybe<Scalars['String']['output']>;
  /** The ticket that the guest holds. Source: `ticketNumber`. */
  ticket?: Maybe<EventTicket>;
  /** Number of the ticket that the guest holds. Source: `ticketNumber`. */
  ticketNumber?: Maybe<Scalars['String']['output']>;
  /** The tickets that the guest bought or holds. Source: `tickets`. */
  tickets?: Maybe<Array<EventGuestTicket>>;
  /** How many people come, the guest included. Source: `totalGuests`. */
  totalGuests?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the order or the RSVP of a guest says. Source: `additionalDetails`. */
export type EventGuestAdditionalDetails = {
  __typename?: 'EventGuestAdditionalDetails';
  /** When the order or the RSVP was created. Source: `createdDate`. */
  createdDate?: Maybe<Scalars['DateTime']['output']>;
  /** What the order says. Source: `orderStatus`. */
  orderStatus?: Maybe<EventOrderStatus>;
  /** What the RSVP says. Source: `rsvpStatus`. */
  rsvpStatus?: Maybe<EventRsvpStatus>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedDate?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of guests. */
export type EventGuestConnection = {
  __typename?: 'EventGuestConnection';
  /** Whether the guests could be read at all. */
  availability: Availability;
  /** The guests with their cursors. */
  edges: Array<EventGuestEdge>;
  /** The guests; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<EventGuest>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of guests that meet the filter, from Wix's own count. One more Wix request. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Name, address and answers of a guest. Source: `guestDetails`. */
export type EventGuestDetails = {
  __typename?: 'EventGuestDetails';
  /** Address in one line. Source: `address`. */
  address?: Maybe<Scalars['String']['output']>;
  /** Who of the party has arrived, and when. Source: `checkInDetails`. */
  checkInDetails?: Maybe<Array<EventCheckIn>>;
  /** Whether the guest has arrived. Source: `checkedIn`. */
  checkedIn?: Maybe<Scalars['Boolean']['output']>;
  /** E-mail address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** First name. Source: `firstName`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** What the guest answered in the form. Source: `formResponse.inputValues`. */
  formResponse?: Maybe<Array<EventFormAnswer>>;
  /** Last name. Source: `lastName`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Where the guest joins an online event. Source: `onlineConferencingLogin`. */
  onlineConferencingLogin?: Maybe<EventConferenceLogin>;
  /** Phone number. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** A guest and its place in the list. */
export type EventGuestEdge = {
  __typename?: 'EventGuestEdge';
  /** Cursor to read on from after this guest. */
  cursor: Scalars['String']['output'];
  /** The guest; null, with an error, when it cannot be read. */
  node?: Maybe<EventGuest>;
};

/** Which guests to return; all that is given must hold. */
export type EventGuestFilter = {
  /** Whether they come. Source: `attendanceStatus`. */
  attendanceStatus?: InputMaybe<Array<EventAttendanceStatus>>;
  /** Whether they have arrived. Source: `guestDetails.checkedIn`. */
  checkedIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wix ids of the contacts they are, at most 100. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When they were created. Source: `createdDate`. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids of their events, at most 100. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How they registered. Source: `guestType`. */
  guestType?: InputMaybe<Array<EventGuestType>>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of the members they are, at most 100. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Numbers of the orders they came by, at most 1000. */
  orderNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When they were last changed. Source: `updatedDate`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** An order of guests. */
export type EventGuestOrderBy = {
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** What to order by. */
  field: EventGuestSortField;
};

/** What guests can be ordered by. */
export type EventGuestSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** A ticket of a guest. Source: `tickets`. */
export type EventGuestTicket = {
  __typename?: 'EventGuestTicket';
  /** What kind of ticket it is; null when that was deleted or the key may not read it. Source: `definitionId`. */
  definition?: Maybe<TicketDefinition>;
  /** Wix's id of the ticket definition. Source: `definitionId`. */
  definitionId?: Maybe<Scalars['ID']['output']>;
  /** Name of the ticket. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number of the ticket. Source: `number`. */
  number?: Maybe<Scalars['String']['output']>;
};

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

/** What was paid for what. Source: `invoice`. */
export type EventInvoice = {
  __typename?: 'EventInvoice';
  /** Fees that were added to the prices, in a sum; null without any. Made from `fees` whose type is FEE_ADDED or FEE_ADDED_AT_CHECKOUT. */
  addedFees?: Maybe<Money>;
  /** What was taken off. Source: `discount`. */
  discount?: Maybe<EventDiscount>;
  /** Wix's fees. Source: `fees`. */
  fees?: Maybe<Array<EventFee>>;
  /** After discount, tax and fees. Source: `grandTotal`. */
  grandTotal?: Maybe<Money>;
  /** The kinds of tickets. Source: `items`. */
  items?: Maybe<Array<EventInvoiceItem>>;
  /** Address where the invoice can be looked at. Source: `previewUrl`. */
  previewUrl?: Maybe<Scalars['String']['output']>;
  /** What the merchant earns. Source: `revenue`. */
  revenue?: Maybe<Money>;
  /** Before discount, tax and fees. Source: `subTotal`. */
  subTotal?: Maybe<Money>;
  /** The tax. Source: `tax`. */
  tax?: Maybe<EventTax>;
};

/** A kind of ticket on an invoice. Source: `invoice.items`. */
export type EventInvoiceItem = {
  __typename?: 'EventInvoiceItem';
  /** What was taken off. Source: `discount`. */
  discount?: Maybe<EventDiscount>;
  /** Wix's fees. Source: `fees`. */
  fees?: Maybe<Array<EventFee>>;
  /** Wix's id of the ticket definition. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Price of one. Source: `price`. */
  price?: Maybe<Money>;
  /** How many. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** The tax. Source: `tax`. */
  tax?: Maybe<EventTax>;
  /** Price of all. Source: `total`. */
  total?: Maybe<Money>;
};

/** Where an event takes place. Source: `location`. */
export type EventLocation = {
  __typename?: 'EventLocation';
  /** Its address. Source: `address`. */
  address?: Maybe<EventAddress>;
  /** Whether the place is still open (to be decided). Source: `locationTbd`. */
  locationTbd?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the place; shown instead of the address while the place is open. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether it is a place or online. Source: `type`. */
  type?: Maybe<EventLocationType>;
};

/** Whether an event is at a place or online. */
export type EventLocationType =
  /** It is online. */
  | 'ONLINE'
  /** It is at a place. */
  | 'VENUE';

/** When one event of a series takes place. Source: `individualEventDates`. */
export type EventOccurrence = {
  __typename?: 'EventOccurrence';
  /** When it ends. Source: `endDate`. */
  endDate?: Maybe<Scalars['DateTime']['output']>;
  /** Whether visitors see the time zone. Source: `showTimeZone`. */
  showTimeZone?: Maybe<Scalars['Boolean']['output']>;
  /** When it begins. Source: `startDate`. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  /** Time zone in which it is shown. Source: `timeZoneId`. */
  timeZoneId?: Maybe<Scalars['String']['output']>;
};

/** The video conference of an online event. Source: `onlineConferencing`. */
export type EventOnlineConferencing = {
  __typename?: 'EventOnlineConferencing';
  /** Whether there is one. Source: `enabled`. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id of the provider. Source: `providerId`. */
  providerId?: Maybe<Scalars['ID']['output']>;
  /** Where people meet. Source: `session`. */
  session?: Maybe<EventConferenceSession>;
  /** What kind it is. Source: `type`. */
  type?: Maybe<EventConferenceType>;
};

/** An order of tickets. Source: an order of Wix Events. */
export type EventOrder = {
  __typename?: 'EventOrder';
  /** Whether name and address were erased. Source: `anonymized`. */
  anonymized?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is archived. Source: `archived`. */
  archived?: Maybe<Scalars['Boolean']['output']>;
  /** Where it was bought. Source: `channel`. */
  channel?: Maybe<EventChannel>;
  /** What the buyer answered in the form. Source: `checkoutForm.inputValues`. */
  checkoutForm?: Maybe<Array<EventFormAnswer>>;
  /** Whether the tickets were given out. Source: `confirmed`. */
  confirmed?: Maybe<Scalars['Boolean']['output']>;
  /** The contact who bought. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** When it was placed. Source: `created`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address of the buyer. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** The event; null when it was deleted. Source: `eventId`. */
  event?: Maybe<Event>;
  /** Wix's id of the event. Source: `eventId`. */
  eventId?: Maybe<Scalars['ID']['output']>;
  /** First name of the buyer. Source: `firstName`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Whole name of the buyer. Source: `fullName`. */
  fullName?: Maybe<Scalars['String']['output']>;
  /** Whether all who hold its tickets have arrived. Source: `fullyCheckedIn`. */
  fullyCheckedIn?: Maybe<Scalars['Boolean']['output']>;
  /** The order's number: Wix has no other id of it. Source: `orderNumber`. */
  id: Scalars['ID']['output'];
  /** What was paid for what. Source: `invoice`. */
  invoice?: Maybe<EventInvoice>;
  /** Last name of the buyer. Source: `lastName`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Whether e-mails that advertise are welcome. Source: `marketingConsent`. */
  marketingConsent?: Maybe<Scalars['Boolean']['output']>;
  /** The member who bought. Source: `memberId`. */
  member?: Maybe<Member>;
  /** How it was paid, such as `creditCard`. Source: `method`. */
  method?: Maybe<Scalars['String']['output']>;
  /** The order's number, such as `2XWL-1XCM`. Source: `orderNumber`. */
  orderNumber?: Maybe<Scalars['String']['output']>;
  /** What was paid: the total of an order that is paid. Null for a free one, and where Wix does not tell how much. Made from `status` and `totalPrice`. */
  paid?: Maybe<Money>;
  /** The payment. Source: `paymentDetails.transaction`. */
  paymentTransaction?: Maybe<EventPaymentTransaction>;
  /** The order as it came from Wix, with every part that can be asked for. */
  raw: Scalars['JSON']['output'];
  /** Wix's id of the reservation it began with. Source: `reservationId`. */
  reservationId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the copy of the event as it was. Source: `snapshotId`. */
  snapshotId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is paid. Source: `status`. */
  status?: Maybe<EventOrderStatus>;
  /** Its tickets; they come with the order. Source: `tickets`. */
  tickets?: Maybe<Array<EventTicket>>;
  /** Address of the tickets as one file. Source: `ticketsPdf`. */
  ticketsPdf?: Maybe<Scalars['String']['output']>;
  /** Number of tickets. Source: `ticketsQuantity`. */
  ticketsQuantity?: Maybe<Scalars['Int']['output']>;
  /** What it cost. Source: `totalPrice`. */
  totalPrice?: Maybe<Money>;
  /** When it was last changed. Source: `updated`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An order of events. */
export type EventOrderBy = {
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** What to order by. */
  field: EventSortField;
};

/** A page of orders. */
export type EventOrderConnection = {
  __typename?: 'EventOrderConnection';
  /** Whether the orders could be read at all. */
  availability: Availability;
  /** The orders with their cursors. */
  edges: Array<EventOrderEdge>;
  /** The orders; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<EventOrder>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of orders that meet the filter, from Wix's own count. It comes with the page. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An order and its place in the list. */
export type EventOrderEdge = {
  __typename?: 'EventOrderEdge';
  /** Cursor to read on from after this order. */
  cursor: Scalars['String']['output'];
  /** The order; null, with an error, when it cannot be read. */
  node?: Maybe<EventOrder>;
};

/** Which orders of tickets to return; all that is given must hold. Wix has no limits by time here. */
export type EventOrderFilter = {
  /** Wix ids of the contacts who bought, at most 100. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of their events, at most 100. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Order numbers, at most 1000. Source: `orderNumber`. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of the members who bought, at most 500. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Their statuses. Source: `status`. */
  status?: InputMaybe<Array<EventOrderStatus>>;
  /** What Wix sorts orders by, such as archived ones; all that are given must hold. Source: `tag`. */
  tags?: InputMaybe<Array<EventOrderTag>>;
  /** Words to look for in name, e-mail address and order number, at most 200 characters. Source: `searchPhrase`. */
  text?: InputMaybe<Scalars['String']['input']>;
};

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

/** The parts of a page's address. Source: `eventPageUrl`. */
export type EventPageUrl = {
  __typename?: 'EventPageUrl';
  /** The site. Source: `base`. */
  base?: Maybe<Scalars['String']['output']>;
  /** The path. Source: `path`. */
  path?: Maybe<Scalars['String']['output']>;
};

/** The payment of an order. Source: `paymentDetails.transaction`. */
export type EventPaymentTransaction = {
  __typename?: 'EventPaymentTransaction';
  /** How it was paid. Source: `method`. */
  method?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the payment. Source: `transactionId`. */
  transactionId?: Maybe<Scalars['ID']['output']>;
};

/** A discount by a pricing plan. Source: `paidPlan`. */
export type EventPlanDiscount = {
  __typename?: 'EventPlanDiscount';
  /** Name of the plan. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** How much in per cent. Source: `percentDiscount.rate`. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** For how many tickets. Source: `percentDiscount.quantityDiscounted`. */
  quantityDiscounted?: Maybe<Scalars['Int']['output']>;
};

/** What holds for those who register. Source: a policy of Wix Events. */
export type EventPolicy = {
  __typename?: 'EventPolicy';
  /** Its text as HTML, with full addresses of the files in it. Source: `body`. */
  body?: Maybe<Scalars['String']['output']>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from `body`. */
  bodyFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the event. Source: `eventId`. */
  eventId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The policy as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** How often it was changed. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** The series that an event is one of. Source: `dateAndTimeSettings.recurringEvents`. */
export type EventRecurrences = {
  __typename?: 'EventRecurrences';
  /** Wix's id of the category that all events of the series are in. Source: `categoryId`. */
  categoryId?: Maybe<Scalars['ID']['output']>;
  /** When each of them takes place. Source: `individualEventDates`. */
  individualEventDates?: Maybe<Array<EventOccurrence>>;
};

/** How people register for an event. Source: `registration`. */
export type EventRegistration = {
  __typename?: 'EventRegistration';
  /** Who may. Source: `allowedGuestTypes`. */
  allowedGuestTypes?: Maybe<EventAllowedGuests>;
  /** Address of the other site where people register. Source: `external.url`. */
  externalUrl?: Maybe<Scalars['String']['output']>;
  /** How they were to do it when the event was made. Source: `initialType`. */
  initialType?: Maybe<EventInitialRegistrationType>;
  /** Whether registration was stopped for good. Source: `registrationDisabled`. */
  registrationDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether registration was stopped for a while. Source: `registrationPaused`. */
  registrationPaused?: Maybe<Scalars['Boolean']['output']>;
  /** What holds for answers to an invitation. Source: `rsvp`. */
  rsvp?: Maybe<EventRsvpRegistration>;
  /** Whether they can. Source: `status`. */
  status?: Maybe<EventRegistrationStatus>;
  /** What holds for the sale of tickets. Source: `tickets`. */
  tickets?: Maybe<EventTicketsRegistration>;
  /** How they do it now. Source: `type`. */
  type?: Maybe<EventRegistrationType>;
};

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

/** An answer to an invitation. Source: an RSVP of Wix Events (API version 2). */
export type EventRsvp = {
  __typename?: 'EventRsvp';
  /** How many come along, and who. Source: `additionalGuestDetails`. */
  additionalGuestDetails?: Maybe<EventAdditionalGuests>;
  /** Whether name and address were erased. Source: `anonymized`. */
  anonymized?: Maybe<Scalars['Boolean']['output']>;
  /** How many of the party have arrived. Source: `checkedInGuestCount`. */
  checkedInGuestCount?: Maybe<Scalars['Int']['output']>;
  /** The contact who answered. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** When the record was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether no e-mails are sent. Source: `disableNotifications`. */
  disableNotifications?: Maybe<Scalars['Boolean']['output']>;
  /** E-mail address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** The event; null when it was deleted. Source: `eventId`. */
  event?: Maybe<Event>;
  /** Wix's id of the event. Source: `eventId`. */
  eventId?: Maybe<Scalars['ID']['output']>;
  /** Fields that apps added, by their namespace. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** First name. Source: `firstName`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** What was answered in the form. Source: `form.inputValues`. */
  form?: Maybe<Array<EventFormAnswer>>;
  /** Whether all of the party have arrived. Source: `fullyCheckedIn`. */
  fullyCheckedIn?: Maybe<Scalars['Boolean']['output']>;
  /** Who comes. Source: `guestList.guests`. */
  guestList?: Maybe<Array<EventRsvpGuest>>;
  /** Wix's id, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** ISO 639-1 code of the language. Source: `language`. */
  language?: Maybe<Scalars['String']['output']>;
  /** Last name. Source: `lastName`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Language and region, such as `en-GB`. Source: `locale`. */
  locale?: Maybe<Scalars['String']['output']>;
  /** Whether e-mails that advertise are welcome. Source: `marketingConsent`. */
  marketingConsent?: Maybe<Scalars['Boolean']['output']>;
  /** The member who answered. Source: `memberId`. */
  member?: Maybe<Member>;
  /** Where the guest joins an online event. Source: `onlineConferencingLogin`. */
  onlineConferencingLogin?: Maybe<EventConferenceLogin>;
  /** The RSVP as it came from Wix, with every part that can be asked for. */
  raw: Scalars['JSON']['output'];
  /** How often the record was changed. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** What was answered. Source: `status`. */
  status?: Maybe<EventRsvpStatus>;
  /** How many people come. Source: `totalGuests`. */
  totalGuests?: Maybe<Scalars['Int']['output']>;
  /** When the record was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of RSVPs. */
export type EventRsvpConnection = {
  __typename?: 'EventRsvpConnection';
  /** Whether the RSVPs could be read at all. */
  availability: Availability;
  /** The RSVPs with their cursors. */
  edges: Array<EventRsvpEdge>;
  /** The RSVPs; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<EventRsvp>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of RSVPs that meet the filter, from Wix's own count. One more Wix request. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An RSVP and its place in the list. */
export type EventRsvpEdge = {
  __typename?: 'EventRsvpEdge';
  /** Cursor to read on from after this RSVP. */
  cursor: Scalars['String']['output'];
  /** The RSVP; null, with an error, when it cannot be read. */
  node?: Maybe<EventRsvp>;
};

/** Which RSVPs to return; all that is given must hold. */
export type EventRsvpFilter = {
  /** Wix ids of the contacts who answered, at most 100. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When they were created. Source: `createdDate`. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids of their events, at most 100. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether all of the party have arrived. Source: `fullyCheckedIn`. */
  fullyCheckedIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wix ids, at most 1000. The order of the list holds within each hundred of them. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of the members who answered, at most 100. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What they answered. Source: `status`. */
  status?: InputMaybe<Array<EventRsvpStatus>>;
  /** When they were last changed. Source: `updatedDate`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** One of a party. Source: `guestList.guests`. */
export type EventRsvpGuest = {
  __typename?: 'EventRsvpGuest';
  /** Whether the guest has arrived. Source: `checkInDetails`. */
  checkInDetails?: Maybe<EventCheckIn>;
  /** Name. Source: `fullName`. */
  fullName?: Maybe<Scalars['String']['output']>;
  /** Number within the party, from 1. Source: `guestId`. */
  guestId?: Maybe<Scalars['Int']['output']>;
  /** Place in the party, from 0. Source: `index`. */
  index?: Maybe<Scalars['Int']['output']>;
};

/** An order of RSVPs. */
export type EventRsvpOrderBy = {
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** What to order by. */
  field: EventRsvpSortField;
};

/** What holds for answers to an invitation. Source: `registration.rsvp`. */
export type EventRsvpRegistration = {
  __typename?: 'EventRsvpRegistration';
  /** Until when answers are taken. Source: `endDate`. */
  endDate?: Maybe<Scalars['DateTime']['output']>;
  /** How many may come; null without limit. Source: `limit`. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** Which answers can be given. Source: `responseType`. */
  responseType?: Maybe<EventResponseType>;
  /** From when on answers are taken. Source: `startDate`. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
  /** Whether there is a waitlist when the limit is reached. Source: `waitlistEnabled`. */
  waitlistEnabled?: Maybe<Scalars['Boolean']['output']>;
};

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

/** Numbers of answers to an invitation. Source: `summaries.rsvps`. */
export type EventRsvpSummary = {
  __typename?: 'EventRsvpSummary';
  /** Who said no. Source: `noCount`. */
  noCount?: Maybe<Scalars['Int']['output']>;
  /** All. Source: `totalCount`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** Who is on the waitlist. Source: `waitlistCount`. */
  waitlistCount?: Maybe<Scalars['Int']['output']>;
  /** Who said yes. Source: `yesCount`. */
  yesCount?: Maybe<Scalars['Int']['output']>;
};

/** Something that happens in the course of an event. Source: a schedule item of Wix Events. */
export type EventScheduleItem = {
  __typename?: 'EventScheduleItem';
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The text about it as HTML, with full addresses of the files in it. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from `description`. */
  descriptionFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** Whether it is not published. Source: `draft`. */
  draft?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id of the event. Source: `eventId`. */
  eventId?: Maybe<Scalars['ID']['output']>;
  /** Whether visitors do not see it. Source: `hidden`. */
  hidden?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id. Source: `id`. */
  id: Scalars['ID']['output'];
  /** What it is called. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The item as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Where it happens. Source: `stageName`. */
  stageName?: Maybe<Scalars['String']['output']>;
  /** Whether it happens. Source: `status`. */
  status?: Maybe<EventScheduleStatus>;
  /** What it is about. Source: `tags`. */
  tags?: Maybe<Array<Scalars['String']['output']>>;
  /** When it happens. Source: `timeSlot`. */
  timeSlot?: Maybe<EventTimeSlot>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether an item of a schedule happens. */
export type EventScheduleStatus =
  /** It was called off. */
  | 'CANCELED'
  /** It does. */
  | 'SCHEDULED';

/** What search engines are told about an event. Source: `seoSettings`. */
export type EventSeo = {
  __typename?: 'EventSeo';
  /** The description of the page, where the owner gave one. Source: the `meta` tag named `description` of `advancedSeoData`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether search engines shall leave the page out. Source: `hidden`. */
  hidden?: Maybe<Scalars['Boolean']['output']>;
  /** The words it should be found by. Source: `advancedSeoData.settings.keywords`. */
  keywords?: Maybe<Array<EventSeoKeyword>>;
  /** Whether a changed address leads no longer to the page. Source: `advancedSeoData.settings.preventAutoRedirect`. */
  preventAutoRedirect?: Maybe<Scalars['Boolean']['output']>;
  /** Last part of the page's address. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** All tags of the page's head that the owner set. Source: `advancedSeoData.tags`. */
  tags?: Maybe<Array<EventSeoTag>>;
  /** The title of the page, where the owner gave one. Source: the `title` tag of `advancedSeoData`. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A word that a page should be found by. Source: `advancedSeoData.settings.keywords`. */
export type EventSeoKeyword = {
  __typename?: 'EventSeoKeyword';
  /** Whether it is the most important one. Source: `isMain`. */
  isMain?: Maybe<Scalars['Boolean']['output']>;
  /** Who added it. Source: `origin`. */
  origin?: Maybe<Scalars['String']['output']>;
  /** The word. Source: `term`. */
  term?: Maybe<Scalars['String']['output']>;
};

/** A tag of a page's head. Source: `advancedSeoData.tags`. */
export type EventSeoTag = {
  __typename?: 'EventSeoTag';
  /** Its content. Source: `children`. */
  children?: Maybe<Scalars['String']['output']>;
  /** Whether the owner made it. Source: `custom`. */
  custom?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is switched off. Source: `disabled`. */
  disabled?: Maybe<Scalars['Boolean']['output']>;
  /** What Wix keeps about it. Source: `meta`. */
  meta?: Maybe<Scalars['JSON']['output']>;
  /** Its attributes. Source: `props`. */
  props?: Maybe<Scalars['JSON']['output']>;
  /** Name of the tag, such as `meta`. Source: `type`. */
  type?: Maybe<Scalars['String']['output']>;
};

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

/** A street and a number. Source: `streetAddress`. */
export type EventStreetAddress = {
  __typename?: 'EventStreetAddress';
  /** Name of the street. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number of the house. Source: `number`. */
  number?: Maybe<Scalars['String']['output']>;
};

/** Sums of answers and sales of an event. Source: `summaries`. */
export type EventSummaries = {
  __typename?: 'EventSummaries';
  /** Who called the event off, and when. Source: `cancellation`. */
  cancellation?: Maybe<EventCancellation>;
  /** Answers to the invitation. Source: `rsvps`. */
  rsvps?: Maybe<EventRsvpSummary>;
  /** Sales of tickets. Source: `tickets`. */
  tickets?: Maybe<EventTicketSummary>;
};

/** A tax on tickets. Source: `tax`. */
export type EventTax = {
  __typename?: 'EventTax';
  /** How much it is. Source: `amount`. */
  amount?: Maybe<Money>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Rate in per cent. Source: `rate`. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** What it is charged on. Source: `taxable`. */
  taxable?: Maybe<Money>;
  /** Whether the price has it in it. Source: `type`. */
  type?: Maybe<EventTaxType>;
};

/** The tax on tickets. Source: `registration.tickets.taxSettings`. */
export type EventTaxSettings = {
  __typename?: 'EventTaxSettings';
  /** Whether it is charged on prices that the guest chooses. Source: `appliedToDonations`. */
  appliedToDonations?: Maybe<Scalars['Boolean']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its rate in per cent, such as `21.625`. Source: `rate`. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the prices have it in them. Source: `type`. */
  type?: Maybe<EventTaxSettingsType>;
};

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

/** A ticket that was sold. Source: a ticket of Wix Events. */
export type EventTicket = {
  __typename?: 'EventTicket';
  /** Whether name and address were erased. Source: `anonymized`. */
  anonymized?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is archived. Source: `archived`. */
  archived?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was called off. Source: `canceled`. */
  canceled?: Maybe<Scalars['Boolean']['output']>;
  /** Where it was bought. Source: `channel`. */
  channel?: Maybe<EventChannel>;
  /** Address that says that who holds it has arrived. Source: `checkInUrl`. */
  checkInUrl?: Maybe<Scalars['String']['output']>;
  /** When who holds it arrived. Source: `checkIn.created`. */
  checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** The contact who holds it. Source: `guestDetails.contactId`. */
  contact?: Maybe<Contact>;
  /** What kind of ticket it is. Null when that was deleted, and, with a note, where the key may not read it. Source: `ticketDefinitionId`. */
  definition?: Maybe<TicketDefinition>;
  /** The event. Wix names it only in the order, which is read for it. */
  event?: Maybe<Event>;
  /** Whether it cost nothing. Source: `free`. */
  free?: Maybe<Scalars['Boolean']['output']>;
  /** Who holds it. Source: `guestDetails`. */
  guestDetails?: Maybe<EventTicketGuest>;
  /** Whole name of who holds it. Source: `guestFullName`. */
  guestFullName?: Maybe<Scalars['String']['output']>;
  /** The ticket's number: Wix has no other id of it. Source: `ticketNumber`. */
  id: Scalars['ID']['output'];
  /** The member who holds it. Source: `memberId`. */
  member?: Maybe<Member>;
  /** Name of the ticket. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The order. Source: `orderNumber`. */
  order?: Maybe<EventOrder>;
  /** Whether the order is archived. Source: `orderArchived`. */
  orderArchived?: Maybe<Scalars['Boolean']['output']>;
  /** Whole name of the buyer. Source: `orderFullName`. */
  orderFullName?: Maybe<Scalars['String']['output']>;
  /** Number of the order. Source: `orderNumber`. */
  orderNumber?: Maybe<Scalars['String']['output']>;
  /** Whether the order is paid. Source: `orderStatus`. */
  orderStatus?: Maybe<EventOrderStatus>;
  /** What holds for who bought it. Source: `policy`. */
  policy?: Maybe<Scalars['String']['output']>;
  /** What it cost. Source: `price`. */
  price?: Maybe<Money>;
  /** The ticket as it came from Wix, with every part that can be asked for; of a ticket within an order, as it came with the order. */
  raw: Scalars['JSON']['output'];
  /** Wix's id of the ticket definition. Source: `ticketDefinitionId`. */
  ticketDefinitionId?: Maybe<Scalars['ID']['output']>;
  /** The ticket's number, such as `2XWL-1XCM-2AS`. Source: `ticketNumber`. */
  ticketNumber?: Maybe<Scalars['String']['output']>;
  /** Address of the ticket as a file. Source: `ticketPdfUrl`. */
  ticketPdfUrl?: Maybe<Scalars['String']['output']>;
  /** Address of the ticket for the wallet of a phone. Source: `walletPassUrl`. */
  walletPassUrl?: Maybe<Scalars['String']['output']>;
};

/** A page of tickets. */
export type EventTicketConnection = {
  __typename?: 'EventTicketConnection';
  /** Whether the tickets could be read at all. */
  availability: Availability;
  /** The tickets with their cursors. */
  edges: Array<EventTicketEdge>;
  /** The tickets; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<EventTicket>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of tickets that meet the filter, from Wix's own count. It comes with the page. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A ticket and its place in the list. */
export type EventTicketEdge = {
  __typename?: 'EventTicketEdge';
  /** Cursor to read on from after this ticket. */
  cursor: Scalars['String']['output'];
  /** The ticket; null, with an error, when it cannot be read. */
  node?: Maybe<EventTicket>;
};

/** Which tickets to return; all that is given must hold. Wix has no limits by time here. */
export type EventTicketFilter = {
  /** Wix ids of the contacts who hold them, at most 100. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of their ticket definitions, at most 10. */
  definitionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of their events, at most 100. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ticket numbers, at most 1000. Source: `ticketNumber`. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of the members who hold them, at most 500. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Numbers of their orders, at most 20. */
  orderNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The statuses of their orders. Source: `orderStatus`. */
  orderStatus?: InputMaybe<Array<EventOrderStatus>>;
  /** What Wix sorts tickets by, such as checked-in ones; all that are given must hold. Source: `state`. */
  states?: InputMaybe<Array<EventTicketState>>;
  /** Words to look for in the names and the ticket number, at most 200 characters. Source: `searchPhrase`. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Who holds a ticket. Source: `guestDetails`. */
export type EventTicketGuest = {
  __typename?: 'EventTicketGuest';
  /** E-mail address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** First name. Source: `firstName`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** What was answered in the form. Source: `form.inputValues`. */
  form?: Maybe<Array<EventFormAnswer>>;
  /** Whether the buyer gave it to someone. Source: `guestAssigned`. */
  guestAssigned?: Maybe<Scalars['Boolean']['output']>;
  /** Last name. Source: `lastName`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Phone number. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
};

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

/** Sums of sales. Source: `summaries.tickets`. */
export type EventTicketSummary = {
  __typename?: 'EventTicketSummary';
  /** Whether the currency can no longer be changed. Source: `currencyLocked`. */
  currencyLocked?: Maybe<Scalars['Boolean']['output']>;
  /** What the merchant earned. Source: `revenue`. */
  revenue?: Maybe<Money>;
  /** Tickets sold. Source: `ticketsSold`. */
  ticketsSold?: Maybe<Scalars['Int']['output']>;
  /** Number of orders. Source: `totalOrders`. */
  totalOrders?: Maybe<Scalars['Int']['output']>;
  /** What buyers paid. Source: `totalSales`. */
  totalSales?: Maybe<Money>;
};

/** What holds for the sale of tickets. Source: `registration.tickets`. */
export type EventTicketsRegistration = {
  __typename?: 'EventTicketsRegistration';
  /** ISO 4217 code of the currency. Source: `currency`. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Whether each ticket carries the name of who holds it. Source: `guestsAssignedSeparately`. */
  guestsAssignedSeparately?: Maybe<Scalars['Boolean']['output']>;
  /** Price of the dearest ticket. Source: `highestPrice`. */
  highestPrice?: Maybe<Money>;
  /** The same as visitors read it. Source: `highestPrice.formattedValue`. */
  highestPriceFormatted?: Maybe<Scalars['String']['output']>;
  /** Price of the cheapest ticket. Source: `lowestPrice`. */
  lowestPrice?: Maybe<Money>;
  /** The same as visitors read it. Source: `lowestPrice.formattedValue`. */
  lowestPriceFormatted?: Maybe<Scalars['String']['output']>;
  /** For how many minutes tickets are kept for someone who is buying. Source: `reservationDurationInMinutes`. */
  reservationDurationInMinutes?: Maybe<Scalars['Int']['output']>;
  /** Whether all tickets are sold. Source: `soldOut`. */
  soldOut?: Maybe<Scalars['Boolean']['output']>;
  /** Which tax is charged. Source: `taxSettings`. */
  taxSettings?: Maybe<EventTaxSettings>;
  /** How many tickets one order may have. Source: `ticketLimitPerOrder`. */
  ticketLimitPerOrder?: Maybe<Scalars['Int']['output']>;
};

/** From when to when. Source: `timeSlot`. */
export type EventTimeSlot = {
  __typename?: 'EventTimeSlot';
  /** When it ends. Source: `end`. */
  end?: Maybe<Scalars['DateTime']['output']>;
  /** When it begins. Source: `start`. */
  start?: Maybe<Scalars['DateTime']['output']>;
  /** Time zone in which it is shown. Source: `timeZoneId`. */
  timeZoneId?: Maybe<Scalars['String']['output']>;
};

/** Where one value goes. */
export type FieldMapping = {
  __typename?: 'FieldMapping';
  /** Whether the values of records that lead to the same row are added up. */
  adds: Scalars['Boolean']['output'];
  /** What the transform uses: the prefix of PREFIX, the words between those of JOIN, `lower-case` for an identity whose key is the same in any case, `only` for a reference that should be one. */
  argument?: Maybe<Scalars['String']['output']>;
  /** What is written when Wix has no value. */
  default?: Maybe<Scalars['JSON']['output']>;
  /** Whether something of the value is lost. */
  lossy: Scalars['Boolean']['output'];
  /** What else is to be known. */
  note?: Maybe<Scalars['String']['output']>;
  /** Id of the step whose records the value refers to. */
  reference?: Maybe<Scalars['ID']['output']>;
  /** The kind of record that the identity of the referred record is made of. */
  referenceEntity?: Maybe<Scalars['String']['output']>;
  /** Whether Insites refuses a record without it. */
  required: Scalars['Boolean']['output'];
  /** Path below the record; `[]` stands for each element of a list. */
  source: Scalars['String']['output'];
  /** Type of the value in this graph. */
  sourceType: Scalars['String']['output'];
  /** Column that imports write. */
  storage: Scalars['String']['output'];
  /** Key in Insites' REST API. */
  target: Scalars['String']['output'];
  /** Type of that column. */
  targetType: Scalars['String']['output'];
  /** How the value is changed. */
  transform: Transform;
  /** The value map, line by line. */
  valueMap: Array<ValueMapEntry>;
  /** More paths that the transform reads. */
  with: Array<Scalars['String']['output']>;
};

/** A form that people fill in. Source: Form Schemas V4 `Form`. */
export type Form = {
  __typename?: 'Form';
  /** Where fields are filled in from beforehand. Source: `autoFillContact`. */
  autoFillContact?: Maybe<FormAutoFill>;
  /** When it was made. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fields that were deleted; older submissions hold values of them. Source: `deletedFormFields`, and `deletedFields` of older answers. */
  deletedFields?: Maybe<Array<FormField>>;
  /** The same as Wix's rich content. Source: `disabledFormMessage`. */
  disabledMessage?: Maybe<Scalars['JSON']['output']>;
  /** What people read while it is switched off, as HTML. Source: `disabledFormMessage`. */
  disabledMessageHtml?: Maybe<Scalars['String']['output']>;
  /** Whether it can be filled in. Source: `enabled`, in older answers the opposite of `properties.disabled`. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Fields that apps added, by the app's namespace. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Its fields; where they stand on the page is in `steps`. Source: `formFields`, and `fields` of older answers. */
  fields?: Maybe<Array<FormField>>;
  /** Wix's id of the form, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Kind of the form; only in older answers. Source: `kind`. */
  kind?: Maybe<Scalars['String']['output']>;
  /** When it closes by itself. Source: `limitationRule`. */
  limitationRule?: Maybe<FormLimitationRule>;
  /** Folder of the media manager that uploads go to. Source: `mediaFolderId`. */
  mediaFolderId?: Maybe<Scalars['String']['output']>;
  /** Name that the site's owner sees. Source: `name`, in older answers `properties.name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Which app the form belongs to: `wix.form_app.form` is Wix Forms. Source: `namespace`. */
  namespace?: Maybe<Scalars['String']['output']>;
  /** Forms that fields of it are made of; one Wix request for 100 forms. Source: fieldset `NESTED_FORMS`. */
  nestedForms?: Maybe<Array<FormNestedForm>>;
  /** Ids of tags that only the site's staff can see. Source: `tags.privateTags.tagIds`. */
  privateTagIds?: Maybe<Array<Scalars['String']['output']>>;
  /** How it is scored, where it is a quiz. Source: `quizSettings`. */
  quizSettings?: Maybe<FormQuizSettings>;
  /** The form as Wix sent it. */
  raw: Scalars['JSON']['output'];
  /** How it shows which fields are required. Source: `requiredIndicatorProperties`. */
  requiredIndicator?: Maybe<FormRequiredIndicator>;
  /** Number of its present state. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** What changes in it while it is filled in. Source: `formRules`, in older answers `rules`. */
  rules?: Maybe<Array<FormRule>>;
  /** How many submissions were kept apart as spam; one Wix request for 100 forms of a namespace. Source: spam reports `count`. */
  spamCount?: Maybe<Scalars['Int']['output']>;
  /** How strictly spam is sorted out. Source: `spamFilterProtectionLevel`. */
  spamFilterProtectionLevel?: Maybe<FormSpamProtection>;
  /**
   * What was kept apart as spam, by time of creation. Wix has no permission that only reads them: where it is refused, `availability` says
   * so; their number is in `spamCount` all the same.
   */
  spamReports?: Maybe<FormSpamReportConnection>;
  /** Its pages. Source: `steps`. */
  steps?: Maybe<Array<FormStep>>;
  /** Who may read its submissions. Source: `submissionAccess`. */
  submissionAccess?: Maybe<FormSubmissionAccess>;
  /** How many submissions it has, of every status; one Wix request for 100 forms of a namespace. Source: submissions `count`. */
  submissionCount?: Maybe<Scalars['Int']['output']>;
  /** What happens after it was sent. Source: `submitSettings`. */
  submitSettings?: Maybe<FormSubmitSettings>;
  /** Ids of tags that everyone can see. Source: `tags.tags.tagIds`. */
  tagIds?: Maybe<Array<Scalars['String']['output']>>;
  /** How many of them nobody has seen; in the same request. Source: submissions `count`. */
  unseenCount?: Maybe<Scalars['Int']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A form that people fill in. Source: Form Schemas V4 `Form`. */
export type FormSpamReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The appointment that was chosen in a form. Source: `AppointmentDetails`. */
export type FormAppointmentDetails = {
  __typename?: 'FormAppointmentDetails';
  /** Id of who it is with. Source: `staffMemberId`. */
  staffMemberId?: Maybe<Scalars['ID']['output']>;
  /** Name of who it is with. Source: `staffMemberName`. */
  staffMemberName?: Maybe<Scalars['String']['output']>;
};

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

/** A page of forms. */
export type FormConnection = {
  __typename?: 'FormConnection';
  /** Whether the forms could be read at all. */
  availability: Availability;
  /** The forms with their cursors. */
  edges: Array<FormEdge>;
  /** The forms; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<Form>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many forms there are in all; one Wix request for each namespace. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

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

/** The field of a contact that a value goes to. Source: `FormFieldContactInfo`. */
export type FormContactMapping = {
  __typename?: 'FormContactMapping';
  /** Tag of the address. Source: `addressInfo.tag`. */
  addressTag?: Maybe<FormContactTag>;
  /** How people confirm that they want to hear of the site. Source: `subscriptionInfo.confirmationLevel`. */
  confirmationLevel?: Maybe<FormConfirmationLevel>;
  /** Which field. Source: `contactField`. */
  contactField?: Maybe<FormContactField>;
  /** Key of the contact's own field. Source: `customFieldInfo.key`. */
  customFieldKey?: Maybe<Scalars['String']['output']>;
  /** Tag of the email address. Source: `emailInfo.tag`. */
  emailTag?: Maybe<FormContactTag>;
  /** Tag of the phone number. Source: `phoneInfo.tag`. */
  phoneTag?: Maybe<FormContactTag>;
  /** On which ways they hear of it. Source: `subscriptionInfo.subscriptionChannels`. */
  subscriptionChannels?: Maybe<Array<Maybe<FormSubscriptionChannel>>>;
};

/** Tags of what a contact has several of. */
export type FormContactTag =
  /** The one at home. */
  | 'HOME'
  /** The main one. */
  | 'MAIN'
  /** No tag. */
  | 'UNTAGGED';

/** A form and its place in the list. */
export type FormEdge = {
  __typename?: 'FormEdge';
  /** Cursor to read on from after this form. */
  cursor: Scalars['String']['output'];
  /** The form; null, with an error, when it cannot be read. */
  node?: Maybe<Form>;
};

/** A field of a form: one that people fill in, or one that shows something. Source: `Field`. */
export type FormField = {
  __typename?: 'FormField';
  /** How it looks. Source: `componentType` of its options, or `displayOptions.displayFieldType`. */
  component?: Maybe<FormFieldComponent>;
  /** The field of the contact that its value goes to. Source: `inputOptions.contactMapping`. */
  contactMapping?: Maybe<FormContactMapping>;
  /** What a field that only shows something shows, as HTML. Source: `displayOptions.richContentOptions.richContent`. */
  contentHtml?: Maybe<Scalars['String']['output']>;
  /** Label of the choice that people fill in themselves. Source: `customOption.label` of its component's settings. */
  customOptionLabel?: Maybe<Scalars['String']['output']>;
  /** What is filled in beforehand. Source: `default`, `defaultValue` or `checked` of its component's settings. */
  defaultValue?: Maybe<Scalars['JSON']['output']>;
  /** Explanation below the label, as HTML. Source: `description` of its component's settings. */
  descriptionHtml?: Maybe<Scalars['String']['output']>;
  /** Whether people fill it in. Source: `fieldType`; in older answers, whether it has a `target` or a `validation`. */
  fieldType?: Maybe<FormFieldType>;
  /** Format that a text must have. Source: `validation.format` of its options. */
  format?: Maybe<FormTextFormat>;
  /** Whether it is hidden. Source: `hidden`. */
  hidden?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id of the field, a GUID. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What the field is for, such as `CONTACTS_EMAIL`. Source: `identifier`, in older answers `view.fieldType`. */
  identifier?: Maybe<Scalars['String']['output']>;
  /** What stands beside it. Source: `label` of its component's settings; of a checkbox the text of its rich content. */
  label?: Maybe<Scalars['String']['output']>;
  /** What can be chosen. Source: `options` of its component's settings. */
  options?: Maybe<Array<FormFieldOption>>;
  /** Whether it holds what tells who somebody is; Wix encrypts such values. Source: `inputOptions.pii`. */
  pii?: Maybe<Scalars['Boolean']['output']>;
  /** What stands in it while it is empty. Source: `placeholder` of its component's settings. */
  placeholder?: Maybe<Scalars['String']['output']>;
  /** Score and right answers, where the form is a quiz. Source: `quizFieldSettings` of its options. */
  quizSettings?: Maybe<Scalars['JSON']['output']>;
  /** The field as Wix sent it. */
  raw: Scalars['JSON']['output'];
  /** Whether it cannot be changed. Source: `inputOptions.readOnly`. */
  readOnly?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it must be filled in. Source: `inputOptions.required`, in older answers `validation.required`. */
  required?: Maybe<Scalars['Boolean']['output']>;
  /** Everything about its looks, as Wix has it. Source: the settings of its component, such as `textInputOptions`. */
  settings?: Maybe<Scalars['JSON']['output']>;
  /** The words on the button that sends the form. Source: `displayOptions.pageNavigationOptions.submitText`. */
  submitText?: Maybe<Scalars['String']['output']>;
  /** The key of its value in submissions, which never changes. Source: `inputOptions.target`. */
  target?: Maybe<Scalars['String']['output']>;
  /** What kind of value it has. Source: `inputOptions.inputType`; in older answers what its validation is. */
  type?: Maybe<FormInputType>;
  /** What its value must be, as Wix has it. Source: `validation` of its options. */
  validation?: Maybe<Scalars['JSON']['output']>;
};

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

/** One thing that can be chosen in a field. */
export type FormFieldOption = {
  __typename?: 'FormFieldOption';
  /** Whether it is chosen beforehand. Source: `default`. */
  default?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id of it. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its picture. Source: `media.image`. */
  image?: Maybe<Image>;
  /** What people read. Source: `label`. */
  label?: Maybe<Scalars['String']['output']>;
  /** What submissions hold. Source: `value`. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** Whether people fill a field in. */
export type FormFieldType =
  /** It only shows something. */
  | 'DISPLAY'
  /** People fill it in. */
  | 'INPUT'
  /** Wix does not say. */
  | 'UNKNOWN_FIELD_TYPE';

/** A file that somebody sent. Source: an element of a value of type WIX_FILE. */
export type FormFile = {
  __typename?: 'FormFile';
  /** Kind of file. Source: `fileType`. */
  fileType?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the file. Source: `fileId`. */
  id?: Maybe<Scalars['String']['output']>;
  /** Target of the field it was sent with. */
  key?: Maybe<Scalars['String']['output']>;
  /** Name that it had. Source: `displayName`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Full `https` address. Source: `url`. */
  url?: Maybe<Scalars['String']['output']>;
};

/** Which forms to return; all that is given must hold. */
export type FormFilter = {
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Whether they can be filled in. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the name starts with. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Any of these names, exactly. */
  names?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these namespaces, such as `wix.form_app.form`. Without it, all that the site has. */
  namespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Limits to the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

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

/** When a form closes by itself. Source: `LimitationRule`. */
export type FormLimitationRule = {
  __typename?: 'FormLimitationRule';
  /** At that time. Source: `dateTimeDeadline`. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** After that many submissions. Source: `maxAllowedSubmissions`. */
  maxAllowedSubmissions?: Maybe<Scalars['Int']['output']>;
  /** For one person after that many. Source: `submissionLimitPerUser`. */
  submissionLimitPerUser?: Maybe<Scalars['Int']['output']>;
};

/** A form that fields of another one are made of. Source: `NestedForm`. */
export type FormNestedForm = {
  __typename?: 'FormNestedForm';
  /** The form. Source: `form`. */
  form?: Maybe<Form>;
  /** Targets of the fields. Source: `targets`. */
  targets?: Maybe<Array<Scalars['String']['output']>>;
};

/** The order in which forms come. */
export type FormOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: FormSortField;
};

/** What was paid with a form. Source: `OrderDetails`. */
export type FormOrderDetails = {
  __typename?: 'FormOrderDetails';
  /** Id of the checkout. Source: `checkoutId`. */
  checkoutId?: Maybe<Scalars['ID']['output']>;
  /** Sum of the items. Source: `itemSubtotal` and `currency`. */
  itemSubtotal?: Maybe<Money>;
  /** Number of the order that people see. Source: `number`. */
  number?: Maybe<Scalars['String']['output']>;
  /** The order. Source: `orderId`. */
  order?: Maybe<Order>;
  /** Id of the order, once there is one. Source: `orderId`. */
  orderId?: Maybe<Scalars['ID']['output']>;
};

/** How a quiz is scored. Source: `QuizSettings`. */
export type FormQuizSettings = {
  __typename?: 'FormQuizSettings';
  /** What who did not pass reads, as HTML. Source: `failMessage` of `passingStatusOptions` or `scoreAndPassingStatusOptions`. */
  failMessageHtml?: Maybe<Scalars['String']['output']>;
  /** What everyone reads, as HTML. Source: `message`. */
  messageHtml?: Maybe<Scalars['String']['output']>;
  /** What who passed reads, as HTML. Source: `passMessage` of `passingStatusOptions` or `scoreAndPassingStatusOptions`. */
  passMessageHtml?: Maybe<Scalars['String']['output']>;
  /** Share of the points that is enough, in percent. Source: `passingScorePercentage`. */
  passingScorePercentage?: Maybe<Scalars['Float']['output']>;
  /** Points that are enough. Source: `passingScorePoints`. */
  passingScorePoints?: Maybe<Scalars['Float']['output']>;
  /** What people are shown. Source: `resultsDisplay`. */
  resultsDisplay?: Maybe<FormResultsDisplay>;
};

/** The window in which a page opens. */
export type FormRedirectTarget =
  /** A new one. */
  | 'BLANK'
  /** The same. */
  | 'SELF'
  /** Wix does not say. */
  | 'UNKNOWN_TARGET';

/** How a form shows which fields are required. Source: `RequiredIndicatorProperties`. */
export type FormRequiredIndicator = {
  __typename?: 'FormRequiredIndicator';
  /** By what. Source: `requiredIndicator`. */
  indicator?: Maybe<FormRequiredIndicatorKind>;
  /** On which side of the label. Source: `requiredIndicatorPlacement`. */
  placement?: Maybe<FormRequiredIndicatorPlacement>;
};

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

/** What changes in a form while it is filled in. Source: `Rule`. */
export type FormRule = {
  __typename?: 'FormRule';
  /** When it holds: conditions on targets, joined by `and` and `or`. Source: `expression`, in older answers `condition`. */
  expression?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the rule. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether it belongs to the app that owns the form. Source: `namespaceRule`. */
  namespaceRule?: Maybe<Scalars['Boolean']['output']>;
  /** What it changes while it holds. Source: `overrides`. */
  overrides?: Maybe<Scalars['JSON']['output']>;
};

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

/** A submission that was taken for spam. Source: `FormSpamSubmissionReport`. */
export type FormSpamReport = {
  __typename?: 'FormSpamReport';
  /** Id of who may see it. Source: `accessRestriction`. */
  accessRestriction?: Maybe<Scalars['ID']['output']>;
  /** Id of the checkout, where something was to be paid. Source: `orderDetails.checkoutId`. */
  checkoutId?: Maybe<Scalars['ID']['output']>;
  /** Id of the site it was sent on, where that shares its data with this one. Source: `childMetaSiteId`. */
  childSiteId?: Maybe<Scalars['ID']['output']>;
  /** The contact it belongs to. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** When it was sent. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fields that apps added, by the app's namespace. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the form. Source: `formId`. */
  formId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the report, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** The member who sent it, where it was one. Source: `submitter.memberId`. */
  member?: Maybe<Member>;
  /** Which app the form belongs to. Source: `namespace`. */
  namespace?: Maybe<Scalars['String']['output']>;
  /** The report as Wix sent it. */
  raw: Scalars['JSON']['output'];
  /** Why it was taken for spam. Source: `reportReason`. */
  reason?: Maybe<FormSpamReason>;
  /** The same in words. Source: `reportReasonDescription`. */
  reasonDescription?: Maybe<Scalars['String']['output']>;
  /** When it was taken for spam. Source: `reportedDate`. */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of its present state. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Status that the submission had. Source: `submissionStatusAtReport`. */
  statusAtReport?: Maybe<FormSubmissionStatus>;
  /** Who sent it. Source: `submitter`. */
  submitter?: Maybe<FormSubmitter>;
  /** When the report was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was put in, by the target of the field; addresses of files are full `https` URLs. Source: `submissions`. */
  values?: Maybe<Scalars['JSON']['output']>;
};

/** A page of what was kept apart as spam. */
export type FormSpamReportConnection = {
  __typename?: 'FormSpamReportConnection';
  /** Whether they could be read at all. */
  availability: Availability;
  /** The reports with their cursors. */
  edges: Array<FormSpamReportEdge>;
  /** The reports; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<FormSpamReport>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted together with `Form.spamCount`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A report of spam and its place in the list. */
export type FormSpamReportEdge = {
  __typename?: 'FormSpamReportEdge';
  /** Cursor to read on from after this report. */
  cursor: Scalars['String']['output'];
  /** The report; null, with an error, when it cannot be read. */
  node?: Maybe<FormSpamReport>;
};

/** A page of a form. Source: `Step`. */
export type FormStep = {
  __typename?: 'FormStep';
  /** Ids of its fields in the order they are shown on a large screen. Source: `layout.large.items`, by row and column. */
  fieldIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Whether it is hidden. Source: `hidden`. */
  hidden?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id of the page. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Where everything stands on large, medium and small screens. Source: `layout`. */
  layout?: Maybe<Scalars['JSON']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What somebody sent with a form. Source: Form Submissions V4 `FormSubmission`. */
export type FormSubmission = {
  __typename?: 'FormSubmission';
  /** Id of who may see it. Source: `accessRestriction`. */
  accessRestriction?: Maybe<Scalars['ID']['output']>;
  /** The appointment that was chosen. Source: `appointmentDetails`. */
  appointmentDetails?: Maybe<FormAppointmentDetails>;
  /** Id of the site it was sent on, where that shares its data with this one. Source: `childMetaSiteId`. */
  childSiteId?: Maybe<Scalars['ID']['output']>;
  /** The contact it belongs to. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** When it was sent. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The email address in it: the value of the field that goes to the contact's address, of another field for addresses, or of a key that
   * starts with `email`. Null where there is none.
   */
  email?: Maybe<Scalars['String']['output']>;
  /** Fields that apps added, by the app's namespace. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /**
   * What was put in, in the order of the form's fields and with what the form knows of them; values whose field was deleted come last and are
   * marked. Where forms cannot be read, keys and values come without the rest, and the answer's notes say why.
   */
  fields?: Maybe<Array<FormSubmissionField>>;
  /** The files in it. Found by their shape, so that no form needs to be read. */
  files?: Maybe<Array<FormFile>>;
  /**
   * Its form; null where the form was deleted. `form { id }` alone is not read from Wix. Where forms cannot be read it is null with
   * WIX_PERMISSION_DENIED, and `formId` still says which it is.
   */
  form?: Maybe<Form>;
  /** Wix's id of its form, also where the form was deleted or cannot be read. Source: `formId`. */
  formId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the submission, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** The member who sent it, where it was one. Source: `submitter.memberId`. */
  member?: Maybe<Member>;
  /** Which app the form belongs to: `wix.form_app.form` is Wix Forms. Source: `namespace`. */
  namespace?: Maybe<Scalars['String']['output']>;
  /** What was paid. Source: `orderDetails`. */
  orderDetails?: Maybe<FormOrderDetails>;
  /** The submission as Wix sent it. */
  raw: Scalars['JSON']['output'];
  /** Number of its present state. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Whether the site's owner has seen it. Source: `seen`. */
  seen?: Maybe<Scalars['Boolean']['output']>;
  /** How far it got. Source: `status`. */
  status?: Maybe<FormSubmissionStatus>;
  /** Who sent it. Source: `submitter`. */
  submitter?: Maybe<FormSubmitter>;
  /** Ids of its tags. Source: `tags.tags.tagIds`. */
  tagIds?: Maybe<Array<Scalars['String']['output']>>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was put in, by the target of the field; addresses of files are full `https` URLs. Source: `submissions`. */
  values?: Maybe<Scalars['JSON']['output']>;
};


/** What somebody sent with a form. Source: Form Submissions V4 `FormSubmission`. */
export type FormSubmissionFilesArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
};

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

/** A page of submissions. */
export type FormSubmissionConnection = {
  __typename?: 'FormSubmissionConnection';
  /** Whether the submissions could be read at all. */
  availability: Availability;
  /** The submissions with their cursors. */
  edges: Array<FormSubmissionEdge>;
  /** The submissions; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<FormSubmission>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many submissions there are in all; one Wix request for each namespace. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A submission and its place in the list. */
export type FormSubmissionEdge = {
  __typename?: 'FormSubmissionEdge';
  /** Cursor to read on from after this submission. */
  cursor: Scalars['String']['output'];
  /** The submission; null, with an error, when it cannot be read. */
  node?: Maybe<FormSubmission>;
};

/** One value of a submission with what its form knows of it. */
export type FormSubmissionField = {
  __typename?: 'FormSubmissionField';
  /** Whether the form does not have the field any more. Null where the form was deleted or cannot be read. */
  deleted?: Maybe<Scalars['Boolean']['output']>;
  /** Target of the field: the key of the value. Source: key of `submissions`. */
  key: Scalars['String']['output'];
  /** What stood beside the field. Null where the form does not know it or cannot be read. */
  label?: Maybe<Scalars['String']['output']>;
  /** The value as one text: a list is joined by commas, an object is JSON, of files the URLs. */
  text?: Maybe<Scalars['String']['output']>;
  /** What kind of value it is. Null where the form does not know it or cannot be read. */
  type?: Maybe<FormInputType>;
  /** The value; addresses of files are full `https` URLs. Source: value of `submissions`. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** Which submissions to return; all that is given must hold. */
export type FormSubmissionFilter = {
  /** Wix ids of the contacts that sent them, at most 100. Not together with `text`. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of the members that sent them, at most 100. Not together with `text`. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these namespaces, such as `wix.form_app.form`. Without it, all that the site has. */
  namespaces?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the site's owner has seen them. Not together with `text`. */
  seen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<FormSubmissionStatus>>;
  /** Words that the values hold, by Wix's search; at most 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Limits to the time of the last change. Not together with `text`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The order in which submissions come. */
export type FormSubmissionOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: FormSubmissionSortField;
};

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

/** What happens after a form was sent. Source: `SubmitSettings`. */
export type FormSubmitSettings = {
  __typename?: 'FormSubmitSettings';
  /** What is done. Source: `submitSuccessAction`. */
  action?: Maybe<FormSubmitAction>;
  /** The message as Wix's rich content. Source: `thankYouMessageOptions.richContent`. */
  message?: Maybe<Scalars['JSON']['output']>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from `thankYouMessageOptions.richContent`. */
  messageFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** The message, as HTML. Source: `thankYouMessageOptions.richContent`. */
  messageHtml?: Maybe<Scalars['String']['output']>;
  /** What the HTML does not hold of it. Made from `thankYouMessageOptions.richContent`. */
  messageLosses?: Maybe<Array<RichTextLoss>>;
  /** For how many seconds the message is shown. Source: `thankYouMessageOptions.durationInSeconds`. */
  messageSeconds?: Maybe<Scalars['Int']['output']>;
  /** Id of what pops up. Source: `popupOptions.popupId`. */
  popupId?: Maybe<Scalars['String']['output']>;
  /** In which window. Source: `redirectOptions.target`. */
  redirectTarget?: Maybe<FormRedirectTarget>;
  /** Where people are led to. Source: `redirectOptions.redirectUrl`. */
  redirectUrl?: Maybe<Scalars['String']['output']>;
};

/** Who sent a form; Wix names one of these. Source: `Submitter`. */
export type FormSubmitter = {
  __typename?: 'FormSubmitter';
  /** Id of the app. Source: `applicationId`. */
  applicationId?: Maybe<Scalars['ID']['output']>;
  /** Id of the member. Source: `memberId`. */
  memberId?: Maybe<Scalars['ID']['output']>;
  /** Id of the Wix user, such as the site's owner. Source: `userId`. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** Id of a visitor who was not logged in. Source: `visitorId`. */
  visitorId?: Maybe<Scalars['ID']['output']>;
};

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

/** Something not to grant to a key that only reads. */
export type GrantAdvice = {
  __typename?: 'GrantAdvice';
  /** What to leave unticked. */
  permission: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** How a record keeps the same identity over all runs. */
export type IdentityRule = {
  __typename?: 'IdentityRule';
  /** Whether the key is the same in upper and lower case: then it is the key in lower case, without spaces around it. */
  anyCase: Scalars['Boolean']['output'];
  /** Target fields by which a record that is already there is found. */
  dedupe: Array<Scalars['String']['output']>;
  /** The kind of record that is part of the identity's name: `wix:<siteId>:<entity>:<key>`. */
  entity: Scalars['String']['output'];
  /**
   * Whether rows of the same table with the same values of `dedupe` (in any case, without spaces around them) are one row. The first to come makes
   * it, and the identities of the others lead to it.
   */
  merges: Scalars['Boolean']['output'];
  /**
   * What import rows carry as `id`, and Insites keeps as external id: `WIX_ID` the key itself; `UUID` the UUID of the identity, for people, whose external id Insites'
   * add-ons take for the contact's uuid, and where no key is unique in the site.
   */
  rowId: Scalars['String']['output'];
  /** Path of the key in Wix. */
  source: Scalars['String']['output'];
};

/** A picture that Wix hosts. */
export type Image = {
  __typename?: 'Image';
  /** The alternative text that the site's owner gave. */
  altText?: Maybe<Scalars['String']['output']>;
  /** Height in pixels. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Wix's id of the media file, such as `11062b_0a1b2c~mv2.jpg`. Null for pictures from elsewhere. */
  id?: Maybe<Scalars['String']['output']>;
  /** Full `https` address of the picture in its original size. */
  url?: Maybe<Scalars['String']['output']>;
  /** Width in pixels. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** A section of further text. Source: V3 `infoSections`, V1 `additionalInfoSections`. */
export type InfoSection = {
  __typename?: 'InfoSection';
  /** The text as Wix's rich text (Ricos) document. V3 only. Source: `description`. */
  description?: Maybe<Scalars['JSON']['output']>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from `description`. */
  descriptionFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** The text as HTML. Source: `description`, in V3 written from the rich text. */
  descriptionHtml?: Maybe<Scalars['String']['output']>;
  /** What the HTML does not hold of it. Made from `description`. */
  descriptionLosses?: Maybe<Array<RichTextLoss>>;
  /** Wix's id of the section; the same section may belong to many products. V3 only. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Heading. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
  /** The name that the merchant tells it by. V3 only. Source: `uniqueName`. */
  uniqueName?: Maybe<Scalars['String']['output']>;
};

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

/** A Wix app on the site. */
export type InstalledApp = {
  __typename?: 'InstalledApp';
  /** Wix's id of the app, the same on every site. Source: `appDefId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is switched on. Source: `enabled`. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it may hold data that nothing in the graph reads. */
  hasUnreadData: Scalars['Boolean']['output'];
  /** Wix's id of the installation, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** What Wix calls the app, where it is one of Wix's own that is known; null for other apps. */
  name?: Maybe<Scalars['String']['output']>;
  /** The product of the graph that reads its data; null when none does. */
  product?: Maybe<WixProduct>;
  /** What the graph does with its data, and what to do where it does nothing. */
  use: Scalars['String']['output'];
  /** Version of the app. Source: `version`. */
  version?: Maybe<Scalars['String']['output']>;
};

/** Whether an inventory item can be bought. */
export type InventoryAvailability =
  /** There is stock. */
  | 'IN_STOCK'
  /** There is none. */
  | 'OUT_OF_STOCK'
  /** There is none, but it can be ordered ahead. */
  | 'PREORDER';

/**
 * Wix's record of what is in stock: in catalog V1 one per product, with its variants; in V3 one per variant and location.
 * Source: Inventory Items V3 `InventoryItem`, Inventory V2 `InventoryItem` (catalog V1).
 */
export type InventoryItem = {
  __typename?: 'InventoryItem';
  /** Whether it can be bought. V3 only. Source: `availabilityStatus`. */
  availabilityStatus?: Maybe<InventoryAvailability>;
  /** When it was created. V3 only. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fields that apps added, by their namespace. V3 only. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the item. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Whether there are any, where the quantity is not counted. V3 only; V1 tells by variant. Source: `inStock`. */
  inStock?: Maybe<Scalars['Boolean']['output']>;
  /** Where it is kept. V3 only. Source: `locationId`. */
  location?: Maybe<StoreLocation>;
  /** Wix's id of the location. V3 only. Source: `locationId`. */
  locationId?: Maybe<Scalars['ID']['output']>;
  /** Number that rises with every item made. V1 only. Source: `numericId`. */
  numericId?: Maybe<Scalars['String']['output']>;
  /** Selling ahead of stock. Source: `preorderInfo`. */
  preorder?: Maybe<Preorder>;
  /** The product. */
  product?: Maybe<Product>;
  /** Wix's id of the product. Source: `productId`. */
  productId?: Maybe<Scalars['ID']['output']>;
  /** Name of the product. V3 only. Source: `product.name`. */
  productName?: Maybe<Scalars['String']['output']>;
  /** How many there are; below zero when more were sold. Null where the quantity is not counted. V3 only; V1 counts by variant. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Rises with every change. V3 only. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Stock keeping unit of the variant. V3 only. Source: `product.variantSku`. */
  sku?: Maybe<Scalars['String']['output']>;
  /** Whether the quantity is counted; otherwise only `inStock` is known. Source: `trackQuantity`. */
  trackQuantity?: Maybe<Scalars['Boolean']['output']>;
  /** When it was last changed. Source: `updatedDate` (V3), `lastUpdated` (V1). */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The variant. V3 only. */
  variant?: Maybe<ProductVariant>;
  /** Wix's id of the variant. V3 only. Source: `variantId`. */
  variantId?: Maybe<Scalars['ID']['output']>;
  /** Name of the variant, such as `Small / Blue`. V3 only. Source: `product.variantName`. */
  variantName?: Maybe<Scalars['String']['output']>;
  /** The stock of each variant. V1 only. Source: `variants`. */
  variants?: Maybe<Array<InventoryItemVariant>>;
};

/** A page of inventory items. */
export type InventoryItemConnection = {
  __typename?: 'InventoryItemConnection';
  /** Whether the inventory could be read at all. */
  availability: Availability;
  /** The items with their cursors. */
  edges: Array<InventoryItemEdge>;
  /** The items; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<InventoryItem>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of items that meet the filter, from Wix's own count. In V3 one more Wix request. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An inventory item and its place in the list. */
export type InventoryItemEdge = {
  __typename?: 'InventoryItemEdge';
  /** Cursor to read on from after this item. */
  cursor: Scalars['String']['output'];
  /** The item; null, with an error, when it cannot be read. */
  node?: Maybe<InventoryItem>;
};

/** Which inventory items to return; all that is given must hold. */
export type InventoryItemFilter = {
  /** When they were created. Catalog V3 only: V1 items have no such date. Source: `createdDate`. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids of the items, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of their products, at most 1000. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When they were last changed. Catalog V3 only. Source: `updatedDate`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** An order of inventory items. */
export type InventoryItemOrder = {
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** What to order by. */
  field: InventoryItemOrderField;
};

/** What inventory items can be ordered by. */
export type InventoryItemOrderField =
  /** Time of creation. Source: `createdDate` (V3), `numericId`, which rises with it (V1). */
  | 'CREATED_AT'
  /** Time of the last change. Catalog V3 only. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** The stock of one variant within the item of its product. Source: Inventory V2 `InventoryVariant` (catalog V1). */
export type InventoryItemVariant = {
  __typename?: 'InventoryItemVariant';
  /** Whether it can be bought ahead of stock. Source: `availableForPreorder`. */
  availableForPreorder?: Maybe<Scalars['Boolean']['output']>;
  /** Whether there are any. Source: `inStock`. */
  inStock?: Maybe<Scalars['Boolean']['output']>;
  /** How many there are; null where the quantity is not counted. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** Wix's id of the variant. Source: `variantId`. */
  variantId?: Maybe<Scalars['ID']['output']>;
};

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

/** A field that holds files. */
export type MediaRule = {
  __typename?: 'MediaRule';
  /** How the file gets to Insites. */
  note: Scalars['String']['output'];
  /** Path of the file's address. */
  source: Scalars['String']['output'];
  /** Id of the step. */
  step: Scalars['ID']['output'];
  /** Wire key of the value that is the file, or in which its address stands. Null where the file goes into no column. */
  target?: Maybe<Scalars['String']['output']>;
};

/** Somebody who can log in to the site, or writes for its blog. Passwords cannot be read. Source: Members V1 `Member`, fieldset FULL. */
export type Member = {
  __typename?: 'Member';
  /** What the member says about themselves on the profile page; null when nothing. Read in batches. Source: Members About V2 `MemberAbout`. */
  about?: Maybe<MemberAbout>;
  /** Whether the member may write posts and comments. Source: `activityStatus`. */
  activityStatus?: Maybe<MemberActivityStatus>;
  /**
   * Badges that the member was given, with those that were deleted since. Read in batches, with a permission of their own: null when the key
   * lacks it, which the answer's notes say. Source: Badges V4 `BadgeAssignment` and `Badge`.
   */
  badges?: Maybe<Array<MemberBadge>>;
  /** The contact behind the member. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** Names, addresses and fields, as the member's record holds them; the contact may hold more. Source: `contact`. */
  contactInfo?: Maybe<MemberContactInfo>;
  /** When the member was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The registrations for events of the member. Read for each member by itself. Source: the guests of Wix Events whose `memberId` it is. */
  eventGuests?: Maybe<EventGuestConnection>;
  /** The orders of tickets that the member placed. Read for each member by itself. Source: the orders of Wix Events whose `memberId` it is. */
  eventOrders?: Maybe<EventOrderConnection>;
  /** The tickets that the member holds. Read for each member by itself. Source: the tickets of Wix Events with that member. */
  eventTickets?: Maybe<EventTicketConnection>;
  /** Wix's id of the member. */
  id: Scalars['ID']['output'];
  /** When the member last logged in. Source: `lastLoginDate`. */
  lastLoginAt?: Maybe<Scalars['DateTime']['output']>;
  /** E-mail address to log in with; null for guest writers. Source: `loginEmail`. */
  loginEmail?: Maybe<Scalars['String']['output']>;
  /** Whether the member has shown that the address is theirs. Source: `loginEmailVerified`. */
  loginEmailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** What the member bought of pricing plans. Read for each member by itself. Source: the orders of Wix Pricing Plans whose `buyer.memberId` it is. */
  planOrders?: Maybe<PlanOrderConnection>;
  /** Whether others see the member. Source: `privacyStatus`. */
  privacyStatus?: Maybe<MemberPrivacyStatus>;
  /** What the member shows to others. Source: `profile`. */
  profile?: Maybe<MemberProfile>;
  /** The member as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Whether the member can log in. Source: `status`. */
  status?: Maybe<MemberStatus>;
  /** When the member was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The Wix user behind the member: the site's owner or one of its contributors; null for everybody else. Read in batches. Null too when Wix does
   * not tell this key, which the answer's notes say. Source: User Members V1 `UserMember`.
   */
  wixUser?: Maybe<MemberWixUser>;
};


/** Somebody who can log in to the site, or writes for its blog. Passwords cannot be read. Source: Members V1 `Member`, fieldset FULL. */
export type MemberEventGuestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who can log in to the site, or writes for its blog. Passwords cannot be read. Source: Members V1 `Member`, fieldset FULL. */
export type MemberEventOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who can log in to the site, or writes for its blog. Passwords cannot be read. Source: Members V1 `Member`, fieldset FULL. */
export type MemberEventTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody who can log in to the site, or writes for its blog. Passwords cannot be read. Source: Members V1 `Member`, fieldset FULL. */
export type MemberPlanOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a member says about themselves. Source: Members About V2 `MemberAbout`. */
export type MemberAbout = {
  __typename?: 'MemberAbout';
  /** The text as Wix's rich content (Ricos). Source: `content`. */
  content?: Maybe<Scalars['JSON']['output']>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from `content`. */
  files?: Maybe<Array<Scalars['String']['output']>>;
  /** The text as HTML. Made from `content`. */
  html?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the text. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What the HTML does not hold of it. Made from `content`. */
  losses?: Maybe<Array<RichTextLoss>>;
  /** Revision, which rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
};

/** Whether a member may write posts and comments. */
export type MemberActivityStatus =
  /** May write. */
  | 'ACTIVE'
  /** May not write. */
  | 'MUTED'
  /** Wix did not tell. */
  | 'UNKNOWN';

/** A postal address of a member. Source: `Address` of Members V1. */
export type MemberAddress = {
  __typename?: 'MemberAddress';
  /** Street and number as one line, where they were entered so. Source: `addressLine`. */
  addressLine?: Maybe<Scalars['String']['output']>;
  /** Flat, floor and the like. Source: `addressLine2`. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** City. Source: `city`. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two letters. Source: `country`. */
  country?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the address. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Postal code. Source: `postalCode`. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and number. Source: `streetAddress`. */
  streetAddress?: Maybe<MemberStreetAddress>;
  /** ISO 3166-2 code of the state or province. Source: `subdivision`. */
  subdivision?: Maybe<Scalars['String']['output']>;
};

/** A badge as a member has it. Source: Badges V4 `BadgeAssignment` and `Badge`. */
export type MemberBadge = {
  __typename?: 'MemberBadge';
  /** When the member was given it. Source: `BadgeAssignment.createdDate`. */
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Background, a colour such as `#C81B53`. Source: `backgroundColor`. */
  backgroundColor?: Maybe<Scalars['String']['output']>;
  /** When the badge was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is given for. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Icon. Source: `icon`. */
  icon?: Maybe<Image>;
  /** Wix's id of the badge. Source: `BadgeAssignment.badgeId`. */
  id: Scalars['ID']['output'];
  /** Whether it opens pages to those who have it. Source: `permissionsEnabled`. */
  permissionsEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Revision, which rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** The badge in addresses. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Colour of the text. Source: `textColor`. */
  textColor?: Maybe<Scalars['String']['output']>;
  /** Title; null, like everything below, when the badge was deleted. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
  /** When the badge was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** Whether the members could be read at all. */
  availability: Availability;
  /** The members with their cursors. */
  edges: Array<MemberEdge>;
  /** The members; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<Member>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many members the list has; null with `filter.updatedAt`, and when Wix has too many to count. Source: `metadata.total`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What a member's record holds of the contact. Source: `Contact` of Members V1. */
export type MemberContactInfo = {
  __typename?: 'MemberContactInfo';
  /** Postal addresses. Source: `addresses`. */
  addresses?: Maybe<Array<MemberAddress>>;
  /** Birthday, `YYYY-MM-DD`. Source: `birthdate`. */
  birthdate?: Maybe<Scalars['String']['output']>;
  /** Company. Source: `company`. */
  company?: Maybe<Scalars['String']['output']>;
  /** Fields that the site's owner made, with the member's values. Source: `customFields`. */
  customFields?: Maybe<Array<MemberCustomField>>;
  /** E-mail addresses. Source: `emails`. */
  emails?: Maybe<Array<Scalars['String']['output']>>;
  /** First name. Source: `firstName`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Job title. Source: `jobTitle`. */
  jobTitle?: Maybe<Scalars['String']['output']>;
  /** Last name. Source: `lastName`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Phone numbers as they were entered. Source: `phones`. */
  phones?: Maybe<Array<Scalars['String']['output']>>;
};

/** The picture behind a profile. Source: `Image`. */
export type MemberCover = {
  __typename?: 'MemberCover';
  /** The picture. */
  image?: Maybe<Image>;
  /** How far it is moved to the right, in pixels. Source: `offsetX`. */
  offsetX?: Maybe<Scalars['Int']['output']>;
  /** How far it is moved down, in pixels. Source: `offsetY`. */
  offsetY?: Maybe<Scalars['Int']['output']>;
};

/** A field that the site's owner made, with a member's value. Source: `CustomField` of Members V1. */
export type MemberCustomField = {
  __typename?: 'MemberCustomField';
  /** The field itself; null when it was deleted. One Wix request for all members of an operation. Source: Members Custom Fields V1 `CustomField`. */
  definition?: Maybe<MemberFieldDefinition>;
  /** Key of the field, such as `custom.favourite-colour`. Source: the key in `customFields`. */
  key: Scalars['String']['output'];
  /** Name of the field. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The value, of any type. Source: `value`. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** A member and its place in the list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Cursor to read on from after this member. */
  cursor: Scalars['String']['output'];
  /** The member; null, with an error, when it cannot be read. */
  node?: Maybe<Member>;
};

/** Who has a field in their profile. */
export type MemberFieldAudience =
  /** Every member. */
  | 'ALL_MEMBERS'
  /** Members whom the site's owner chose. */
  | 'SELECTED_MEMBERS';

/** A field of member profiles. Source: Members Custom Fields V1 `CustomField`. */
export type MemberFieldDefinition = {
  __typename?: 'MemberFieldDefinition';
  /** Who has it. Source: `appliesTo`. */
  appliesTo?: Maybe<MemberFieldAudience>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is shown to others unless the member says otherwise. Source: `defaultPrivacy`. */
  defaultPrivacy?: Maybe<MemberPrivacyStatus>;
  /** Who made it. Source: `fieldOrigin`. */
  fieldOrigin?: Maybe<MemberFieldOrigin>;
  /** What it holds. Source: `fieldType`. */
  fieldType?: Maybe<MemberFieldType>;
  /** Wix's id of the field. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Key of the field. Source: `key`. */
  key?: Maybe<Scalars['String']['output']>;
  /** Name of the field. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Revision, which rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Where it stands in the profile. Source: `section`. */
  section?: Maybe<MemberFieldSection>;
  /** Which network it links to. Source: `socialType`. */
  socialType?: Maybe<MemberSocialType>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

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

/** Which members to return; all that is given must hold. */
export type MemberFilter = {
  /** Wix ids of the members' contacts, at most 100. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The e-mail address to log in with, exactly. */
  loginEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whether others see the member. */
  privacyStatus?: InputMaybe<MemberPrivacyStatus>;
  /** The last part of the address of the profile page, exactly. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<MemberStatus>>;
  /** A word in the login e-mail address, the names or the nickname; at most 100 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Limits to the time of the last change. Wix cannot filter by it: the list is read in the order of changes, from the end that the limits
   * name, and only as far as they go. It then has no `totalCount` and no other order, and a member that is changed while the list is read may be
   * missing from it: start the next read where this one began.
   */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The order in which members come. */
export type MemberOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: MemberSortField;
};

/** Whether others see a member. */
export type MemberPrivacyStatus =
  /** Only the site's owner does. */
  | 'PRIVATE'
  /** Everybody does. */
  | 'PUBLIC'
  /** Wix did not tell. */
  | 'UNKNOWN';

/** What a member shows to others. Source: `Profile`. */
export type MemberProfile = {
  __typename?: 'MemberProfile';
  /** Picture behind the profile; null without one. Source: `cover`. */
  cover?: Maybe<MemberCover>;
  /** The name that others see; several members may have the same. Source: `nickname`. */
  nickname?: Maybe<Scalars['String']['output']>;
  /** Picture of the member; null without one. Source: `photo`. */
  photo?: Maybe<Image>;
  /** The last part of the address of the profile page. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** Title below the name. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
};

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

/** Street and number of a member's address. Source: `StreetAddress`. */
export type MemberStreetAddress = {
  __typename?: 'MemberStreetAddress';
  /** Name of the street. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number. Source: `number`. */
  number?: Maybe<Scalars['String']['output']>;
};

/** The Wix user behind a member. Source: User Members V1 `UserMember`. */
export type MemberWixUser = {
  __typename?: 'MemberWixUser';
  /** When the user became a member. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the user. Source: `userId`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Nickname. Source: `nickname`. */
  nickname?: Maybe<Scalars['String']['output']>;
  /** Id of the Members Area app on the site. Source: `siteMembersInstanceId`. */
  siteMembersInstanceId?: Maybe<Scalars['ID']['output']>;
  /** When that was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One list of a Wix product, or a part of one that takes a permission of its own: whether it can be read, and what is lost when it cannot. */
export type MigrationList = {
  __typename?: 'MigrationList';
  /** The root field that lists the records, such as `orders`. */
  connection: Scalars['String']['output'];
  /** The field of its records that is missing, such as `payments`; null where it is about the records themselves. */
  field?: Maybe<Scalars['String']['output']>;
  /** What to do about it. */
  hint?: Maybe<Scalars['String']['output']>;
  /** Whether a key without it is still a good key: Wix has nothing that only reads it, or what is lost was never published. */
  isOptional: Scalars['Boolean']['output'];
  /** What the migration loses without it; null when it can be read. */
  loss?: Maybe<Scalars['String']['output']>;
  /** Every permission that is missing, as name and scope. */
  permissions: Array<Scalars['String']['output']>;
  /** Why it cannot be read; null when it can. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whether it can be read. `UNAVAILABLE`: Wix did not answer, so that a plan which is made again may have it. */
  status: AvailabilityStatus;
  /** Ids of the steps that read it, or would. */
  steps: Array<Scalars['ID']['output']>;
  /** What it is, for people. */
  title: Scalars['String']['output'];
};

/** One Wix product and where it goes. */
export type MigrationModule = {
  __typename?: 'MigrationModule';
  /** Another module, where Insites' own sources disagree. */
  alternativeModule?: Maybe<InsitesModule>;
  /** What its records become. */
  becomes: Scalars['String']['output'];
  /** Whether the count equals what reading all returns. */
  countIsExact: Scalars['Boolean']['output'];
  /** What to do about it. */
  hint?: Maybe<Scalars['String']['output']>;
  /** The Insites module, as Insites documents it. */
  insitesModule: InsitesModule;
  /** Each of its lists, and after them the parts of lists that cannot be read. */
  lists: Array<MigrationList>;
  /** What the migration loses by what cannot be read. */
  loss?: Maybe<Scalars['String']['output']>;
  /** The permissions that are missing, as names and scopes; where none is, the one that most of its records need. */
  permission?: Maybe<Scalars['String']['output']>;
  /** The Wix product. */
  product: WixProduct;
  /** Why it is skipped, or what is missing from it. Null when all is read. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How many records its steps have together; null when one of them cannot be told. */
  recordCount?: Maybe<Scalars['Int']['output']>;
  /** Whether it takes part. */
  status: ModuleStatus;
  /** Ids of its steps. */
  steps: Array<Scalars['ID']['output']>;
  /** Its name for people. */
  title: Scalars['String']['output'];
};

/** A stage of the migration. */
export type MigrationPhase = {
  __typename?: 'MigrationPhase';
  /** Names of the target's checks that come before it. */
  checks: Array<Scalars['ID']['output']>;
  /** What happens in it. */
  description: Scalars['String']['output'];
  /** Its name. */
  name: PhaseName;
  /** Ids of the steps that run in it, in order. */
  steps: Array<Scalars['ID']['output']>;
};

/** Everything an importer needs to move a site, and a person to approve it. */
export type MigrationPlan = {
  __typename?: 'MigrationPlan';
  /** True: nothing may be written to Insites before a person has read and approved the plan. */
  approvalRequired: Scalars['Boolean']['output'];
  /** Whether the source is the sample shop of the embedded demo site. */
  demo: Scalars['Boolean']['output'];
  /** How much work all of it is. */
  estimate: PlanEstimate;
  /** What the site holds: counts, and the signals by which Insites chooses modules. */
  fingerprint: SiteFingerprint;
  /** When the plan was made. */
  generatedAt: Scalars['DateTime']['output'];
  /** What the plan was asked for: `products`, `dataCollections`, `updatedSince`, `exact` as they were understood. */
  input: Scalars['JSON']['output'];
  /** The plan for people, in Markdown: site overview, page inventory, module mapping, brand notes, risks, next steps. */
  markdown: Scalars['String']['output'];
  /** Which fields hold files. The rows are made by the exporter. */
  media: Array<MediaRule>;
  /** Every Wix product, also those that are skipped, with the reason. */
  modules: Array<MigrationModule>;
  /** What to do now, in this order; the last is to revoke the key. */
  nextSteps: Array<Scalars['String']['output']>;
  /** The stages of the migration, in the words of Insites' own migration tool. */
  phases: Array<MigrationPhase>;
  /** SHA-256 over the counts, schemas, permissions and mappings, as hex. The same site gives the same hash; times, estimates of duration, samples and edits inside records do not change it. */
  planHash: Scalars['String']['output'];
  /** Version of the plan's form, such as `wix-insites/1`. */
  planVersion: Scalars['String']['output'];
  /** How old addresses lead to the new records. The rows are made by the exporter. */
  redirects: Array<RedirectRule>;
  /** What will not survive the move, or needs a person. */
  risks: Array<MigrationRisk>;
  /** What must exist in Insites before data can land. */
  setup: Array<SetupItem>;
  /** The Wix site. */
  source: MigrationSource;
  /** What to import, in this order. */
  steps: Array<MigrationStep>;
  /** The Insites site. */
  target: MigrationTarget;
  /** Every field of Wix that goes nowhere, and why. */
  unmapped: Array<UnmappedSource>;
};

/** What a plan is about. */
export type MigrationPlanInput = {
  /**
   * Only these collections of Wix Data, by id; all of them when it is left out. A key that may not read the list of collections has to name them: their
   * columns are then learnt from their items.
   */
  dataCollections?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reads every record and counts, also for the risks, instead of asking Wix for counts: as many Wix requests as the whole migration, within one operation's limits. */
  exact?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these Wix products. All of them when it is left out. */
  products?: InputMaybe<Array<WixProduct>>;
  /** The Insites site to migrate to. */
  target?: InputMaybe<MigrationTargetInput>;
  /** Only what changed at or after this point in time: the plan of a final sync. Steps that Wix cannot filter say that they read everything. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Something that will not survive the move, or needs a person. */
export type MigrationRisk = {
  __typename?: 'MigrationRisk';
  /** What to do about it. */
  advice: Scalars['String']['output'];
  /** Stable name of the risk. */
  code: Scalars['String']['output'];
  /** How many records it concerns; null when they were not counted (`exact` counts them). */
  count?: Maybe<Scalars['Int']['output']>;
  /** What is at risk. */
  message: Scalars['String']['output'];
  /** How much it weighs. */
  severity: RiskSeverity;
  /** Id of the step it is about; null when it is about the whole site. */
  step?: Maybe<Scalars['ID']['output']>;
};

/** The Wix site that is moved. */
export type MigrationSource = {
  __typename?: 'MigrationSource';
  /** Version of the shop's catalog, `V1` or `V3`; null without a shop. */
  catalogVersion?: Maybe<CatalogVersion>;
  /** ISO 4217 code of the currency that the shop sells in. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The editor that the site was made with, such as `EDITOR` or `STUDIO`. Wix tells it only together with the account's id: else null. */
  editor?: Maybe<Scalars['String']['output']>;
  /** What the editor means for the pages; null where it is not known. */
  editorMeaning?: Maybe<Scalars['String']['output']>;
  /** Language and region, such as `en-GB`. */
  locale?: Maybe<Scalars['String']['output']>;
  /** Name of the site. Source: `properties.siteDisplayName`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Always `wix`. */
  platform: Scalars['String']['output'];
  /** Wix's id of the site; every identity is made of it. */
  siteId: Scalars['String']['output'];
  /** IANA name of the time zone. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Address of the site. */
  url?: Maybe<Scalars['String']['output']>;
};

/** One list of Wix and what becomes of its records. */
export type MigrationStep = {
  __typename?: 'MigrationStep';
  /** Whether records are made or changed. */
  action: WriteAction;
  /** Records inside the records, which become rows of their own. */
  children: Array<ChildRows>;
  /** Values that are the same in every record. */
  constants: Array<ConstantValue>;
  /** What the count rests on, such as `From 900 contacts`. */
  countBasis: Scalars['String']['output'];
  /**
   * Whether the count equals what reading all returns. False for a step that reads another's list and is about some of its records only: `estimate.rows`
   * says how many rows are likely.
   */
  countIsExact: Scalars['Boolean']['output'];
  /** Ids of the steps that must be complete before. */
  dependsOn: Array<Scalars['ID']['output']>;
  /** How much work the step is. */
  estimate: StepEstimate;
  /** Where each value goes. Of several with the same target, the first that gives a value counts. */
  fields: Array<FieldMapping>;
  /** Stable name of the step. */
  id: Scalars['ID']['output'];
  /** How a record keeps the same identity over all runs. */
  identity: IdentityRule;
  /** The kind of record in Insites. */
  insitesEntity: Scalars['String']['output'];
  /** The module in Insites. */
  insitesModule: InsitesModule;
  /** Which records are left out, if not all are the step's business. */
  onlyIf?: Maybe<RecordCondition>;
  /** Place in the order, from 1. */
  order: Scalars['Int']['output'];
  /** Path of the parent's key, when the records must be written parents first. */
  parentsFirst?: Maybe<Scalars['String']['output']>;
  /** The Wix product. */
  product: WixProduct;
  /** How many records the connection has; null when it cannot be told without reading all. */
  recordCount?: Maybe<Scalars['Int']['output']>;
  /** Formatted texts: their HTML moves, and what it does not hold is told for each record. */
  richTexts: Array<RichTextMapping>;
  /** The first record of the list and what it becomes, as `{ source, row, children }`. Null when there is none. */
  sample?: Maybe<Scalars['JSON']['output']>;
  /** How to read the records. */
  sourceQuery: SourceQuery;
  /** Where Insites stores the records. */
  table: Scalars['String']['output'];
  /** What the step does, for people. */
  title: Scalars['String']['output'];
  /** What to watch. */
  warnings: Array<Scalars['String']['output']>;
  /** The kind of record in Wix; part of the identity. */
  wixEntity: Scalars['String']['output'];
  /** How to write without doubling or mixing up records. */
  write: WriteRule;
};

/** The Insites site that is written to. */
export type MigrationTarget = {
  __typename?: 'MigrationTarget';
  /** What is to be checked on the site before anything is written. */
  checks: Array<TargetCheck>;
  /** Its generation. */
  generation: InsitesGeneration;
  /** The name that an identity is the UUID of; `<key>` is the value at a step's `identity.source`. */
  identityName: Scalars['String']['output'];
  /** The namespace of every identity, as RFC 9562 takes it for UUIDs of version 5. */
  identityNamespace: Scalars['String']['output'];
  /** Always `insites`. */
  platform: Scalars['String']['output'];
  /** Requests that its REST API takes in any 60 seconds. */
  requestsPerMinute: Scalars['Int']['output'];
};

/** What is known of the Insites site to migrate to. */
export type MigrationTargetInput = {
  /** Its generation, which decides the names of tables. V6 when it is left out. */
  generation?: InputMaybe<InsitesGeneration>;
};

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

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** The amount in units of the currency, as Wix's exact decimal string. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code of the currency, or null where Wix names none. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** From one amount of money to another. */
export type MoneyRange = {
  __typename?: 'MoneyRange';
  /** The highest. */
  max?: Maybe<Money>;
  /** The lowest. */
  min?: Maybe<Money>;
};

/** Several services that were booked together. Source: `multiServiceBookingInfo`. */
export type MultiServiceBooking = {
  __typename?: 'MultiServiceBooking';
  /** Wix's id of the visit; all its bookings share it. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** How they follow each other. Source: `type`. */
  type?: Maybe<MultiServiceBookingType>;
};

/** How services that were booked together follow each other. */
export type MultiServiceBookingType =
  /** At the same time. */
  | 'PARALLEL_BOOKINGS'
  /** At different times. */
  | 'SEPARATE_BOOKINGS'
  /** One after the other. */
  | 'SEQUENTIAL_BOOKINGS';

/** The languages of a site. */
export type Multilingual = {
  __typename?: 'Multilingual';
  /** Whether visitors are taken to their own language. Source: `autoRedirect`. */
  autoRedirect?: Maybe<Scalars['Boolean']['output']>;
  /** Each language, the main one included. Source: `supportedLanguages`. */
  languages?: Maybe<Array<SiteLanguage>>;
};

/** From one number to another. */
export type NumberRange = {
  __typename?: 'NumberRange';
  /** The highest. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The lowest. */
  min?: Maybe<Scalars['Float']['output']>;
};

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

/** An order of Wix eCommerce: of a shop, of bookings, of event tickets or entered by hand. Source: eCommerce Orders V1 `Order`. */
export type Order = {
  __typename?: 'Order';
  /** What happened to it, comments of the merchant included, at most 1000. Source: `activities`. */
  activities?: Maybe<Array<OrderActivity>>;
  /** Fees beside the line items. Source: `additionalFees`. */
  additionalFees?: Maybe<Array<OrderAdditionalFee>>;
  /** Coupons, discounts of the merchant and automatic discounts. Source: `appliedDiscounts`. */
  appliedDiscounts?: Maybe<Array<OrderAppliedDiscount>>;
  /** Whether it is hidden from the main list of the dashboard. Source: `archived`. */
  archived?: Maybe<Scalars['Boolean']['output']>;
  /** Which advertisement led to it. Source: `attributionSource`. */
  attributionSource?: Maybe<OrderAttributionSource>;
  /** What was paid and what is due. Source: `balanceSummary`. */
  balanceSummary?: Maybe<OrderBalanceSummary>;
  /** Who pays: address and contact details. Source: `billingInfo`. */
  billingInfo?: Maybe<OrderAddressWithContact>;
  /** Which of the business's locations it belongs to. Source: `businessLocation`. */
  businessLocation?: Maybe<OrderLocation>;
  /** Who bought. Source: `buyerInfo`. */
  buyerInfo?: Maybe<OrderBuyerInfo>;
  /** Language to write to the buyer in. Source: `buyerLanguage`. */
  buyerLanguage?: Maybe<Scalars['String']['output']>;
  /** What the buyer noted. Source: `buyerNote`. */
  buyerNote?: Maybe<Scalars['String']['output']>;
  /** Where it was sold. Source: `channelInfo`. */
  channelInfo?: Maybe<OrderChannelInfo>;
  /** Id of the checkout that it came from. Source: `checkoutId`. */
  checkoutId?: Maybe<Scalars['ID']['output']>;
  /** When Wix created it. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who entered it. Source: `createdBy`. */
  createdBy?: Maybe<OrderCreatedBy>;
  /** ISO 4217 code of the currency of all its amounts. Source: `currency`. */
  currency?: Maybe<Scalars['String']['output']>;
  /** From which currency the prices were converted. Source: `currencyConversionDetails`. */
  currencyConversionDetails?: Maybe<OrderCurrencyConversion>;
  /** What the buyer filled in beside the address. Source: `customFields`. */
  customFields?: Maybe<Array<OrderCustomField>>;
  /**
   * Where it goes and who receives it: the address and the person of the shipping destination, else those of `recipientInfo`, each as a whole.
   * Made from `shippingInfo.logistics.shippingDestination` and `recipientInfo`.
   */
  deliverTo?: Maybe<OrderAddressWithContact>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** How far it is fulfilled. Source: `fulfillmentStatus`. */
  fulfillmentStatus?: Maybe<OrderFulfillmentStatus>;
  /**
   * What was sent off, with tracking. Null when it cannot be read. One Wix request for 100 orders.
   * Source: eCommerce Order Fulfillments V1 `fulfillments`.
   */
  fulfillments?: Maybe<Array<OrderFulfillment>>;
  /** Wix's id of the order, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Whether it was imported into Wix from another system. Source: `imported`. */
  imported?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Invoices that apps have issued. Null when they cannot be read. One Wix request for 100 orders.
   * Source: eCommerce Order Invoices V1 `invoicesInfo`.
   */
  invoices?: Maybe<Array<OrderInvoice>>;
  /** What was bought, at most 300 items. Source: `lineItems`. */
  lineItems?: Maybe<Array<OrderLineItem>>;
  /** Number that people see. Source: `number`. */
  number?: Maybe<Scalars['String']['output']>;
  /** What is paid after a free trial of a subscription. Source: `payAfterFreeTrial`. */
  payAfterFreeTrial?: Maybe<OrderPriceSummary>;
  /** How far it is paid. Source: `paymentStatus`. */
  paymentStatus?: Maybe<OrderPaymentStatus>;
  /**
   * Payments, at most 100. Null when they cannot be read. One Wix request for 100 orders, refunds included.
   * Source: eCommerce Order Transactions V1 `payments`.
   */
  payments?: Maybe<Array<OrderPayment>>;
  /** Fees of the platform, such as of event tickets. Source: `platformFeeSummary`. */
  platformFeeSummary?: Maybe<OrderPlatformFeeSummary>;
  /** What it costs. Source: `priceSummary`. */
  priceSummary?: Maybe<OrderPriceSummary>;
  /** Id that cart, checkout and order have in common. Source: `purchaseFlowId`. */
  purchaseFlowId?: Maybe<Scalars['ID']['output']>;
  /** When it was bought; earlier than `createdAt` for orders that were imported into Wix. Source: `purchasedDate`. */
  purchasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The record as it came from Wix; fulfilments, payments, refunds and invoices are records of their own. */
  raw: Scalars['JSON']['output'];
  /**
   * Who finally receives it. Differs from the shipping destination where that is a pickup point, or where nothing is shipped.
   * Source: `recipientInfo`.
   */
  recipientInfo?: Maybe<OrderAddressWithContact>;
  /**
   * Refunds, at most 300. Null when they cannot be read. One Wix request for 100 orders, payments included.
   * Source: eCommerce Order Transactions V1 `refunds`.
   */
  refunds?: Maybe<Array<OrderRefund>>;
  /** Whether someone opened it in the dashboard. Source: `seenByAHuman`. */
  seenByAHuman?: Maybe<Scalars['Boolean']['output']>;
  /** How it is delivered. Source: `shippingInfo`. */
  shippingInfo?: Maybe<OrderShippingInfo>;
  /** Language of the original texts. Source: `siteLanguage`. */
  siteLanguage?: Maybe<Scalars['String']['output']>;
  /** Status. Source: `status`. */
  status?: Maybe<OrderStatus>;
  /** Tags. Source: `tags`. */
  tags?: Maybe<OrderTags>;
  /** Whether the line items' prices include tax. Source: `taxIncludedInPrices`. */
  taxIncludedInPrices?: Maybe<Scalars['Boolean']['output']>;
  /** Taxes of the whole order. Source: `taxInfo`. */
  taxInfo?: Maybe<OrderTaxInfo>;
  /** Sum of the taxes, in the older form that some old orders still carry. Source: `taxSummary.totalTax`. */
  taxSummaryTotal?: Maybe<Money>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unit of the line items' weights. Source: `weightUnit`. */
  weightUnit?: Maybe<OrderWeightUnit>;
};

/** Something that happened to an order. Source: `Activity`. */
export type OrderActivity = {
  __typename?: 'OrderActivity';
  /** What happened. Source: `activityType`, else `type`. */
  activityType?: Maybe<OrderActivityType>;
  /** Email address of who did it. Source: `authorEmail`. */
  authorEmail?: Maybe<Scalars['String']['output']>;
  /** What the merchant noted. Source: `merchantComment.message`. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The details that this kind of activity has. Source: that member of `Activity` which is set, such as `orderRefunded`. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
};

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

/** A fee beside the line items. Source: `AdditionalFee`. */
export type OrderAdditionalFee = {
  __typename?: 'OrderAdditionalFee';
  /** Its code. Source: `code`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Ids of the line items that it is for. Source: `lineItemIds`. */
  lineItemIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** What it is for. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The fee. Source: `price`. */
  price?: Maybe<Money>;
  /** After tax. Source: `priceAfterTax`. */
  priceAfterTax?: Maybe<Money>;
  /** Before tax. Source: `priceBeforeTax`. */
  priceBeforeTax?: Maybe<Money>;
  /** Id of the app that takes it. Source: `providerAppId`. */
  providerAppId?: Maybe<Scalars['ID']['output']>;
  /** Where it comes from. Source: `source`. */
  source?: Maybe<OrderAdditionalFeeSource>;
  /** Taxes in the older form. Source: `taxDetails`. */
  taxDetails?: Maybe<OrderItemTaxDetails>;
  /** Taxes. Source: `taxInfo`. */
  taxInfo?: Maybe<OrderItemTaxInfo>;
  /** Which address decides about the tax. Source: `taxableAddress.addressType`. */
  taxableAddressType?: Maybe<OrderTaxableAddressType>;
};

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

/** An address. Source: `Address`, `PickupAddress`. */
export type OrderAddress = {
  __typename?: 'OrderAddress';
  /** Main line. Source: `addressLine`. */
  addressLine?: Maybe<Scalars['String']['output']>;
  /** Second line. Source: `addressLine2`. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** City. Source: `city`. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country, two letters. Source: `country`. */
  country?: Maybe<Scalars['String']['output']>;
  /** Name of the country. Source: `countryFullname`. */
  countryFullname?: Maybe<Scalars['String']['output']>;
  /** Place on the map. Source: `geocode`. */
  geocode?: Maybe<OrderGeocode>;
  /** Postal code. Source: `postalCode`. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and number. Source: `streetAddress`. */
  streetAddress?: Maybe<OrderStreetAddress>;
  /** ISO 3166-2 code of the state or province. Source: `subdivision`. */
  subdivision?: Maybe<Scalars['String']['output']>;
  /** Its name. Source: `subdivisionFullname`. */
  subdivisionFullname?: Maybe<Scalars['String']['output']>;
};

/** A person with an address. Source: `AddressWithContact`. */
export type OrderAddressWithContact = {
  __typename?: 'OrderAddressWithContact';
  /** The address. Source: `address`. */
  address?: Maybe<OrderAddress>;
  /** The person. Source: `contactDetails`. */
  contactDetails?: Maybe<OrderContactDetails>;
};

/** A discount; one of coupon, merchant's discount and rule. Source: `AppliedDiscount`. */
export type OrderAppliedDiscount = {
  __typename?: 'OrderAppliedDiscount';
  /** The coupon that the buyer used. Source: `coupon`. */
  coupon?: Maybe<OrderCoupon>;
  /** The rule that gave it. Source: `discountRule`. */
  discountRule?: Maybe<OrderDiscountRule>;
  /** What it applies to. Source: `discountType`. */
  discountType?: Maybe<OrderDiscountType>;
  /** Id of the discount; Wix often sends none. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /**
   * What tells the discount apart from the others of its order, the same at every read: its id, else that of its coupon or rule, else its kind;
   * `#2` is behind it where another has the same. Made from `id`, `coupon`, `discountRule`, `merchantDiscount` and `discountType`.
   */
  key: Scalars['String']['output'];
  /** Its part of each line item. Source: `lineItemDiscounts`. */
  lineItemDiscounts?: Maybe<Array<OrderLineItemDiscount>>;
  /** Ids of the line items it applies to, in the older form. Source: `lineItemIds`. */
  lineItemIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The discount that the merchant gave. Source: `merchantDiscount`. */
  merchantDiscount?: Maybe<OrderMerchantDiscount>;
};

/** The advertisement that an order is attributed to. */
export type OrderAttributionSource =
  /** An advertisement on Facebook. */
  | 'FACEBOOK_ADS'
  /** None, or unknown. */
  | 'UNSPECIFIED';

/** Authorization of a payment. Source: `AuthorizationDetails`. */
export type OrderAuthorization = {
  __typename?: 'OrderAuthorization';
  /** When it was authorized. Source: `authorizedDate`. */
  authorizedDate?: Maybe<Scalars['DateTime']['output']>;
  /** Its captures. Source: `captures`. */
  captures?: Maybe<Array<OrderCapture>>;
  /** Whether it is captured later. Source: `delayedCapture`. */
  delayedCapture?: Maybe<Scalars['Boolean']['output']>;
  /** What Wix will do with it. Source: `scheduledAction`. */
  scheduledAction?: Maybe<OrderScheduledAction>;
  /** How it was voided. Source: `void`. */
  void?: Maybe<OrderVoid>;
};

/** Status of a capture or a void. */
export type OrderAuthorizationActionStatus =
  /** Failed. */
  | 'FAILED'
  /** Under way. */
  | 'PENDING'
  /** Done. */
  | 'SUCCEEDED';

/** What was paid of an order and what is due. Source: `BalanceSummary`. */
export type OrderBalanceSummary = {
  __typename?: 'OrderBalanceSummary';
  /** What is authorized and not captured. Source: `authorized`. */
  authorized?: Maybe<Money>;
  /** What is due; less than zero when too much was paid. Source: `balance`. */
  balance?: Maybe<Money>;
  /** What rounding for cash added or, less than zero, took off. Source: `cashRoundingAdjustment`. */
  cashRoundingAdjustment?: Maybe<Money>;
  /** What payers' banks took back. Source: `chargeback`. */
  chargeback?: Maybe<Money>;
  /** What was won back of that. Source: `chargebackReversal`. */
  chargebackReversal?: Maybe<Money>;
  /** What was paid. Source: `paid`. */
  paid?: Maybe<Money>;
  /** Payments that are under way. Source: `pending`. */
  pending?: Maybe<Money>;
  /** Refunds that are under way. Source: `pendingRefund`. */
  pendingRefund?: Maybe<Money>;
  /** Fees of the platform. Source: `platformFees`. */
  platformFees?: Maybe<Money>;
  /** What was refunded. Source: `refunded`. */
  refunded?: Maybe<Money>;
  /** The total less these fees. Source: `totalMinusPlatformFees`. */
  totalMinusPlatformFees?: Maybe<Money>;
};

/** Who bought; a guest has neither a member nor, often, a contact. Source: `BuyerInfo`. */
export type OrderBuyerInfo = {
  __typename?: 'OrderBuyerInfo';
  /** The contact, null without one. Source: `contactId`. */
  contact?: Maybe<Contact>;
  /** Email address. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** The member, null for a guest. Source: `memberId`. */
  member?: Maybe<Member>;
  /** Id of the visitor who bought without logging in. Source: `visitorId`. */
  visitorId?: Maybe<Scalars['ID']['output']>;
};

/** Capture of an authorized payment. Source: `AuthorizationCapture`. */
export type OrderCapture = {
  __typename?: 'OrderCapture';
  /** The amount. Source: `amount`. */
  amount?: Maybe<Money>;
  /** When. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. Source: `failureDetails.failureCode`. */
  failureCode?: Maybe<Scalars['String']['output']>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Status. Source: `status`. */
  status?: Maybe<OrderAuthorizationActionStatus>;
};

/** An item in the catalog of an app. Source: `CatalogReference`. */
export type OrderCatalogReference = {
  __typename?: 'OrderCatalogReference';
  /** Id of the app, such as `215238eb-22a5-4c36-9e7b-e7c08025e04e` for Wix Stores. Source: `appId`. */
  appId?: Maybe<Scalars['String']['output']>;
  /** Id of the item in that catalog; of a booking, a ticket definition, a product. Source: `catalogItemId`. */
  catalogItemId?: Maybe<Scalars['String']['output']>;
  /** What the app wants to know beside, such as `variantId` and choices. Source: `options`. */
  options?: Maybe<Scalars['JSON']['output']>;
};

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

/** Where an order was sold. Source: `ChannelInfo`. */
export type OrderChannelInfo = {
  __typename?: 'OrderChannelInfo';
  /** Id of the order at that channel. Source: `externalOrderId`. */
  externalOrderId?: Maybe<Scalars['String']['output']>;
  /** Address of the order at that channel. Source: `externalOrderUrl`. */
  externalOrderUrl?: Maybe<Scalars['String']['output']>;
  /** The sales channel. Source: `type`. */
  type?: Maybe<OrderChannel>;
};

/** A payment that the payer's bank took back. Source: `Chargeback`. */
export type OrderChargeback = {
  __typename?: 'OrderChargeback';
  /** What was taken back. Source: `amount`. */
  amount?: Maybe<Money>;
  /** When it was made. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id at the payment provider. Source: `externalId`. */
  externalId?: Maybe<Scalars['ID']['output']>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What was won back. Source: `reversalAmount`. */
  reversalAmount?: Maybe<Money>;
  /** Status. Source: `status`. */
  status?: Maybe<OrderChargebackStatus>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Status of a chargeback. */
export type OrderChargebackStatus =
  /** The money was taken back. */
  | 'APPROVED'
  /** It was won back. */
  | 'REVERSED';

/** A colour. Source: `Color`. */
export type OrderColor = {
  __typename?: 'OrderColor';
  /** HEX or RGB code. Source: `code`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name in the site's language. Source: `original`. */
  original?: Maybe<Scalars['String']['output']>;
  /** Name in the buyer's language. Source: `translated`. */
  translated?: Maybe<Scalars['String']['output']>;
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** Whether the orders could be read at all. */
  availability: Availability;
  /** The orders with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<Order>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of orders that meet the filter, by Wix's aggregation of orders: one more Wix request. Null where Wix does not answer it as its types show, and for more than 100 ids. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A person's or company's details. Source: `FullAddressContactDetails`. */
export type OrderContactDetails = {
  __typename?: 'OrderContactDetails';
  /** Company. Source: `company`. */
  company?: Maybe<Scalars['String']['output']>;
  /** First name. Source: `firstName`. */
  firstName?: Maybe<Scalars['String']['output']>;
  /** Last name. Source: `lastName`. */
  lastName?: Maybe<Scalars['String']['output']>;
  /** Phone number. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Tax number, in Brazil. Source: `vatId`. */
  vatId?: Maybe<OrderVatId>;
};

/** A coupon. Source: `Coupon`. */
export type OrderCoupon = {
  __typename?: 'OrderCoupon';
  /** What it took off. Source: `amount`. */
  amount?: Maybe<Money>;
  /** What the buyer typed. Source: `code`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Who entered an order; one of these. Source: `CreatedBy`. */
export type OrderCreatedBy = {
  __typename?: 'OrderCreatedBy';
  /** Id of the app. Source: `appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** The member. Source: `memberId`. */
  member?: Maybe<Member>;
  /** Id of a Wix user of the site. Source: `userId`. */
  userId?: Maybe<Scalars['ID']['output']>;
  /** Id of the visitor. Source: `visitorId`. */
  visitorId?: Maybe<Scalars['ID']['output']>;
};

/** A card. Source: `CreditCardPaymentMethodDetails`. */
export type OrderCreditCard = {
  __typename?: 'OrderCreditCard';
  /** Brand. Source: `brand`. */
  brand?: Maybe<Scalars['String']['output']>;
  /** Last four digits. Source: `lastFourDigits`. */
  lastFourDigits?: Maybe<Scalars['String']['output']>;
};

/** From which currency an order's prices were converted. Source: `CurrencyConversionDetails`. */
export type OrderCurrencyConversion = {
  __typename?: 'OrderCurrencyConversion';
  /** Rate that prices in the currency before were multiplied with. Source: `conversionRate`. */
  conversionRate?: Maybe<Scalars['Decimal']['output']>;
  /** ISO 4217 code of the currency before. Source: `originalCurrency`. */
  originalCurrency?: Maybe<Scalars['String']['output']>;
};

/** What the buyer filled in. Source: `CustomField`. */
export type OrderCustomField = {
  __typename?: 'OrderCustomField';
  /** Title in the site's language. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
  /** Title in the buyer's language. Source: `translatedTitle`. */
  translatedTitle?: Maybe<Scalars['String']['output']>;
  /** The value, of any type. Source: `value`. */
  value?: Maybe<Scalars['JSON']['output']>;
};

/** A quantity by measure. Source: `DecimalQuantity`. */
export type OrderDecimalQuantity = {
  __typename?: 'OrderDecimalQuantity';
  /** In words. Source: `description`. */
  description?: Maybe<OrderTranslatedText>;
  /** Of which unit, such as `KG`; `UNSPECIFIED` where `otherUnit` says it. Source: `measurementUnit`. */
  measurementUnit?: Maybe<Scalars['String']['output']>;
  /** A unit that Wix does not know. Source: `otherUnit`. */
  otherUnit?: Maybe<Scalars['String']['output']>;
  /** How much. Source: `value`. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** Between when a delivery is expected. Source: `DeliveryTimeSlot`. */
export type OrderDeliveryTimeSlot = {
  __typename?: 'OrderDeliveryTimeSlot';
  /** From when. Source: `from`. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** Until when. Source: `to`. */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** A choice that was made for an item. Source: `DescriptionLine`. */
export type OrderDescriptionLine = {
  __typename?: 'OrderDescriptionLine';
  /** The choice as a colour. Source: `colorInfo`. */
  colorInfo?: Maybe<OrderColor>;
  /** What was chosen, such as `Size`. Source: `name`. */
  name?: Maybe<OrderTranslatedText>;
  /** The choice as text. Source: `plainText`. */
  plainText?: Maybe<OrderTranslatedText>;
};

/** A file to download. Source: `DigitalFile`. */
export type OrderDigitalFile = {
  __typename?: 'OrderDigitalFile';
  /** Until when the address works. Source: `expirationDate`. */
  expirationDate?: Maybe<Scalars['DateTime']['output']>;
  /** Id of the file. Source: `fileId`. */
  fileId?: Maybe<Scalars['ID']['output']>;
  /** Address to download it from; it expires. Source: `link`. */
  link?: Maybe<Scalars['String']['output']>;
};

/** Wix's reasons for a merchant's discount. */
export type OrderDiscountReason =
  /** A billing cycle was cut short. */
  | 'BILLING_ADJUSTMENT'
  /** Items were exchanged. */
  | 'EXCHANGED_ITEMS'
  /** Wix does not say. */
  | 'UNSPECIFIED';

/** A rule that gives a discount. Source: `DiscountRule`. */
export type OrderDiscountRule = {
  __typename?: 'OrderDiscountRule';
  /** What it took off. Source: `amount`. */
  amount?: Maybe<Money>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<OrderTranslatedText>;
};

/** What a discount applies to. */
export type OrderDiscountType =
  /** The whole order. */
  | 'GLOBAL'
  /** The delivery. */
  | 'SHIPPING'
  /** Some items. */
  | 'SPECIFIC_ITEMS';

/** An order and its place in the list. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Cursor to read on from after this order. */
  cursor: Scalars['String']['output'];
  /** The order; null, with an error, when it cannot be read. */
  node?: Maybe<Order>;
};

/** The refund of a fee. Source: `AdditionalFeeRefund`. */
export type OrderFeeRefund = {
  __typename?: 'OrderFeeRefund';
  /** Id of the fee. Source: `additionalFeeId`. */
  additionalFeeId?: Maybe<Scalars['ID']['output']>;
  /** What was refunded of it. Source: `amount`. */
  amount?: Maybe<Money>;
};

/** Which orders to return; all that is given must hold. */
export type OrderFilter = {
  /** Whether they are archived. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these sales channels. */
  channel?: InputMaybe<Array<OrderChannel>>;
  /** Wix ids of the buyers' contacts, at most 1000. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** The buyer's email address, exactly. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Any of these fulfilment statuses. */
  fulfillmentStatus?: InputMaybe<Array<OrderFulfillmentStatus>>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Wix ids of the buyers' members, at most 1000. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these payment statuses. */
  paymentStatus?: InputMaybe<Array<OrderPaymentStatus>>;
  /** Wix ids of products of which at least one was bought, at most 100. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Limits to the time of purchase. */
  purchasedAt?: InputMaybe<DateTimeFilter>;
  /** Any of these statuses. Without it, orders of every status but INITIALIZED come. */
  status?: InputMaybe<Array<SearchableOrderStatus>>;
  /** Limits to the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** A parcel, or another way in which items were handed over. Source: `Fulfillment`. */
export type OrderFulfillment = {
  __typename?: 'OrderFulfillment';
  /** Whether it is done. Source: `completed`. */
  completed?: Maybe<Scalars['Boolean']['output']>;
  /** When it was made. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What an app added: texts by name. Source: `customInfo.fieldsData`. */
  customInfo?: Maybe<Scalars['JSON']['output']>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Which items, at most 300. Source: `lineItems`. */
  lineItems?: Maybe<Array<OrderItemQuantity>>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Status, such as `Pending`, `Fulfilled` or a carrier's own. Source: `status`. */
  status?: Maybe<Scalars['String']['output']>;
  /** Where it can be followed. Source: `trackingInfo`. */
  trackingInfo?: Maybe<OrderTrackingInfo>;
};

/** How far an order is fulfilled. */
export type OrderFulfillmentStatus =
  /** Every item is fulfilled. */
  | 'FULFILLED'
  /** No item is fulfilled. */
  | 'NOT_FULFILLED'
  /** Some items are fulfilled. */
  | 'PARTIALLY_FULFILLED';

/** A place on the map. Source: `AddressLocation`. */
export type OrderGeocode = {
  __typename?: 'OrderGeocode';
  /** Degrees north. Source: `latitude`. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. Source: `longitude`. */
  longitude?: Maybe<Scalars['Float']['output']>;
};

/** A payment by gift card. Source: `GiftCardPaymentDetails`. */
export type OrderGiftCardPayment = {
  __typename?: 'OrderGiftCardPayment';
  /** Id of that app. Source: `appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Id of the payment at the gift card's app. Source: `giftCardPaymentId`. */
  giftCardPaymentId?: Maybe<Scalars['ID']['output']>;
  /** The gift card's code, mostly hidden. Source: `obfuscatedCode`. */
  obfuscatedCode?: Maybe<Scalars['String']['output']>;
  /** Whether it was voided, in the older form. Source: `voided`. */
  voided?: Maybe<Scalars['Boolean']['output']>;
};

/** An invoice. Source: Order Invoices `Invoice`. */
export type OrderInvoice = {
  __typename?: 'OrderInvoice';
  /** Id of the app that issued it. Source: `appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Its id in the app. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
};

/** How many of a line item. Source: `FulfillmentLineItem`, `LineItemRefund`, `RefundItem`. */
export type OrderItemQuantity = {
  __typename?: 'OrderItemQuantity';
  /** Id of the line item. Source: `id` or `lineItemId`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** How many. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
};

/** A tax of one authority on one item. Source: `LineItemTaxBreakdown`. */
export type OrderItemTaxBreakdown = {
  __typename?: 'OrderItemTaxBreakdown';
  /** Where it is taken. Source: `jurisdiction`. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of place that is. Source: `jurisdictionType`. */
  jurisdictionType?: Maybe<OrderJurisdictionType>;
  /** What is free of it. Source: `nonTaxableAmount`. */
  nonTaxableAmount?: Maybe<Money>;
  /** The rate as a fraction. Source: `rate`. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** The tax. Source: `taxAmount`. */
  taxAmount?: Maybe<Money>;
  /** Name of the tax. Source: `taxName`. */
  taxName?: Maybe<Scalars['String']['output']>;
  /** Kind of the tax. Source: `taxType`. */
  taxType?: Maybe<Scalars['String']['output']>;
  /** What it is taken from. Source: `taxableAmount`. */
  taxableAmount?: Maybe<Money>;
};

/** Taxes in the older form. Source: `ItemTaxFullDetails`. */
export type OrderItemTaxDetails = {
  __typename?: 'OrderItemTaxDetails';
  /** The rate as a fraction. Source: `taxRate`. */
  taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** What the tax is taken from. Source: `taxableAmount`. */
  taxableAmount?: Maybe<Money>;
  /** The tax. Source: `totalTax`. */
  totalTax?: Maybe<Money>;
};

/** Taxes of a line item, a delivery or a fee. Source: `LineItemTaxInfo`. */
export type OrderItemTaxInfo = {
  __typename?: 'OrderItemTaxInfo';
  /** The tax. Source: `taxAmount`. */
  taxAmount?: Maybe<Money>;
  /** By authority, at most 7. Source: `taxBreakdown`. */
  taxBreakdown?: Maybe<Array<OrderItemTaxBreakdown>>;
  /** Id of the tax group. Source: `taxGroupId`. */
  taxGroupId?: Maybe<Scalars['ID']['output']>;
  /** Whether the price includes the tax. Source: `taxIncludedInPrice`. */
  taxIncludedInPrice?: Maybe<Scalars['Boolean']['output']>;
  /** The rate as Wix sends it, as a fraction: `0.19` is 19 %. Source: `taxRate`. */
  taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** What it is taken from. Source: `taxableAmount`. */
  taxableAmount?: Maybe<Money>;
};

/** What kind an item is; one of these. Source: `ItemType`. */
export type OrderItemType = {
  __typename?: 'OrderItemType';
  /** Another kind, in words. Source: `custom`. */
  custom?: Maybe<Scalars['String']['output']>;
  /** One of Wix's kinds. Source: `preset`. */
  preset?: Maybe<OrderItemTypePreset>;
};

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

/** An item of an order. Source: `OrderLineItem`. */
export type OrderLineItem = {
  __typename?: 'OrderLineItem';
  /** The item in its app's catalog, whatever the app. Null for items entered by hand. Source: `catalogReference`. */
  catalogReference?: Maybe<OrderCatalogReference>;
  /** What the buyer chose or wrote, as one text such as `Size: L; Engraving: For Jo`; null when nothing. Made from `descriptionLines` and `modifierGroups`; where both are empty, from `catalogReference.options`. */
  choices?: Maybe<Scalars['String']['output']>;
  /** How much, for what is sold by measure; `quantity` is then 1. Source: `decimalQuantity`. */
  decimalQuantity?: Maybe<OrderDecimalQuantity>;
  /** What is charged at the checkout where `paymentOption` is DEPOSIT_ONLINE. Source: `depositAmount`. */
  depositAmount?: Maybe<Money>;
  /** The choices that were made, such as size and colour. Source: `descriptionLines`. */
  descriptionLines?: Maybe<Array<OrderDescriptionLine>>;
  /** The file to download, for digital items. Source: `digitalFile`. */
  digitalFile?: Maybe<OrderDigitalFile>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Whether the buyer could not change the quantity. Source: `fixedQuantity`. */
  fixedQuantity?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the app that fulfils it; null when the merchant does. Source: `fulfillerId`. */
  fulfillerId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the line item, unique in its order. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Picture. Source: `image`. */
  image?: Maybe<Image>;
  /** What kind of item. Source: `itemType`. */
  itemType?: Maybe<OrderItemType>;
  /** Price of all after discounts of catalog and item. Source: `lineItemPrice`. */
  lineItemPrice?: Maybe<Money>;
  /** From which locations, at most 5. Source: `locations`. */
  locations?: Maybe<Array<OrderLocationQuantity>>;
  /** Things that were added to the item, by group. Source: `modifierGroups`. */
  modifierGroups?: Maybe<Array<OrderModifierGroup>>;
  /** How it is paid. Source: `paymentOption`. */
  paymentOption?: Maybe<OrderPaymentOption>;
  /** Price of one after the item's discounts. Source: `price`. */
  price?: Maybe<Money>;
  /** Price of one before the item's discounts. Source: `priceBeforeDiscounts`. */
  priceBeforeDiscounts?: Maybe<Money>;
  /** Words beside the price, such as `from`. Source: `priceDescription`. */
  priceDescription?: Maybe<OrderTranslatedText>;
  /** Whether the price is not settled yet. Source: `priceUndetermined`. */
  priceUndetermined?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The product of Wix Stores. Null when it has been deleted, for items of other apps and for items entered by hand.
   * Source: `catalogReference.catalogItemId`.
   */
  product?: Maybe<Product>;
  /** What was bought, as it was called then. Source: `productName`. */
  productName?: Maybe<OrderTranslatedText>;
  /** How many. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** How many were refunded. Source: `refundQuantity`. */
  refundQuantity?: Maybe<Scalars['Int']['output']>;
  /** How many were put back into stock. Source: `restockQuantity`. */
  restockQuantity?: Maybe<Scalars['Int']['output']>;
  /** Whether it is shipped. Source: `physicalProperties.shippable`. */
  shippable?: Maybe<Scalars['Boolean']['output']>;
  /** Stock keeping unit. Source: `physicalProperties.sku`. */
  sku?: Maybe<Scalars['String']['output']>;
  /** The subscription that the item belongs to. Source: `subscriptionInfo`. */
  subscriptionInfo?: Maybe<OrderSubscriptionInfo>;
  /** Taxes in the older form that some old orders still carry. Source: `taxDetails`. */
  taxDetails?: Maybe<OrderItemTaxDetails>;
  /** Taxes. Source: `taxInfo`. */
  taxInfo?: Maybe<OrderItemTaxInfo>;
  /** Which address decides about the tax. Source: `taxableAddress.addressType`. */
  taxableAddressType?: Maybe<OrderTaxableAddressType>;
  /** Discount on all. Source: `totalDiscount`. */
  totalDiscount?: Maybe<Money>;
  /** Price of all after every discount and tax. Source: `totalPriceAfterTax`. */
  totalPriceAfterTax?: Maybe<Money>;
  /** Price of all after every discount, before tax. Source: `totalPriceBeforeTax`. */
  totalPriceBeforeTax?: Maybe<Money>;
  /** The variant of the product. Null when it has been deleted and where Wix names none. Source: `catalogReference.options.variantId`. */
  variant?: Maybe<ProductVariant>;
  /** Weight of one, in the order's `weightUnit`. Source: `physicalProperties.weight`. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** A discount's part of one line item. Source: `LineItemDiscount`. */
export type OrderLineItemDiscount = {
  __typename?: 'OrderLineItemDiscount';
  /** Id of the line item. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What it took off. Source: `totalDiscount`. */
  totalDiscount?: Maybe<Money>;
};

/** What was refunded of a line item. Source: `LineItemRefundSummary`. */
export type OrderLineItemRefund = {
  __typename?: 'OrderLineItemRefund';
  /** Id of the line item. Source: `lineItemId`. */
  lineItemId?: Maybe<Scalars['ID']['output']>;
  /** What was refunded of it. Source: `totalRefundedAmount`. */
  totalRefundedAmount?: Maybe<Money>;
};

/** One of the business's locations. Source: `Location`. */
export type OrderLocation = {
  __typename?: 'OrderLocation';
  /** Id of the location. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
};

/** How much of an item is from one location. Source: `LocationAndQuantity`. */
export type OrderLocationQuantity = {
  __typename?: 'OrderLocationQuantity';
  /** Id of the location. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** How many. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
};

/** Where, when and how an order is delivered. Source: `DeliveryLogistics`. */
export type OrderLogistics = {
  __typename?: 'OrderLogistics';
  /** Latest time of delivery, in the older form. Source: `deliverByDate`. */
  deliverByDate?: Maybe<Scalars['DateTime']['output']>;
  /** When it is expected, in words. Source: `deliveryTime`. */
  deliveryTime?: Maybe<Scalars['String']['output']>;
  /** Between when it is expected. Source: `deliveryTimeSlot`. */
  deliveryTimeSlot?: Maybe<OrderDeliveryTimeSlot>;
  /** Words to the carrier. Source: `instructions`. */
  instructions?: Maybe<Scalars['String']['output']>;
  /** Where it is picked up. Source: `pickupDetails`. */
  pickupDetails?: Maybe<OrderPickupDetails>;
  /** Who receives it where; for pickup the place to fetch it. Source: `shippingDestination`. */
  shippingDestination?: Maybe<OrderAddressWithContact>;
};

/** A payment by membership. Source: `MembershipPaymentDetails`. */
export type OrderMembershipPayment = {
  __typename?: 'OrderMembershipPayment';
  /** Id of the transaction at its app. Source: `externalTransactionId`. */
  externalTransactionId?: Maybe<Scalars['ID']['output']>;
  /** Id of the benefit that is used of it. Source: `futureMembership.benefitId`. */
  futureMembershipBenefitId?: Maybe<Scalars['ID']['output']>;
  /** Id of the line item by which the membership itself is bought. Source: `futureMembership.lineItemId`. */
  futureMembershipLineItemId?: Maybe<Scalars['ID']['output']>;
  /** Id of the line item that it pays. Source: `lineItemId`. */
  lineItemId?: Maybe<Scalars['ID']['output']>;
  /** Id of the membership. Source: `membershipId`. */
  membershipId?: Maybe<Scalars['ID']['output']>;
  /** Name of the membership. Source: `name`. */
  name?: Maybe<OrderTranslatedText>;
  /** Id of its app. Source: `providerAppId`. */
  providerAppId?: Maybe<Scalars['ID']['output']>;
  /** Status, in the older form. Source: `status`. */
  status?: Maybe<OrderMembershipPaymentStatus>;
  /** Whether it was voided, in the older form. Source: `voided`. */
  voided?: Maybe<Scalars['Boolean']['output']>;
};

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

/** A discount that the merchant gave. Source: `MerchantDiscount`. */
export type OrderMerchantDiscount = {
  __typename?: 'OrderMerchantDiscount';
  /** What it took off. Source: `amount`. */
  amount?: Maybe<Money>;
  /** Why, in words. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Why, of Wix's reasons. Source: `discountReason`. */
  discountReason?: Maybe<OrderDiscountReason>;
};

/** A thing that was added to an item. Source: `ItemModifier`. */
export type OrderModifier = {
  __typename?: 'OrderModifier';
  /** More about it. Source: `details`. */
  details?: Maybe<OrderTranslatedText>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What it is. Source: `label`. */
  label?: Maybe<OrderTranslatedText>;
  /** Its price. Source: `price`. */
  price?: Maybe<Money>;
  /** How many. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
};

/** Things that were added to an item. Source: `ModifierGroup`. */
export type OrderModifierGroup = {
  __typename?: 'OrderModifierGroup';
  /** Id of the group. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What was added. Source: `modifiers`. */
  modifiers?: Maybe<Array<OrderModifier>>;
  /** Its name. Source: `name`. */
  name?: Maybe<OrderTranslatedText>;
};

/** Wix's offline means of payment. */
export type OrderOfflinePaymentMethod =
  /** Bank transfer. */
  | 'BANK_TRANSFER'
  /** Cash. */
  | 'CASH'
  /** Cheque. */
  | 'CHECK';

/** The order in which orders come. */
export type OrderOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: OrderSortField;
};

/** A payment; one of regular, gift card and membership. Source: Transactions `Payment`. */
export type OrderPayment = {
  __typename?: 'OrderPayment';
  /** The amount. Source: `amount`. */
  amount?: Maybe<Money>;
  /** What rounding for cash added or, less than zero, took off. Source: `cashRounding.roundingAdjustment`. */
  cashRoundingAdjustment?: Maybe<Money>;
  /** Id that charges made together share. Source: `chargeCorrelationId`. */
  chargeCorrelationId?: Maybe<Scalars['ID']['output']>;
  /** When it was made. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** A payment by gift card. Source: `giftcardPaymentDetails`. */
  giftcardPaymentDetails?: Maybe<OrderGiftCardPayment>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** A payment by membership. Source: `membershipPaymentDetails`. */
  membershipPaymentDetails?: Maybe<OrderMembershipPayment>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Whether it cannot be refunded. Source: `refundDisabled`. */
  refundDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** A payment by card, transfer, cash or the like. Source: `regularPaymentDetails`. */
  regularPaymentDetails?: Maybe<OrderRegularPayment>;
  /** Status. Source: `status`. */
  status?: Maybe<OrderTransactionStatus>;
  /** Whether a receipt can be made. Source: `supportReceiptGeneration`. */
  supportReceiptGeneration?: Maybe<Scalars['Boolean']['output']>;
  /** The amount before rounding for cash. Source: `cashRounding.unroundedAmount`. */
  unroundedAmount?: Maybe<Money>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Name of a means of payment. Source: `PaymentMethodName`. */
export type OrderPaymentMethodName = {
  __typename?: 'OrderPaymentMethodName';
  /** In the buyer's language. Source: `buyerLanguageName`. */
  buyerLanguageName?: Maybe<Scalars['String']['output']>;
  /** Another means, as the merchant called it. Source: `userDefinedName.custom`. */
  custom?: Maybe<Scalars['String']['output']>;
  /** One of Wix's offline means that the merchant chose. Source: `userDefinedName.predefined`. */
  predefined?: Maybe<OrderOfflinePaymentMethod>;
  /** In the site's language. Source: `siteLanguageName`. */
  siteLanguageName?: Maybe<Scalars['String']['output']>;
};

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

/** Where an order is picked up. Source: `PickupDetails`. */
export type OrderPickupDetails = {
  __typename?: 'OrderPickupDetails';
  /** The address. Source: `address`. */
  address?: Maybe<OrderAddress>;
  /** What kind of place it is. Source: `pickupMethod`. */
  pickupMethod?: Maybe<OrderPickupMethod>;
};

/** Kinds of places to pick up. */
export type OrderPickupMethod =
  /** A pickup point. */
  | 'PICKUP_POINT'
  /** The shop. */
  | 'STORE_PICKUP';

/** A fee of the platform. Source: `PlatformFee`. */
export type OrderPlatformFee = {
  __typename?: 'OrderPlatformFee';
  /** The fee. Source: `amount`. */
  amount?: Maybe<Money>;
  /** Who pays it. Source: `chargeType`. */
  chargeType?: Maybe<OrderPlatformFeeChargeType>;
  /** Id of the line item that it is for. Source: `lineItemId`. */
  lineItemId?: Maybe<Scalars['ID']['output']>;
  /** What it is for. Source: `name`. */
  name?: Maybe<OrderTranslatedText>;
  /** The rate, as Wix sends it. Source: `percentageRate`. */
  percentageRate?: Maybe<Scalars['Decimal']['output']>;
};

/** Who pays a fee of the platform. */
export type OrderPlatformFeeChargeType =
  /** The merchant. */
  | 'ABSORBED'
  /** The buyer. */
  | 'PASS_ON';

/** Fees of the platform. Source: `PlatformFeeSummary`. */
export type OrderPlatformFeeSummary = {
  __typename?: 'OrderPlatformFeeSummary';
  /** Each of them, at most 300. Source: `fees`. */
  fees?: Maybe<Array<OrderPlatformFee>>;
  /** All of them. Source: `total`. */
  total?: Maybe<Money>;
  /** What the merchant pays of them. Source: `totalAbsorbed`. */
  totalAbsorbed?: Maybe<Money>;
  /** What the buyer pays of them. Source: `totalPassOn`. */
  totalPassOn?: Maybe<Money>;
};

/** What an order costs. Source: `PriceSummary`. */
export type OrderPriceSummary = {
  __typename?: 'OrderPriceSummary';
  /** Discounts. Source: `discount`. */
  discount?: Maybe<Money>;
  /** Delivery. Source: `shipping`. */
  shipping?: Maybe<Money>;
  /** All items before discounts and tax. Source: `subtotal`. */
  subtotal?: Maybe<Money>;
  /** Tax. Source: `tax`. */
  tax?: Maybe<Money>;
  /** What is to be paid in all. Source: `total`. */
  total?: Maybe<Money>;
  /** Additional fees before tax. Source: `totalAdditionalFees`. */
  totalAdditionalFees?: Maybe<Money>;
};

/** A refund. Source: Transactions `Refund`. */
export type OrderRefund = {
  __typename?: 'OrderRefund';
  /** When it was made. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was refunded. Source: `details`. */
  details?: Maybe<OrderRefundDetails>;
  /** Its id. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Id of the app that asked for it. Source: `requestingServiceAppId`. */
  requestingServiceAppId?: Maybe<Scalars['ID']['output']>;
  /** The sums. Source: `summary`. */
  summary?: Maybe<OrderRefundSummary>;
  /** How it went for each payment, at most 50. Source: `transactions`. */
  transactions?: Maybe<Array<OrderRefundTransaction>>;
};

/** What was refunded. Source: `RefundDetails`. */
export type OrderRefundDetails = {
  __typename?: 'OrderRefundDetails';
  /** Fees. Source: `additionalFees`. */
  additionalFees?: Maybe<Array<OrderFeeRefund>>;
  /** Line items. Source: `lineItems`, else the older `items`. */
  lineItems?: Maybe<Array<OrderItemQuantity>>;
  /** Why. Source: `reason`. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Delivery. Source: `shipping.amount`. */
  shipping?: Maybe<Money>;
  /** Whether the delivery was refunded. Source: `shippingIncluded`. */
  shippingIncluded?: Maybe<Scalars['Boolean']['output']>;
};

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

/** Sums of a refund. Source: `AggregatedRefundSummary`. */
export type OrderRefundSummary = {
  __typename?: 'OrderRefundSummary';
  /** What failed. Source: `failedRefundAmount`. */
  failedRefundAmount?: Maybe<Money>;
  /** By line item. Source: `breakdown.lineItems`. */
  lineItems?: Maybe<Array<OrderLineItemRefund>>;
  /** Whether any of it is under way. Source: `pending`. */
  pending?: Maybe<Scalars['Boolean']['output']>;
  /** What is under way. Source: `pendingRefund`. */
  pendingRefund?: Maybe<Money>;
  /** What is done. Source: `refunded`. */
  refunded?: Maybe<Money>;
  /** What was asked for. Source: `requestedRefund`. */
  requestedRefund?: Maybe<Money>;
};

/** The refund of one payment. Source: `RefundTransaction`. */
export type OrderRefundTransaction = {
  __typename?: 'OrderRefundTransaction';
  /** What is refunded. Source: `amount`. */
  amount?: Maybe<Money>;
  /** Whether it was made outside of Wix. Source: `externalRefund`. */
  externalRefund?: Maybe<Scalars['Boolean']['output']>;
  /** Id in Wix's gateway. Source: `gatewayRefundId`. */
  gatewayRefundId?: Maybe<Scalars['ID']['output']>;
  /** Id of the payment. Source: `paymentId`. */
  paymentId?: Maybe<Scalars['ID']['output']>;
  /** Id at the payment provider. Source: `providerRefundId`. */
  providerRefundId?: Maybe<Scalars['ID']['output']>;
  /** The payment provider's code of a failure. Source: `refundStatusInfo.paymentGatewayReasonCode`. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** Status. Source: `refundStatus`. */
  refundStatus?: Maybe<OrderRefundStatus>;
  /** The status in words. Source: `refundStatusInfo.description`. */
  statusDescription?: Maybe<Scalars['String']['output']>;
};

/** A payment by card, transfer, cash or the like. Source: `RegularPaymentDetails`. */
export type OrderRegularPayment = {
  __typename?: 'OrderRegularPayment';
  /** Authorization and capture. Source: `authorizationDetails`. */
  authorizationDetails?: Maybe<OrderAuthorization>;
  /** What the payer's bank took back, at most 6. Source: `chargebacks`. */
  chargebacks?: Maybe<Array<OrderChargeback>>;
  /** The card. Source: `creditCardDetails`. */
  creditCardDetails?: Maybe<OrderCreditCard>;
  /** Id of the transaction in Wix's gateway. Source: `gatewayTransactionId`. */
  gatewayTransactionId?: Maybe<Scalars['ID']['output']>;
  /** Whether it was paid offline. Source: `offlinePayment`. */
  offlinePayment?: Maybe<Scalars['Boolean']['output']>;
  /** Means of payment, such as `CreditCard`. Source: `paymentMethod`. */
  paymentMethod?: Maybe<Scalars['String']['output']>;
  /** Name of the means of payment. Source: `paymentMethodName`. */
  paymentMethodName?: Maybe<OrderPaymentMethodName>;
  /** Id of the payment in Wix Payments. Source: `paymentOrderId`. */
  paymentOrderId?: Maybe<Scalars['ID']['output']>;
  /** Fee of the platform. Source: `platformFee`. */
  platformFee?: Maybe<Money>;
  /** Id of the transaction at the payment provider. Source: `providerTransactionId`. */
  providerTransactionId?: Maybe<Scalars['ID']['output']>;
  /** Whether the means of payment was a saved one. Source: `savedPaymentMethod`. */
  savedPaymentMethod?: Maybe<Scalars['Boolean']['output']>;
  /** Status, in the older form. Source: `status`. */
  status?: Maybe<OrderTransactionStatus>;
};

/** What Wix will do with an authorized payment. Source: `ScheduledAction`. */
export type OrderScheduledAction = {
  __typename?: 'OrderScheduledAction';
  /** What. Source: `actionType`. */
  actionType?: Maybe<OrderScheduledActionType>;
  /** When. Source: `executionDate`. */
  executionDate?: Maybe<Scalars['DateTime']['output']>;
};

/** What can be done with an authorized payment. */
export type OrderScheduledActionType =
  /** Capture it. */
  | 'CAPTURE'
  /** Void it. */
  | 'VOID';

/** What a delivery costs. Source: `ShippingPrice`. */
export type OrderShippingCost = {
  __typename?: 'OrderShippingCost';
  /** Discount. Source: `discount`. */
  discount?: Maybe<Money>;
  /** The price. Source: `price`. */
  price?: Maybe<Money>;
  /** Taxes in the older form. Source: `taxDetails`. */
  taxDetails?: Maybe<OrderItemTaxDetails>;
  /** Taxes. Source: `taxInfo`. */
  taxInfo?: Maybe<OrderItemTaxInfo>;
  /** After discounts and tax. Source: `totalPriceAfterTax`. */
  totalPriceAfterTax?: Maybe<Money>;
  /** After discounts, before tax. Source: `totalPriceBeforeTax`. */
  totalPriceBeforeTax?: Maybe<Money>;
};

/** How an order is delivered. Source: `V1ShippingInformation`. */
export type OrderShippingInfo = {
  __typename?: 'OrderShippingInfo';
  /** Id of the app that offers the delivery. Source: `carrierId`. */
  carrierId?: Maybe<Scalars['ID']['output']>;
  /** That app's code of the delivery. Source: `code`. */
  code?: Maybe<Scalars['String']['output']>;
  /** What it costs. Source: `cost`. */
  cost?: Maybe<OrderShippingCost>;
  /** Where, when and how. Source: `logistics`. */
  logistics?: Maybe<OrderLogistics>;
  /** Name of the shipping region. Source: `region.name`. */
  region?: Maybe<Scalars['String']['output']>;
  /** Title of the delivery, such as `Standard`. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
};

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

/** Street and number. Source: `StreetAddress`. */
export type OrderStreetAddress = {
  __typename?: 'OrderStreetAddress';
  /** Street. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number. Source: `number`. */
  number?: Maybe<Scalars['String']['output']>;
};

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

/** The subscription of an item. Source: `SubscriptionInfo`. */
export type OrderSubscriptionInfo = {
  __typename?: 'OrderSubscriptionInfo';
  /** Whether it goes on until it is canceled. Source: `subscriptionSettings.autoRenewal`. */
  autoRenewal?: Maybe<Scalars['Boolean']['output']>;
  /** After how many charges it ends. Source: `subscriptionSettings.billingCycles`. */
  billingCycles?: Maybe<Scalars['Int']['output']>;
  /** Words about the charges. Source: `chargesDescription`. */
  chargesDescription?: Maybe<Scalars['String']['output']>;
  /** Whether the buyer can cancel it. Source: `subscriptionSettings.enableCustomerCancellation`. */
  customerCanCancel?: Maybe<Scalars['Boolean']['output']>;
  /** Which of its billing cycles this order is, from 1. Source: `cycleNumber`. */
  cycleNumber?: Maybe<Scalars['Int']['output']>;
  /** Description. Source: `subscriptionOptionDescription`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Unit of the free trial's length. Source: `subscriptionSettings.freeTrialPeriod.frequency`. */
  freeTrialFrequency?: Maybe<OrderSubscriptionFrequency>;
  /** How many of these units the free trial lasts. Source: `subscriptionSettings.freeTrialPeriod.interval`. */
  freeTrialInterval?: Maybe<Scalars['Int']['output']>;
  /** How often is the unit of `interval`. Source: `subscriptionSettings.frequency`. */
  frequency?: Maybe<OrderSubscriptionFrequency>;
  /** Id of the subscription. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** How many units lie between two charges. Source: `subscriptionSettings.interval`. */
  interval?: Maybe<Scalars['Int']['output']>;
  /** Title. Source: `subscriptionOptionTitle`. */
  title?: Maybe<Scalars['String']['output']>;
};

/** Tags of an order. Source: `Tags`. */
export type OrderTags = {
  __typename?: 'OrderTags';
  /** Ids of tags that only the site's team sees. Source: `privateTags.tagIds`. */
  privateTagIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Ids of tags that visitors may see. Source: `tags.tagIds`. */
  tagIds?: Maybe<Array<Scalars['ID']['output']>>;
};

/** One tax over all items. Source: `OrderTaxBreakdown`. */
export type OrderTaxBreakdown = {
  __typename?: 'OrderTaxBreakdown';
  /** The tax. Source: `aggregatedTaxAmount`. */
  aggregatedTaxAmount?: Maybe<Money>;
  /** Where it is taken. Source: `jurisdiction`. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What kind of place that is. Source: `jurisdictionType`. */
  jurisdictionType?: Maybe<OrderJurisdictionType>;
  /** The rate as a fraction. Source: `rate`. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** Name of the tax. Source: `taxName`. */
  taxName?: Maybe<Scalars['String']['output']>;
  /** Kind of the tax. Source: `taxType`. */
  taxType?: Maybe<Scalars['String']['output']>;
};

/** Taxes of an order. Source: `OrderTaxInfo`. */
export type OrderTaxInfo = {
  __typename?: 'OrderTaxInfo';
  /** By tax, at most 50. Source: `taxBreakdown`. */
  taxBreakdown?: Maybe<Array<OrderTaxBreakdown>>;
  /** Whether the order is exempt. Source: `taxExempt`. */
  taxExempt?: Maybe<Scalars['Boolean']['output']>;
  /** Sum of the taxes. Source: `totalTax`. */
  totalTax?: Maybe<Money>;
};

/** Which address decides about a tax. */
export type OrderTaxableAddressType =
  /** That of who pays. */
  | 'BILLING'
  /** That of the business. */
  | 'BUSINESS'
  /** That of who receives. */
  | 'SHIPPING';

/** Where a parcel can be followed. Source: `FulfillmentTrackingInfo`. */
export type OrderTrackingInfo = {
  __typename?: 'OrderTrackingInfo';
  /** The carrier. Source: `shippingProvider`. */
  shippingProvider?: Maybe<Scalars['String']['output']>;
  /** The carrier's page. Source: `trackingLink`. */
  trackingLink?: Maybe<Scalars['String']['output']>;
  /** The carrier's number. Source: `trackingNumber`. */
  trackingNumber?: Maybe<Scalars['String']['output']>;
};

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

/** A text in two languages. Source: `ProductName`, `TranslatableString` and their likes. */
export type OrderTranslatedText = {
  __typename?: 'OrderTranslatedText';
  /** In the site's language. Source: `original`. */
  original?: Maybe<Scalars['String']['output']>;
  /** In the buyer's language. Source: `translated`. */
  translated?: Maybe<Scalars['String']['output']>;
};

/** A tax number. Source: `VatId`. */
export type OrderVatId = {
  __typename?: 'OrderVatId';
  /** The number. Source: `id`. */
  id?: Maybe<Scalars['String']['output']>;
  /** Of what kind. Source: `type`. */
  type?: Maybe<OrderVatType>;
};

/** Kinds of tax numbers. */
export type OrderVatType =
  /** Of a company. */
  | 'CNPJ'
  /** Of a person. */
  | 'CPF'
  /** Wix does not say. */
  | 'UNSPECIFIED';

/** How an authorized payment was voided. Source: `AuthorizationVoid`. */
export type OrderVoid = {
  __typename?: 'OrderVoid';
  /** Why it failed. Source: `failureDetails.failureCode`. */
  failureCode?: Maybe<Scalars['String']['output']>;
  /** By whom. Source: `reason`. */
  reason?: Maybe<OrderVoidReason>;
  /** Status. Source: `status`. */
  status?: Maybe<OrderAuthorizationActionStatus>;
  /** When. Source: `voidedDate`. */
  voidedDate?: Maybe<Scalars['DateTime']['output']>;
};

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

/** Which part of a list a page is. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor to read on from. It stays valid over restarts and for hours; it is refused with another site, filter or order. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on: read on with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was read from a cursor, so that records lie before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first record, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

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

/** When what a pricing plan offers is given out. Source: `benefitDistributionSettings`. */
export type PlanBenefits = {
  __typename?: 'PlanBenefits';
  /** How many of the unit lie between, on a schedule of its own. Source: `customScheduleOptions.cycleDuration.count`. */
  count?: Maybe<Scalars['Int']['output']>;
  /** With each payment, or on a schedule of its own: `PER_BILLING_CYCLE` or `CUSTOM_SCHEDULE`. Source: `distributionStrategyType`. */
  strategy?: Maybe<Scalars['String']['output']>;
  /** The unit. Source: `customScheduleOptions.cycleDuration.unit`. */
  unit?: Maybe<PlanPeriodUnit>;
};

/** How an order of a pricing plan was cancelled. Source: `cancellation`. */
export type PlanCancellation = {
  __typename?: 'PlanCancellation';
  /** Who or what: `OWNER_ACTION`, `MEMBER_ACTION`, `PAYMENT_FAILURE`, `PAYMENT_SETUP_FAILURE`, `UNKNOWN` or `UNDEFINED`. Source: `cause`. */
  cause?: Maybe<Scalars['String']['output']>;
  /** When it counts: `IMMEDIATELY`, `NEXT_PAYMENT_DATE` or `UNDEFINED`. Source: `effectiveAt`. */
  effectiveAt?: Maybe<Scalars['String']['output']>;
  /** When that was asked for. Source: `requestedDate`. */
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which purchases another price or fee is for. Source: `conditions`. */
export type PlanConditions = {
  __typename?: 'PlanConditions';
  /** Whose: `ALL`, `RETURNING` or `SPECIFIC_MEMBERS`. Source: `customerEligibility`. */
  customers?: Maybe<Scalars['String']['output']>;
  /** Wix ids of the members, where it is for some. Source: `specificMembersOptions.memberIds`. */
  memberIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** From when on. Source: `validFromDate`. */
  validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when. Source: `validUntilDate`. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A length of time. Source: `billingCycle`. */
export type PlanCycle = {
  __typename?: 'PlanCycle';
  /** How many of the unit. Source: `count`. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The unit. Source: `period`. */
  unit?: Maybe<PlanPeriodUnit>;
};

/** When what was bought ends. */
export type PlanEndType =
  /** After a number of cycles. */
  | 'CYCLES_COMPLETED'
  /** When it is cancelled. */
  | 'UNTIL_CANCELLED';

/**
 * How much work a whole migration is, from budgets that are idle at the start: the plan, each list once for all steps that read it, and the read that
 * proves it complete. Lists with an unknown number of records are left out and named in `unknown`.
 */
export type PlanEstimate = {
  __typename?: 'PlanEstimate';
  /** Requests to Wix that read the ids of all records, to find what was deleted since an earlier copy. */
  idRequests: Scalars['Int']['output'];
  /** Requests to Insites by REST. */
  insitesRequests: Scalars['Int']['output'];
  /** Seconds that those take at Insites' limit. */
  insitesSeconds: Scalars['Float']['output'];
  /** Rows that are written, those of children included. */
  rows: Scalars['Int']['output'];
  /** Ids of the steps that are not estimated, because the number of their records is not known. */
  unknown: Array<Scalars['ID']['output']>;
  /** Requests to Wix. */
  wixRequests: Scalars['Int']['output'];
  /** Seconds that those take: half of the budget goes at once, the rest is paced; Wix Data has a budget of its own. */
  wixSeconds: Scalars['Float']['output'];
};

/** A fee beside the price. Source: `fees`. */
export type PlanFee = {
  __typename?: 'PlanFee';
  /** The amount. Source: `fixedAmountOptions.amount`. */
  amount?: Maybe<Money>;
  /** When it is paid: `FIRST_PAYMENT`. Source: `appliedAt`. */
  appliedAt?: Maybe<Scalars['String']['output']>;
  /** Wix's id of it. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What it is for. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** How it is reckoned: `FIXED_AMOUNT`. Source: `priceType`. */
  priceType?: Maybe<Scalars['String']['output']>;
};

/** Another fee for purchases that meet conditions. Source: `feeOverrides`. */
export type PlanFeeOverride = {
  __typename?: 'PlanFeeOverride';
  /** The other amount. Source: `fixedAmountOptions.amount`. */
  amount?: Maybe<Money>;
  /** Which purchases it is for. Source: `conditions`. */
  conditions?: Maybe<PlanConditions>;
  /** Wix's id of the fee. Source: `feeId`. */
  feeId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of it. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whether it is another amount, or none: `FIXED_AMOUNT` or `WAIVED`. Source: `overrideType`. */
  kind?: Maybe<Scalars['String']['output']>;
};

/** What someone bought of a pricing plan. Source: Pricing Plans V2 `Order`. */
export type PlanOrder = {
  __typename?: 'PlanOrder';
  /** Whether payments were stopped, so that it ends with the cycle; null with one payment. Source: `autoRenewCanceled`. */
  autoRenewCanceled?: Maybe<Scalars['Boolean']['output']>;
  /** How it was cancelled, where it was. Source: `cancellation`. */
  cancellation?: Maybe<PlanCancellation>;
  /** The contact of the member who bought. Source: `buyer.contactId`. */
  contact?: Maybe<Contact>;
  /** When it was bought. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The cycle that runs now. Source: `currentCycle`. */
  currentCycle?: Maybe<PlanOrderCycle>;
  /** When it ends at the earliest. Source: `earliestEndDate`. */
  earliestEndAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends; null while it goes on until it is cancelled. Source: `endDate`. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The form that was filled in on buying. Source: `formData.formId`. */
  form?: Maybe<Form>;
  /** What was filled in on buying, by field. Source: `formData.submissionData`. */
  formValues?: Maybe<Scalars['JSON']['output']>;
  /** Days without payment in the beginning. Source: `freeTrialDays`. */
  freeTrialDays?: Maybe<Scalars['Int']['output']>;
  /** Wix's id of the order, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** How the last payment went. Source: `lastPaymentStatus`. */
  lastPaymentStatus?: Maybe<PlanPaymentStatus>;
  /** The member who bought. Source: `buyer.memberId`. */
  member?: Maybe<Member>;
  /** When it was at rest. Source: `pausePeriods`. */
  pausePeriods?: Maybe<Array<PlanPause>>;
  /** Wix's id of the payment; null where nothing was to be paid. Source: `wixPayOrderId`. */
  paymentOrderId?: Maybe<Scalars['ID']['output']>;
  /** The plan; null where it was deleted. Read in batches. Source: `planId`. */
  plan?: Maybe<PricingPlan>;
  /** Description of the plan, as it was then. Source: `planDescription`. */
  planDescription?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the plan, also of one that was deleted. Source: `planId`. */
  planId?: Maybe<Scalars['ID']['output']>;
  /** Name of the plan, as it was then. Source: `planName`. */
  planName?: Maybe<Scalars['String']['output']>;
  /** Price of the plan, as it was then. Source: `planPrice`, in the currency of `pricing.prices`. */
  planPrice?: Maybe<Money>;
  /** What is paid, and for how long. Source: `pricing`. */
  pricing?: Maybe<PlanOrderPricing>;
  /** The order as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** When it begins. Source: `startDate`. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. Source: `status`. */
  status?: Maybe<PlanOrderStatus>;
  /** What was filled in on buying: a record of Wix Forms. Source: `formData.submissionId`. */
  submission?: Maybe<FormSubmission>;
  /** Wix's id of the subscription; each order has one, those with one payment too. Source: `subscriptionId`. */
  subscriptionId?: Maybe<Scalars['ID']['output']>;
  /** How it was bought. Source: `type`. */
  type?: Maybe<PlanOrderType>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of orders of pricing plans. */
export type PlanOrderConnection = {
  __typename?: 'PlanOrderConnection';
  /** Whether the orders could be read at all. */
  availability: Availability;
  /** The orders with their cursors. */
  edges: Array<PlanOrderEdge>;
  /** The orders; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<PlanOrder>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many orders the list has. Null when Wix does not tell. Source: `pagingMetadata.total`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A cycle of payments. Source: `currentCycle`. */
export type PlanOrderCycle = {
  __typename?: 'PlanOrderCycle';
  /** When it ends. Source: `endedDate`. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its number, from 1 on; 0 for the days without payment. Source: `index`. */
  index?: Maybe<Scalars['Int']['output']>;
  /** When it began. Source: `startedDate`. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An order of a pricing plan and its place in the list. */
export type PlanOrderEdge = {
  __typename?: 'PlanOrderEdge';
  /** Cursor to read on from after this order. */
  cursor: Scalars['String']['output'];
  /** The order; null, with an error, when it cannot be read. */
  node?: Maybe<PlanOrder>;
};

/** Which orders of pricing plans to return; all that is given must hold. Wix cannot filter them by id or by time: read them all. */
export type PlanOrderFilter = {
  /** Whether payments were stopped. */
  autoRenewCanceled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wix ids of the members who bought, at most 100. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these statuses of the last payment. */
  paymentStatus?: InputMaybe<Array<PlanPaymentStatus>>;
  /** Wix ids of plans, at most 100. */
  planIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these statuses. */
  status?: InputMaybe<Array<PlanOrderStatus>>;
};

/** The order in which orders of pricing plans come. */
export type PlanOrderOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: PlanOrderSortField;
};

/** A length of time. Source: `Duration`. */
export type PlanOrderPeriod = {
  __typename?: 'PlanOrderPeriod';
  /** How many of the unit. Source: `count`. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The unit. Source: `unit`. */
  unit?: Maybe<PlanPeriodUnit>;
};

/** What is paid in some cycles of an order. Source: `prices`. */
export type PlanOrderPrice = {
  __typename?: 'PlanOrderPrice';
  /** What the coupon takes off. Source: `price.coupon.amount`. */
  couponAmount?: Maybe<Money>;
  /** Code of the coupon. Source: `price.coupon.code`. */
  couponCode?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the coupon. Source: `price.coupon.id`. */
  couponId?: Maybe<Scalars['ID']['output']>;
  /** The first of the cycles, from 1 on. Source: `duration.cycleFrom`. */
  cycleFrom?: Maybe<Scalars['Int']['output']>;
  /** What is taken off. Source: `price.discount`. */
  discount?: Maybe<Money>;
  /** How many cycles; null for those that go on until they are cancelled. Source: `duration.numberOfCycles`. */
  numberOfCycles?: Maybe<Scalars['Int']['output']>;
  /** What a changed day of payment adds, or takes off. Source: `price.proration`. */
  proration?: Maybe<Money>;
  /** Without tax. Source: `price.subtotal`. */
  subtotal?: Maybe<Money>;
  /** The tax. Source: `price.tax.amount`. */
  tax?: Maybe<Money>;
  /** Whether the tax is in the price. Source: `price.tax.includedInPrice`. */
  taxIncluded?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the tax. Source: `price.tax.name`. */
  taxName?: Maybe<Scalars['String']['output']>;
  /** The tax in per cent. Source: `price.tax.rate`. */
  taxRate?: Maybe<Scalars['Decimal']['output']>;
  /** With tax, less the discount. Source: `price.total`. */
  total?: Maybe<Money>;
};

/** What is paid for an order of a pricing plan, and for how long: one of `cycle`, `duration` and `unlimited`. Source: `pricing`. */
export type PlanOrderPricing = {
  __typename?: 'PlanOrderPricing';
  /** How long a cycle is, of what is paid again and again. Source: `subscription.cycleDuration`. */
  cycle?: Maybe<PlanOrderPeriod>;
  /** How many cycles it has; 0 for those that go on until they are cancelled. Source: `subscription.cycleCount`. */
  cycles?: Maybe<Scalars['Int']['output']>;
  /** How long it lasts, of what is paid once. Source: `singlePaymentForDuration`. */
  duration?: Maybe<PlanOrderPeriod>;
  /** What is paid in which cycles. Source: `prices`. */
  prices?: Maybe<Array<PlanOrderPrice>>;
  /** Whether it is paid once and lasts until it is cancelled. Source: `singlePaymentUnlimited`. */
  unlimited?: Maybe<Scalars['Boolean']['output']>;
};

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

/** A time in which an order was at rest. Source: `pausePeriods`. */
export type PlanPause = {
  __typename?: 'PlanPause';
  /** When it began. Source: `pauseDate`. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. Source: `resumeDate`. */
  resumedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it goes on: `ACTIVE`, `ENDED` or `UNDEFINED`. Source: `status`. */
  status?: Maybe<Scalars['String']['output']>;
};

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

/** Something that a pricing plan offers. Source: `perks`. */
export type PlanPerk = {
  __typename?: 'PlanPerk';
  /** What it is. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Wix's id of it. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
};

/** Another price for purchases that meet conditions. Source: `priceOverrides`. */
export type PlanPriceOverride = {
  __typename?: 'PlanPriceOverride';
  /** Which purchases it is for. Source: `conditions`. */
  conditions?: Maybe<PlanConditions>;
  /** Wix's id of it. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whether it is another price, or less of it: `FIXED_PRICE` or `PERCENTAGE_DISCOUNT`. Source: `overrideType`. */
  kind?: Maybe<Scalars['String']['output']>;
  /** How much less, in per cent. Source: `percentageDiscountOptions.percentage`. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** The other price. Source: `fixedPriceOptions.amount`. */
  price?: Maybe<Money>;
};

/** How often a pricing plan can be bought. Source: `purchaseLimits`. */
export type PlanPurchaseLimit = {
  __typename?: 'PlanPurchaseLimit';
  /** What is counted: `PER_MEMBER_LIFETIME`, `PER_MEMBER_ACTIVE`, `TOTAL_ACTIVE` or `TOTAL_SOLD`. Source: `type`. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The most there may be. Source: `maxCount`. */
  maxCount?: Maybe<Scalars['Int']['output']>;
};

/** When what was bought of a pricing plan begins. Source: `startDateSettings`. */
export type PlanStart = {
  __typename?: 'PlanStart';
  /** The moment, where it is fixed. Source: `fixedDateOptions.startDate`. */
  date?: Maybe<Scalars['DateTime']['output']>;
  /** The day of the month, where it is that. Source: `dayOfMonthOptions.dayOfMonth`. */
  dayOfMonth?: Maybe<Scalars['Int']['output']>;
  /** The first moment that can be chosen. Source: `dateRangeOptions.startDate`. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** How the day is found: `FIXED_DATE`, `DAY_OF_MONTH` or `DATE_RANGE`. Source: `type`. */
  kind?: Maybe<Scalars['String']['output']>;
  /** What customers read when no day is left. Source: `startDateUnavailableMessage`. */
  unavailableMessage?: Maybe<Scalars['String']['output']>;
  /** The moment before which it must be. Source: `dateRangeOptions.endDate`. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** When what was bought begins. */
export type PlanStartType =
  /** When the customer chooses. */
  | 'CUSTOM'
  /** With the purchase. */
  | 'ON_PURCHASE';

/** A way to pay for a pricing plan. Source: `pricingVariants`. */
export type PlanVariant = {
  __typename?: 'PlanVariant';
  /** Wix's ids of the categories that it is shown in. Source: `categoryIds`. */
  categoryIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** How long a cycle is, of what is paid again and again; null for one payment. Source: `billingTerms.billingCycle`. */
  cycle?: Maybe<PlanCycle>;
  /** After how many cycles it ends, where it does. Source: `billingTerms.cyclesCompletedDetails.billingCycleCount`. */
  cycles?: Maybe<Scalars['Int']['output']>;
  /** When it ends. Source: `billingTerms.endType`. */
  endType?: Maybe<PlanEndType>;
  /** Other fees for some customers or some time. Source: `feeOverrides.overrides`. */
  feeOverrides?: Maybe<Array<PlanFeeOverride>>;
  /** What is paid besides. Source: `fees`. */
  fees?: Maybe<Array<PlanFee>>;
  /** Days without payment in the beginning. Source: `freeTrialDays`. */
  freeTrialDays?: Maybe<Scalars['Int']['output']>;
  /** Wix's id of it. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name, such as `Monthly`. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** What each cycle costs, or the whole where there is one payment. Source: `pricingStrategies.flatRate.amount`. */
  price?: Maybe<Money>;
  /** Other prices for some customers or some time. Source: `priceOverrides.overrides`. */
  priceOverrides?: Maybe<Array<PlanPriceOverride>>;
  /** Words that promote it. Source: `promotion`. */
  promotion?: Maybe<Scalars['String']['output']>;
  /** When it begins. Source: `billingTerms.startType`. */
  startType?: Maybe<PlanStartType>;
  /** Whether customers see it; null where Wix does not say, which means that they do. Source: `visible`. */
  visible?: Maybe<Scalars['Boolean']['output']>;
};

/** Who sees a pricing plan. */
export type PlanVisibility =
  /** Those who have its address, and those who bought it. */
  | 'PRIVATE'
  /** Everyone. */
  | 'PUBLIC';

/** Selling ahead of stock. Source: `preorderInfo`. */
export type Preorder = {
  __typename?: 'Preorder';
  /** How many were ordered ahead. V3 only. Source: `counter`. */
  counter?: Maybe<Scalars['Int']['output']>;
  /** Whether it can be ordered ahead. Source: `enabled`. */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** How many can be ordered ahead. Source: `limit`. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** What buyers are told. Source: `message`. */
  message?: Maybe<Scalars['String']['output']>;
};

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

/** A price by measure. Source: V3 `pricePerUnit`, V1 `pricePerUnitData` and `priceData.pricePerUnit`. */
export type PricePerUnit = {
  __typename?: 'PricePerUnit';
  /** The quantity that the price is given for, in `baseUnit`. V1 only. Source: `baseQuantity`. */
  baseQuantity?: Maybe<Scalars['Float']['output']>;
  /** Unit of `baseQuantity`. V1 only. Source: `baseMeasurementUnit`. */
  baseUnit?: Maybe<MeasurementUnit>;
  /** The price by measure. Source: `value` (V3), `priceData.pricePerUnit` (V1). */
  price?: Maybe<Money>;
  /** How much one product holds, in `unit`. Source: `quantity` (V3), `totalQuantity` (V1). */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** The price by measure in words. V3 only. Source: `description`. */
  text?: Maybe<Scalars['String']['output']>;
  /** Unit of `quantity`. Source: `measurementUnit` (V3), `totalMeasurementUnit` (V1). */
  unit?: Maybe<MeasurementUnit>;
};

/** What people subscribe to or buy once, such as a membership or a package of classes. Source: Pricing Plans V3 `Plan`. */
export type PricingPlan = {
  __typename?: 'PricingPlan';
  /** When what it offers is given out. Source: `benefitDistributionSettings`. */
  benefits?: Maybe<PlanBenefits>;
  /** Whether customers can buy it by themselves. Source: `buyable`. */
  buyable?: Maybe<Scalars['Boolean']['output']>;
  /** Whether who bought it can cancel it. Source: `buyerCanCancel`. */
  buyerCanCancel?: Maybe<Scalars['Boolean']['output']>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the currency of its amounts. Source: `currency`. */
  currency?: Maybe<Scalars['String']['output']>;
  /** What customers get. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** The form that is filled in on buying it. Source: `formId`. */
  form?: Maybe<Form>;
  /** Wix's id of the plan, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Picture. Source: `image`. */
  image?: Maybe<Image>;
  /** How often one customer can buy it; 0 for as often as they like. Source: `maxPurchasesPerBuyer`. */
  maxPurchasesPerBuyer?: Maybe<Scalars['Int']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** What was bought of it. Read for each plan by itself. Source: the orders of Wix Pricing Plans whose `planId` it is. */
  orders?: Maybe<PlanOrderConnection>;
  /** What it offers, in words. Source: `perks`. */
  perks?: Maybe<Array<PlanPerk>>;
  /** Ids of the tags that only the site's people see. Source: `tags.privateTags.tagIds`. */
  privateTagIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** How often it can be bought. Source: `purchaseLimits`. */
  purchaseLimits?: Maybe<Array<PlanPurchaseLimit>>;
  /** The plan as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** How often it was changed. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** The last part of the address. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** When what was bought begins. Source: `startDateSettings`. */
  start?: Maybe<PlanStart>;
  /** Ids of the tags that everybody sees. Source: `tags.publicTags.tagIds`. */
  tagIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** What one has to agree to. Source: `termsAndConditions`. */
  termsAndConditions?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ways to pay for it. Source: `pricingVariants`. */
  variants?: Maybe<Array<PlanVariant>>;
  /** Who sees it. Source: `visibility`. */
  visibility?: Maybe<PlanVisibility>;
};


/** What people subscribe to or buy once, such as a membership or a package of classes. Source: Pricing Plans V3 `Plan`. */
export type PricingPlanOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pricing plans. */
export type PricingPlanConnection = {
  __typename?: 'PricingPlanConnection';
  /** Whether the plans could be read at all. */
  availability: Availability;
  /** The plans with their cursors. */
  edges: Array<PricingPlanEdge>;
  /** The plans; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<PricingPlan>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many plans the list has. It takes a Wix request. Source: `count`. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A pricing plan and its place in the list. */
export type PricingPlanEdge = {
  __typename?: 'PricingPlanEdge';
  /** Cursor to read on from after this plan. */
  cursor: Scalars['String']['output'];
  /** The plan; null, with an error, when it cannot be read. */
  node?: Maybe<PricingPlan>;
};

/** Which pricing plans to return; all that is given must hold. */
export type PricingPlanFilter = {
  /** Limits to the time of creation. Source: `createdDate`. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How the name begins; upper and lower case are told apart as Wix does. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** The last part of the address, exactly. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Limits to the time of the last change. Source: `updatedDate`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Any of these visibilities. */
  visibility?: InputMaybe<Array<PlanVisibility>>;
};

/** The order in which pricing plans come. */
export type PricingPlanOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: PricingPlanSortField;
};

/** What pricing plans can be sorted by. */
export type PricingPlanSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Name. Source: `name`. */
  | 'NAME'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/**
 * A product of Wix Stores, of either catalog version. Source: Stores Catalog V3 `Product`, Catalog V1 `Product`.
 *
 * Prices: V3 holds what is asked now (`actualPrice`) and what is struck through (`compareAtPrice`); V1 holds the full price (`price`) and what is left of it
 * after the product's discount (`discountedPrice`). Here `price` is what a buyer pays now, `regularPrice` what it costs without the reduction, and
 * `compareAtPrice` is set only where a reduction shows. Where variants differ, these are the prices of the cheapest.
 */
export type Product = {
  __typename?: 'Product';
  /** These and all above them. In V1, which has no tree, the same as `collections`. Source: `allCategoriesInfo` (V3). */
  allCollections?: Maybe<Array<Collection>>;
  /** Whether it can also be bought once. V3 only. Source: `subscriptionDetails.allowOneTimePurchases`. */
  allowOneTimePurchases?: Maybe<Scalars['Boolean']['output']>;
  /** Barcode of a product with one variant. V3 only. Source: `variantSummary.minPriceVariant.barcode`. */
  barcode?: Maybe<Scalars['String']['output']>;
  /** The brand. Source: `brand`. */
  brand?: Maybe<ProductBrand>;
  /** The way down to the main collection. V3 only. Source: `breadcrumbsInfo.breadcrumbs`. */
  breadcrumbs?: Maybe<Array<Breadcrumb>>;
  /** Ids of the collections it was put into. Source: `directCategoriesInfo` (V3), `collectionIds` (V1). */
  collectionIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** The collections it was put into. Source: `directCategoriesInfo` (V3), `collectionIds` (V1). */
  collections?: Maybe<Array<Collection>>;
  /** The higher price that is struck through, null when nothing is reduced. Source: `variantSummary.minPriceVariant.price.compareAtPrice` where it is above the price (V3), `priceData.price` where `discountedPrice` is below it (V1). */
  compareAtPrice?: Maybe<Money>;
  /** Lowest and highest struck-through price of the variants. V3 only. Source: `compareAtPriceRange`. */
  compareAtPriceRange?: Maybe<MoneyRange>;
  /** The prices in the currency that Wix converts them to for a visitor: the shop's own, to an API key. V1 only. Source: `convertedPriceData`. */
  convertedPrice?: Maybe<ConvertedPrice>;
  /** What the product costs the merchant, of the cheapest variant in purchase. Needs the admin permission. Source: `costRange.minValue` (V3), `costAndProfitData.itemCost` (V1). */
  cost?: Maybe<Money>;
  /** Lowest and highest cost of the variants. Needs the admin permission. Source: `costRange`. */
  costRange?: Maybe<MoneyRange>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the currency of all prices. Source: `currency` (V3), `priceData.currency` (V1). */
  currency?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the delivery profile. V3 only. Source: `physicalProperties.deliveryProfileId`. */
  deliveryProfileId?: Maybe<Scalars['ID']['output']>;
  /** The description as Wix's rich text (Ricos) document. V3 only. Source: `description`. */
  description?: Maybe<Scalars['JSON']['output']>;
  /** Full web addresses of the files of Wix that the HTML shows or leads to, each once. Made from `description`. */
  descriptionFiles?: Maybe<Array<Scalars['String']['output']>>;
  /** The description as HTML: in V3 written from the rich text, in V1 as it is but for the addresses of files in it. Source: `description`. */
  descriptionHtml?: Maybe<Scalars['String']['output']>;
  /** What the HTML does not hold of it. Made from `description`. */
  descriptionLosses?: Maybe<Array<RichTextLoss>>;
  /** The description without any markup. Source: `description`. */
  descriptionText?: Maybe<Scalars['String']['output']>;
  /** Size of the product itself. V1 only; V3 has it by variant. Source: `productDimensions`. */
  dimensions?: Maybe<Dimensions>;
  /** The reduction as the merchant entered it. V1 only. Source: `discount`. */
  discount?: Maybe<ProductDiscount>;
  /** Fields that apps added, by their namespace. V3 only. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Who ships it, Wix's id. V3 only. Source: `physicalProperties.fulfillerId`. */
  fulfillerId?: Maybe<Scalars['ID']['output']>;
  /** A name that stays the same over imports. V3 only. Source: `handle`. */
  handle?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the product, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Sections of further text below the description. Source: `infoSections` (V3), `additionalInfoSections` (V1). */
  infoSections?: Maybe<Array<InfoSection>>;
  /** Whether it can be had. Source: `inventory` (V3), `stock` (V1). */
  inventory?: Maybe<ProductInventory>;
  /** Wix's id of its inventory item. V1 only. Source: `inventoryItemId`. */
  inventoryItemId?: Maybe<Scalars['ID']['output']>;
  /** The records of its stock. One Wix request per 100 products. Source: inventory items with this `productId`. */
  inventoryItems?: Maybe<Array<InventoryItem>>;
  /** The collection that its breadcrumbs lead through. V3 only. Source: `mainCategoryId`. */
  mainCollection?: Maybe<Collection>;
  /** The first picture. Source: `media.main` (V3), `media.mainMedia` (V1). */
  mainImage?: Maybe<Image>;
  /** Whether variants have prices, SKUs and weights of their own. V1 only. Source: `manageVariants`. */
  manageVariants?: Maybe<Scalars['Boolean']['output']>;
  /** Pictures and videos in the merchant's order, the main one included. Source: `media.itemsInfo.items` (V3), `media.items` (V1). */
  media?: Maybe<Array<ProductMedia>>;
  /** What buyers may add without making another variant, such as an engraving. Source: `modifiers` (V3), `customTextFields` (V1). */
  modifiers?: Maybe<Array<ProductModifier>>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Number that rises with every product made. V1 only. Source: `numericId`. */
  numericId?: Maybe<Scalars['String']['output']>;
  /** Whether `price` is below `regularPrice`. Source: the two compared. */
  onSale?: Maybe<Scalars['Boolean']['output']>;
  /** What buyers choose from; each combination of choices is a variant. Source: `options` (V3), `productOptions` (V1). */
  options?: Maybe<Array<ProductOption>>;
  /** Size of its parcel. V1 only; V3 has it by variant. Source: `packageDimensions`. */
  packageDimensions?: Maybe<Dimensions>;
  /** The same without the site's address. Source: `url.relativePath` (V3), `productPageUrl.path` (V1). */
  path?: Maybe<Scalars['String']['output']>;
  /** The description as the HTML that Wix makes of it. Source: `plainDescription` (V3), `description` (V1). */
  plainDescription?: Maybe<Scalars['String']['output']>;
  /** What a buyer pays now, of the cheapest variant. Source: `actualPriceRange.minValue` (V3), `priceData.discountedPrice` (V1). */
  price?: Maybe<Money>;
  /** The price by measure, such as per 100 ml. Source: `physicalProperties.pricePerUnit` (V3), `pricePerUnitData` (V1). */
  pricePerUnit?: Maybe<PricePerUnit>;
  /** Lowest and highest price that a buyer pays now. Source: `actualPriceRange` (V3), `priceRange` (V1). */
  priceRange?: Maybe<MoneyRange>;
  /** Ids of the tags that only the merchant sees. V3 only. Source: `tags.privateTags.tagIds`. */
  privateTagIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Whether it is a thing or a file. Source: `productType`, in V1 in lower case. */
  productType?: Maybe<ProductType>;
  /** What is left of the price. V1 only; each variant has its own. Needs the admin permission. Source: `costAndProfitData.profit`. */
  profit?: Maybe<Money>;
  /** The profit as a share of the price, up to 1. V1 only; each variant has its own. Needs the admin permission. Source: `costAndProfitData.profitMargin`. */
  profitMargin?: Maybe<Scalars['Float']['output']>;
  /** Ids of the tags that visitors see. V3 only. Source: `tags.publicTags.tagIds`. */
  publicTagIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** Who may buy it; null is everyone. V3 only. Source: `purchaseEligibility.userCriteria`. */
  purchaseEligibility?: Maybe<PurchaseEligibility>;
  /** The record as it came from Wix, with everything Wix gives. V3 leaves the variants out of it: each has its own `raw`. */
  raw: Scalars['JSON']['output'];
  /** The price without the reduction: `compareAtPrice` where there is one, else `price`. Source: as there; V1 `priceData.price`. */
  regularPrice?: Maybe<Money>;
  /** Rises with every change. V3 only. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** The first ribbon, such as "New". Source: `ribbon`. */
  ribbon?: Maybe<ProductRibbon>;
  /** All ribbons, the first included. Source: `ribbon` and `additionalRibbons` (V3), `ribbons` or `ribbon` (V1). */
  ribbons?: Maybe<Array<ProductRibbon>>;
  /** What search engines are told. Source: `seoData`. */
  seo?: Maybe<SeoData>;
  /** Stock keeping unit of a product with one variant; else each variant has its own. Source: `sku` (V1), `variantSummary.minPriceVariant.sku` (V3). */
  sku?: Maybe<Scalars['String']['output']>;
  /** Last part of the product page's address. Source: `slug`. */
  slug?: Maybe<Scalars['String']['output']>;
  /** The subscriptions it is sold by. V3 only. Source: `subscriptionDetails.subscriptions`. */
  subscriptions?: Maybe<Array<ProductSubscription>>;
  /** Wix's id of the tax group. V3 only. Source: `taxGroupId`. */
  taxGroupId?: Maybe<Scalars['ID']['output']>;
  /** When it was last changed. Source: `updatedDate` (V3), `lastUpdated` (V1). */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Full address of the product's page. Source: `url.url` (V3), `productPageUrl` (V1). */
  url?: Maybe<Scalars['String']['output']>;
  /** How many variants there are. Source: `variantSummary.variantCount` (V3), the length of `variants` (V1). */
  variantCount?: Maybe<Scalars['Int']['output']>;
  /** The things that can be bought. A product without options has one. Fewer than Wix counts come with the error `WIX_ENDED_EARLY`, unless the key may not see hidden ones. V3: one more Wix request per 100 products. Source: read-only variants (V3), `variants` (V1). */
  variants?: Maybe<Array<ProductVariant>>;
  /** Whether visitors of the site see it. Source: `visible`. */
  visible?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is offered at the point of sale. V3 only. Source: `visibleInPos`. */
  visibleInPos?: Maybe<Scalars['Boolean']['output']>;
  /** Weight in `weightUnit` where all variants weigh the same. Source: `weight` (V1), `physicalProperties.shippingWeightRange` (V3). */
  weight?: Maybe<Scalars['Float']['output']>;
  /** Least and greatest weight of the variants, in `weightUnit`. Source: `weightRange` (V1), `physicalProperties.shippingWeightRange` (V3). */
  weightRange?: Maybe<NumberRange>;
  /** Unit of the weights. V3 only; V1 uses the unit of the store. Source: `physicalProperties.weightMeasurementUnitInfo.weightMeasurementUnit`. */
  weightUnit?: Maybe<WeightUnit>;
};

/** Whether stock is left over the variants of a product. */
export type ProductAvailability =
  /** Of every variant. */
  | 'IN_STOCK'
  /** Of none. */
  | 'OUT_OF_STOCK'
  /** Of some. */
  | 'PARTIALLY_OUT_OF_STOCK';

/** A brand. Source: V3 `brand`, V1 `brand`. */
export type ProductBrand = {
  __typename?: 'ProductBrand';
  /** Wix's id of the brand. V3 only. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Name. Source: `name` (V3), the text itself (V1). */
  name?: Maybe<Scalars['String']['output']>;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** Whether the products could be read at all. */
  availability: Availability;
  /** The products with their cursors. */
  edges: Array<ProductEdge>;
  /** The products; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<Product>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of products that meet the filter, from Wix's own count. In V3 one more Wix request. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A reduction as the merchant entered it. Source: V1 `discount`. */
export type ProductDiscount = {
  __typename?: 'ProductDiscount';
  /** How `value` is meant. Source: `discount.type`. */
  type?: Maybe<ProductDiscountType>;
  /** An amount in the store's currency or a percentage. Source: `discount.value`. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

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

/** A product and its place in the list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Cursor to read on from after this product. */
  cursor: Scalars['String']['output'];
  /** The product; null, with an error, when it cannot be read. */
  node?: Maybe<Product>;
};

/** Which products to return; all that is given must hold. */
export type ProductFilter = {
  /** When they were created. Source: `createdDate`. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. The order of the list holds within each hundred of them. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words to look for, at most 100 characters. V3 searches names, descriptions, SKUs and barcodes; V1 looks for the text within the name. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** When they were last changed. Source: `updatedDate` (V3), `lastUpdated` (V1). */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** Whether a product can be had. Source: V3 `inventory`, V1 `stock`. */
export type ProductInventory = {
  __typename?: 'ProductInventory';
  /** Whether stock is left. Source: `availabilityStatus` (V3), `inventoryStatus` (V1). */
  availabilityStatus?: Maybe<ProductAvailability>;
  /** Whether there are any. V1 only. Source: `inStock`. */
  inStock?: Maybe<Scalars['Boolean']['output']>;
  /** Which variants can be ordered ahead now. V3 only. Source: `preorderAvailability`. */
  preorderAvailability?: Maybe<PreorderAvailability>;
  /** Whether it can be ordered ahead of stock. V3 only. Source: `preorderStatus`. */
  preorderStatus?: Maybe<PreorderStatus>;
  /** How many there are, where the product has no managed variants. V1 only. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** Whether the quantity is counted. V1 only; V3 tells by inventory item. Source: `trackInventory`. */
  trackQuantity?: Maybe<Scalars['Boolean']['output']>;
};

/** A picture or video of a product. Source: V3 `ProductMedia`, V1 `MediaItem`. */
export type ProductMedia = {
  __typename?: 'ProductMedia';
  /** Alternative text. Source: `altText` (V3), `image.altText` (V1). */
  altText?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the media file. Source: `id`. */
  id?: Maybe<Scalars['String']['output']>;
  /** The picture, null for a video. Source: `image`. */
  image?: Maybe<Image>;
  /** A small picture of it. Source: `thumbnail`. */
  thumbnail?: Maybe<Image>;
  /** Its name in the media manager. Source: `displayName` (V3), `title` (V1). */
  title?: Maybe<Scalars['String']['output']>;
  /** What it is. Source: `mediaType`. */
  type?: Maybe<ProductMediaType>;
  /** Full address of the picture, or of the largest version of the video. Source: `url` (V3), `image.url` or `video.files` (V1). */
  url?: Maybe<Scalars['String']['output']>;
  /** The versions of the video, null for a picture. Source: `video.resolutions` (V3), `video.files` (V1). */
  videoFiles?: Maybe<Array<VideoFile>>;
};

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

/** What buyers may add to a product. Source: V3 `modifiers`, V1 `customTextFields`. */
export type ProductModifier = {
  __typename?: 'ProductModifier';
  /** What free text adds to the price. V3 only. Source: `freeTextSettings.defaultAddedPrice`. */
  addedPrice?: Maybe<Money>;
  /** What can be chosen, each as one text with what it adds to the price, such as `Gold (+2.50)`. V3 only. Made from `choices`. */
  choiceTexts?: Maybe<Array<Scalars['String']['output']>>;
  /** What can be chosen. V3 only. Source: `choicesSettings.choices`. */
  choices?: Maybe<Array<ProductModifierChoice>>;
  /** Wix's id of the modifier. V3 only. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The name that line items refer to. V3 only. Source: `key`. */
  key?: Maybe<Scalars['String']['output']>;
  /** Whether buyers must fill it in. Source: `mandatory`. */
  mandatory?: Maybe<Scalars['Boolean']['output']>;
  /** The most characters. Source: `freeTextSettings.maxCharCount` (V3), `maxLength` (V1). */
  maxLength?: Maybe<Scalars['Int']['output']>;
  /** The fewest characters. V3 only. Source: `freeTextSettings.minCharCount`. */
  minLength?: Maybe<Scalars['Int']['output']>;
  /** Name. Source: `name` (V3), `title` (V1). */
  name?: Maybe<Scalars['String']['output']>;
  /** How it is shown; V1 has free text only. Source: `modifierRenderType`. */
  renderType?: Maybe<ModifierRenderType>;
  /** The words above the field for free text. Source: `freeTextSettings.title` (V3), `title` (V1). */
  title?: Maybe<Scalars['String']['output']>;
};

/** One choice of a modifier. Source: V3 `ConnectedModifierChoice`. */
export type ProductModifierChoice = {
  __typename?: 'ProductModifierChoice';
  /** What it adds to the price. Source: `addedPrice`. */
  addedPrice?: Maybe<Money>;
  /** The colour, such as `#1a2b3c`. Source: `colorCode`. */
  colorCode?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the choice. Source: `choiceId`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its swatch. Source: `displayImage`. */
  image?: Maybe<Image>;
  /** The value that line items refer to. Source: `key`. */
  key?: Maybe<Scalars['String']['output']>;
  /** The words that buyers see. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it is. Source: `choiceType`. */
  type?: Maybe<ChoiceType>;
};

/** What buyers choose from, such as a size. Source: V3 `options`, V1 `productOptions`. */
export type ProductOption = {
  __typename?: 'ProductOption';
  /** What can be chosen. Source: `choicesSettings.choices` (V3), `choices` (V1). */
  choices?: Maybe<Array<ProductOptionChoice>>;
  /** Wix's id of the option. V3 only. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The name that variants refer to; it stays when `name` is translated. Source: `key` (V3), `name` (V1). */
  key?: Maybe<Scalars['String']['output']>;
  /** Name, such as "Size". Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** How it is shown. Source: `optionRenderType` (V3), `optionType` (V1). */
  renderType?: Maybe<OptionRenderType>;
};

/** One choice of an option. Source: V3 `ConnectedOptionChoice`, V1 `Choice`. */
export type ProductOptionChoice = {
  __typename?: 'ProductOptionChoice';
  /** The colour, such as `#1a2b3c`. Source: `colorCode` (V3), `value` of a colour option (V1). */
  colorCode?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the choice. V3 only. Source: `choiceId`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its swatch. Source: `displayImage` (V3), `media.mainMedia` (V1). */
  image?: Maybe<Image>;
  /** Whether any variant with it is in stock. Source: `inStock`. */
  inStock?: Maybe<Scalars['Boolean']['output']>;
  /** The value that variants refer to. Source: `key` (V3), `description` (V1). */
  key?: Maybe<Scalars['String']['output']>;
  /** Ids of the product's media items that show it. Source: `media.items[].mediaId` (V3), `media.items[].id` (V1). */
  mediaIds?: Maybe<Array<Scalars['String']['output']>>;
  /** The words that buyers see. Source: `name` (V3), `description` (V1). */
  name?: Maybe<Scalars['String']['output']>;
  /** What it is. Source: `choiceType` (V3); in V1 ONE_COLOR where the option is one of colours. */
  type?: Maybe<ChoiceType>;
  /** Whether any variant with it is visible. Source: `visible`. */
  visible?: Maybe<Scalars['Boolean']['output']>;
};

/** An order of products. */
export type ProductOrder = {
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** What to order by. */
  field: ProductOrderField;
};

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

/** A ribbon on a product's picture. Source: V3 `ribbon`, V1 `ribbon` and `ribbons`. */
export type ProductRibbon = {
  __typename?: 'ProductRibbon';
  /** Wix's id of the ribbon. V3 only. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Its words. Source: `name` (V3), the text itself (V1). */
  name?: Maybe<Scalars['String']['output']>;
};

/** A subscription that a product is sold by. Source: V3 `subscriptionDetails.subscriptions`. */
export type ProductSubscription = {
  __typename?: 'ProductSubscription';
  /** Whether it goes on until it is cancelled. Source: `autoRenewal`. */
  autoRenewal?: Maybe<Scalars['Boolean']['output']>;
  /** After how many periods it ends. Source: `billingCycles`. */
  billingCycles?: Maybe<Scalars['Int']['output']>;
  /** Description. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** What it saves. Source: `discount`. */
  discount?: Maybe<ProductDiscount>;
  /** The unit of its period. Source: `frequency`. */
  frequency?: Maybe<SubscriptionFrequency>;
  /** Wix's id of the subscription. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** How many units a period has. Source: `interval`. */
  interval?: Maybe<Scalars['Int']['output']>;
  /** Title. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
  /** Whether it is offered. Source: `visible`. */
  visible?: Maybe<Scalars['Boolean']['output']>;
};

/** What the test found of one Wix product. */
export type ProductTest = {
  __typename?: 'ProductTest';
  /** Another module, where Insites' own sources disagree. */
  alternativeModule?: Maybe<InsitesModule>;
  /** What the site's owner has to click for this product alone; the hint of the whole test names all ticks at once. Null when there is nothing to do. */
  hint?: Maybe<Scalars['String']['output']>;
  /** Where its records go, as Insites' connector guide says. */
  insitesModule: InsitesModule;
  /** What the migration loses without it. */
  loss: Scalars['String']['output'];
  /** The first permission that is missing, or else the one that most of its records need, as name and scope, such as `Read Orders (SCOPE.DC-STORES.READ-ORDERS)`. */
  permission: Scalars['String']['output'];
  /** Every permission that its reads need, with what the test found of each. */
  permissions: Array<TestedPermission>;
  /** The product. */
  product: WixProduct;
  /** What the permission is for. */
  purpose: Scalars['String']['output'];
  /** Whether that permission only reads. Where it is false, Wix has no read-only one for this. */
  readOnlyScope: Scalars['Boolean']['output'];
  /** What Wix said, in words. Null when it can be read. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Wix's scope id of that permission. */
  scope: Scalars['String']['output'];
  /** Whether all of it can be read: the worst that was found of its permissions that are not optional. */
  status: AvailabilityStatus;
  /** Its name for people. */
  title: Scalars['String']['output'];
};

/** Whether a product is a thing or a file. */
export type ProductType =
  /** A file that is downloaded. */
  | 'DIGITAL'
  /** Something that is shipped. */
  | 'PHYSICAL'
  /** Wix does not say. V1 only. */
  | 'UNSPECIFIED_PRODUCT_TYPE';

/**
 * One of the things that can be bought of a product. Its id is unique only within the product: in V1 every product without managed variants has the same one.
 * Source: Stores Catalog V3 `ReadOnlyVariant`, Catalog V1 `Variant`.
 */
export type ProductVariant = {
  __typename?: 'ProductVariant';
  /** Barcode. V3 only. Source: `barcode`. */
  barcode?: Maybe<Scalars['String']['output']>;
  /** What makes it differ from the others. Source: `optionChoices` (V3), `choices` (V1). */
  choices?: Maybe<Array<VariantChoice>>;
  /** The higher price that is struck through, null when nothing is reduced. Source: `price.compareAtPrice` (V3), `variant.priceData.price` (V1). */
  compareAtPrice?: Maybe<Money>;
  /** The prices in the currency that Wix converts them to for a visitor: the shop's own, to an API key. V1 only. Source: `variant.convertedPriceData`. */
  convertedPrice?: Maybe<ConvertedPrice>;
  /** What it costs the merchant. Needs the admin permission. Source: `revenueDetails.cost` (V3), `variant.costAndProfitData.itemCost` (V1). */
  cost?: Maybe<Money>;
  /** The file that is delivered. V3 only. Source: `digitalProperties.digitalFile`. */
  digitalFile?: Maybe<DigitalFile>;
  /** Size of the thing itself. Source: `physicalProperties.productDimensions` (V3), `variant.productDimensions` (V1). */
  dimensions?: Maybe<Dimensions>;
  /** Wix's id of the variant. Source: `variantId` (V3), `id` (V1). */
  id: Scalars['ID']['output'];
  /** Its picture. V3 only. Source: `media`. */
  image?: Maybe<Image>;
  /** The records of its stock: in V3 one per location, in V1 the one of the product. One Wix request per 100 products. */
  inventoryItems?: Maybe<Array<InventoryItem>>;
  /** Its picture or video in full. V3 only. Source: `media`. */
  media?: Maybe<ProductMedia>;
  /** Whether `price` is below `regularPrice`. Source: the two compared. */
  onSale?: Maybe<Scalars['Boolean']['output']>;
  /** Size of its parcel. Source: `physicalProperties.packageDimensions` (V3), `variant.packageDimensions` (V1). */
  packageDimensions?: Maybe<Dimensions>;
  /** What a buyer pays now. Source: `price.actualPrice` (V3), `variant.priceData.discountedPrice` (V1). */
  price?: Maybe<Money>;
  /** The price by measure. Source: `physicalProperties.pricePerUnit` (V3), `variant.priceData.pricePerUnit` (V1). */
  pricePerUnit?: Maybe<PricePerUnit>;
  /** The product. */
  product?: Maybe<Product>;
  /** Wix's id of the product. Source: `productData.productId` (V3). */
  productId: Scalars['ID']['output'];
  /** What is left of the price. Needs the admin permission. Source: `revenueDetails.profit` (V3), `variant.costAndProfitData.profit` (V1). */
  profit?: Maybe<Money>;
  /** The profit as a share of the price, up to 1. Source: `revenueDetails.profitMargin` (V3), `variant.costAndProfitData.profitMargin` (V1). */
  profitMargin?: Maybe<Scalars['Float']['output']>;
  /** The record as it came from Wix, with everything Wix gives. */
  raw: Scalars['JSON']['output'];
  /** The price without the reduction. Source: `compareAtPrice` where it is above the price, else the price (V3); `variant.priceData.price` (V1). */
  regularPrice?: Maybe<Money>;
  /** Stock keeping unit. Source: `sku` (V3), `variant.sku` (V1). */
  sku?: Maybe<Scalars['String']['output']>;
  /** Whether it can be had. Source: `inventoryStatus` (V3), `stock` (V1). */
  stock?: Maybe<VariantStock>;
  /** What it costs by subscription. V3 only. Source: `subscriptionPricesInfo.subscriptionPrices`. */
  subscriptionPrices?: Maybe<Array<SubscriptionPrice>>;
  /** Whether it is offered. Source: `visible` (V3), `variant.visible` (V1). */
  visible?: Maybe<Scalars['Boolean']['output']>;
  /** Weight in `weightUnit`. Source: `physicalProperties.weight` (V3), `variant.weight` (V1). */
  weight?: Maybe<Scalars['Float']['output']>;
  /** Unit of the weight. V3 only. Source: `productData.physicalProperties.weightMeasurementUnitInfo`. */
  weightUnit?: Maybe<WeightUnit>;
};

/** Who may buy a product. */
export type PurchaseEligibility =
  /** Only members of the site. */
  | 'MEMBERS_ONLY';

/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type Query = {
  __typename?: 'Query';
  /** Checkouts that were left before they became an order, recovered ones included, by time of creation. */
  abandonedCheckouts?: Maybe<AbandonedCheckoutConnection>;
  /** The categories of the blog. Without `orderBy`: by id. */
  blogCategories?: Maybe<BlogCategoryConnection>;
  /** One post by its Wix id, or null when there is none. Drafts too, where the key may read them. */
  blogPost?: Maybe<BlogPost>;
  /**
   * The posts of the blog. Without `orderBy`: published posts by the time of their first publication, then the posts that are not published
   * (drafts, scheduled ones and ones in review) by the time of their last edit. For the latter Wix has no permission that only reads: to a key
   * without it they are missing, which the answer's notes say. A draft that is published while the list is read may be missing from it: start
   * the next read where this one began.
   */
  blogPosts?: Maybe<BlogPostConnection>;
  /** The tags of the blog. Without `orderBy`: by id. */
  blogTags?: Maybe<BlogTagConnection>;
  /** One booking by its Wix id, of any status; null when there is none. */
  booking?: Maybe<Booking>;
  /** What can be booked with a service: rooms, equipment, and staff as Wix keeps them; by time of creation unless another order is asked for. */
  bookingResources?: Maybe<BookingResourceConnection>;
  /** One service of Wix Bookings by its Wix id, hidden or not; null when there is none. */
  bookingService?: Maybe<BookingService>;
  /**
   * The services of Wix Bookings: appointments, classes and courses, hidden ones included. By time of creation, unless another order is asked
   * for. Wix can neither filter nor sort services by time of change: what changed is found by reading all of them.
   */
  bookingServices?: Maybe<BookingServiceConnection>;
  /**
   * The bookings of the site, of every status, past and future, by time of creation unless another order is asked for. With
   * `filter.serviceIds`, those of appointments and classes come before those of courses, which Wix finds in another way.
   */
  bookings?: Maybe<BookingConnection>;
  /** One collection (catalog V1) or category (V3) by its Wix id, or null when there is none that the key may see. */
  collection?: Maybe<Collection>;
  /** The collections (catalog V1) or categories (V3) of Wix Stores, hidden ones included where the key may see them. */
  collections?: Maybe<CollectionConnection>;
  /** Tests the connection to Wix: are the credentials accepted, which site is it, and what of it can be read. Wrong credentials, an unknown site and timeouts are answers of this field, never errors. One cheap Wix request for each permission, in parallel; a permission that Wix refused within the last minute is not tried again. */
  connection?: Maybe<ConnectionTest>;
  /** One contact by its Wix id, or null when there is none. The id of a contact that was merged into another gives that other one. */
  contact?: Maybe<Contact>;
  /**
   * The contacts of the site, members or not: those without an e-mail address and duplicates too, as they are. Without `orderBy`: by time of
   * creation. Read from Contacts V4, or from V5 where Wix refuses V4.
   */
  contacts?: Maybe<ContactConnection>;
  /**
   * One collection of the site's CMS by its id, or null when there is none. Ids are names, such as `Books` or `Stores/Products`. Wix has no
   * permission that only reads this; items can be read without it.
   */
  dataCollection?: Maybe<DataCollection>;
  /** The collections of the site's CMS, those of Wix's apps included, by id. Wix has no permission that only reads them; items can be read without it. */
  dataCollections?: Maybe<DataCollectionConnection>;
  /** One item of a collection, or null when the collection has none with this id. A collection that does not exist is BAD_USER_INPUT. */
  dataItem?: Maybe<DataItem>;
  /**
   * The items of a collection, drafts included, by their ids. A collection that does not exist is BAD_USER_INPUT and never an empty list; so is
   * one that is deleted while it is read.
   */
  dataItems?: Maybe<DataItemConnection>;
  /** One event of Wix Events by its Wix id, drafts included where the key may see them, or null when there is none. */
  event?: Maybe<Event>;
  /** Everyone who registered for an event: by RSVP, as the buyer of tickets, or as the holder of one. */
  eventGuests?: Maybe<EventGuestConnection>;
  /** The orders of tickets, by time of creation. Wix cannot filter them by time: every read of them is a full one. */
  eventOrders?: Maybe<EventOrderConnection>;
  /** The answers to invitations (RSVPs). */
  eventRsvps?: Maybe<EventRsvpConnection>;
  /** The tickets that were sold, by their number. Wix cannot filter them by time: every read of them is a full one. */
  eventTickets?: Maybe<EventTicketConnection>;
  /** The events of Wix Events in every status; drafts where the key may see them, else a note says that they are missing. Without `orderBy` they come by time of creation. */
  events?: Maybe<EventConnection>;
  /** One form by its Wix id, or null when there is none (any more). Forms that are switched off too. */
  form?: Maybe<Form>;
  /** One submission by its Wix id, or null when there is none (any more). */
  formSubmission?: Maybe<FormSubmission>;
  /**
   * What people sent with the site's forms, of one form or of all: those of Wix Forms first, then those of the forms that other apps keep;
   * within an app by time of creation. What Wix took for spam is not among them: see `Form.spamReports`.
   */
  formSubmissions?: Maybe<FormSubmissionConnection>;
  /**
   * The forms of the site: those of Wix Forms, then those that other apps keep, such as Wix Bookings, app by app; within an app by time of
   * creation. Wix lets forms be read only with a permission of its own: without it the list says so, and submissions can still be read.
   */
  forms?: Maybe<FormConnection>;
  /** The inventory of Wix Stores: in catalog V1 one item per product, in V3 one per variant and location. */
  inventoryItems?: Maybe<InventoryItemConnection>;
  /** One member by its Wix id, or null when there is none. */
  member?: Maybe<Member>;
  /** The members of the site, its owner among them, private ones included. Without `orderBy`: by time of creation. */
  members?: Maybe<MemberConnection>;
  /**
   * The plan of a whole migration to Insites: what to import, where to, in which order, how, how much of it there is, how long it takes and what
   * will not survive the move. Reads at most two Wix requests for each kind of record. Nothing is written anywhere: the plan is to be read and approved.
   */
  migrationPlan?: Maybe<MigrationPlan>;
  /** One order by its Wix id, or null when there is none. Of all statuses, INITIALIZED included. */
  order?: Maybe<Order>;
  /**
   * The orders of the site. Without `filter.status` and `orderBy`: by time of creation, then those that are PENDING or REJECTED, which Wix
   * hides from a plain search, by time of creation. INITIALIZED orders, checkouts that were never completed, are in no list of Wix's:
   * only `order(id)` finds them.
   */
  orders?: Maybe<OrderConnection>;
  /** One order of a pricing plan by its Wix id, or null when there is none. */
  planOrder?: Maybe<PlanOrder>;
  /** What was bought of pricing plans, in every status. Without `orderBy`: by time of creation. */
  planOrders?: Maybe<PlanOrderConnection>;
  /** One pricing plan by its Wix id, or null when there is none. */
  pricingPlan?: Maybe<PricingPlan>;
  /** The pricing plans of the site, private ones included. Without `orderBy`: by time of creation. */
  pricingPlans?: Maybe<PricingPlanConnection>;
  /** One product of Wix Stores by its Wix id, or null when there is none that the key may see. */
  product?: Maybe<Product>;
  /** One product of Wix Stores by the last part of its page's address, or null when there is none that the key may see. */
  productBySlug?: Maybe<Product>;
  /** The products of Wix Stores, hidden ones included where the key may see them. Without `orderBy` they come by time of creation. */
  products?: Maybe<ProductConnection>;
  /** The Wix site that this graph reads. An error when its properties cannot be read; `id`, `catalogVersion`, `installedApps`, `editor` and `listing` do not need them. */
  site?: Maybe<Site>;
  /** Everyone on the staff, by time of creation unless another order is asked for, whether they provide services or not. */
  staffMembers?: Maybe<StaffMemberConnection>;
  /** The kinds of tickets that events sell. Wix has only a permission for them that can write, too: the list may be missing while the events are there. */
  ticketDefinitions?: Maybe<TicketDefinitionConnection>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryAbandonedCheckoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AbandonedCheckoutFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AbandonedCheckoutOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBlogCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlogCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BlogCategoryOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBlogPostArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBlogPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlogPostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BlogPostOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBlogTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlogTagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BlogTagOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBookingResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingResourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BookingResourceOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBookingServiceArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBookingServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingServiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BookingServiceOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BookingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BookingOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryCollectionArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CollectionOrder>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContactOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryDataCollectionArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryDataCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryDataItemArgs = {
  collectionId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryDataItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  collectionId: Scalars['ID']['input'];
  consistentRead?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<DataItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DataItemOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryEventGuestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventGuestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventGuestOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryEventOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryEventRsvpsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventRsvpFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventRsvpOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryEventTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventTicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryFormArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryFormSubmissionArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryFormSubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FormSubmissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  formId?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<FormSubmissionOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryFormsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FormFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FormOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryInventoryItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InventoryItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InventoryItemOrder>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MemberOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryMigrationPlanArgs = {
  input?: InputMaybe<MigrationPlanInput>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OrderOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryPlanOrderArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryPlanOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlanOrderOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryPricingPlanArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryPricingPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PricingPlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PricingPlanOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryProductBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProductOrder>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryStaffMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StaffMemberOrderBy>;
};


/** Reads of one Wix site. There is no mutation: the graph cannot change anything. */
export type QueryTicketDefinitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketDefinitionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TicketDefinitionOrderBy>;
};

/** Which records are the step's business. */
export type RecordCondition = {
  __typename?: 'RecordCondition';
  /** `MISSING` or `PRESENT`. */
  is: Scalars['String']['output'];
  /** A path below the record. */
  path: Scalars['String']['output'];
  /** Why the others are left out. */
  reason: Scalars['String']['output'];
};

/** How old addresses lead to new records. */
export type RedirectRule = {
  __typename?: 'RedirectRule';
  /**
   * The old address, where `source` is only a part of it: a path with `source` in braces, such as `/category/{slug}`. Null where the value at
   * `source` is the address itself.
   */
  from?: Maybe<Scalars['String']['output']>;
  /** What else is to be known. */
  note: Scalars['String']['output'];
  /** Path of the old address, or of the part of it that names the record. */
  source: Scalars['String']['output'];
  /** Id of the step whose records have pages. */
  step: Scalars['ID']['output'];
  /** The new address: a path with targets of the step's fields in braces. */
  target: Scalars['String']['output'];
};

/** Whether a request may be sent again when its answer was lost. */
export type ResendRule =
  /** Never: a second copy of every row would be made. Read back first. */
  | 'NEVER'
  /** It does no harm. */
  | 'SAFE';

/** Something of a formatted text that its HTML does not hold. */
export type RichTextLoss = {
  __typename?: 'RichTextLoss';
  /** How often it occurs. */
  count: Scalars['Int']['output'];
  /**
   * What it is: the type of a node of Wix's rich content (Ricos), such as `POLL`, `MAP`, `APP_EMBED` or `HTML`, of which only what can be read
   * is in the HTML; `SPOILER` for what was covered until it was clicked, `MENTION` for a member whose page was linked to, `ANCHOR` for a link
   * to a place in the text that is not there, `LINK` for an address that could run a script, `CROP` for a picture that was shown in part,
   * `PRIVATE_FILE` for a file that Wix gives to nobody without its permission.
   */
  kind: Scalars['String']['output'];
};

/** A formatted text that moves as HTML. */
export type RichTextMapping = {
  __typename?: 'RichTextMapping';
  /** Path of the rich content (Ricos) that it was made from, which stays in the step's file. */
  document: Scalars['String']['output'];
  /** Path of the list of what the HTML does not hold of it, as `{ kind, count }`. */
  losses: Scalars['String']['output'];
  /** Path of the HTML. */
  source: Scalars['String']['output'];
  /** Wire key that it goes to. Null where it goes into no column. */
  target?: Maybe<Scalars['String']['output']>;
};

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

/** What search engines are told. Source: `seoData`. */
export type SeoData = {
  __typename?: 'SeoData';
  /** The description of the page, where the owner gave one. Source: the `meta` tag named `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** The words it should be found by. Source: `settings.keywords`. */
  keywords?: Maybe<Array<SeoKeyword>>;
  /** Whether a changed address leads no longer to the page. Source: `settings.preventAutoRedirect`. */
  preventAutoRedirect?: Maybe<Scalars['Boolean']['output']>;
  /** All tags of the page's head that the owner set. Source: `tags`. */
  tags?: Maybe<Array<SeoTag>>;
  /** The title of the page, where the owner gave one. Source: the `title` tag. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A word that a page should be found by. Source: `seoData.settings.keywords`. */
export type SeoKeyword = {
  __typename?: 'SeoKeyword';
  /** Whether it is the most important one. Source: `isMain`. */
  isMain?: Maybe<Scalars['Boolean']['output']>;
  /** Who added it. Source: `origin`. */
  origin?: Maybe<Scalars['String']['output']>;
  /** The word. Source: `term`. */
  term?: Maybe<Scalars['String']['output']>;
};

/** A tag of a page's head. Source: `seoData.tags`. */
export type SeoTag = {
  __typename?: 'SeoTag';
  /** Its content. Source: `children`. */
  children?: Maybe<Scalars['String']['output']>;
  /** Whether the owner made it. Source: `custom`. */
  custom?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is switched off. Source: `disabled`. */
  disabled?: Maybe<Scalars['Boolean']['output']>;
  /** What Wix keeps about it. Source: `meta`. */
  meta?: Maybe<Scalars['JSON']['output']>;
  /** Its attributes. Source: `props`. */
  props?: Maybe<Scalars['JSON']['output']>;
  /** Name of the tag, such as `meta`. Source: `type`. */
  type?: Maybe<Scalars['String']['output']>;
};

/** Something that must exist in Insites before data can land. */
export type SetupItem = {
  __typename?: 'SetupItem';
  /**
   * The columns or values to create, as a list. A column has `name` and `type`, and may have `label`, `ui_element` (how the admin shows it) and
   * `belongs_to` (the table that its values point at); a value has `system_field` and `value`.
   */
  definition?: Maybe<Scalars['JSON']['output']>;
  /** How to do it, and why. */
  detail: Scalars['String']['output'];
  /** Stable name of the item. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: SetupKind;
  /** Ids of the steps that need it. */
  steps: Array<Scalars['ID']['output']>;
  /** Table that it belongs to, if any. */
  table?: Maybe<Scalars['String']['output']>;
  /** What it is, in a few words. */
  title: Scalars['String']['output'];
};

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

/** The site as a whole: what its owner says of it and of the business behind it. Source: Site Properties V4 `properties`. */
export type Site = {
  __typename?: 'Site';
  /** Address of the business. Source: `address`. */
  address?: Maybe<SiteAddress>;
  /** Name of the business. Source: `businessName`. */
  businessName?: Maybe<Scalars['String']['output']>;
  /** When the business is open. Source: `businessSchedule`. */
  businessSchedule?: Maybe<BusinessSchedule>;
  /** Kind of business, such as `STORE` or `RESTAURANT`. Source: `businessConfig`. */
  businessType?: Maybe<Scalars['String']['output']>;
  /** Which catalog Wix Stores has on the site; null without Wix Stores. Source: Catalog Versioning `catalogVersion`. */
  catalogVersion?: Maybe<CatalogVersion>;
  /** What kind of site it is. Source: `categories`. */
  categories?: Maybe<SiteCategories>;
  /** Id by which the local authorities know the business, as on invoices. Source: `companyId`. */
  companyId?: Maybe<Scalars['String']['output']>;
  /** Which cookies the site uses until a visitor decides. Source: `consentPolicy`. */
  consentPolicy?: Maybe<ConsentPolicy>;
  /** Currency that customers are billed in, ISO 4217, such as `EUR`. Source: `paymentCurrency`. */
  currency?: Maybe<Scalars['String']['output']>;
  /** What the site is about, in its owner's words. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** Name of the site as its owner sees it. Source: `siteDisplayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /**
   * The editor that the site was made with, and what that means for a migration. One more Wix request, about the owner's account: null without
   * the account's id (`WIX_ACCOUNT_ID`, `wix-account-id`) or its permission, which the answer's notes say. Source: Sites V2 `editorType`.
   */
  editor?: Maybe<SiteEditor>;
  /** E-mail address of the business. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** Fax number of the business, as it was typed. Source: `fax`. */
  fax?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the site (metaSiteId), a GUID: the one in the dashboard's URL. */
  id: Scalars['ID']['output'];
  /** The Wix apps on the site. One more Wix request, which needs a permission of its own. Source: App Instances `appInstances`. */
  installedApps?: Maybe<Array<InstalledApp>>;
  /** Main language, ISO 639-1, such as `en`. Source: `language`. */
  language?: Maybe<Scalars['String']['output']>;
  /** What the owner's account says of the site; null as `editor` is. Source: Sites V2 `Site`. */
  listing?: Maybe<SiteListing>;
  /** Language and country. Source: `locale`. */
  locale?: Maybe<SiteLocale>;
  /** The logo. Source: `logo`. */
  logo?: Maybe<Image>;
  /** The languages of the site; null when it has one only. Source: `multilingual`. */
  multilingual?: Maybe<Multilingual>;
  /** Name of the site: the one its owner sees, else that of the business. Source: `siteDisplayName`, `businessName`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Phone number of the business, as it was typed. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The properties as they came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Time zone, an IANA name such as `Europe/Berlin`. Source: `timeZone`. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Whether clicks of visitors are tracked. Source: `trackClicksAnalytics`. */
  tracksClicks?: Maybe<Scalars['Boolean']['output']>;
  /** Address of the published site, where Wix tells it to an API key: always for a headless site, else as far as a product's page shows it. Source: `externalSiteUrl`, otherwise the base of a product page's URL. */
  url?: Maybe<Scalars['String']['output']>;
  /** Version of the properties, which rises with every change. Source: `version`. */
  version?: Maybe<Scalars['String']['output']>;
};

/** Where the business is. */
export type SiteAddress = {
  __typename?: 'SiteAddress';
  /** Number of the flat. Source: `apartmentNumber`. */
  apartmentNumber?: Maybe<Scalars['String']['output']>;
  /** City. Source: `city`. */
  city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2, such as `DE`. Source: `country`. */
  country?: Maybe<Scalars['String']['output']>;
  /** The address as one line. Source: `googleFormattedAddress`. */
  formatted?: Maybe<Scalars['String']['output']>;
  /** What is shown beside the address, such as the way to the door. Source: `hint.text`. */
  hint?: Maybe<Scalars['String']['output']>;
  /** Where the hint is shown. Source: `hint.placement`. */
  hintPlacement?: Maybe<AddressHintPlacement>;
  /** Whether people can go there. Source: `isPhysical`. */
  isPhysical?: Maybe<Scalars['Boolean']['output']>;
  /** Degrees north, -90 to 90. Source: `coordinates.latitude`. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, -180 to 180. Source: `coordinates.longitude`. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Postal code. Source: `zip`. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** State or region. Source: `state`. */
  state?: Maybe<Scalars['String']['output']>;
  /** Name of the street. Source: `street`. */
  street?: Maybe<Scalars['String']['output']>;
  /** Number in the street. Source: `streetNumber`. */
  streetNumber?: Maybe<Scalars['String']['output']>;
};

/** What kind of site it is, in Wix's words. */
export type SiteCategories = {
  __typename?: 'SiteCategories';
  /** Wix's id of the term for the business. Source: `businessTermId`. */
  businessTermId?: Maybe<Scalars['String']['output']>;
  /** The main category. Source: `primary`. */
  primary?: Maybe<Scalars['String']['output']>;
  /** Further categories. Source: `secondary`. */
  secondary?: Maybe<Array<Scalars['String']['output']>>;
};

/** The editor that a site was made with. */
export type SiteEditor = {
  __typename?: 'SiteEditor';
  /** What it means for a migration; null for an editor that is not known. */
  migration?: Maybe<Scalars['String']['output']>;
  /** Which one. Source: `editorType`. */
  type?: Maybe<SiteEditorType>;
};

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

/** What a site holds, in numbers. */
export type SiteFingerprint = {
  __typename?: 'SiteFingerprint';
  /** How many records of each kind there are. */
  counts: Array<EntityCount>;
  /** The signals by which Insites' tools choose modules. */
  signals: Array<SiteSignal>;
};

/** A language of a site. */
export type SiteLanguage = {
  __typename?: 'SiteLanguage';
  /** Country whose flag stands for it, ISO 3166-1 alpha-2. Source: `countryCode`. */
  countryCode?: Maybe<Scalars['String']['output']>;
  /** Whether the site was made in it. Source: `isPrimary`. */
  isPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** Whether visitors see it first. Source: `isVisitorPrimary`. */
  isVisitorPrimary?: Maybe<Scalars['Boolean']['output']>;
  /** ISO 639-1, such as `en`. Source: `languageCode`. */
  languageCode?: Maybe<Scalars['String']['output']>;
  /** Language and country. Source: `locale`. */
  locale?: Maybe<SiteLocale>;
  /** How its pages are addressed: what redirects must know. Source: `resolutionMethod`. */
  resolutionMethod?: Maybe<LanguageResolution>;
};

/** A site as its owner's account lists it. Source: Sites V2 `Site`. */
export type SiteListing = {
  __typename?: 'SiteListing';
  /** Whether Wix has blocked it. Source: `blocked`. */
  blocked?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's ids of the accounts that may work on it. Source: `contributorAccountIds`. */
  contributorAccountIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of the site for people. Source: `displayName`. */
  displayName?: Maybe<Scalars['String']['output']>;
  /** Whether it has a domain of its own. Source: `domainConnected`. */
  domainConnected?: Maybe<Scalars['Boolean']['output']>;
  /** Address of the site in its editor. Source: `editUrl`. */
  editUrl?: Maybe<Scalars['String']['output']>;
  /** Which editor it was made with. Source: `editorType`. */
  editorType?: Maybe<SiteEditorType>;
  /** Wix's id of the folder that it is in. Source: `folderId`. */
  folderId?: Maybe<Scalars['ID']['output']>;
  /** Wix's other id of the site. Source: `htmlAppId`. */
  htmlAppId?: Maybe<Scalars['ID']['output']>;
  /** What kind of project it is: `WIX` for a site, `HEADLESS` for one without pages. Source: `namespace`. */
  namespace?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the account that owns it. Source: `ownerAccountId`. */
  ownerAccountId?: Maybe<Scalars['ID']['output']>;
  /** Whether it is a parent or a child of other sites. Source: `parentChildRole`. */
  parentChildRole?: Maybe<Scalars['String']['output']>;
  /** Whether it has a plan that is paid for. Source: `premium`. */
  premium?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is published. Source: `published`. */
  published?: Maybe<Scalars['Boolean']['output']>;
  /** The site as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Name of the site in Wix's own addresses. Source: `name`. */
  siteName?: Maybe<Scalars['String']['output']>;
  /** A small picture of the site. Source: `thumbnail`. */
  thumbnail?: Maybe<Image>;
  /** When it was put into the trash bin. Source: `trashedDate`. */
  trashedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Address of the published site. Source: `viewUrl`. */
  url?: Maybe<Scalars['String']['output']>;
};

/** Language and country of a site. */
export type SiteLocale = {
  __typename?: 'SiteLocale';
  /** ISO 3166-1 alpha-2, such as `GB`. Source: `country`. */
  country?: Maybe<Scalars['String']['output']>;
  /** ISO 639-1, such as `en`. Source: `languageCode`. */
  languageCode?: Maybe<Scalars['String']['output']>;
  /** Both as one BCP 47 tag, such as `en-GB`. */
  tag?: Maybe<Scalars['String']['output']>;
};

/** One signal by which Insites' tools choose modules. */
export type SiteSignal = {
  __typename?: 'SiteSignal';
  /** What the value rests on. */
  basis: Scalars['String']['output'];
  /** The module it speaks for. */
  module: InsitesModule;
  /** Name of the signal, such as `has_product_listing`. */
  name: Scalars['String']['output'];
  /** Whether it is given. Null when Wix's API cannot tell and the pages must be looked at. */
  value?: Maybe<Scalars['Boolean']['output']>;
};

/** The direction of an order. */
export type SortDirection =
  /** From the smallest, earliest or first letter. */
  | 'ASC'
  /** From the largest, latest or last letter. */
  | 'DESC';

/** How to read a step's records through this graph. */
export type SourceQuery = {
  __typename?: 'SourceQuery';
  /** Where the connection is below `data`. */
  connectionPath: Array<Scalars['String']['output']>;
  /** A whole GraphQL operation that takes `$first` and `$after`. */
  document: Scalars['String']['output'];
  /** Whether only what changed is read. False in a plan with `updatedSince` means that Wix cannot filter and everything is read. */
  isDelta: Scalars['Boolean']['output'];
  /** The `first` that costs least for each record. */
  pageSize: Scalars['Int']['output'];
  /**
   * The variables that read the same list from its other end. A list that ends before its count is read from there too before it is believed, and of one
   * without a count the first record from there must be among those that were read. Null where Wix has one order only.
   */
  reversed?: Maybe<Scalars['JSON']['output']>;
  /**
   * Fields of the records that take Wix requests of their own, such as `payments`: where one is not answered the records are complete but for that
   * field.
   */
  sideReads: Array<Scalars['String']['output']>;
  /** The operation's variables, without those two. */
  variables: Scalars['JSON']['output'];
};

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

/** The user of Wix who a staff member is. Source: `associatedWixIdentity`. */
export type StaffIdentity = {
  __typename?: 'StaffIdentity';
  /** Wix's id of a visitor. Source: `identificationData.anonymousVisitorId`. */
  anonymousVisitorId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of an app. Source: `identificationData.appId`. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** Whether the user has accepted. Source: `connection.status`. */
  connectionStatus?: Maybe<StaffConnectionStatus>;
  /** The contact. Source: `identificationData.contactId`. */
  contact?: Maybe<Contact>;
  /** The member. Source: `identificationData.memberId`. */
  member?: Maybe<Member>;
  /** Wix's id of the user. Source: `identificationData.wixUserId`. */
  wixUserId?: Maybe<Scalars['ID']['output']>;
};

/** Someone on the staff. Source: Bookings Staff Members V2 `StaffMember`, or V1 for a key that Wix refuses V2. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** The user of Wix who they are. Source: `associatedWixIdentity`. */
  associatedWixIdentity?: Maybe<StaffIdentity>;
  /** When they were added. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Description. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** E-mail address; null also where Wix does not show it to the key. Source: `email`. */
  email?: Maybe<Scalars['String']['output']>;
  /** Values of extended fields, by namespace and key. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Wix's id of the staff member, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Picture. Source: `mainMedia.image`. */
  image?: Maybe<Image>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** Phone number; null also where Wix does not show it to the key. Source: `phone`. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Ids of the tags that only the staff sees. Source: `tags.privateTags.tagIds`. */
  privateTagIds?: Maybe<Array<Scalars['String']['output']>>;
  /** The record as it came from Wix, with everything that can be asked for. */
  raw: Scalars['JSON']['output'];
  /** The resource that stands for them. One Wix request for 100 of them. Source: resource with this `resourceId`. */
  resource?: Maybe<BookingResource>;
  /** How their hours are kept. Source: `resource`. */
  resourceDetails?: Maybe<StaffResourceDetails>;
  /** Id of the resource that stands for them in services and bookings. Source: `resourceId`. */
  resourceId?: Maybe<Scalars['ID']['output']>;
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Whether they provide services. Source: `serviceProvider`. */
  serviceProvider?: Maybe<Scalars['Boolean']['output']>;
  /** Ids of their tags. Source: `tags.tags.tagIds`. */
  tagIds?: Maybe<Array<Scalars['String']['output']>>;
  /** When they were last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of staff members. */
export type StaffMemberConnection = {
  __typename?: 'StaffMemberConnection';
  /** Whether the staff could be read at all. */
  availability: Availability;
  /** The staff members with their cursors. */
  edges: Array<StaffMemberEdge>;
  /** The staff members; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<StaffMember>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many staff members meet the filter, by a Wix request of its own; null when they cannot be read, or with more than 100 ids. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A staff member and their place in the list. */
export type StaffMemberEdge = {
  __typename?: 'StaffMemberEdge';
  /** Cursor to read on from after this staff member. */
  cursor: Scalars['String']['output'];
  /** The staff member; null, with an error, when it cannot be read. */
  node?: Maybe<StaffMember>;
};

/** Which staff members to return; all that is given must hold. */
export type StaffMemberFilter = {
  /** Limits to the time of creation. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids, at most 1000. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of the resources that stand for them, at most 100. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they provide services. */
  serviceProvider?: InputMaybe<Scalars['Boolean']['input']>;
  /** Limits to the time of the last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** The order in which staff members come. */
export type StaffMemberOrderBy = {
  /** Which end comes first. */
  direction?: SortDirection;
  /** By what. */
  field: StaffMemberSortField;
};

/** What staff members can be sorted by. */
export type StaffMemberSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** How the hours of a staff member are kept. Source: `resource`. */
export type StaffResourceDetails = {
  __typename?: 'StaffResourceDetails';
  /** Wix's id of the schedule of what they do. Source: `eventsSchedule.id`. */
  eventsScheduleId?: Maybe<Scalars['ID']['output']>;
  /** Wix's id of the resource. Source: `id`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** Whether they work when the business is open. Source: `usesDefaultWorkingHours`. */
  usesDefaultWorkingHours?: Maybe<Scalars['Boolean']['output']>;
  /** Their working hours. Source: `workingHoursSchedules`. */
  workingHoursSchedules?: Maybe<Array<BookingHoursSchedule>>;
};

/** How much work a step is. Null where the count is unknown. */
export type StepEstimate = {
  __typename?: 'StepEstimate';
  /**
   * Requests to Wix that read the ids of all records: Wix tells of no deletions, so what is gone is found by comparing all ids with those of an
   * earlier copy. Null where the number of all records is not known, as in a plan of what changed.
   */
  idRequests?: Maybe<Scalars['Int']['output']>;
  /** Requests to Insites by REST; rows that a bulk route takes together are one. */
  insitesRequests?: Maybe<Scalars['Int']['output']>;
  /** Seconds that those take at Insites' limit. */
  insitesSeconds?: Maybe<Scalars['Float']['output']>;
  /** Pages of the source query. */
  pages?: Maybe<Scalars['Int']['output']>;
  /** Rows that are written, those of children included: estimated where a step is about some records only, and where children were counted in a page. */
  rows?: Maybe<Scalars['Int']['output']>;
  /** Requests to Wix. */
  wixRequests?: Maybe<Scalars['Int']['output']>;
  /** Seconds that those take from a budget of Wix requests that is idle, if nothing else is read. */
  wixSeconds?: Maybe<Scalars['Float']['output']>;
};

/** A place where goods are kept. Source: Stores Locations V3 `StoresLocation`. */
export type StoreLocation = {
  __typename?: 'StoreLocation';
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the location in the store. Source: `id`. */
  id: Scalars['ID']['output'];
  /** Whether new inventory goes there. Source: `defaultLocation`. */
  isDefault?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is a place of the business or one made for the store. Source: `locationType`. */
  locationType?: Maybe<Scalars['String']['output']>;
  /** Name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The record as it came from Wix. */
  raw: Scalars['JSON']['output'];
  /** Revision, which rises with every change. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Wix's id of the business location. Source: `wixLocationId`. */
  wixLocationId?: Maybe<Scalars['ID']['output']>;
};

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

/** What a variant costs by one subscription. Source: V3 `subscriptionPricesInfo.subscriptionPrices`. */
export type SubscriptionPrice = {
  __typename?: 'SubscriptionPrice';
  /** The price. Source: `price`. */
  price?: Maybe<Money>;
  /** Wix's id of the subscription. Source: `subscriptionId`. */
  subscriptionId?: Maybe<Scalars['ID']['output']>;
};

/** Something to check on the Insites site before a phase begins. */
export type TargetCheck = {
  __typename?: 'TargetCheck';
  /** What to check, and what to do when it fails. */
  description: Scalars['String']['output'];
  /** Name of the check, such as `EMPTY`. */
  id: Scalars['ID']['output'];
};

/** Credentials as far as they may be shown. */
export type TestedCredentials = {
  __typename?: 'TestedCredentials';
  /** Whether Wix accepts them. Null when no answer tells. */
  accepted?: Maybe<Scalars['Boolean']['output']>;
  /** Which kind they are. */
  kind: CredentialKind;
  /** Whether they have the shape of credentials. If not, they were not sent to Wix. */
  wellFormed: Scalars['Boolean']['output'];
};

/** A permission, whether the credentials have it, and whether it is worth granting. */
export type TestedPermission = {
  __typename?: 'TestedPermission';
  /** Whether a key without it is still a good key: Wix has nothing that only reads this, or nothing is lost that is published on the site or known of its people. */
  isOptional: Scalars['Boolean']['output'];
  /** What the migration loses without it. */
  loss: Scalars['String']['output'];
  /** The words beside the tick box. */
  name: Scalars['String']['output'];
  /** The tick that brings it together with others. Null where it has a tick of its own. */
  partOf?: Maybe<Scalars['String']['output']>;
  /** What to tick, as name and scope. */
  permission: Scalars['String']['output'];
  /** What it is for. */
  purpose: Scalars['String']['output'];
  /** Whether it only reads. Where it is false, Wix has no read-only scope for this. */
  readOnly: Scalars['Boolean']['output'];
  /** What Wix said, in words. Null when it is granted. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Wix's scope id; where Wix bundles the permission with others, its own id. */
  scope: Scalars['String']['output'];
  /** What was found: `AVAILABLE` it is granted, `PERMISSION_DENIED` it is refused, `NOT_INSTALLED` reads of this site do not need it, `UNAVAILABLE` Wix did not tell. */
  status: AvailabilityStatus;
};

/** A kind of ticket that an event sells. Source: a ticket definition of Wix Events (API version 3). */
export type TicketDefinition = {
  __typename?: 'TicketDefinition';
  /** How many there are to be sold with the seating map. Source: `actualLimit`. */
  actualLimit?: Maybe<Scalars['Int']['output']>;
  /** When it was created. Source: `createdDate`. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The text about it. Source: `description`. */
  description?: Maybe<Scalars['String']['output']>;
  /** The event that sells it; null when it was deleted. Source: `eventId`. */
  event?: Maybe<Event>;
  /** What Wix tells of the event beside it. Source: `eventDetails`. */
  eventDetails?: Maybe<TicketEventDetails>;
  /** Wix's id of the event. Source: `eventId`. */
  eventId?: Maybe<Scalars['ID']['output']>;
  /** Fields that apps added, by their namespace. Source: `extendedFields.namespaces`. */
  extendedFields?: Maybe<Scalars['JSON']['output']>;
  /** Who pays Wix's fee. Source: `feeType`. */
  feeType?: Maybe<TicketFeeType>;
  /** Whether visitors do not see it. Source: `hidden`. */
  hidden?: Maybe<Scalars['Boolean']['output']>;
  /** Wix's id, a GUID. Source: `id`. */
  id: Scalars['ID']['output'];
  /** How many there are to be sold. Source: `initialLimit`. */
  initialLimit?: Maybe<Scalars['Int']['output']>;
  /** How many one order may have. Source: `limitPerCheckout`. */
  limitPerCheckout?: Maybe<Scalars['Int']['output']>;
  /** Whether there is a limited number. Source: `limited`. */
  limited?: Maybe<Scalars['Boolean']['output']>;
  /** Its name. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** What holds for those who buy it. Source: `policyText`. */
  policyText?: Maybe<Scalars['String']['output']>;
  /** What it costs. Source: `pricingMethod`. */
  pricingMethod?: Maybe<TicketPricing>;
  /** The definition as it came from Wix, with every part that can be asked for. */
  raw: Scalars['JSON']['output'];
  /** How often it was changed. Source: `revision`. */
  revision?: Maybe<Scalars['String']['output']>;
  /** When it is sold. Source: `salePeriod`. */
  salePeriod?: Maybe<TicketSalePeriod>;
  /** Whether it is sold now. Source: `saleStatus`. */
  saleStatus?: Maybe<TicketSaleStatus>;
  /** How many were sold. Source: `salesDetails`. */
  salesDetails?: Maybe<TicketSales>;
  /** The seats it can be for. Source: `seatingDetails`. */
  seatingDetails?: Maybe<TicketSeating>;
  /** When it was last changed. Source: `updatedDate`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of ticket definitions. */
export type TicketDefinitionConnection = {
  __typename?: 'TicketDefinitionConnection';
  /** Whether the ticket definitions could be read at all. */
  availability: Availability;
  /** The ticket definitions with their cursors. */
  edges: Array<TicketDefinitionEdge>;
  /** The ticket definitions; null, with an error at its place, for one that cannot be read. */
  nodes: Array<Maybe<TicketDefinition>>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Exact number of ticket definitions that meet the filter, from Wix's own count. One more Wix request. Null when it cannot be read. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A ticket definition and its place in the list. */
export type TicketDefinitionEdge = {
  __typename?: 'TicketDefinitionEdge';
  /** Cursor to read on from after this ticket definition. */
  cursor: Scalars['String']['output'];
  /** The ticket definition; null, with an error, when it cannot be read. */
  node?: Maybe<TicketDefinition>;
};

/** Which ticket definitions to return; all that is given must hold. */
export type TicketDefinitionFilter = {
  /** When they were created. Source: `createdDate`. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Wix ids of their events, at most 100. */
  eventIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they are hidden from visitors. Source: `hidden`. */
  hidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** Wix ids, at most 1000. The order of the list holds within each hundred of them. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they are on sale. Source: `saleStatus`. */
  saleStatus?: InputMaybe<Array<TicketSaleStatus>>;
  /** When they were last changed. Source: `updatedDate`. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** An order of ticket definitions. */
export type TicketDefinitionOrderBy = {
  /** The direction. */
  direction?: InputMaybe<SortDirection>;
  /** What to order by. */
  field: TicketDefinitionSortField;
};

/** What ticket definitions can be ordered by. */
export type TicketDefinitionSortField =
  /** Time of creation. Source: `createdDate`. */
  | 'CREATED_AT'
  /** Name. Source: `name`. */
  | 'NAME'
  /** Time of the last change. Source: `updatedDate`. */
  | 'UPDATED_AT';

/** What Wix tells of the event beside a ticket. Source: `eventDetails`. */
export type TicketEventDetails = {
  __typename?: 'TicketEventDetails';
  /** When it takes place. Source: `dateAndTimeSettings`. */
  dateAndTimeSettings?: Maybe<EventDateAndTime>;
  /** The parts of the address of its page. Source: `eventPageUrl`. */
  eventPageUrl?: Maybe<EventPageUrl>;
  /** Where it takes place. Source: `location`. */
  location?: Maybe<EventLocation>;
  /** A line or two about the event. Source: `shortDescription`. */
  shortDescription?: Maybe<Scalars['String']['output']>;
  /** Whether it is to come, over, called off or not published. Source: `status`. */
  status?: Maybe<EventStatus>;
  /** What the event is called. Source: `title`. */
  title?: Maybe<Scalars['String']['output']>;
};

/** Who pays Wix's fee. */
export type TicketFeeType =
  /** The buyer pays it on top. */
  | 'FEE_ADDED_AT_CHECKOUT'
  /** It is taken from the price. */
  | 'FEE_INCLUDED'
  /** There is none. */
  | 'NO_FEE';

/** A seat or an area. Source: `seatingDetails.places`. */
export type TicketPlace = {
  __typename?: 'TicketPlace';
  /** For how many people there is room left. Source: `availableCapacity`. */
  availableCapacity?: Maybe<Scalars['Int']['output']>;
  /** The row, table or area it is in. Source: `elementLabel`. */
  elementLabel?: Maybe<Scalars['String']['output']>;
  /** What is written on it. Source: `label`. */
  label?: Maybe<Scalars['String']['output']>;
  /** Id within the seating map. Source: `placeId`. */
  placeId?: Maybe<Scalars['ID']['output']>;
  /** The section it is in. Source: `sectionLabel`. */
  sectionLabel?: Maybe<Scalars['String']['output']>;
};

/** What a ticket costs: one of a fixed price, a price that the guest chooses, and several prices. Source: `pricingMethod`. */
export type TicketPricing = {
  __typename?: 'TicketPricing';
  /** The same price for everyone. Source: `fixedPrice`. */
  fixedPrice?: Maybe<Money>;
  /** Whether it costs nothing. Source: `free`. */
  free?: Maybe<Scalars['Boolean']['output']>;
  /** The least that a guest may choose to pay. Source: `guestPrice`. */
  guestPrice?: Maybe<Money>;
  /** The prices to choose from, each as one text, such as `Adults: 12.50 EUR`. Made from `pricingOptions`. */
  optionTexts?: Maybe<Array<Scalars['String']['output']>>;
  /** Prices to choose from, such as for adults and children. Source: `pricingOptions.optionDetails`. */
  pricingOptions?: Maybe<Array<TicketPricingOption>>;
  /** Whether the price is set or chosen. Source: `pricingType`. */
  pricingType?: Maybe<TicketPricingType>;
};

/** One of several prices. Source: `optionDetails`. */
export type TicketPricingOption = {
  __typename?: 'TicketPricingOption';
  /** Wix's id of the option. Source: `optionId`. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whom or what it is for. Source: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** The price. Source: `price`. */
  price?: Maybe<Money>;
};

/** Whether the price of a ticket is set or chosen. */
export type TicketPricingType =
  /** The guest chooses it. */
  | 'DONATION'
  /** The site's people set it. */
  | 'STANDARD';

/** When a ticket is sold. Source: `salePeriod`. */
export type TicketSalePeriod = {
  __typename?: 'TicketSalePeriod';
  /** Whether visitors see it while it is not sold. Source: `displayNotOnSale`. */
  displayNotOnSale?: Maybe<Scalars['Boolean']['output']>;
  /** Until when. Source: `endDate`. */
  endDate?: Maybe<Scalars['DateTime']['output']>;
  /** From when on. Source: `startDate`. */
  startDate?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a ticket is sold now. */
export type TicketSaleStatus =
  /** No longer. */
  | 'SALE_ENDED'
  /** Not yet. */
  | 'SALE_SCHEDULED'
  /** It is. */
  | 'SALE_STARTED';

/** How many of a ticket were sold. Source: `salesDetails`. */
export type TicketSales = {
  __typename?: 'TicketSales';
  /** How many are kept for people who are buying. Source: `reservedCount`. */
  reservedCount?: Maybe<Scalars['Int']['output']>;
  /** How many were sold. Source: `soldCount`. */
  soldCount?: Maybe<Scalars['Int']['output']>;
  /** Whether none is left. Source: `soldOut`. */
  soldOut?: Maybe<Scalars['Boolean']['output']>;
  /** How many are left; null without limit. Source: `unsoldCount`. */
  unsoldCount?: Maybe<Scalars['Int']['output']>;
};

/** The seats a ticket can be for. Source: `seatingDetails`. */
export type TicketSeating = {
  __typename?: 'TicketSeating';
  /** The seats and areas. Source: `places`. */
  places?: Maybe<Array<TicketPlace>>;
};

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

/** A field of Wix that goes nowhere. */
export type UnmappedSource = {
  __typename?: 'UnmappedSource';
  /** Why. */
  reason: Scalars['String']['output'];
  /** Its path; what lies below it and is not mapped is meant too. */
  source: Scalars['String']['output'];
  /** Id of the step. */
  step: Scalars['ID']['output'];
};

/** One line of a value map. */
export type ValueMapEntry = {
  __typename?: 'ValueMapEntry';
  /** The value in Wix; several are parted by `+`, and `*` is any. */
  from: Scalars['String']['output'];
  /** The value in Insites; null when nothing is written. */
  to?: Maybe<Scalars['JSON']['output']>;
};

/** What one option is for a variant. Source: V3 `optionChoices`, V1 `choices`. */
export type VariantChoice = {
  __typename?: 'VariantChoice';
  /** Wix's id of the choice. V3 only. Source: `optionChoiceIds.choiceId`. */
  choiceId?: Maybe<Scalars['ID']['output']>;
  /** The choice, such as "Small". Source: `optionChoiceNames.choiceName` (V3), the value in `choices` (V1). */
  choiceName?: Maybe<Scalars['String']['output']>;
  /** Wix's id of the option. V3 only. Source: `optionChoiceIds.optionId`. */
  optionId?: Maybe<Scalars['ID']['output']>;
  /** Name of the option, such as "Size". Source: `optionChoiceNames.optionName` (V3), the key in `choices` (V1). */
  optionName?: Maybe<Scalars['String']['output']>;
};

/** Whether a variant can be had. Source: V3 `inventoryStatus`, V1 `stock`. */
export type VariantStock = {
  __typename?: 'VariantStock';
  /** Whether there are any. Source: `inStock`. */
  inStock?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it can be ordered ahead of stock. V3 only. Source: `preorderEnabled`. */
  preorderEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** How many there are. V1 only; V3 tells by inventory item. Source: `quantity`. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** Whether the quantity is counted. V1 only; V3 tells by inventory item. Source: `trackQuantity`. */
  trackQuantity?: Maybe<Scalars['Boolean']['output']>;
};

/** One version of a video. Source: V3 `video.resolutions`, V1 `video.files`. */
export type VideoFile = {
  __typename?: 'VideoFile';
  /** Kind of file, such as `mp4`. Source: `format`. */
  format?: Maybe<Scalars['String']['output']>;
  /** Height in pixels. Source: `height`. */
  height?: Maybe<Scalars['Int']['output']>;
  /** Full address. Source: `url`. */
  url?: Maybe<Scalars['String']['output']>;
  /** Width in pixels. Source: `width`. */
  width?: Maybe<Scalars['Int']['output']>;
};

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

/** One way to write records to Insites. */
export type WriteRoute = {
  __typename?: 'WriteRoute';
  /** Most rows that one request takes; null where none is known. */
  batchSize?: Maybe<Scalars['Int']['output']>;
  /** Verb and path, command or mutation. */
  call?: Maybe<Scalars['String']['output']>;
  /** Name of the route. */
  name: Scalars['String']['output'];
  /** Which names a row's fields have: the wire keys (`target`) or the columns (`storage`). */
  names: Scalars['String']['output'];
  /** What else is to be known. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether this kind of record can be written by it. */
  supported: Scalars['Boolean']['output'];
  /** Whether the times of creation and change are kept. */
  timestampsKept: Scalars['Boolean']['output'];
};

/** How to write without doubling or mixing up records. */
export type WriteRule = {
  __typename?: 'WriteRule';
  /** The field of an import row that carries what `identity.rowId` says; the platform keeps it as `external_id`. */
  idField: Scalars['String']['output'];
  /** How the answer's ids are paired with the rows that were sent; never by their place. */
  pairBy: Scalars['String']['output'];
  /** How to find out whether a batch landed. */
  readBack: Scalars['String']['output'];
  /** Whether a batch may be sent again. */
  resend: ResendRule;
  /** The route to prefer for many records: `import_models` or `import_users`. */
  route: Scalars['String']['output'];
  /** All routes, with what each supports. */
  routes: Array<WriteRoute>;
  /** Whether the times of creation and change are kept. */
  timestampsKept: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AbandonedCheckout: AbandonedCheckout;
  BlogCategory: BlogCategory;
  BlogPost: BlogPost;
  BlogTag: BlogTag;
  Booking: Booking;
  BookingResource: BookingResource;
  BookingService: BookingService;
  Collection: Collection;
  Contact: Contact;
  DataCollection: DataCollection;
  DataItem: DataItem;
  Event: Event;
  EventGuest: EventGuest;
  EventOrder: EventOrder;
  EventRsvp: EventRsvp;
  EventTicket: EventTicket;
  Form: Form;
  FormSubmission: FormSubmission;
  InventoryItem: InventoryItem;
  Member: Member;
  Order: Order;
  PlanOrder: PlanOrder;
  PricingPlan: PricingPlan;
  Product: Product;
  ProductVariant: ProductVariant;
  Site: Site;
  StaffMember: StaffMember;
  TicketDefinition: TicketDefinition;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AbandonedCheckout:
    ( { __typename: 'AbandonedCheckout' }
    & GraphQLRecursivePick<FederationTypes['AbandonedCheckout'], {"id":true}> );
  BlogCategory:
    ( { __typename: 'BlogCategory' }
    & GraphQLRecursivePick<FederationTypes['BlogCategory'], {"id":true}> );
  BlogPost:
    ( { __typename: 'BlogPost' }
    & GraphQLRecursivePick<FederationTypes['BlogPost'], {"id":true}> );
  BlogTag:
    ( { __typename: 'BlogTag' }
    & GraphQLRecursivePick<FederationTypes['BlogTag'], {"id":true}> );
  Booking:
    ( { __typename: 'Booking' }
    & GraphQLRecursivePick<FederationTypes['Booking'], {"id":true}> );
  BookingResource:
    ( { __typename: 'BookingResource' }
    & GraphQLRecursivePick<FederationTypes['BookingResource'], {"id":true}> );
  BookingService:
    ( { __typename: 'BookingService' }
    & GraphQLRecursivePick<FederationTypes['BookingService'], {"id":true}> );
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"id":true}> );
  Contact:
    ( { __typename: 'Contact' }
    & GraphQLRecursivePick<FederationTypes['Contact'], {"id":true}> );
  DataCollection:
    ( { __typename: 'DataCollection' }
    & GraphQLRecursivePick<FederationTypes['DataCollection'], {"id":true}> );
  DataItem:
    ( { __typename: 'DataItem' }
    & GraphQLRecursivePick<FederationTypes['DataItem'], {"collectionId":true,"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  EventGuest:
    ( { __typename: 'EventGuest' }
    & GraphQLRecursivePick<FederationTypes['EventGuest'], {"id":true}> );
  EventOrder:
    ( { __typename: 'EventOrder' }
    & GraphQLRecursivePick<FederationTypes['EventOrder'], {"id":true}> );
  EventRsvp:
    ( { __typename: 'EventRsvp' }
    & GraphQLRecursivePick<FederationTypes['EventRsvp'], {"id":true}> );
  EventTicket:
    ( { __typename: 'EventTicket' }
    & GraphQLRecursivePick<FederationTypes['EventTicket'], {"id":true}> );
  Form:
    ( { __typename: 'Form' }
    & GraphQLRecursivePick<FederationTypes['Form'], {"id":true}> );
  FormSubmission:
    ( { __typename: 'FormSubmission' }
    & GraphQLRecursivePick<FederationTypes['FormSubmission'], {"id":true}> );
  InventoryItem:
    ( { __typename: 'InventoryItem' }
    & GraphQLRecursivePick<FederationTypes['InventoryItem'], {"id":true}> );
  Member:
    ( { __typename: 'Member' }
    & GraphQLRecursivePick<FederationTypes['Member'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  PlanOrder:
    ( { __typename: 'PlanOrder' }
    & GraphQLRecursivePick<FederationTypes['PlanOrder'], {"id":true}> );
  PricingPlan:
    ( { __typename: 'PricingPlan' }
    & GraphQLRecursivePick<FederationTypes['PricingPlan'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"productId":true,"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & GraphQLRecursivePick<FederationTypes['StaffMember'], {"id":true}> );
  TicketDefinition:
    ( { __typename: 'TicketDefinition' }
    & GraphQLRecursivePick<FederationTypes['TicketDefinition'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonedCheckout: ResolverTypeWrapper<AbandonedCheckoutRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AbandonedCheckoutActivity: ResolverTypeWrapper<AtAny<[AbandonedCheckoutRecord['wire'], ['activities']]>>;
  AbandonedCheckoutActivityType: AbandonedCheckoutActivityType;
  AbandonedCheckoutBuyerInfo: ResolverTypeWrapper<AtAny<[AbandonedCheckoutRecord['wire'], ['buyerInfo']]>>;
  AbandonedCheckoutConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AbandonedCheckoutCoupon: ResolverTypeWrapper<AtAny<[AbandonedCheckoutRecord['wire'], ['appliedDiscounts', 'coupon']]>>;
  AbandonedCheckoutDiscount: ResolverTypeWrapper<AtAny<[AbandonedCheckoutRecord['wire'], ['appliedDiscounts']]>>;
  AbandonedCheckoutDiscountRule: ResolverTypeWrapper<AtAny<[AbandonedCheckoutRecord['wire'], ['appliedDiscounts', 'discountRule']]>>;
  AbandonedCheckoutEdge: ResolverTypeWrapper<Omit<AbandonedCheckoutEdge, 'node'> & { node?: Maybe<ResolversTypes['AbandonedCheckout']> }>;
  AbandonedCheckoutFilter: AbandonedCheckoutFilter;
  AbandonedCheckoutLineItem: ResolverTypeWrapper<AtAny<[AbandonedCheckoutRecord['wire'], ['lineItems']]>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AbandonedCheckoutMerchantDiscount: ResolverTypeWrapper<AtAny<[AbandonedCheckoutRecord['wire'], ['appliedDiscounts', 'merchantDiscount']]>>;
  AbandonedCheckoutOrderBy: AbandonedCheckoutOrderBy;
  AbandonedCheckoutSortField: AbandonedCheckoutSortField;
  AbandonedCheckoutStatus: AbandonedCheckoutStatus;
  AddressHintPlacement: AddressHintPlacement;
  Availability: ResolverTypeWrapper<Availability>;
  AvailabilityStatus: AvailabilityStatus;
  BlogCategory: ResolverTypeWrapper<BlogCategoryRecord>;
  BlogCategoryConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  BlogCategoryEdge: ResolverTypeWrapper<Omit<BlogCategoryEdge, 'node'> & { node?: Maybe<ResolversTypes['BlogCategory']> }>;
  BlogCategoryFilter: BlogCategoryFilter;
  BlogCategoryOrderBy: BlogCategoryOrderBy;
  BlogCategorySortField: BlogCategorySortField;
  BlogEmbed: ResolverTypeWrapper<AtAny<[BlogPostRecord['wire'], ['media', 'embedMedia']]>>;
  BlogModerationStatus: BlogModerationStatus;
  BlogPost: ResolverTypeWrapper<BlogPostRecord>;
  BlogPostConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  BlogPostEdge: ResolverTypeWrapper<Omit<BlogPostEdge, 'node'> & { node?: Maybe<ResolversTypes['BlogPost']> }>;
  BlogPostFilter: BlogPostFilter;
  BlogPostMedia: ResolverTypeWrapper<AtAny<[BlogPostRecord['wire'], ['media']]>>;
  BlogPostMetrics: ResolverTypeWrapper<AtAny<[BlogPostRecord['wire'], ['metrics']]>>;
  BlogPostModeration: ResolverTypeWrapper<AtAny<[BlogPostRecord['wire'], ['moderationDetails']]>>;
  BlogPostOrderBy: BlogPostOrderBy;
  BlogPostSortField: BlogPostSortField;
  BlogPostStatus: BlogPostStatus;
  BlogTag: ResolverTypeWrapper<BlogTagRecord>;
  BlogTagConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  BlogTagEdge: ResolverTypeWrapper<Omit<BlogTagEdge, 'node'> & { node?: Maybe<ResolversTypes['BlogTag']> }>;
  BlogTagFilter: BlogTagFilter;
  BlogTagOrderBy: BlogTagOrderBy;
  BlogTagSortField: BlogTagSortField;
  BlogVideo: ResolverTypeWrapper<AtAny<[BlogPostRecord['wire'], ['media', 'wixMedia', 'videoV2']]>>;
  BookedEntity: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity']]>>;
  BookedLocation: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'slot', 'location']]>>;
  BookedLocationType: BookedLocationType;
  BookedResource: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'slot', 'resource']]>>;
  BookedSchedule: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'schedule']]>>;
  BookedSlot: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'slot']]>>;
  Booking: ResolverTypeWrapper<BookingRecord>;
  BookingAddOn: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'bookedAddOns']]>>;
  BookingAddOnDetails: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['addOnDetails']]>>;
  BookingAddOnGroup: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['addOnGroups']]>>;
  BookingAddOnPayment: BookingAddOnPayment;
  BookingAdditionalField: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'additionalFields']]>>;
  BookingAdditionalFieldType: BookingAdditionalFieldType;
  BookingAddress: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['locations', 'business', 'address']] | [BookingRecord['wire'], ['booking', 'contactDetails', 'fullAddress']]>>;
  BookingAllowedActions: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['allowedActions']]>>;
  BookingAttendance: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['attendance']]>>;
  BookingAttendanceStatus: BookingAttendanceStatus;
  BookingBusinessLocation: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['locations', 'business']]>>;
  BookingCancellationWindow: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['bookingPolicy', 'cancellationFeePolicy', 'cancellationWindows']] | [BookingPolicyRecord, ['cancellationFeePolicy', 'cancellationWindows']]>>;
  BookingCategory: ResolverTypeWrapper<BookingCategoryRecord>;
  BookingChangePolicy: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['bookingPolicy', 'cancellationPolicy']] | [BookingServiceRecord['wire'], ['bookingPolicy', 'reschedulePolicy']] | [BookingPolicyRecord, ['cancellationPolicy']] | [BookingPolicyRecord, ['reschedulePolicy']]>>;
  BookingChoice: ResolverTypeWrapper<AtAny<[BookingOptionsAndVariantsRecord, ['variants', 'values', 'choices']] | [BookingRecord['wire'], ['booking', 'participantsChoices', 'serviceChoices', 'choices']]>>;
  BookingConferencing: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['conferencingDetails']]>>;
  BookingConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  BookingContactDetails: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'contactDetails']]>>;
  BookingCreatedBy: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'createdBy']]>>;
  BookingDateTimeRule: ResolverTypeWrapper<BookingDateTimeRuleRecord>;
  BookingDateTimeRuleType: BookingDateTimeRuleType;
  BookingDay: BookingDay;
  BookingDurationRange: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['schedule', 'availabilityConstraints', 'durationRange']]>>;
  BookingDurationUnit: BookingDurationUnit;
  BookingEdge: ResolverTypeWrapper<Omit<BookingEdge, 'node'> & { node?: Maybe<ResolversTypes['Booking']> }>;
  BookingFeeStatus: BookingFeeStatus;
  BookingFilter: BookingFilter;
  BookingFirstCharge: BookingFirstCharge;
  BookingFixedPrice: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['payment', 'fixed']]>>;
  BookingFormValue: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['formSubmissions']]>>;
  BookingFrequency: BookingFrequency;
  BookingHoursSchedule: ResolverTypeWrapper<AtAny<[StaffMemberRecord['wire'], ['resource', 'workingHoursSchedules']] | [BookingResourceRecord['wire'], ['workingHoursSchedules', 'values']]>>;
  BookingIntakeForm: ResolverTypeWrapper<BookingIntakeFormRecord>;
  BookingIntakeRequirement: BookingIntakeRequirement;
  BookingIntakeTiming: BookingIntakeTiming;
  BookingOnlineSettings: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['onlineBooking']]>>;
  BookingOption: ResolverTypeWrapper<AtAny<[BookingOptionsAndVariantsRecord, ['options', 'values']]>>;
  BookingOptionType: BookingOptionType;
  BookingOptionsAndVariants: ResolverTypeWrapper<BookingOptionsAndVariantsRecord>;
  BookingOrderBy: BookingOrderBy;
  BookingOrderPaymentStatus: BookingOrderPaymentStatus;
  BookingOrderStatus: BookingOrderStatus;
  BookingOrderSummary: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['order']]>>;
  BookingPageUrl: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['urls', 'servicePage']]>>;
  BookingParticipants: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'participantsChoices', 'serviceChoices']]>>;
  BookingPayment: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['payment']]>>;
  BookingPaymentChoice: BookingPaymentChoice;
  BookingPaymentOptions: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['payment', 'options']]>>;
  BookingPaymentStatus: BookingPaymentStatus;
  BookingPolicy: ResolverTypeWrapper<BookingPolicyRecord>;
  BookingRankingOrder: BookingRankingOrder;
  BookingRateType: BookingRateType;
  BookingRequestedGender: BookingRequestedGender;
  BookingResource: ResolverTypeWrapper<BookingResourceRecord>;
  BookingResourceConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  BookingResourceDetails: ResolverTypeWrapper<BookingResourceDetails>;
  BookingResourceEdge: ResolverTypeWrapper<Omit<BookingResourceEdge, 'node'> & { node?: Maybe<ResolversTypes['BookingResource']> }>;
  BookingResourceFilter: BookingResourceFilter;
  BookingResourceOrderBy: BookingResourceOrderBy;
  BookingResourceSelection: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'slot', 'resourceSelections']]>>;
  BookingResourceSortField: BookingResourceSortField;
  BookingResourceType: ResolverTypeWrapper<BookingResourceTypeRecord>;
  BookingSelectionMethod: BookingSelectionMethod;
  BookingService: ResolverTypeWrapper<BookingServiceRecord>;
  BookingServiceConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  BookingServiceEdge: ResolverTypeWrapper<Omit<BookingServiceEdge, 'node'> & { node?: Maybe<ResolversTypes['BookingService']> }>;
  BookingServiceFilter: BookingServiceFilter;
  BookingServiceLocation: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['locations']]>>;
  BookingServiceLocationType: BookingServiceLocationType;
  BookingServiceOrderBy: BookingServiceOrderBy;
  BookingServiceResource: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['serviceResources']]>>;
  BookingServiceSchedule: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['schedule']]>>;
  BookingServiceSortField: BookingServiceSortField;
  BookingServiceType: BookingServiceType;
  BookingServiceUrls: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['urls']]>>;
  BookingSlug: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['mainSlug']]>>;
  BookingSortField: BookingSortField;
  BookingStaffDetails: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['staffMemberDetails', 'staffMembers']]>>;
  BookingStaffSorting: ResolverTypeWrapper<BookingStaffSortingRecord>;
  BookingStaffSortingMethod: BookingStaffSortingMethod;
  BookingStatus: BookingStatus;
  BookingSubdivision: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'contactDetails', 'fullAddress', 'subdivisions']]>>;
  BookingSubscription: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['subscriptionInfo']]>>;
  BookingSubscriptionPrice: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['payment', 'subscription']]>>;
  BookingSubscriptionStatus: BookingSubscriptionStatus;
  BookingTaxableAddressType: BookingTaxableAddressType;
  BookingTransactions: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['transactions']]>>;
  BookingVariant: ResolverTypeWrapper<AtAny<[BookingOptionsAndVariantsRecord, ['variants', 'values']]>>;
  BookingVariedPrice: ResolverTypeWrapper<AtAny<[BookingServiceRecord['wire'], ['payment', 'varied']]>>;
  BookingWaiver: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['waiver']]>>;
  BookingWaiverStatus: BookingWaiverStatus;
  Breadcrumb: ResolverTypeWrapper<AtAny<[ProductRecord['wire'], ['breadcrumbsInfo', 'breadcrumbs']] | [CollectionRecord['wire'], ['breadcrumbsInfo', 'breadcrumbs']]>>;
  BusinessHours: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['businessSchedule', 'periods']]>>;
  BusinessHoursException: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['businessSchedule', 'specialHourPeriod']]>>;
  BusinessSchedule: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['businessSchedule']]>>;
  CatalogVersion: CatalogVersion;
  ChildRows: ResolverTypeWrapper<ChildRows>;
  ChoiceType: ChoiceType;
  Collection: ResolverTypeWrapper<CollectionRecord>;
  CollectionConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  CollectionEdge: ResolverTypeWrapper<Omit<CollectionEdge, 'node'> & { node?: Maybe<ResolversTypes['Collection']> }>;
  CollectionFilter: CollectionFilter;
  CollectionOrder: CollectionOrder;
  CollectionOrderField: CollectionOrderField;
  ConnectedSite: ResolverTypeWrapper<Omit<ConnectedSite, 'permissions'> & { permissions: Array<ResolversTypes['TestedPermission']> }>;
  ConnectionStatus: ConnectionStatus;
  ConnectionTest: ResolverTypeWrapper<TestedConnection>;
  ConsentPolicy: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['consentPolicy']]>>;
  ConstantValue: ResolverTypeWrapper<ConstantValue>;
  Contact: ResolverTypeWrapper<ContactRecord>;
  ContactActivity: ResolverTypeWrapper<AtAny<[ContactRecord['wire'], ['lastActivity']]>>;
  ContactActivityType: ContactActivityType;
  ContactAddress: ResolverTypeWrapper<ContactAddressRecord>;
  ContactAddressTag: ContactAddressTag;
  ContactApiVersion: ContactApiVersion;
  ContactConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node?: Maybe<ResolversTypes['Contact']> }>;
  ContactEmail: ResolverTypeWrapper<ContactEmail>;
  ContactEmailDeliverability: ContactEmailDeliverability;
  ContactEmailSubscription: ResolverTypeWrapper<AtAny<[ContactRecord['wire'], ['primaryEmail']] | [ContactRecord['wire'], ['email']]>>;
  ContactEmailTag: ContactEmailTag;
  ContactExtendedField: ResolverTypeWrapper<ContactExtendedFieldRecord>;
  ContactFieldDataType: ContactFieldDataType;
  ContactFieldDefinition: ResolverTypeWrapper<ContactFieldDefinitionRecord>;
  ContactFieldType: ContactFieldType;
  ContactFilter: ContactFilter;
  ContactLabel: ResolverTypeWrapper<ContactLabelRecord>;
  ContactLabelType: ContactLabelType;
  ContactMemberInfo: ResolverTypeWrapper<AtAny<[ContactRecord['wire'], ['memberInfo']]>>;
  ContactMemberPrivacy: ContactMemberPrivacy;
  ContactMemberProfile: ResolverTypeWrapper<AtAny<[ContactRecord['wire'], ['memberInfo', 'profileInfo']]>>;
  ContactMemberRole: ContactMemberRole;
  ContactMemberStatus: ContactMemberStatus;
  ContactOrderBy: ContactOrderBy;
  ContactPhone: ResolverTypeWrapper<ContactPhone>;
  ContactPhoneDeliverability: ContactPhoneDeliverability;
  ContactPhoneSubscription: ResolverTypeWrapper<AtAny<[ContactRecord['wire'], ['primaryPhone']] | [ContactRecord['wire'], ['phone']]>>;
  ContactPhoneTag: ContactPhoneTag;
  ContactPicture: ResolverTypeWrapper<ContactPictureRecord>;
  ContactRecipient: ResolverTypeWrapper<AtAny<[ContactAddressRecord, ['recipient']]>>;
  ContactSortField: ContactSortField;
  ContactSource: ResolverTypeWrapper<AtAny<[ContactRecord['wire'], ['source']]>>;
  ContactSourceType: ContactSourceType;
  ContactStreetAddress: ResolverTypeWrapper<AtAny<[ContactAddressRecord, ['address', 'streetAddress']]>>;
  ContactSubdivision: ResolverTypeWrapper<AtAny<[ContactAddressRecord, ['address', 'subdivisions']]>>;
  ContactSubscriptionStatus: ContactSubscriptionStatus;
  ConvertedPrice: ResolverTypeWrapper<AtAny<[ProductRecord['wire'], ['convertedPriceData']]>>;
  CredentialKind: CredentialKind;
  DataCollection: ResolverTypeWrapper<DataCollectionRecord>;
  DataCollectionCapabilities: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['capabilities']]>>;
  DataCollectionConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  DataCollectionDeprecation: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['deprecation']]>>;
  DataCollectionEdge: ResolverTypeWrapper<Omit<DataCollectionEdge, 'node'> & { node?: Maybe<ResolversTypes['DataCollection']> }>;
  DataCollectionField: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields']]>>;
  DataCollectionOperation: DataCollectionOperation;
  DataCollectionPermissions: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['permissions']]>>;
  DataCollectionPlugin: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['plugins']]>>;
  DataCollectionType: DataCollectionType;
  DataFieldCapabilities: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'object', 'fields', 'capabilities']]>>;
  DataFieldCondition: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'condition']]>>;
  DataFieldPermission: DataFieldPermission;
  DataFieldPlugin: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'plugins']]>>;
  DataFieldPluginType: DataFieldPluginType;
  DataFieldType: DataFieldType;
  DataFile: ResolverTypeWrapper<DataFileRecord>;
  DataIndexLimits: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['capabilities', 'indexLimits']]>>;
  DataItem: ResolverTypeWrapper<DataItemRecord>;
  DataItemConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  DataItemEdge: ResolverTypeWrapper<Omit<DataItemEdge, 'node'> & { node?: Maybe<ResolversTypes['DataItem']> }>;
  DataItemField: ResolverTypeWrapper<DataItemFieldRecord>;
  DataItemFilter: DataItemFilter;
  DataItemOrderBy: DataItemOrderBy;
  DataItemSortField: DataItemSortField;
  DataLengthRange: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'stringLengthRange']]>>;
  DataNumberRange: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'numberRange']]>>;
  DataObjectField: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'object', 'fields']]>>;
  DataOperation: DataOperation;
  DataPageLink: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'pageLink']]>>;
  DataPagingMode: DataPagingMode;
  DataPluginType: DataPluginType;
  DataPublishStatus: DataPublishStatus;
  DataQueryOperator: DataQueryOperator;
  DataReadElsewhere: ResolverTypeWrapper<DataReadElsewhereRecord>;
  DataReferenceMetadata: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'reference']] | [DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'multiReference']]>>;
  DataRole: DataRole;
  DataSizeRange: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'arraySizeRange']]>>;
  DataSort: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['defaultDisplayOrder']]>>;
  DataTypeMetadata: ResolverTypeWrapper<AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata']]>>;
  DataUrlFormat: DataUrlFormat;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DigitalFile: ResolverTypeWrapper<AtAny<[ProductVariantRecord['wire'], ['digitalProperties', 'digitalFile']]>>;
  DigitalFileType: DigitalFileType;
  Dimensions: ResolverTypeWrapper<Dimensions>;
  ElementCondition: ResolverTypeWrapper<ElementCondition>;
  EntityCount: ResolverTypeWrapper<EntityCount>;
  Event: ResolverTypeWrapper<EventRecord>;
  EventActorType: EventActorType;
  EventAdditionalGuests: ResolverTypeWrapper<AtAny<[EventRsvpRecord['wire'], ['additionalGuestDetails']]>>;
  EventAddress: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['location', 'address']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'location', 'address']]>>;
  EventAgenda: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['agendaSettings']]>>;
  EventAllowedGuests: EventAllowedGuests;
  EventAttendanceStatus: EventAttendanceStatus;
  EventCalendarUrls: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['calendarUrls']]>>;
  EventCancellation: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['summaries', 'cancellation']]>>;
  EventCategory: ResolverTypeWrapper<EventCategoryRecord>;
  EventCategoryCounts: ResolverTypeWrapper<EventCategoryCountsRecord>;
  EventCategoryState: EventCategoryState;
  EventChannel: EventChannel;
  EventCheckIn: ResolverTypeWrapper<AtAny<[EventGuestRecord['wire'], ['guestDetails', 'checkInDetails']] | [EventRsvpRecord['wire'], ['guestList', 'guests', 'checkInDetails']]>>;
  EventConferenceLogin: ResolverTypeWrapper<AtAny<[EventGuestRecord['wire'], ['guestDetails', 'onlineConferencingLogin']] | [EventRsvpRecord['wire'], ['onlineConferencingLogin']]>>;
  EventConferenceSession: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['onlineConferencing', 'session']]>>;
  EventConferenceType: EventConferenceType;
  EventConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  EventCoupon: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'discount', 'discounts', 'coupon']]>>;
  EventDateAndTime: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['dateAndTimeSettings']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'dateAndTimeSettings']]>>;
  EventDiscount: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'discount']]>>;
  EventDiscountItem: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'discount', 'discounts']]>>;
  EventDisplay: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['eventDisplaySettings']]>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node?: Maybe<ResolversTypes['Event']> }>;
  EventFee: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'fees']]>>;
  EventFeeName: EventFeeName;
  EventFeeType: EventFeeType;
  EventFilter: EventFilter;
  EventForm: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['form']]>>;
  EventFormAnswer: ResolverTypeWrapper<AtAny<[EventGuestRecord['wire'], ['guestDetails', 'formResponse', 'inputValues']] | [EventRsvpRecord['wire'], ['form', 'inputValues']] | [EventOrderRecord['wire'], ['checkoutForm', 'inputValues']] | [EventTicketRecord['wire'], ['guestDetails', 'form', 'inputValues']]>>;
  EventFormControl: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['form', 'controls']]>>;
  EventFormControlType: EventFormControlType;
  EventFormDefaultOption: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['form', 'controls', 'inputs', 'defaultOptionSelection']]>>;
  EventFormInput: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['form', 'controls', 'inputs']]>>;
  EventFormLabel: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['form', 'controls', 'inputs', 'labels']]>>;
  EventFormValueType: EventFormValueType;
  EventFormattedDates: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['dateAndTimeSettings', 'formatted']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'dateAndTimeSettings', 'formatted']]>>;
  EventGuest: ResolverTypeWrapper<EventGuestRecord>;
  EventGuestAdditionalDetails: ResolverTypeWrapper<AtAny<[EventGuestRecord['wire'], ['additionalDetails']]>>;
  EventGuestConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  EventGuestDetails: ResolverTypeWrapper<AtAny<[EventGuestRecord['wire'], ['guestDetails']]>>;
  EventGuestEdge: ResolverTypeWrapper<Omit<EventGuestEdge, 'node'> & { node?: Maybe<ResolversTypes['EventGuest']> }>;
  EventGuestFilter: EventGuestFilter;
  EventGuestOrderBy: EventGuestOrderBy;
  EventGuestSortField: EventGuestSortField;
  EventGuestTicket: ResolverTypeWrapper<AtAny<[EventGuestRecord['wire'], ['tickets']]>>;
  EventGuestType: EventGuestType;
  EventInitialRegistrationType: EventInitialRegistrationType;
  EventInvoice: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['invoice']]>>;
  EventInvoiceItem: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['invoice', 'items']]>>;
  EventLocation: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['location']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'location']]>>;
  EventLocationType: EventLocationType;
  EventOccurrence: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['dateAndTimeSettings', 'recurringEvents', 'individualEventDates']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'dateAndTimeSettings', 'recurringEvents', 'individualEventDates']]>>;
  EventOnlineConferencing: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['onlineConferencing']]>>;
  EventOrder: ResolverTypeWrapper<EventOrderRecord>;
  EventOrderBy: EventOrderBy;
  EventOrderConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  EventOrderEdge: ResolverTypeWrapper<Omit<EventOrderEdge, 'node'> & { node?: Maybe<ResolversTypes['EventOrder']> }>;
  EventOrderFilter: EventOrderFilter;
  EventOrderStatus: EventOrderStatus;
  EventOrderTag: EventOrderTag;
  EventPageUrl: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['eventPageUrl']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'eventPageUrl']]>>;
  EventPaymentTransaction: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['paymentDetails', 'transaction']]>>;
  EventPlanDiscount: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'discount', 'discounts', 'paidPlan']]>>;
  EventPolicy: ResolverTypeWrapper<EventPolicyRecord>;
  EventRecurrenceStatus: EventRecurrenceStatus;
  EventRecurrences: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['dateAndTimeSettings', 'recurringEvents']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'dateAndTimeSettings', 'recurringEvents']]>>;
  EventRegistration: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['registration']]>>;
  EventRegistrationStatus: EventRegistrationStatus;
  EventRegistrationType: EventRegistrationType;
  EventResponseType: EventResponseType;
  EventRsvp: ResolverTypeWrapper<EventRsvpRecord>;
  EventRsvpConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  EventRsvpEdge: ResolverTypeWrapper<Omit<EventRsvpEdge, 'node'> & { node?: Maybe<ResolversTypes['EventRsvp']> }>;
  EventRsvpFilter: EventRsvpFilter;
  EventRsvpGuest: ResolverTypeWrapper<AtAny<[EventRsvpRecord['wire'], ['guestList', 'guests']]>>;
  EventRsvpOrderBy: EventRsvpOrderBy;
  EventRsvpRegistration: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['registration', 'rsvp']]>>;
  EventRsvpSortField: EventRsvpSortField;
  EventRsvpStatus: EventRsvpStatus;
  EventRsvpSummary: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['summaries', 'rsvps']]>>;
  EventScheduleItem: ResolverTypeWrapper<EventScheduleItemRecord>;
  EventScheduleStatus: EventScheduleStatus;
  EventSeo: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['seoSettings']]>>;
  EventSeoKeyword: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['seoSettings', 'advancedSeoData', 'settings', 'keywords']]>>;
  EventSeoTag: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['seoSettings', 'advancedSeoData', 'tags']]>>;
  EventSortField: EventSortField;
  EventStatus: EventStatus;
  EventStreetAddress: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['location', 'address', 'streetAddress']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'location', 'address', 'streetAddress']]>>;
  EventSummaries: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['summaries']]>>;
  EventTax: ResolverTypeWrapper<AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'tax']]>>;
  EventTaxSettings: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['registration', 'tickets', 'taxSettings']]>>;
  EventTaxSettingsType: EventTaxSettingsType;
  EventTaxType: EventTaxType;
  EventTicket: ResolverTypeWrapper<EventTicketRecord>;
  EventTicketConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  EventTicketEdge: ResolverTypeWrapper<Omit<EventTicketEdge, 'node'> & { node?: Maybe<ResolversTypes['EventTicket']> }>;
  EventTicketFilter: EventTicketFilter;
  EventTicketGuest: ResolverTypeWrapper<AtAny<[EventTicketRecord['wire'], ['guestDetails']]>>;
  EventTicketState: EventTicketState;
  EventTicketSummary: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['summaries', 'tickets']]>>;
  EventTicketsRegistration: ResolverTypeWrapper<AtAny<[EventRecord['wire'], ['registration', 'tickets']]>>;
  EventTimeSlot: ResolverTypeWrapper<AtAny<[EventScheduleItemRecord, ['timeSlot']]>>;
  FieldMapping: ResolverTypeWrapper<FieldMapping>;
  Form: ResolverTypeWrapper<FormRecord>;
  FormAppointmentDetails: ResolverTypeWrapper<AtAny<[FormSubmissionRecord['wire'], ['appointmentDetails']]>>;
  FormAutoFill: FormAutoFill;
  FormConfirmationLevel: FormConfirmationLevel;
  FormConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  FormContactField: FormContactField;
  FormContactMapping: ResolverTypeWrapper<FormContactMappingRecord>;
  FormContactTag: FormContactTag;
  FormEdge: ResolverTypeWrapper<Omit<FormEdge, 'node'> & { node?: Maybe<ResolversTypes['Form']> }>;
  FormField: ResolverTypeWrapper<FieldView>;
  FormFieldComponent: FormFieldComponent;
  FormFieldOption: ResolverTypeWrapper<FormFieldOptionRecord>;
  FormFieldType: FormFieldType;
  FormFile: ResolverTypeWrapper<FormFileRecord>;
  FormFilter: FormFilter;
  FormInputType: FormInputType;
  FormLimitationRule: ResolverTypeWrapper<AtAny<[FormRecord['wire'], ['limitationRule']]>>;
  FormNestedForm: ResolverTypeWrapper<FormNestedFormRecord>;
  FormOrderBy: FormOrderBy;
  FormOrderDetails: ResolverTypeWrapper<AtAny<[FormSubmissionRecord['wire'], ['orderDetails']]>>;
  FormQuizSettings: ResolverTypeWrapper<AtAny<[FormRecord['wire'], ['quizSettings']]>>;
  FormRedirectTarget: FormRedirectTarget;
  FormRequiredIndicator: ResolverTypeWrapper<AtAny<[FormRecord['wire'], ['requiredIndicatorProperties']]>>;
  FormRequiredIndicatorKind: FormRequiredIndicatorKind;
  FormRequiredIndicatorPlacement: FormRequiredIndicatorPlacement;
  FormResultsDisplay: FormResultsDisplay;
  FormRule: ResolverTypeWrapper<FormRuleRecord>;
  FormSortField: FormSortField;
  FormSpamProtection: FormSpamProtection;
  FormSpamReason: FormSpamReason;
  FormSpamReport: ResolverTypeWrapper<FormSpamReportRecord>;
  FormSpamReportConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  FormSpamReportEdge: ResolverTypeWrapper<Omit<FormSpamReportEdge, 'node'> & { node?: Maybe<ResolversTypes['FormSpamReport']> }>;
  FormStep: ResolverTypeWrapper<FormStepRecord>;
  FormSubmission: ResolverTypeWrapper<FormSubmissionRecord>;
  FormSubmissionAccess: FormSubmissionAccess;
  FormSubmissionConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  FormSubmissionEdge: ResolverTypeWrapper<Omit<FormSubmissionEdge, 'node'> & { node?: Maybe<ResolversTypes['FormSubmission']> }>;
  FormSubmissionField: ResolverTypeWrapper<FormSubmissionFieldRecord>;
  FormSubmissionFilter: FormSubmissionFilter;
  FormSubmissionOrderBy: FormSubmissionOrderBy;
  FormSubmissionSortField: FormSubmissionSortField;
  FormSubmissionStatus: FormSubmissionStatus;
  FormSubmitAction: FormSubmitAction;
  FormSubmitSettings: ResolverTypeWrapper<AtAny<[FormRecord['wire'], ['submitSettings']]>>;
  FormSubmitter: ResolverTypeWrapper<AtAny<[FormSubmissionRecord['wire'], ['submitter']] | [FormSpamReportRecord['wire'], ['submitter']]>>;
  FormSubscriptionChannel: FormSubscriptionChannel;
  FormTextFormat: FormTextFormat;
  GrantAdvice: ResolverTypeWrapper<GrantAdvice>;
  IdentityRule: ResolverTypeWrapper<IdentityRule>;
  Image: ResolverTypeWrapper<ImageView>;
  InfoSection: ResolverTypeWrapper<InfoSectionRecord>;
  InsitesGeneration: InsitesGeneration;
  InsitesModule: InsitesModule;
  InstalledApp: ResolverTypeWrapper<InstalledAppRecord>;
  InventoryAvailability: InventoryAvailability;
  InventoryItem: ResolverTypeWrapper<InventoryItemRecord>;
  InventoryItemConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  InventoryItemEdge: ResolverTypeWrapper<Omit<InventoryItemEdge, 'node'> & { node?: Maybe<ResolversTypes['InventoryItem']> }>;
  InventoryItemFilter: InventoryItemFilter;
  InventoryItemOrder: InventoryItemOrder;
  InventoryItemOrderField: InventoryItemOrderField;
  InventoryItemVariant: ResolverTypeWrapper<AtAny<[InventoryItemRecord['wire'], ['variants']]>>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LanguageResolution: LanguageResolution;
  LengthUnit: LengthUnit;
  MeasurementUnit: MeasurementUnit;
  MediaKind: MediaKind;
  MediaRule: ResolverTypeWrapper<MediaRule>;
  Member: ResolverTypeWrapper<MemberRecord>;
  MemberAbout: ResolverTypeWrapper<MemberAboutRecord>;
  MemberActivityStatus: MemberActivityStatus;
  MemberAddress: ResolverTypeWrapper<AtAny<[MemberRecord['wire'], ['contact', 'addresses']]>>;
  MemberBadge: ResolverTypeWrapper<MemberBadgeRecord>;
  MemberConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  MemberContactInfo: ResolverTypeWrapper<AtAny<[MemberRecord['wire'], ['contact']]>>;
  MemberCover: ResolverTypeWrapper<MemberCoverRecord>;
  MemberCustomField: ResolverTypeWrapper<MemberCustomFieldRecord>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node?: Maybe<ResolversTypes['Member']> }>;
  MemberFieldAudience: MemberFieldAudience;
  MemberFieldDefinition: ResolverTypeWrapper<MemberFieldDefinitionRecord>;
  MemberFieldOrigin: MemberFieldOrigin;
  MemberFieldSection: MemberFieldSection;
  MemberFieldType: MemberFieldType;
  MemberFilter: MemberFilter;
  MemberOrderBy: MemberOrderBy;
  MemberPrivacyStatus: MemberPrivacyStatus;
  MemberProfile: ResolverTypeWrapper<AtAny<[MemberRecord['wire'], ['profile']]>>;
  MemberSocialType: MemberSocialType;
  MemberSortField: MemberSortField;
  MemberStatus: MemberStatus;
  MemberStreetAddress: ResolverTypeWrapper<AtAny<[MemberRecord['wire'], ['contact', 'addresses', 'streetAddress']]>>;
  MemberWixUser: ResolverTypeWrapper<MemberWixUserRecord>;
  MigrationList: ResolverTypeWrapper<MigrationList>;
  MigrationModule: ResolverTypeWrapper<MigrationModule>;
  MigrationPhase: ResolverTypeWrapper<MigrationPhase>;
  MigrationPlan: ResolverTypeWrapper<MigrationPlan>;
  MigrationPlanInput: MigrationPlanInput;
  MigrationRisk: ResolverTypeWrapper<MigrationRisk>;
  MigrationSource: ResolverTypeWrapper<MigrationSource>;
  MigrationStep: ResolverTypeWrapper<MigrationStep>;
  MigrationTarget: ResolverTypeWrapper<MigrationTarget>;
  MigrationTargetInput: MigrationTargetInput;
  ModifierRenderType: ModifierRenderType;
  ModuleStatus: ModuleStatus;
  Money: ResolverTypeWrapper<Amount>;
  MoneyRange: ResolverTypeWrapper<Omit<MoneyRange, 'max' | 'min'> & { max?: Maybe<ResolversTypes['Money']>, min?: Maybe<ResolversTypes['Money']> }>;
  MultiServiceBooking: ResolverTypeWrapper<AtAny<[BookingRecord['wire'], ['booking', 'multiServiceBookingInfo']]>>;
  MultiServiceBookingType: MultiServiceBookingType;
  Multilingual: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['multilingual']]>>;
  NumberRange: ResolverTypeWrapper<NumberRange>;
  OptionRenderType: OptionRenderType;
  Order: ResolverTypeWrapper<OrderRecord>;
  OrderActivity: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['activities']]>>;
  OrderActivityType: OrderActivityType;
  OrderAdditionalFee: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['additionalFees']]>>;
  OrderAdditionalFeeSource: OrderAdditionalFeeSource;
  OrderAddress: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['billingInfo', 'address']] | [OrderRecord['wire'], ['shippingInfo', 'logistics', 'pickupDetails', 'address']]>>;
  OrderAddressWithContact: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['billingInfo']]>>;
  OrderAppliedDiscount: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['appliedDiscounts']]>>;
  OrderAttributionSource: OrderAttributionSource;
  OrderAuthorization: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'authorizationDetails']]>>;
  OrderAuthorizationActionStatus: OrderAuthorizationActionStatus;
  OrderBalanceSummary: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['balanceSummary']]>>;
  OrderBuyerInfo: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['buyerInfo']]>>;
  OrderCapture: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'authorizationDetails', 'captures']]>>;
  OrderCatalogReference: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'catalogReference']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'catalogReference']]>>;
  OrderChannel: OrderChannel;
  OrderChannelInfo: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['channelInfo']]>>;
  OrderChargeback: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'chargebacks']]>>;
  OrderChargebackStatus: OrderChargebackStatus;
  OrderColor: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'descriptionLines', 'colorInfo']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'descriptionLines', 'colorInfo']]>>;
  OrderConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  OrderContactDetails: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['billingInfo', 'contactDetails']] | [AbandonedCheckoutRecord['wire'], ['contactDetails']]>>;
  OrderCoupon: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['appliedDiscounts', 'coupon']]>>;
  OrderCreatedBy: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['createdBy']]>>;
  OrderCreditCard: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'creditCardDetails']]>>;
  OrderCurrencyConversion: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['currencyConversionDetails']]>>;
  OrderCustomField: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['customFields']]>>;
  OrderDecimalQuantity: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'decimalQuantity']]>>;
  OrderDeliveryTimeSlot: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['shippingInfo', 'logistics', 'deliveryTimeSlot']]>>;
  OrderDescriptionLine: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'descriptionLines']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'descriptionLines']]>>;
  OrderDigitalFile: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'digitalFile']]>>;
  OrderDiscountReason: OrderDiscountReason;
  OrderDiscountRule: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['appliedDiscounts', 'discountRule']]>>;
  OrderDiscountType: OrderDiscountType;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node?: Maybe<ResolversTypes['Order']> }>;
  OrderFeeRefund: ResolverTypeWrapper<AtAny<[OrderRefundRecord, ['details', 'additionalFees']]>>;
  OrderFilter: OrderFilter;
  OrderFulfillment: ResolverTypeWrapper<OrderFulfillmentRecord>;
  OrderFulfillmentStatus: OrderFulfillmentStatus;
  OrderGeocode: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['billingInfo', 'address', 'geocode']]>>;
  OrderGiftCardPayment: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['giftcardPaymentDetails']]>>;
  OrderInvoice: ResolverTypeWrapper<OrderInvoiceRecord>;
  OrderItemQuantity: ResolverTypeWrapper<OrderItemQuantityRecord>;
  OrderItemTaxBreakdown: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'taxInfo', 'taxBreakdown']]>>;
  OrderItemTaxDetails: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'taxDetails']]>>;
  OrderItemTaxInfo: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'taxInfo']]>>;
  OrderItemType: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'itemType']]>>;
  OrderItemTypePreset: OrderItemTypePreset;
  OrderJurisdictionType: OrderJurisdictionType;
  OrderLineItem: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems']]>>;
  OrderLineItemDiscount: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['appliedDiscounts', 'lineItemDiscounts']]>>;
  OrderLineItemRefund: ResolverTypeWrapper<AtAny<[OrderRefundRecord, ['summary', 'breakdown', 'lineItems']]>>;
  OrderLocation: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['businessLocation']]>>;
  OrderLocationQuantity: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'locations']]>>;
  OrderLogistics: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['shippingInfo', 'logistics']]>>;
  OrderMembershipPayment: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['membershipPaymentDetails']]>>;
  OrderMembershipPaymentStatus: OrderMembershipPaymentStatus;
  OrderMerchantDiscount: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['appliedDiscounts', 'merchantDiscount']]>>;
  OrderModifier: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'modifierGroups', 'modifiers']]>>;
  OrderModifierGroup: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'modifierGroups']]>>;
  OrderOfflinePaymentMethod: OrderOfflinePaymentMethod;
  OrderOrderBy: OrderOrderBy;
  OrderPayment: ResolverTypeWrapper<OrderPaymentRecord>;
  OrderPaymentMethodName: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'paymentMethodName']]>>;
  OrderPaymentOption: OrderPaymentOption;
  OrderPaymentStatus: OrderPaymentStatus;
  OrderPickupDetails: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['shippingInfo', 'logistics', 'pickupDetails']]>>;
  OrderPickupMethod: OrderPickupMethod;
  OrderPlatformFee: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['platformFeeSummary', 'fees']]>>;
  OrderPlatformFeeChargeType: OrderPlatformFeeChargeType;
  OrderPlatformFeeSummary: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['platformFeeSummary']]>>;
  OrderPriceSummary: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['priceSummary']]>>;
  OrderRefund: ResolverTypeWrapper<OrderRefundRecord>;
  OrderRefundDetails: ResolverTypeWrapper<AtAny<[OrderRefundRecord, ['details']]>>;
  OrderRefundStatus: OrderRefundStatus;
  OrderRefundSummary: ResolverTypeWrapper<AtAny<[OrderRefundRecord, ['summary']]>>;
  OrderRefundTransaction: ResolverTypeWrapper<AtAny<[OrderRefundRecord, ['transactions']]>>;
  OrderRegularPayment: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['regularPaymentDetails']]>>;
  OrderScheduledAction: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'authorizationDetails', 'scheduledAction']]>>;
  OrderScheduledActionType: OrderScheduledActionType;
  OrderShippingCost: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['shippingInfo', 'cost']]>>;
  OrderShippingInfo: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['shippingInfo']]>>;
  OrderSortField: OrderSortField;
  OrderStatus: OrderStatus;
  OrderStreetAddress: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['billingInfo', 'address', 'streetAddress']]>>;
  OrderSubscriptionFrequency: OrderSubscriptionFrequency;
  OrderSubscriptionInfo: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'subscriptionInfo']]>>;
  OrderTags: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['tags']]>>;
  OrderTaxBreakdown: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['taxInfo', 'taxBreakdown']]>>;
  OrderTaxInfo: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['taxInfo']]>>;
  OrderTaxableAddressType: OrderTaxableAddressType;
  OrderTrackingInfo: ResolverTypeWrapper<AtAny<[OrderFulfillmentRecord, ['trackingInfo']]>>;
  OrderTransactionStatus: OrderTransactionStatus;
  OrderTranslatedText: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['lineItems', 'productName']] | [OrderRecord['wire'], ['lineItems', 'decimalQuantity', 'description']] | [OrderRecord['wire'], ['lineItems', 'descriptionLines', 'name']] | [OrderRecord['wire'], ['lineItems', 'descriptionLines', 'plainText']] | [OrderRecord['wire'], ['lineItems', 'priceDescription']] | [OrderRecord['wire'], ['appliedDiscounts', 'discountRule', 'name']] | [OrderPaymentRecord, ['membershipPaymentDetails', 'name']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'productName']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'descriptionLines', 'name']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'descriptionLines', 'plainText']] | [AbandonedCheckoutRecord['wire'], ['appliedDiscounts', 'discountRule', 'name']]>>;
  OrderVatId: ResolverTypeWrapper<AtAny<[OrderRecord['wire'], ['billingInfo', 'contactDetails', 'vatId']] | [AbandonedCheckoutRecord['wire'], ['contactDetails', 'vatId']]>>;
  OrderVatType: OrderVatType;
  OrderVoid: ResolverTypeWrapper<AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'authorizationDetails', 'void']]>>;
  OrderVoidReason: OrderVoidReason;
  OrderWeightUnit: OrderWeightUnit;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PhaseName: PhaseName;
  PlanBenefits: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['benefitDistributionSettings']]>>;
  PlanCancellation: ResolverTypeWrapper<AtAny<[PlanOrderRecord['wire'], ['cancellation']]>>;
  PlanConditions: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'priceOverrides', 'overrides', 'conditions']]>>;
  PlanCycle: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'billingTerms', 'billingCycle']]>>;
  PlanEndType: PlanEndType;
  PlanEstimate: ResolverTypeWrapper<PlanEstimate>;
  PlanFee: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'fees']]>>;
  PlanFeeOverride: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'feeOverrides', 'overrides']]>>;
  PlanOrder: ResolverTypeWrapper<PlanOrderRecord>;
  PlanOrderConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  PlanOrderCycle: ResolverTypeWrapper<AtAny<[PlanOrderRecord['wire'], ['currentCycle']]>>;
  PlanOrderEdge: ResolverTypeWrapper<Omit<PlanOrderEdge, 'node'> & { node?: Maybe<ResolversTypes['PlanOrder']> }>;
  PlanOrderFilter: PlanOrderFilter;
  PlanOrderOrderBy: PlanOrderOrderBy;
  PlanOrderPeriod: ResolverTypeWrapper<AtAny<[PlanOrderRecord['wire'], ['pricing', 'subscription', 'cycleDuration']]>>;
  PlanOrderPrice: ResolverTypeWrapper<AtAny<[PlanOrderRecord['wire'], ['pricing', 'prices']]>>;
  PlanOrderPricing: ResolverTypeWrapper<AtAny<[PlanOrderRecord['wire'], ['pricing']]>>;
  PlanOrderSortField: PlanOrderSortField;
  PlanOrderStatus: PlanOrderStatus;
  PlanOrderType: PlanOrderType;
  PlanPause: ResolverTypeWrapper<AtAny<[PlanOrderRecord['wire'], ['pausePeriods']]>>;
  PlanPaymentStatus: PlanPaymentStatus;
  PlanPeriodUnit: PlanPeriodUnit;
  PlanPerk: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['perks']]>>;
  PlanPriceOverride: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'priceOverrides', 'overrides']]>>;
  PlanPurchaseLimit: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['purchaseLimits']]>>;
  PlanStart: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['startDateSettings']]>>;
  PlanStartType: PlanStartType;
  PlanVariant: ResolverTypeWrapper<AtAny<[PricingPlanRecord['wire'], ['pricingVariants']]>>;
  PlanVisibility: PlanVisibility;
  Preorder: ResolverTypeWrapper<AtAny<[InventoryItemRecord['wire'], ['preorderInfo']]>>;
  PreorderAvailability: PreorderAvailability;
  PreorderStatus: PreorderStatus;
  PricePerUnit: ResolverTypeWrapper<Omit<PricePerUnit, 'price'> & { price?: Maybe<ResolversTypes['Money']> }>;
  PricingPlan: ResolverTypeWrapper<PricingPlanRecord>;
  PricingPlanConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  PricingPlanEdge: ResolverTypeWrapper<Omit<PricingPlanEdge, 'node'> & { node?: Maybe<ResolversTypes['PricingPlan']> }>;
  PricingPlanFilter: PricingPlanFilter;
  PricingPlanOrderBy: PricingPlanOrderBy;
  PricingPlanSortField: PricingPlanSortField;
  Product: ResolverTypeWrapper<ProductRecord>;
  ProductAvailability: ProductAvailability;
  ProductBrand: ResolverTypeWrapper<ProductBrand>;
  ProductConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  ProductDiscount: ResolverTypeWrapper<AtAny<[ProductRecord['wire'], ['subscriptionDetails', 'subscriptions', 'discount']] | [ProductRecord['wire'], ['discount']]>>;
  ProductDiscountType: ProductDiscountType;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node?: Maybe<ResolversTypes['Product']> }>;
  ProductFilter: ProductFilter;
  ProductInventory: ResolverTypeWrapper<AtAny<[ProductRecord['wire'], ['inventory']] | [ProductRecord['wire'], ['stock']]>>;
  ProductMedia: ResolverTypeWrapper<AtAny<[ProductRecord['wire'], ['media', 'itemsInfo', 'items']] | [ProductRecord['wire'], ['media', 'items']] | [ProductVariantRecord['wire'], ['media']] | [CollectionRecord['wire'], ['media', 'items']]>>;
  ProductMediaType: ProductMediaType;
  ProductModifier: ResolverTypeWrapper<ProductModifierRecord>;
  ProductModifierChoice: ResolverTypeWrapper<ProductModifierChoiceRecord>;
  ProductOption: ResolverTypeWrapper<ProductOptionRecord>;
  ProductOptionChoice: ResolverTypeWrapper<ProductOptionChoiceRecord>;
  ProductOrder: ProductOrder;
  ProductOrderField: ProductOrderField;
  ProductRibbon: ResolverTypeWrapper<ProductRibbon>;
  ProductSubscription: ResolverTypeWrapper<AtAny<[ProductRecord['wire'], ['subscriptionDetails', 'subscriptions']]>>;
  ProductTest: ResolverTypeWrapper<TestedProduct>;
  ProductType: ProductType;
  ProductVariant: ResolverTypeWrapper<ProductVariantRecord>;
  PurchaseEligibility: PurchaseEligibility;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCondition: ResolverTypeWrapper<RecordCondition>;
  RedirectRule: ResolverTypeWrapper<RedirectRule>;
  ResendRule: ResendRule;
  RichTextLoss: ResolverTypeWrapper<RichTextLoss>;
  RichTextMapping: ResolverTypeWrapper<RichTextMapping>;
  RiskSeverity: RiskSeverity;
  SearchableOrderStatus: SearchableOrderStatus;
  SeoData: ResolverTypeWrapper<SeoView>;
  SeoKeyword: ResolverTypeWrapper<SeoKeyword>;
  SeoTag: ResolverTypeWrapper<SeoTag>;
  SetupItem: ResolverTypeWrapper<SetupItem>;
  SetupKind: SetupKind;
  Site: ResolverTypeWrapper<SiteRecord>;
  SiteAddress: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['address']]>>;
  SiteCategories: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['categories']]>>;
  SiteEditor: ResolverTypeWrapper<SiteEditorRecord>;
  SiteEditorType: SiteEditorType;
  SiteFingerprint: ResolverTypeWrapper<SiteFingerprint>;
  SiteLanguage: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['multilingual', 'supportedLanguages']]>>;
  SiteListing: ResolverTypeWrapper<SiteListingRecord>;
  SiteLocale: ResolverTypeWrapper<AtAny<[SiteRecord['properties'], ['locale']]>>;
  SiteSignal: ResolverTypeWrapper<SiteSignal>;
  SortDirection: SortDirection;
  SourceQuery: ResolverTypeWrapper<SourceQuery>;
  StaffConnectionStatus: StaffConnectionStatus;
  StaffIdentity: ResolverTypeWrapper<AtAny<[StaffMemberRecord['wire'], ['associatedWixIdentity']]>>;
  StaffMember: ResolverTypeWrapper<StaffMemberRecord>;
  StaffMemberConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  StaffMemberEdge: ResolverTypeWrapper<Omit<StaffMemberEdge, 'node'> & { node?: Maybe<ResolversTypes['StaffMember']> }>;
  StaffMemberFilter: StaffMemberFilter;
  StaffMemberOrderBy: StaffMemberOrderBy;
  StaffMemberSortField: StaffMemberSortField;
  StaffResourceDetails: ResolverTypeWrapper<AtAny<[StaffMemberRecord['wire'], ['resource']]>>;
  StepEstimate: ResolverTypeWrapper<StepEstimate>;
  StoreLocation: ResolverTypeWrapper<StoreLocationRecord>;
  SubscriptionFrequency: SubscriptionFrequency;
  SubscriptionPrice: ResolverTypeWrapper<SubscriptionPriceRecord>;
  TargetCheck: ResolverTypeWrapper<TargetCheck>;
  TestedCredentials: ResolverTypeWrapper<TestedCredentials>;
  TestedPermission: ResolverTypeWrapper<TestedNeed>;
  TicketDefinition: ResolverTypeWrapper<TicketDefinitionRecord>;
  TicketDefinitionConnection: ResolverTypeWrapper<ConnectionResult<unknown>>;
  TicketDefinitionEdge: ResolverTypeWrapper<Omit<TicketDefinitionEdge, 'node'> & { node?: Maybe<ResolversTypes['TicketDefinition']> }>;
  TicketDefinitionFilter: TicketDefinitionFilter;
  TicketDefinitionOrderBy: TicketDefinitionOrderBy;
  TicketDefinitionSortField: TicketDefinitionSortField;
  TicketEventDetails: ResolverTypeWrapper<AtAny<[TicketDefinitionRecord['wire'], ['eventDetails']]>>;
  TicketFeeType: TicketFeeType;
  TicketPlace: ResolverTypeWrapper<AtAny<[TicketDefinitionRecord['wire'], ['seatingDetails', 'places']]>>;
  TicketPricing: ResolverTypeWrapper<AtAny<[TicketDefinitionRecord['wire'], ['pricingMethod']]>>;
  TicketPricingOption: ResolverTypeWrapper<AtAny<[TicketDefinitionRecord['wire'], ['pricingMethod', 'pricingOptions', 'optionDetails']]>>;
  TicketPricingType: TicketPricingType;
  TicketSalePeriod: ResolverTypeWrapper<AtAny<[TicketDefinitionRecord['wire'], ['salePeriod']]>>;
  TicketSaleStatus: TicketSaleStatus;
  TicketSales: ResolverTypeWrapper<AtAny<[TicketDefinitionRecord['wire'], ['salesDetails']]>>;
  TicketSeating: ResolverTypeWrapper<AtAny<[TicketDefinitionRecord['wire'], ['seatingDetails']]>>;
  Transform: Transform;
  UnmappedSource: ResolverTypeWrapper<UnmappedSource>;
  ValueMapEntry: ResolverTypeWrapper<ValueMapEntry>;
  VariantChoice: ResolverTypeWrapper<VariantChoiceRecord>;
  VariantStock: ResolverTypeWrapper<AtAny<[ProductVariantRecord['wire'], ['inventoryStatus']] | [ProductVariantRecord['wire'], ['stock']]>>;
  VideoFile: ResolverTypeWrapper<AtAny<[BlogPostRecord['wire'], ['media', 'wixMedia', 'videoV2', 'resolutions']] | [ProductRecord['wire'], ['media', 'itemsInfo', 'items', 'video', 'resolutions']] | [ProductRecord['wire'], ['media', 'items', 'video', 'files']] | [ProductVariantRecord['wire'], ['media', 'video', 'resolutions']] | [CollectionRecord['wire'], ['media', 'items', 'video', 'files']]>>;
  Weekday: Weekday;
  WeightUnit: WeightUnit;
  WixProduct: WixProduct;
  WriteAction: WriteAction;
  WriteRoute: ResolverTypeWrapper<WriteRoute>;
  WriteRule: ResolverTypeWrapper<WriteRule>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonedCheckout: AbandonedCheckoutRecord;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AbandonedCheckoutActivity: AtAny<[AbandonedCheckoutRecord['wire'], ['activities']]>;
  AbandonedCheckoutBuyerInfo: AtAny<[AbandonedCheckoutRecord['wire'], ['buyerInfo']]>;
  AbandonedCheckoutConnection: ConnectionResult<unknown>;
  Int: Scalars['Int']['output'];
  AbandonedCheckoutCoupon: AtAny<[AbandonedCheckoutRecord['wire'], ['appliedDiscounts', 'coupon']]>;
  AbandonedCheckoutDiscount: AtAny<[AbandonedCheckoutRecord['wire'], ['appliedDiscounts']]>;
  AbandonedCheckoutDiscountRule: AtAny<[AbandonedCheckoutRecord['wire'], ['appliedDiscounts', 'discountRule']]>;
  AbandonedCheckoutEdge: Omit<AbandonedCheckoutEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AbandonedCheckout']> };
  AbandonedCheckoutFilter: AbandonedCheckoutFilter;
  AbandonedCheckoutLineItem: AtAny<[AbandonedCheckoutRecord['wire'], ['lineItems']]>;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  AbandonedCheckoutMerchantDiscount: AtAny<[AbandonedCheckoutRecord['wire'], ['appliedDiscounts', 'merchantDiscount']]>;
  AbandonedCheckoutOrderBy: AbandonedCheckoutOrderBy;
  Availability: Availability;
  BlogCategory: BlogCategoryRecord;
  BlogCategoryConnection: ConnectionResult<unknown>;
  BlogCategoryEdge: Omit<BlogCategoryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BlogCategory']> };
  BlogCategoryFilter: BlogCategoryFilter;
  BlogCategoryOrderBy: BlogCategoryOrderBy;
  BlogEmbed: AtAny<[BlogPostRecord['wire'], ['media', 'embedMedia']]>;
  BlogPost: BlogPostRecord;
  BlogPostConnection: ConnectionResult<unknown>;
  BlogPostEdge: Omit<BlogPostEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BlogPost']> };
  BlogPostFilter: BlogPostFilter;
  BlogPostMedia: AtAny<[BlogPostRecord['wire'], ['media']]>;
  BlogPostMetrics: AtAny<[BlogPostRecord['wire'], ['metrics']]>;
  BlogPostModeration: AtAny<[BlogPostRecord['wire'], ['moderationDetails']]>;
  BlogPostOrderBy: BlogPostOrderBy;
  BlogTag: BlogTagRecord;
  BlogTagConnection: ConnectionResult<unknown>;
  BlogTagEdge: Omit<BlogTagEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BlogTag']> };
  BlogTagFilter: BlogTagFilter;
  BlogTagOrderBy: BlogTagOrderBy;
  BlogVideo: AtAny<[BlogPostRecord['wire'], ['media', 'wixMedia', 'videoV2']]>;
  BookedEntity: AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity']]>;
  BookedLocation: AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'slot', 'location']]>;
  BookedResource: AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'slot', 'resource']]>;
  BookedSchedule: AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'schedule']]>;
  BookedSlot: AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'slot']]>;
  Booking: BookingRecord;
  BookingAddOn: AtAny<[BookingRecord['wire'], ['booking', 'bookedAddOns']]>;
  BookingAddOnDetails: AtAny<[BookingServiceRecord['wire'], ['addOnDetails']]>;
  BookingAddOnGroup: AtAny<[BookingServiceRecord['wire'], ['addOnGroups']]>;
  BookingAdditionalField: AtAny<[BookingRecord['wire'], ['booking', 'additionalFields']]>;
  BookingAddress: AtAny<[BookingServiceRecord['wire'], ['locations', 'business', 'address']] | [BookingRecord['wire'], ['booking', 'contactDetails', 'fullAddress']]>;
  BookingAllowedActions: AtAny<[BookingRecord['wire'], ['allowedActions']]>;
  BookingAttendance: AtAny<[BookingRecord['wire'], ['attendance']]>;
  BookingBusinessLocation: AtAny<[BookingServiceRecord['wire'], ['locations', 'business']]>;
  BookingCancellationWindow: AtAny<[BookingServiceRecord['wire'], ['bookingPolicy', 'cancellationFeePolicy', 'cancellationWindows']] | [BookingPolicyRecord, ['cancellationFeePolicy', 'cancellationWindows']]>;
  BookingCategory: BookingCategoryRecord;
  BookingChangePolicy: AtAny<[BookingServiceRecord['wire'], ['bookingPolicy', 'cancellationPolicy']] | [BookingServiceRecord['wire'], ['bookingPolicy', 'reschedulePolicy']] | [BookingPolicyRecord, ['cancellationPolicy']] | [BookingPolicyRecord, ['reschedulePolicy']]>;
  BookingChoice: AtAny<[BookingOptionsAndVariantsRecord, ['variants', 'values', 'choices']] | [BookingRecord['wire'], ['booking', 'participantsChoices', 'serviceChoices', 'choices']]>;
  BookingConferencing: AtAny<[BookingRecord['wire'], ['conferencingDetails']]>;
  BookingConnection: ConnectionResult<unknown>;
  BookingContactDetails: AtAny<[BookingRecord['wire'], ['booking', 'contactDetails']]>;
  BookingCreatedBy: AtAny<[BookingRecord['wire'], ['booking', 'createdBy']]>;
  BookingDateTimeRule: BookingDateTimeRuleRecord;
  BookingDurationRange: AtAny<[BookingServiceRecord['wire'], ['schedule', 'availabilityConstraints', 'durationRange']]>;
  BookingEdge: Omit<BookingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Booking']> };
  BookingFilter: BookingFilter;
  BookingFixedPrice: AtAny<[BookingServiceRecord['wire'], ['payment', 'fixed']]>;
  BookingFormValue: AtAny<[BookingRecord['wire'], ['formSubmissions']]>;
  BookingHoursSchedule: AtAny<[StaffMemberRecord['wire'], ['resource', 'workingHoursSchedules']] | [BookingResourceRecord['wire'], ['workingHoursSchedules', 'values']]>;
  BookingIntakeForm: BookingIntakeFormRecord;
  BookingOnlineSettings: AtAny<[BookingServiceRecord['wire'], ['onlineBooking']]>;
  BookingOption: AtAny<[BookingOptionsAndVariantsRecord, ['options', 'values']]>;
  BookingOptionsAndVariants: BookingOptionsAndVariantsRecord;
  BookingOrderBy: BookingOrderBy;
  BookingOrderSummary: AtAny<[BookingRecord['wire'], ['order']]>;
  BookingPageUrl: AtAny<[BookingServiceRecord['wire'], ['urls', 'servicePage']]>;
  BookingParticipants: AtAny<[BookingRecord['wire'], ['booking', 'participantsChoices', 'serviceChoices']]>;
  BookingPayment: AtAny<[BookingServiceRecord['wire'], ['payment']]>;
  BookingPaymentOptions: AtAny<[BookingServiceRecord['wire'], ['payment', 'options']]>;
  BookingPolicy: BookingPolicyRecord;
  BookingResource: BookingResourceRecord;
  BookingResourceConnection: ConnectionResult<unknown>;
  BookingResourceDetails: BookingResourceDetails;
  BookingResourceEdge: Omit<BookingResourceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BookingResource']> };
  BookingResourceFilter: BookingResourceFilter;
  BookingResourceOrderBy: BookingResourceOrderBy;
  BookingResourceSelection: AtAny<[BookingRecord['wire'], ['booking', 'bookedEntity', 'slot', 'resourceSelections']]>;
  BookingResourceType: BookingResourceTypeRecord;
  BookingService: BookingServiceRecord;
  BookingServiceConnection: ConnectionResult<unknown>;
  BookingServiceEdge: Omit<BookingServiceEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BookingService']> };
  BookingServiceFilter: BookingServiceFilter;
  BookingServiceLocation: AtAny<[BookingServiceRecord['wire'], ['locations']]>;
  BookingServiceOrderBy: BookingServiceOrderBy;
  BookingServiceResource: AtAny<[BookingServiceRecord['wire'], ['serviceResources']]>;
  BookingServiceSchedule: AtAny<[BookingServiceRecord['wire'], ['schedule']]>;
  BookingServiceUrls: AtAny<[BookingServiceRecord['wire'], ['urls']]>;
  BookingSlug: AtAny<[BookingServiceRecord['wire'], ['mainSlug']]>;
  BookingStaffDetails: AtAny<[BookingServiceRecord['wire'], ['staffMemberDetails', 'staffMembers']]>;
  BookingStaffSorting: BookingStaffSortingRecord;
  BookingSubdivision: AtAny<[BookingRecord['wire'], ['booking', 'contactDetails', 'fullAddress', 'subdivisions']]>;
  BookingSubscription: AtAny<[BookingRecord['wire'], ['subscriptionInfo']]>;
  BookingSubscriptionPrice: AtAny<[BookingServiceRecord['wire'], ['payment', 'subscription']]>;
  BookingTransactions: AtAny<[BookingRecord['wire'], ['transactions']]>;
  BookingVariant: AtAny<[BookingOptionsAndVariantsRecord, ['variants', 'values']]>;
  BookingVariedPrice: AtAny<[BookingServiceRecord['wire'], ['payment', 'varied']]>;
  BookingWaiver: AtAny<[BookingRecord['wire'], ['waiver']]>;
  Breadcrumb: AtAny<[ProductRecord['wire'], ['breadcrumbsInfo', 'breadcrumbs']] | [CollectionRecord['wire'], ['breadcrumbsInfo', 'breadcrumbs']]>;
  BusinessHours: AtAny<[SiteRecord['properties'], ['businessSchedule', 'periods']]>;
  BusinessHoursException: AtAny<[SiteRecord['properties'], ['businessSchedule', 'specialHourPeriod']]>;
  BusinessSchedule: AtAny<[SiteRecord['properties'], ['businessSchedule']]>;
  ChildRows: ChildRows;
  Collection: CollectionRecord;
  CollectionConnection: ConnectionResult<unknown>;
  CollectionEdge: Omit<CollectionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Collection']> };
  CollectionFilter: CollectionFilter;
  CollectionOrder: CollectionOrder;
  ConnectedSite: Omit<ConnectedSite, 'permissions'> & { permissions: Array<ResolversParentTypes['TestedPermission']> };
  ConnectionTest: TestedConnection;
  ConsentPolicy: AtAny<[SiteRecord['properties'], ['consentPolicy']]>;
  ConstantValue: ConstantValue;
  Contact: ContactRecord;
  ContactActivity: AtAny<[ContactRecord['wire'], ['lastActivity']]>;
  ContactAddress: ContactAddressRecord;
  ContactConnection: ConnectionResult<unknown>;
  ContactEdge: Omit<ContactEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Contact']> };
  ContactEmail: ContactEmail;
  ContactEmailSubscription: AtAny<[ContactRecord['wire'], ['primaryEmail']] | [ContactRecord['wire'], ['email']]>;
  ContactExtendedField: ContactExtendedFieldRecord;
  ContactFieldDefinition: ContactFieldDefinitionRecord;
  ContactFilter: ContactFilter;
  ContactLabel: ContactLabelRecord;
  ContactMemberInfo: AtAny<[ContactRecord['wire'], ['memberInfo']]>;
  ContactMemberProfile: AtAny<[ContactRecord['wire'], ['memberInfo', 'profileInfo']]>;
  ContactOrderBy: ContactOrderBy;
  ContactPhone: ContactPhone;
  ContactPhoneSubscription: AtAny<[ContactRecord['wire'], ['primaryPhone']] | [ContactRecord['wire'], ['phone']]>;
  ContactPicture: ContactPictureRecord;
  ContactRecipient: AtAny<[ContactAddressRecord, ['recipient']]>;
  ContactSource: AtAny<[ContactRecord['wire'], ['source']]>;
  ContactStreetAddress: AtAny<[ContactAddressRecord, ['address', 'streetAddress']]>;
  ContactSubdivision: AtAny<[ContactAddressRecord, ['address', 'subdivisions']]>;
  ConvertedPrice: AtAny<[ProductRecord['wire'], ['convertedPriceData']]>;
  DataCollection: DataCollectionRecord;
  DataCollectionCapabilities: AtAny<[DataCollectionRecord['wire'], ['capabilities']]>;
  DataCollectionConnection: ConnectionResult<unknown>;
  DataCollectionDeprecation: AtAny<[DataCollectionRecord['wire'], ['deprecation']]>;
  DataCollectionEdge: Omit<DataCollectionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DataCollection']> };
  DataCollectionField: AtAny<[DataCollectionRecord['wire'], ['fields']]>;
  DataCollectionPermissions: AtAny<[DataCollectionRecord['wire'], ['permissions']]>;
  DataCollectionPlugin: AtAny<[DataCollectionRecord['wire'], ['plugins']]>;
  DataFieldCapabilities: AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'object', 'fields', 'capabilities']]>;
  DataFieldCondition: AtAny<[DataCollectionRecord['wire'], ['fields', 'condition']]>;
  DataFieldPlugin: AtAny<[DataCollectionRecord['wire'], ['fields', 'plugins']]>;
  DataFile: DataFileRecord;
  DataIndexLimits: AtAny<[DataCollectionRecord['wire'], ['capabilities', 'indexLimits']]>;
  DataItem: DataItemRecord;
  DataItemConnection: ConnectionResult<unknown>;
  DataItemEdge: Omit<DataItemEdge, 'node'> & { node?: Maybe<ResolversParentTypes['DataItem']> };
  DataItemField: DataItemFieldRecord;
  DataItemFilter: DataItemFilter;
  DataItemOrderBy: DataItemOrderBy;
  DataLengthRange: AtAny<[DataCollectionRecord['wire'], ['fields', 'stringLengthRange']]>;
  DataNumberRange: AtAny<[DataCollectionRecord['wire'], ['fields', 'numberRange']]>;
  DataObjectField: AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'object', 'fields']]>;
  DataPageLink: AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'pageLink']]>;
  DataReadElsewhere: DataReadElsewhereRecord;
  DataReferenceMetadata: AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'reference']] | [DataCollectionRecord['wire'], ['fields', 'typeMetadata', 'multiReference']]>;
  DataSizeRange: AtAny<[DataCollectionRecord['wire'], ['fields', 'arraySizeRange']]>;
  DataSort: AtAny<[DataCollectionRecord['wire'], ['defaultDisplayOrder']]>;
  DataTypeMetadata: AtAny<[DataCollectionRecord['wire'], ['fields', 'typeMetadata']]>;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DigitalFile: AtAny<[ProductVariantRecord['wire'], ['digitalProperties', 'digitalFile']]>;
  Dimensions: Dimensions;
  ElementCondition: ElementCondition;
  EntityCount: EntityCount;
  Event: EventRecord;
  EventAdditionalGuests: AtAny<[EventRsvpRecord['wire'], ['additionalGuestDetails']]>;
  EventAddress: AtAny<[EventRecord['wire'], ['location', 'address']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'location', 'address']]>;
  EventAgenda: AtAny<[EventRecord['wire'], ['agendaSettings']]>;
  EventCalendarUrls: AtAny<[EventRecord['wire'], ['calendarUrls']]>;
  EventCancellation: AtAny<[EventRecord['wire'], ['summaries', 'cancellation']]>;
  EventCategory: EventCategoryRecord;
  EventCategoryCounts: EventCategoryCountsRecord;
  EventCheckIn: AtAny<[EventGuestRecord['wire'], ['guestDetails', 'checkInDetails']] | [EventRsvpRecord['wire'], ['guestList', 'guests', 'checkInDetails']]>;
  EventConferenceLogin: AtAny<[EventGuestRecord['wire'], ['guestDetails', 'onlineConferencingLogin']] | [EventRsvpRecord['wire'], ['onlineConferencingLogin']]>;
  EventConferenceSession: AtAny<[EventRecord['wire'], ['onlineConferencing', 'session']]>;
  EventConnection: ConnectionResult<unknown>;
  EventCoupon: AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'discount', 'discounts', 'coupon']]>;
  EventDateAndTime: AtAny<[EventRecord['wire'], ['dateAndTimeSettings']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'dateAndTimeSettings']]>;
  EventDiscount: AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'discount']]>;
  EventDiscountItem: AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'discount', 'discounts']]>;
  EventDisplay: AtAny<[EventRecord['wire'], ['eventDisplaySettings']]>;
  EventEdge: Omit<EventEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Event']> };
  EventFee: AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'fees']]>;
  EventFilter: EventFilter;
  EventForm: AtAny<[EventRecord['wire'], ['form']]>;
  EventFormAnswer: AtAny<[EventGuestRecord['wire'], ['guestDetails', 'formResponse', 'inputValues']] | [EventRsvpRecord['wire'], ['form', 'inputValues']] | [EventOrderRecord['wire'], ['checkoutForm', 'inputValues']] | [EventTicketRecord['wire'], ['guestDetails', 'form', 'inputValues']]>;
  EventFormControl: AtAny<[EventRecord['wire'], ['form', 'controls']]>;
  EventFormDefaultOption: AtAny<[EventRecord['wire'], ['form', 'controls', 'inputs', 'defaultOptionSelection']]>;
  EventFormInput: AtAny<[EventRecord['wire'], ['form', 'controls', 'inputs']]>;
  EventFormLabel: AtAny<[EventRecord['wire'], ['form', 'controls', 'inputs', 'labels']]>;
  EventFormattedDates: AtAny<[EventRecord['wire'], ['dateAndTimeSettings', 'formatted']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'dateAndTimeSettings', 'formatted']]>;
  EventGuest: EventGuestRecord;
  EventGuestAdditionalDetails: AtAny<[EventGuestRecord['wire'], ['additionalDetails']]>;
  EventGuestConnection: ConnectionResult<unknown>;
  EventGuestDetails: AtAny<[EventGuestRecord['wire'], ['guestDetails']]>;
  EventGuestEdge: Omit<EventGuestEdge, 'node'> & { node?: Maybe<ResolversParentTypes['EventGuest']> };
  EventGuestFilter: EventGuestFilter;
  EventGuestOrderBy: EventGuestOrderBy;
  EventGuestTicket: AtAny<[EventGuestRecord['wire'], ['tickets']]>;
  EventInvoice: AtAny<[EventOrderRecord['wire'], ['invoice']]>;
  EventInvoiceItem: AtAny<[EventOrderRecord['wire'], ['invoice', 'items']]>;
  EventLocation: AtAny<[EventRecord['wire'], ['location']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'location']]>;
  EventOccurrence: AtAny<[EventRecord['wire'], ['dateAndTimeSettings', 'recurringEvents', 'individualEventDates']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'dateAndTimeSettings', 'recurringEvents', 'individualEventDates']]>;
  EventOnlineConferencing: AtAny<[EventRecord['wire'], ['onlineConferencing']]>;
  EventOrder: EventOrderRecord;
  EventOrderBy: EventOrderBy;
  EventOrderConnection: ConnectionResult<unknown>;
  EventOrderEdge: Omit<EventOrderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['EventOrder']> };
  EventOrderFilter: EventOrderFilter;
  EventPageUrl: AtAny<[EventRecord['wire'], ['eventPageUrl']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'eventPageUrl']]>;
  EventPaymentTransaction: AtAny<[EventOrderRecord['wire'], ['paymentDetails', 'transaction']]>;
  EventPlanDiscount: AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'discount', 'discounts', 'paidPlan']]>;
  EventPolicy: EventPolicyRecord;
  EventRecurrences: AtAny<[EventRecord['wire'], ['dateAndTimeSettings', 'recurringEvents']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'dateAndTimeSettings', 'recurringEvents']]>;
  EventRegistration: AtAny<[EventRecord['wire'], ['registration']]>;
  EventRsvp: EventRsvpRecord;
  EventRsvpConnection: ConnectionResult<unknown>;
  EventRsvpEdge: Omit<EventRsvpEdge, 'node'> & { node?: Maybe<ResolversParentTypes['EventRsvp']> };
  EventRsvpFilter: EventRsvpFilter;
  EventRsvpGuest: AtAny<[EventRsvpRecord['wire'], ['guestList', 'guests']]>;
  EventRsvpOrderBy: EventRsvpOrderBy;
  EventRsvpRegistration: AtAny<[EventRecord['wire'], ['registration', 'rsvp']]>;
  EventRsvpSummary: AtAny<[EventRecord['wire'], ['summaries', 'rsvps']]>;
  EventScheduleItem: EventScheduleItemRecord;
  EventSeo: AtAny<[EventRecord['wire'], ['seoSettings']]>;
  EventSeoKeyword: AtAny<[EventRecord['wire'], ['seoSettings', 'advancedSeoData', 'settings', 'keywords']]>;
  EventSeoTag: AtAny<[EventRecord['wire'], ['seoSettings', 'advancedSeoData', 'tags']]>;
  EventStreetAddress: AtAny<[EventRecord['wire'], ['location', 'address', 'streetAddress']] | [TicketDefinitionRecord['wire'], ['eventDetails', 'location', 'address', 'streetAddress']]>;
  EventSummaries: AtAny<[EventRecord['wire'], ['summaries']]>;
  EventTax: AtAny<[EventOrderRecord['wire'], ['invoice', 'items', 'tax']]>;
  EventTaxSettings: AtAny<[EventRecord['wire'], ['registration', 'tickets', 'taxSettings']]>;
  EventTicket: EventTicketRecord;
  EventTicketConnection: ConnectionResult<unknown>;
  EventTicketEdge: Omit<EventTicketEdge, 'node'> & { node?: Maybe<ResolversParentTypes['EventTicket']> };
  EventTicketFilter: EventTicketFilter;
  EventTicketGuest: AtAny<[EventTicketRecord['wire'], ['guestDetails']]>;
  EventTicketSummary: AtAny<[EventRecord['wire'], ['summaries', 'tickets']]>;
  EventTicketsRegistration: AtAny<[EventRecord['wire'], ['registration', 'tickets']]>;
  EventTimeSlot: AtAny<[EventScheduleItemRecord, ['timeSlot']]>;
  FieldMapping: FieldMapping;
  Form: FormRecord;
  FormAppointmentDetails: AtAny<[FormSubmissionRecord['wire'], ['appointmentDetails']]>;
  FormConnection: ConnectionResult<unknown>;
  FormContactMapping: FormContactMappingRecord;
  FormEdge: Omit<FormEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Form']> };
  FormField: FieldView;
  FormFieldOption: FormFieldOptionRecord;
  FormFile: FormFileRecord;
  FormFilter: FormFilter;
  FormLimitationRule: AtAny<[FormRecord['wire'], ['limitationRule']]>;
  FormNestedForm: FormNestedFormRecord;
  FormOrderBy: FormOrderBy;
  FormOrderDetails: AtAny<[FormSubmissionRecord['wire'], ['orderDetails']]>;
  FormQuizSettings: AtAny<[FormRecord['wire'], ['quizSettings']]>;
  FormRequiredIndicator: AtAny<[FormRecord['wire'], ['requiredIndicatorProperties']]>;
  FormRule: FormRuleRecord;
  FormSpamReport: FormSpamReportRecord;
  FormSpamReportConnection: ConnectionResult<unknown>;
  FormSpamReportEdge: Omit<FormSpamReportEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FormSpamReport']> };
  FormStep: FormStepRecord;
  FormSubmission: FormSubmissionRecord;
  FormSubmissionConnection: ConnectionResult<unknown>;
  FormSubmissionEdge: Omit<FormSubmissionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['FormSubmission']> };
  FormSubmissionField: FormSubmissionFieldRecord;
  FormSubmissionFilter: FormSubmissionFilter;
  FormSubmissionOrderBy: FormSubmissionOrderBy;
  FormSubmitSettings: AtAny<[FormRecord['wire'], ['submitSettings']]>;
  FormSubmitter: AtAny<[FormSubmissionRecord['wire'], ['submitter']] | [FormSpamReportRecord['wire'], ['submitter']]>;
  GrantAdvice: GrantAdvice;
  IdentityRule: IdentityRule;
  Image: ImageView;
  InfoSection: InfoSectionRecord;
  InstalledApp: InstalledAppRecord;
  InventoryItem: InventoryItemRecord;
  InventoryItemConnection: ConnectionResult<unknown>;
  InventoryItemEdge: Omit<InventoryItemEdge, 'node'> & { node?: Maybe<ResolversParentTypes['InventoryItem']> };
  InventoryItemFilter: InventoryItemFilter;
  InventoryItemOrder: InventoryItemOrder;
  InventoryItemVariant: AtAny<[InventoryItemRecord['wire'], ['variants']]>;
  JSON: Scalars['JSON']['output'];
  MediaRule: MediaRule;
  Member: MemberRecord;
  MemberAbout: MemberAboutRecord;
  MemberAddress: AtAny<[MemberRecord['wire'], ['contact', 'addresses']]>;
  MemberBadge: MemberBadgeRecord;
  MemberConnection: ConnectionResult<unknown>;
  MemberContactInfo: AtAny<[MemberRecord['wire'], ['contact']]>;
  MemberCover: MemberCoverRecord;
  MemberCustomField: MemberCustomFieldRecord;
  MemberEdge: Omit<MemberEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Member']> };
  MemberFieldDefinition: MemberFieldDefinitionRecord;
  MemberFilter: MemberFilter;
  MemberOrderBy: MemberOrderBy;
  MemberProfile: AtAny<[MemberRecord['wire'], ['profile']]>;
  MemberStreetAddress: AtAny<[MemberRecord['wire'], ['contact', 'addresses', 'streetAddress']]>;
  MemberWixUser: MemberWixUserRecord;
  MigrationList: MigrationList;
  MigrationModule: MigrationModule;
  MigrationPhase: MigrationPhase;
  MigrationPlan: MigrationPlan;
  MigrationPlanInput: MigrationPlanInput;
  MigrationRisk: MigrationRisk;
  MigrationSource: MigrationSource;
  MigrationStep: MigrationStep;
  MigrationTarget: MigrationTarget;
  MigrationTargetInput: MigrationTargetInput;
  Money: Amount;
  MoneyRange: Omit<MoneyRange, 'max' | 'min'> & { max?: Maybe<ResolversParentTypes['Money']>, min?: Maybe<ResolversParentTypes['Money']> };
  MultiServiceBooking: AtAny<[BookingRecord['wire'], ['booking', 'multiServiceBookingInfo']]>;
  Multilingual: AtAny<[SiteRecord['properties'], ['multilingual']]>;
  NumberRange: NumberRange;
  Order: OrderRecord;
  OrderActivity: AtAny<[OrderRecord['wire'], ['activities']]>;
  OrderAdditionalFee: AtAny<[OrderRecord['wire'], ['additionalFees']]>;
  OrderAddress: AtAny<[OrderRecord['wire'], ['billingInfo', 'address']] | [OrderRecord['wire'], ['shippingInfo', 'logistics', 'pickupDetails', 'address']]>;
  OrderAddressWithContact: AtAny<[OrderRecord['wire'], ['billingInfo']]>;
  OrderAppliedDiscount: AtAny<[OrderRecord['wire'], ['appliedDiscounts']]>;
  OrderAuthorization: AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'authorizationDetails']]>;
  OrderBalanceSummary: AtAny<[OrderRecord['wire'], ['balanceSummary']]>;
  OrderBuyerInfo: AtAny<[OrderRecord['wire'], ['buyerInfo']]>;
  OrderCapture: AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'authorizationDetails', 'captures']]>;
  OrderCatalogReference: AtAny<[OrderRecord['wire'], ['lineItems', 'catalogReference']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'catalogReference']]>;
  OrderChannelInfo: AtAny<[OrderRecord['wire'], ['channelInfo']]>;
  OrderChargeback: AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'chargebacks']]>;
  OrderColor: AtAny<[OrderRecord['wire'], ['lineItems', 'descriptionLines', 'colorInfo']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'descriptionLines', 'colorInfo']]>;
  OrderConnection: ConnectionResult<unknown>;
  OrderContactDetails: AtAny<[OrderRecord['wire'], ['billingInfo', 'contactDetails']] | [AbandonedCheckoutRecord['wire'], ['contactDetails']]>;
  OrderCoupon: AtAny<[OrderRecord['wire'], ['appliedDiscounts', 'coupon']]>;
  OrderCreatedBy: AtAny<[OrderRecord['wire'], ['createdBy']]>;
  OrderCreditCard: AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'creditCardDetails']]>;
  OrderCurrencyConversion: AtAny<[OrderRecord['wire'], ['currencyConversionDetails']]>;
  OrderCustomField: AtAny<[OrderRecord['wire'], ['customFields']]>;
  OrderDecimalQuantity: AtAny<[OrderRecord['wire'], ['lineItems', 'decimalQuantity']]>;
  OrderDeliveryTimeSlot: AtAny<[OrderRecord['wire'], ['shippingInfo', 'logistics', 'deliveryTimeSlot']]>;
  OrderDescriptionLine: AtAny<[OrderRecord['wire'], ['lineItems', 'descriptionLines']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'descriptionLines']]>;
  OrderDigitalFile: AtAny<[OrderRecord['wire'], ['lineItems', 'digitalFile']]>;
  OrderDiscountRule: AtAny<[OrderRecord['wire'], ['appliedDiscounts', 'discountRule']]>;
  OrderEdge: Omit<OrderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Order']> };
  OrderFeeRefund: AtAny<[OrderRefundRecord, ['details', 'additionalFees']]>;
  OrderFilter: OrderFilter;
  OrderFulfillment: OrderFulfillmentRecord;
  OrderGeocode: AtAny<[OrderRecord['wire'], ['billingInfo', 'address', 'geocode']]>;
  OrderGiftCardPayment: AtAny<[OrderPaymentRecord, ['giftcardPaymentDetails']]>;
  OrderInvoice: OrderInvoiceRecord;
  OrderItemQuantity: OrderItemQuantityRecord;
  OrderItemTaxBreakdown: AtAny<[OrderRecord['wire'], ['lineItems', 'taxInfo', 'taxBreakdown']]>;
  OrderItemTaxDetails: AtAny<[OrderRecord['wire'], ['lineItems', 'taxDetails']]>;
  OrderItemTaxInfo: AtAny<[OrderRecord['wire'], ['lineItems', 'taxInfo']]>;
  OrderItemType: AtAny<[OrderRecord['wire'], ['lineItems', 'itemType']]>;
  OrderLineItem: AtAny<[OrderRecord['wire'], ['lineItems']]>;
  OrderLineItemDiscount: AtAny<[OrderRecord['wire'], ['appliedDiscounts', 'lineItemDiscounts']]>;
  OrderLineItemRefund: AtAny<[OrderRefundRecord, ['summary', 'breakdown', 'lineItems']]>;
  OrderLocation: AtAny<[OrderRecord['wire'], ['businessLocation']]>;
  OrderLocationQuantity: AtAny<[OrderRecord['wire'], ['lineItems', 'locations']]>;
  OrderLogistics: AtAny<[OrderRecord['wire'], ['shippingInfo', 'logistics']]>;
  OrderMembershipPayment: AtAny<[OrderPaymentRecord, ['membershipPaymentDetails']]>;
  OrderMerchantDiscount: AtAny<[OrderRecord['wire'], ['appliedDiscounts', 'merchantDiscount']]>;
  OrderModifier: AtAny<[OrderRecord['wire'], ['lineItems', 'modifierGroups', 'modifiers']]>;
  OrderModifierGroup: AtAny<[OrderRecord['wire'], ['lineItems', 'modifierGroups']]>;
  OrderOrderBy: OrderOrderBy;
  OrderPayment: OrderPaymentRecord;
  OrderPaymentMethodName: AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'paymentMethodName']]>;
  OrderPickupDetails: AtAny<[OrderRecord['wire'], ['shippingInfo', 'logistics', 'pickupDetails']]>;
  OrderPlatformFee: AtAny<[OrderRecord['wire'], ['platformFeeSummary', 'fees']]>;
  OrderPlatformFeeSummary: AtAny<[OrderRecord['wire'], ['platformFeeSummary']]>;
  OrderPriceSummary: AtAny<[OrderRecord['wire'], ['priceSummary']]>;
  OrderRefund: OrderRefundRecord;
  OrderRefundDetails: AtAny<[OrderRefundRecord, ['details']]>;
  OrderRefundSummary: AtAny<[OrderRefundRecord, ['summary']]>;
  OrderRefundTransaction: AtAny<[OrderRefundRecord, ['transactions']]>;
  OrderRegularPayment: AtAny<[OrderPaymentRecord, ['regularPaymentDetails']]>;
  OrderScheduledAction: AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'authorizationDetails', 'scheduledAction']]>;
  OrderShippingCost: AtAny<[OrderRecord['wire'], ['shippingInfo', 'cost']]>;
  OrderShippingInfo: AtAny<[OrderRecord['wire'], ['shippingInfo']]>;
  OrderStreetAddress: AtAny<[OrderRecord['wire'], ['billingInfo', 'address', 'streetAddress']]>;
  OrderSubscriptionInfo: AtAny<[OrderRecord['wire'], ['lineItems', 'subscriptionInfo']]>;
  OrderTags: AtAny<[OrderRecord['wire'], ['tags']]>;
  OrderTaxBreakdown: AtAny<[OrderRecord['wire'], ['taxInfo', 'taxBreakdown']]>;
  OrderTaxInfo: AtAny<[OrderRecord['wire'], ['taxInfo']]>;
  OrderTrackingInfo: AtAny<[OrderFulfillmentRecord, ['trackingInfo']]>;
  OrderTranslatedText: AtAny<[OrderRecord['wire'], ['lineItems', 'productName']] | [OrderRecord['wire'], ['lineItems', 'decimalQuantity', 'description']] | [OrderRecord['wire'], ['lineItems', 'descriptionLines', 'name']] | [OrderRecord['wire'], ['lineItems', 'descriptionLines', 'plainText']] | [OrderRecord['wire'], ['lineItems', 'priceDescription']] | [OrderRecord['wire'], ['appliedDiscounts', 'discountRule', 'name']] | [OrderPaymentRecord, ['membershipPaymentDetails', 'name']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'productName']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'descriptionLines', 'name']] | [AbandonedCheckoutRecord['wire'], ['lineItems', 'descriptionLines', 'plainText']] | [AbandonedCheckoutRecord['wire'], ['appliedDiscounts', 'discountRule', 'name']]>;
  OrderVatId: AtAny<[OrderRecord['wire'], ['billingInfo', 'contactDetails', 'vatId']] | [AbandonedCheckoutRecord['wire'], ['contactDetails', 'vatId']]>;
  OrderVoid: AtAny<[OrderPaymentRecord, ['regularPaymentDetails', 'authorizationDetails', 'void']]>;
  PageInfo: PageInfo;
  PlanBenefits: AtAny<[PricingPlanRecord['wire'], ['benefitDistributionSettings']]>;
  PlanCancellation: AtAny<[PlanOrderRecord['wire'], ['cancellation']]>;
  PlanConditions: AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'priceOverrides', 'overrides', 'conditions']]>;
  PlanCycle: AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'billingTerms', 'billingCycle']]>;
  PlanEstimate: PlanEstimate;
  PlanFee: AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'fees']]>;
  PlanFeeOverride: AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'feeOverrides', 'overrides']]>;
  PlanOrder: PlanOrderRecord;
  PlanOrderConnection: ConnectionResult<unknown>;
  PlanOrderCycle: AtAny<[PlanOrderRecord['wire'], ['currentCycle']]>;
  PlanOrderEdge: Omit<PlanOrderEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PlanOrder']> };
  PlanOrderFilter: PlanOrderFilter;
  PlanOrderOrderBy: PlanOrderOrderBy;
  PlanOrderPeriod: AtAny<[PlanOrderRecord['wire'], ['pricing', 'subscription', 'cycleDuration']]>;
  PlanOrderPrice: AtAny<[PlanOrderRecord['wire'], ['pricing', 'prices']]>;
  PlanOrderPricing: AtAny<[PlanOrderRecord['wire'], ['pricing']]>;
  PlanPause: AtAny<[PlanOrderRecord['wire'], ['pausePeriods']]>;
  PlanPerk: AtAny<[PricingPlanRecord['wire'], ['perks']]>;
  PlanPriceOverride: AtAny<[PricingPlanRecord['wire'], ['pricingVariants', 'priceOverrides', 'overrides']]>;
  PlanPurchaseLimit: AtAny<[PricingPlanRecord['wire'], ['purchaseLimits']]>;
  PlanStart: AtAny<[PricingPlanRecord['wire'], ['startDateSettings']]>;
  PlanVariant: AtAny<[PricingPlanRecord['wire'], ['pricingVariants']]>;
  Preorder: AtAny<[InventoryItemRecord['wire'], ['preorderInfo']]>;
  PricePerUnit: Omit<PricePerUnit, 'price'> & { price?: Maybe<ResolversParentTypes['Money']> };
  PricingPlan: PricingPlanRecord;
  PricingPlanConnection: ConnectionResult<unknown>;
  PricingPlanEdge: Omit<PricingPlanEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PricingPlan']> };
  PricingPlanFilter: PricingPlanFilter;
  PricingPlanOrderBy: PricingPlanOrderBy;
  Product: ProductRecord;
  ProductBrand: ProductBrand;
  ProductConnection: ConnectionResult<unknown>;
  ProductDiscount: AtAny<[ProductRecord['wire'], ['subscriptionDetails', 'subscriptions', 'discount']] | [ProductRecord['wire'], ['discount']]>;
  ProductEdge: Omit<ProductEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Product']> };
  ProductFilter: ProductFilter;
  ProductInventory: AtAny<[ProductRecord['wire'], ['inventory']] | [ProductRecord['wire'], ['stock']]>;
  ProductMedia: AtAny<[ProductRecord['wire'], ['media', 'itemsInfo', 'items']] | [ProductRecord['wire'], ['media', 'items']] | [ProductVariantRecord['wire'], ['media']] | [CollectionRecord['wire'], ['media', 'items']]>;
  ProductModifier: ProductModifierRecord;
  ProductModifierChoice: ProductModifierChoiceRecord;
  ProductOption: ProductOptionRecord;
  ProductOptionChoice: ProductOptionChoiceRecord;
  ProductOrder: ProductOrder;
  ProductRibbon: ProductRibbon;
  ProductSubscription: AtAny<[ProductRecord['wire'], ['subscriptionDetails', 'subscriptions']]>;
  ProductTest: TestedProduct;
  ProductVariant: ProductVariantRecord;
  Query: Record<PropertyKey, never>;
  RecordCondition: RecordCondition;
  RedirectRule: RedirectRule;
  RichTextLoss: RichTextLoss;
  RichTextMapping: RichTextMapping;
  SeoData: SeoView;
  SeoKeyword: SeoKeyword;
  SeoTag: SeoTag;
  SetupItem: SetupItem;
  Site: SiteRecord;
  SiteAddress: AtAny<[SiteRecord['properties'], ['address']]>;
  SiteCategories: AtAny<[SiteRecord['properties'], ['categories']]>;
  SiteEditor: SiteEditorRecord;
  SiteFingerprint: SiteFingerprint;
  SiteLanguage: AtAny<[SiteRecord['properties'], ['multilingual', 'supportedLanguages']]>;
  SiteListing: SiteListingRecord;
  SiteLocale: AtAny<[SiteRecord['properties'], ['locale']]>;
  SiteSignal: SiteSignal;
  SourceQuery: SourceQuery;
  StaffIdentity: AtAny<[StaffMemberRecord['wire'], ['associatedWixIdentity']]>;
  StaffMember: StaffMemberRecord;
  StaffMemberConnection: ConnectionResult<unknown>;
  StaffMemberEdge: Omit<StaffMemberEdge, 'node'> & { node?: Maybe<ResolversParentTypes['StaffMember']> };
  StaffMemberFilter: StaffMemberFilter;
  StaffMemberOrderBy: StaffMemberOrderBy;
  StaffResourceDetails: AtAny<[StaffMemberRecord['wire'], ['resource']]>;
  StepEstimate: StepEstimate;
  StoreLocation: StoreLocationRecord;
  SubscriptionPrice: SubscriptionPriceRecord;
  TargetCheck: TargetCheck;
  TestedCredentials: TestedCredentials;
  TestedPermission: TestedNeed;
  TicketDefinition: TicketDefinitionRecord;
  TicketDefinitionConnection: ConnectionResult<unknown>;
  TicketDefinitionEdge: Omit<TicketDefinitionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['TicketDefinition']> };
  TicketDefinitionFilter: TicketDefinitionFilter;
  TicketDefinitionOrderBy: TicketDefinitionOrderBy;
  TicketEventDetails: AtAny<[TicketDefinitionRecord['wire'], ['eventDetails']]>;
  TicketPlace: AtAny<[TicketDefinitionRecord['wire'], ['seatingDetails', 'places']]>;
  TicketPricing: AtAny<[TicketDefinitionRecord['wire'], ['pricingMethod']]>;
  TicketPricingOption: AtAny<[TicketDefinitionRecord['wire'], ['pricingMethod', 'pricingOptions', 'optionDetails']]>;
  TicketSalePeriod: AtAny<[TicketDefinitionRecord['wire'], ['salePeriod']]>;
  TicketSales: AtAny<[TicketDefinitionRecord['wire'], ['salesDetails']]>;
  TicketSeating: AtAny<[TicketDefinitionRecord['wire'], ['seatingDetails']]>;
  UnmappedSource: UnmappedSource;
  ValueMapEntry: ValueMapEntry;
  VariantChoice: VariantChoiceRecord;
  VariantStock: AtAny<[ProductVariantRecord['wire'], ['inventoryStatus']] | [ProductVariantRecord['wire'], ['stock']]>;
  VideoFile: AtAny<[BlogPostRecord['wire'], ['media', 'wixMedia', 'videoV2', 'resolutions']] | [ProductRecord['wire'], ['media', 'itemsInfo', 'items', 'video', 'resolutions']] | [ProductRecord['wire'], ['media', 'items', 'video', 'files']] | [ProductVariantRecord['wire'], ['media', 'video', 'resolutions']] | [CollectionRecord['wire'], ['media', 'items', 'video', 'files']]>;
  WriteRoute: WriteRoute;
  WriteRule: WriteRule;
};

export type AbandonedCheckoutResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckout'], FederationReferenceType extends FederationReferenceTypes['AbandonedCheckout'] = FederationReferenceTypes['AbandonedCheckout']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AbandonedCheckout']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<Array<ResolversTypes['AbandonedCheckoutActivity']>>, ParentType, ContextType>;
  appliedDiscounts?: Resolver<Maybe<Array<ResolversTypes['AbandonedCheckoutDiscount']>>, ParentType, ContextType>;
  buyerInfo?: Resolver<Maybe<ResolversTypes['AbandonedCheckoutBuyerInfo']>, ParentType, ContextType>;
  buyerLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cartId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkoutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkoutRecoveredDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkoutUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactDetails?: Resolver<Maybe<ResolversTypes['OrderContactDetails']>, ParentType, ContextType>;
  conversionCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convertedSubtotalPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  convertedTotalPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineItems?: Resolver<Maybe<Array<ResolversTypes['AbandonedCheckoutLineItem']>>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AbandonedCheckoutStatus']>, ParentType, ContextType>;
  subtotalPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AbandonedCheckoutActivityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutActivity']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['AbandonedCheckoutActivityType']>, ParentType, ContextType>;
};

export type AbandonedCheckoutBuyerInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutBuyerInfo']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visitorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AbandonedCheckoutConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AbandonedCheckoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['AbandonedCheckout']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AbandonedCheckoutCouponResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutCoupon']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  convertedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AbandonedCheckoutDiscountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutDiscount']> = {
  coupon?: Resolver<Maybe<ResolversTypes['AbandonedCheckoutCoupon']>, ParentType, ContextType>;
  discountRule?: Resolver<Maybe<ResolversTypes['AbandonedCheckoutDiscountRule']>, ParentType, ContextType>;
  discountType?: Resolver<Maybe<ResolversTypes['OrderDiscountType']>, ParentType, ContextType>;
  lineItemIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  merchantDiscount?: Resolver<Maybe<ResolversTypes['AbandonedCheckoutMerchantDiscount']>, ParentType, ContextType>;
};

export type AbandonedCheckoutDiscountRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutDiscountRule']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  convertedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
};

export type AbandonedCheckoutEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AbandonedCheckout']>, ParentType, ContextType>;
};

export type AbandonedCheckoutLineItemResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutLineItem']> = {
  catalogReference?: Resolver<Maybe<ResolversTypes['OrderCatalogReference']>, ParentType, ContextType>;
  convertedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  convertedPriceBeforeDiscounts?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  descriptionLines?: Resolver<Maybe<Array<ResolversTypes['OrderDescriptionLine']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceBeforeDiscounts?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shippable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AbandonedCheckoutMerchantDiscountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['AbandonedCheckoutMerchantDiscount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  convertedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Availability']> = {
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
};

export type BlogCategoryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogCategory'], FederationReferenceType extends FederationReferenceTypes['BlogCategory'] = FederationReferenceTypes['BlogCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BlogCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coverImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  postCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['BlogPostConnection']>, ParentType, ContextType, RequireFields<BlogCategoryPostsArgs, 'first'>>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SeoData']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlogCategoryConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogCategoryConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BlogCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['BlogCategory']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BlogCategoryEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BlogCategory']>, ParentType, ContextType>;
};

export type BlogEmbedResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogEmbed']> = {
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  videoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BlogPostResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogPost'], FederationReferenceType extends FederationReferenceTypes['BlogPost'] = FederationReferenceTypes['BlogPost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BlogPost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<Array<ResolversTypes['BlogCategory']>>, ParentType, ContextType>;
  categoryIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  commentingEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contentFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  contentHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentLosses?: Resolver<Maybe<Array<ResolversTypes['RichTextLoss']>>, ParentType, ContextType>;
  contentText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  featured?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  firstPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasUnpublishedChanges?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hashtags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  heroImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastPublishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['BlogPostMedia']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<ResolversTypes['BlogPostMetrics']>, ParentType, ContextType>;
  minutesToRead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  moderation?: Resolver<Maybe<ResolversTypes['BlogPostModeration']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  previewParagraphs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pricingPlanIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  referenceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatedPostIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  relatedPosts?: Resolver<Maybe<Array<ResolversTypes['BlogPost']>>, ParentType, ContextType>;
  richContent?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  scheduledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SeoData']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BlogPostStatus']>, ParentType, ContextType>;
  tagIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['BlogTag']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  translations?: Resolver<Maybe<Array<ResolversTypes['BlogPost']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlogPostConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogPostConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BlogPostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['BlogPost']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BlogPostEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogPostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BlogPost']>, ParentType, ContextType>;
};

export type BlogPostMediaResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogPostMedia']> = {
  altText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  displayed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  embed?: Resolver<Maybe<ResolversTypes['BlogEmbed']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  video?: Resolver<Maybe<ResolversTypes['BlogVideo']>, ParentType, ContextType>;
};

export type BlogPostMetricsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogPostMetrics']> = {
  comments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  likes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  views?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BlogPostModerationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogPostModeration']> = {
  moderatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moderatedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BlogModerationStatus']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type BlogTagResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogTag'], FederationReferenceType extends FederationReferenceTypes['BlogTag'] = FederationReferenceTypes['BlogTag']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BlogTag']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<Maybe<ResolversTypes['BlogPostConnection']>, ParentType, ContextType, RequireFields<BlogTagPostsArgs, 'first'>>;
  publishedPostCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlogTagConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogTagConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BlogTagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['BlogTag']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BlogTagEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogTagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BlogTag']>, ParentType, ContextType>;
};

export type BlogVideoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BlogVideo']> = {
  filename?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['VideoFile']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookedEntityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookedEntity']> = {
  schedule?: Resolver<Maybe<ResolversTypes['BookedSchedule']>, ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['BookedSlot']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookedLocationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookedLocation']> = {
  formattedAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formattedAddressTranslated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  locationType?: Resolver<Maybe<ResolversTypes['BookedLocationType']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookedResourceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookedResource']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  typeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BookedScheduleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookedSchedule']> = {
  firstSessionStart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSessionEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['BookedLocation']>, ParentType, ContextType>;
  scheduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookedSlotResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookedSlot']> = {
  allDay?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  durationUnitCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  durationUnitType?: Resolver<Maybe<ResolversTypes['BookingDurationUnit']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['BookedLocation']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['BookedResource']>, ParentType, ContextType>;
  resourceSelections?: Resolver<Maybe<Array<ResolversTypes['BookingResourceSelection']>>, ParentType, ContextType>;
  scheduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Booking'], FederationReferenceType extends FederationReferenceTypes['Booking'] = FederationReferenceTypes['Booking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Booking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addOns?: Resolver<Maybe<Array<ResolversTypes['BookingAddOn']>>, ParentType, ContextType>;
  additionalFields?: Resolver<Maybe<Array<ResolversTypes['BookingAdditionalField']>>, ParentType, ContextType>;
  allowedActions?: Resolver<Maybe<ResolversTypes['BookingAllowedActions']>, ParentType, ContextType>;
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['BookingAttendance']>, ParentType, ContextType>;
  bookedEntity?: Resolver<Maybe<ResolversTypes['BookedEntity']>, ParentType, ContextType>;
  cancellationFeeEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancellationFeeStatus?: Resolver<Maybe<ResolversTypes['BookingFeeStatus']>, ParentType, ContextType>;
  conferencing?: Resolver<Maybe<ResolversTypes['BookingConferencing']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactDetails?: Resolver<Maybe<ResolversTypes['BookingContactDetails']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['BookingCreatedBy']>, ParentType, ContextType>;
  createdByAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  depositSelected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  doubleBooked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  externalUserId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  formId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  formSubmission?: Resolver<Maybe<ResolversTypes['FormSubmission']>, ParentType, ContextType>;
  formValues?: Resolver<Maybe<Array<ResolversTypes['BookingFormValue']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  multiService?: Resolver<Maybe<ResolversTypes['MultiServiceBooking']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderSummary?: Resolver<Maybe<ResolversTypes['BookingOrderSummary']>, ParentType, ContextType>;
  participantsChoices?: Resolver<Maybe<Array<ResolversTypes['BookingParticipants']>>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['BookingPaymentStatus']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['BookingResource']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectedPaymentOption?: Resolver<Maybe<ResolversTypes['BookingPaymentChoice']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['BookingService']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BookingStatus']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BookingSubscription']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalParticipants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transactions?: Resolver<Maybe<ResolversTypes['BookingTransactions']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['BookingWaiver']>, ParentType, ContextType>;
};

export type BookingAddOnResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingAddOn']> = {
  durationInMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameTranslated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingAddOnDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingAddOnDetails']> = {
  addOnId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  durationInMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingAddOnGroupResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingAddOnGroup']> = {
  addOnIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  maxNumberOfAddOns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingAdditionalFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingAdditionalField']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<Maybe<ResolversTypes['BookingAdditionalFieldType']>, ParentType, ContextType>;
};

export type BookingAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingAddress']> = {
  addressLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  apartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryFullname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formattedAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subdivisions?: Resolver<Maybe<Array<ResolversTypes['BookingSubdivision']>>, ParentType, ContextType>;
};

export type BookingAllowedActionsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingAllowedActions']> = {
  cancel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reschedule?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BookingAttendanceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingAttendance']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  numberOfAttendees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BookingAttendanceStatus']>, ParentType, ContextType>;
};

export type BookingBusinessLocationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingBusinessLocation']> = {
  address?: Resolver<Maybe<ResolversTypes['BookingAddress']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingCancellationWindowResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingCancellationWindow']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  startInMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingCategoryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingCategory']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sortOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BookingChangePolicyResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingChangePolicy']> = {
  allowAnonymous?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  latestInMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limited?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BookingChoiceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingChoice']> = {
  choiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  custom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['BookingDateTimeRule']>, ParentType, ContextType>;
  durationMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxParticipants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minParticipants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staffResourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BookingConferencingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingConferencing']> = {
  guestUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Booking']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingContactDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingContactDetails']> = {
  contactId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullAddress?: Resolver<Maybe<ResolversTypes['BookingAddress']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingCreatedByResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingCreatedBy']> = {
  anonymousVisitorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  wixUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BookingDateTimeRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingDateTimeRule']> = {
  days?: Resolver<Maybe<Array<ResolversTypes['BookingDay']>>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localEndDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localStartDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  repeatsAnnually?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ruleType?: Resolver<Maybe<ResolversTypes['BookingDateTimeRuleType']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingDurationRangeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingDurationRange']> = {
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitType?: Resolver<Maybe<ResolversTypes['BookingDurationUnit']>, ParentType, ContextType>;
};

export type BookingEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType>;
};

export type BookingFixedPriceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingFixedPrice']> = {
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fullUpfrontPaymentAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BookingFormValueResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingFormValue']> = {
  fieldId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingHoursScheduleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingHoursSchedule']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BookingIntakeFormResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingIntakeForm']> = {
  completionRequirement?: Resolver<Maybe<ResolversTypes['BookingIntakeRequirement']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['BookingIntakeTiming']>, ParentType, ContextType>;
};

export type BookingOnlineSettingsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingOnlineSettings']> = {
  allowMultipleRequests?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requireManualApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BookingOptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingOption']> = {
  choices?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['BookingOptionType']>, ParentType, ContextType>;
};

export type BookingOptionsAndVariantsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingOptionsAndVariants']> = {
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  maxPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['BookingOption']>>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<Array<ResolversTypes['BookingVariant']>>, ParentType, ContextType>;
};

export type BookingOrderSummaryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingOrderSummary']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bookingPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bookingPriceDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookingPriceDescriptionTranslated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['BookingOrderPaymentStatus']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BookingOrderStatus']>, ParentType, ContextType>;
  totalPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BookingPageUrlResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingPageUrl']> = {
  relativePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingParticipantsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingParticipants']> = {
  choices?: Resolver<Maybe<Array<ResolversTypes['BookingChoice']>>, ParentType, ContextType>;
  numberOfParticipants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingPaymentResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingPayment']> = {
  addOnOption?: Resolver<Maybe<ResolversTypes['BookingAddOnPayment']>, ParentType, ContextType>;
  customDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fixed?: Resolver<Maybe<ResolversTypes['BookingFixedPrice']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ResolversTypes['BookingPaymentOptions']>, ParentType, ContextType>;
  priceAfterDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pricingPlanIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  rateType?: Resolver<Maybe<ResolversTypes['BookingRateType']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['BookingSubscriptionPrice']>, ParentType, ContextType>;
  varied?: Resolver<Maybe<ResolversTypes['BookingVariedPrice']>, ParentType, ContextType>;
};

export type BookingPaymentOptionsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingPaymentOptions']> = {
  deposit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inPerson?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  online?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pricingPlan?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BookingPolicyResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingPolicy']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  autoAssignResources?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  autoCollectFee?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bookAfterStart?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['BookingChangePolicy']>, ParentType, ContextType>;
  cancellationFee?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancellationWindows?: Resolver<Maybe<Array<ResolversTypes['BookingCancellationWindow']>>, ParentType, ContextType>;
  chooseResources?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdByAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  earliestBookingInMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  intakeForm?: Resolver<Maybe<ResolversTypes['BookingIntakeForm']>, ParentType, ContextType>;
  latestBookingInMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitEarlyBooking?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limitLateBooking?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxParticipantsPerBooking?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reschedule?: Resolver<Maybe<ResolversTypes['BookingChangePolicy']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saveCreditCard?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  staffSorting?: Resolver<Maybe<ResolversTypes['BookingStaffSorting']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitlist?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  waitlistCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitlistReservationInMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingResourceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingResource'], FederationReferenceType extends FederationReferenceTypes['BookingResource'] = FederationReferenceTypes['BookingResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BookingResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availableInAllLocations?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  availableInBusinessLocations?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  businessLocationIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventsScheduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['BookingResourceType']>, ParentType, ContextType>;
  typeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workingHoursSchedules?: Resolver<Maybe<Array<ResolversTypes['BookingHoursSchedule']>>, ParentType, ContextType>;
};

export type BookingResourceConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingResourceConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BookingResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['BookingResource']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingResourceDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingResourceDetails']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingResourceEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BookingResource']>, ParentType, ContextType>;
};

export type BookingResourceSelectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingResourceSelection']> = {
  requestedGender?: Resolver<Maybe<ResolversTypes['BookingRequestedGender']>, ParentType, ContextType>;
  resourceTypeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  selectionMethod?: Resolver<Maybe<ResolversTypes['BookingSelectionMethod']>, ParentType, ContextType>;
};

export type BookingResourceTypeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingResourceType']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BookingServiceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingService'], FederationReferenceType extends FederationReferenceTypes['BookingService'] = FederationReferenceTypes['BookingService']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BookingService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addOnDetails?: Resolver<Maybe<Array<ResolversTypes['BookingAddOnDetails']>>, ParentType, ContextType>;
  addOnGroups?: Resolver<Maybe<Array<ResolversTypes['BookingAddOnGroup']>>, ParentType, ContextType>;
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<BookingServiceBookingsArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['BookingCategory']>, ParentType, ContextType>;
  conferencingEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coverImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdByAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  defaultCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  formId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<Maybe<Array<ResolversTypes['Image']>>, ParentType, ContextType>;
  locations?: Resolver<Maybe<Array<ResolversTypes['BookingServiceLocation']>>, ParentType, ContextType>;
  mainImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  mainSlug?: Resolver<Maybe<ResolversTypes['BookingSlug']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlineBooking?: Resolver<Maybe<ResolversTypes['BookingOnlineSettings']>, ParentType, ContextType>;
  optionsAndVariants?: Resolver<Maybe<ResolversTypes['BookingOptionsAndVariants']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['BookingPayment']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['BookingPolicy']>, ParentType, ContextType>;
  primaryResourceType?: Resolver<Maybe<ResolversTypes['BookingResourceType']>, ParentType, ContextType>;
  primaryResourceTypeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['BookingServiceSchedule']>, ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SeoData']>, ParentType, ContextType>;
  serviceResources?: Resolver<Maybe<Array<ResolversTypes['BookingServiceResource']>>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sortOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staffDetails?: Resolver<Maybe<Array<ResolversTypes['BookingStaffDetails']>>, ParentType, ContextType>;
  staffMembers?: Resolver<Maybe<Array<ResolversTypes['StaffMember']>>, ParentType, ContextType>;
  staffResourceIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  supportedSlugs?: Resolver<Maybe<Array<ResolversTypes['BookingSlug']>>, ParentType, ContextType>;
  tagLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxableAddressType?: Resolver<Maybe<ResolversTypes['BookingTaxableAddressType']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['BookingServiceType']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urls?: Resolver<Maybe<ResolversTypes['BookingServiceUrls']>, ParentType, ContextType>;
};

export type BookingServiceConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingServiceConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BookingServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['BookingService']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingServiceEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BookingService']>, ParentType, ContextType>;
};

export type BookingServiceLocationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingServiceLocation']> = {
  business?: Resolver<Maybe<ResolversTypes['BookingBusinessLocation']>, ParentType, ContextType>;
  calculatedAddress?: Resolver<Maybe<ResolversTypes['BookingAddress']>, ParentType, ContextType>;
  customAddress?: Resolver<Maybe<ResolversTypes['BookingAddress']>, ParentType, ContextType>;
  customId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['BookingServiceLocationType']>, ParentType, ContextType>;
};

export type BookingServiceResourceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingServiceResource']> = {
  resourceDetails?: Resolver<Maybe<Array<ResolversTypes['BookingResourceDetails']>>, ParentType, ContextType>;
  resourceIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  resourceTypeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<Array<ResolversTypes['BookingResource']>>, ParentType, ContextType>;
};

export type BookingServiceScheduleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingServiceSchedule']> = {
  durationRange?: Resolver<Maybe<ResolversTypes['BookingDurationRange']>, ParentType, ContextType>;
  durations?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  firstSessionStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastSessionEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sessionDurations?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  timeBetweenSessions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingServiceUrlsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingServiceUrls']> = {
  bookingPage?: Resolver<Maybe<ResolversTypes['BookingPageUrl']>, ParentType, ContextType>;
  calendarPage?: Resolver<Maybe<ResolversTypes['BookingPageUrl']>, ParentType, ContextType>;
  servicePage?: Resolver<Maybe<ResolversTypes['BookingPageUrl']>, ParentType, ContextType>;
};

export type BookingSlugResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingSlug']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  custom?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingStaffDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingStaffDetails']> = {
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staffMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BookingStaffSortingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingStaffSorting']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  implementationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['BookingStaffSortingMethod']>, ParentType, ContextType>;
  rankingOrder?: Resolver<Maybe<ResolversTypes['BookingRankingOrder']>, ParentType, ContextType>;
};

export type BookingSubdivisionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingSubdivision']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookingSubscriptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingSubscription']> = {
  billingFrequency?: Resolver<Maybe<ResolversTypes['BookingFrequency']>, ParentType, ContextType>;
  currentCycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cyclePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BookingSubscriptionStatus']>, ParentType, ContextType>;
  subscriptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  totalCycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingSubscriptionPriceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingSubscriptionPrice']> = {
  amountPerBillingCycle?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  enrollmentFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  firstChargeDate?: Resolver<Maybe<ResolversTypes['BookingFirstCharge']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['BookingFrequency']>, ParentType, ContextType>;
  recurringStartDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  totalPayments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BookingTransactionsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingTransactions']> = {
  membershipCredits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  membershipCreditsRemaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  membershipExpiration?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  membershipName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  membershipNameTranslated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunded?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BookingVariantResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingVariant']> = {
  choices?: Resolver<Maybe<Array<ResolversTypes['BookingChoice']>>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BookingVariedPriceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingVariedPrice']> = {
  defaultPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fullUpfrontPaymentAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  minPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BookingWaiverResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BookingWaiver']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['BookingWaiverStatus']>, ParentType, ContextType>;
  waiverTemplateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BreadcrumbResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Breadcrumb']> = {
  collectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BusinessHoursResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BusinessHours']> = {
  closeDay?: Resolver<Maybe<ResolversTypes['Weekday']>, ParentType, ContextType>;
  closeTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openDay?: Resolver<Maybe<ResolversTypes['Weekday']>, ParentType, ContextType>;
  openTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BusinessHoursExceptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BusinessHoursException']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isClosed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BusinessScheduleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['BusinessSchedule']> = {
  exceptions?: Resolver<Maybe<Array<ResolversTypes['BusinessHoursException']>>, ParentType, ContextType>;
  periods?: Resolver<Maybe<Array<ResolversTypes['BusinessHours']>>, ParentType, ContextType>;
};

export type ChildRowsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ChildRows']> = {
  action?: Resolver<ResolversTypes['WriteAction'], ParentType, ContextType>;
  constants?: Resolver<Array<ResolversTypes['ConstantValue']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldMapping']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insitesEntity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  leaveOut?: Resolver<Maybe<ResolversTypes['ElementCondition']>, ParentType, ContextType>;
  onlyIf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wixEntity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  write?: Resolver<ResolversTypes['WriteRule'], ParentType, ContextType>;
};

export type CollectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  breadcrumbs?: Resolver<Maybe<Array<ResolversTypes['Breadcrumb']>>, ParentType, ContextType>;
  children?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  descriptionFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  descriptionHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionLosses?: Resolver<Maybe<Array<ResolversTypes['RichTextLoss']>>, ParentType, ContextType>;
  descriptionText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  managingAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  media?: Resolver<Maybe<Array<ResolversTypes['ProductMedia']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<CollectionProductsArgs, 'first'>>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SeoData']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  treeKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  treeNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['CollectionConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Collection']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['CollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
};

export type ConnectedSiteResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ConnectedSite']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  catalogVersion?: Resolver<Maybe<ResolversTypes['CatalogVersion']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['TestedPermission']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectionTestResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ConnectionTest']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credentials?: Resolver<ResolversTypes['TestedCredentials'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notGranted?: Resolver<Array<ResolversTypes['GrantAdvice']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['ProductTest']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['ConnectedSite'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConnectionStatus'], ParentType, ContextType>;
  ticks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentPolicyResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ConsentPolicy']> = {
  advertising?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  analytics?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataToThirdParty?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  essential?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  functional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConstantValueResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ConstantValue']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Contact'], FederationReferenceType extends FederationReferenceTypes['Contact'] = FederationReferenceTypes['Contact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Maybe<Array<ResolversTypes['ContactAddress']>>, ParentType, ContextType>;
  apiVersion?: Resolver<Maybe<ResolversTypes['ContactApiVersion']>, ParentType, ContextType>;
  assigneeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  birthdate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<ContactBookingsArgs, 'first'>>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emailSubscription?: Resolver<Maybe<ResolversTypes['ContactEmailSubscription']>, ParentType, ContextType>;
  emails?: Resolver<Maybe<Array<ResolversTypes['ContactEmail']>>, ParentType, ContextType>;
  eventGuests?: Resolver<Maybe<ResolversTypes['EventGuestConnection']>, ParentType, ContextType, RequireFields<ContactEventGuestsArgs, 'first'>>;
  eventOrders?: Resolver<Maybe<ResolversTypes['EventOrderConnection']>, ParentType, ContextType, RequireFields<ContactEventOrdersArgs, 'first'>>;
  eventTickets?: Resolver<Maybe<ResolversTypes['EventTicketConnection']>, ParentType, ContextType, RequireFields<ContactEventTicketsArgs, 'first'>>;
  extendedFields?: Resolver<Maybe<Array<ResolversTypes['ContactExtendedField']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formSubmissions?: Resolver<Maybe<ResolversTypes['FormSubmissionConnection']>, ParentType, ContextType, RequireFields<ContactFormSubmissionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labelKeys?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  labels?: Resolver<Maybe<Array<ResolversTypes['ContactLabel']>>, ParentType, ContextType>;
  lastActivity?: Resolver<Maybe<ResolversTypes['ContactActivity']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locationIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  memberInfo?: Resolver<Maybe<ResolversTypes['ContactMemberInfo']>, ParentType, ContextType>;
  phoneSubscription?: Resolver<Maybe<ResolversTypes['ContactPhoneSubscription']>, ParentType, ContextType>;
  phones?: Resolver<Maybe<Array<ResolversTypes['ContactPhone']>>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ContactPicture']>, ParentType, ContextType>;
  primaryEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segmentIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ContactSource']>, ParentType, ContextType>;
  tagIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContactActivityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactActivity']> = {
  activityType?: Resolver<Maybe<ResolversTypes['ContactActivityType']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  templateId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContactAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactAddress']> = {
  addressLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryFullname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['ContactRecipient']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['ContactStreetAddress']>, ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subdivisionFullname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subdivisions?: Resolver<Maybe<Array<ResolversTypes['ContactSubdivision']>>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['ContactAddressTag']>, ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Contact']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type ContactEmailResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactEmail']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['ContactEmailTag']>, ParentType, ContextType>;
};

export type ContactEmailSubscriptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactEmailSubscription']> = {
  deliverability?: Resolver<Maybe<ResolversTypes['ContactEmailDeliverability']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ContactSubscriptionStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContactExtendedFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactExtendedField']> = {
  definition?: Resolver<Maybe<ResolversTypes['ContactFieldDefinition']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ContactFieldDefinitionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactFieldDefinition']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataType?: Resolver<Maybe<ResolversTypes['ContactFieldDataType']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldType?: Resolver<Maybe<ResolversTypes['ContactFieldType']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContactLabelResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactLabel']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelType?: Resolver<Maybe<ResolversTypes['ContactLabelType']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespaceDisplayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContactMemberInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactMemberInfo']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailVerificationRequired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  emailVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  groupIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  lastMobileLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastWebLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mobileAppNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['ContactMemberProfile']>, ParentType, ContextType>;
  requireProfileCompletion?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ContactMemberRole']>, ParentType, ContextType>;
  signedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ContactMemberStatus']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContactMemberProfileResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactMemberProfile']> = {
  muted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  privacyStatus?: Resolver<Maybe<ResolversTypes['ContactMemberPrivacy']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContactPhoneResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactPhone']> = {
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  e164Phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['ContactPhoneTag']>, ParentType, ContextType>;
};

export type ContactPhoneSubscriptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactPhoneSubscription']> = {
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliverability?: Resolver<Maybe<ResolversTypes['ContactPhoneDeliverability']>, ParentType, ContextType>;
  e164Phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formattedPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ContactSubscriptionStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContactPictureResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactPicture']> = {
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  sizeInBytes?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  urlExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContactRecipientResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactRecipient']> = {
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactSourceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactSource']> = {
  additionalInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceType?: Resolver<Maybe<ResolversTypes['ContactSourceType']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContactStreetAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactStreetAddress']> = {
  apartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactSubdivisionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ContactSubdivision']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeInfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConvertedPriceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ConvertedPrice']> = {
  discountedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountedPriceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pricePerUnit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pricePerUnitText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataCollectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataCollection'], FederationReferenceType extends FederationReferenceTypes['DataCollection'] = FederationReferenceTypes['DataCollection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataCollection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capabilities?: Resolver<Maybe<ResolversTypes['DataCollectionCapabilities']>, ParentType, ContextType>;
  collectionType?: Resolver<Maybe<ResolversTypes['DataCollectionType']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  defaultDisplayOrder?: Resolver<Maybe<ResolversTypes['DataSort']>, ParentType, ContextType>;
  deprecation?: Resolver<Maybe<ResolversTypes['DataCollectionDeprecation']>, ParentType, ContextType>;
  displayField?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayNamespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['DataCollectionField']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['DataItemConnection']>, ParentType, ContextType, RequireFields<DataCollectionItemsArgs, 'first'>>;
  maxPageSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownerAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pagingModes?: Resolver<Maybe<Array<ResolversTypes['DataPagingMode']>>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<ResolversTypes['DataCollectionPermissions']>, ParentType, ContextType>;
  plugins?: Resolver<Maybe<Array<ResolversTypes['DataCollectionPlugin']>>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  readElsewhere?: Resolver<Maybe<ResolversTypes['DataReadElsewhere']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  totalItems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DataCollectionCapabilitiesResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataCollectionCapabilities']> = {
  collectionOperations?: Resolver<Maybe<Array<ResolversTypes['DataCollectionOperation']>>, ParentType, ContextType>;
  dataOperations?: Resolver<Maybe<Array<ResolversTypes['DataOperation']>>, ParentType, ContextType>;
  indexLimits?: Resolver<Maybe<ResolversTypes['DataIndexLimits']>, ParentType, ContextType>;
};

export type DataCollectionConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataCollectionConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DataCollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['DataCollection']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataCollectionDeprecationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataCollectionDeprecation']> = {
  deprecated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataCollectionEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataCollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DataCollection']>, ParentType, ContextType>;
};

export type DataCollectionFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataCollectionField']> = {
  arraySizeRange?: Resolver<Maybe<ResolversTypes['DataSizeRange']>, ParentType, ContextType>;
  capabilities?: Resolver<Maybe<ResolversTypes['DataFieldCapabilities']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['DataFieldCondition']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encrypted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  immutable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberRange?: Resolver<Maybe<ResolversTypes['DataNumberRange']>, ParentType, ContextType>;
  plugins?: Resolver<Maybe<Array<ResolversTypes['DataFieldPlugin']>>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stringLengthRange?: Resolver<Maybe<ResolversTypes['DataLengthRange']>, ParentType, ContextType>;
  systemField?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DataFieldType']>, ParentType, ContextType>;
  typeMetadata?: Resolver<Maybe<ResolversTypes['DataTypeMetadata']>, ParentType, ContextType>;
};

export type DataCollectionPermissionsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataCollectionPermissions']> = {
  insert?: Resolver<Maybe<ResolversTypes['DataRole']>, ParentType, ContextType>;
  read?: Resolver<Maybe<ResolversTypes['DataRole']>, ParentType, ContextType>;
  remove?: Resolver<Maybe<ResolversTypes['DataRole']>, ParentType, ContextType>;
  update?: Resolver<Maybe<ResolversTypes['DataRole']>, ParentType, ContextType>;
};

export type DataCollectionPluginResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataCollectionPlugin']> = {
  defaultStatus?: Resolver<Maybe<ResolversTypes['DataPublishStatus']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['DataUrlFormat']>, ParentType, ContextType>;
  isMutable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPersisted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  singleItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  siteSort?: Resolver<Maybe<Array<ResolversTypes['DataSort']>>, ParentType, ContextType>;
  translatableFieldKeys?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DataPluginType']>, ParentType, ContextType>;
};

export type DataFieldCapabilitiesResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataFieldCapabilities']> = {
  queryOperators?: Resolver<Maybe<Array<ResolversTypes['DataQueryOperator']>>, ParentType, ContextType>;
  sortable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DataFieldConditionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataFieldCondition']> = {
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permission?: Resolver<Maybe<ResolversTypes['DataFieldPermission']>, ParentType, ContextType>;
};

export type DataFieldPluginResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataFieldPlugin']> = {
  internal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isPrimaryCategory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DataFieldPluginType']>, ParentType, ContextType>;
};

export type DataFileResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataFile']> = {
  altText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MediaKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posterUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataIndexLimitsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataIndexLimits']> = {
  regular?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unique?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataItemResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataItem'], FederationReferenceType extends FederationReferenceTypes['DataItem'] = FederationReferenceTypes['DataItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  collection?: Resolver<Maybe<ResolversTypes['DataCollection']>, ParentType, ContextType>;
  collectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['DataItemField']>>, ParentType, ContextType, Partial<DataItemFieldsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishStatus?: Resolver<Maybe<ResolversTypes['DataPublishStatus']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['DataItem']>, ParentType, ContextType, RequireFields<DataItemReferenceArgs, 'key'>>;
  references?: Resolver<Maybe<ResolversTypes['DataItemConnection']>, ParentType, ContextType, RequireFields<DataItemReferencesArgs, 'first' | 'key'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DataItemConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataItemConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DataItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['DataItem']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataItemEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['DataItem']>, ParentType, ContextType>;
};

export type DataItemFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataItemField']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['DataFile']>>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  losses?: Resolver<Maybe<Array<ResolversTypes['RichTextLoss']>>, ParentType, ContextType>;
  systemField?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DataFieldType']>, ParentType, ContextType>;
  typeMatches?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  urls?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type DataLengthRangeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataLengthRange']> = {
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataNumberRangeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataNumberRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DataObjectFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataObjectField']> = {
  capabilities?: Resolver<Maybe<ResolversTypes['DataFieldCapabilities']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DataFieldType']>, ParentType, ContextType>;
  typeMetadata?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type DataPageLinkResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataPageLink']> = {
  linkedRouterPage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lowercase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataReadElsewhereResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataReadElsewhere']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['WixProduct'], ParentType, ContextType>;
};

export type DataReferenceMetadataResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataReferenceMetadata']> = {
  referencedCollection?: Resolver<Maybe<ResolversTypes['DataCollection']>, ParentType, ContextType>;
  referencedCollectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referencingDisplayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  referencingFieldKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataSizeRangeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataSizeRange']> = {
  maxSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DataSortResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataSort']> = {
  direction?: Resolver<Maybe<ResolversTypes['SortDirection']>, ParentType, ContextType>;
  fieldKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataTypeMetadataResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DataTypeMetadata']> = {
  elementType?: Resolver<Maybe<ResolversTypes['DataFieldType']>, ParentType, ContextType>;
  elementTypeMetadata?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  multiReference?: Resolver<Maybe<ResolversTypes['DataReferenceMetadata']>, ParentType, ContextType>;
  objectFields?: Resolver<Maybe<Array<ResolversTypes['DataObjectField']>>, ParentType, ContextType>;
  pageLink?: Resolver<Maybe<ResolversTypes['DataPageLink']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['DataReferenceMetadata']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DigitalFileResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['DigitalFile']> = {
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DigitalFileType']>, ParentType, ContextType>;
};

export type DimensionsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Dimensions']> = {
  height?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['LengthUnit']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ElementConditionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ElementCondition']> = {
  is?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wixEntity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agendaSettings?: Resolver<Maybe<ResolversTypes['EventAgenda']>, ParentType, ContextType>;
  calendarUrls?: Resolver<Maybe<ResolversTypes['EventCalendarUrls']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<Array<ResolversTypes['EventCategory']>>, ParentType, ContextType>;
  contactLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dateAndTimeSettings?: Resolver<Maybe<ResolversTypes['EventDateAndTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  descriptionFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  descriptionHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionLosses?: Resolver<Maybe<Array<ResolversTypes['RichTextLoss']>>, ParentType, ContextType>;
  detailedDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detailedDescriptionFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  displaySettings?: Resolver<Maybe<ResolversTypes['EventDisplay']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['EventForm']>, ParentType, ContextType>;
  guestListPublic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  guests?: Resolver<Maybe<ResolversTypes['EventGuestConnection']>, ParentType, ContextType, RequireFields<EventGuestsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instanceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['EventLocation']>, ParentType, ContextType>;
  mainImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  onlineConferencing?: Resolver<Maybe<ResolversTypes['EventOnlineConferencing']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['EventOrderConnection']>, ParentType, ContextType, RequireFields<EventOrdersArgs, 'first'>>;
  pageUrl?: Resolver<Maybe<ResolversTypes['EventPageUrl']>, ParentType, ContextType>;
  policies?: Resolver<Maybe<Array<ResolversTypes['EventPolicy']>>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['EventRegistration']>, ParentType, ContextType>;
  rsvps?: Resolver<Maybe<ResolversTypes['EventRsvpConnection']>, ParentType, ContextType, RequireFields<EventRsvpsArgs, 'first'>>;
  scheduleItems?: Resolver<Maybe<Array<ResolversTypes['EventScheduleItem']>>, ParentType, ContextType>;
  seoSettings?: Resolver<Maybe<ResolversTypes['EventSeo']>, ParentType, ContextType>;
  shortDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  summaries?: Resolver<Maybe<ResolversTypes['EventSummaries']>, ParentType, ContextType>;
  ticketDefinitions?: Resolver<Maybe<Array<ResolversTypes['TicketDefinition']>>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['EventTicketConnection']>, ParentType, ContextType, RequireFields<EventTicketsArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EventAdditionalGuestsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventAdditionalGuests']> = {
  guestCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guestNames?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type EventAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventAddress']> = {
  addressLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['EventStreetAddress']>, ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventAgendaResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventAgenda']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pageUrl?: Resolver<Maybe<ResolversTypes['EventPageUrl']>, ParentType, ContextType>;
};

export type EventCalendarUrlsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventCalendarUrls']> = {
  google?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ics?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventCancellationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventCancellation']> = {
  actorEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actorType?: Resolver<Maybe<ResolversTypes['EventActorType']>, ParentType, ContextType>;
  canceledDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EventCategoryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventCategory']> = {
  counts?: Resolver<Maybe<ResolversTypes['EventCategoryCounts']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  states?: Resolver<Maybe<Array<ResolversTypes['EventCategoryState']>>, ParentType, ContextType>;
};

export type EventCategoryCountsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventCategoryCounts']> = {
  assignedDraftEventsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assignedEventsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventCheckInResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventCheckIn']> = {
  checkInCanceledBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkInCanceledByStaffMember?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkInCanceledDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkInDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkedInBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkedInByStaffMember?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventConferenceLoginResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventConferenceLogin']> = {
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventConferenceSessionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventConferenceSession']> = {
  guestLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  password?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionCreated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Event']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventCouponResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventCoupon']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventDateAndTimeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventDateAndTime']> = {
  dateAndTimeTbd?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dateAndTimeTbdMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['EventFormattedDates']>, ParentType, ContextType>;
  hideEndDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recurrenceStatus?: Resolver<Maybe<ResolversTypes['EventRecurrenceStatus']>, ParentType, ContextType>;
  recurringEvents?: Resolver<Maybe<ResolversTypes['EventRecurrences']>, ParentType, ContextType>;
  showTimeZone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZoneId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventDiscountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventDiscount']> = {
  afterDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<Maybe<Array<ResolversTypes['EventDiscountItem']>>, ParentType, ContextType>;
};

export type EventDiscountItemResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventDiscountItem']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['EventCoupon']>, ParentType, ContextType>;
  paidPlan?: Resolver<Maybe<ResolversTypes['EventPlanDiscount']>, ParentType, ContextType>;
};

export type EventDisplayResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventDisplay']> = {
  hideEventDetailsButton?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hideEventDetailsPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type EventFeeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventFee']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['EventFeeName']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventFeeType']>, ParentType, ContextType>;
};

export type EventFormResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventForm']> = {
  controls?: Resolver<Maybe<Array<ResolversTypes['EventFormControl']>>, ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type EventFormAnswerResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventFormAnswer']> = {
  inputName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type EventFormControlResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventFormControl']> = {
  deleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inputs?: Resolver<Maybe<Array<ResolversTypes['EventFormInput']>>, ParentType, ContextType>;
  orderIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventFormControlType']>, ParentType, ContextType>;
};

export type EventFormDefaultOptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventFormDefaultOption']> = {
  optionIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeholderText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventFormInputResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventFormInput']> = {
  additionalLabels?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  defaultOptionSelection?: Resolver<Maybe<ResolversTypes['EventFormDefaultOption']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Maybe<Array<ResolversTypes['EventFormLabel']>>, ParentType, ContextType>;
  mandatory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventFormValueType']>, ParentType, ContextType>;
};

export type EventFormLabelResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventFormLabel']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventFormattedDatesResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventFormattedDates']> = {
  dateAndTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventGuestResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventGuest'], FederationReferenceType extends FederationReferenceTypes['EventGuest'] = FederationReferenceTypes['EventGuest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventGuest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  additionalDetails?: Resolver<Maybe<ResolversTypes['EventGuestAdditionalDetails']>, ParentType, ContextType>;
  attendanceStatus?: Resolver<Maybe<ResolversTypes['EventAttendanceStatus']>, ParentType, ContextType>;
  attendanceStatusUpdatedDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  guestDetails?: Resolver<Maybe<ResolversTypes['EventGuestDetails']>, ParentType, ContextType>;
  guestType?: Resolver<Maybe<ResolversTypes['EventGuestType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['EventOrder']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rsvp?: Resolver<Maybe<ResolversTypes['EventRsvp']>, ParentType, ContextType>;
  secondaryLanguageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['EventTicket']>, ParentType, ContextType>;
  ticketNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<Array<ResolversTypes['EventGuestTicket']>>, ParentType, ContextType>;
  totalGuests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EventGuestAdditionalDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventGuestAdditionalDetails']> = {
  createdDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderStatus?: Resolver<Maybe<ResolversTypes['EventOrderStatus']>, ParentType, ContextType>;
  rsvpStatus?: Resolver<Maybe<ResolversTypes['EventRsvpStatus']>, ParentType, ContextType>;
  updatedDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EventGuestConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventGuestConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventGuestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['EventGuest']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventGuestDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventGuestDetails']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkInDetails?: Resolver<Maybe<Array<ResolversTypes['EventCheckIn']>>, ParentType, ContextType>;
  checkedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formResponse?: Resolver<Maybe<Array<ResolversTypes['EventFormAnswer']>>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlineConferencingLogin?: Resolver<Maybe<ResolversTypes['EventConferenceLogin']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventGuestEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventGuestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['EventGuest']>, ParentType, ContextType>;
};

export type EventGuestTicketResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventGuestTicket']> = {
  definition?: Resolver<Maybe<ResolversTypes['TicketDefinition']>, ParentType, ContextType>;
  definitionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventInvoiceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventInvoice']> = {
  addedFees?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['EventDiscount']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<Array<ResolversTypes['EventFee']>>, ParentType, ContextType>;
  grandTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['EventInvoiceItem']>>, ParentType, ContextType>;
  previewUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['EventTax']>, ParentType, ContextType>;
};

export type EventInvoiceItemResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventInvoiceItem']> = {
  discount?: Resolver<Maybe<ResolversTypes['EventDiscount']>, ParentType, ContextType>;
  fees?: Resolver<Maybe<Array<ResolversTypes['EventFee']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['EventTax']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type EventLocationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventLocation']> = {
  address?: Resolver<Maybe<ResolversTypes['EventAddress']>, ParentType, ContextType>;
  locationTbd?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventLocationType']>, ParentType, ContextType>;
};

export type EventOccurrenceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventOccurrence']> = {
  endDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  showTimeZone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZoneId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventOnlineConferencingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventOnlineConferencing']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  providerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['EventConferenceSession']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventConferenceType']>, ParentType, ContextType>;
};

export type EventOrderResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventOrder'], FederationReferenceType extends FederationReferenceTypes['EventOrder'] = FederationReferenceTypes['EventOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  anonymized?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['EventChannel']>, ParentType, ContextType>;
  checkoutForm?: Resolver<Maybe<Array<ResolversTypes['EventFormAnswer']>>, ParentType, ContextType>;
  confirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullyCheckedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['EventInvoice']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketingConsent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paymentTransaction?: Resolver<Maybe<ResolversTypes['EventPaymentTransaction']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reservationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  snapshotId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventOrderStatus']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<Array<ResolversTypes['EventTicket']>>, ParentType, ContextType>;
  ticketsPdf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketsQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EventOrderConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventOrderConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['EventOrder']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventOrderEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['EventOrder']>, ParentType, ContextType>;
};

export type EventPageUrlResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventPageUrl']> = {
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventPaymentTransactionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventPaymentTransaction']> = {
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EventPlanDiscountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventPlanDiscount']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  quantityDiscounted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventPolicyResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventPolicy']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bodyFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EventRecurrencesResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventRecurrences']> = {
  categoryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  individualEventDates?: Resolver<Maybe<Array<ResolversTypes['EventOccurrence']>>, ParentType, ContextType>;
};

export type EventRegistrationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventRegistration']> = {
  allowedGuestTypes?: Resolver<Maybe<ResolversTypes['EventAllowedGuests']>, ParentType, ContextType>;
  externalUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initialType?: Resolver<Maybe<ResolversTypes['EventInitialRegistrationType']>, ParentType, ContextType>;
  registrationDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registrationPaused?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rsvp?: Resolver<Maybe<ResolversTypes['EventRsvpRegistration']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventRegistrationStatus']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['EventTicketsRegistration']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventRegistrationType']>, ParentType, ContextType>;
};

export type EventRsvpResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventRsvp'], FederationReferenceType extends FederationReferenceTypes['EventRsvp'] = FederationReferenceTypes['EventRsvp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventRsvp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  additionalGuestDetails?: Resolver<Maybe<ResolversTypes['EventAdditionalGuests']>, ParentType, ContextType>;
  anonymized?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkedInGuestCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disableNotifications?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<Array<ResolversTypes['EventFormAnswer']>>, ParentType, ContextType>;
  fullyCheckedIn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  guestList?: Resolver<Maybe<Array<ResolversTypes['EventRsvpGuest']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketingConsent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  onlineConferencingLogin?: Resolver<Maybe<ResolversTypes['EventConferenceLogin']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventRsvpStatus']>, ParentType, ContextType>;
  totalGuests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EventRsvpConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventRsvpConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventRsvpEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['EventRsvp']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventRsvpEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventRsvpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['EventRsvp']>, ParentType, ContextType>;
};

export type EventRsvpGuestResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventRsvpGuest']> = {
  checkInDetails?: Resolver<Maybe<ResolversTypes['EventCheckIn']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventRsvpRegistrationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventRsvpRegistration']> = {
  endDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  responseType?: Resolver<Maybe<ResolversTypes['EventResponseType']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitlistEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EventRsvpSummaryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventRsvpSummary']> = {
  noCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitlistCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yesCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventScheduleItemResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventScheduleItem']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  stageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventScheduleStatus']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  timeSlot?: Resolver<Maybe<ResolversTypes['EventTimeSlot']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EventSeoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventSeo']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  keywords?: Resolver<Maybe<Array<ResolversTypes['EventSeoKeyword']>>, ParentType, ContextType>;
  preventAutoRedirect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['EventSeoTag']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventSeoKeywordResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventSeoKeyword']> = {
  isMain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventSeoTagResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventSeoTag']> = {
  children?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  meta?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  props?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventStreetAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventStreetAddress']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventSummariesResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventSummaries']> = {
  cancellation?: Resolver<Maybe<ResolversTypes['EventCancellation']>, ParentType, ContextType>;
  rsvps?: Resolver<Maybe<ResolversTypes['EventRsvpSummary']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['EventTicketSummary']>, ParentType, ContextType>;
};

export type EventTaxResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTax']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventTaxType']>, ParentType, ContextType>;
};

export type EventTaxSettingsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTaxSettings']> = {
  appliedToDonations?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EventTaxSettingsType']>, ParentType, ContextType>;
};

export type EventTicketResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTicket'], FederationReferenceType extends FederationReferenceTypes['EventTicket'] = FederationReferenceTypes['EventTicket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EventTicket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  anonymized?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  archived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  canceled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['EventChannel']>, ParentType, ContextType>;
  checkInUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['TicketDefinition']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  guestDetails?: Resolver<Maybe<ResolversTypes['EventTicketGuest']>, ParentType, ContextType>;
  guestFullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['EventOrder']>, ParentType, ContextType>;
  orderArchived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  orderFullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderStatus?: Resolver<Maybe<ResolversTypes['EventOrderStatus']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ticketDefinitionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ticketNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketPdfUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  walletPassUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventTicketConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTicketConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EventTicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['EventTicket']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventTicketEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['EventTicket']>, ParentType, ContextType>;
};

export type EventTicketGuestResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTicketGuest']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<Maybe<Array<ResolversTypes['EventFormAnswer']>>, ParentType, ContextType>;
  guestAssigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventTicketSummaryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTicketSummary']> = {
  currencyLocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  ticketsSold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalOrders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalSales?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type EventTicketsRegistrationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTicketsRegistration']> = {
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guestsAssignedSeparately?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  highestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  highestPriceFormatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lowestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lowestPriceFormatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservationDurationInMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  soldOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxSettings?: Resolver<Maybe<ResolversTypes['EventTaxSettings']>, ParentType, ContextType>;
  ticketLimitPerOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventTimeSlotResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['EventTimeSlot']> = {
  end?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeZoneId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldMappingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FieldMapping']> = {
  adds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  argument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  lossy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referenceEntity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transform?: Resolver<ResolversTypes['Transform'], ParentType, ContextType>;
  valueMap?: Resolver<Array<ResolversTypes['ValueMapEntry']>, ParentType, ContextType>;
  with?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Form'], FederationReferenceType extends FederationReferenceTypes['Form'] = FederationReferenceTypes['Form']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Form']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoFillContact?: Resolver<Maybe<ResolversTypes['FormAutoFill']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deletedFields?: Resolver<Maybe<Array<ResolversTypes['FormField']>>, ParentType, ContextType>;
  disabledMessage?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  disabledMessageHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['FormField']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limitationRule?: Resolver<Maybe<ResolversTypes['FormLimitationRule']>, ParentType, ContextType>;
  mediaFolderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nestedForms?: Resolver<Maybe<Array<ResolversTypes['FormNestedForm']>>, ParentType, ContextType>;
  privateTagIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  quizSettings?: Resolver<Maybe<ResolversTypes['FormQuizSettings']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  requiredIndicator?: Resolver<Maybe<ResolversTypes['FormRequiredIndicator']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['FormRule']>>, ParentType, ContextType>;
  spamCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spamFilterProtectionLevel?: Resolver<Maybe<ResolversTypes['FormSpamProtection']>, ParentType, ContextType>;
  spamReports?: Resolver<Maybe<ResolversTypes['FormSpamReportConnection']>, ParentType, ContextType, RequireFields<FormSpamReportsArgs, 'first'>>;
  steps?: Resolver<Maybe<Array<ResolversTypes['FormStep']>>, ParentType, ContextType>;
  submissionAccess?: Resolver<Maybe<ResolversTypes['FormSubmissionAccess']>, ParentType, ContextType>;
  submissionCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submitSettings?: Resolver<Maybe<ResolversTypes['FormSubmitSettings']>, ParentType, ContextType>;
  tagIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  unseenCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FormAppointmentDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormAppointmentDetails']> = {
  staffMemberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  staffMemberName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FormEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Form']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FormContactMappingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormContactMapping']> = {
  addressTag?: Resolver<Maybe<ResolversTypes['FormContactTag']>, ParentType, ContextType>;
  confirmationLevel?: Resolver<Maybe<ResolversTypes['FormConfirmationLevel']>, ParentType, ContextType>;
  contactField?: Resolver<Maybe<ResolversTypes['FormContactField']>, ParentType, ContextType>;
  customFieldKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailTag?: Resolver<Maybe<ResolversTypes['FormContactTag']>, ParentType, ContextType>;
  phoneTag?: Resolver<Maybe<ResolversTypes['FormContactTag']>, ParentType, ContextType>;
  subscriptionChannels?: Resolver<Maybe<Array<Maybe<ResolversTypes['FormSubscriptionChannel']>>>, ParentType, ContextType>;
};

export type FormEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
};

export type FormFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormField']> = {
  component?: Resolver<Maybe<ResolversTypes['FormFieldComponent']>, ParentType, ContextType>;
  contactMapping?: Resolver<Maybe<ResolversTypes['FormContactMapping']>, ParentType, ContextType>;
  contentHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customOptionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  defaultValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  descriptionHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldType?: Resolver<Maybe<ResolversTypes['FormFieldType']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['FormTextFormat']>, ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['FormFieldOption']>>, ParentType, ContextType>;
  pii?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quizSettings?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  submitText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['FormInputType']>, ParentType, ContextType>;
  validation?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FormFieldOptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormFieldOption']> = {
  default?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FormFileResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormFile']> = {
  fileType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormLimitationRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormLimitationRule']> = {
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxAllowedSubmissions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submissionLimitPerUser?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FormNestedFormResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormNestedForm']> = {
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type FormOrderDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormOrderDetails']> = {
  checkoutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemSubtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FormQuizSettingsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormQuizSettings']> = {
  failMessageHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passMessageHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passingScorePercentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  passingScorePoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resultsDisplay?: Resolver<Maybe<ResolversTypes['FormResultsDisplay']>, ParentType, ContextType>;
};

export type FormRequiredIndicatorResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormRequiredIndicator']> = {
  indicator?: Resolver<Maybe<ResolversTypes['FormRequiredIndicatorKind']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['FormRequiredIndicatorPlacement']>, ParentType, ContextType>;
};

export type FormRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormRule']> = {
  expression?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespaceRule?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  overrides?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FormSpamReportResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSpamReport']> = {
  accessRestriction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  checkoutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  childSiteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  formId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['FormSpamReason']>, ParentType, ContextType>;
  reasonDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusAtReport?: Resolver<Maybe<ResolversTypes['FormSubmissionStatus']>, ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['FormSubmitter']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FormSpamReportConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSpamReportConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FormSpamReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['FormSpamReport']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FormSpamReportEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSpamReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FormSpamReport']>, ParentType, ContextType>;
};

export type FormStepResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormStep']> = {
  fieldIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormSubmissionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSubmission'], FederationReferenceType extends FederationReferenceTypes['FormSubmission'] = FederationReferenceTypes['FormSubmission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FormSubmission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessRestriction?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appointmentDetails?: Resolver<Maybe<ResolversTypes['FormAppointmentDetails']>, ParentType, ContextType>;
  childSiteId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<Array<ResolversTypes['FormSubmissionField']>>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['FormFile']>>, ParentType, ContextType, Partial<FormSubmissionFilesArgs>>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  formId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderDetails?: Resolver<Maybe<ResolversTypes['FormOrderDetails']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FormSubmissionStatus']>, ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['FormSubmitter']>, ParentType, ContextType>;
  tagIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FormSubmissionConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSubmissionConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FormSubmissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['FormSubmission']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FormSubmissionEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['FormSubmission']>, ParentType, ContextType>;
};

export type FormSubmissionFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSubmissionField']> = {
  deleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['FormInputType']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FormSubmitSettingsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSubmitSettings']> = {
  action?: Resolver<Maybe<ResolversTypes['FormSubmitAction']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  messageFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  messageHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageLosses?: Resolver<Maybe<Array<ResolversTypes['RichTextLoss']>>, ParentType, ContextType>;
  messageSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  popupId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectTarget?: Resolver<Maybe<ResolversTypes['FormRedirectTarget']>, ParentType, ContextType>;
  redirectUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormSubmitterResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['FormSubmitter']> = {
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visitorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GrantAdviceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['GrantAdvice']> = {
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['IdentityRule']> = {
  anyCase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dedupe?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImageResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Image']> = {
  altText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InfoSectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['InfoSection']> = {
  description?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  descriptionFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  descriptionHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionLosses?: Resolver<Maybe<Array<ResolversTypes['RichTextLoss']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uniqueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstalledAppResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['InstalledApp']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasUnreadData?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['WixProduct']>, ParentType, ContextType>;
  use?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InventoryItemResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['InventoryItem'], FederationReferenceType extends FederationReferenceTypes['InventoryItem'] = FederationReferenceTypes['InventoryItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InventoryItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availabilityStatus?: Resolver<Maybe<ResolversTypes['InventoryAvailability']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inStock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['StoreLocation']>, ParentType, ContextType>;
  locationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  numericId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preorder?: Resolver<Maybe<ResolversTypes['Preorder']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackQuantity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  variantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  variantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<Array<ResolversTypes['InventoryItemVariant']>>, ParentType, ContextType>;
};

export type InventoryItemConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['InventoryItemConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['InventoryItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['InventoryItem']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InventoryItemEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['InventoryItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['InventoryItem']>, ParentType, ContextType>;
};

export type InventoryItemVariantResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['InventoryItemVariant']> = {
  availableForPreorder?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inStock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  variantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MediaRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MediaRule']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Member'], FederationReferenceType extends FederationReferenceTypes['Member'] = FederationReferenceTypes['Member']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Member']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['MemberAbout']>, ParentType, ContextType>;
  activityStatus?: Resolver<Maybe<ResolversTypes['MemberActivityStatus']>, ParentType, ContextType>;
  badges?: Resolver<Maybe<Array<ResolversTypes['MemberBadge']>>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contactInfo?: Resolver<Maybe<ResolversTypes['MemberContactInfo']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventGuests?: Resolver<Maybe<ResolversTypes['EventGuestConnection']>, ParentType, ContextType, RequireFields<MemberEventGuestsArgs, 'first'>>;
  eventOrders?: Resolver<Maybe<ResolversTypes['EventOrderConnection']>, ParentType, ContextType, RequireFields<MemberEventOrdersArgs, 'first'>>;
  eventTickets?: Resolver<Maybe<ResolversTypes['EventTicketConnection']>, ParentType, ContextType, RequireFields<MemberEventTicketsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastLoginAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  loginEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loginEmailVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  planOrders?: Resolver<Maybe<ResolversTypes['PlanOrderConnection']>, ParentType, ContextType, RequireFields<MemberPlanOrdersArgs, 'first'>>;
  privacyStatus?: Resolver<Maybe<ResolversTypes['MemberPrivacyStatus']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['MemberProfile']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MemberStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wixUser?: Resolver<Maybe<ResolversTypes['MemberWixUser']>, ParentType, ContextType>;
};

export type MemberAboutResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberAbout']> = {
  content?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  losses?: Resolver<Maybe<Array<ResolversTypes['RichTextLoss']>>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberAddress']> = {
  addressLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['MemberStreetAddress']>, ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberBadgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberBadge']> = {
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  backgroundColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permissionsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textColor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Member']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemberContactInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberContactInfo']> = {
  addresses?: Resolver<Maybe<Array<ResolversTypes['MemberAddress']>>, ParentType, ContextType>;
  birthdate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<Array<ResolversTypes['MemberCustomField']>>, ParentType, ContextType>;
  emails?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phones?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MemberCoverResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberCover']> = {
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  offsetX?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offsetY?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MemberCustomFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberCustomField']> = {
  definition?: Resolver<Maybe<ResolversTypes['MemberFieldDefinition']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type MemberFieldDefinitionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberFieldDefinition']> = {
  appliesTo?: Resolver<Maybe<ResolversTypes['MemberFieldAudience']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  defaultPrivacy?: Resolver<Maybe<ResolversTypes['MemberPrivacyStatus']>, ParentType, ContextType>;
  fieldOrigin?: Resolver<Maybe<ResolversTypes['MemberFieldOrigin']>, ParentType, ContextType>;
  fieldType?: Resolver<Maybe<ResolversTypes['MemberFieldType']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['MemberFieldSection']>, ParentType, ContextType>;
  socialType?: Resolver<Maybe<ResolversTypes['MemberSocialType']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MemberProfileResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberProfile']> = {
  cover?: Resolver<Maybe<ResolversTypes['MemberCover']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberStreetAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberStreetAddress']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberWixUserResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MemberWixUser']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  siteMembersInstanceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MigrationListResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MigrationList']> = {
  connection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loss?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MigrationModuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MigrationModule']> = {
  alternativeModule?: Resolver<Maybe<ResolversTypes['InsitesModule']>, ParentType, ContextType>;
  becomes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  insitesModule?: Resolver<ResolversTypes['InsitesModule'], ParentType, ContextType>;
  lists?: Resolver<Array<ResolversTypes['MigrationList']>, ParentType, ContextType>;
  loss?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['WixProduct'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ModuleStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MigrationPhaseResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MigrationPhase']> = {
  checks?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PhaseName'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MigrationPlanResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MigrationPlan']> = {
  approvalRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['PlanEstimate'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['SiteFingerprint'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['MediaRule']>, ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['MigrationModule']>, ParentType, ContextType>;
  nextSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['MigrationPhase']>, ParentType, ContextType>;
  planHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redirects?: Resolver<Array<ResolversTypes['RedirectRule']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['MigrationRisk']>, ParentType, ContextType>;
  setup?: Resolver<Array<ResolversTypes['SetupItem']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MigrationSource'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['MigrationStep']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['MigrationTarget'], ParentType, ContextType>;
  unmapped?: Resolver<Array<ResolversTypes['UnmappedSource']>, ParentType, ContextType>;
};

export type MigrationRiskResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MigrationRisk']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RiskSeverity'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MigrationSourceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MigrationSource']> = {
  catalogVersion?: Resolver<Maybe<ResolversTypes['CatalogVersion']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editorMeaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  siteId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MigrationStepResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MigrationStep']> = {
  action?: Resolver<ResolversTypes['WriteAction'], ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['ChildRows']>, ParentType, ContextType>;
  constants?: Resolver<Array<ResolversTypes['ConstantValue']>, ParentType, ContextType>;
  countBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dependsOn?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['StepEstimate'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldMapping']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['IdentityRule'], ParentType, ContextType>;
  insitesEntity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  insitesModule?: Resolver<ResolversTypes['InsitesModule'], ParentType, ContextType>;
  onlyIf?: Resolver<Maybe<ResolversTypes['RecordCondition']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parentsFirst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['WixProduct'], ParentType, ContextType>;
  recordCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  richTexts?: Resolver<Array<ResolversTypes['RichTextMapping']>, ParentType, ContextType>;
  sample?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sourceQuery?: Resolver<ResolversTypes['SourceQuery'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  wixEntity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  write?: Resolver<ResolversTypes['WriteRule'], ParentType, ContextType>;
};

export type MigrationTargetResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MigrationTarget']> = {
  checks?: Resolver<Array<ResolversTypes['TargetCheck']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['InsitesGeneration'], ParentType, ContextType>;
  identityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityNamespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyRangeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MoneyRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MultiServiceBookingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['MultiServiceBooking']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MultiServiceBookingType']>, ParentType, ContextType>;
};

export type MultilingualResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Multilingual']> = {
  autoRedirect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<Array<ResolversTypes['SiteLanguage']>>, ParentType, ContextType>;
};

export type NumberRangeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['NumberRange']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<Array<ResolversTypes['OrderActivity']>>, ParentType, ContextType>;
  additionalFees?: Resolver<Maybe<Array<ResolversTypes['OrderAdditionalFee']>>, ParentType, ContextType>;
  appliedDiscounts?: Resolver<Maybe<Array<ResolversTypes['OrderAppliedDiscount']>>, ParentType, ContextType>;
  archived?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  attributionSource?: Resolver<Maybe<ResolversTypes['OrderAttributionSource']>, ParentType, ContextType>;
  balanceSummary?: Resolver<Maybe<ResolversTypes['OrderBalanceSummary']>, ParentType, ContextType>;
  billingInfo?: Resolver<Maybe<ResolversTypes['OrderAddressWithContact']>, ParentType, ContextType>;
  businessLocation?: Resolver<Maybe<ResolversTypes['OrderLocation']>, ParentType, ContextType>;
  buyerInfo?: Resolver<Maybe<ResolversTypes['OrderBuyerInfo']>, ParentType, ContextType>;
  buyerLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  buyerNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channelInfo?: Resolver<Maybe<ResolversTypes['OrderChannelInfo']>, ParentType, ContextType>;
  checkoutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['OrderCreatedBy']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currencyConversionDetails?: Resolver<Maybe<ResolversTypes['OrderCurrencyConversion']>, ParentType, ContextType>;
  customFields?: Resolver<Maybe<Array<ResolversTypes['OrderCustomField']>>, ParentType, ContextType>;
  deliverTo?: Resolver<Maybe<ResolversTypes['OrderAddressWithContact']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fulfillmentStatus?: Resolver<Maybe<ResolversTypes['OrderFulfillmentStatus']>, ParentType, ContextType>;
  fulfillments?: Resolver<Maybe<Array<ResolversTypes['OrderFulfillment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  invoices?: Resolver<Maybe<Array<ResolversTypes['OrderInvoice']>>, ParentType, ContextType>;
  lineItems?: Resolver<Maybe<Array<ResolversTypes['OrderLineItem']>>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payAfterFreeTrial?: Resolver<Maybe<ResolversTypes['OrderPriceSummary']>, ParentType, ContextType>;
  paymentStatus?: Resolver<Maybe<ResolversTypes['OrderPaymentStatus']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['OrderPayment']>>, ParentType, ContextType>;
  platformFeeSummary?: Resolver<Maybe<ResolversTypes['OrderPlatformFeeSummary']>, ParentType, ContextType>;
  priceSummary?: Resolver<Maybe<ResolversTypes['OrderPriceSummary']>, ParentType, ContextType>;
  purchaseFlowId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  purchasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  recipientInfo?: Resolver<Maybe<ResolversTypes['OrderAddressWithContact']>, ParentType, ContextType>;
  refunds?: Resolver<Maybe<Array<ResolversTypes['OrderRefund']>>, ParentType, ContextType>;
  seenByAHuman?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shippingInfo?: Resolver<Maybe<ResolversTypes['OrderShippingInfo']>, ParentType, ContextType>;
  siteLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<ResolversTypes['OrderTags']>, ParentType, ContextType>;
  taxIncludedInPrices?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxInfo?: Resolver<Maybe<ResolversTypes['OrderTaxInfo']>, ParentType, ContextType>;
  taxSummaryTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  weightUnit?: Resolver<Maybe<ResolversTypes['OrderWeightUnit']>, ParentType, ContextType>;
};

export type OrderActivityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderActivity']> = {
  activityType?: Resolver<Maybe<ResolversTypes['OrderActivityType']>, ParentType, ContextType>;
  authorEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OrderAdditionalFeeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderAdditionalFee']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lineItemIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceAfterTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceBeforeTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  providerAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['OrderAdditionalFeeSource']>, ParentType, ContextType>;
  taxDetails?: Resolver<Maybe<ResolversTypes['OrderItemTaxDetails']>, ParentType, ContextType>;
  taxInfo?: Resolver<Maybe<ResolversTypes['OrderItemTaxInfo']>, ParentType, ContextType>;
  taxableAddressType?: Resolver<Maybe<ResolversTypes['OrderTaxableAddressType']>, ParentType, ContextType>;
};

export type OrderAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderAddress']> = {
  addressLine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryFullname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geocode?: Resolver<Maybe<ResolversTypes['OrderGeocode']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['OrderStreetAddress']>, ParentType, ContextType>;
  subdivision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subdivisionFullname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderAddressWithContactResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderAddressWithContact']> = {
  address?: Resolver<Maybe<ResolversTypes['OrderAddress']>, ParentType, ContextType>;
  contactDetails?: Resolver<Maybe<ResolversTypes['OrderContactDetails']>, ParentType, ContextType>;
};

export type OrderAppliedDiscountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderAppliedDiscount']> = {
  coupon?: Resolver<Maybe<ResolversTypes['OrderCoupon']>, ParentType, ContextType>;
  discountRule?: Resolver<Maybe<ResolversTypes['OrderDiscountRule']>, ParentType, ContextType>;
  discountType?: Resolver<Maybe<ResolversTypes['OrderDiscountType']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineItemDiscounts?: Resolver<Maybe<Array<ResolversTypes['OrderLineItemDiscount']>>, ParentType, ContextType>;
  lineItemIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  merchantDiscount?: Resolver<Maybe<ResolversTypes['OrderMerchantDiscount']>, ParentType, ContextType>;
};

export type OrderAuthorizationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderAuthorization']> = {
  authorizedDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  captures?: Resolver<Maybe<Array<ResolversTypes['OrderCapture']>>, ParentType, ContextType>;
  delayedCapture?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scheduledAction?: Resolver<Maybe<ResolversTypes['OrderScheduledAction']>, ParentType, ContextType>;
  void?: Resolver<Maybe<ResolversTypes['OrderVoid']>, ParentType, ContextType>;
};

export type OrderBalanceSummaryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderBalanceSummary']> = {
  authorized?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cashRoundingAdjustment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  chargeback?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  chargebackReversal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pendingRefund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  platformFees?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refunded?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalMinusPlatformFees?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderBuyerInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderBuyerInfo']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  visitorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OrderCaptureResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderCapture']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderAuthorizationActionStatus']>, ParentType, ContextType>;
};

export type OrderCatalogReferenceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderCatalogReference']> = {
  appId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type OrderChannelInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderChannelInfo']> = {
  externalOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalOrderUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrderChannel']>, ParentType, ContextType>;
};

export type OrderChargebackResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderChargeback']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversalAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderChargebackStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderColorResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderColor']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Order']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderContactDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderContactDetails']> = {
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vatId?: Resolver<Maybe<ResolversTypes['OrderVatId']>, ParentType, ContextType>;
};

export type OrderCouponResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderCoupon']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderCreatedByResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderCreatedBy']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visitorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OrderCreditCardResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderCreditCard']> = {
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastFourDigits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderCurrencyConversionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderCurrencyConversion']> = {
  conversionRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  originalCurrency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderCustomFieldResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderCustomField']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translatedTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type OrderDecimalQuantityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderDecimalQuantity']> = {
  description?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  measurementUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OrderDeliveryTimeSlotResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderDeliveryTimeSlot']> = {
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderDescriptionLineResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderDescriptionLine']> = {
  colorInfo?: Resolver<Maybe<ResolversTypes['OrderColor']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  plainText?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
};

export type OrderDigitalFileResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderDigitalFile']> = {
  expirationDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderDiscountRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderDiscountRule']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type OrderFeeRefundResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderFeeRefund']> = {
  additionalFeeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderFulfillmentResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderFulfillment']> = {
  completed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customInfo?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lineItems?: Resolver<Maybe<Array<ResolversTypes['OrderItemQuantity']>>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingInfo?: Resolver<Maybe<ResolversTypes['OrderTrackingInfo']>, ParentType, ContextType>;
};

export type OrderGeocodeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderGeocode']> = {
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrderGiftCardPaymentResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderGiftCardPayment']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  giftCardPaymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  obfuscatedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OrderInvoiceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderInvoice']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OrderItemQuantityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderItemQuantity']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderItemTaxBreakdownResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderItemTaxBreakdown']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictionType?: Resolver<Maybe<ResolversTypes['OrderJurisdictionType']>, ParentType, ContextType>;
  nonTaxableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderItemTaxDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderItemTaxDetails']> = {
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderItemTaxInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderItemTaxInfo']> = {
  taxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxBreakdown?: Resolver<Maybe<Array<ResolversTypes['OrderItemTaxBreakdown']>>, ParentType, ContextType>;
  taxGroupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  taxIncludedInPrice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderItemTypeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderItemType']> = {
  custom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['OrderItemTypePreset']>, ParentType, ContextType>;
};

export type OrderLineItemResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderLineItem']> = {
  catalogReference?: Resolver<Maybe<ResolversTypes['OrderCatalogReference']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimalQuantity?: Resolver<Maybe<ResolversTypes['OrderDecimalQuantity']>, ParentType, ContextType>;
  depositAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  descriptionLines?: Resolver<Maybe<Array<ResolversTypes['OrderDescriptionLine']>>, ParentType, ContextType>;
  digitalFile?: Resolver<Maybe<ResolversTypes['OrderDigitalFile']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fixedQuantity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fulfillerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  itemType?: Resolver<Maybe<ResolversTypes['OrderItemType']>, ParentType, ContextType>;
  lineItemPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  locations?: Resolver<Maybe<Array<ResolversTypes['OrderLocationQuantity']>>, ParentType, ContextType>;
  modifierGroups?: Resolver<Maybe<Array<ResolversTypes['OrderModifierGroup']>>, ParentType, ContextType>;
  paymentOption?: Resolver<Maybe<ResolversTypes['OrderPaymentOption']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceBeforeDiscounts?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceDescription?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  priceUndetermined?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refundQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  restockQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shippable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionInfo?: Resolver<Maybe<ResolversTypes['OrderSubscriptionInfo']>, ParentType, ContextType>;
  taxDetails?: Resolver<Maybe<ResolversTypes['OrderItemTaxDetails']>, ParentType, ContextType>;
  taxInfo?: Resolver<Maybe<ResolversTypes['OrderItemTaxInfo']>, ParentType, ContextType>;
  taxableAddressType?: Resolver<Maybe<ResolversTypes['OrderTaxableAddressType']>, ParentType, ContextType>;
  totalDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalPriceAfterTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalPriceBeforeTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OrderLineItemDiscountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderLineItemDiscount']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  totalDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderLineItemRefundResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderLineItemRefund']> = {
  lineItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  totalRefundedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderLocationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderLocation']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderLocationQuantityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderLocationQuantity']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderLogisticsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderLogistics']> = {
  deliverByDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryTimeSlot?: Resolver<Maybe<ResolversTypes['OrderDeliveryTimeSlot']>, ParentType, ContextType>;
  instructions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pickupDetails?: Resolver<Maybe<ResolversTypes['OrderPickupDetails']>, ParentType, ContextType>;
  shippingDestination?: Resolver<Maybe<ResolversTypes['OrderAddressWithContact']>, ParentType, ContextType>;
};

export type OrderMembershipPaymentResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderMembershipPayment']> = {
  externalTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  futureMembershipBenefitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  futureMembershipLineItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lineItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  membershipId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  providerAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderMembershipPaymentStatus']>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OrderMerchantDiscountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderMerchantDiscount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discountReason?: Resolver<Maybe<ResolversTypes['OrderDiscountReason']>, ParentType, ContextType>;
};

export type OrderModifierResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderModifier']> = {
  details?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderModifierGroupResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderModifierGroup']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  modifiers?: Resolver<Maybe<Array<ResolversTypes['OrderModifier']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
};

export type OrderPaymentResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderPayment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cashRoundingAdjustment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  chargeCorrelationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  giftcardPaymentDetails?: Resolver<Maybe<ResolversTypes['OrderGiftCardPayment']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  membershipPaymentDetails?: Resolver<Maybe<ResolversTypes['OrderMembershipPayment']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  refundDisabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  regularPaymentDetails?: Resolver<Maybe<ResolversTypes['OrderRegularPayment']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderTransactionStatus']>, ParentType, ContextType>;
  supportReceiptGeneration?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unroundedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderPaymentMethodNameResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderPaymentMethodName']> = {
  buyerLanguageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predefined?: Resolver<Maybe<ResolversTypes['OrderOfflinePaymentMethod']>, ParentType, ContextType>;
  siteLanguageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderPickupDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderPickupDetails']> = {
  address?: Resolver<Maybe<ResolversTypes['OrderAddress']>, ParentType, ContextType>;
  pickupMethod?: Resolver<Maybe<ResolversTypes['OrderPickupMethod']>, ParentType, ContextType>;
};

export type OrderPlatformFeeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderPlatformFee']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  chargeType?: Resolver<Maybe<ResolversTypes['OrderPlatformFeeChargeType']>, ParentType, ContextType>;
  lineItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['OrderTranslatedText']>, ParentType, ContextType>;
  percentageRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OrderPlatformFeeSummaryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderPlatformFeeSummary']> = {
  fees?: Resolver<Maybe<Array<ResolversTypes['OrderPlatformFee']>>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalAbsorbed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalPassOn?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderPriceSummaryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderPriceSummary']> = {
  discount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shipping?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalAdditionalFees?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderRefundResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderRefund']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['OrderRefundDetails']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  requestingServiceAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['OrderRefundSummary']>, ParentType, ContextType>;
  transactions?: Resolver<Maybe<Array<ResolversTypes['OrderRefundTransaction']>>, ParentType, ContextType>;
};

export type OrderRefundDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderRefundDetails']> = {
  additionalFees?: Resolver<Maybe<Array<ResolversTypes['OrderFeeRefund']>>, ParentType, ContextType>;
  lineItems?: Resolver<Maybe<Array<ResolversTypes['OrderItemQuantity']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipping?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shippingIncluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OrderRefundSummaryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderRefundSummary']> = {
  failedRefundAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lineItems?: Resolver<Maybe<Array<ResolversTypes['OrderLineItemRefund']>>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pendingRefund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refunded?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  requestedRefund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderRefundTransactionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderRefundTransaction']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  externalRefund?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  gatewayRefundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  providerRefundId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refundStatus?: Resolver<Maybe<ResolversTypes['OrderRefundStatus']>, ParentType, ContextType>;
  statusDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderRegularPaymentResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderRegularPayment']> = {
  authorizationDetails?: Resolver<Maybe<ResolversTypes['OrderAuthorization']>, ParentType, ContextType>;
  chargebacks?: Resolver<Maybe<Array<ResolversTypes['OrderChargeback']>>, ParentType, ContextType>;
  creditCardDetails?: Resolver<Maybe<ResolversTypes['OrderCreditCard']>, ParentType, ContextType>;
  gatewayTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  offlinePayment?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethodName?: Resolver<Maybe<ResolversTypes['OrderPaymentMethodName']>, ParentType, ContextType>;
  paymentOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  platformFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  providerTransactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  savedPaymentMethod?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderTransactionStatus']>, ParentType, ContextType>;
};

export type OrderScheduledActionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderScheduledAction']> = {
  actionType?: Resolver<Maybe<ResolversTypes['OrderScheduledActionType']>, ParentType, ContextType>;
  executionDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderShippingCostResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderShippingCost']> = {
  discount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxDetails?: Resolver<Maybe<ResolversTypes['OrderItemTaxDetails']>, ParentType, ContextType>;
  taxInfo?: Resolver<Maybe<ResolversTypes['OrderItemTaxInfo']>, ParentType, ContextType>;
  totalPriceAfterTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalPriceBeforeTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderShippingInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderShippingInfo']> = {
  carrierId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['OrderShippingCost']>, ParentType, ContextType>;
  logistics?: Resolver<Maybe<ResolversTypes['OrderLogistics']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderStreetAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderStreetAddress']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderSubscriptionInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderSubscriptionInfo']> = {
  autoRenewal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  billingCycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chargesDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerCanCancel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cycleNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeTrialFrequency?: Resolver<Maybe<ResolversTypes['OrderSubscriptionFrequency']>, ParentType, ContextType>;
  freeTrialInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['OrderSubscriptionFrequency']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderTagsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderTags']> = {
  privateTagIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  tagIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type OrderTaxBreakdownResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderTaxBreakdown']> = {
  aggregatedTaxAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdictionType?: Resolver<Maybe<ResolversTypes['OrderJurisdictionType']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderTaxInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderTaxInfo']> = {
  taxBreakdown?: Resolver<Maybe<Array<ResolversTypes['OrderTaxBreakdown']>>, ParentType, ContextType>;
  taxExempt?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  totalTax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderTrackingInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderTrackingInfo']> = {
  shippingProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderTranslatedTextResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderTranslatedText']> = {
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderVatIdResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderVatId']> = {
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrderVatType']>, ParentType, ContextType>;
};

export type OrderVoidResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['OrderVoid']> = {
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['OrderVoidReason']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderAuthorizationActionStatus']>, ParentType, ContextType>;
  voidedDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanBenefitsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanBenefits']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['PlanPeriodUnit']>, ParentType, ContextType>;
};

export type PlanCancellationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanCancellation']> = {
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlanConditionsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanConditions']> = {
  customers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlanCycleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanCycle']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['PlanPeriodUnit']>, ParentType, ContextType>;
};

export type PlanEstimateResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanEstimate']> = {
  idRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insitesRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insitesSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  wixRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wixSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlanFeeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanFee']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanFeeOverrideResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanFeeOverride']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['PlanConditions']>, ParentType, ContextType>;
  feeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanOrderResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanOrder'], FederationReferenceType extends FederationReferenceTypes['PlanOrder'] = FederationReferenceTypes['PlanOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoRenewCanceled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['PlanCancellation']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentCycle?: Resolver<Maybe<ResolversTypes['PlanOrderCycle']>, ParentType, ContextType>;
  earliestEndAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  formValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  freeTrialDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPaymentStatus?: Resolver<Maybe<ResolversTypes['PlanPaymentStatus']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  pausePeriods?: Resolver<Maybe<Array<ResolversTypes['PlanPause']>>, ParentType, ContextType>;
  paymentOrderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['PricingPlan']>, ParentType, ContextType>;
  planDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  planName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pricing?: Resolver<Maybe<ResolversTypes['PlanOrderPricing']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PlanOrderStatus']>, ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['FormSubmission']>, ParentType, ContextType>;
  subscriptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PlanOrderType']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlanOrderConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanOrderConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PlanOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['PlanOrder']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanOrderCycleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanOrderCycle']> = {
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlanOrderEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PlanOrder']>, ParentType, ContextType>;
};

export type PlanOrderPeriodResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanOrderPeriod']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['PlanPeriodUnit']>, ParentType, ContextType>;
};

export type PlanOrderPriceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanOrderPrice']> = {
  couponAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  couponCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  couponId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cycleFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  numberOfCycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proration?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxIncluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taxName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PlanOrderPricingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanOrderPricing']> = {
  cycle?: Resolver<Maybe<ResolversTypes['PlanOrderPeriod']>, ParentType, ContextType>;
  cycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['PlanOrderPeriod']>, ParentType, ContextType>;
  prices?: Resolver<Maybe<Array<ResolversTypes['PlanOrderPrice']>>, ParentType, ContextType>;
  unlimited?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PlanPauseResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanPause']> = {
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resumedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanPerkResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanPerk']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlanPriceOverrideResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanPriceOverride']> = {
  conditions?: Resolver<Maybe<ResolversTypes['PlanConditions']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PlanPurchaseLimitResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanPurchaseLimit']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanStartResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanStart']> = {
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dayOfMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unavailableMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlanVariantResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PlanVariant']> = {
  categoryIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['PlanCycle']>, ParentType, ContextType>;
  cycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endType?: Resolver<Maybe<ResolversTypes['PlanEndType']>, ParentType, ContextType>;
  feeOverrides?: Resolver<Maybe<Array<ResolversTypes['PlanFeeOverride']>>, ParentType, ContextType>;
  fees?: Resolver<Maybe<Array<ResolversTypes['PlanFee']>>, ParentType, ContextType>;
  freeTrialDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  priceOverrides?: Resolver<Maybe<Array<ResolversTypes['PlanPriceOverride']>>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startType?: Resolver<Maybe<ResolversTypes['PlanStartType']>, ParentType, ContextType>;
  visible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PreorderResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Preorder']> = {
  counter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PricePerUnitResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PricePerUnit']> = {
  baseQuantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  baseUnit?: Resolver<Maybe<ResolversTypes['MeasurementUnit']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasurementUnit']>, ParentType, ContextType>;
};

export type PricingPlanResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PricingPlan'], FederationReferenceType extends FederationReferenceTypes['PricingPlan'] = FederationReferenceTypes['PricingPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PricingPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  benefits?: Resolver<Maybe<ResolversTypes['PlanBenefits']>, ParentType, ContextType>;
  buyable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  buyerCanCancel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  maxPurchasesPerBuyer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['PlanOrderConnection']>, ParentType, ContextType, RequireFields<PricingPlanOrdersArgs, 'first'>>;
  perks?: Resolver<Maybe<Array<ResolversTypes['PlanPerk']>>, ParentType, ContextType>;
  privateTagIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  purchaseLimits?: Resolver<Maybe<Array<ResolversTypes['PlanPurchaseLimit']>>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PlanStart']>, ParentType, ContextType>;
  tagIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  termsAndConditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<Array<ResolversTypes['PlanVariant']>>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['PlanVisibility']>, ParentType, ContextType>;
};

export type PricingPlanConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PricingPlanConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PricingPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['PricingPlan']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PricingPlanEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['PricingPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PricingPlan']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allCollections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  allowOneTimePurchases?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['ProductBrand']>, ParentType, ContextType>;
  breadcrumbs?: Resolver<Maybe<Array<ResolversTypes['Breadcrumb']>>, ParentType, ContextType>;
  collectionIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  collections?: Resolver<Maybe<Array<ResolversTypes['Collection']>>, ParentType, ContextType>;
  compareAtPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  compareAtPriceRange?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  convertedPrice?: Resolver<Maybe<ResolversTypes['ConvertedPrice']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costRange?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryProfileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  descriptionFiles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  descriptionHtml?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionLosses?: Resolver<Maybe<Array<ResolversTypes['RichTextLoss']>>, ParentType, ContextType>;
  descriptionText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<ResolversTypes['Dimensions']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['ProductDiscount']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  fulfillerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infoSections?: Resolver<Maybe<Array<ResolversTypes['InfoSection']>>, ParentType, ContextType>;
  inventory?: Resolver<Maybe<ResolversTypes['ProductInventory']>, ParentType, ContextType>;
  inventoryItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inventoryItems?: Resolver<Maybe<Array<ResolversTypes['InventoryItem']>>, ParentType, ContextType>;
  mainCollection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  mainImage?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  manageVariants?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  media?: Resolver<Maybe<Array<ResolversTypes['ProductMedia']>>, ParentType, ContextType>;
  modifiers?: Resolver<Maybe<Array<ResolversTypes['ProductModifier']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numericId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  options?: Resolver<Maybe<Array<ResolversTypes['ProductOption']>>, ParentType, ContextType>;
  packageDimensions?: Resolver<Maybe<ResolversTypes['Dimensions']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plainDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pricePerUnit?: Resolver<Maybe<ResolversTypes['PricePerUnit']>, ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  privateTagIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['ProductType']>, ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  profitMargin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  publicTagIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  purchaseEligibility?: Resolver<Maybe<ResolversTypes['PurchaseEligibility']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  regularPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ribbon?: Resolver<Maybe<ResolversTypes['ProductRibbon']>, ParentType, ContextType>;
  ribbons?: Resolver<Maybe<Array<ResolversTypes['ProductRibbon']>>, ParentType, ContextType>;
  seo?: Resolver<Maybe<ResolversTypes['SeoData']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<Array<ResolversTypes['ProductSubscription']>>, ParentType, ContextType>;
  taxGroupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variantCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  variants?: Resolver<Maybe<Array<ResolversTypes['ProductVariant']>>, ParentType, ContextType>;
  visible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  visibleInPos?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weightRange?: Resolver<Maybe<ResolversTypes['NumberRange']>, ParentType, ContextType>;
  weightUnit?: Resolver<Maybe<ResolversTypes['WeightUnit']>, ParentType, ContextType>;
};

export type ProductBrandResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductBrand']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Product']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductDiscountResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductDiscount']> = {
  type?: Resolver<Maybe<ResolversTypes['ProductDiscountType']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type ProductInventoryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductInventory']> = {
  availabilityStatus?: Resolver<Maybe<ResolversTypes['ProductAvailability']>, ParentType, ContextType>;
  inStock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preorderAvailability?: Resolver<Maybe<ResolversTypes['PreorderAvailability']>, ParentType, ContextType>;
  preorderStatus?: Resolver<Maybe<ResolversTypes['PreorderStatus']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trackQuantity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProductMediaResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductMedia']> = {
  altText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ProductMediaType']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  videoFiles?: Resolver<Maybe<Array<ResolversTypes['VideoFile']>>, ParentType, ContextType>;
};

export type ProductModifierResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductModifier']> = {
  addedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  choiceTexts?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['ProductModifierChoice']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandatory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renderType?: Resolver<Maybe<ResolversTypes['ModifierRenderType']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductModifierChoiceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductModifierChoice']> = {
  addedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  colorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ChoiceType']>, ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductOption']> = {
  choices?: Resolver<Maybe<Array<ResolversTypes['ProductOptionChoice']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renderType?: Resolver<Maybe<ResolversTypes['OptionRenderType']>, ParentType, ContextType>;
};

export type ProductOptionChoiceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductOptionChoice']> = {
  colorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  inStock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ChoiceType']>, ParentType, ContextType>;
  visible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProductRibbonResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductRibbon']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductSubscriptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductSubscription']> = {
  autoRenewal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  billingCycles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['ProductDiscount']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['SubscriptionFrequency']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProductTestResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductTest']> = {
  alternativeModule?: Resolver<Maybe<ResolversTypes['InsitesModule']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  insitesModule?: Resolver<ResolversTypes['InsitesModule'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['TestedPermission']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['WixProduct'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnlyScope?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['VariantChoice']>>, ParentType, ContextType>;
  compareAtPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  convertedPrice?: Resolver<Maybe<ResolversTypes['ConvertedPrice']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  digitalFile?: Resolver<Maybe<ResolversTypes['DigitalFile']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<ResolversTypes['Dimensions']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  inventoryItems?: Resolver<Maybe<Array<ResolversTypes['InventoryItem']>>, ParentType, ContextType>;
  media?: Resolver<Maybe<ResolversTypes['ProductMedia']>, ParentType, ContextType>;
  onSale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  packageDimensions?: Resolver<Maybe<ResolversTypes['Dimensions']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pricePerUnit?: Resolver<Maybe<ResolversTypes['PricePerUnit']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  profitMargin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  regularPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['VariantStock']>, ParentType, ContextType>;
  subscriptionPrices?: Resolver<Maybe<Array<ResolversTypes['SubscriptionPrice']>>, ParentType, ContextType>;
  visible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weightUnit?: Resolver<Maybe<ResolversTypes['WeightUnit']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Query']> = {
  abandonedCheckouts?: Resolver<Maybe<ResolversTypes['AbandonedCheckoutConnection']>, ParentType, ContextType, RequireFields<QueryAbandonedCheckoutsArgs, 'first'>>;
  blogCategories?: Resolver<Maybe<ResolversTypes['BlogCategoryConnection']>, ParentType, ContextType, RequireFields<QueryBlogCategoriesArgs, 'first'>>;
  blogPost?: Resolver<Maybe<ResolversTypes['BlogPost']>, ParentType, ContextType, RequireFields<QueryBlogPostArgs, 'id'>>;
  blogPosts?: Resolver<Maybe<ResolversTypes['BlogPostConnection']>, ParentType, ContextType, RequireFields<QueryBlogPostsArgs, 'first'>>;
  blogTags?: Resolver<Maybe<ResolversTypes['BlogTagConnection']>, ParentType, ContextType, RequireFields<QueryBlogTagsArgs, 'first'>>;
  booking?: Resolver<Maybe<ResolversTypes['Booking']>, ParentType, ContextType, RequireFields<QueryBookingArgs, 'id'>>;
  bookingResources?: Resolver<Maybe<ResolversTypes['BookingResourceConnection']>, ParentType, ContextType, RequireFields<QueryBookingResourcesArgs, 'first'>>;
  bookingService?: Resolver<Maybe<ResolversTypes['BookingService']>, ParentType, ContextType, RequireFields<QueryBookingServiceArgs, 'id'>>;
  bookingServices?: Resolver<Maybe<ResolversTypes['BookingServiceConnection']>, ParentType, ContextType, RequireFields<QueryBookingServicesArgs, 'first'>>;
  bookings?: Resolver<Maybe<ResolversTypes['BookingConnection']>, ParentType, ContextType, RequireFields<QueryBookingsArgs, 'first'>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, RequireFields<QueryCollectionArgs, 'id'>>;
  collections?: Resolver<Maybe<ResolversTypes['CollectionConnection']>, ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'first'>>;
  connection?: Resolver<Maybe<ResolversTypes['ConnectionTest']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<Maybe<ResolversTypes['ContactConnection']>, ParentType, ContextType, RequireFields<QueryContactsArgs, 'first'>>;
  dataCollection?: Resolver<Maybe<ResolversTypes['DataCollection']>, ParentType, ContextType, RequireFields<QueryDataCollectionArgs, 'id'>>;
  dataCollections?: Resolver<Maybe<ResolversTypes['DataCollectionConnection']>, ParentType, ContextType, RequireFields<QueryDataCollectionsArgs, 'first'>>;
  dataItem?: Resolver<Maybe<ResolversTypes['DataItem']>, ParentType, ContextType, RequireFields<QueryDataItemArgs, 'collectionId' | 'id'>>;
  dataItems?: Resolver<Maybe<ResolversTypes['DataItemConnection']>, ParentType, ContextType, RequireFields<QueryDataItemsArgs, 'collectionId' | 'consistentRead' | 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventGuests?: Resolver<Maybe<ResolversTypes['EventGuestConnection']>, ParentType, ContextType, RequireFields<QueryEventGuestsArgs, 'first'>>;
  eventOrders?: Resolver<Maybe<ResolversTypes['EventOrderConnection']>, ParentType, ContextType, RequireFields<QueryEventOrdersArgs, 'first'>>;
  eventRsvps?: Resolver<Maybe<ResolversTypes['EventRsvpConnection']>, ParentType, ContextType, RequireFields<QueryEventRsvpsArgs, 'first'>>;
  eventTickets?: Resolver<Maybe<ResolversTypes['EventTicketConnection']>, ParentType, ContextType, RequireFields<QueryEventTicketsArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType, RequireFields<QueryFormArgs, 'id'>>;
  formSubmission?: Resolver<Maybe<ResolversTypes['FormSubmission']>, ParentType, ContextType, RequireFields<QueryFormSubmissionArgs, 'id'>>;
  formSubmissions?: Resolver<Maybe<ResolversTypes['FormSubmissionConnection']>, ParentType, ContextType, RequireFields<QueryFormSubmissionsArgs, 'first'>>;
  forms?: Resolver<Maybe<ResolversTypes['FormConnection']>, ParentType, ContextType, RequireFields<QueryFormsArgs, 'first'>>;
  inventoryItems?: Resolver<Maybe<ResolversTypes['InventoryItemConnection']>, ParentType, ContextType, RequireFields<QueryInventoryItemsArgs, 'first'>>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryMemberArgs, 'id'>>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  migrationPlan?: Resolver<Maybe<ResolversTypes['MigrationPlan']>, ParentType, ContextType, Partial<QueryMigrationPlanArgs>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first'>>;
  planOrder?: Resolver<Maybe<ResolversTypes['PlanOrder']>, ParentType, ContextType, RequireFields<QueryPlanOrderArgs, 'id'>>;
  planOrders?: Resolver<Maybe<ResolversTypes['PlanOrderConnection']>, ParentType, ContextType, RequireFields<QueryPlanOrdersArgs, 'first'>>;
  pricingPlan?: Resolver<Maybe<ResolversTypes['PricingPlan']>, ParentType, ContextType, RequireFields<QueryPricingPlanArgs, 'id'>>;
  pricingPlans?: Resolver<Maybe<ResolversTypes['PricingPlanConnection']>, ParentType, ContextType, RequireFields<QueryPricingPlansArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productBySlug?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductBySlugArgs, 'slug'>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  staffMembers?: Resolver<Maybe<ResolversTypes['StaffMemberConnection']>, ParentType, ContextType, RequireFields<QueryStaffMembersArgs, 'first'>>;
  ticketDefinitions?: Resolver<Maybe<ResolversTypes['TicketDefinitionConnection']>, ParentType, ContextType, RequireFields<QueryTicketDefinitionsArgs, 'first'>>;
};

export type RecordConditionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['RecordCondition']> = {
  is?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedirectRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['RedirectRule']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RichTextLossResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['RichTextLoss']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RichTextMappingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['RichTextMapping']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  losses?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeoDataResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SeoData']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<Maybe<Array<ResolversTypes['SeoKeyword']>>, ParentType, ContextType>;
  preventAutoRedirect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tags?: Resolver<Maybe<Array<ResolversTypes['SeoTag']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeoKeywordResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SeoKeyword']> = {
  isMain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeoTagResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SeoTag']> = {
  children?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  disabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  meta?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  props?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetupItemResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SetupItem']> = {
  definition?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SetupKind'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['SiteAddress']>, ParentType, ContextType>;
  businessName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessSchedule?: Resolver<Maybe<ResolversTypes['BusinessSchedule']>, ParentType, ContextType>;
  businessType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogVersion?: Resolver<Maybe<ResolversTypes['CatalogVersion']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ResolversTypes['SiteCategories']>, ParentType, ContextType>;
  companyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentPolicy?: Resolver<Maybe<ResolversTypes['ConsentPolicy']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editor?: Resolver<Maybe<ResolversTypes['SiteEditor']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installedApps?: Resolver<Maybe<Array<ResolversTypes['InstalledApp']>>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['SiteListing']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['SiteLocale']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  multilingual?: Resolver<Maybe<ResolversTypes['Multilingual']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tracksClicks?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteAddressResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SiteAddress']> = {
  apartmentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hintPlacement?: Resolver<Maybe<ResolversTypes['AddressHintPlacement']>, ParentType, ContextType>;
  isPhysical?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteCategoriesResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SiteCategories']> = {
  businessTermId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondary?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SiteEditorResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SiteEditor']> = {
  migration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['SiteEditorType']>, ParentType, ContextType>;
};

export type SiteFingerprintResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SiteFingerprint']> = {
  counts?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['SiteSignal']>, ParentType, ContextType>;
};

export type SiteLanguageResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SiteLanguage']> = {
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVisitorPrimary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['SiteLocale']>, ParentType, ContextType>;
  resolutionMethod?: Resolver<Maybe<ResolversTypes['LanguageResolution']>, ParentType, ContextType>;
};

export type SiteListingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SiteListing']> = {
  blocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contributorAccountIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domainConnected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  editUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editorType?: Resolver<Maybe<ResolversTypes['SiteEditorType']>, ParentType, ContextType>;
  folderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  htmlAppId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerAccountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parentChildRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  premium?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  siteName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  trashedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteLocaleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SiteLocale']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteSignalResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SiteSignal']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['InsitesModule'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SourceQueryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SourceQuery']> = {
  connectionPath?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDelta?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reversed?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sideReads?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type StaffIdentityResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['StaffIdentity']> = {
  anonymousVisitorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  connectionStatus?: Resolver<Maybe<ResolversTypes['StaffConnectionStatus']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  wixUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  associatedWixIdentity?: Resolver<Maybe<ResolversTypes['StaffIdentity']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  privateTagIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['BookingResource']>, ParentType, ContextType>;
  resourceDetails?: Resolver<Maybe<ResolversTypes['StaffResourceDetails']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceProvider?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tagIds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type StaffMemberConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['StaffMemberConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['StaffMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['StaffMember']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffMemberEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['StaffMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type StaffResourceDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['StaffResourceDetails']> = {
  eventsScheduleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usesDefaultWorkingHours?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  workingHoursSchedules?: Resolver<Maybe<Array<ResolversTypes['BookingHoursSchedule']>>, ParentType, ContextType>;
};

export type StepEstimateResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['StepEstimate']> = {
  idRequests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insitesRequests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insitesSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wixRequests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wixSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StoreLocationResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['StoreLocation']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  locationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wixLocationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SubscriptionPriceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['SubscriptionPrice']> = {
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  subscriptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TargetCheckResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TargetCheck']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TestedCredentialsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TestedCredentials']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CredentialKind'], ParentType, ContextType>;
  wellFormed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TestedPermissionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TestedPermission']> = {
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
};

export type TicketDefinitionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketDefinition'], FederationReferenceType extends FederationReferenceTypes['TicketDefinition'] = FederationReferenceTypes['TicketDefinition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TicketDefinition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  eventDetails?: Resolver<Maybe<ResolversTypes['TicketEventDetails']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  extendedFields?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  feeType?: Resolver<Maybe<ResolversTypes['TicketFeeType']>, ParentType, ContextType>;
  hidden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initialLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitPerCheckout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limited?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pricingMethod?: Resolver<Maybe<ResolversTypes['TicketPricing']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salePeriod?: Resolver<Maybe<ResolversTypes['TicketSalePeriod']>, ParentType, ContextType>;
  saleStatus?: Resolver<Maybe<ResolversTypes['TicketSaleStatus']>, ParentType, ContextType>;
  salesDetails?: Resolver<Maybe<ResolversTypes['TicketSales']>, ParentType, ContextType>;
  seatingDetails?: Resolver<Maybe<ResolversTypes['TicketSeating']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TicketDefinitionConnectionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketDefinitionConnection']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TicketDefinitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['TicketDefinition']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TicketDefinitionEdgeResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketDefinitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TicketDefinition']>, ParentType, ContextType>;
};

export type TicketEventDetailsResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketEventDetails']> = {
  dateAndTimeSettings?: Resolver<Maybe<ResolversTypes['EventDateAndTime']>, ParentType, ContextType>;
  eventPageUrl?: Resolver<Maybe<ResolversTypes['EventPageUrl']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['EventLocation']>, ParentType, ContextType>;
  shortDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketPlaceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketPlace']> = {
  availableCapacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elementLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sectionLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketPricingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketPricing']> = {
  fixedPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  guestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  optionTexts?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  pricingOptions?: Resolver<Maybe<Array<ResolversTypes['TicketPricingOption']>>, ParentType, ContextType>;
  pricingType?: Resolver<Maybe<ResolversTypes['TicketPricingType']>, ParentType, ContextType>;
};

export type TicketPricingOptionResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketPricingOption']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TicketSalePeriodResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketSalePeriod']> = {
  displayNotOnSale?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TicketSalesResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketSales']> = {
  reservedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  soldCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  soldOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unsoldCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TicketSeatingResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['TicketSeating']> = {
  places?: Resolver<Maybe<Array<ResolversTypes['TicketPlace']>>, ParentType, ContextType>;
};

export type UnmappedSourceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['UnmappedSource']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ValueMapEntryResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['ValueMapEntry']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type VariantChoiceResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['VariantChoice']> = {
  choiceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  choiceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  optionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VariantStockResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['VariantStock']> = {
  inStock?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  preorderEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trackQuantity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VideoFileResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['VideoFile']> = {
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WriteRouteResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['WriteRoute']> = {
  batchSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timestampsKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WriteRuleResolvers<ContextType = GatewayContext, ParentType = ResolversParentTypes['WriteRule']> = {
  idField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readBack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resend?: Resolver<ResolversTypes['ResendRule'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['WriteRoute']>, ParentType, ContextType>;
  timestampsKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  AbandonedCheckout?: AbandonedCheckoutResolvers<ContextType>;
  AbandonedCheckoutActivity?: AbandonedCheckoutActivityResolvers<ContextType>;
  AbandonedCheckoutBuyerInfo?: AbandonedCheckoutBuyerInfoResolvers<ContextType>;
  AbandonedCheckoutConnection?: AbandonedCheckoutConnectionResolvers<ContextType>;
  AbandonedCheckoutCoupon?: AbandonedCheckoutCouponResolvers<ContextType>;
  AbandonedCheckoutDiscount?: AbandonedCheckoutDiscountResolvers<ContextType>;
  AbandonedCheckoutDiscountRule?: AbandonedCheckoutDiscountRuleResolvers<ContextType>;
  AbandonedCheckoutEdge?: AbandonedCheckoutEdgeResolvers<ContextType>;
  AbandonedCheckoutLineItem?: AbandonedCheckoutLineItemResolvers<ContextType>;
  AbandonedCheckoutMerchantDiscount?: AbandonedCheckoutMerchantDiscountResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  BlogCategory?: BlogCategoryResolvers<ContextType>;
  BlogCategoryConnection?: BlogCategoryConnectionResolvers<ContextType>;
  BlogCategoryEdge?: BlogCategoryEdgeResolvers<ContextType>;
  BlogEmbed?: BlogEmbedResolvers<ContextType>;
  BlogPost?: BlogPostResolvers<ContextType>;
  BlogPostConnection?: BlogPostConnectionResolvers<ContextType>;
  BlogPostEdge?: BlogPostEdgeResolvers<ContextType>;
  BlogPostMedia?: BlogPostMediaResolvers<ContextType>;
  BlogPostMetrics?: BlogPostMetricsResolvers<ContextType>;
  BlogPostModeration?: BlogPostModerationResolvers<ContextType>;
  BlogTag?: BlogTagResolvers<ContextType>;
  BlogTagConnection?: BlogTagConnectionResolvers<ContextType>;
  BlogTagEdge?: BlogTagEdgeResolvers<ContextType>;
  BlogVideo?: BlogVideoResolvers<ContextType>;
  BookedEntity?: BookedEntityResolvers<ContextType>;
  BookedLocation?: BookedLocationResolvers<ContextType>;
  BookedResource?: BookedResourceResolvers<ContextType>;
  BookedSchedule?: BookedScheduleResolvers<ContextType>;
  BookedSlot?: BookedSlotResolvers<ContextType>;
  Booking?: BookingResolvers<ContextType>;
  BookingAddOn?: BookingAddOnResolvers<ContextType>;
  BookingAddOnDetails?: BookingAddOnDetailsResolvers<ContextType>;
  BookingAddOnGroup?: BookingAddOnGroupResolvers<ContextType>;
  BookingAdditionalField?: BookingAdditionalFieldResolvers<ContextType>;
  BookingAddress?: BookingAddressResolvers<ContextType>;
  BookingAllowedActions?: BookingAllowedActionsResolvers<ContextType>;
  BookingAttendance?: BookingAttendanceResolvers<ContextType>;
  BookingBusinessLocation?: BookingBusinessLocationResolvers<ContextType>;
  BookingCancellationWindow?: BookingCancellationWindowResolvers<ContextType>;
  BookingCategory?: BookingCategoryResolvers<ContextType>;
  BookingChangePolicy?: BookingChangePolicyResolvers<ContextType>;
  BookingChoice?: BookingChoiceResolvers<ContextType>;
  BookingConferencing?: BookingConferencingResolvers<ContextType>;
  BookingConnection?: BookingConnectionResolvers<ContextType>;
  BookingContactDetails?: BookingContactDetailsResolvers<ContextType>;
  BookingCreatedBy?: BookingCreatedByResolvers<ContextType>;
  BookingDateTimeRule?: BookingDateTimeRuleResolvers<ContextType>;
  BookingDurationRange?: BookingDurationRangeResolvers<ContextType>;
  BookingEdge?: BookingEdgeResolvers<ContextType>;
  BookingFixedPrice?: BookingFixedPriceResolvers<ContextType>;
  BookingFormValue?: BookingFormValueResolvers<ContextType>;
  BookingHoursSchedule?: BookingHoursScheduleResolvers<ContextType>;
  BookingIntakeForm?: BookingIntakeFormResolvers<ContextType>;
  BookingOnlineSettings?: BookingOnlineSettingsResolvers<ContextType>;
  BookingOption?: BookingOptionResolvers<ContextType>;
  BookingOptionsAndVariants?: BookingOptionsAndVariantsResolvers<ContextType>;
  BookingOrderSummary?: BookingOrderSummaryResolvers<ContextType>;
  BookingPageUrl?: BookingPageUrlResolvers<ContextType>;
  BookingParticipants?: BookingParticipantsResolvers<ContextType>;
  BookingPayment?: BookingPaymentResolvers<ContextType>;
  BookingPaymentOptions?: BookingPaymentOptionsResolvers<ContextType>;
  BookingPolicy?: BookingPolicyResolvers<ContextType>;
  BookingResource?: BookingResourceResolvers<ContextType>;
  BookingResourceConnection?: BookingResourceConnectionResolvers<ContextType>;
  BookingResourceDetails?: BookingResourceDetailsResolvers<ContextType>;
  BookingResourceEdge?: BookingResourceEdgeResolvers<ContextType>;
  BookingResourceSelection?: BookingResourceSelectionResolvers<ContextType>;
  BookingResourceType?: BookingResourceTypeResolvers<ContextType>;
  BookingService?: BookingServiceResolvers<ContextType>;
  BookingServiceConnection?: BookingServiceConnectionResolvers<ContextType>;
  BookingServiceEdge?: BookingServiceEdgeResolvers<ContextType>;
  BookingServiceLocation?: BookingServiceLocationResolvers<ContextType>;
  BookingServiceResource?: BookingServiceResourceResolvers<ContextType>;
  BookingServiceSchedule?: BookingServiceScheduleResolvers<ContextType>;
  BookingServiceUrls?: BookingServiceUrlsResolvers<ContextType>;
  BookingSlug?: BookingSlugResolvers<ContextType>;
  BookingStaffDetails?: BookingStaffDetailsResolvers<ContextType>;
  BookingStaffSorting?: BookingStaffSortingResolvers<ContextType>;
  BookingSubdivision?: BookingSubdivisionResolvers<ContextType>;
  BookingSubscription?: BookingSubscriptionResolvers<ContextType>;
  BookingSubscriptionPrice?: BookingSubscriptionPriceResolvers<ContextType>;
  BookingTransactions?: BookingTransactionsResolvers<ContextType>;
  BookingVariant?: BookingVariantResolvers<ContextType>;
  BookingVariedPrice?: BookingVariedPriceResolvers<ContextType>;
  BookingWaiver?: BookingWaiverResolvers<ContextType>;
  Breadcrumb?: BreadcrumbResolvers<ContextType>;
  BusinessHours?: BusinessHoursResolvers<ContextType>;
  BusinessHoursException?: BusinessHoursExceptionResolvers<ContextType>;
  BusinessSchedule?: BusinessScheduleResolvers<ContextType>;
  ChildRows?: ChildRowsResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  ConnectedSite?: ConnectedSiteResolvers<ContextType>;
  ConnectionTest?: ConnectionTestResolvers<ContextType>;
  ConsentPolicy?: ConsentPolicyResolvers<ContextType>;
  ConstantValue?: ConstantValueResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactActivity?: ContactActivityResolvers<ContextType>;
  ContactAddress?: ContactAddressResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  ContactEmail?: ContactEmailResolvers<ContextType>;
  ContactEmailSubscription?: ContactEmailSubscriptionResolvers<ContextType>;
  ContactExtendedField?: ContactExtendedFieldResolvers<ContextType>;
  ContactFieldDefinition?: ContactFieldDefinitionResolvers<ContextType>;
  ContactLabel?: ContactLabelResolvers<ContextType>;
  ContactMemberInfo?: ContactMemberInfoResolvers<ContextType>;
  ContactMemberProfile?: ContactMemberProfileResolvers<ContextType>;
  ContactPhone?: ContactPhoneResolvers<ContextType>;
  ContactPhoneSubscription?: ContactPhoneSubscriptionResolvers<ContextType>;
  ContactPicture?: ContactPictureResolvers<ContextType>;
  ContactRecipient?: ContactRecipientResolvers<ContextType>;
  ContactSource?: ContactSourceResolvers<ContextType>;
  ContactStreetAddress?: ContactStreetAddressResolvers<ContextType>;
  ContactSubdivision?: ContactSubdivisionResolvers<ContextType>;
  ConvertedPrice?: ConvertedPriceResolvers<ContextType>;
  DataCollection?: DataCollectionResolvers<ContextType>;
  DataCollectionCapabilities?: DataCollectionCapabilitiesResolvers<ContextType>;
  DataCollectionConnection?: DataCollectionConnectionResolvers<ContextType>;
  DataCollectionDeprecation?: DataCollectionDeprecationResolvers<ContextType>;
  DataCollectionEdge?: DataCollectionEdgeResolvers<ContextType>;
  DataCollectionField?: DataCollectionFieldResolvers<ContextType>;
  DataCollectionPermissions?: DataCollectionPermissionsResolvers<ContextType>;
  DataCollectionPlugin?: DataCollectionPluginResolvers<ContextType>;
  DataFieldCapabilities?: DataFieldCapabilitiesResolvers<ContextType>;
  DataFieldCondition?: DataFieldConditionResolvers<ContextType>;
  DataFieldPlugin?: DataFieldPluginResolvers<ContextType>;
  DataFile?: DataFileResolvers<ContextType>;
  DataIndexLimits?: DataIndexLimitsResolvers<ContextType>;
  DataItem?: DataItemResolvers<ContextType>;
  DataItemConnection?: DataItemConnectionResolvers<ContextType>;
  DataItemEdge?: DataItemEdgeResolvers<ContextType>;
  DataItemField?: DataItemFieldResolvers<ContextType>;
  DataLengthRange?: DataLengthRangeResolvers<ContextType>;
  DataNumberRange?: DataNumberRangeResolvers<ContextType>;
  DataObjectField?: DataObjectFieldResolvers<ContextType>;
  DataPageLink?: DataPageLinkResolvers<ContextType>;
  DataReadElsewhere?: DataReadElsewhereResolvers<ContextType>;
  DataReferenceMetadata?: DataReferenceMetadataResolvers<ContextType>;
  DataSizeRange?: DataSizeRangeResolvers<ContextType>;
  DataSort?: DataSortResolvers<ContextType>;
  DataTypeMetadata?: DataTypeMetadataResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DigitalFile?: DigitalFileResolvers<ContextType>;
  Dimensions?: DimensionsResolvers<ContextType>;
  ElementCondition?: ElementConditionResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventAdditionalGuests?: EventAdditionalGuestsResolvers<ContextType>;
  EventAddress?: EventAddressResolvers<ContextType>;
  EventAgenda?: EventAgendaResolvers<ContextType>;
  EventCalendarUrls?: EventCalendarUrlsResolvers<ContextType>;
  EventCancellation?: EventCancellationResolvers<ContextType>;
  EventCategory?: EventCategoryResolvers<ContextType>;
  EventCategoryCounts?: EventCategoryCountsResolvers<ContextType>;
  EventCheckIn?: EventCheckInResolvers<ContextType>;
  EventConferenceLogin?: EventConferenceLoginResolvers<ContextType>;
  EventConferenceSession?: EventConferenceSessionResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCoupon?: EventCouponResolvers<ContextType>;
  EventDateAndTime?: EventDateAndTimeResolvers<ContextType>;
  EventDiscount?: EventDiscountResolvers<ContextType>;
  EventDiscountItem?: EventDiscountItemResolvers<ContextType>;
  EventDisplay?: EventDisplayResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFee?: EventFeeResolvers<ContextType>;
  EventForm?: EventFormResolvers<ContextType>;
  EventFormAnswer?: EventFormAnswerResolvers<ContextType>;
  EventFormControl?: EventFormControlResolvers<ContextType>;
  EventFormDefaultOption?: EventFormDefaultOptionResolvers<ContextType>;
  EventFormInput?: EventFormInputResolvers<ContextType>;
  EventFormLabel?: EventFormLabelResolvers<ContextType>;
  EventFormattedDates?: EventFormattedDatesResolvers<ContextType>;
  EventGuest?: EventGuestResolvers<ContextType>;
  EventGuestAdditionalDetails?: EventGuestAdditionalDetailsResolvers<ContextType>;
  EventGuestConnection?: EventGuestConnectionResolvers<ContextType>;
  EventGuestDetails?: EventGuestDetailsResolvers<ContextType>;
  EventGuestEdge?: EventGuestEdgeResolvers<ContextType>;
  EventGuestTicket?: EventGuestTicketResolvers<ContextType>;
  EventInvoice?: EventInvoiceResolvers<ContextType>;
  EventInvoiceItem?: EventInvoiceItemResolvers<ContextType>;
  EventLocation?: EventLocationResolvers<ContextType>;
  EventOccurrence?: EventOccurrenceResolvers<ContextType>;
  EventOnlineConferencing?: EventOnlineConferencingResolvers<ContextType>;
  EventOrder?: EventOrderResolvers<ContextType>;
  EventOrderConnection?: EventOrderConnectionResolvers<ContextType>;
  EventOrderEdge?: EventOrderEdgeResolvers<ContextType>;
  EventPageUrl?: EventPageUrlResolvers<ContextType>;
  EventPaymentTransaction?: EventPaymentTransactionResolvers<ContextType>;
  EventPlanDiscount?: EventPlanDiscountResolvers<ContextType>;
  EventPolicy?: EventPolicyResolvers<ContextType>;
  EventRecurrences?: EventRecurrencesResolvers<ContextType>;
  EventRegistration?: EventRegistrationResolvers<ContextType>;
  EventRsvp?: EventRsvpResolvers<ContextType>;
  EventRsvpConnection?: EventRsvpConnectionResolvers<ContextType>;
  EventRsvpEdge?: EventRsvpEdgeResolvers<ContextType>;
  EventRsvpGuest?: EventRsvpGuestResolvers<ContextType>;
  EventRsvpRegistration?: EventRsvpRegistrationResolvers<ContextType>;
  EventRsvpSummary?: EventRsvpSummaryResolvers<ContextType>;
  EventScheduleItem?: EventScheduleItemResolvers<ContextType>;
  EventSeo?: EventSeoResolvers<ContextType>;
  EventSeoKeyword?: EventSeoKeywordResolvers<ContextType>;
  EventSeoTag?: EventSeoTagResolvers<ContextType>;
  EventStreetAddress?: EventStreetAddressResolvers<ContextType>;
  EventSummaries?: EventSummariesResolvers<ContextType>;
  EventTax?: EventTaxResolvers<ContextType>;
  EventTaxSettings?: EventTaxSettingsResolvers<ContextType>;
  EventTicket?: EventTicketResolvers<ContextType>;
  EventTicketConnection?: EventTicketConnectionResolvers<ContextType>;
  EventTicketEdge?: EventTicketEdgeResolvers<ContextType>;
  EventTicketGuest?: EventTicketGuestResolvers<ContextType>;
  EventTicketSummary?: EventTicketSummaryResolvers<ContextType>;
  EventTicketsRegistration?: EventTicketsRegistrationResolvers<ContextType>;
  EventTimeSlot?: EventTimeSlotResolvers<ContextType>;
  FieldMapping?: FieldMappingResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FormAppointmentDetails?: FormAppointmentDetailsResolvers<ContextType>;
  FormConnection?: FormConnectionResolvers<ContextType>;
  FormContactMapping?: FormContactMappingResolvers<ContextType>;
  FormEdge?: FormEdgeResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormFieldOption?: FormFieldOptionResolvers<ContextType>;
  FormFile?: FormFileResolvers<ContextType>;
  FormLimitationRule?: FormLimitationRuleResolvers<ContextType>;
  FormNestedForm?: FormNestedFormResolvers<ContextType>;
  FormOrderDetails?: FormOrderDetailsResolvers<ContextType>;
  FormQuizSettings?: FormQuizSettingsResolvers<ContextType>;
  FormRequiredIndicator?: FormRequiredIndicatorResolvers<ContextType>;
  FormRule?: FormRuleResolvers<ContextType>;
  FormSpamReport?: FormSpamReportResolvers<ContextType>;
  FormSpamReportConnection?: FormSpamReportConnectionResolvers<ContextType>;
  FormSpamReportEdge?: FormSpamReportEdgeResolvers<ContextType>;
  FormStep?: FormStepResolvers<ContextType>;
  FormSubmission?: FormSubmissionResolvers<ContextType>;
  FormSubmissionConnection?: FormSubmissionConnectionResolvers<ContextType>;
  FormSubmissionEdge?: FormSubmissionEdgeResolvers<ContextType>;
  FormSubmissionField?: FormSubmissionFieldResolvers<ContextType>;
  FormSubmitSettings?: FormSubmitSettingsResolvers<ContextType>;
  FormSubmitter?: FormSubmitterResolvers<ContextType>;
  GrantAdvice?: GrantAdviceResolvers<ContextType>;
  IdentityRule?: IdentityRuleResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  InfoSection?: InfoSectionResolvers<ContextType>;
  InstalledApp?: InstalledAppResolvers<ContextType>;
  InventoryItem?: InventoryItemResolvers<ContextType>;
  InventoryItemConnection?: InventoryItemConnectionResolvers<ContextType>;
  InventoryItemEdge?: InventoryItemEdgeResolvers<ContextType>;
  InventoryItemVariant?: InventoryItemVariantResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MediaRule?: MediaRuleResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberAbout?: MemberAboutResolvers<ContextType>;
  MemberAddress?: MemberAddressResolvers<ContextType>;
  MemberBadge?: MemberBadgeResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberContactInfo?: MemberContactInfoResolvers<ContextType>;
  MemberCover?: MemberCoverResolvers<ContextType>;
  MemberCustomField?: MemberCustomFieldResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberFieldDefinition?: MemberFieldDefinitionResolvers<ContextType>;
  MemberProfile?: MemberProfileResolvers<ContextType>;
  MemberStreetAddress?: MemberStreetAddressResolvers<ContextType>;
  MemberWixUser?: MemberWixUserResolvers<ContextType>;
  MigrationList?: MigrationListResolvers<ContextType>;
  MigrationModule?: MigrationModuleResolvers<ContextType>;
  MigrationPhase?: MigrationPhaseResolvers<ContextType>;
  MigrationPlan?: MigrationPlanResolvers<ContextType>;
  MigrationRisk?: MigrationRiskResolvers<ContextType>;
  MigrationSource?: MigrationSourceResolvers<ContextType>;
  MigrationStep?: MigrationStepResolvers<ContextType>;
  MigrationTarget?: MigrationTargetResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyRange?: MoneyRangeResolvers<ContextType>;
  MultiServiceBooking?: MultiServiceBookingResolvers<ContextType>;
  Multilingual?: MultilingualResolvers<ContextType>;
  NumberRange?: NumberRangeResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderActivity?: OrderActivityResolvers<ContextType>;
  OrderAdditionalFee?: OrderAdditionalFeeResolvers<ContextType>;
  OrderAddress?: OrderAddressResolvers<ContextType>;
  OrderAddressWithContact?: OrderAddressWithContactResolvers<ContextType>;
  OrderAppliedDiscount?: OrderAppliedDiscountResolvers<ContextType>;
  OrderAuthorization?: OrderAuthorizationResolvers<ContextType>;
  OrderBalanceSummary?: OrderBalanceSummaryResolvers<ContextType>;
  OrderBuyerInfo?: OrderBuyerInfoResolvers<ContextType>;
  OrderCapture?: OrderCaptureResolvers<ContextType>;
  OrderCatalogReference?: OrderCatalogReferenceResolvers<ContextType>;
  OrderChannelInfo?: OrderChannelInfoResolvers<ContextType>;
  OrderChargeback?: OrderChargebackResolvers<ContextType>;
  OrderColor?: OrderColorResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderContactDetails?: OrderContactDetailsResolvers<ContextType>;
  OrderCoupon?: OrderCouponResolvers<ContextType>;
  OrderCreatedBy?: OrderCreatedByResolvers<ContextType>;
  OrderCreditCard?: OrderCreditCardResolvers<ContextType>;
  OrderCurrencyConversion?: OrderCurrencyConversionResolvers<ContextType>;
  OrderCustomField?: OrderCustomFieldResolvers<ContextType>;
  OrderDecimalQuantity?: OrderDecimalQuantityResolvers<ContextType>;
  OrderDeliveryTimeSlot?: OrderDeliveryTimeSlotResolvers<ContextType>;
  OrderDescriptionLine?: OrderDescriptionLineResolvers<ContextType>;
  OrderDigitalFile?: OrderDigitalFileResolvers<ContextType>;
  OrderDiscountRule?: OrderDiscountRuleResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderFeeRefund?: OrderFeeRefundResolvers<ContextType>;
  OrderFulfillment?: OrderFulfillmentResolvers<ContextType>;
  OrderGeocode?: OrderGeocodeResolvers<ContextType>;
  OrderGiftCardPayment?: OrderGiftCardPaymentResolvers<ContextType>;
  OrderInvoice?: OrderInvoiceResolvers<ContextType>;
  OrderItemQuantity?: OrderItemQuantityResolvers<ContextType>;
  OrderItemTaxBreakdown?: OrderItemTaxBreakdownResolvers<ContextType>;
  OrderItemTaxDetails?: OrderItemTaxDetailsResolvers<ContextType>;
  OrderItemTaxInfo?: OrderItemTaxInfoResolvers<ContextType>;
  OrderItemType?: OrderItemTypeResolvers<ContextType>;
  OrderLineItem?: OrderLineItemResolvers<ContextType>;
  OrderLineItemDiscount?: OrderLineItemDiscountResolvers<ContextType>;
  OrderLineItemRefund?: OrderLineItemRefundResolvers<ContextType>;
  OrderLocation?: OrderLocationResolvers<ContextType>;
  OrderLocationQuantity?: OrderLocationQuantityResolvers<ContextType>;
  OrderLogistics?: OrderLogisticsResolvers<ContextType>;
  OrderMembershipPayment?: OrderMembershipPaymentResolvers<ContextType>;
  OrderMerchantDiscount?: OrderMerchantDiscountResolvers<ContextType>;
  OrderModifier?: OrderModifierResolvers<ContextType>;
  OrderModifierGroup?: OrderModifierGroupResolvers<ContextType>;
  OrderPayment?: OrderPaymentResolvers<ContextType>;
  OrderPaymentMethodName?: OrderPaymentMethodNameResolvers<ContextType>;
  OrderPickupDetails?: OrderPickupDetailsResolvers<ContextType>;
  OrderPlatformFee?: OrderPlatformFeeResolvers<ContextType>;
  OrderPlatformFeeSummary?: OrderPlatformFeeSummaryResolvers<ContextType>;
  OrderPriceSummary?: OrderPriceSummaryResolvers<ContextType>;
  OrderRefund?: OrderRefundResolvers<ContextType>;
  OrderRefundDetails?: OrderRefundDetailsResolvers<ContextType>;
  OrderRefundSummary?: OrderRefundSummaryResolvers<ContextType>;
  OrderRefundTransaction?: OrderRefundTransactionResolvers<ContextType>;
  OrderRegularPayment?: OrderRegularPaymentResolvers<ContextType>;
  OrderScheduledAction?: OrderScheduledActionResolvers<ContextType>;
  OrderShippingCost?: OrderShippingCostResolvers<ContextType>;
  OrderShippingInfo?: OrderShippingInfoResolvers<ContextType>;
  OrderStreetAddress?: OrderStreetAddressResolvers<ContextType>;
  OrderSubscriptionInfo?: OrderSubscriptionInfoResolvers<ContextType>;
  OrderTags?: OrderTagsResolvers<ContextType>;
  OrderTaxBreakdown?: OrderTaxBreakdownResolvers<ContextType>;
  OrderTaxInfo?: OrderTaxInfoResolvers<ContextType>;
  OrderTrackingInfo?: OrderTrackingInfoResolvers<ContextType>;
  OrderTranslatedText?: OrderTranslatedTextResolvers<ContextType>;
  OrderVatId?: OrderVatIdResolvers<ContextType>;
  OrderVoid?: OrderVoidResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanBenefits?: PlanBenefitsResolvers<ContextType>;
  PlanCancellation?: PlanCancellationResolvers<ContextType>;
  PlanConditions?: PlanConditionsResolvers<ContextType>;
  PlanCycle?: PlanCycleResolvers<ContextType>;
  PlanEstimate?: PlanEstimateResolvers<ContextType>;
  PlanFee?: PlanFeeResolvers<ContextType>;
  PlanFeeOverride?: PlanFeeOverrideResolvers<ContextType>;
  PlanOrder?: PlanOrderResolvers<ContextType>;
  PlanOrderConnection?: PlanOrderConnectionResolvers<ContextType>;
  PlanOrderCycle?: PlanOrderCycleResolvers<ContextType>;
  PlanOrderEdge?: PlanOrderEdgeResolvers<ContextType>;
  PlanOrderPeriod?: PlanOrderPeriodResolvers<ContextType>;
  PlanOrderPrice?: PlanOrderPriceResolvers<ContextType>;
  PlanOrderPricing?: PlanOrderPricingResolvers<ContextType>;
  PlanPause?: PlanPauseResolvers<ContextType>;
  PlanPerk?: PlanPerkResolvers<ContextType>;
  PlanPriceOverride?: PlanPriceOverrideResolvers<ContextType>;
  PlanPurchaseLimit?: PlanPurchaseLimitResolvers<ContextType>;
  PlanStart?: PlanStartResolvers<ContextType>;
  PlanVariant?: PlanVariantResolvers<ContextType>;
  Preorder?: PreorderResolvers<ContextType>;
  PricePerUnit?: PricePerUnitResolvers<ContextType>;
  PricingPlan?: PricingPlanResolvers<ContextType>;
  PricingPlanConnection?: PricingPlanConnectionResolvers<ContextType>;
  PricingPlanEdge?: PricingPlanEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductBrand?: ProductBrandResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductDiscount?: ProductDiscountResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductInventory?: ProductInventoryResolvers<ContextType>;
  ProductMedia?: ProductMediaResolvers<ContextType>;
  ProductModifier?: ProductModifierResolvers<ContextType>;
  ProductModifierChoice?: ProductModifierChoiceResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductOptionChoice?: ProductOptionChoiceResolvers<ContextType>;
  ProductRibbon?: ProductRibbonResolvers<ContextType>;
  ProductSubscription?: ProductSubscriptionResolvers<ContextType>;
  ProductTest?: ProductTestResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCondition?: RecordConditionResolvers<ContextType>;
  RedirectRule?: RedirectRuleResolvers<ContextType>;
  RichTextLoss?: RichTextLossResolvers<ContextType>;
  RichTextMapping?: RichTextMappingResolvers<ContextType>;
  SeoData?: SeoDataResolvers<ContextType>;
  SeoKeyword?: SeoKeywordResolvers<ContextType>;
  SeoTag?: SeoTagResolvers<ContextType>;
  SetupItem?: SetupItemResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteAddress?: SiteAddressResolvers<ContextType>;
  SiteCategories?: SiteCategoriesResolvers<ContextType>;
  SiteEditor?: SiteEditorResolvers<ContextType>;
  SiteFingerprint?: SiteFingerprintResolvers<ContextType>;
  SiteLanguage?: SiteLanguageResolvers<ContextType>;
  SiteListing?: SiteListingResolvers<ContextType>;
  SiteLocale?: SiteLocaleResolvers<ContextType>;
  SiteSignal?: SiteSignalResolvers<ContextType>;
  SourceQuery?: SourceQueryResolvers<ContextType>;
  StaffIdentity?: StaffIdentityResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  StaffResourceDetails?: StaffResourceDetailsResolvers<ContextType>;
  StepEstimate?: StepEstimateResolvers<ContextType>;
  StoreLocation?: StoreLocationResolvers<ContextType>;
  SubscriptionPrice?: SubscriptionPriceResolvers<ContextType>;
  TargetCheck?: TargetCheckResolvers<ContextType>;
  TestedCredentials?: TestedCredentialsResolvers<ContextType>;
  TestedPermission?: TestedPermissionResolvers<ContextType>;
  TicketDefinition?: TicketDefinitionResolvers<ContextType>;
  TicketDefinitionConnection?: TicketDefinitionConnectionResolvers<ContextType>;
  TicketDefinitionEdge?: TicketDefinitionEdgeResolvers<ContextType>;
  TicketEventDetails?: TicketEventDetailsResolvers<ContextType>;
  TicketPlace?: TicketPlaceResolvers<ContextType>;
  TicketPricing?: TicketPricingResolvers<ContextType>;
  TicketPricingOption?: TicketPricingOptionResolvers<ContextType>;
  TicketSalePeriod?: TicketSalePeriodResolvers<ContextType>;
  TicketSales?: TicketSalesResolvers<ContextType>;
  TicketSeating?: TicketSeatingResolvers<ContextType>;
  UnmappedSource?: UnmappedSourceResolvers<ContextType>;
  ValueMapEntry?: ValueMapEntryResolvers<ContextType>;
  VariantChoice?: VariantChoiceResolvers<ContextType>;
  VariantStock?: VariantStockResolvers<ContextType>;
  VideoFile?: VideoFileResolvers<ContextType>;
  WriteRoute?: WriteRouteResolvers<ContextType>;
  WriteRule?: WriteRuleResolvers<ContextType>;
};

