/** What is said to be lost without the permission that stands for each product, and without those of the site itself. */
export const meanings = {
  site: {
    permissions: [
      {
        name: 'Manage Your App',
        purpose: "The site's name, address, locale, currency, time zone, business contact and opening hours.",
        loss: 'The plan cannot name the site, its language, currency and time zone; whoever approves it has to enter them by hand.',
      },
      {
        name: 'View Installed Apps',
        purpose: 'The list of Wix apps on the site.',
        loss: 'Apps whose data the graph does not read stay unnoticed.',
      },
      {
        name: 'Read Site Data',
        purpose:
          "The editor that the site was made with, classic or Studio, and its address. A permission of the account: it works only together with the account's id (WIX_ACCOUNT_ID).",
        loss: 'Whether the pages are static or come from Wix Data has to be found out by looking at the site.',
      },
    ],
  },
  products: [
    {
      product: 'STORES',
      purpose: 'Products, collections and inventory of catalog V1, and the products of V3.',
      loss: 'The migrated site has no catalog.',
    },
    {
      product: 'ORDERS',
      purpose: 'Orders with their line items.',
      loss: 'The migrated site has no order history.',
    },
    {
      product: 'MEMBERS',
      purpose: 'Site members and their profiles, which become CRM contacts.',
      loss: 'The migrated site does not know who could log in; members without an order or a contact are missing.',
    },
    {
      product: 'CONTACTS',
      purpose: 'Customers, subscribers and leads with their addresses, which become CRM contacts.',
      loss: 'The migrated CRM has members and buyers only; subscribers, leads and consent to marketing are lost.',
    },
    {
      product: 'DATA',
      purpose: 'The items of the collections that the site keeps in its CMS.',
      loss: 'The content of dynamic pages is lost: no collection has any items.',
    },
    {
      product: 'EVENTS',
      purpose:
        'Events with their texts, dates, places, registration, categories and schedule. Skip if the site has no events.',
      loss: 'The migrated site has no events.',
    },
    {
      product: 'BOOKINGS',
      purpose: 'Past and coming bookings, with who booked, attendance, payment and what they filled in.',
      loss: 'The migrated site has no bookings, and does not know who comes to what.',
    },
    {
      product: 'BLOG',
      purpose: 'Published blog posts with their text, pictures, categories and tags.',
      loss: 'The migrated site has no blog.',
    },
    {
      product: 'FORMS',
      purpose: "Form submissions captured through Wix's built-in forms, and how many of them are spam.",
      loss: 'Lead history collected through the contact page is lost.',
    },
    {
      product: 'PRICING_PLANS',
      purpose: 'Pricing plans with their prices. Skip if the site sells no memberships or packages.',
      loss: 'The migrated site does not know what could be subscribed to.',
    },
  ],
};
