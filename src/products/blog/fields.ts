import { objectOf, textOf } from '../../gateway/fields/wire-value.ts';
import { selectedFields } from '../../gateway/selection.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { element, escapeHtml } from '../../wix/rich-text/html-writing.ts';
import { bestVideo, imageView, type ImageView } from '../../wix/media.ts';
import { richText, ricosToText } from '../../wix/rich-text/rich-text.ts';
import { categories, posts, tags, translations } from './lists.ts';
import type { WireDraft, WirePost } from './wire.ts';

/** Fields of the blog that are computed; the SDL says where all others stand on the wire. */
export const resolvers: Resolvers = {
  BlogPost: {
    status: (post) => (post.published ? 'PUBLISHED' : post.wire.status),
    contentText: (post) => (post.published ? post.wire.contentText : ricosToText(post.wire.richContent)),
    contentHtml: (post) => {
      const html = richText(post.wire.richContent)?.html ?? '';
      return html === '' && post.published ? textAsHtml(post.wire.contentText) : html || null;
    },
    contentFiles: ({ wire }) => richText(wire.richContent)?.files,
    contentLosses: ({ wire }) => richText(wire.richContent)?.losses,
    url: ({ wire }) => address(wire.url),
    translations: async ({ id, wire: { translationId } }, _, context, info) => {
      if (typeof translationId !== 'string' || translationId === '') return [];
      const all = await translations(context, translationId.toLowerCase(), selectedFields(info));
      return all?.filter((post) => post.id !== id) ?? [];
    },
    cover: ({ wire }) => coverOf(wire),
    categories: categories.toMany(({ wire }) => wire.categoryIds ?? [], 3),
    tags: tags.toMany(({ wire }) => wire.tagIds ?? [], 3),
    relatedPosts: posts.toMany(({ wire }) => wire.relatedPostIds ?? [], 3),
  },
  BlogVideo: {
    url: ({ id, resolutions }) => bestVideo(resolutions, id),
  },
  BlogCategory: {
    url: ({ wire }) => address(wire.url),
    posts: posts.of(({ id }) => ({ categoryIds: [id] })),
  },
  BlogTag: {
    url: ({ wire }) => address(wire.url),
    posts: posts.of(({ id }) => ({ tagIds: [id] })),
  },
};

/** The one picture that stands for a post; null when it has none. The alternative text is the cover's own or the picture's. */
export function coverOf({
  media: wire,
  heroImage,
}: Pick<WirePost | WireDraft, 'media' | 'heroImage'>): ImageView | null {
  const media = objectOf(wire);
  const video = media?.wixMedia?.videoV2?.id;
  const cover =
    imageView(media?.wixMedia?.image) ??
    // Wix keeps a still of a video under the video's id (docs/fidelity.md#video-stills).
    (typeof video === 'string' && video !== '' ? imageView(`${video}f000.jpg`) : null) ??
    imageView(media?.embedMedia?.thumbnail);
  if (cover === null) return imageView(heroImage);
  return { ...cover, altText: media?.altText ?? cover.altText };
}

/** A text without markup as HTML, a paragraph for each of its lines; null without any. */
function textAsHtml(text: unknown): string | null {
  const lines = (textOf(text) ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => element('p', escapeHtml(line.trim()))).join('') || null;
}

/** The full address of a page; null where Wix tells none. */
function address(url: { readonly base?: string; readonly path?: string } | null | undefined): string | null {
  const { base, path } = objectOf(url) ?? {};
  const site = textOf(base);
  return site === null ? null : site + (textOf(path) ?? '');
}
