import type { GatewayContext } from '../../contract/product-module.ts';
import type { ProductName } from '../../contract/product-name.ts';

/** An app of Wix's that sites have, and what becomes of its data. */
interface KnownApp {
  /** Null for one that is none of Wix's known ones. */
  readonly name: string | null;
  /** What the graph does with it, for people. */
  readonly use: string;
  /** Whether it may hold data that nothing in the graph reads. */
  readonly hasUnreadData: boolean;
}

const unread = (name: string, what: string): KnownApp => ({
  name,
  use: what,
  hasUnreadData: true,
});

const NOT_READ = 'The graph does not read its data: move it by hand, or set it up anew.';

/** The apps of Wix's whose data no product reads, known by the ids they have on every site (docs/fidelity.md#installed-apps). */
const knownApps: ReadonlyMap<string, KnownApp> = new Map(
  Object.entries({
    '14ce1214-b278-a7e4-1373-00cebd1bef7c': unread(
      'Wix Forms (old)',
      'Wix gives out no forms of the old app: their submissions are in its dashboard, as CSV files. People who sent one are among `contacts`.',
    ),
    'd80111c5-a0f4-47a8-b63a-65b54d774a27': unread(
      'Wix Gift Cards',
      'The graph does not read gift cards: note open balances before the move.',
    ),
    '14d84998-ae09-1abf-c6fc-3f3cace5bf19': {
      name: 'Wix Multilingual',
      use: 'It keeps no records of its own: the languages are in `site.multilingual`, and translated records share a `translationId`.',
      hasUnreadData: false,
    },
    'a95a5fce-e370-4402-9ce4-96956acc747d': unread(
      'Wix Reviews',
      'The graph does not read reviews: export them from the dashboard before the move.',
    ),
    '553c79f3-5625-4f38-b14b-ef7c0d1e87df': unread(
      'Wix Loyalty Program',
      "The graph does not read points: note every member's balance before the move.",
    ),
    '8725b255-2aa2-4a53-b76d-7d3c363aaeea': unread(
      'Wix Subscriptions',
      'The graph does not read them, and running payments stay with the provider: agree with those customers on how they go on.',
    ),
    '13ee94c1-b635-8505-3391-97919052c16f': unread(
      'Wix Invoices',
      'The graph does not read invoices: export them from the dashboard, laws ask for them for years.',
    ),
    '2936472a-a1ed-4ae5-9f71-614313a9f4e7': unread(
      'Wix Online Programs',
      'The graph does not read programs and their participants: move them by hand, or set them up anew.',
    ),
    'b278a256-2757-4f19-9313-c05c783bec92': unread(
      'Wix Restaurants Menus',
      'The graph does not read menus: set them up anew.',
    ),
    'f9c07de2-5341-40c6-b096-8eb39de391fb': unread(
      'Wix Table Reservations',
      'The graph does not read reservations: enter those that lie ahead where they will be taken.',
    ),
    '13e8d036-5516-6104-b456-c8466db39542': unread('Wix Restaurants Orders (old)', NOT_READ),
    '135aad86-9125-6074-7346-29dc6a3c9bcf': unread('Wix Hotels', NOT_READ),
    '13bb5d67-1add-e770-a71f-001277e17c57': unread('Wix Music', NOT_READ),
    '14409595-f076-4753-8303-9a86f9f71469': unread('Wix Video', NOT_READ),
    '141fbfae-511e-6817-c9f0-48993a7547d1': unread(
      'Wix Inbox',
      'The graph does not read conversations: export what must be kept.',
    ),
    '148c2287-c669-d849-d153-463c7486a694': unread('Wix Groups', NOT_READ),
    'd90652a2-f5a1-4c7c-84c4-d4cdcc41f130': unread('Wix Portfolio', NOT_READ),
    '9a5d83fd-8570-482e-81ab-cfa88942ee60': unread('Wix Restaurants Orders', NOT_READ),
    '333b456e-dd48-4d6b-b32b-9fd48d74e163': unread('Wix Donations', NOT_READ),
  }),
);

/** An app that is none of Wix's that are known. */
const unknownApp: KnownApp = {
  name: null,
  use: 'The graph does not know it: ask the owner what it does, and whether its data must move.',
  hasUnreadData: true,
};

/** What is known of an app that a site has, and the product of the graph that reads its data, where one does. */
export function knownApp(
  id: string | null | undefined,
  { readerOf }: Pick<GatewayContext, 'readerOf'>,
): KnownApp & { readonly product: Exclude<ProductName, 'SITE'> | null } {
  const reader = readerOf(id ?? '');
  if (reader === undefined) return { ...(knownApps.get(id ?? '') ?? unknownApp), product: null };
  const { product, app } = reader;
  return { name: app.name, product, use: `Its data is in the graph: ${app.data}.`, hasUnreadData: false };
}
