import type { Verification, Verified } from '../assumptions/verify.ts';
import { NOT_TRIED, UNTOLD } from '../assumptions/table.ts';
import { wrap } from './output.ts';

/** What was found comes in this order: what asks for something to be done first. */
const STATUSES = ['DIFFERS', 'CANNOT_TELL', 'HOLDS'] as const;

/** Words what verify found, for people. */
export function verifyReport(
  found: Verification & { readonly unknownFields: readonly string[] },
  { demo, width }: { readonly demo: boolean; readonly width: number },
): string {
  const { verified, wixRequests, unknownFields } = found;
  const of = (status: Verified['status']): readonly Verified[] =>
    verified.filter((one) => one.status === status);
  const numbers = STATUSES.map((status) => `${of(status).length} ${status}`).join(', ');
  const lines = [
    `What is assumed about Wix: ${numbers}${demo ? '   [embedded demo site: sample data]' : ''}`,
    `${wixRequests} requests to Wix, all of them reads. Nothing of the site's records is in this report.`,
    ...STATUSES.flatMap((status) => of(status).flatMap((one) => ['', ...paragraph(one, width)])),
    ...(unknownFields.length === 0
      ? []
      : [
          '',
          ...wrap(
            `Wix sent what this version does not know; it is in \`raw\`: ${unknownFields.join(', ')}.`,
            width,
          ),
        ]),
    '',
    ...wrap(notTried(), width),
    '',
    ...[...cautionsOf(found), ...(found.isAnswered ? [verdict(found)] : [])].flatMap((said) =>
      wrap(said, width),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** What no run decides, so that nobody takes it for tried. */
function notTried(): string {
  return `${NOT_TRIED.length} more statements were not tried: ${UNTOLD.length} that cannot be told by reading, ${NOT_TRIED.length - UNTOLD.length} that nothing tries yet. docs/fidelity.md has each of them with the reason, and so has --json.`;
}

function paragraph({ assumption, status, seen }: Verified, width: number): string[] {
  const indented = (label: string, text: string): string[] =>
    wrap(`${label}: ${text}`, width - 4).map((line) => `    ${line}`);
  return [
    `${status.padEnd(11)}  ${assumption.id}`,
    ...wrap(assumption.statement, width - 4).map((line) => `    ${line}`),
    ...indented('Seen', seen),
    ...(status === 'HOLDS' ? [] : indented('Rests on it', assumption.restsOn.join(', '))),
    ...(status === 'DIFFERS' ? indented('Until it is mended', assumption.otherwise.words) : []),
  ];
}

/** Why a run tells less than it could, where it does; one sentence each. */
export function cautionsOf({ isStopped, isThrottled, isAnswered }: Verification): string[] {
  return [
    ...(isStopped ? ['verify was stopped: what was not tried until then cannot be told.'] : []),
    ...(isThrottled
      ? [
          'Wix throttled this site, so that not everything could be told: run verify again when nothing else reads it.',
        ]
      : []),
    ...(isAnswered
      ? []
      : [
          'Wix answered no read with data: `wix-gateway check` tells what is wrong with the key or the way to Wix.',
        ]),
  ];
}

/** What is safe to do now, and what to do next. */
function verdict({ verified }: Verification): string {
  const denied = verified.filter(({ lacks }) => lacks !== undefined).length;
  const more =
    denied === 0
      ? ''
      : ` ${denied} could not be told because the key lacks a permission: make a key with it where the site uses that product, and try again.`;
  const differing = verified.filter(({ status }) => status === 'DIFFERS');
  if (differing.length === 0)
    return `Nothing that could be told differs from what the gateway expects of this site.${more}`;
  const effects = differing.map(({ assumption }) => assumption.otherwise.effect);
  const blocking = effects.filter((effect) => effect === 'BLOCKS_EXPORT').length;
  const changing = effects.filter((effect) => effect !== 'NONE').length;
  const safe =
    blocking > 0
      ? `Do not export yet: ${blocking} of the ${differing.length} that differ say what would be missing or come twice. Looking around in the graph is safe.`
      : changing === 0
        ? 'What differs changes nothing: the gateway copes with it.'
        : `${changing} of the ${differing.length} that differ change what you get: read what stands behind "Until it is mended" before you export.`;
  return `${safe}${more} Send the report (--out FILE) to the developers: docs/first-contact.md says what it holds.`;
}
