import { safeHref } from './html-writing.ts';
import { mediaFile, type MediaKind } from '../media.ts';
import { at, fieldOf, nodesOf, numberAt, plainText, textAt } from './ricos-node.ts';

/** A heading of a document, for its table of contents. */
interface Heading {
  readonly id: string;
  readonly level: number;
  readonly text: string;
}

/** A document while it is written: what it refers to within itself, and what is found on the way. */
export class RicosPage {
  readonly headings: readonly Heading[];
  readonly #ids: ReadonlySet<string>;
  readonly #files = new Set<string>();
  readonly #losses = new Map<string, number>();

  constructor(nodes: readonly unknown[]) {
    const all = [...everyNode(nodes)];
    this.#ids = new Set(all.map((node) => textAt(node, 'id')));
    this.headings = all
      .filter((node) => fieldOf(node, 'type') === 'HEADING')
      .map((node) => ({ id: textAt(node, 'id'), level: headingLevel(node), text: plainText(node) }));
  }

  /** Addresses of the files of Wix in the document, each once. */
  get files(): string[] {
    return [...this.#files];
  }

  /** What HTML does not hold of the document, and how often. */
  get losses(): { readonly kind: string; readonly count: number }[] {
    return [...this.#losses]
      .map(([kind, count]) => ({ kind, count }))
      .toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  }

  /** Notes that something is lost. */
  lose(kind: string): void {
    this.#losses.set(kind, (this.#losses.get(kind) ?? 0) + 1);
  }

  /** The address of a node of the document. */
  anchor(id: string): string {
    if (!this.#ids.has(id)) this.lose('ANCHOR');
    return `#${encodeURIComponent(id)}`;
  }

  /** Where a link leads: to a node, to an address that is safe to follow, or nowhere. */
  linkHref(link: unknown): string | undefined {
    const anchor = textAt(link, 'anchor');
    if (anchor !== '') return this.anchor(anchor);
    const url = textAt(link, 'url');
    const href = this.address(url);
    if (href === undefined && url !== '') this.lose('LINK');
    return href;
  }

  /** An address that is safe to follow. */
  address(url: unknown): string | undefined {
    const href = safeHref(url);
    if (href !== undefined) this.#note(href);
    return href;
  }

  /** Where a media file is: Wix names it by id, by address or by a path of its media server. */
  source(media: unknown, kind: MediaKind): string | undefined {
    const src = fieldOf(media, 'src');
    if (fieldOf(src, 'private') === true) this.lose('PRIVATE_FILE');
    for (const reference of [at(src, 'id'), at(src, 'url'), at(src, 'custom')]) {
      const url = mediaFile(reference, kind)?.url;
      if (url === undefined) continue;
      this.#note(url);
      return url;
    }
    return this.address(at(src, 'url'));
  }

  #note(url: string): void {
    const file = mediaFile(url);
    if (file?.kind != null) this.#files.add(file.url);
  }
}

/** The level of a heading: the one that it is shown with, which may differ from the one it is styled with. */
export function headingLevel(node: unknown): number {
  const level = numberAt(node, 'headingData', 'renderedLevel') ?? numberAt(node, 'headingData', 'level');
  return level !== undefined && level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

function* everyNode(nodes: readonly unknown[]): Generator<unknown> {
  for (const node of nodes) {
    yield node;
    yield* everyNode(nodesOf(node));
  }
}
