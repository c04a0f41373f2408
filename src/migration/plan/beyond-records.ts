import type { MigrationRisk } from '../../generated/resolvers.ts';
import type { SiteExtras } from './site-apps.ts';

/** What a site holds, for risks that depend on it. */
export interface SiteHoldings extends SiteExtras {
  /** Whether there are records of a product, or null when that is not known. */
  readonly has: (product: string) => boolean | null;
}

interface SiteRule extends Pick<MigrationRisk, 'code' | 'severity' | 'message' | 'advice'> {
  /** Whether the site is concerned; always, where it is absent. */
  readonly when?: (site: SiteHoldings) => boolean;
}

const sells = ({ has }: SiteHoldings): boolean => ['STORES', 'ORDERS'].some((one) => has(one) === true);

/** What is no record of any list and has to be moved, rebuilt or decided by people. */
const rules: readonly SiteRule[] = [
  {
    code: 'DOMAIN_AND_MAIL',
    severity: 'WARNING',
    message:
      'A domain or mailboxes that were bought at Wix stay there, and mail stops with a domain that is moved carelessly.',
    advice:
      'Find out where the domain is registered and who runs its mail; note all DNS records, and transfer or repoint the domain only after the copy.',
  },
  {
    code: 'FILES_AT_WIX',
    severity: 'WARNING',
    message:
      'Pictures and files are served by Wix until the site is cancelled, also those inside texts, whose addresses stay as they are.',
    advice:
      'Copy them (`media.csv` of an export lists each, those inside texts with their column) and change the addresses in the texts; keep the Wix site until the copies are checked.',
  },
  {
    code: 'OLD_REDIRECTS',
    severity: 'WARNING',
    message:
      'Redirects that the site has already are in no API: old addresses that visitors and search engines know would end.',
    advice:
      'Export them from the SEO tools of the dashboard (URL Redirect Manager) and add them to `redirects.csv`.',
  },
  {
    code: 'AUTOMATIONS',
    severity: 'WARNING',
    message: 'Automations, e-mails that they send, and campaigns are not read.',
    advice: 'List them with the owner of the site, and build those that are still wanted anew.',
  },
  {
    code: 'CUSTOM_CODE',
    severity: 'WARNING',
    message: 'Code of the site (Velo), embedded widgets, tracking and consent scripts are not read.',
    advice: 'List them with the owner; what visitors use has to be written anew.',
  },
  {
    code: 'TAX_AND_SHIPPING',
    severity: 'WARNING',
    message:
      'Rules for tax and shipping, payment methods, coupons and automatic discounts are not moved: orders keep what they cost.',
    advice: 'Set them up in Insites before the shop opens, and compare the totals of a test order.',
    when: sells,
  },
  {
    code: 'MEMBERS_ONLY_PAGES',
    severity: 'WARNING',
    message: 'Which pages only members may see, and their roles, is not read.',
    advice: 'List the pages that are closed, and close them in Insites before the domain moves.',
    when: ({ has }) => has('MEMBERS') !== false,
  },
  {
    code: 'LANGUAGES',
    severity: 'WARNING',
    message:
      'The site has several languages, each with addresses of its own: the plan moves the main language.',
    advice: 'Decide which languages go on; give the crawler all of them, and every address a redirect.',
    when: ({ languages }) => (languages ?? 1) > 1,
  },
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
    code: 'FLOATS',
    severity: 'INFO',
    message: 'Insites stores money as floating-point numbers, Wix as exact decimals.',
    advice:
      'Compare sums after the copy with a tolerance of one cent; the exact text is in the source records.',
  },
];

/** The risks of what is no record. */
export function beyondRecords(site: SiteHoldings): MigrationRisk[] {
  return [
    ...appRisks(site),
    ...rules
      .filter(({ when }) => when === undefined || when(site))
      .map(({ when: _when, ...risk }) => ({ ...risk, step: null, count: null })),
  ];
}

/** Apps whose data nothing here reads, each by name; those that nobody here knows, by their number. */
function appRisks({ apps }: SiteExtras): MigrationRisk[] {
  const unread = (apps ?? []).filter(({ hasUnreadData }) => hasUnreadData);
  const named = new Map(unread.flatMap(({ name, use }) => (name === null ? [] : [[name, use] as const])));
  const strangers = unread.filter(({ name }) => name === null).length;
  return [
    ...[...named]
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
      .map(([name, use]): MigrationRisk => ({
        code: 'APP_NOT_READ',
        severity: 'CRITICAL',
        step: null,
        message: `${name} is on the site, and its data is not in this plan.`,
        advice: use,
        count: null,
      })),
    ...(strangers === 0
      ? []
      : [
          {
            code: 'APPS_UNKNOWN',
            severity: 'WARNING',
            step: null,
            message:
              'Apps of others are on the site (reviews, chats, feeds …), and their data is not in this plan.',
            advice:
              'Ask the owner what each does, and whether its data must move: `site.installedApps` lists them.',
            count: strangers,
          } as const,
        ]),
  ];
}
