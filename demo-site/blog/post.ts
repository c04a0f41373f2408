import { DAY, HOUR, iso, type JsonObject, pickAt, times, when, words, phrases } from '../making.ts';
import { personAt, personOfMember } from '../people.ts';
import { SITE_FACTS } from '../site-facts.ts';
import type { SiteState } from '../state.ts';
import { imageId, imageUrl } from '../stores/media.ts';
import { seoData } from '../stores/seo.ts';
import { postContent, postText } from './content.ts';

const FIRST = Date.UTC(2016, 0, 4, 8, 0, 0, 250);

const TITLES = phrases(`
  How a bowl is thrown | Über das Trocknen von Ton | סיפורו של כד | Glaze recipes & <mistakes> |
  陶器の手入れ | Kiln nights are back 🔥 | Five ways to mend a cup – and one not to |
  لماذا نستخدم الطين الأحمر |  | Opening hours in winter`);
const LANGUAGES = ['en', 'de', 'he'];
const HASHTAGS = [[], ['pottery'], ['kiln', 'töpfern', '陶器'], ['sale']];
const STATUSES = words('UNPUBLISHED SCHEDULED IN_REVIEW UNPUBLISHED UNKNOWN DELETED');

/** Members who write: the owner, a contributor, a guest writer; one account was deleted. */
const AUTHORS = [0, 7, 19];

// The oldest post was given the date of what it tells of; of twenty in a row, three went online in the same moment.
function publishedAt(serial: number): number {
  if (serial === 0) return Date.UTC(1969, 6, 20, 20, 17, 40);
  const place = serial % 20 === 11 || serial % 20 === 12 ? serial - (serial % 20) + 10 : serial;
  return FIRST + place * DAY * 2;
}

const lastPublishedAt = (serial: number): number =>
  Math.max(publishedAt(serial), FIRST) + (serial % 3 === 0 ? 0 : ((serial * 53) % 300) * DAY);

export const postFacts = (serial: number) => ({
  firstPublishedDate: iso(publishedAt(serial)),
  lastPublishedDate: iso(lastPublishedAt(serial)),
});

/** wire: the rest of a published post with every fieldset, and under `metrics` what its filters look into. */
export function postAt(serial: number, site: SiteState): JsonObject {
  const title = pickAt(TITLES, serial);
  return {
    ...articleAt(site, serial),
    excerpt: serial % 9 === 4 ? '' : `${title} – in short.`,
    contentText: postText(serial, title),
    slug: slugOf(serial),
    pinned: serial % 40 === 3,
    contactId: personAt(site.population, personOfMember(authorOf(serial))).contactId,
    preview: serial % 15 === 7,
    moderationDetails: when(serial % 12 === 5, moderationOf(site, serial)),
    hasUnpublishedChanges: serial % 11 === 2,
    referenceId: `64b0${serial.toString(16).padStart(20, '0')}`,
    metrics: { comments: (serial * 3) % 17, likes: (serial * 7) % 29, views: (serial * 131) % 5003 },
  };
}

/** wire: the draft behind a published post. */
export const draftOfPost = (serial: number, site: SiteState): JsonObject => ({
  ...draftOf(site, serial, lastPublishedAt(serial) + (serial % 11 === 2 ? DAY : 0)),
  status: 'PUBLISHED',
  firstPublishedDate: iso(publishedAt(serial)),
});

/** wire: a draft that is not published: never, not any more, or not yet. */
export function draftAt(serial: number, site: SiteState): JsonObject {
  const status = pickAt(STATUSES, serial);
  const created = Date.UTC(2025, 0, 7, 10) + serial * DAY;
  return {
    ...draftOf(site, 100_003 + serial, created + ((serial * 5) % 7) * HOUR),
    status,
    createdDate: iso(created),
    scheduledPublishDate: when(status === 'SCHEDULED', iso(Date.UTC(2027, 0, 1 + serial))),
    moderationDetails: when(status === 'IN_REVIEW', moderationOf(site, serial)),
    // A post that was taken back keeps the date at which it first appeared.
    firstPublishedDate: when(serial % 6 === 3, '2024-05-01T08:00:00.000Z'),
  };
}

const draftOf = (site: SiteState, serial: number, edited: number): JsonObject => ({
  ...articleAt(site, serial),
  excerpt: when(serial % 3 === 1, `${pickAt(TITLES, serial)} – still to be written.`),
  hasUnpublishedChanges: serial % 2 === 0,
  editedDate: iso(edited),
  createdDate: iso(edited - DAY),
  seoSlug: slugOf(serial),
  previewTextParagraph: serial % 15 === 7 ? 2 : 0,
});

const slugOf = (serial: number): string => `post-${serial}${serial % 7 === 2 ? '-שלום' : ''}`;
const authorOf = (serial: number): number => (serial % 30 === 13 ? 900_001 : pickAt(AUTHORS, serial));

/** What posts and drafts have in common. */
function articleAt(site: SiteState, serial: number): JsonObject {
  const { seed, id } = site;
  const title = pickAt(TITLES, serial);
  // Posts 6 to 8, 18 to 20 and so on are one text in three languages.
  const isTranslated = serial % 12 >= 6 && serial % 12 <= 8 && serial < 100_000;
  /** Some of a kind, and now and then one that was deleted. */
  const several = (
    kind: 'blogCategories' | 'blogTags',
    count: number,
    place: (at: number) => number,
    gone: boolean,
  ) => [...times(count, (at) => id(kind, place(at) % site.count(kind))), ...(gone ? [id(kind, 9001)] : [])];
  return {
    title,
    featured: serial % 5 === 0,
    categoryIds: several('blogCategories', serial % 4, (at) => serial + at * 2, serial % 25 === 6),
    memberId: id('members', authorOf(serial)),
    hashtags: pickAt(HASHTAGS, serial),
    commentingEnabled: serial % 6 !== 1,
    minutesToRead: serial % 13,
    heroImage: when(serial % 8 === 1, image(seed, serial, 3)),
    tagIds: several('blogTags', serial % 3, (at) => serial * 2 + at, serial % 25 === 9),
    relatedPostIds: [4, 9, 1000].slice(0, serial % 4).map((distance) => id('blogPosts', serial + distance)),
    pricingPlanIds: serial % 15 === 7 ? [id('pricing-plans', 1)] : [],
    translationId: when(isTranslated, id('post-translations', Math.floor(serial / 12))),
    language: pickAt(LANGUAGES, isTranslated ? serial : 0),
    seoData: serial % 10 === 4 ? { tags: [] } : seoData(title, serial),
    richContent: postContent(seed, serial, title),
    media: mediaOf(seed, serial),
    url: { base: SITE_FACTS.publishedUrl, path: `/post/${slugOf(serial)}` },
  };
}

/** wire: a picture, a film, a film from elsewhere, nothing to show, or no media at all. */
function mediaOf(seed: number, serial: number): JsonObject | undefined {
  const shown = { displayed: serial % 16 !== 5, custom: serial % 4 === 0 };
  const resolutions = [1080, 480].map((height) => ({
    url: `https://video.wixstatic.com/video/de3051_${serial}/${height}p/mp4/file.mp4`,
    height,
    width: Math.round((height * 16) / 9),
    format: 'mp4',
  }));
  const id = `de3051_${serial.toString(16).padStart(32, '0')}`;
  const kinds: readonly JsonObject[] = [
    { ...shown, wixMedia: { image: image(seed, serial, 0) }, altText: 'A bowl – „raw“' },
    { ...shown, wixMedia: { videoV2: { id, resolutions, filename: 'at-the-wheel.mp4' } } },
    {
      ...shown,
      embedMedia: {
        thumbnail: { url: `https://pictures.example.com/t/${serial}.jpg`, width: 480, height: 360 },
        video: { url: `https://video.example.com/watch?v=${serial}`, width: 1280, height: 720 },
      },
    },
    shown,
  ];
  return kinds[serial % 5];
}

function image(seed: number, serial: number, place: number): JsonObject {
  const id = imageId(seed, 5000 + serial, place);
  const altText = when(serial % 2 === 0, `Cover ${serial}`);
  return { id, url: imageUrl(id), height: 1500, width: 2000, altText, filename: 'cover.jpg' };
}

const moderationOf = ({ id }: SiteState, serial: number): JsonObject => ({
  submittedBy: id('members', 19),
  submittedDate: '2025-02-03T04:05:06.000Z',
  status: pickAt(['APPROVED', 'UNKNOWN', 'REJECTED'], Math.floor(serial / 3)),
  ...when(serial % 2 === 0, {
    moderatedBy: id('members', 0),
    moderationDate: '2025-02-04T04:05:06.000Z',
  }),
});
