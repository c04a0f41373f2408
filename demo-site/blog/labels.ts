import { DAY, HOUR, imageId, imageUrl, iso, pickAt, seoData, SITE_FACTS, when } from '../making.ts';
import type { JsonObject, SiteState } from '../making.ts';

const CATEGORIES = ['From the wheel', 'Werkstatt', 'סיפורים', 'News & dates', '窯', 'Recipes', 'Recipes', ''];
const TAGS = ['clay', 'glaze', 'Töpfern', 'חימר', 'kiln', 'mending', '陶器', 'sale %', 'tools'];
const LANGUAGES = ['en', 'en', 'de', 'he'];

/** wire: the rest of a category of the blog with every fieldset. */
export function categoryAt(serial: number, site: SiteState): JsonObject {
  const label = pickAt(CATEGORIES, serial);
  const slug = `category-${serial}`;
  const id = imageId(site.seed, 6000 + serial, 0);
  const altText = `${label} – cover`;
  return {
    label,
    postCount: serial % 5 === 4 ? 0 : Math.floor(site.count('blogPosts') / (serial + 2)),
    url: { base: SITE_FACTS.publishedUrl, path: `/blog/categories/${slug}` },
    description: when(serial % 3 !== 1, `All about “${label}” & more`),
    title: label,
    displayPosition: serial % 4 === 3 ? -1 : serial,
    translationId: when(serial % 4 === 2, site.id('category-translations', serial)),
    language: pickAt(LANGUAGES, serial),
    slug,
    seoData: seoData(label, serial),
    coverImage: when(serial % 2 === 0, {
      id,
      url: imageUrl(id),
      height: 600,
      width: 1600,
      altText,
      filename: 'cover.png',
    }),
    updatedDate: iso(Date.UTC(2023, 3, 1) + ((serial * 5) % 9) * DAY),
  };
}

/** wire: the rest of a tag of the blog with its address. */
export function tagAt(serial: number, site: SiteState): JsonObject {
  const slug = `tag-${serial}`;
  const created = Date.UTC(2019, 0, 1) + serial * HOUR;
  const published = Math.floor(site.count('blogPosts') / (serial + 1));
  return {
    label: serial < TAGS.length ? pickAt(TAGS, serial) : `${pickAt(TAGS, serial)} ${serial}`,
    slug,
    createdDate: iso(created),
    updatedDate: iso(created + ((serial * 7) % 10) * DAY),
    postCount: published + 1,
    url: { base: SITE_FACTS.publishedUrl, path: `/blog/tags/${slug}` },
    publishedPostCount: serial % 6 === 5 ? 0 : published,
    translationId: when(serial % 9 === 3, site.id('tag-translations', serial)),
    language: pickAt(LANGUAGES, serial),
  };
}
