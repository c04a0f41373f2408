import { richText, ricosToText, type RichText } from '../wix/rich-text/rich-text.ts';

/** Rich content of Wix; what is made of it is made when it is asked for. */
export interface RichContent {
  readonly raw: unknown;
  /** The content as HTML; null for what is no rich content. */
  readonly whole: RichText | null;
  readonly text: string | null;
}

export function richContentOf(raw: unknown): RichContent {
  let whole: RichText | null | undefined;
  return {
    raw,
    get whole() {
      return (whole ??= richText(raw));
    },
    get text() {
      return ricosToText(raw);
    },
  };
}
