import type { StepDefinition } from '../../contract/step-definition.ts';

/** The risk of a formatted text: what its HTML does not hold. */
export function richTextRisk(losses: string): StepDefinition['risks'][number] {
  return {
    code: 'RICH_TEXT_LOSSES',
    severity: 'WARNING',
    message:
      'Formatted texts hold things that HTML cannot do, such as polls, maps, products to buy, widgets, covers and members that are mentioned: what can be read of them is in the HTML, the rest is lost.',
    advice: `\`${losses}\` names them for each record, and the export does in \`problems.csv\`; Wix's own form of the text is in the step's file. Make again by hand what is needed.`,
    when: { path: `${losses}[].kind`, is: 'PRESENT' },
  };
}
