import type { SiteFacts } from '../../contract/site-facts.ts';
import type { MigrationSource } from '../../generated/resolvers.ts';
import { GatewayError } from '../../errors.ts';
import { textAt, valueAt } from '../../mapping/index.ts';
import { readFacts } from '../../gateway/access/site-facts.ts';
import { askGraph, type Graph } from '../steps/ask-graph.ts';

/** Reads what the plan says about the Wix site itself. What cannot be read is null; wrong credentials are an error. */
export async function readSource(graph: Graph): Promise<MigrationSource> {
  const { context } = graph;
  const fact = async <Name extends keyof SiteFacts>(name: Name): Promise<SiteFacts[Name] | null> => {
    try {
      return await context.fact(name);
    } catch (error) {
      // Whether the credentials are wrong or only this may not be read is decided where a product is read.
      if (error instanceof GatewayError) return null;
      throw error;
    }
  };
  const [siteId, facts, editor] = await Promise.all([
    context.wix.siteId(),
    readFacts(fact),
    readEditor(graph),
  ]);
  return { platform: 'wix', siteId, ...facts, ...editor };
}

const EDITOR = '{ site { editor { type migration } } }';

/** Wix tells the editor in the list of the owner's sites, for which it wants the account's id. */
async function readEditor(graph: Graph): Promise<Pick<MigrationSource, 'editor' | 'editorMeaning'>> {
  const answer = graph.context.wix.hasAccount ? await askGraph(graph, EDITOR) : undefined;
  const editor = valueAt(answer?.data, 'site.editor');
  return { editor: textAt(editor, 'type'), editorMeaning: textAt(editor, 'migration') };
}
