import { DAY, HOUR, imageFile, imageId, iso, listAt, personAt, personOfMember, phrases } from '../making.ts';
import { pickAt, resolutionsOf, rich, richContent, seoData, SITE_FACTS, times, when } from '../making.ts';
import { words, type JsonObject, type SiteState } from '../making.ts';

const { node, paragraph, text } = rich;

/** The body of a post as Ricos rich content; every sixth has the nodes that a blog has and a product has not. */
function postContent(seed: number, n: number, title: string): JsonObject {
  const picture = imageId(seed, 5000 + n, 1);
  const plain = richContent(`post${n}`, title === '' ? 'Untitled' : title, picture);
  return { ...plain, nodes: [...listAt(plain, 'nodes'), ...(n % 6 === 2 ? blogNodes(seed, n) : [])] };
}

/** wire: the plain text of a post, as the CONTENT_TEXT fieldset has it. */
function postText(n: number, title: string): string {
  const quote = n % 6 === 2 ? '\n“Slow is smooth.”' : '';
  return `${title}\nMade by hand, one at a time – see our workshop 🧵\nLasts\nCan be mended${quote}`;
}

function blogNodes(seed: number, n: number): JsonObject[] {
  const id = (place: number): string => `b${n}x${place}`;
  // wire: videos and documents have ids of the same form as pictures, without an extension of their own.
  const file = imageId(seed, 5000 + n, 9).replace(/~.*$/, '');
  const items = [1, 2].map((place) => ({
    image: { media: { src: { id: imageId(seed, 5000 + n, place + 4) }, width: 800, height: 600 } },
    title: `Plate ${place}`,
    altText: `Glaze no. ${place}`,
  }));
  const link = [{ type: 'LINK', linkData: { link: { anchor: id(1) } } }];
  const cells = ['Cone', '04'].map((value, at) =>
    node('TABLE_CELL', id(12 + at), { tableCellData: {} }, [paragraph(id(14 + at), value)]),
  );
  return [
    node('BLOCKQUOTE', id(1), { blockquoteData: {} }, [paragraph(id(2), '“Slow is smooth.”')]),
    node('CODE_BLOCK', id(3), { codeBlockData: {} }, [text('if (clay < dry) wait();')]),
    node('DIVIDER', id(4), { dividerData: { lineStyle: 'SINGLE' } }),
    node('GALLERY', id(5), { galleryData: { items } }),
    node('VIDEO', id(6), {
      videoData: { video: { src: { url: 'https://video.example.com/kiln.mp4' } }, title: 'The kiln' },
    }),
    node('POLL', id(7), {
      pollData: {
        poll: { id: id(8), title: 'Matt or gloss?', options: [{ title: 'Matt' }, { title: 'Gloss' }] },
      },
    }),
    node('VIDEO', id(20), {
      videoData: {
        video: { src: { id: `video/${file}/1080p/mp4/file.mp4` }, duration: 12 },
        thumbnail: { src: { id: `media/${file}f000.jpg` }, width: 1920, height: 1080 },
      },
    }),
    node('VIDEO', id(21), {
      videoData: { video: { src: { url: 'https://www.youtube.com/watch?v=abcdefghijk' } } },
    }),
    node('AUDIO', id(22), {
      audioData: {
        html: '<iframe src="https://open.spotify.com/embed/track/7xGfFoTpQ2E7fRF5lN10tr"></iframe>',
        name: 'The wheel',
        authorName: 'Tidewater',
      },
    }),
    node('FILE', id(23), {
      fileData: { src: { id: `ugd/${file}.pdf` }, name: 'Menu.pdf', mimeType: 'application/pdf' },
    }),
    node('MAP', id(24), {
      mapData: { mapSettings: { address: '1 High Street, York', lat: 53.9, lng: -1.08 } },
    }),
    node('GIF', id(25), {
      gifData: {
        original: { gif: 'https://media.example.com/wheel.gif', mp4: 'https://media.example.com/wheel.mp4' },
        width: 320,
        height: 240,
      },
    }),
    node('PARAGRAPH', id(26), { paragraphData: {} }, [text('back to the quote', link)]),
    node('HTML', id(9), { htmlData: { html: '<script>alert(1)</script>', source: 'HTML' } }),
    node('TABLE', id(10), { tableData: {} }, [node('TABLE_ROW', id(11), {}, cells)]),
  ];
}

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
  const id = `de3051_${n.toString(16).padStart(32, '0')}`;
  const kinds: readonly JsonObject[] = [
    { ...shown, wixMedia: { image: image(seed, n, 0) }, altText: 'A bowl – „raw“' },
    {
      ...shown,
      wixMedia: { videoV2: { id, resolutions: resolutionsOf(id, 1080, 480), filename: 'at-the-wheel.mp4' } },
    },
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
  const altText = when(n % 2 === 0, `Cover ${n}`);
  const file = imageFile(seed, 5000 + n, place);
  return { ...file, height: 1500, width: 2000, altText, filename: 'cover.jpg' };
}

const moderationOf = ({ id }: SiteState, n: number): JsonObject => ({
  submittedBy: id('members', 19),
  submittedDate: '2025-02-03T04:05:06.000Z',
  status: pickAt(['APPROVED', 'UNKNOWN', 'REJECTED'], Math.floor(n / 3)),
  ...when(n % 2 === 0, { moderatedBy: id('members', 0), moderationDate: '2025-02-04T04:05:06.000Z' }),
});
