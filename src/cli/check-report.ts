import type { CheckQuery } from '../generated/operations.ts';
import { columns, wrap } from './text-table.ts';

/** The answer to the document of `check`. */
export type CheckedConnection = NonNullable<CheckQuery['connection']>;

type CheckedSite = NonNullable<CheckedConnection['site']>;

type CheckedProduct = CheckedConnection['products'][number];

/**
 * Words the result of a test for the site's owner.
 * @param width characters of a line
 */
export function checkReport(connection: CheckedConnection, demo: boolean, width: number): string {
  const { status, code, reason, hint, site, products, notGranted } = connection;
  const lines = [
    `Wix connection: ${status}${code === null ? '' : ` (${code})`}${demo ? '   [embedded demo site: sample data]' : ''}`,
    ...paragraph(reason, width),
    ...paragraph(hint, width),
    '',
    ...columns([['Key', keyWords(connection.credentials)], ['Site', siteWords(site)], ...siteFacts(site)]),
    ...(status === 'FAILED' ? [] : siteHint(site, width)),
    '',
    ...productTable(products, status, width),
  ];
  if (status !== 'FAILED') {
    lines.push(...furtherPermissions(products, site, width));
    lines.push('', `Do not grant: ${notGranted.map(({ permission }) => permission).join(', ')}.`);
  }
  return `${lines.join('\n')}\n`;
}

function paragraph(text: string | null, width: number): string[] {
  return text === null ? [] : ['', ...wrap(text, width)];
}

function keyWords({ kind, wellFormed, accepted }: CheckedConnection['credentials']): string {
  const name = kind === 'API_KEY' ? 'API key' : 'app credentials';
  if (!wellFormed) return `${name}, malformed: not sent to Wix`;
  return `${name}, ${accepted === true ? 'accepted' : accepted === false ? 'not accepted' : 'not confirmed'}`;
}

function siteWords({ name, url, id }: CheckedSite): string {
  return (
    [name, url].filter((word) => word !== null).join('  ') || (id === null ? 'unknown' : 'name not read')
  );
}

function siteFacts({ id, locale, currency, timeZone, catalogVersion }: CheckedSite): string[][] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['locale', locale],
    ['currency', currency],
    ['time zone', timeZone],
    ['catalog', catalogVersion],
  ];
  const known = facts.flatMap(([label, fact]) => (fact === null ? [] : [`${label} ${fact}`]));
  return [
    ...(id === null ? [] : [['', `id ${id}`]]),
    ...(known.length === 0 ? [] : [['', known.join(', ')]]),
  ];
}

function siteHint({ availability }: CheckedSite, width: number): string[] {
  if (availability.status === 'AVAILABLE') return [];
  const permission = availability.permission === null ? '' : `, which need ${availability.permission}`;
  const text = `Not read: the name, locale, currency and time zone${permission}. ${availability.hint ?? ''}`;
  return ['', ...wrap(text, width)];
}

function productTable(
  products: readonly CheckedProduct[],
  status: CheckedConnection['status'],
  width: number,
): string[] {
  const [head = '', ...rows] = columns([
    ['PRODUCT', 'STATUS', 'PERMISSION'],
    ...products.map(({ product, status: found, permission }) => [product, found, permission]),
  ]);
  const indent = ' '.repeat(4);
  // Names of permissions can be long: they go on below themselves.
  const place = head.indexOf('PERMISSION');
  const fitted = (row: string): string[] =>
    row.length <= width
      ? [row]
      : wrap(row.slice(place), width - place).map(
          (line, index) => (index === 0 ? row.slice(0, place) : ' '.repeat(place)) + line,
        );
  return [
    head,
    ...rows.flatMap((row, index) => {
      const product = products[index];
      // When the whole connection failed, each product would only repeat why.
      if (product === undefined || product.hint === null || status === 'FAILED') return fitted(row);
      const loss = product.status === 'PERMISSION_DENIED' ? ` Without it: ${product.loss}` : '';
      return [
        ...fitted(row),
        ...wrap(`-> ${product.hint}${loss}`, width - indent.length).map((line) => indent + line),
      ];
    }),
  ];
}

/** The permissions that the test does not try: their reads tell by themselves when they are denied. */
function furtherPermissions(products: readonly CheckedProduct[], site: CheckedSite, width: number): string[] {
  const [tested] = site.permissions;
  const about = [
    ...products.filter(({ status }) => status !== 'NOT_INSTALLED'),
    { product: 'SITE', permission: tested?.permission, permissions: site.permissions },
  ];
  const rows = about.flatMap(({ product, permission, permissions }) => {
    const names = permissions
      .filter((further) => further.permission !== permission)
      .map(({ name, readOnly }) => (readOnly ? name : `${name} (can write: optional)`));
    return names.length === 0 ? [] : [`${product}: ${names.join(', ')}.`];
  });
  if (rows.length === 0) return [];
  return [
    '',
    'Also used, and not tested here:',
    ...rows.flatMap((row) => wrap(row, width - 2).map((line) => `  ${line}`)),
  ];
}
