import type { posts } from '@wix/blog';
import { GatewayError } from '../errors.ts';
import type { Wire } from './endpoint.ts';

/** What Wix's products keep for search engines, all in the same shape; the SDK of the blog has it. */
type WireSeoData = Wire<NonNullable<posts.Post['seoData']>>;

type WireSeoTag = NonNullable<WireSeoData['tags']>[number];

/** SEO settings as the graph shows them. Title and description are those of tags that are not switched off. */
export interface SeoView {
  readonly title: string | null | undefined;
  readonly description: string | null | undefined;
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
  const all: unknown = isObject(wire) ? (wire.tags ?? []) : [wire];
  if (!Array.isArray(all) || !all.every(isObject))
    throw new GatewayError('WIX_BAD_RESPONSE', {
      message: `Wix sent ${JSON.stringify(all).slice(0, 60)} in the place of the tags for search engines.`,
    });
  const tags = all.filter(({ disabled }) => disabled !== true);
  const description = tags.find(({ type, props }) => type === 'meta' && props?.['name'] === 'description');
  return {
    title: tags.find(({ type }) => type === 'title')?.children,
    // Checked when the answer is written, like every text.
    description: description?.props?.['content'] as string | null | undefined,
    keywords: wire.settings?.keywords,
    tags: wire.tags,
    preventAutoRedirect: wire.settings?.preventAutoRedirect,
  };
}

function isObject(value: unknown): value is WireSeoTag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
