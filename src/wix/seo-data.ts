import type { posts } from '@wix/blog';
import { GatewayError } from '../errors.ts';
import type { Wire } from './api/endpoint.ts';

/** What Wix's products keep for search engines, all in the same shape; the SDK of the blog has it. */
type WireSeoData = Wire<NonNullable<posts.Post['seoData']>>;

type WireSeoTag = NonNullable<WireSeoData['tags']>[number];

/** SEO settings as the graph shows them. Title and description are those of tags that are not switched off. */
export interface SeoView {
  /** @throws GatewayError WIX_BAD_RESPONSE where a tag cannot be read that could be the title's */
  readonly title: () => string | null | undefined;
  /** @throws GatewayError WIX_BAD_RESPONSE where a tag cannot be read that could be the description's */
  readonly description: () => string | null | undefined;
  readonly keywords: unknown;
  readonly tags: unknown;
  readonly preventAutoRedirect: unknown;
}

/**
 * The SEO settings of a record; null where it has none.
 * @throws GatewayError WIX_BAD_RESPONSE where their tags are no list of such
 */
export function seoView(wire: WireSeoData | null | undefined): SeoView | null {
  if (wire == null) return null;
  const sent: unknown = isObject(wire) ? (wire.tags ?? []) : [wire];
  // Nulls say nothing, and would cost the list.
  const all: unknown = Array.isArray(sent) ? sent.filter((tag) => tag !== null) : sent;
  if (!Array.isArray(all) || !all.every(isObject)) throw unreadable('tags', sent);
  return {
    title: () => all.find((tag) => typeOf(tag) === 'title')?.children,
    description: () => {
      const description = all.find((tag) => typeOf(tag) === 'meta' && nameOf(tag) === 'description');
      // Checked when the answer is written, like every text.
      return description?.props?.['content'] as string | null | undefined;
    },
    keywords: wire.settings?.keywords,
    tags: wire.tags,
    preventAutoRedirect: wire.settings?.preventAutoRedirect,
  };
}

/** What a tag is, unless it is switched off; it could be any where that cannot be read. */
function typeOf({ type, disabled }: WireSeoTag): string | null {
  if (disabled === true) return null;
  if (disabled != null && typeof disabled !== 'boolean') throw unreadable('switch of a tag', disabled);
  return textOrNull(type, 'type of a tag');
}

function nameOf({ props }: WireSeoTag): string | null {
  const sent: unknown = props;
  if (sent != null && !isObject(sent)) throw unreadable('attributes of a tag', sent);
  return textOrNull(props?.['name'], 'name of a tag');
}

function textOrNull(value: unknown, place: string): string | null {
  if (value == null || typeof value === 'string') return value ?? null;
  throw unreadable(place, value);
}

function unreadable(place: string, value: unknown): GatewayError {
  return new GatewayError('WIX_BAD_RESPONSE', {
    message: `Wix sent ${JSON.stringify(value).slice(0, 60)} in the place of the ${place} for search engines.`,
  });
}

function isObject(value: unknown): value is WireSeoTag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
