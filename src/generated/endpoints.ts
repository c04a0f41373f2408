// Written by `npm run codegen` from the metadata of the SDK. Do not edit.

/** The metadata of the packages of the SDK that declarations of endpoints name. */
export interface SdkPackages {
  readonly 'auto_sdk_data_collections': typeof import('@wix/auto_sdk_data_collections/meta');
  readonly 'blog': typeof import('@wix/blog/meta');
  readonly 'bookings': typeof import('@wix/bookings/meta');
  readonly 'business-tools': typeof import('@wix/business-tools/meta');
  readonly 'categories': typeof import('@wix/categories/meta');
  readonly 'crm': typeof import('@wix/crm/meta');
  readonly 'ecom': typeof import('@wix/ecom/meta');
  readonly 'events': typeof import('@wix/events/meta');
  readonly 'forms': typeof import('@wix/forms/meta');
  readonly 'members': typeof import('@wix/members/meta');
  readonly 'pricing-plans': typeof import('@wix/pricing-plans/meta');
  readonly 'stores': typeof import('@wix/stores/meta');
}

/** Verb and path of each declared function of the SDK. */
export const SDK_ENDPOINTS: Readonly<Record<string, { readonly method: string; readonly path: string }>> = {
  'auto_sdk_data_collections.getDataCollection': {"method":"GET","path":"/wix-data/v2/collections/:dataCollectionId"},
  'auto_sdk_data_collections.listDataCollections': {"method":"GET","path":"/wix-data/v2/collections"},
  'blog.categories.queryCategories': {"method":"POST","path":"/blog/v3/categories/query"},
  'blog.draftPosts.queryDraftPosts': {"method":"POST","path":"/blog/v3/draft-posts/query"},
  'blog.posts.queryPosts': {"method":"POST","path":"/v3/posts/query"},
  'blog.tags.queryTags': {"method":"POST","path":"/v3/tags/query"},
  'bookings.bookingPolicies.queryBookingPolicies': {"method":"POST","path":"/bookings/v1/booking-policies/query"},
  'bookings.categoriesV2.queryCategories': {"method":"GET","path":"/bookings/v2/categories/query"},
  'bookings.extendedBookings.countExtendedBookings': {"method":"POST","path":"/_api/bookings-reader/v2/extended-bookings/count"},
  'bookings.extendedBookings.queryExtendedBookings': {"method":"POST","path":"/_api/bookings-reader/v2/extended-bookings/query"},
  'bookings.resourceTypes.queryResourceTypes': {"method":"POST","path":"/bookings/v2/resources/resource-types/query"},
  'bookings.resources.countResources': {"method":"POST","path":"/bookings/v2/resources/count"},
  'bookings.resources.queryResources': {"method":"POST","path":"/bookings/v2/resources/query"},
  'bookings.serviceOptionsAndVariants.queryServiceOptionsAndVariants': {"method":"POST","path":"/bookings/v1/serviceOptionsAndVariants/query"},
  'bookings.services.countServices': {"method":"POST","path":"/_api/bookings/v2/services/count"},
  'bookings.services.queryServices': {"method":"POST","path":"/_api/bookings/v2/services/query"},
  'bookings.staffMembers.countStaffMembers': {"method":"POST","path":"/bookings/v1/staff-members/count"},
  'bookings.staffMembers.countStaffMembersV2': {"method":"POST","path":"/bookings/staff/v2/staff-members/count"},
  'bookings.staffMembers.queryStaffMembers': {"method":"POST","path":"/bookings/v1/staff-members/query"},
  'bookings.staffMembers.queryStaffMembersV2': {"method":"POST","path":"/bookings/staff/v2/staff-members/query"},
  'business-tools.siteProperties.getSiteProperties': {"method":"GET","path":"/site-properties/v4/properties"},
  'categories.categories.countCategories': {"method":"POST","path":"/categories/v1/categories/count"},
  'categories.categories.listItemsInCategory': {"method":"GET","path":"/categories/v1/categories/:categoryId/list-items"},
  'categories.categories.queryCategories': {"method":"POST","path":"/categories/v1/categories/query"},
  'crm.contacts.getContact': {"method":"GET","path":"/contacts/v4/contacts/:id"},
  'crm.contacts.queryContacts': {"method":"POST","path":"/contacts/v4/contacts/query"},
  'crm.contactsV5.countContacts': {"method":"POST","path":"/contacts/v5/contacts/count"},
  'crm.contactsV5.getContact': {"method":"GET","path":"/contacts/v5/contacts/:contactId"},
  'crm.contactsV5.queryContacts': {"method":"GET","path":"/contacts/v5/contacts/query"},
  'crm.contactsV5.searchContacts': {"method":"GET","path":"/contacts/v5/contacts/search"},
  'crm.extendedFields.queryExtendedFields': {"method":"POST","path":"/contacts/v4/extended-fields/query"},
  'crm.labels.queryLabels': {"method":"POST","path":"/contacts/v4/labels/query"},
  'ecom.abandonedCheckouts.queryAbandonedCheckouts': {"method":"POST","path":"/ecom/v1/abandoned-checkout/query"},
  'ecom.abandonedCheckouts.searchAbandonedCheckouts': {"method":"POST","path":"/ecom/v1/abandoned-checkout/search"},
  'ecom.orderFulfillments.listFulfillmentsForMultipleOrders': {"method":"POST","path":"/ecom/v1/fulfillments/list-by-ids"},
  'ecom.orderInvoices.listInvoicesForMultipleOrders': {"method":"POST","path":"/ecom/v1/invoices/list-by-ids"},
  'ecom.orderTransactions.listTransactionsForMultipleOrders': {"method":"POST","path":"/ecom/v1/payments/list-by-ids"},
  'ecom.orders.aggregateOrders': {"method":"POST","path":"/ecom/v1/orders/aggregate"},
  'ecom.orders.getOrder': {"method":"GET","path":"/ecom/v1/orders/:id"},
  'ecom.orders.searchOrders': {"method":"POST","path":"/ecom/v1/orders/search"},
  'events.categories.queryCategories': {"method":"POST","path":"/events/v1/categories/query"},
  'events.guests.queryGuests': {"method":"POST","path":"/events/v2/guests/query"},
  'events.orders.listOrders': {"method":"GET","path":"/events/v1/orders"},
  'events.policies.queryPolicies': {"method":"POST","path":"/events-policies/v2/policies/query"},
  'events.rsvpV2.countRsvps': {"method":"POST","path":"/events/v2/rsvps/count"},
  'events.rsvpV2.queryRsvps': {"method":"POST","path":"/events/v2/rsvps/query"},
  'events.schedule.listScheduleItems': {"method":"GET","path":"/events/v1/schedule"},
  'events.ticketDefinitionsV2.queryTicketDefinitions': {"method":"POST","path":"/events-ticket-definitions/v3/ticket-definitions/query"},
  'events.tickets.listTickets': {"method":"GET","path":"/events/v1/tickets"},
  'events.wixEventsV2.queryEvents': {"method":"POST","path":"/events/v3/events/query"},
  'forms.formSpamSubmissionReports.countFormSpamSubmissionReports': {"method":"POST","path":"/form-spam-submission-report-service/v4/form-spam-submission-reports/count"},
  'forms.formSpamSubmissionReports.queryFormSpamSubmissionReportsByNamespace': {"method":"POST","path":"/form-spam-submission-report-service/v4/form-spam-submission-reports/namespace/query"},
  'forms.forms.countFormsByFilter': {"method":"POST","path":"/form-schema-service/v4/forms/count-by-filter"},
  'forms.forms.getForm': {"method":"GET","path":"/form-schema-service/v4/forms/:formId"},
  'forms.forms.listForms': {"method":"GET","path":"/form-schema-service/v4/forms"},
  'forms.forms.listFormsProvidersConfigs': {"method":"GET","path":"/form-schema-service/v4/forms/providers-config"},
  'forms.forms.queryForms': {"method":"POST","path":"/form-schema-service/v4/forms/query"},
  'forms.submissions.countSubmissions': {"method":"POST","path":"/form-submission-service/v4/submissions/count"},
  'forms.submissions.countSubmissionsByFilter': {"method":"POST","path":"/form-submission-service/v4/submissions/count-by-filter"},
  'forms.submissions.getSubmission': {"method":"GET","path":"/form-submission-service/v4/submissions/:submissionId"},
  'forms.submissions.querySubmissionsByNamespace': {"method":"POST","path":"/form-submission-service/v4/submissions/namespace/query"},
  'forms.submissions.searchSubmissionsByNamespace': {"method":"POST","path":"/form-submission-service/v4/submissions/namespace/search"},
  'members.badgeAssignments.queryBadgeAssignments': {"method":"POST","path":"/badges/v4/assignments/query"},
  'members.badgesV2.queryBadges': {"method":"POST","path":"/badges/v4/badges/query"},
  'members.customFields.listCustomFields': {"method":"GET","path":"/members/v1/custom-fields"},
  'members.members.queryMembers': {"method":"POST","path":"/members/v1/members/query"},
  'members.membersAbout.queryMemberAbouts': {"method":"POST","path":"/members/v2/abouts/query"},
  'members.userMember.queryUserMembers': {"method":"POST","path":"/members/v1/user-members/query"},
  'pricing-plans.orders.managementGetOrder': {"method":"GET","path":"/pricing-plans/v2/orders/:id"},
  'pricing-plans.orders.managementListOrders': {"method":"GET","path":"/pricing-plans/v2/orders"},
  'pricing-plans.plansV3.countPlans': {"method":"POST","path":"/pricing-plans/v3/plans/count"},
  'pricing-plans.plansV3.queryPlans': {"method":"GET","path":"/pricing-plans/v3/plans/query"},
  'stores.catalogVersioning.getCatalogVersion': {"method":"GET","path":"/stores/v3/provision/version"},
  'stores.inventory.queryInventory': {"method":"POST","path":"/stores-reader/v2/inventoryItems/query"},
  'stores.inventoryItemsV3.countInventoryItems': {"method":"GET","path":"/stores/v3/inventory-items/count"},
  'stores.inventoryItemsV3.queryInventoryItems': {"method":"GET","path":"/stores/v3/inventory-items/query"},
  'stores.productsV3.countProducts': {"method":"GET","path":"/stores/v3/products/count"},
  'stores.productsV3.queryProducts': {"method":"GET","path":"/stores/v3/products/query"},
  'stores.productsV3.searchProducts': {"method":"GET","path":"/stores/v3/products/search"},
  'stores.readOnlyVariantsV3.queryVariants': {"method":"POST","path":"/stores/v3/products/query-variants"},
  'stores.storesLocationsV3.queryStoresLocations': {"method":"POST","path":"/stores/v3/locations/query"},
};
