import { entityReference } from '../../gateway/entity-reference.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { bestVideo, imageView, mediaUrl } from '../../wix/media.ts';
import { richText, ricosToText } from '../../wix/rich-text.ts';
import { seoView } from '../../wix/seo-data.ts';
import { coverOf } from './cover.ts';
import { categories, posts, tags, translations } from './lists.ts';
import type { BlogPostRecord, WireDraft, WirePost } from './records.ts';

/** A field that only published posts have; null for all others. */
const ofPublished =
  <Result>(read: (wire: WirePost) => Result) =>
  (post: BlogPostRecord): Result | null =>
    post.published ? read(post.wire) : null;

/** A field that only posts have that are not published; null for published ones. */
const ofDraft =
  <Result>(read: (wire: WireDraft) => Result) =>
  (post: BlogPostRecord): Result | null =>
    post.published ? null : read(post.wire);

/** Resolvers of the blog. What has no resolver is on the wire under the same name. */
export const resolvers: Resolvers = {
  BlogPost: {
    status: (post) => (post.published ? 'PUBLISHED' : post.wire.status),
    title: ({ wire }) => wire.title,
    excerpt: ({ wire }) => wire.excerpt,
    contentText: (post) => (post.published ? post.wire.contentText : ricosToText(post.wire.richContent)),
    contentHtml: ({ wire }) => richText(wire.richContent)?.html,
    contentFiles: ({ wire }) => richText(wire.richContent)?.files,
    contentLosses: ({ wire }) => richText(wire.richContent)?.losses,
    richContent: ({ wire }) => wire.richContent,
    slug: (post) => (post.published ? post.wire.slug : post.wire.seoSlug),
    url: ({ wire }) => address(wire.url),
    path: ({ wire }) => wire.url?.path,
    language: ({ wire }) => wire.language,
    translationId: ({ wire }) => wire.translationId,
    translations: async ({ id, wire: { translationId } }, _, context, info) => {
      if (typeof translationId !== 'string' || translationId === '') return [];
      const all = await translations(context, translationId.toLowerCase(), selectedFields(info));
      return all?.filter((post) => post.id !== id) ?? [];
    },
    featured: ({ wire }) => wire.featured,
    pinned: ofPublished((wire) => wire.pinned),
    hashtags: ({ wire }) => wire.hashtags,
    commentingEnabled: ({ wire }) => wire.commentingEnabled,
    minutesToRead: ({ wire }) => wire.minutesToRead,
    metrics: ofPublished((wire) => wire.metrics),
    cover: ({ wire }) => coverOf(wire),
    media: ({ wire }) => wire.media,
    heroImage: ({ wire }) => imageView(wire.heroImage),
    seo: ({ wire }) => seoView(wire.seoData),
    author: ({ wire }) => person('Member', wire.memberId),
    contact: ofPublished((wire) => person('Contact', wire.contactId)),
    categoryIds: ({ wire }) => wire.categoryIds,
    categories: ({ wire }, _, context, info) =>
      categories.loadMany(context, wire.categoryIds, selectedFields(info)),
    tagIds: ({ wire }) => wire.tagIds,
    tags: ({ wire }, _, context, info) => tags.loadMany(context, wire.tagIds, selectedFields(info)),
    relatedPostIds: ({ wire }) => wire.relatedPostIds,
    relatedPosts: ({ wire }, _, context, info) =>
      posts.loadMany(context, wire.relatedPostIds, selectedFields(info)),
    pricingPlanIds: ({ wire }) => wire.pricingPlanIds,
    preview: ofPublished((wire) => wire.preview),
    previewParagraphs: ofDraft((wire) => wire.previewTextParagraph),
    moderation: ({ wire }) => wire.moderationDetails,
    hasUnpublishedChanges: ({ wire }) => wire.hasUnpublishedChanges,
    referenceId: ofPublished((wire) => wire.referenceId),
    firstPublishedAt: ({ wire }) => wire.firstPublishedDate,
    lastPublishedAt: ofPublished((wire) => wire.lastPublishedDate),
    scheduledAt: ofDraft((wire) => wire.scheduledPublishDate),
    editedAt: ofDraft((wire) => wire.editedDate),
    createdAt: ofDraft((wire) => wire.createdDate),
    updatedAt: (post) => (post.published ? post.wire.lastPublishedDate : post.wire.editedDate),
    raw: ({ wire }) => wire,
  },
  BlogPostMedia: {
    image: ({ wixMedia }) => imageView(wixMedia?.image),
    video: ({ wixMedia }) => wixMedia?.videoV2,
    embed: ({ embedMedia }) => embedMedia,
  },
  BlogVideo: {
    url: ({ id, resolutions }) => bestVideo(resolutions) ?? mediaUrl(id, 'VIDEO'),
    files: ({ resolutions }) => resolutions,
  },
  BlogEmbed: {
    thumbnail: ({ thumbnail }) => imageView(thumbnail),
    videoUrl: ({ video }) => video?.url,
    width: ({ video }) => video?.width,
    height: ({ video }) => video?.height,
  },
  BlogPostModeration: {
    submittedBy: ({ submittedBy }) => person('Member', submittedBy),
    submittedAt: ({ submittedDate }) => submittedDate,
    moderatedBy: ({ moderatedBy }) => person('Member', moderatedBy),
    moderatedAt: ({ moderationDate }) => moderationDate,
  },
  BlogCategory: {
    label: ({ wire }) => wire.label,
    slug: ({ wire }) => wire.slug,
    description: ({ wire }) => wire.description,
    url: ({ wire }) => address(wire.url),
    path: ({ wire }) => wire.url?.path,
    position: ({ wire }) => wire.displayPosition,
    postCount: ({ wire }) => wire.postCount,
    coverImage: ({ wire }) => imageView(wire.coverImage),
    language: ({ wire }) => wire.language,
    translationId: ({ wire }) => wire.translationId,
    seo: ({ wire }) => seoView(wire.seoData),
    posts: posts.of(({ id }) => ({ categoryIds: [id] })),
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
  BlogTag: {
    label: ({ wire }) => wire.label,
    slug: ({ wire }) => wire.slug,
    url: ({ wire }) => address(wire.url),
    path: ({ wire }) => wire.url?.path,
    publishedPostCount: ({ wire }) => wire.publishedPostCount,
    language: ({ wire }) => wire.language,
    translationId: ({ wire }) => wire.translationId,
    posts: posts.of(({ id }) => ({ tagIds: [id] })),
    createdAt: ({ wire }) => wire.createdDate,
    updatedAt: ({ wire }) => wire.updatedDate,
    raw: ({ wire }) => wire,
  },
};

/** The full address of a page; null where Wix tells none. */
function address(url: { readonly base?: string; readonly path?: string } | null | undefined): string | null {
  const { base, path } = url ?? {};
  return typeof base === 'string' && base !== '' ? base + (path ?? '') : null;
}

function person(typename: 'Contact' | 'Member', id: string | null | undefined) {
  return typeof id === 'string' && id !== '' ? entityReference(typename, { id }) : null;
}
