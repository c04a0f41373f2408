import type { JsonObject } from './json.ts';

/** wire: the nodes of Ricos rich content. */
export const rich = {
  text: (text: string, decorations: readonly JsonObject[] = []): JsonObject => ({
    type: 'TEXT',
    id: '',
    nodes: [],
    textData: { text, decorations },
  }),
  /** A node with its data under the name of its type, such as `headingData`. */
  node: (type: string, id: string, data: JsonObject, nodes: readonly JsonObject[] = []): JsonObject => ({
    type,
    id,
    nodes,
    ...data,
  }),
  paragraph: (id: string, text: string): JsonObject => ({
    type: 'PARAGRAPH',
    id,
    nodes: [rich.text(text)],
    paragraphData: {},
  }),
};
