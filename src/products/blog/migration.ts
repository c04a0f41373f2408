import type { FieldRule } from '../../contract/step-definition.ts';
import { CONTACT, reference, references, rowsOf } from '../../migration/rules/references.ts';
import { always, oneOf, richTextRisk, risk } from '../../migration/rules/risks.ts';
import { firstOf, list } from '../../migration/rules/several-values.ts';
import { created, FETCHED, foundAgain, KEPT_BY_IMPORTS, updated } from '../../migration/rules/shared.ts';
import { databaseStep } from '../../migration/rules/steps.ts';
import { because, PATH, SEO, TECHNICAL } from '../../migration/rules/unmapped.ts';
import { flag, integer, text, time, upload } from '../../migration/rules/values.ts';

// Insites has no blog: a database for each of the three kinds of record.

const IMAGE_FACTS = 'Insites takes the facts of a file from the file itself.';
const COUNTED = 'Insites or its pages count it.';

const seo: readonly FieldRule[] = [
  text('seo.title', 'meta_title'),
  text('seo.description', 'meta_description'),
];
const place: readonly FieldRule[] = [
  text('language'),
  text('translationId', 'wix_translation_id'),
  text('url', 'wix_url'),
];

const blogCategories = databaseStep('wix_blog_category', 'Wix blog categories', {
  id: 'blogCategories',
  title: 'Blog categories',
  wixEntity: 'BlogCategory',
  since: null,
  fields: [
    foundAgain('wix_id'),
    text('label'),
    text('slug'),
    text('description'),
    integer('position'),
    upload('coverImage.url', 'image', { note: FETCHED }),
    text('coverImage.altText', 'image_alt'),
    ...place,
    ...seo,
    updated,
  ],
  unmapped: { path: PATH, postCount: COUNTED, coverImage: IMAGE_FACTS, seo: SEO },
  redirect: {
    source: 'url',
    target: '/blog/{properties.slug}',
    note: 'Wix shows categories at `/blog/categories/<slug>`.',
  },
  media: ['coverImage.url'],
  warnings: ['Wix cannot filter categories by time of change: every run reads them all.'],
});

const blogTags = databaseStep('wix_blog_tag', 'Wix blog tags', {
  id: 'blogTags',
  title: 'Blog tags',
  wixEntity: 'BlogTag',
  since: null,
  fields: [foundAgain('wix_id'), text('label'), text('slug'), ...place, created, updated],
  unmapped: { path: PATH, publishedPostCount: COUNTED },
  redirect: {
    source: 'url',
    target: '/blog/tags/{properties.slug}',
    note: 'Wix shows tags at `/blog/tags/<slug>`.',
  },
  warnings: ['Wix cannot filter tags by time of change: every run reads them all.'],
});

const blogPosts = databaseStep('wix_blog_post', 'Wix blog posts', {
  id: 'blogPosts',
  title: 'Blog posts',
  wixEntity: 'BlogPost',
  dependsOn: ['contacts', 'members', 'blogCategories', 'blogTags'],
  fields: [
    foundAgain('wix_id'),
    text('title'),
    text('slug'),
    text('excerpt'),
    text('contentHtml', 'content', {
      note: 'Pictures in the text stay where they are until the media rules of the plan are applied.',
    }),
    text('status', 'status', {
      note: "Wix's own word: only PUBLISHED posts belong on the new site's pages.",
    }),
    time('firstPublishedAt', 'published_at'),
    time('scheduledAt', 'scheduled_at'),
    upload('cover.url', 'image', { note: FETCHED }),
    text('cover.altText', 'image_alt'),
    text('media.video.url', 'video_url', { note: 'Of a video that Wix hosts, its best size.' }),
    text('media.embed.videoUrl', 'video_url'),
    reference('contact.id', 'author', CONTACT, {
      note: 'Of posts that are not published Wix tells the member only.',
    }),
    text('author.id', 'wix_member_id'),
    references('categoryIds[]', 'categories', rowsOf(blogCategories)),
    references('tagIds[]', 'tags', rowsOf(blogTags)),
    list('relatedPostIds[]', 'related_wix_ids', {
      note: 'As Wix ids: a related post may be written after this one.',
    }),
    list('hashtags[]', 'hashtags'),
    flag('featured', 'is_featured'),
    flag('pinned', 'is_pinned'),
    integer('minutesToRead', 'minutes_to_read'),
    ...place,
    ...seo,
    firstOf(['createdAt', 'firstPublishedAt'], 'created_at', {
      note: `Of published posts Wix tells the first publication only. ${KEPT_BY_IMPORTS}`,
    }),
    updated,
  ],
  unmapped: {
    path: PATH,
    seo: SEO,
    contentText: 'The same text as in `contentHtml`.',
    cover: IMAGE_FACTS,
    media: 'One picture stands for the post, or the address of a video from elsewhere.',
    heroImage: 'One picture stands for the post.',
    categories: 'The same as `categoryIds`, without those that were deleted.',
    tags: 'The same as `tagIds`, without those that were deleted.',
    relatedPosts: 'The same as `relatedPostIds`, without those that were deleted.',
    translations: 'They share `translationId`, which is kept.',
    commentingEnabled: "Comments are no part of Wix's Blog API and are not moved.",
    metrics: 'The new site counts its own readers.',
    pricingPlanIds: 'Who may read is set up anew with permissions.',
    preview: 'It says whether the text is whole, which is a risk of the step.',
    previewParagraphs: 'Who may read is set up anew with permissions.',
    moderation: TECHNICAL,
    hasUnpublishedChanges: 'The changes themselves are a draft behind the post and are not read.',
    referenceId: TECHNICAL,
    ...because('The same as `updatedAt`.', 'lastPublishedAt editedAt'),
  },
  redirect: {
    source: 'url',
    target: '/blog/{properties.slug}',
    note: 'Wix shows posts at `/post/<slug>`; the address is in `url`.',
  },
  media: ['cover.url', 'media.video.url', 'heroImage.url'],
  richTexts: [
    { html: 'contentHtml', document: 'richContent', files: 'contentFiles', losses: 'contentLosses' },
  ],
  risks: [
    richTextRisk('contentLosses'),
    risk.warning('POST_NOT_PUBLISHED', oneOf('status', 'UNPUBLISHED', 'SCHEDULED', 'IN_REVIEW', 'UNKNOWN'), {
      message:
        'Posts that are not published (drafts, scheduled ones and ones in review) come with their status in a column: nothing publishes them by itself.',
      advice: 'Show only items whose status is PUBLISHED, and publish scheduled posts by hand.',
    }),
    risk.critical('POST_PREVIEW_ONLY', oneOf('preview', 'true'), {
      message: 'Of posts that are paid for Wix may send only the part that everybody may read.',
      advice:
        'Take these posts off their pricing plans for the time of the copy, or copy their text by hand.',
    }),
    risk.info('POST_COMMENTS', always, {
      message: "Comments, likes and views of posts stay behind: comments are no part of Wix's Blog API.",
      advice: 'Nothing to do, unless readers should find their comments again.',
    }),
    risk.info('POST_CHANGES_UNPUBLISHED', oneOf('hasUnpublishedChanges', 'true'), {
      message: 'Changes that were made to published posts and are not published yet are not moved.',
      advice: 'Publish them in Wix before the copy, or drop them.',
    }),
  ],
});

/** What becomes of Wix Blog in Insites. */
export const steps = [blogCategories, blogTags, blogPosts];
