import { hostedFile } from '../media.ts';

/** Attributes of an element; those without a value are left out, and `true` is written as the name alone. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** An element with content that is HTML already. */
export function element(tag: string, content: string, attributes: Attributes = {}): string {
  return `${emptyElement(tag, attributes)}${content}</${tag}>`;
}

/** An element that has no content and no end. */
export function emptyElement(tag: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  });
  return `<${tag}${written.join('')}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, safe between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Declarations as the text of a `style` attribute, without those that have no value. */
export function style(declarations: Readonly<Record<string, string | undefined>>): string | undefined {
  const written = Object.entries(declarations).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${value}`],
  );
  return written.length === 0 ? undefined : written.join(';');
}

/** A color that is safe to write into a style. */
export function color(value: unknown): string | undefined {
  return typeof value === 'string' && /^(#[0-9a-f]{3,8}|(rgb|hsl)a?\([\d\s.,%/]+\))$/i.test(value)
    ? value
    : undefined;
}

/** An address that is safe to follow; undefined for every other scheme. Identifiers of Wix's media become addresses. */
export function safeHref(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  const file = hostedFile(url);
  if (file !== null) return file.url;
  // A browser ignores control characters and spaces in front of and inside of a scheme; the rule warns of them, and here they are looked for.
  // eslint-disable-next-line no-control-regex
  const plain = url.replaceAll(/[\u0000-\u0020]/g, '');
  if (plain === '') return undefined;
  if (/^(https?:|mailto:|tel:|\/|#|\?)/i.test(plain)) return url.trim();
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(plain) ? `https://${plain}` : undefined;
}

/** A page or player of another site, shown in a frame. */
export function frame(url: string, title: string, attributes: Attributes = {}): string {
  return element('iframe', '', {
    src: url,
    title: title === '' ? undefined : title,
    width: '560',
    height: '315',
    loading: 'lazy',
    allowfullscreen: true,
    ...attributes,
  });
}
