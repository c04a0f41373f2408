import type { RiskCondition, RiskRule } from '../../contract/step-definition.ts';

/** Tells of something that will not survive the move, or needs a person, in the records that the condition is about. */
type Tell = (
  code: string,
  when: RiskCondition | typeof always,
  words: Pick<RiskRule, 'message' | 'advice'>,
) => RiskRule;

export const risk: Readonly<Record<'info' | 'warning' | 'critical', Tell>> = {
  info: tell('INFO'),
  warning: tell('WARNING'),
  critical: tell('CRITICAL'),
};

function tell(severity: RiskRule['severity']): Tell {
  return (code, when, words) => ({ code, severity, ...words, ...(when === always ? {} : { when }) });
}

/** Concerns the whole entity. */
export const always = null;
export const missing = (path: string): RiskCondition => ({ path, is: 'MISSING' });
export const present = (path: string): RiskCondition => ({ path, is: 'PRESENT' });
export const duplicate = (path: string): RiskCondition => ({ path, is: 'DUPLICATE' });
export const moreThan = (path: string, number: number): RiskCondition => ({ path, is: 'MORE_THAN', number });
export const oneOf = (path: string, ...values: readonly string[]): RiskCondition => ({
  path,
  is: 'ONE_OF',
  values,
});

export const NOTHING_TO_DO = 'Nothing to do.';

/** Records that share a slug where Insites wants each once. */
export function slugTwice(code: string, records: string, rows: string): RiskRule {
  return risk.warning(code, duplicate('slug'), {
    message: `${records} share a slug; Insites wants each once among ${rows}.`,
    advice: 'Change all but one in Wix before the copy, or let the importer add a number.',
  });
}

/** A formatted text: what its HTML does not hold. */
export function richTextRisk(losses: string): RiskRule {
  return risk.warning('RICH_TEXT_LOSSES', present(`${losses}[].kind`), {
    message:
      'Formatted texts hold things that HTML cannot do, such as polls, maps, products to buy, widgets, covers and members that are mentioned: what can be read of them is in the HTML, the rest is lost.',
    advice: `\`${losses}\` names them for each record, and the export does in \`problems.csv\`; Wix's own form of the text is in the step's file. Make again by hand what is needed.`,
  });
}
