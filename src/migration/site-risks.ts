import type { MigrationModule, MigrationRisk, MigrationSource } from '../generated/resolvers.ts';

/** What is at risk whatever the site holds, what its editor means, and what each product that is not read means. */
export function siteRisks(
  modules: readonly MigrationModule[],
  { editorMeaning }: Pick<MigrationSource, 'editorMeaning'>,
): MigrationRisk[] {
  return [
    ...modules.flatMap(moduleRisks),
    ...always.map((risk) => ({ ...risk, step: null, count: null })),
    {
      code: 'LAYOUT',
      severity: 'WARNING',
      step: null,
      message: `Pages, layout, fonts, colours and design tokens are not in Wix's API. ${editorMeaning ?? UNKNOWN_EDITOR}`,
      advice: 'Rebuild them from the rendered pages; a crawler has to make the page inventory.',
      count: null,
    },
  ];
}

/** Code of the risks that come from notes of the reads; they are no part of the plan's hash, because a note can tell of a passing thing. */
export const NOTE_RISK = 'NOT_ALL_READ';

/** What the reads themselves said of data that is missing, such as hidden products. */
export function noteRisks(notes: readonly string[]): MigrationRisk[] {
  return notes.toSorted().map((message) => ({
    code: NOTE_RISK,
    severity: 'WARNING',
    step: null,
    message,
    advice: 'Decide whether it matters before the copy.',
    count: null,
  }));
}

const UNKNOWN_EDITOR =
  'With which editor the site was made is not known here: sites of the classic Editor are mostly static pages, for which a crawler is needed; those of Studio keep more in Wix Data.';

const always: readonly Pick<MigrationRisk, 'code' | 'severity' | 'message' | 'advice'>[] = [
  {
    code: 'PASSWORDS',
    severity: 'WARNING',
    message:
      'Wix gives out no passwords, not even as hashes: nobody can log in to the new site with the old password.',
    advice: 'Import people without `encrypted_password` and offer them the ordinary reset.',
  },
  {
    code: 'PAYMENT_DATA',
    severity: 'INFO',
    message: 'Saved payment methods and running subscriptions stay with the payment provider.',
    advice: 'Ask the provider to move them, or have customers enter them again.',
  },
  {
    code: 'FILES_IN_TEXTS',
    severity: 'WARNING',
    message:
      'Pictures and files inside texts keep their addresses at Wix: they are shown for as long as Wix keeps them.',
    advice:
      'Copy them to Insites and change the addresses in the texts before the Wix site is closed: `media.csv` of an export lists each file with the column whose text has its address.',
  },
  {
    code: 'FLOATS',
    severity: 'INFO',
    message: 'Insites stores money as floating-point numbers, Wix as exact decimals.',
    advice:
      'Compare sums after the copy with a tolerance of one cent; the exact text is in the source records.',
  },
];

function moduleRisks(module: MigrationModule): MigrationRisk[] {
  if (module.status === 'NOT_INSTALLED' || module.reason == null) return [];
  return [
    {
      code: `${module.product}_NOT_READ`,
      severity: 'CRITICAL',
      step: null,
      message:
        `${module.title} is missing from this plan, as a whole or in part. ${module.loss ?? ''}`.trim(),
      advice:
        module.status === 'UNAVAILABLE'
          ? 'Make the plan again when Wix answers.'
          : module.hint == null
            ? 'Move its records in another way, or decide to leave them behind.'
            : `Grant "${module.permission ?? 'its read permission'}" to the key and make the plan again, or decide to leave it behind.`,
      count: null,
    },
  ];
}

const DENIED: ReadonlySet<MigrationModule['status']> = new Set([
  'PARTIAL',
  'PERMISSION_DENIED',
  'UNAVAILABLE',
]);

/** What to do now; the last is to revoke the key. */
export function nextSteps(modules: readonly MigrationModule[]): string[] {
  const denied = modules.filter(({ status }) => DENIED.has(status));
  return [
    ...denied.map(({ title, hint }) => `${title}: ${hint ?? 'make the plan again.'}`),
    'Read this plan with the owner of the site, decide on the risks, and approve it. Nothing is written before that.',
    'Have a crawler list the pages of the Wix site, and rebuild those that are no records.',
    'Make a new, empty staging site in Insites Console, do the setup, and run the copy there as a dry run.',
    'Compare the counts: distinct ids of every table, read in pages sorted by id.',
    'Make a new, empty production site on a paid plan, do the setup with webhooks off, and run the copy.',
    'Stop changes on the Wix site and run the final sync with `updatedSince` set to the start of the copy.',
    'Put the redirects in place and move the domain.',
    'Revoke the Wix API key at manage.wix.com/account/api-keys.',
  ];
}
