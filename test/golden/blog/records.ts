import type { endpoints } from '../../../src/products/blog/wire.ts';
import type { WireDraft, WirePost } from '../../../src/products/blog/wire.ts';
import type { ResponseOf } from '../../../src/wix/api/endpoint.ts';

type Category = NonNullable<ResponseOf<typeof endpoints.queryCategories>['categories']>[number];
type Tag = NonNullable<ResponseOf<typeof endpoints.queryTags>['tags']>[number];

export const NEWS = '0b10c001-0000-4000-8000-000000000001';
export const LISBOA = '0b10c001-0000-4000-8000-000000000002';
export const OAK = '0b107a61-0000-4000-8000-000000000001';
export const LAUNCH = '0b10b057-0000-4000-8000-000000000001';
export const WORKSHOP = '0b10b057-0000-4000-8000-000000000002';
export const GUEST_DRAFT = '0b10b057-0000-4000-8000-000000000003';
export const WRITER = '0bbe0bbe-0000-4000-8000-000000000001';
export const WRITER_CONTACT = '0c0a7ac7-0000-4000-8000-000000000001';
export const EDITOR = '0bbe0bbe-0000-4000-8000-000000000002';

export const news: Category = {
  id: NEWS,
  label: 'News',
  slug: 'workshop-news',
  description: 'What happens at the bench',
  title: 'News from the workshop',
  postCount: 2,
  displayPosition: 7,
  url: { base: 'https://tidewater.example', path: '/blog/categories/workshop-news' },
  coverImage: {
    id: 'aa11bb_0123456789abcdef0123456789abc001~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abc001~mv2.jpg',
    width: 1200,
    height: 630,
    altText: 'The bench in the morning',
    filename: 'bench.jpg',
  },
  language: 'en',
  translationId: '0b10c001-0000-4000-8000-0000000000aa',
  updatedDate: '2025-04-02T08:09:10.111Z',
  seoData: {
    settings: { preventAutoRedirect: true, keywords: [{ term: 'joinery', isMain: true, origin: 'USER' }] },
    tags: [
      { type: 'title', children: 'News | Tidewater', custom: true, disabled: false },
      {
        type: 'meta',
        props: { name: 'description', content: 'All news of Tidewater' },
        meta: { height: 12 },
        children: '',
        custom: false,
        disabled: false,
      },
      { type: 'meta', props: { name: 'robots', content: 'noindex' }, custom: false, disabled: true },
    ],
  },
};

export const lisboa: Category = {
  id: LISBOA,
  label: 'Lisboa',
  slug: 'lisboa-pt',
  displayPosition: -1,
  postCount: 0,
  language: 'pt',
};

export const oak: Tag = {
  id: OAK,
  label: 'Oak & ash',
  slug: 'oak-ash',
  url: { base: 'https://tidewater.example', path: '/blog/tags/oak-ash' },
  publishedPostCount: 1,
  postCount: 3,
  language: 'fr',
  translationId: '0b107a61-0000-4000-8000-0000000000bb',
  createdDate: '2024-01-02T03:04:05.006Z',
  updatedDate: '2024-02-03T04:05:06.007Z',
};

const paragraph = (id: string, text: string) => ({
  type: 'PARAGRAPH' as const,
  id,
  nodes: [{ type: 'TEXT' as const, id: '', nodes: [], textData: { text, decorations: [] } }],
  paragraphData: {},
});

export const launch: WirePost = {
  id: LAUNCH,
  title: 'We launch on Friday',
  excerpt: 'The doors open at nine.',
  contentText: 'Doors open at nine.\nCoffee is on us.',
  richContent: {
    nodes: [
      paragraph('p1', 'Doors open at nine.'),
      paragraph('p2', 'Coffee is on us.'),
      {
        type: 'IMAGE',
        id: 'p3',
        nodes: [],
        imageData: {
          image: { src: { id: 'aa11bb_0123456789abcdef0123456789abc009~mv2.jpg' } },
          altText: 'A key',
        },
      },
      {
        type: 'POLL',
        id: 'p4',
        nodes: [],
        pollData: { poll: { title: 'Oak or ash?', options: [{ title: 'Oak' }, { title: 'Ash' }] } },
      },
    ],
  },
  firstPublishedDate: '2025-05-01T09:00:00.000Z',
  lastPublishedDate: '2025-05-03T10:30:00.123Z',
  url: { base: 'https://tidewater.example', path: '/post/we-launch-on-friday' },
  slug: 'we-launch-on-friday',
  featured: true,
  pinned: false,
  categoryIds: [NEWS, '0b10c001-0000-4000-8000-00000000dead'],
  memberId: WRITER,
  contactId: WRITER_CONTACT,
  hashtags: ['launch', 'doors'],
  commentingEnabled: false,
  minutesToRead: 3,
  metrics: { comments: 4, likes: 5, views: 678 },
  heroImage: {
    id: 'aa11bb_0123456789abcdef0123456789abc002~mv2.png',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abc002~mv2.png',
    width: 640,
    height: 360,
    altText: 'Small screen',
    filename: 'hero.png',
  },
  tagIds: [OAK],
  relatedPostIds: [WORKSHOP],
  pricingPlanIds: ['0bb1a400-0000-4000-8000-000000000001'],
  translationId: '0b10b057-0000-4000-8000-0000000000cc',
  language: 'en',
  preview: true,
  hasUnpublishedChanges: true,
  referenceId: '5f0c-ref-launch',
  media: {
    wixMedia: {
      image: {
        id: 'aa11bb_0123456789abcdef0123456789abc003~mv2.jpg',
        url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abc003~mv2.jpg',
        width: 1600,
        height: 900,
        altText: 'Of the picture',
        filename: 'cover.jpg',
      },
    },
    displayed: true,
    custom: false,
    altText: 'A green door',
  },
  seoData: {
    settings: { preventAutoRedirect: false, keywords: [{ term: 'opening', isMain: false }] },
    tags: [
      { type: 'title', children: 'Launch | Tidewater', custom: false, disabled: false },
      {
        type: 'meta',
        props: { name: 'description', content: 'Friday at nine' },
        custom: true,
        disabled: false,
      },
    ],
  },
};

/** The Portuguese translation of `launch`, with a video from elsewhere as its cover. */
export const workshop: WirePost = {
  id: WORKSHOP,
  title: 'Abrimos na sexta',
  // Wix has no rich content of it.
  contentText: 'Às nove & meia.\n\n<Café> por nós.',
  firstPublishedDate: '2025-05-02T09:00:00.000Z',
  lastPublishedDate: '2025-05-02T09:00:00.000Z',
  slug: 'abrimos-na-sexta',
  featured: true,
  pinned: true,
  commentingEnabled: false,
  preview: false,
  hasUnpublishedChanges: true,
  translationId: '0b10b057-0000-4000-8000-0000000000cc',
  language: 'pt',
  media: {
    embedMedia: {
      thumbnail: { url: 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg', width: 480, height: 361 },
      video: { url: 'https://www.youtube.com/watch?v=abcdefghijk', width: 854, height: 481 },
    },
    displayed: false,
    custom: true,
  },
};

/** What a guest wrote: it waits, and has a video that Wix hosts beside one from elsewhere. */
export const guestDraft: WireDraft = {
  id: GUEST_DRAFT,
  status: 'IN_REVIEW',
  title: 'A guest writes',
  excerpt: 'From the other bench',
  richContent: { nodes: [paragraph('g1', 'Hello from the other bench.')] },
  seoSlug: 'a-guest-writes',
  url: { base: 'https://tidewater.example', path: '/post/a-guest-writes' },
  memberId: EDITOR,
  categoryIds: [],
  language: 'en',
  minutesToRead: 1,
  previewTextParagraph: 2,
  featured: false,
  commentingEnabled: true,
  hasUnpublishedChanges: true,
  createdDate: '2025-06-01T06:00:00.000Z',
  editedDate: '2025-06-02T07:00:00.000Z',
  scheduledPublishDate: '2025-06-30T08:00:00.000Z',
  moderationDetails: {
    submittedBy: WRITER,
    submittedDate: '2025-06-01T06:30:00.000Z',
    status: 'REJECTED',
    moderatedBy: EDITOR,
    moderationDate: '2025-06-01T18:45:00.000Z',
  },
  media: {
    wixMedia: {
      videoV2: {
        id: 'aa11bb_0123456789abcdef0123456789abc004',
        filename: 'bench-tour.mov',
        resolutions: [
          {
            url: 'https://video.wixstatic.com/video/aa11bb_0123456789abcdef0123456789abc004/1080p/mp4/file.mp4',
            width: 1920,
            height: 1080,
            format: 'mp4',
          },
        ],
      },
    },
    // The one that Wix hosts counts, as its still does.
    embedMedia: {
      thumbnail: { url: 'https://i.vimeocdn.com/video/1234567.jpg', width: 295, height: 166 },
      video: { url: 'https://vimeo.com/1234567', width: 1280, height: 721 },
    },
    displayed: true,
    custom: true,
    altText: 'A tour of the bench',
  },
};
