import type { SiteEditorType } from '../../generated/resolvers.ts';

const TOKENS =
  "Wix gives out no design tokens of its editors: layout and typography are made again from the site's HTML.";

/** What it means for a migration with which editor a site was made, in the words of Insites' connector guide. */
const meanings: Readonly<Record<SiteEditorType, string>> = {
  EDITOR: classic(),
  ADI: classic(),
  ODEDITOR: classic(),
  STUDIO: studio('Studio sites'),
  EDITORX: studio('Sites of Editor X, which Studio came from,'),
  EDITORLESS:
    'The site has no pages that a Wix editor made: its data moves through the graph, and what visitors see is elsewhere.',
  UNKNOWN: `Wix does not tell the editor: look at the site before planning its pages. ${TOKENS}`,
};

function classic(): string {
  return `Sites of the classic Editor are mostly static pages: for those the migration leans more on the crawler than on the graph. ${TOKENS}`;
}

function studio(which: string): string {
  return `${which} usually keep more in Wix Data, since that is where their dynamic pages live: grant its permissions. ${TOKENS}`;
}

/** What the editor means for a migration; null for one that is not known. */
export function editorMeaning(type: string | null | undefined): string | null {
  // The table has a line for each value of the enum; Wix may send one that it lacks.
  return Object.hasOwn(meanings, type ?? '') ? meanings[type as SiteEditorType] : null;
}
