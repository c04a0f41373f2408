import { guidOf } from '../ids.ts';
import type { JsonObject } from '../json.ts';
import { pickAt } from '../random.ts';
import { SITE_FACTS } from '../site-facts.ts';
import { imageId, imageUrl } from '../stores/media.ts';
import { seoData } from '../stores/seo.ts';

const CATEGORIES = ['From the wheel', 'Werkstatt', 'סיפורים', 'News & dates', '窯', 'Recipes', 'Recipes', ''];
const TAGS = ['clay', 'glaze', 'Töpfern', 'חימר', 'kiln', 'mending', '陶器', 'sale %', 'tools'];
const LANGUAGES = ['en', 'en', 'de', 'he'];

/** wire: a category of the blog with every fieldset. */
export function categoryAt(seed: number, posts: number, serial: number): JsonObject {
  const label = pickAt(CATEGORIES, serial);
  const slug = `category-${serial}`;
  const picture = imageId(seed, 6000 + serial, 0);
  return {
    id: guidOf(seed, 'blogCategories', serial),
    label,
    postCount: serial % 5 === 4 ? 0 : Math.floor(posts / (serial + 2)),
    url: { base: SITE_FACTS.publishedUrl, path: `/blog/categories/${slug}` },
    ...(serial % 3 === 1 ? {} : { description: `All about “${label}” & more` }),
    title: label,
    displayPosition: serial % 4 === 3 ? -1 : serial,
    ...(serial % 4 === 2 ? { translationId: guidOf(seed, 'category-translations', serial) } : {}),
    language: pickAt(LANGUAGES, serial),
    slug,
    seoData: seoData(label, serial),
    ...(serial % 2 === 0
      ? {
          coverImage: {
            id: picture,
            url: imageUrl(picture),
            height: 600,
            width: 1600,
            altText: `${label} – cover`,
            filename: 'cover.png',
          },
        }
      : {}),
    updatedDate: new Date(Date.UTC(2023, 3, 1) + ((serial * 5) % 9) * 86_400_000).toISOString(),
  };
}

/** wire: a tag of the blog with its address. */
export function tagAt(seed: number, posts: number, serial: number): JsonObject {
  const label = serial < TAGS.length ? pickAt(TAGS, serial) : `${pickAt(TAGS, serial)} ${serial}`;
  const slug = `tag-${serial}`;
  const created = Date.UTC(2019, 0, 1) + serial * 3_600_000;
  return {
    id: guidOf(seed, 'blogTags', serial),
    label,
    slug,
    createdDate: new Date(created).toISOString(),
    updatedDate: new Date(created + ((serial * 7) % 10) * 86_400_000).toISOString(),
    postCount: Math.floor(posts / (serial + 1)) + 1,
    url: { base: SITE_FACTS.publishedUrl, path: `/blog/tags/${slug}` },
    publishedPostCount: serial % 6 === 5 ? 0 : Math.floor(posts / (serial + 1)),
    ...(serial % 9 === 3 ? { translationId: guidOf(seed, 'tag-translations', serial) } : {}),
    language: pickAt(LANGUAGES, serial),
  };
}
