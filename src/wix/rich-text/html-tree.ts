import { parseFragment, type DefaultTreeAdapterTypes, type Token } from 'parse5';

/** A node of HTML as the parser gives it. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Parses HTML as a browser does, whatever is wrong with it; character references are resolved. */
export function parseHtml(html: string): readonly HtmlNode[] {
  return parseFragment(html).childNodes;
}

/** The same, with each element's place in the HTML. */
export function parseHtmlWithPlaces(html: string): readonly HtmlNode[] {
  return parseFragment(html, { sourceCodeLocationInfo: true }).childNodes;
}

/** Elements are all nodes that have a tag. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The text of a node that is text. */
export function textOf(node: HtmlNode): string | null {
  return node.nodeName === '#text' && 'value' in node ? node.value : null;
}

/** An attribute's value; undefined where the element has none of that name. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute: Token.Attribute) => attribute.name === name)?.value;
}

/** All elements in the order of the document. */
export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
}
