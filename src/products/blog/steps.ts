import { richTextRisk } from '../../migration/rules/index.ts';
import type { StepDefinition } from '../../contract/step-definition.ts';
import {
  categoryFields,
  categoryUnmapped,
  postFields,
  postUnmapped,
  tagFields,
  tagUnmapped,
} from './mapping.ts';

const blogCategories: StepDefinition = {
  id: 'blogCategories',
  title: 'Blog categories',
  wixEntity: 'BlogCategory',
  nodeType: 'BlogCategory',
  connection: 'blogCategories',
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: [],
  entity: 'database:wix_blog_category:Wix blog categories',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: categoryFields,
  unmapped: categoryUnmapped,
  redirect: {
    source: 'url',
    target: '/blog/{properties.slug}',
    note: 'Wix shows categories at `/blog/categories/<slug>`.',
  },
  media: ['coverImage.url'],
  warnings: ['Wix cannot filter categories by time of change: every run reads them all.'],
  risks: [],
};

const blogTags: StepDefinition = {
  id: 'blogTags',
  title: 'Blog tags',
  wixEntity: 'BlogTag',
  nodeType: 'BlogTag',
  connection: 'blogTags',
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: [],
  entity: 'database:wix_blog_tag:Wix blog tags',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: tagFields,
  unmapped: tagUnmapped,
  redirect: {
    source: 'url',
    target: '/blog/tags/{properties.slug}',
    note: 'Wix shows tags at `/blog/tags/<slug>`.',
  },
  warnings: ['Wix cannot filter tags by time of change: every run reads them all.'],
  risks: [],
};

const blogPosts: StepDefinition = {
  id: 'blogPosts',
  title: 'Blog posts',
  wixEntity: 'BlogPost',
  nodeType: 'BlogPost',
  connection: 'blogPosts',
  since: (time) => ({ filter: { updatedAt: { gte: time } } }),
  count: { kind: 'TOTAL_COUNT' },
  dependsOn: ['contacts', 'members', 'blogCategories', 'blogTags'],
  entity: 'database:wix_blog_post:Wix blog posts',
  action: 'CREATE',
  key: 'id',
  dedupe: ['properties.wix_id'],
  fields: postFields,
  unmapped: postUnmapped,
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
    {
      code: 'POST_NOT_PUBLISHED',
      severity: 'WARNING',
      message:
        'Posts that are not published (drafts, scheduled ones and ones in review) come with their status in a column: nothing publishes them by itself.',
      advice: 'Show only items whose status is PUBLISHED, and publish scheduled posts by hand.',
      when: { path: 'status', is: 'ONE_OF', values: ['UNPUBLISHED', 'SCHEDULED', 'IN_REVIEW', 'UNKNOWN'] },
    },
    {
      code: 'POST_PREVIEW_ONLY',
      severity: 'CRITICAL',
      message: 'Of posts that are paid for Wix may send only the part that everybody may read.',
      advice:
        'Take these posts off their pricing plans for the time of the copy, or copy their text by hand.',
      when: { path: 'preview', is: 'ONE_OF', values: ['true'] },
    },
    {
      code: 'POST_COMMENTS',
      severity: 'INFO',
      message: "Comments, likes and views of posts stay behind: comments are no part of Wix's Blog API.",
      advice: 'Nothing to do, unless readers should find their comments again.',
    },
    {
      code: 'POST_CHANGES_UNPUBLISHED',
      severity: 'INFO',
      message: 'Changes that were made to published posts and are not published yet are not moved.',
      advice: 'Publish them in Wix before the copy, or drop them.',
      when: { path: 'hasUnpublishedChanges', is: 'ONE_OF', values: ['true'] },
    },
  ],
};

/** What becomes of Wix Blog in Insites. */
export const steps: readonly StepDefinition[] = [blogCategories, blogTags, blogPosts];
