import { DAY, HOUR, imageFile, iso, pickAt, seoData, SITE_FACTS, when } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';

const CATEGORIES = ['From the wheel', 'Werkstatt', 'סיפורים', 'News & dates', '窯', 'Recipes', 'Recipes', ''];
const TAGS = ['clay', 'glaze', 'Töpfern', 'חימר', 'kiln', 'mending', '陶器', 'sale %', 'tools'];
const LANGUAGES = ['en', 'en', 'de', 'he'];

/** wire: the rest of a category of the blog with every fieldset. */
export function categoryAt(n: number, site: SiteState): JsonObject {
  const label = pickAt(CATEGORIES, n);
  const slug = `category-${n}`;
  return {
    label,
    postCount: n % 5 === 4 ? 0 : Math.floor(site.count('blogPosts') / (n + 2)),
    url: { base: SITE_FACTS.publishedUrl, path: `/blog/categories/${slug}` },
    description: when(n % 3 !== 1, `All about “${label}” & more`),
    title: label,
    displayPosition: n % 4 === 3 ? -1 : n,
    translationId: when(n % 4 === 2, site.id('category-translations', n)),
    language: pickAt(LANGUAGES, n),
    slug,
    seoData: seoData(label, n),
    coverImage: when(n % 2 === 0, {
      ...imageFile(site.seed, 6000 + n),
      height: 600,
      width: 1600,
      altText: `${label} – cover`,
      filename: 'cover.png',
    }),
    updatedDate: iso(Date.UTC(2023, 3, 1) + ((n * 5) % 9) * DAY),
  };
}

/** wire: the rest of a tag of the blog with its address. */
export function tagAt(n: number, site: SiteState): JsonObject {
  const slug = `tag-${n}`;
  const created = Date.UTC(2019, 0, 1) + n * HOUR;
  const published = Math.floor(site.count('blogPosts') / (n + 1));
  return {
    label: n < TAGS.length ? pickAt(TAGS, n) : `${pickAt(TAGS, n)} ${n}`,
    slug,
    createdDate: iso(created),
    updatedDate: iso(created + ((n * 7) % 10) * DAY),
    postCount: published + 1,
    url: { base: SITE_FACTS.publishedUrl, path: `/blog/tags/${slug}` },
    publishedPostCount: n % 6 === 5 ? 0 : published,
    translationId: when(n % 9 === 3, site.id('tag-translations', n)),
    language: pickAt(LANGUAGES, n),
  };
}
