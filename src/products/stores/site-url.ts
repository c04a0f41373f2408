import type { WixClient } from '../../wix/client.ts';
import { catalogFact } from './catalog.ts';
import { endpoints } from './endpoints.ts';

/**
 * The site's address as the page of one of its products shows it: the site's own properties name it for headless sites only
 * (docs/fidelity.md#site-url). Null without a product.
 */
export async function siteUrlFact(wix: WixClient): Promise<string | null> {
  const catalog = await catalogFact(wix);
  if (catalog === null) return null;
  if (catalog === 'V1') {
    const answer = await wix.call(endpoints.queryProductsV1, { query: { paging: { limit: 1, offset: 0 } } });
    return withoutPath(answer.products?.[0]?.productPageUrl?.base, '');
  }
  const answer = await wix.call(endpoints.queryProductsV3, {
    query: { cursorPaging: { limit: 1 } },
    fields: ['URL'],
  });
  const { url, relativePath } = answer.products?.[0]?.url ?? {};
  return withoutPath(url, relativePath);
}

function withoutPath(url: unknown, path: unknown): string | null {
  if (typeof url !== 'string' || typeof path !== 'string' || !URL.canParse(url) || !url.endsWith(path))
    return null;
  return url.slice(0, url.length - path.length).replace(/\/+$/, '');
}
