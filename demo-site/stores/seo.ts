import type { JsonObject } from '../json.ts';

/** The SEO settings a shopkeeper typed in. */
export function seoData(name: string, serial: number): JsonObject {
  return {
    tags: [
      { type: 'title', children: `${name} | Demo shop`, custom: false, disabled: false },
      {
        type: 'meta',
        props: { name: 'description', content: `Buy ${name} "online" & save` },
        children: '',
        custom: false,
        disabled: false,
      },
      {
        type: 'meta',
        props: { property: 'og:title', content: name },
        children: '',
        custom: true,
        disabled: serial % 2 === 0,
      },
    ],
    settings: {
      preventAutoRedirect: serial % 10 === 2,
      keywords: [{ term: name.split(' ')[0] ?? name, isMain: true, origin: 'USER' }],
    },
  };
}
