/** A tag of a page's head, as Wix's products hold it alike. */
interface WireSeoTag {
  readonly type?: string;
  readonly props?: Readonly<Record<string, unknown>> | null;
  readonly meta?: Readonly<Record<string, unknown>> | null;
  readonly children?: string;
  readonly custom?: boolean;
  readonly disabled?: boolean;
}

/** What search engines are told, as Wix's products hold it alike. */
export interface WireSeo {
  readonly tags?: readonly WireSeoTag[] | null;
  readonly settings?: {
    readonly preventAutoRedirect?: boolean;
    readonly keywords?: readonly object[] | null;
  } | null;
}

/** Search engine data in the shape of the graph: title and description stand out from the tags. */
export function seoView(wire: WireSeo | null | undefined) {
  if (wire == null) return null;
  const tags = Array.isArray(wire.tags) ? (wire.tags as readonly (WireSeoTag | null)[]) : [];
  const title = tags.find((tag) => tag?.type === 'title' && tag.disabled !== true);
  const description = tags.find(
    (tag) => tag?.type === 'meta' && tag.props?.['name'] === 'description' && tag.disabled !== true,
  );
  return {
    title: title?.children,
    description: description?.props?.['content'],
    keywords: wire.settings?.keywords,
    tags: wire.tags,
    preventAutoRedirect: wire.settings?.preventAutoRedirect,
  };
}
