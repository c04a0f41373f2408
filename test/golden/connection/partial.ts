import type { GoldenRoute } from '../golden-wix.ts';
import { GOLDEN_SITE } from '../identity.ts';
import type { Lack, TestedProduct } from './tested-product.ts';
import { everyPermission, GRANTED, permissionsOf, productAs, ticksOf, type Found } from './verdicts.ts';

/** Refusals in all of Wix's ways: with and without a word, by codes, by an app that is not there, and no answer at all. */
export const partialRoutes = (products: readonly TestedProduct[]): readonly GoldenRoute[] => [
  ...products.flatMap(({ partial }) => partial?.routes ?? []),
  ...products.flatMap(({ open }) => open),
];

function foundOf({ title }: TestedProduct, status: Lack['status'], said: string): Found {
  if (status === 'UNAVAILABLE') return { status, reason: said };
  const what =
    status === 'PERMISSION_DENIED'
      ? `The API key may not read ${title}.`
      : `${title} is not installed on this site.`;
  return { status, reason: `${what} Wix answered ${said}` };
}

/** What to click for one product, or to do else. */
function hintOf({ title, ticks }: TestedProduct, { status, permission }: Lack): string {
  if (status === 'UNAVAILABLE')
    return 'Try again in a few minutes; the gateway has already tried several times.';
  if (status === 'NOT_INSTALLED')
    return `Nothing to do if the site does not use ${title}; otherwise install it from the Wix App Market.`;
  const bundle = ticks.find(({ name }) => name === permission)?.partOf ?? null;
  const what = `"${permission}"${bundle === null ? '' : ` (a part of "${bundle}")`}`;
  return `Go to manage.wix.com/account/api-keys, generate a new key with the permission ${what} ticked beside the ones you need, use it here, and delete the old key.`;
}

function verdictOn(product: TestedProduct): object {
  const { partial, ticks } = product;
  if (partial === undefined) return productAs(product, { ...GRANTED, hint: null }, permissionsOf(product));
  const { status, said, permission = ticks[0]?.name ?? '', others = {} } = partial;
  const found = foundOf(product, status, said);
  const refused = Object.entries(others).map(([name, words]) => [name, foundOf(product, status, words)]);
  const permissions =
    status === 'NOT_INSTALLED'
      ? everyPermission(product, found)
      : permissionsOf(product, { ...Object.fromEntries(refused), [permission]: found });
  return productAs(product, { ...found, hint: hintOf(product, partial) }, permissions, permission);
}

const listed = new Intl.ListFormat('en-GB');
const quoted = (names: readonly string[]): string[] => names.map((name) => `"${name}"`);

/** The answer to a key that lacks some permissions, on a site that lacks some apps, without what is the same for every key. */
export function partialAnswer(products: readonly TestedProduct[], site: TestedProduct): object {
  const of = (status: Lack['status']) =>
    products.filter((one) => one !== site && one.partial?.status === status);
  const [denied, absent, silent] = [of('PERMISSION_DENIED'), of('NOT_INSTALLED'), of('UNAVAILABLE')];
  const missing = denied.flatMap((one) => one.partial?.permission ?? []);
  const present = products.filter((one) => !absent.includes(one));
  const every = present.flatMap(({ ticks }) => ticks);
  // The parts of a bundle that are refused though the bundle is granted come last.
  const bundled = every.filter(({ name, partOf }) => partOf !== null && missing.includes(name));
  const ticks = [...ticksOf(present), ...bundled.map(({ name }) => name)];
  const atLeisure = every.filter(({ readOnly, isSpare }) => !readOnly && !isSpare).map(({ name }) => name);
  const noProperties = foundOf(site, 'PERMISSION_DENIED', site.partial?.said ?? '');
  const titles = (some: readonly TestedProduct[]): string => listed.format(some.map(({ title }) => title));
  return {
    status: 'PARTIAL',
    code: null,
    reason: `${missing.length} permissions are missing for ${titles(denied)}: ${listed.format(quoted(missing))}. Wix does not answer for ${titles(silent)}.`,
    hint: `Make one new key with these ticks: ${quoted(ticks).join(', ')}. Go to manage.wix.com/account/api-keys, generate it, use it here, and delete the old key. Only where the loss matters to you, because they can also change the site: ${quoted(atLeisure).join(', ')}. Try again in a few minutes.`,
    ticks,
    credentials: { kind: 'API_KEY', wellFormed: true, accepted: true },
    site: {
      id: GOLDEN_SITE,
      name: null,
      // The list of the owner's sites tells it too.
      url: 'https://www.tidewater.example/',
      locale: null,
      currency: null,
      timeZone: null,
      catalogVersion: 'V3',
      availability: {
        ...noProperties,
        permission: 'Manage Your App (SCOPE.DC.MANAGE-YOUR-APP)',
        hint: `This read is optional. Wix has no read-only permission for it. Without it: ${site.loss}`,
      },
      permissions: permissionsOf(site, { 'Manage Your App': noProperties }),
    },
    products: products.filter((one) => one !== site).map(verdictOn),
  };
}
