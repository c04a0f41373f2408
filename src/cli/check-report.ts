import type { CheckQuery } from '../generated/operations.ts';
import { columns, wrap } from './output.ts';

/** The answer to the document of `check`. */
export type CheckedConnection = NonNullable<CheckQuery['connection']>;

type CheckedSite = NonNullable<CheckedConnection['site']>;

type CheckedProduct = CheckedConnection['products'][number];

/**
 * Words the result of a test for the site's owner.
 * @param width characters of a line
 */
export function checkReport(connection: CheckedConnection, demo: boolean, width: number): string {
  const { status, code, reason, hint, site, notGranted } = connection;
  const lines = [
    `Wix connection: ${status}${code === null ? '' : ` (${code})`}${demo ? '   [embedded demo site: sample data]' : ''}`,
    ...paragraph(reason, width),
    ...paragraph(hint, width),
    '',
    ...columns([['Key', keyWords(connection.credentials)], ['Site', siteWords(site)], ...siteFacts(site)]),
    ...(status === 'FAILED' ? [] : siteHint(site, width)),
    '',
    ...permissionTable(connection, width),
  ];
  if (status !== 'FAILED') {
    const names = notGranted.map(({ permission }) => permission).join(', ');
    lines.push('', ...wrap(`Do not grant: ${names}.`, width));
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

/** A row of the table of permissions, and what to know about it. */
interface Row {
  readonly cells: readonly [product: string, status: string, permission: string];
  readonly advice?: string;
}

function permissionTable(
  { products, site, status }: Pick<CheckedConnection, 'products' | 'site' | 'status'>,
  width: number,
): string[] {
  const rows: readonly Row[] =
    status === 'FAILED'
      ? products.map(({ product, status: found, permission }) => ({ cells: [product, found, permission] }))
      : [...products.flatMap(rowsOf), ...siteRows(site)];
  const [head = '', ...lines] = columns([
    ['PRODUCT', 'STATUS', 'PERMISSION'],
    ...rows.map(({ cells }) => [...cells]),
  ]);
  const indent = ' '.repeat(4);
  // Names of permissions can be long: they go on below themselves.
  const place = head.indexOf('PERMISSION');
  const fitted = (line: string): string[] =>
    line.length <= width
      ? [line]
      : wrap(line.slice(place), width - place).map(
          (part, index) => (index === 0 ? line.slice(0, place) : ' '.repeat(place)) + part,
        );
  return [
    head,
    ...lines.flatMap((line, index) => {
      const advice = rows[index]?.advice;
      if (advice === undefined) return fitted(line);
      return [...fitted(line), ...wrap(`-> ${advice}`, width - indent.length).map((part) => indent + part)];
    }),
  ];
}

/** A product, and below it every other permission that reads of it need on this site. */
function rowsOf({ product, status, permission, loss, hint, permissions }: CheckedProduct): Row[] {
  const isDenied = status === 'PERMISSION_DENIED';
  const advice = isDenied ? `Without it: ${loss}` : hint;
  const own: Row = { cells: [product, status, permission], ...(advice === null ? {} : { advice }) };
  if (status === 'NOT_INSTALLED') return [own];
  return [own, ...permissions.filter((one) => one.permission !== permission).flatMap(permissionRow)];
}

function siteRows({ permissions }: CheckedSite): Row[] {
  return permissions
    .flatMap((one) => permissionRow({ ...one, isOptional: true }))
    .map(({ cells: [, ...rest], ...row }, index) => ({
      ...row,
      cells: [index === 0 ? 'SITE' : '', ...rest],
    }));
}

/** What is known of one permission; nothing where this site has no use for it. */
function permissionRow(
  one: Pick<CheckedProduct['permissions'][number], 'permission' | 'status' | 'loss' | 'isOptional'>,
): Row[] {
  if (one.status === 'NOT_INSTALLED') return [];
  const optional = one.isOptional ? ', optional' : '';
  const cells = ['', one.status, `${one.permission}${optional}`] as const;
  return [one.status === 'AVAILABLE' ? { cells } : { cells, advice: `Without it: ${one.loss}` }];
}
