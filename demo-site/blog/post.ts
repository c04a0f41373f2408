import { DAY, HOUR, imageId, imageUrl, iso, personAt, personOfMember, phrases, pickAt } from '../making.ts';
import { seoData, SITE_FACTS, times, when, words, type JsonObject, type SiteState } from '../making.ts';
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
function publishedAt(n: number): number {
  if (n === 0) return Date.UTC(1969, 6, 20, 20, 17, 40);
  const place = n % 20 === 11 || n % 20 === 12 ? n - (n % 20) + 10 : n;
  return FIRST + place * DAY * 2;
}

const lastPublishedAt = (n: number): number =>
  Math.max(publishedAt(n), FIRST) + (n % 3 === 0 ? 0 : ((n * 53) % 300) * DAY);

/** wire: a published post with every fieldset, and under `metrics` what its filters look into. */
export function postAt(n: number, site: SiteState) {
  const title = pickAt(TITLES, n);
  return {
    firstPublishedDate: iso(publishedAt(n)),
    lastPublishedDate: iso(lastPublishedAt(n)),
    ...articleAt(site, n),
    excerpt: n % 9 === 4 ? '' : `${title} – in short.`,
    contentText: postText(n, title),
    slug: slugOf(n),
    pinned: n % 40 === 3,
    contactId: personAt(site.population, personOfMember(authorOf(n))).contactId,
    preview: n % 15 === 7,
    moderationDetails: when(n % 12 === 5, moderationOf(site, n)),
    hasUnpublishedChanges: n % 11 === 2,
    referenceId: `64b0${n.toString(16).padStart(20, '0')}`,
    metrics: { comments: (n * 3) % 17, likes: (n * 7) % 29, views: (n * 131) % 5003 },
  };
}

/** wire: the draft behind a published post. */
export const draftOfPost = (n: number, site: SiteState) => ({
  ...draftOf(site, n, lastPublishedAt(n) + (n % 11 === 2 ? DAY : 0)),
  status: 'PUBLISHED',
  firstPublishedDate: iso(publishedAt(n)),
});

/** wire: a draft that is not published: never, not any more, or not yet. */
export function draftAt(n: number, site: SiteState) {
  const status = pickAt(STATUSES, n);
  const created = Date.UTC(2025, 0, 7, 10) + n * DAY;
  return {
    ...draftOf(site, 100_003 + n, created + ((n * 5) % 7) * HOUR),
    status,
    createdDate: iso(created),
    scheduledPublishDate: when(status === 'SCHEDULED', iso(Date.UTC(2027, 0, 1 + n))),
    moderationDetails: when(status === 'IN_REVIEW', moderationOf(site, n)),
    // A post that was taken back keeps the date at which it first appeared.
    firstPublishedDate: when(n % 6 === 3, '2024-05-01T08:00:00.000Z'),
  };
}

const draftOf = (site: SiteState, n: number, edited: number) => ({
  ...articleAt(site, n),
  excerpt: when(n % 3 === 1, `${pickAt(TITLES, n)} – still to be written.`),
  hasUnpublishedChanges: n % 2 === 0,
  editedDate: iso(edited),
  createdDate: iso(edited - DAY),
  seoSlug: slugOf(n),
  previewTextParagraph: n % 15 === 7 ? 2 : 0,
});

const slugOf = (n: number): string => `post-${n}${n % 7 === 2 ? '-שלום' : ''}`;
const authorOf = (n: number): number => (n % 30 === 13 ? 900_001 : pickAt(AUTHORS, n));

/** What posts and drafts have in common. */
function articleAt(site: SiteState, n: number) {
  const { seed, id } = site;
  const title = pickAt(TITLES, n);
  // Posts 6 to 8, 18 to 20 and so on are one text in three languages.
  const isTranslated = n % 12 >= 6 && n % 12 <= 8 && n < 100_000;
  /** Some of a kind, and now and then one that was deleted. */
  const several = (
    kind: 'blogCategories' | 'blogTags',
    count: number,
    place: (at: number) => number,
    gone: boolean,
  ) => [...times(count, (at) => id(kind, place(at) % site.count(kind))), ...(gone ? [id(kind, 9001)] : [])];
  return {
    title,
    featured: n % 5 === 0,
    categoryIds: several('blogCategories', n % 4, (at) => n + at * 2, n % 25 === 6),
    memberId: id('members', authorOf(n)),
    hashtags: pickAt(HASHTAGS, n),
    commentingEnabled: n % 6 !== 1,
    minutesToRead: n % 13,
    heroImage: when(n % 8 === 1, image(seed, n, 3)),
    tagIds: several('blogTags', n % 3, (at) => n * 2 + at, n % 25 === 9),
    relatedPostIds: [4, 9, 1000].slice(0, n % 4).map((distance) => id('blogPosts', n + distance)),
    pricingPlanIds: n % 15 === 7 ? [id('pricing-plans', 1)] : [],
    translationId: when(isTranslated, id('post-translations', Math.floor(n / 12))),
    language: pickAt(LANGUAGES, isTranslated ? n : 0),
    seoData: n % 10 === 4 ? { tags: [] } : seoData(title, n),
    richContent: postContent(seed, n, title),
    media: mediaOf(seed, n),
    url: { base: SITE_FACTS.publishedUrl, path: `/post/${slugOf(n)}` },
  };
}

/** wire: a picture, a film, a film from elsewhere, nothing to show, or no media at all. */
function mediaOf(seed: number, n: number): JsonObject | undefined {
  const shown = { displayed: n % 16 !== 5, custom: n % 4 === 0 };
  const resolutions = [1080, 480].map((height) => ({
    url: `https://video.wixstatic.com/video/de3051_${n}/${height}p/mp4/file.mp4`,
    height,
    width: Math.round((height * 16) / 9),
    format: 'mp4',
  }));
  const id = `de3051_${n.toString(16).padStart(32, '0')}`;
  const kinds: readonly JsonObject[] = [
    { ...shown, wixMedia: { image: image(seed, n, 0) }, altText: 'A bowl – „raw“' },
    { ...shown, wixMedia: { videoV2: { id, resolutions, filename: 'at-the-wheel.mp4' } } },
    {
      ...shown,
      embedMedia: {
        thumbnail: { url: `https://pictures.example.com/t/${n}.jpg`, width: 480, height: 360 },
        video: { url: `https://video.example.com/watch?v=${n}`, width: 1280, height: 720 },
      },
    },
    shown,
  ];
  return kinds[n % 5];
}

function image(seed: number, n: number, place: number): JsonObject {
  const id = imageId(seed, 5000 + n, place);
  const altText = when(n % 2 === 0, `Cover ${n}`);
  return { id, url: imageUrl(id), height: 1500, width: 2000, altText, filename: 'cover.jpg' };
}

const moderationOf = ({ id }: SiteState, n: number): JsonObject => ({
  submittedBy: id('members', 19),
  submittedDate: '2025-02-03T04:05:06.000Z',
  status: pickAt(['APPROVED', 'UNKNOWN', 'REJECTED'], Math.floor(n / 3)),
  ...when(n % 2 === 0, {
    moderatedBy: id('members', 0),
    moderationDate: '2025-02-04T04:05:06.000Z',
  }),
});
