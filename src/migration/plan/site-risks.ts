import type { MigrationModule, MigrationRisk, MigrationSource } from '../../generated/resolvers.ts';
import { beyondRecords } from './beyond-records.ts';
import type { SiteExtras } from './site-apps.ts';

/** What is at risk whatever its lists hold: what each product that is not read means, what is no record, and what the editor means. */
export function siteRisks(
  modules: readonly MigrationModule[],
  { editorMeaning }: Pick<MigrationSource, 'editorMeaning'>,
  extras: SiteExtras,
): MigrationRisk[] {
  const has = (product: string): boolean | null => {
    const module = modules.find((one) => one.product === product);
    if (module === undefined || module.status === 'NOT_INSTALLED' || module.status === 'EMPTY') return false;
    return module.steps.length > 0 ? true : null;
  };
  return [
    ...modules.flatMap(moduleRisks),
    ...beyondRecords({ ...extras, has }),
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

/** What the reads themselves said of data that is missing, such as hidden products, and that it is not known which apps the site has. */
export function noteRisks(notes: readonly string[], { apps }: SiteExtras): MigrationRisk[] {
  const all = apps === null ? [...notes, NO_APPS] : notes;
  return all.toSorted().map((message) => ({
    code: NOTE_RISK,
    severity: 'WARNING',
    step: null,
    message,
    advice: 'Decide whether it matters before the copy.',
    count: null,
  }));
}

const NO_APPS =
  'Which apps are on the site could not be read ("View Installed Apps"): reviews, pricing plans, gift cards, loyalty points, groups, menus and the like are not in this plan, if there are any.';

const UNKNOWN_EDITOR =
  'With which editor the site was made is not known here: sites of the classic Editor are mostly static pages, for which a crawler is needed; those of Studio keep more in Wix Data.';

function moduleRisks(module: MigrationModule): MigrationRisk[] {
  if (module.status === 'NOT_INSTALLED' || module.reason == null) return [];
  return [
    {
      code: `${module.product}_NOT_READ`,
      severity: isOptionalOnly(module) ? 'WARNING' : 'CRITICAL',
      step: null,
      message:
        `${module.title} is missing from this plan, as a whole or in part. ${module.loss ?? ''}`.trim(),
      advice:
        module.status === 'UNAVAILABLE'
          ? 'Make the plan again when Wix answers.'
          : module.hint == null
            ? 'Move its records in another way, or decide to leave them behind.'
            : adviceOn(module.permission ?? 'its read permission', module.hint),
      count: null,
    },
  ];
}

/** Whether all that is not read is optional, such as drafts. */
function isOptionalOnly({ lists }: MigrationModule): boolean {
  const unread = lists.filter(({ status }) => status !== 'AVAILABLE');
  return unread.length > 0 && unread.every(({ isOptional }) => isOptional);
}

/** A permission that also writes is not simply granted: its hint tells what else can be done. */
function adviceOn(permission: string, hint: string): string {
  return permission.startsWith('Manage ')
    ? `${hint} Decide which of them, or leave it behind.`
    : `Grant "${permission}" to the key and make the plan again, or decide to leave it behind.`;
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
