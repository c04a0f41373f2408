import { GatewayError } from '../../errors.ts';
import { htmlWithFiles } from './html-media.ts';
import { htmlToText } from './html-text.ts';
import { ricosHtml, type RicosHtml } from './ricos-html.ts';

/** Formatted text as HTML, with the files of Wix in it and with what HTML does not hold of it. */
export type RichText = RicosHtml;

/**
 * Rich content (Ricos) as HTML.
 * @returns null where there is none, also in its object
 * @throws GatewayError WIX_BAD_RESPONSE for anything but an object, and for one that is nested deeper than functions can be
 */
export function richText(document: unknown): RichText | null {
  if (document === null || document === undefined || document === '') return null;
  if (typeof document !== 'object' || Array.isArray(document))
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `Wix sent ${JSON.stringify(document).slice(0, 60)} in the place of rich content.`,
    });
  const known = written.get(document);
  if (known !== undefined) return known;
  const html = writtenDown(document);
  written.set(document, html);
  return html;
}

function writtenDown(document: object): RichText | null {
  try {
    return ricosHtml(document);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: 'Wix sent rich content that is nested too deep to be written.',
    });
  }
}

/** A text is asked for its HTML, its files and its losses one after the other. */
const written = new WeakMap<object, RichText | null>();

/** Text that is HTML already: only the addresses of files in it change. */
export function richHtml(html: unknown): RichText | null {
  return typeof html === 'string' ? { ...htmlWithFiles(html), losses: [] } : null;
}

/** Rich content as HTML alone; null when it is none. */
export function ricosToHtml(document: unknown): string | null {
  return richText(document)?.html ?? null;
}

/** The text of rich content without any markup, one line for each block; null when it is none. */
export function ricosToText(document: unknown): string | null {
  const html = ricosToHtml(document);
  return html === null ? null : htmlToText(html);
}
