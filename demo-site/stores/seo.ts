import type { JsonObject } from '../json.ts';

/** The SEO settings a shopkeeper typed in. */
export function seoData(name: string, serial: number): JsonObject {
  const tag = { children: '', custom: false, disabled: false };
  const description = { name: 'description', content: `Buy ${name} "online" & save` };
  const title = { property: 'og:title', content: name };
  return {
    tags: [
      { ...tag, type: 'title', children: `${name} | Demo shop` },
      { ...tag, type: 'meta', props: description },
      { ...tag, type: 'meta', props: title, custom: true, disabled: serial % 2 === 0 },
    ],
    settings: {
      preventAutoRedirect: serial % 10 === 2,
      keywords: [{ term: name.split(' ')[0] ?? name, isMain: true, origin: 'USER' }],
    },
  };
}
