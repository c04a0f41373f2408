import { guidOf } from '../ids.ts';
import type { Json, JsonObject } from '../json.ts';
import { personAt, personOfMember } from '../people.ts';
import { populationOf } from '../population.ts';
import { pickAt } from '../random.ts';
import { SITE_FACTS } from '../site-facts.ts';
import type { SiteState } from '../state.ts';
import { imageId, imageUrl } from '../stores/media.ts';
import { seoData } from '../stores/seo.ts';
import { postContent, postText } from './content.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2016, 0, 4, 8, 0, 0, 250);

const TITLES = [
  'How a bowl is thrown',
  'Über das Trocknen von Ton',
  'סיפורו של כד',
  'Glaze recipes & <mistakes>',
  '陶器の手入れ',
  'Kiln nights are back 🔥',
  'Five ways to mend a cup – and one not to',
  'لماذا نستخدم الطين الأحمر',
  '',
  'Opening hours in winter',
];
const LANGUAGES = ['en', 'de', 'he'];
const HASHTAGS = [[], ['pottery'], ['kiln', 'töpfern', '陶器'], ['sale']];

/** Members who write: the owner, a contributor, a guest writer, and one whose account was deleted. */
const AUTHORS = [0, 7, 19];

/** wire: a published post with every fieldset, and under `metrics` what its filters look into. */
export function postAt(site: SiteState, serial: number): JsonObject {
  const article = articleAt(site, serial);
  const published = publishedAt(serial);
  const { slug } = article;
  return {
    id: guidOf(site.seed, 'blogPosts', serial),
    ...article.common,
    excerpt: serial % 9 === 4 ? '' : `${article.title} – in short.`,
    contentText: postText(serial, article.title),
    firstPublishedDate: iso(published),
    lastPublishedDate: iso(lastPublishedAt(serial)),
    url: { base: SITE_FACTS.publishedUrl, path: `/post/${slug}` },
    slug,
    pinned: serial % 40 === 3,
    contactId: article.contactId,
    preview: serial % 15 === 7,
    ...(serial % 12 === 5 ? { moderationDetails: moderationOf(site, serial) } : {}),
    hasUnpublishedChanges: serial % 11 === 2,
    referenceId: `64b0${serial.toString(16).padStart(20, '0')}`,
    metrics: { comments: (serial * 3) % 17, likes: (serial * 7) % 29, views: (serial * 131) % 5003 },
  };
}

/** What can be told of a post without making the whole of it. */
export const POST_COLUMNS: Record<string, (serial: number) => Json | undefined> = {
  firstPublishedDate: (serial) => iso(publishedAt(serial)),
  lastPublishedDate: (serial) => iso(lastPublishedAt(serial)),
};

/** wire: the draft behind a published post. It has the id of the post. */
export function draftOfPost(site: SiteState, serial: number): JsonObject {
  return draftOf(site, serial, {
    id: guidOf(site.seed, 'blogPosts', serial),
    status: 'PUBLISHED',
    edited: lastPublishedAt(serial) + (serial % 11 === 2 ? DAY : 0),
    firstPublishedDate: iso(publishedAt(serial)),
  });
}

const STATUSES = ['UNPUBLISHED', 'SCHEDULED', 'IN_REVIEW', 'UNPUBLISHED', 'UNKNOWN', 'DELETED'];

/** wire: a draft that is not published: never, not any more, or not yet. */
export function draftAt(site: SiteState, serial: number): JsonObject {
  const status = pickAt(STATUSES, serial);
  const created = Date.UTC(2025, 0, 7, 10) + serial * DAY;
  return draftOf(site, 100_003 + serial, {
    id: guidOf(site.seed, 'blog-drafts', serial),
    status,
    edited: created + ((serial * 5) % 7) * 3_600_000,
    createdDate: iso(created),
    ...(status === 'SCHEDULED' ? { scheduledPublishDate: iso(Date.UTC(2027, 0, 1 + serial)) } : {}),
    ...(status === 'IN_REVIEW' ? { moderationDetails: moderationOf(site, serial) } : {}),
    // A post that was taken back keeps the date at which it first appeared.
    ...(serial % 6 === 3 ? { firstPublishedDate: '2024-05-01T08:00:00.000Z' } : {}),
  });
}

function draftOf(
  site: SiteState,
  serial: number,
  of: JsonObject & { readonly id: string; readonly edited: number },
): JsonObject {
  const { edited, ...own } = of;
  const article = articleAt(site, serial);
  return {
    ...article.common,
    ...(serial % 3 === 1 ? { excerpt: `${article.title} – still to be written.` } : {}),
    hasUnpublishedChanges: serial % 2 === 0,
    editedDate: iso(edited),
    createdDate: iso(edited - DAY),
    url: { base: SITE_FACTS.publishedUrl, path: `/post/${article.slug}` },
    seoSlug: article.slug,
    previewTextParagraph: serial % 15 === 7 ? 2 : 0,
    ...own,
  };
}

/** What posts and drafts have in common. */
function articleAt(
  site: SiteState,
  serial: number,
): {
  readonly title: string;
  readonly slug: string;
  readonly contactId: string | undefined;
  readonly common: JsonObject;
} {
  const { seed } = site;
  const title = pickAt(TITLES, serial);
  const author = authorOf(site, serial);
  const translation = translationOf(serial);
  const categories = site.count('blogCategories');
  const tags = site.count('blogTags');
  return {
    title,
    slug: `post-${serial}${serial % 7 === 2 ? '-שלום' : ''}`,
    contactId: author.contactId,
    common: {
      title,
      featured: serial % 5 === 0,
      categoryIds: [
        ...Array.from({ length: serial % 4 }, (_, at) =>
          guidOf(seed, 'blogCategories', (serial + at * 2) % categories),
        ),
        ...(serial % 25 === 6 ? [guidOf(seed, 'blogCategories', 9001)] : []),
      ],
      memberId: author.memberId,
      hashtags: pickAt(HASHTAGS, serial),
      commentingEnabled: serial % 6 !== 1,
      minutesToRead: serial % 13,
      ...(serial % 8 === 1 ? { heroImage: image(seed, serial, 3) } : {}),
      tagIds: [
        ...Array.from({ length: serial % 3 }, (_, at) => guidOf(seed, 'blogTags', (serial * 2 + at) % tags)),
        ...(serial % 25 === 9 ? [guidOf(seed, 'blogTags', 9001)] : []),
      ],
      relatedPostIds: [4, 9, 1000]
        .slice(0, serial % 4)
        .map((distance) => guidOf(seed, 'blogPosts', serial + distance)),
      pricingPlanIds: serial % 15 === 7 ? [guidOf(seed, 'pricing-plans', 1)] : [],
      ...(translation === undefined ? {} : { translationId: guidOf(seed, 'post-translations', translation) }),
      language: pickAt(LANGUAGES, translation === undefined ? 0 : serial),
      seoData: serial % 10 === 4 ? { tags: [] } : seoData(title, serial),
      richContent: postContent(seed, serial, title),
      ...mediaOf(seed, serial),
    },
  };
}

/** Posts 6 to 8, 18 to 20 and so on are one text in three languages. */
function translationOf(serial: number): number | undefined {
  return serial % 12 >= 6 && serial % 12 <= 8 && serial < 100_000 ? Math.floor(serial / 12) : undefined;
}

function authorOf(
  site: SiteState,
  serial: number,
): { readonly memberId: string; readonly contactId: string | undefined } {
  if (serial % 30 === 13) return { memberId: guidOf(site.seed, 'members', 900_001), contactId: undefined };
  const member = pickAt(AUTHORS, serial);
  return {
    memberId: guidOf(site.seed, 'members', member),
    contactId: personAt(populationOf(site), personOfMember(member)).contactId,
  };
}

function mediaOf(seed: number, serial: number): JsonObject {
  const shown = { displayed: serial % 16 !== 5, custom: serial % 4 === 0 };
  switch (serial % 5) {
    case 0:
      return { media: { ...shown, wixMedia: { image: image(seed, serial, 0) }, altText: 'A bowl – „raw“' } };
    case 1:
      return {
        media: {
          ...shown,
          wixMedia: {
            videoV2: {
              id: `de3051_${serial.toString(16).padStart(32, '0')}`,
              resolutions: [1080, 480].map((height) => ({
                url: `https://video.wixstatic.com/video/de3051_${serial}/${height}p/mp4/file.mp4`,
                height,
                width: Math.round((height * 16) / 9),
                format: 'mp4',
              })),
              filename: 'at-the-wheel.mp4',
            },
          },
        },
      };
    case 2:
      return {
        media: {
          ...shown,
          embedMedia: {
            thumbnail: { url: `https://pictures.example.com/t/${serial}.jpg`, width: 480, height: 360 },
            video: { url: `https://video.example.com/watch?v=${serial}`, width: 1280, height: 720 },
          },
        },
      };
    case 3:
      return { media: shown };
    default:
      return {};
  }
}

function image(seed: number, serial: number, place: number): JsonObject {
  const id = imageId(seed, 5000 + serial, place);
  return {
    id,
    url: imageUrl(id),
    height: 1500,
    width: 2000,
    ...(serial % 2 === 0 ? { altText: `Cover ${serial}` } : {}),
    filename: 'cover.jpg',
  };
}

function moderationOf(site: SiteState, serial: number): JsonObject {
  return {
    submittedBy: guidOf(site.seed, 'members', 19),
    submittedDate: '2025-02-03T04:05:06.000Z',
    status: pickAt(['APPROVED', 'UNKNOWN', 'REJECTED'], Math.floor(serial / 3)),
    ...(serial % 2 === 0
      ? { moderatedBy: guidOf(site.seed, 'members', 0), moderationDate: '2025-02-04T04:05:06.000Z' }
      : {}),
  };
}

// The oldest post was given the date of what it tells of; of twenty in a row, three went online in the same moment.
function publishedAt(serial: number): number {
  if (serial === 0) return Date.UTC(1969, 6, 20, 20, 17, 40);
  const place = serial % 20 === 11 || serial % 20 === 12 ? serial - (serial % 20) + 10 : serial;
  return FIRST + place * DAY * 2;
}

function lastPublishedAt(serial: number): number {
  return Math.max(publishedAt(serial), FIRST) + (serial % 3 === 0 ? 0 : ((serial * 53) % 300) * DAY);
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
