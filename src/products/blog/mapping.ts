import type { FieldRule, UnmappedField } from '../../contract/step-definition.ts';

// Where the blog goes in Insites: a database for each of its three kinds of record. One table for each.

const CONTACT = { step: 'contacts', entity: 'Contact' } as const;
const CATEGORY = { step: 'blogCategories', entity: 'BlogCategory' } as const;
const TAG = { step: 'blogTags', entity: 'BlogTag' } as const;

const KEPT_BY_IMPORTS = 'Kept by imports; the REST API sets it to the time of the write.';
const FETCHED = 'Insites fetches the file from Wix.';

const text = (source: string, column: string, note?: string): FieldRule => ({
  source,
  target: `properties.${column}`,
  transform: 'COPY',
  type: 'string',
  ...(note === undefined ? {} : { note }),
});

const identity: readonly FieldRule[] = [
  { source: 'id', target: 'uuid', transform: 'WIX_UUID' },
  text('id', 'wix_id', 'Finds the row again when it was written by REST.'),
];

const seo: readonly FieldRule[] = [
  text('seo.title', 'meta_title'),
  text('seo.description', 'meta_description'),
];

/** Category of the blog to item of a database. */
export const categoryFields: readonly FieldRule[] = [
  ...identity,
  text('label', 'label'),
  text('slug', 'slug'),
  text('description', 'description'),
  { source: 'position', target: 'properties.position', transform: 'INTEGER', type: 'integer' },
  {
    source: 'coverImage.url',
    target: 'properties.image',
    transform: 'UPLOAD',
    type: 'upload',
    note: FETCHED,
  },
  text('coverImage.altText', 'image_alt'),
  text('language', 'language'),
  text('translationId', 'wix_translation_id'),
  text('url', 'wix_url'),
  ...seo,
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

/** Tag of the blog to item of a database. */
export const tagFields: readonly FieldRule[] = [
  ...identity,
  text('label', 'label'),
  text('slug', 'slug'),
  text('language', 'language'),
  text('translationId', 'wix_translation_id'),
  text('url', 'wix_url'),
  { source: 'createdAt', target: 'created_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

/** Post to item of a database. */
export const postFields: readonly FieldRule[] = [
  ...identity,
  text('title', 'title'),
  text('slug', 'slug'),
  text('excerpt', 'excerpt'),
  text(
    'contentHtml',
    'content',
    'Pictures in the text stay where they are until the media rules of the plan are applied.',
  ),
  text('status', 'status', "Wix's own word: only PUBLISHED posts belong on the new site's pages."),
  {
    source: 'firstPublishedAt',
    target: 'properties.published_at',
    transform: 'DATE_TIME',
    type: 'datetime',
  },
  { source: 'scheduledAt', target: 'properties.scheduled_at', transform: 'DATE_TIME', type: 'datetime' },
  { source: 'cover.url', target: 'properties.image', transform: 'UPLOAD', type: 'upload', note: FETCHED },
  text('cover.altText', 'image_alt'),
  text('media.video.url', 'video_url', 'Of a video that Wix hosts, its best size.'),
  text('media.embed.videoUrl', 'video_url'),
  {
    source: 'contact.id',
    target: 'properties.author',
    transform: 'REFERENCE',
    type: 'string',
    reference: CONTACT,
    note: 'Of posts that are not published Wix tells the member only.',
  },
  text('author.id', 'wix_member_id'),
  {
    source: 'categoryIds[]',
    target: 'properties.categories',
    transform: 'REFERENCES',
    type: 'array',
    reference: CATEGORY,
  },
  { source: 'tagIds[]', target: 'properties.tags', transform: 'REFERENCES', type: 'array', reference: TAG },
  {
    source: 'relatedPostIds[]',
    target: 'properties.related_wix_ids',
    transform: 'LIST',
    type: 'array',
    note: 'As Wix ids: a related post may be written after this one.',
  },
  { source: 'hashtags[]', target: 'properties.hashtags', transform: 'LIST', type: 'array' },
  { source: 'featured', target: 'properties.is_featured', transform: 'BOOLEAN', type: 'boolean' },
  { source: 'pinned', target: 'properties.is_pinned', transform: 'BOOLEAN', type: 'boolean' },
  {
    source: 'minutesToRead',
    target: 'properties.minutes_to_read',
    transform: 'INTEGER',
    type: 'integer',
  },
  text('language', 'language'),
  text('translationId', 'wix_translation_id'),
  text('url', 'wix_url'),
  ...seo,
  {
    source: 'createdAt',
    with: ['firstPublishedAt'],
    target: 'created_at',
    transform: 'FALLBACK',
    note: `Of published posts Wix tells the first publication only. ${KEPT_BY_IMPORTS}`,
  },
  { source: 'updatedAt', target: 'updated_at', transform: 'DATE_TIME', note: KEPT_BY_IMPORTS },
];

const RAW = 'The record as Wix sent it; the fields are mapped one by one.';
const SEO = 'Insites has title and description; other tags belong to the layout of the new site.';
const PATH = 'The last part of `url`, which is kept.';
const IMAGE_FACTS = 'Insites takes the facts of a file from the file itself.';
const COUNTED = 'Insites or its pages count it.';

export const categoryUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'path', reason: PATH },
  { source: 'postCount', reason: COUNTED },
  { source: 'coverImage', reason: IMAGE_FACTS },
  { source: 'seo', reason: SEO },
];

export const tagUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'path', reason: PATH },
  { source: 'publishedPostCount', reason: COUNTED },
];

export const postUnmapped: readonly UnmappedField[] = [
  { source: 'raw', reason: RAW },
  { source: 'path', reason: PATH },
  { source: 'seo', reason: SEO },
  { source: 'contentText', reason: 'The same text as in `contentHtml`.' },
  { source: 'cover', reason: IMAGE_FACTS },
  { source: 'media', reason: 'One picture stands for the post, or the address of a video from elsewhere.' },
  { source: 'heroImage', reason: 'One picture stands for the post.' },
  { source: 'categories', reason: 'The same as `categoryIds`, without those that were deleted.' },
  { source: 'tags', reason: 'The same as `tagIds`, without those that were deleted.' },
  { source: 'relatedPosts', reason: 'The same as `relatedPostIds`, without those that were deleted.' },
  { source: 'translations', reason: 'They share `translationId`, which is kept.' },
  { source: 'commentingEnabled', reason: "Comments are no part of Wix's Blog API and are not moved." },
  { source: 'metrics', reason: 'The new site counts its own readers.' },
  { source: 'pricingPlanIds', reason: 'Who may read is set up anew with permissions.' },
  { source: 'preview', reason: 'It says whether the text is whole, which is a risk of the step.' },
  { source: 'previewParagraphs', reason: 'Who may read is set up anew with permissions.' },
  { source: 'moderation', reason: 'It says something about the record in Wix only.' },
  {
    source: 'hasUnpublishedChanges',
    reason: 'The changes themselves are a draft behind the post and are not read.',
  },
  { source: 'referenceId', reason: 'It says something about the record in Wix only.' },
  { source: 'lastPublishedAt', reason: 'The same as `updatedAt`.' },
  { source: 'editedAt', reason: 'The same as `updatedAt`.' },
];
