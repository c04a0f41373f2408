// Written by `npm run specs` from the types of the SDK. Do not edit.
import type { SdkSpec } from '../filter.ts';

export const SDK_SPECS = {
  'blog_categories/CategoryQuery': {
    paging: 'offset',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['label', 'title'],
        operators: ['$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$startsWith'],
        sort: 'BOTH',
      },
      {
        fields: ['displayPosition', 'postCount'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      { fields: ['translationId'], operators: ['$eq', '$exists', '$in', '$ne'], sort: 'NONE' },
      { fields: ['language'], operators: ['$eq', '$exists', '$in', '$ne'], sort: 'BOTH' },
      { fields: ['slug'], operators: ['$eq', '$exists', '$in', '$ne'], sort: 'BOTH' },
    ],
  },
  'blog_draft-posts/DraftPostQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['excerpt', 'title'],
        operators: ['$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$startsWith'],
        sort: 'BOTH',
      },
      { fields: ['status'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['editedDate', 'scheduledPublishDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      {
        fields: ['categoryIds', 'hashtags', 'pricingPlanIds', 'tagIds'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      { fields: ['memberId'], operators: [], sort: 'NONE' },
      {
        fields: ['commentingEnabled', 'featured', 'hasUnpublishedChanges'],
        operators: ['$eq', '$ne'],
        sort: 'BOTH',
      },
      {
        fields: ['minutesToRead'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'NONE',
      },
      {
        fields: ['language', 'translationId'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin'],
        sort: 'NONE',
      },
    ],
  },
  'blog_likes/LikeQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne'], sort: 'NONE' },
      { fields: ['fqdn'], operators: ['$eq', '$in', '$ne'], sort: 'NONE' },
      { fields: ['entityId'], operators: ['$eq', '$in', '$ne'], sort: 'NONE' },
    ],
  },
  'blog_posts/PostQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$hasSome', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['title'],
        operators: ['$eq', '$exists', '$gt', '$gte', '$hasSome', '$in', '$lt', '$lte', '$ne', '$startsWith'],
        sort: 'BOTH',
      },
      {
        fields: ['firstPublishedDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      {
        fields: ['lastPublishedDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      { fields: ['slug'], operators: ['$eq', '$hasAll', '$hasSome', '$ne', '$startsWith'], sort: 'BOTH' },
      { fields: ['featured'], operators: ['$eq', '$ne'], sort: 'BOTH' },
      { fields: ['pinned'], operators: ['$eq', '$ne'], sort: 'BOTH' },
      { fields: ['categoryIds'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
      { fields: ['memberId'], operators: ['$eq', '$hasSome', '$ne'], sort: 'NONE' },
      { fields: ['hashtags'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
      { fields: ['commentingEnabled'], operators: ['$eq', '$ne'], sort: 'BOTH' },
      {
        fields: ['minutesToRead'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'NONE',
      },
      { fields: ['tagIds'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
      { fields: ['pricingPlanIds'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
      { fields: ['language'], operators: ['$eq', '$exists', '$hasSome', '$in', '$ne'], sort: 'NONE' },
      { fields: ['translationId'], operators: ['$eq', '$exists', '$in', '$ne'], sort: 'NONE' },
      {
        fields: ['metrics.views'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      {
        fields: ['metrics.comments'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      {
        fields: ['metrics.likes'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      { fields: ['media.displayed'], operators: ['$eq', '$ne'], sort: 'NONE' },
    ],
  },
  'blog_tags/BlogTagQuery': {
    paging: 'offset',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['label', 'slug'],
        operators: ['$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$startsWith'],
        sort: 'BOTH',
      },
      {
        fields: ['postCount', 'publishedPostCount'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      { fields: ['language'], operators: ['$eq', '$exists', '$in', '$ne'], sort: 'BOTH' },
      { fields: ['translationId'], operators: ['$eq', '$exists', '$in', '$ne'], sort: 'NONE' },
    ],
  },
  'bookings_add-ons/AddOnQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'id',
          'durationInMinutes',
          'maxQuantity',
          'name',
          'price.currency',
          'price.formattedValue',
          'price.value',
          'taxGroup',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'bookings_attendance/AttendanceQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['id', 'bookingId', 'eventId', 'sessionId', 'status'],
        operators: ['$eq', '$in', '$ne', '$nin'],
        sort: 'ASC',
      },
      {
        fields: ['numberOfAttendees'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
    ],
  },
  'bookings_attribute-definition/AttributeDefinitionQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['tags.privateTags.tagIds', 'tags.publicTags.tagIds'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      { fields: ['id', 'name', 'valueType', 'visibility'], operators: '*', sort: 'BOTH' },
    ],
  },
  'bookings_attribute-value/AttributeValueQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'id',
          'attributeDefinitionId',
          'boolData',
          'entityId',
          'numberData',
          'stringData',
          'valueType',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'bookings_booking-policies/BookingPolicyQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne'], sort: 'BOTH' },
      {
        fields: ['customPolicyDescription.description', 'intakeFormPolicy.formId', 'name'],
        operators: ['$eq', '$ne', '$startsWith'],
        sort: 'BOTH',
      },
      {
        fields: [
          'bookAfterStartPolicy.enabled',
          'cancellationPolicy.enabled',
          'cancellationPolicy.limitLatestCancellation',
          'customPolicyDescription.enabled',
          'default',
          'limitEarlyBookingPolicy.enabled',
          'limitLateBookingPolicy.enabled',
          'reschedulePolicy.enabled',
          'reschedulePolicy.limitLatestReschedule',
          'resourcesPolicy.autoAssignAllowed',
          'resourcesPolicy.enabled',
          'waitlistPolicy.enabled',
        ],
        operators: ['$eq', '$ne'],
        sort: 'BOTH',
      },
      {
        fields: [
          'cancellationPolicy.latestCancellationInMinutes',
          'limitEarlyBookingPolicy.earliestBookingInMinutes',
          'limitLateBookingPolicy.latestBookingInMinutes',
          'participantsPolicy.maxParticipantsPerBooking',
          'reschedulePolicy.latestRescheduleInMinutes',
          'waitlistPolicy.capacity',
          'waitlistPolicy.reservationTimeInMinutes',
        ],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
    ],
  },
  'bookings_categories-v-2/CategoryQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'name', 'sortOrder'], operators: '*', sort: 'BOTH' }],
  },
  'bookings_extended-bookings/ExtendedBookingQuery': { paging: 'cursor', groups: [] },
  'bookings_resource-types/ResourceTypeQuery': {
    paging: 'cursor',
    groups: [{ fields: ['name'], operators: '*', sort: 'NONE' }],
  },
  'bookings_resources/ResourceSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: ['singleResource.locationOptions.specificLocationOptions.businessLocations.locationId'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'name',
          'singleResource.locationOptions.availableInAllLocations',
          'singleResource.locationOptions.specificLocationOptions.availableInBusinessLocations',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'bookings_resources/ResourceQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'eventsSchedule.scheduleId',
          'locationOptions.availableInAllLocations',
          'locationOptions.specificLocationOptions.availableInBusinessLocations',
          'locationOptions.specificLocationOptions.businessLocations.locationId',
          'typeId',
        ],
        operators: '*',
        sort: 'BOTH',
      },
      { fields: ['name'], operators: '*', sort: 'NONE' },
      {
        fields: ['singleResource.locationOptions.specificLocationOptions.businessLocations.locationId'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      {
        fields: [
          'singleResource.locationOptions.availableInAllLocations',
          'singleResource.locationOptions.specificLocationOptions.availableInBusinessLocations',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'bookings_service-options-and-variants/ServiceOptionsAndVariantsQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id', 'serviceId'], operators: ['$eq', '$in', '$ne'], sort: 'BOTH' },
      { fields: ['options.values', 'variants.values'], operators: ['$exists'], sort: 'NONE' },
      {
        fields: [
          'options.values.id',
          'options.values.type',
          'variants.values.choices.custom',
          'variants.values.choices.optionId',
          'variants.values.price.currency',
          'variants.values.price.value',
        ],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
    ],
  },
  'bookings_services/ServiceQuery': {
    paging: 'offset',
    groups: [
      {
        fields: [
          'locations.business.id',
          'serviceResources.resourceIds.values',
          'staffMemberIds',
          'supportedSlugs.name',
        ],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      {
        fields: [
          'id',
          'appId',
          'category.id',
          'category.name',
          'description',
          'form.id',
          'hidden',
          'mainSlug.name',
          'name',
          'onlineBooking.enabled',
          'payment.options.inPerson',
          'payment.options.online',
          'payment.options.pricingPlan',
          'schedule.firstSessionStart',
          'schedule.lastSessionEnd',
          'tagLine',
          'type',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'bookings_services/ServiceSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'addOnDetails.addOnId',
          'addOnDetails.durationInMinutes',
          'locations.business.id',
          'locations.business.name',
          'locations.calculatedAddress.formattedAddress',
          'locations.type',
          'serviceResources.resourceIds.values',
          'staffMemberIds',
          'supportedSlugs.name',
        ],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      {
        fields: [
          'id',
          'appId',
          'category.id',
          'category.name',
          'category.sortOrder',
          'description',
          'form.id',
          'hidden',
          'mainSlug.name',
          'name',
          'onlineBooking.enabled',
          'payment.options.inPerson',
          'payment.options.online',
          'payment.options.pricingPlan',
          'tagLine',
          'type',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
    searchable: ['name'],
  },
  'bookings_staff-members/StaffMemberQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'associatedWixIdentity.identificationData.contactId',
          'associatedWixIdentity.identificationData.wixUserId',
          'description',
          'resourceId',
          'serviceProvider',
        ],
        operators: '*',
        sort: 'BOTH',
      },
      {
        fields: ['email', 'name', 'phone'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin'],
        sort: 'NONE',
      },
      {
        fields: ['resource.locationOptions.specificLocationOptions.businessLocations.locationId'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
    ],
  },
  'bookings_staff-members/StaffMemberSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'associatedWixIdentity.identificationData.contactId',
          'associatedWixIdentity.identificationData.wixUserId',
          'description',
          'email',
          'name',
          'phone',
          'resourceId',
          'serviceProvider',
        ],
        operators: '*',
        sort: 'BOTH',
      },
      {
        fields: ['resource.locationOptions.specificLocationOptions.businessLocations'],
        operators: ['$isEmpty', '$matchItems'],
        sort: 'NONE',
      },
    ],
    searchable: ['name'],
  },
  'bookings_time-slots-configuration/TimeSlotsConfigurationQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['createdDate', 'id', 'updatedDate'], operators: '*', sort: 'BOTH' },
      { fields: ['appId'], operators: '*', sort: 'NONE' },
      {
        fields: [
          'displayTimeZone.basedOn',
          'splitInterval.sameAsDuration',
          'splitInterval.valueInMinutes',
          'staffSelection.strategy',
        ],
        operators: '*',
        sort: 'NONE',
      },
    ],
  },
  'business-tools_locations/LocationQuery': {
    paging: 'offset',
    groups: [
      {
        fields: [
          'businessSchedule.periods.closeDay',
          'businessSchedule.periods.closeTime',
          'businessSchedule.periods.openDay',
          'businessSchedule.periods.openTime',
          'businessSchedule.specialHourPeriod.comment',
          'businessSchedule.specialHourPeriod.endDate',
          'businessSchedule.specialHourPeriod.isClosed',
          'businessSchedule.specialHourPeriod.startDate',
        ],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      {
        fields: [
          'id',
          'address.city',
          'address.formattedAddress',
          'address.geocode.latitude',
          'address.geocode.longitude',
          'address.hint',
          'address.postalCode',
          'address.streetAddress.apt',
          'address.streetAddress.name',
          'address.streetAddress.number',
          'address.subdivision',
          'archived',
          'default',
          'description',
          'email',
          'fax',
          'locationType',
          'name',
          'phone',
          'revision',
          'status',
          'timeZone',
        ],
        operators: '*',
        sort: 'NONE',
      },
    ],
  },
  'categories_categories/CategoryQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['id', 'slug', 'treeReference.appNamespace', 'treeReference.treeKey', 'visible'],
        operators: '*',
        sort: 'NONE',
      },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'managingAppId',
          'name',
          'parentCategory.id',
          'parentCategory.index',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'categories_categories/CategorySearch': {
    paging: 'cursor',
    groups: [
      {
        fields: ['id', 'slug', 'treeReference.appNamespace', 'treeReference.treeKey', 'visible'],
        operators: '*',
        sort: 'NONE',
      },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'managingAppId',
          'name',
          'parentCategory.id',
          'parentCategory.index',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
    searchable: ['description', 'name'],
  },
  'crm_cards/CardQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id', 'pipelineId', 'stageId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'NONE' },
      { fields: ['createdDate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'ASC' },
      { fields: ['updatedDate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'DESC' },
    ],
  },
  'crm_cards/CardSearch': {
    paging: 'cursor',
    groups: [
      { fields: ['id', 'pipelineId', 'stageId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'ASC' },
      {
        fields: ['assigneeId', 'mainContact.contactId'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin'],
        sort: 'ASC',
      },
      {
        fields: ['createdDate', 'updatedDate', 'stageUpdatedDate'],
        operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      {
        fields: ['dueDate', 'staleDate', 'value.value'],
        operators: ['$eq', '$exists', '$gt', '$gte', '$lt', '$lte'],
        sort: 'BOTH',
      },
      { fields: ['tags.privateTags.tagIds'], operators: ['$hasAll', '$hasSome', '$isEmpty'], sort: 'NONE' },
      { fields: ['additionalContacts'], operators: ['$isEmpty', '$matchItems'], sort: 'NONE' },
      { fields: ['linkedEntities'], operators: ['$matchItems'], sort: 'NONE' },
      {
        fields: ['description'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin', '$startsWith'],
        sort: 'NONE',
      },
      {
        fields: ['mainContact.email', 'mainContact.phone', 'name'],
        operators: ['$eq', '$in', '$ne', '$nin', '$startsWith'],
        sort: 'BOTH',
      },
      { fields: ['outcome', 'priority'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
    ],
    searchable: [
      'additionalContacts.email',
      'additionalContacts.fullName',
      'additionalContacts.phone',
      'description',
      'mainContact.email',
      'mainContact.fullName',
      'mainContact.phone',
      'name',
    ],
  },
  'crm_contacts/ContactQuery': {
    paging: 'offset',
    groups: [
      { fields: ['id', 'info.locale'], operators: ['$eq', '$exists', '$in', '$ne'], sort: 'NONE' },
      {
        fields: ['createdDate', 'info.birthdate', 'lastActivity.activityDate'],
        operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      { fields: ['updatedDate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'NONE' },
      {
        fields: ['info.company', 'info.jobTitle', 'info.name.first', 'info.name.last', 'primaryInfo.email'],
        operators: ['$eq', '$exists', '$in', '$ne', '$startsWith'],
        sort: 'BOTH',
      },
      {
        fields: ['primaryInfo.phone'],
        operators: ['$eq', '$exists', '$in', '$ne', '$startsWith'],
        sort: 'NONE',
      },
      { fields: ['info.labelKeys'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
    ],
  },
  'crm_contacts-v-5/ContactQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in'], sort: 'NONE' },
      {
        fields: ['createdDate', 'updatedDate'],
        operators: ['$eq', '$gt', '$gte', '$lt', '$lte'],
        sort: 'ASC',
      },
      {
        fields: ['email.email', 'externalId', 'phone.phone'],
        operators: ['$eq', '$exists', '$in'],
        sort: 'NONE',
      },
    ],
  },
  'crm_contacts-v-5/ContactSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: ['assigneeId', 'memberInfo.memberId', 'source.appId', 'source.userId', 'timeZone'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin'],
        sort: 'NONE',
      },
      {
        fields: ['memberInfo.profileInfo.privacyStatus', 'memberInfo.status', 'memberInfo.userInfo.role'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin'],
        sort: 'BOTH',
      },
      {
        fields: [
          'memberInfo.emailVerificationRequired',
          'memberInfo.emailVerified',
          'memberInfo.profileInfo.muted',
          'memberInfo.profileInfo.reported',
          'memberInfo.requireProfileCompletion',
        ],
        operators: ['$eq', '$ne'],
        sort: 'NONE',
      },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'lastActivity.date',
          'memberInfo.sessionInfo.lastMobileLogin',
          'memberInfo.sessionInfo.lastWebLogin',
          'memberInfo.signupDate',
        ],
        operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      {
        fields: [
          'company.jobTitle',
          'company.name',
          'email.email',
          'memberInfo.email',
          'memberInfo.profileInfo.nickname',
          'name.first',
          'name.last',
          'phone.phone',
        ],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin', '$startsWith'],
        sort: 'BOTH',
      },
      {
        fields: [
          'id',
          'email.deliverabilityStatus',
          'email.subscriptionStatus.status',
          'phone.deliverabilityStatus',
          'phone.subscriptionStatus.status',
        ],
        operators: ['$eq', '$in', '$ne', '$nin'],
        sort: 'NONE',
      },
      {
        fields: ['locale', 'phone.e164', 'source.additionalInfo'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin', '$startsWith'],
        sort: 'NONE',
      },
      {
        fields: [
          'locationIds',
          'memberInfo.groupInfo.groupIds',
          'memberInfo.sessionInfo.mobileAppNames',
          'segmentIds',
          'tags.privateTags.tagIds',
        ],
        operators: ['$exists', '$hasAll', '$hasSome', '$isEmpty'],
        sort: 'NONE',
      },
      {
        fields: ['addresses.address.country', 'addresses.address.subdivision', 'addresses.recipient.phone'],
        operators: ['$exists', '$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      {
        fields: [
          'additionalEmails.email',
          'additionalPhones.e164',
          'additionalPhones.phone',
          'addresses.address.addressLine',
          'addresses.address.city',
          'addresses.address.postalCode',
          'addresses.address.streetAddress.name',
          'addresses.address.subdivisionFullname',
          'addresses.recipient.company',
          'addresses.recipient.firstName',
          'addresses.recipient.lastName',
        ],
        operators: ['$exists', '$hasAll', '$hasSome', '$startsWith'],
        sort: 'NONE',
      },
      { fields: ['birthdate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'BOTH' },
    ],
    searchable: [
      'company.jobTitle',
      'company.name',
      'email.email',
      'memberInfo.email',
      'memberInfo.profileInfo.nickname',
      'name.full',
      'phone.phone',
    ],
  },
  'crm_extended-fields/ExtendedFieldQuery': {
    paging: 'offset',
    groups: [
      { fields: ['key'], operators: ['$eq', '$in', '$ne'], sort: 'NONE' },
      { fields: ['displayName'], operators: ['$eq', '$in', '$ne', '$startsWith'], sort: 'BOTH' },
      {
        fields: ['createdDate', 'updatedDate'],
        operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      { fields: ['dataType', 'namespace'], operators: ['$eq', '$ne'], sort: 'NONE' },
      { fields: ['fieldType'], operators: ['$eq'], sort: 'NONE' },
    ],
  },
  'crm_labels/ContactLabelQuery': {
    paging: 'offset',
    groups: [
      { fields: ['key'], operators: ['$eq', '$in', '$ne'], sort: 'NONE' },
      { fields: ['displayName'], operators: ['$eq', '$in', '$ne', '$startsWith'], sort: 'BOTH' },
      {
        fields: ['createdDate', 'updatedDate'],
        operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      { fields: ['namespace'], operators: ['$eq', '$ne'], sort: 'NONE' },
      { fields: ['labelType'], operators: ['$eq'], sort: 'NONE' },
    ],
  },
  'crm_notes/NoteQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in'], sort: 'NONE' },
      { fields: ['type'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'NONE' },
      { fields: ['contactId'], operators: ['$eq', '$in'], sort: 'NONE' },
      { fields: ['createdDate'], operators: '*', sort: 'BOTH' },
      { fields: ['updatedDate'], operators: '*', sort: 'BOTH' },
    ],
  },
  'crm_pipelines/PipelineQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'NONE' },
      { fields: ['createdDate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'ASC' },
      { fields: ['updatedDate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'DESC' },
      { fields: ['name'], operators: ['$eq', '$in', '$ne', '$nin', '$startsWith'], sort: 'ASC' },
      { fields: ['source.appId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'NONE' },
    ],
  },
  'crm_tasks/TaskQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne'], sort: 'BOTH' },
      { fields: ['createdDate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'BOTH' },
      { fields: ['updatedDate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'BOTH' },
      { fields: ['dueDate'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'], sort: 'BOTH' },
      { fields: ['status'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'NONE' },
      { fields: ['contact.id'], operators: ['$eq', '$exists', '$in', '$ne'], sort: 'NONE' },
    ],
  },
  'data_movement-jobs/DataMovementJobQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['id', 'finishedAt', 'name', 'scheduleId', 'startedAt', 'status', 'workflowId'],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'ecom_abandoned-checkouts/AbandonedCheckoutQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'buyerInfo.contactId',
          'buyerInfo.email',
          'buyerInfo.memberId',
          'buyerInfo.userId',
          'buyerInfo.visitorId',
          'status',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'ecom_abandoned-checkouts/AbandonedCheckoutSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: ['activities.type', 'appliedDiscounts.coupon.code'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      { fields: ['contactDetails.firstName', 'contactDetails.lastName'], operators: '*', sort: 'NONE' },
      { fields: ['createdDate', 'updatedDate'], operators: '*', sort: 'BOTH' },
      {
        fields: [
          'id',
          'buyerInfo.contactId',
          'buyerInfo.email',
          'buyerInfo.memberId',
          'buyerInfo.userId',
          'buyerInfo.visitorId',
          'status',
        ],
        operators: ['$eq', '$in', '$ne', '$nin'],
        sort: 'NONE',
      },
    ],
    searchable: ['buyerInfo.email', 'contactDetails.firstName', 'contactDetails.lastName'],
  },
  'ecom_back-in-stock-notifications/BackInStockNotificationRequestQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['createdDate', 'id', 'autoNotified', 'contactId', 'itemUrl', 'status'],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'ecom_checkout-templates/CheckoutTemplateQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'status'], operators: '*', sort: 'BOTH' }],
  },
  'ecom_contact-tax-details/ContactTaxDetailsQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'tags', 'taxExemptGroupId'], operators: '*', sort: 'BOTH' }],
  },
  'ecom_delivery-profile/DeliveryProfileQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'createdBy',
          'createdBy.appId',
          'createdBy.userId',
          'default',
          'name',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'ecom_discount-rules/DiscountRuleQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['tags.privateTags.tagIds'], operators: ['$hasAll', '$hasSome'], sort: 'BOTH' },
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'active',
          'activeTimeInfo.end',
          'activeTimeInfo.start',
          'name',
          'revision',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'ecom_draft-orders/DraftOrderQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['createdDate', 'updatedDate', 'status'], operators: '*', sort: 'BOTH' },
      { fields: ['orderId'], operators: '*', sort: 'NONE' },
    ],
  },
  'ecom_draft-subscription-contracts/DraftSubscriptionContractQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'status', 'subscriptionContractId'], operators: '*', sort: 'BOTH' }],
  },
  'ecom_local-delivery-options/LocalDeliveryOptionQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['deliveryRegionIds'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
      { fields: ['id', 'areaName', 'estimatedDeliveryTime'], operators: '*', sort: 'NONE' },
    ],
  },
  'ecom_manual-tax-mappings/ManualTaxMappingQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'jurisdiction',
          'jurisdictionType',
          'taxName',
          'taxRate',
          'taxType',
        ],
        operators: '*',
        sort: 'BOTH',
      },
      { fields: ['exemptRates.taxExemptGroupId'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
      { fields: ['description', 'taxGroupId', 'taxRegionId'], operators: '*', sort: 'NONE' },
    ],
  },
  'ecom_order-payment-requests/OrderPaymentRequestQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['id', 'orderId', 'paymentGatewayOrderId', 'source.appId', 'source.externalId'],
        operators: '*',
        sort: 'NONE',
      },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'description',
          'expirationDate',
          'orderNumber',
          'status',
          'title',
        ],
        operators: '*',
        sort: 'BOTH',
      },
      { fields: ['amount.amount'], operators: ['$eq', '$gt', '$gte', '$lt', '$lte'], sort: 'BOTH' },
    ],
  },
  'ecom_orders/OrderSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'channelInfo.type',
          'fulfillmentStatus',
          'paymentStatus',
          'shippingInfo.region.name',
          'shippingInfo.title',
          'status',
        ],
        operators: ['$eq', '$in', '$ne', '$nin'],
        sort: 'BOTH',
      },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'balanceSummary.authorized.amount',
          'balanceSummary.pending.amount',
          'balanceSummary.pendingRefund.amount',
          'billingInfo.contactDetails.firstName',
          'billingInfo.contactDetails.lastName',
          'businessLocation.id',
          'businessLocation.name',
          'buyerInfo.email',
          'number',
          'priceSummary.total.amount',
          'purchasedDate',
          'shippingInfo.logistics.deliveryTime',
          'shippingInfo.logistics.deliveryTimeSlot.from',
          'shippingInfo.logistics.deliveryTimeSlot.to',
          'taxInfo.totalExempt.amount',
          'taxInfo.totalTax.amount',
        ],
        operators: '*',
        sort: 'BOTH',
      },
      { fields: ['archived', 'imported', 'seenByAHuman'], operators: '*', sort: 'NONE' },
      { fields: ['demo'], operators: '*', sort: 'NONE' },
      {
        fields: [
          'id',
          'buyerInfo.contactId',
          'buyerInfo.memberId',
          'channelInfo.externalOrderId',
          'checkoutId',
          'createdBy.userId',
          'lineItems.subscriptionInfo.id',
        ],
        operators: ['$eq', '$in', '$ne', '$nin'],
        sort: 'NONE',
      },
      {
        fields: [
          'lineItems.catalogReference.appId',
          'lineItems.catalogReference.catalogItemId',
          'lineItems.locations.id',
        ],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      {
        fields: ['fulfillmentStatusesAggregate.statuses', 'lineItems.productName.original'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
    ],
  },
  'ecom_pickup-locations/PickupLocationQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['deliveryRegionIds'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'address.city',
          'address.country',
          'address.subdivision',
          'name',
        ],
        operators: '*',
        sort: 'NONE',
      },
    ],
  },
  'ecom_shipping-options/ShippingOptionQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['deliveryRegionIds'], operators: ['$hasAll', '$hasSome'], sort: 'BOTH' },
      {
        fields: ['createdDate', 'id', 'updatedDate', 'deliveryRegionId', 'estimatedDeliveryTime'],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'ecom_shippo-configurations/ShippoConfigurationQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'deliveryRegionId'], operators: '*', sort: 'BOTH' }],
  },
  'ecom_subscription-contracts/SubscriptionContractQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'buyerInfo.contactId'], operators: '*', sort: 'BOTH' }],
  },
  'ecom_tax-exempt-groups/TaxExemptGroupQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'name'], operators: '*', sort: 'BOTH' }],
  },
  'ecom_tax-groups/TaxGroupQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['name'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['createdDate', 'updatedDate'], operators: '*', sort: 'BOTH' },
    ],
  },
  'ecom_tax-regions/TaxRegionQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['createdDate', 'id', 'updatedDate', 'appId', 'country', 'subdivision'],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'ecom_tip-settings/TipSettingsQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'id',
          'allowBusinessTipAtPayment',
          'allowCustomAmount',
          'allowCustomerTip',
          'allowEditDistribution',
          'default',
          'locationId',
          'paymentTerminalId',
          'tipType',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'ecom_tips/TipQuery': { paging: 'cursor', groups: [{ fields: ['id'], operators: '*', sort: 'BOTH' }] },
  'events_categories/CategoryQuery': {
    paging: 'offset',
    groups: [
      { fields: ['id', 'name'], operators: ['$eq'], sort: 'BOTH' },
      { fields: ['states'], operators: ['$hasSome'], sort: 'NONE' },
      { fields: ['createdDate'], operators: [], sort: 'BOTH' },
    ],
  },
  'events_guests/EventGuestQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'id',
          'contactId',
          'eventId',
          'memberId',
          'orderNumber',
          'rsvpId',
          'secondaryLanguageCode',
          'ticketNumber',
        ],
        operators: ['$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'NONE',
      },
      { fields: ['attendanceStatus', 'guestType'], operators: ['$eq', '$in', '$ne'], sort: 'NONE' },
      { fields: ['guestDetails.checkedIn'], operators: ['$eq', '$exists', '$ne'], sort: 'NONE' },
      { fields: ['tickets'], operators: ['$exists'], sort: 'NONE' },
      {
        fields: ['createdDate', 'updatedDate', 'attendanceStatusUpdatedDate'],
        operators: ['$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
    ],
  },
  'events_policies/PolicyQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['createdDate', 'id', 'updatedDate', 'body', 'eventId', 'name', 'revision'],
        operators: ['$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
    ],
  },
  'events_rsvp-v-2/RsvpSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'anonymized',
          'checkedInGuestCount',
          'contactId',
          'email',
          'eventId',
          'firstName',
          'fullyCheckedIn',
          'lastName',
          'memberId',
          'status',
          'totalGuests',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
    searchable: ['email', 'emailDomain', 'firstName', 'guestList.guests.fullName', 'lastName'],
  },
  'events_rsvp-v-2/RsvpQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['id', 'contactId', 'eventId', 'memberId'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin'],
        sort: 'NONE',
      },
      { fields: ['fullyCheckedIn', 'status'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['createdDate', 'updatedDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
    ],
  },
  'events_schedule/ScheduleItemQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['createdDate', 'id', 'updatedDate', 'description', 'eventId', 'name', 'stageName'],
        operators: ['$eq', '$gt', '$gte', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
    ],
  },
  'events_staff-members/StaffMemberQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['createdDate', 'updatedDate'],
        operators: ['$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
    ],
  },
  'events_ticket-definitions/TicketDefinitionQuery': { paging: 'cursor', groups: [] },
  'events_ticket-definitions-v-2/TicketDefinitionQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'description',
          'eventId',
          'initialLimit',
          'name',
          'pricingMethod.fixedPrice.currency',
          'pricingMethod.fixedPrice.value',
          'revision',
        ],
        operators: ['$eq', '$exists', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
      {
        fields: ['feeType', 'hidden', 'pricingMethod.free', 'pricingMethod.pricingType', 'saleStatus'],
        operators: ['$eq', '$exists', '$in', '$ne', '$nin'],
        sort: 'BOTH',
      },
    ],
  },
  'events_wix-events-v-2/EventQuery': {
    paging: 'offset',
    groups: [
      { fields: ['registration.initialType'], operators: ['$eq'], sort: 'NONE' },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'dateAndTimeSettings.endDate',
          'dateAndTimeSettings.startDate',
          'slug',
          'title',
        ],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'],
        sort: 'BOTH',
      },
      { fields: ['id'], operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne'], sort: 'BOTH' },
      { fields: ['status', 'userId'], operators: ['$eq', '$in', '$ne'], sort: 'NONE' },
    ],
  },
  'forms_chat-settings/ChatSettingsQuery': {
    paging: 'cursor',
    groups: [{ fields: ['greetingMessage', 'summaryMessage'], operators: '*', sort: 'BOTH' }],
  },
  'forms_form-spam-submission-reports/FormSpamSubmissionReportQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['namespace'], operators: ['$eq'], sort: 'NONE' },
      { fields: ['formId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['createdDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
      {
        fields: ['reportedDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
      { fields: ['reportReason'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['childMetaSiteId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'NONE' },
    ],
  },
  'forms_forms/FormQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['namespace'], operators: ['$eq'], sort: 'BOTH' },
      {
        fields: ['createdDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
      {
        fields: ['updatedDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
      { fields: ['properties.name'], operators: ['$eq', '$in', '$ne', '$nin', '$startsWith'], sort: 'BOTH' },
      { fields: ['name'], operators: ['$eq', '$in', '$ne', '$nin', '$startsWith'], sort: 'BOTH' },
      { fields: ['properties.disabled'], operators: ['$eq', '$ne'], sort: 'BOTH' },
      { fields: ['enabled'], operators: ['$eq', '$ne'], sort: 'BOTH' },
      { fields: ['fields.validation.predefined.format'], operators: ['$hasSome'], sort: 'NONE' },
      { fields: ['tags.privateTags.tagIds'], operators: ['$hasAll', '$hasSome'], sort: 'BOTH' },
    ],
  },
  'forms_submissions/FormSubmissionSearch': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['formId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['namespace'], operators: ['$eq'], sort: 'NONE' },
      { fields: ['status'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      {
        fields: ['createdDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
    ],
  },
  'forms_submissions/FormSubmissionQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['formId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['contactId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['namespace'], operators: ['$eq'], sort: 'NONE' },
      { fields: ['status'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['seen'], operators: ['$eq', '$ne'], sort: 'BOTH' },
      {
        fields: ['createdDate', 'updatedDate'],
        operators: ['$eq', '$gt', '$gte', '$in', '$lt', '$lte', '$ne', '$nin'],
        sort: 'BOTH',
      },
      {
        fields: ['submitter.applicationId', 'submitter.memberId', 'submitter.userId', 'submitter.visitorId'],
        operators: ['$eq', '$in', '$ne', '$nin'],
        sort: 'BOTH',
      },
      { fields: ['orderDetails.checkoutId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'BOTH' },
      { fields: ['childMetaSiteId'], operators: ['$eq', '$in', '$ne', '$nin'], sort: 'NONE' },
    ],
  },
  'members_badge-assignments/BadgeAssignmentQuery': {
    paging: 'cursor',
    groups: [{ fields: ['badgeId', 'memberId'], operators: '*', sort: 'ASC' }],
  },
  'members_badges-v-2/BadgeQuery': {
    paging: 'offset',
    groups: [
      { fields: ['id', 'description', 'permissionsEnabled', 'slug', 'title'], operators: '*', sort: 'ASC' },
    ],
  },
  'members_custom-field-suggestions/CustomFieldSuggestionQuery': {
    paging: 'offset',
    groups: [{ fields: ['fieldType', 'name'], operators: '*', sort: 'BOTH' }],
  },
  'members_member-report/MemberReportQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['createdDate', 'id', 'reason', 'reportedMemberId', 'reportingMemberId'],
        operators: '*',
        sort: 'NONE',
      },
    ],
  },
  'members_members/MemberQuery': {
    paging: 'offset',
    groups: [
      {
        fields: [
          'id',
          'contact.firstName',
          'contact.lastName',
          'contactId',
          'loginEmail',
          'privacyStatus',
          'profile.nickname',
          'profile.slug',
          'status',
        ],
        operators: '*',
        sort: 'NONE',
      },
    ],
  },
  'members_members-about/MemberAboutQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'memberId'], operators: '*', sort: 'NONE' }],
  },
  'members_user-member/UserMemberQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['createdDate', 'memberId', 'metaSiteId', 'siteMembersInstanceId', 'status', 'userId'],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'pricing-plans_plans/PlanQuery': {
    paging: 'offset',
    groups: [
      { fields: ['createdDate', 'id', 'updatedDate', 'primary', 'slug'], operators: '*', sort: 'BOTH' },
    ],
  },
  'pricing-plans_plans-v-3/PlanQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['pricingVariants.pricingStrategies.flatRate.amount'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      {
        fields: ['pricingVariants.id', 'pricingVariants.categoryIds', 'pricingVariants.name'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'formId',
          'name',
          'slug',
          'termsAndConditions',
          'visibility',
        ],
        operators: '*',
        sort: 'BOTH',
      },
      {
        fields: ['tags.privateTags.tagIds', 'tags.publicTags.tagIds'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
    ],
  },
  'pricing-plans_plans-v-3/PlanSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: ['pricingVariants.pricingStrategies.flatRate.amount'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      {
        fields: ['pricingVariants.id', 'pricingVariants.categoryIds', 'pricingVariants.name'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      {
        fields: [
          'createdDate',
          'id',
          'updatedDate',
          'formId',
          'name',
          'slug',
          'termsAndConditions',
          'visibility',
        ],
        operators: '*',
        sort: 'BOTH',
      },
      {
        fields: ['tags.privateTags.tagIds', 'tags.publicTags.tagIds'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
    ],
    searchable: ['name'],
  },
  'pricing-plans_pricing-variant-categories/PricingVariantCategoryQuery': {
    paging: 'cursor',
    groups: [{ fields: ['createdDate', 'id', 'updatedDate', 'name'], operators: '*', sort: 'BOTH' }],
  },
  'stores_brands-v-3/BrandQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['createdDate', 'updatedDate', 'name'], operators: '*', sort: 'BOTH' },
      { fields: ['id'], operators: '*', sort: 'NONE' },
    ],
  },
  'stores_collections/CollectionQuery': {
    paging: 'offset',
    groups: [{ fields: ['id', 'name'], operators: '*', sort: 'BOTH' }],
  },
  'stores_customizations-v-3/CustomizationQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['createdDate', 'id', 'updatedDate', 'name'], operators: '*', sort: 'BOTH' },
      { fields: ['customizationRenderType', 'customizationType'], operators: '*', sort: 'NONE' },
    ],
  },
  'stores_info-sections-v-3/InfoSectionQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['createdDate', 'updatedDate', 'title', 'uniqueName'], operators: '*', sort: 'BOTH' },
      { fields: ['id'], operators: '*', sort: 'NONE' },
    ],
  },
  'stores_inventory-items-v-3/InventoryItemQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id', 'locationId', 'variantId'], operators: '*', sort: 'NONE' },
      { fields: ['product.directCategoryIds'], operators: ['$hasAll', '$hasSome'], sort: 'BOTH' },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'availabilityStatus',
          'inStock',
          'preorderInfo.enabled',
          'product.brand.id',
          'product.name',
          'product.variantBarcode',
          'product.variantName',
          'product.variantSku',
          'productId',
          'quantity',
          'trackQuantity',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
  'stores_inventory-items-v-3/InventoryItemSearch': {
    paging: 'cursor',
    groups: [
      { fields: ['id', 'locationId', 'variantId'], operators: '*', sort: 'NONE' },
      { fields: ['product.directCategoryIds'], operators: ['$hasAll', '$hasSome'], sort: 'BOTH' },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'availabilityStatus',
          'inStock',
          'preorderInfo.enabled',
          'product.brand.id',
          'product.name',
          'product.variantBarcode',
          'product.variantName',
          'product.variantSku',
          'productId',
          'quantity',
          'trackQuantity',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
    searchable: ['product.name', 'product.variantBarcode', 'product.variantName', 'product.variantSku'],
  },
  'stores_product-groups-v-3/ProductGroupQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'handle'], operators: '*', sort: 'NONE' }],
  },
  'stores_product-groups-v-3/ProductGroupSearch': {
    paging: 'cursor',
    groups: [
      { fields: ['createdDate', 'id', 'name'], operators: '*', sort: 'BOTH' },
      {
        fields: ['members.productId', 'members.productName'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      { fields: ['groupingCustomizationId'], operators: '*', sort: 'NONE' },
    ],
    searchable: ['members.productName', 'name'],
  },
  'stores_products/ProductQuery': {
    paging: 'offset',
    groups: [
      { fields: ['id'], operators: '*', sort: 'BOTH' },
      { fields: ['createdDate'], operators: '*', sort: 'NONE' },
      { fields: ['lastUpdated'], operators: '*', sort: 'BOTH' },
      { fields: ['name'], operators: '*', sort: 'BOTH' },
      { fields: ['description'], operators: '*', sort: 'NONE' },
      { fields: ['sku'], operators: '*', sort: 'BOTH' },
      { fields: ['price'], operators: '*', sort: 'BOTH' },
      { fields: ['priceData.price'], operators: '*', sort: 'BOTH' },
      { fields: ['numericId'], operators: '*', sort: 'BOTH' },
      { fields: ['productType'], operators: '*', sort: 'BOTH' },
      { fields: ['slug'], operators: '*', sort: 'BOTH' },
      { fields: ['collectionIds'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
    ],
  },
  'stores_products-v-3/V3ProductSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: ['allCategoriesInfo.categories', 'directCategoriesInfo.categories', 'variantsInfo.variants'],
        operators: ['$matchItems'],
        sort: 'NONE',
      },
      {
        fields: [
          'additionalRibbons.id',
          'additionalRibbons.name',
          'infoSections.id',
          'infoSections.uniqueName',
          'modifiers.id',
          'modifiers.choicesSettings.choices.choiceId',
          'modifiers.choicesSettings.choices.name',
          'modifiers.name',
          'options.id',
          'options.choicesSettings.choices.choiceId',
          'options.choicesSettings.choices.name',
          'options.name',
          'tags.privateTags.tagIds',
          'tags.publicTags.tagIds',
        ],
        operators: ['$hasAll', '$hasSome'],
        sort: 'NONE',
      },
      {
        fields: [
          'id',
          'brand.id',
          'brand.name',
          'handle',
          'importId',
          'inventory.availabilityStatus',
          'inventory.preorderAvailability',
          'inventory.preorderStatus',
          'physicalProperties.deliveryProfileId',
          'physicalProperties.fulfillerId',
          'productType',
          'ribbon.id',
          'ribbon.name',
          'slug',
          'subscriptionDetails.allowOneTimePurchases',
          'taxGroupId',
          'visible',
          'visibleInPos',
        ],
        operators: '*',
        sort: 'NONE',
      },
      {
        fields: [
          'createdDate',
          'updatedDate',
          'actualPriceRange.maxValue.amount',
          'actualPriceRange.minValue.amount',
          'compareAtPriceRange.maxValue.amount',
          'compareAtPriceRange.minValue.amount',
          'minVariantPriceInfo.sku',
          'name',
          'physicalProperties.shippingWeightRange.maxValue',
          'physicalProperties.shippingWeightRange.minValue',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
    searchable: [
      'description',
      'directCategoryIdsInfo.categoryIds',
      'minVariantPriceInfo.sku',
      'name',
      'physicalProperties.deliveryProfileId',
      'physicalProperties.shippingGroupId',
      'variantsInfo.variants.barcode',
      'variantsInfo.variants.sku',
    ],
  },
  'stores_products-v-3/V3ProductQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['options.id'], operators: ['$hasAll', '$hasSome'], sort: 'NONE' },
      { fields: ['id', 'handle'], operators: '*', sort: 'NONE' },
      { fields: ['createdDate', 'updatedDate', 'slug', 'visible'], operators: '*', sort: 'BOTH' },
    ],
  },
  'stores_promotions-v-3/PromotionQuery': {
    paging: 'cursor',
    groups: [
      {
        fields: ['tags.privateTags.tagIds', 'tags.publicTags.tagIds'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      { fields: ['createdDate', 'id', 'updatedDate', 'enabled'], operators: '*', sort: 'BOTH' },
    ],
  },
  'stores_promotions-v-3/PromotionSearch': {
    paging: 'cursor',
    groups: [
      {
        fields: ['tags.privateTags.tagIds', 'tags.publicTags.tagIds'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      { fields: ['createdDate', 'id', 'updatedDate', 'enabled'], operators: '*', sort: 'BOTH' },
    ],
    searchable: ['name'],
  },
  'stores_read-only-variants-v-3/ReadOnlyVariantQuery': {
    paging: 'cursor',
    groups: [{ fields: ['id', 'productData.productId', 'variantId'], operators: '*', sort: 'BOTH' }],
  },
  'stores_read-only-variants-v-3/ReadOnlyVariantSearch': {
    paging: 'cursor',
    groups: [
      { fields: ['id'], operators: '*', sort: 'NONE' },
      {
        fields: ['optionChoices.optionChoiceIds.choiceId', 'optionChoices.optionChoiceIds.optionId'],
        operators: ['$hasAll', '$hasSome'],
        sort: 'BOTH',
      },
      {
        fields: [
          'barcode',
          'inventoryStatus.inStock',
          'inventoryStatus.preorderEnabled',
          'price.actualPrice.amount',
          'price.compareAtPrice.amount',
          'productData.updatedDate',
          'productData.brand.id',
          'productData.handle',
          'productData.name',
          'productData.physicalProperties.fulfillerId',
          'productData.productId',
          'productData.productType',
          'productData.slug',
          'productData.visible',
          'productData.visibleInPos',
          'sku',
          'variantId',
          'visible',
        ],
        operators: '*',
        sort: 'BOTH',
      },
    ],
    searchable: ['productData.name', 'sku'],
  },
  'stores_ribbons-v-3/RibbonQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['createdDate', 'updatedDate', 'name'], operators: '*', sort: 'BOTH' },
      { fields: ['id'], operators: '*', sort: 'NONE' },
    ],
  },
  'stores_stores-locations-v-3/StoresLocationQuery': {
    paging: 'cursor',
    groups: [
      { fields: ['id', 'wixLocationId'], operators: '*', sort: 'NONE' },
      {
        fields: ['createdDate', 'updatedDate', 'defaultLocation', 'locationType', 'name'],
        operators: '*',
        sort: 'BOTH',
      },
    ],
  },
} as const satisfies Readonly<Record<string, SdkSpec>>;
