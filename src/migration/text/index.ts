export { planMarkdown } from './plan-markdown.ts';
