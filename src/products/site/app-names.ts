/** The Wix apps that the graph reads, by the ids that Wix knows them by on every site (docs/fidelity.md#installed-apps). */
export const appNames: ReadonlyMap<string, string> = new Map([
  ['215238eb-22a5-4c36-9e7b-e7c08025e04e', 'Wix Stores'],
  ['1380b703-ce81-ff05-f115-39571d94dfcd', 'Wix Stores (eCommerce)'],
  ['13d21c63-b5ec-5912-8397-c3a5ddb27a97', 'Wix Bookings'],
  ['140603ad-af8d-84a5-2c80-a0f60cb47351', 'Wix Events'],
  ['225dd912-7dea-4738-8688-4b8c6955ffc2', 'Wix Forms'],
  ['14ce1214-b278-a7e4-1373-00cebd1bef7c', 'Wix Forms (old)'],
  ['e593b0bd-b783-45b8-97c2-873d42aacaf4', 'Wix Data (CMS)'],
  ['14bcded7-0066-7c35-14d7-466cb3f09103', 'Wix Blog'],
]);
