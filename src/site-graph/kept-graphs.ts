import type { SiteGraph } from '../gateway/operation/site-graph.ts';

/** Fields that the graphs of all sites together may have: each takes about two kilobytes. */
const MAX_FIELDS = 120_000;

interface Kept {
  readonly graph: SiteGraph;
  readonly fields: number;
}

/** The graphs that a gateway has made. Those that were used longest ago are forgotten when all of them are too large; the last one stays. */
export class KeptGraphs {
  readonly #graphs = new Map<string, Kept>();
  #fields = 0;

  get(key: string): SiteGraph | undefined {
    const kept = this.#graphs.get(key);
    if (kept === undefined) return undefined;
    this.#graphs.delete(key);
    this.#graphs.set(key, kept);
    return kept.graph;
  }

  /** @param fields that its collections have */
  set(key: string, graph: SiteGraph, fields: number): void {
    this.#forget(key);
    this.#graphs.set(key, { graph, fields });
    this.#fields += fields;
    for (const other of this.#graphs.keys()) {
      if (this.#fields <= MAX_FIELDS || other === key) break;
      this.#forget(other);
    }
  }

  #forget(key: string): void {
    this.#fields -= this.#graphs.get(key)?.fields ?? 0;
    this.#graphs.delete(key);
  }
}
