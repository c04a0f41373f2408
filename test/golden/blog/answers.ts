import { expect } from 'vitest';
import { endpoints } from '../../../src/products/blog/endpoints.ts';
import type { GoldenAnswer } from '../golden-answer.ts';
import { denied } from '../golden-wix.ts';
import { whole } from '../whole-selection.ts';
import {
  EDITOR,
  guestDraft,
  GUEST_DRAFT,
  launch,
  LAUNCH,
  lisboa,
  LISBOA,
  news,
  NEWS,
  oak,
  OAK,
  workshop,
  WORKSHOP,
  WRITER,
  WRITER_CONTACT,
} from './records.ts';

const launchAnswer = {
  id: LAUNCH,
  status: 'PUBLISHED',
  title: 'We launch on Friday',
  excerpt: 'The doors open at nine.',
  contentText: 'Doors open at nine.\nCoffee is on us.',
  contentHtml: '<p>Doors open at nine.</p><p>Coffee is on us.</p>',
  richContent: launch.richContent,
  slug: 'we-launch-on-friday',
  url: 'https://tidewater.example/post/we-launch-on-friday',
  path: '/post/we-launch-on-friday',
  language: 'en',
  translationId: '0b10b057-0000-4000-8000-0000000000cc',
  translations: [{ id: WORKSHOP }],
  featured: true,
  pinned: false,
  hashtags: ['launch', 'doors'],
  commentingEnabled: false,
  minutesToRead: 3,
  metrics: { comments: 4, likes: 5, views: 678 },
  cover: {
    id: 'aa11bb_0123456789abcdef0123456789abc003~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abc003~mv2.jpg',
    width: 1600,
    height: 900,
    altText: 'A green door',
  },
  media: {
    image: {
      id: 'aa11bb_0123456789abcdef0123456789abc003~mv2.jpg',
      url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abc003~mv2.jpg',
      width: 1600,
      height: 900,
      altText: 'Of the picture',
    },
    video: null,
    embed: null,
    displayed: true,
    custom: false,
    altText: 'A green door',
  },
  heroImage: {
    id: 'aa11bb_0123456789abcdef0123456789abc002~mv2.png',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abc002~mv2.png',
    width: 640,
    height: 360,
    altText: 'Small screen',
  },
  seo: {
    title: 'Launch | Tidewater',
    description: 'Friday at nine',
    keywords: [{ term: 'opening', isMain: false, origin: null }],
    tags: [
      {
        type: 'title',
        props: null,
        meta: null,
        children: 'Launch | Tidewater',
        custom: false,
        disabled: false,
      },
      {
        type: 'meta',
        props: { name: 'description', content: 'Friday at nine' },
        meta: null,
        children: null,
        custom: true,
        disabled: false,
      },
    ],
    preventAutoRedirect: false,
  },
  author: { id: WRITER },
  contact: { id: WRITER_CONTACT },
  categoryIds: [NEWS, '0b10c001-0000-4000-8000-00000000dead'],
  categories: [{ id: NEWS }],
  tagIds: [OAK],
  tags: [{ id: OAK }],
  relatedPostIds: [WORKSHOP],
  relatedPosts: [{ id: WORKSHOP }],
  pricingPlanIds: ['0bb1a400-0000-4000-8000-000000000001'],
  preview: true,
  previewParagraphs: null,
  moderation: null,
  hasUnpublishedChanges: true,
  referenceId: '5f0c-ref-launch',
  firstPublishedAt: '2025-05-01T09:00:00.000Z',
  lastPublishedAt: '2025-05-03T10:30:00.123Z',
  scheduledAt: null,
  editedAt: null,
  createdAt: null,
  updatedAt: '2025-05-03T10:30:00.123Z',
  raw: launch,
};

const nothingOf = (answer: object): Record<string, unknown> =>
  Object.fromEntries(Object.keys(answer).map((name) => [name, null]));

const workshopAnswer = {
  ...nothingOf(launchAnswer),
  id: WORKSHOP,
  status: 'PUBLISHED',
  title: 'Abrimos na sexta',
  slug: 'abrimos-na-sexta',
  language: 'pt',
  translationId: '0b10b057-0000-4000-8000-0000000000cc',
  translations: [{ id: LAUNCH }],
  featured: false,
  pinned: true,
  commentingEnabled: true,
  cover: {
    id: null,
    url: 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg',
    width: 480,
    height: 361,
    altText: null,
  },
  media: {
    image: null,
    video: null,
    embed: {
      thumbnail: {
        id: null,
        url: 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg',
        width: 480,
        height: 361,
        altText: null,
      },
      videoUrl: 'https://www.youtube.com/watch?v=abcdefghijk',
      width: 854,
      height: 481,
    },
    displayed: false,
    custom: true,
    altText: null,
  },
  categories: [],
  tags: [],
  relatedPosts: [],
  preview: false,
  hasUnpublishedChanges: false,
  firstPublishedAt: '2025-05-02T09:00:00.000Z',
  lastPublishedAt: '2025-05-02T09:00:00.000Z',
  updatedAt: '2025-05-02T09:00:00.000Z',
  raw: workshop,
};

const guestAnswer = {
  ...nothingOf(launchAnswer),
  id: GUEST_DRAFT,
  status: 'IN_REVIEW',
  title: 'A guest writes',
  excerpt: 'From the other bench',
  contentText: 'Hello from the other bench.',
  contentHtml: '<p>Hello from the other bench.</p>',
  richContent: guestDraft.richContent,
  slug: 'a-guest-writes',
  url: 'https://tidewater.example/post/a-guest-writes',
  path: '/post/a-guest-writes',
  language: 'en',
  translations: [],
  featured: false,
  commentingEnabled: false,
  hasUnpublishedChanges: true,
  minutesToRead: 1,
  cover: {
    id: 'aa11bb_0123456789abcdef0123456789abc004f000.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abc004f000.jpg',
    width: null,
    height: null,
    altText: 'A tour of the bench',
  },
  media: {
    image: null,
    video: {
      id: 'aa11bb_0123456789abcdef0123456789abc004',
      filename: 'bench-tour.mov',
      files: [
        {
          url: 'https://video.wixstatic.com/video/aa11bb_0123456789abcdef0123456789abc004/1080p/mp4/file.mp4',
          width: 1920,
          height: 1080,
          format: 'mp4',
        },
      ],
    },
    embed: null,
    displayed: true,
    custom: true,
    altText: 'A tour of the bench',
  },
  author: { id: EDITOR },
  categoryIds: [],
  categories: [],
  tags: [],
  relatedPosts: [],
  previewParagraphs: 2,
  moderation: {
    submittedBy: { id: WRITER },
    submittedAt: '2025-06-01T06:30:00.000Z',
    status: 'REJECTED',
    moderatedBy: { id: EDITOR },
    moderatedAt: '2025-06-01T18:45:00.000Z',
  },
  scheduledAt: '2025-06-30T08:00:00.000Z',
  editedAt: '2025-06-02T07:00:00.000Z',
  createdAt: '2025-06-01T06:00:00.000Z',
  updatedAt: '2025-06-02T07:00:00.000Z',
  raw: guestDraft,
};

const newsAnswer = {
  id: NEWS,
  label: 'News',
  slug: 'workshop-news',
  description: 'What happens at the bench',
  url: 'https://tidewater.example/blog/categories/workshop-news',
  path: '/blog/categories/workshop-news',
  position: 7,
  postCount: 2,
  coverImage: {
    id: 'aa11bb_0123456789abcdef0123456789abc001~mv2.jpg',
    url: 'https://static.wixstatic.com/media/aa11bb_0123456789abcdef0123456789abc001~mv2.jpg',
    width: 1200,
    height: 630,
    altText: 'The bench in the morning',
  },
  language: 'en',
  translationId: '0b10c001-0000-4000-8000-0000000000aa',
  seo: {
    title: 'News | Tidewater',
    description: 'All news of Tidewater',
    keywords: [{ term: 'joinery', isMain: true, origin: 'USER' }],
    tags: [
      { type: 'title', props: null, meta: null, children: 'News | Tidewater', custom: true, disabled: false },
      {
        type: 'meta',
        props: { name: 'description', content: 'All news of Tidewater' },
        meta: { height: 12 },
        children: '',
        custom: false,
        disabled: false,
      },
      {
        type: 'meta',
        props: { name: 'robots', content: 'noindex' },
        meta: null,
        children: null,
        custom: false,
        disabled: true,
      },
    ],
    preventAutoRedirect: true,
  },
  updatedAt: '2025-04-02T08:09:10.111Z',
  raw: news,
};

const lisboaAnswer = {
  ...nothingOf(newsAnswer),
  id: LISBOA,
  label: 'Lisboa',
  slug: 'lisboa-pt',
  position: -1,
  postCount: 0,
  language: 'pt',
  raw: lisboa,
};

const oakAnswer = {
  id: OAK,
  label: 'Oak & ash',
  slug: 'oak-ash',
  url: 'https://tidewater.example/blog/tags/oak-ash',
  path: '/blog/tags/oak-ash',
  publishedPostCount: 1,
  language: 'fr',
  translationId: '0b107a61-0000-4000-8000-0000000000bb',
  createdAt: '2024-01-02T03:04:05.006Z',
  updatedAt: '2024-02-03T04:05:06.007Z',
  raw: oak,
};

const ofFirst =
  '{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } availability { status reason permission hint } }';

const AVAILABLE = { status: 'AVAILABLE', reason: null, permission: null, hint: null };

/** A page of one record. */
const page = (totalCount: number, id: string, hasNextPage: boolean) => ({
  totalCount,
  edges: [{ cursor: expect.any(String), node: { id } }],
  pageInfo: {
    hasNextPage,
    hasPreviousPage: false,
    startCursor: expect.any(String),
    endCursor: expect.any(String),
  },
  availability: AVAILABLE,
});

export const answers: readonly GoldenAnswer[] = [
  {
    name: 'posts',
    document: `{ blogPosts { nodes ${whole('BlogPost')} } }`,
    data: { blogPosts: { nodes: [launchAnswer, workshopAnswer, guestAnswer] } },
  },
  {
    name: 'categories and tags',
    document: `{ blogCategories { nodes ${whole('BlogCategory')} } blogTags { nodes ${whole('BlogTag')} } }`,
    data: { blogCategories: { nodes: [newsAnswer, lisboaAnswer] }, blogTags: { nodes: [oakAnswer] } },
  },
  {
    name: 'the first pages, and what lies below a category and a tag',
    document: `query ($post: ID!) {
      blogPost(id: $post) { title }
      blogPosts(first: 1) ${ofFirst}
      blogCategories(first: 1) ${ofFirst}
      blogTags(first: 1) ${ofFirst}
      one: blogCategories(filter: { ids: ["${NEWS}"] }) { nodes { posts(first: 5) { nodes { id } } } }
      other: blogTags { nodes { posts(first: 5) { nodes { id } } } }
    }`,
    variables: { post: WORKSHOP },
    data: {
      blogPost: { title: 'Abrimos na sexta' },
      blogPosts: page(3, LAUNCH, true),
      blogCategories: page(2, NEWS, true),
      blogTags: page(1, OAK, false),
      one: { nodes: [{ posts: { nodes: [{ id: LAUNCH }] } }] },
      other: { nodes: [{ posts: { nodes: [{ id: LAUNCH }] } }] },
    },
  },
  {
    name: 'a blog that the key may not read',
    document: '{ blogTags { totalCount nodes { id } availability { status reason permission hint } } }',
    routes: [denied(endpoints.queryTags), denied(endpoints.queryPosts)],
    data: {
      blogTags: {
        totalCount: null,
        nodes: [],
        availability: {
          status: 'PERMISSION_DENIED',
          reason: expect.any(String),
          permission: 'Read Blog (SCOPE.DC-BLOG.READ-BLOGS)',
          hint: expect.stringContaining('Read Blog'),
        },
      },
    },
  },
];
