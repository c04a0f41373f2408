import { elementsIn, parseHtmlWithPlaces, type HtmlElement } from './html-tree.ts';
import { escapeHtml } from './html-writing.ts';
import { hostedFile } from '../media.ts';

/** HTML of a site with the files of Wix in it. */
export interface HtmlWithFiles {
  /** The HTML as it was, with full addresses of the original files where it had identifiers, or addresses of smaller copies. */
  readonly html: string;
  /** Addresses of the files, each once. */
  readonly files: string[];
}

/** Finds the files of Wix that HTML shows or leads to. Nothing of the HTML changes but the attributes that name one. */
export function htmlWithFiles(html: string): HtmlWithFiles {
  if (!MAY_NAME_FILES.test(html)) return { html, files: [] };
  const files = new Set<string>();
  const changes: Change[] = [];
  for (const one of elementsIn(parseHtmlWithPlaces(html))) changes.push(...changesOf(one, files));
  return { html: changed(html, changes), files: [...files] };
}

/** Most texts name none, and need no parser to tell. */
const MAY_NAME_FILES = /:\/\/v1\/|wixstatic|usrfiles|filesusr|_files\/ugd/i;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How each attribute holds its addresses. */
const ATTRIBUTES: Readonly<Record<string, (value: string, resolve: Resolve) => string>> = {
  src: whole,
  href: whole,
  poster: whole,
  data: whole,
  background: whole,
  'data-src': whole,
  'xlink:href': whole,
  srcset: candidates,
  'data-srcset': candidates,
  style: (value, resolve) =>
    value.replaceAll(
      /url\((["']?)(.*?)\1\)/gi,
      (_, quote: string, url: string) => `url(${quote}${resolve(url)}${quote})`,
    ),
};

type Resolve = (url: string) => string;

function whole(value: string, resolve: Resolve): string {
  return resolve(value);
}

/** Candidates are an address and its size; addresses of Wix have commas in them, so that only a comma behind a size or before a space divides. */
function candidates(value: string, resolve: Resolve): string {
  return value
    .split(/,\s+|(?<=\s[\d.]+[wx]),/)
    .map((candidate) => candidate.trim().replace(/^\S+/, resolve))
    .join(', ');
}

function changesOf({ attrs, sourceCodeLocation }: HtmlElement, files: Set<string>): Change[] {
  const resolve = (url: string): string => {
    const file = hostedFile(url);
    if (file !== null) files.add(file.url);
    return file?.url ?? url;
  };
  return attrs.flatMap(({ prefix, name: localName, value }) => {
    const name = prefix === undefined || prefix === '' ? localName : `${prefix}:${localName}`;
    const resolved = ATTRIBUTES[name]?.(value, resolve) ?? value;
    const place = sourceCodeLocation?.attrs?.[name];
    return resolved === value || place === undefined
      ? []
      : [{ start: place.startOffset, end: place.endOffset, text: `${name}="${escapeHtml(resolved)}"` }];
  });
}

function changed(html: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
