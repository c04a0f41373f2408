import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../start-gateway.ts';

const PLAN = `query ($input: MigrationPlanInput) {
  migrationPlan(input: $input) {
    markdown
    steps { id title recordCount }
    setup { title }
    risks { code severity message advice step count }
  }
}`;

interface Risk {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly step: string | null;
  readonly count: number | null;
}

async function planOf(gateway: TestGateway, input: Record<string, unknown> = {}) {
  const { body } = await gateway.query(PLAN, { input });
  expect(body.errors).toBeUndefined();
  const { markdown, ...plan } = body.data.migrationPlan;
  const at = (heading: string): number => markdown.indexOf(`\n## ${heading}`);
  return { ...plan, markdown, at } as {
    readonly markdown: string;
    readonly steps: readonly { readonly id: string; readonly title: string; readonly recordCount: number }[];
    readonly setup: readonly { readonly title: string }[];
    readonly risks: readonly Risk[];
    readonly at: (heading: string) => number;
  };
}

describe('the plan as its owner reads it', () => {
  let gateway: TestGateway;
  let plan: Awaited<ReturnType<typeof planOf>>;
  beforeAll(async () => {
    gateway = await startGateway();
    plan = await planOf(gateway);
  });
  afterAll(() => gateway.close());

  it('has fewer than 120 lines for the whole demo site', () => {
    expect(plan.markdown.split('\n').length).toBeLessThan(120);
    expect(plan.steps.length).toBeGreaterThan(50);
  });

  it('begins with what is lost and must be decided, and says it once', () => {
    const critical = plan.risks.filter(({ severity }) => severity === 'CRITICAL');
    expect(critical.map(({ code }) => code)).toContain('APP_NOT_READ');
    for (const { message } of critical) {
      expect(plan.markdown.indexOf(message)).toBeGreaterThan(plan.at('Site overview'));
      expect(plan.markdown.indexOf(message)).toBeLessThan(plan.at('Page inventory'));
      expect(plan.markdown.split(message)).toHaveLength(2);
    }
  });

  it('names every step, many alike in one line', () => {
    expect(plan.markdown).toContain('Orders with items, payments and parcels (about 997)');
    expect(plan.markdown).toMatch(/Items of Points \(20\), .*Books \(545\)/);
    const lines = plan.markdown.split('\n').filter((line) => line.includes('Submissions of'));
    expect(lines).toHaveLength(1);
    for (const { title } of plan.steps.filter(({ recordCount }) => recordCount > 0)) {
      const name = /^(?:Items|References|Submissions|New contacts) of (.*)$/.exec(title)?.[1] ?? title;
      expect(plan.markdown).toContain(name);
    }
  });

  it('says of whose records a step takes a part', () => {
    expect(plan.markdown).toMatch(/Companies that contacts name \(about \d, from 900 contacts\)/);
    expect(plan.markdown).toContain('Members who are no contacts yet (none expected, from 400 members)');
  });

  it('folds notes, and names each', () => {
    for (const { code, message } of plan.risks.filter(({ severity }) => severity === 'INFO')) {
      expect(plan.markdown).not.toContain(message);
      expect(plan.markdown).toContain(code);
    }
  });

  it('tells of what is no record', () => {
    const codes = new Set(plan.risks.map(({ code }) => code));
    for (const code of [
      'DOMAIN_AND_MAIL',
      'FILES_AT_WIX',
      'OLD_REDIRECTS',
      'AUTOMATIONS',
      'CUSTOM_CODE',
      'TAX_AND_SHIPPING',
      'MEMBERS_ONLY_PAGES',
      'LANGUAGES',
    ])
      expect(codes).toContain(code);
  });

  it('tells which apps hold data that is not read: known ones by name, others by number', () => {
    expect(plan.markdown).toContain('Wix Gift Cards is on the site, and its data is not in this plan.');
    expect(plan.risks.find(({ code }) => code === 'APPS_UNKNOWN')?.count).toBe(1);
    expect(plan.risks.some(({ message }) => message.startsWith('Wix Stores is'))).toBe(false);
  });

  it('keeps shop matters from a plan without a shop', async () => {
    const { risks } = await planOf(gateway, { products: ['BLOG'] });
    const codes = risks.map(({ code }) => code);
    expect(codes).not.toContain('TAX_AND_SHIPPING');
    expect(codes).not.toContain('MEMBERS_ONLY_PAGES');
    expect(codes).toContain('DOMAIN_AND_MAIL');
  });
});

describe('numbers of risks', () => {
  it('are shown where they are known, and what concerns nothing is not', async () => {
    await using gateway = await startGateway({
      site: { counts: { contacts: 60, members: 10 } },
      env: { MAX_WIX_REQUESTS_PER_QUERY: '400' },
    });
    const { markdown, risks } = await planOf(gateway, { products: ['CONTACTS', 'MEMBERS'], exact: true });
    const withoutEmail = risks.find(({ code }) => code === 'CONTACT_WITHOUT_EMAIL');
    expect(withoutEmail?.count).toBeGreaterThan(0);
    expect(markdown).toContain(`**${withoutEmail?.message}** (${withoutEmail?.count})`);
    const none = risks.filter(({ count }) => count === 0);
    expect(none.length).toBeGreaterThan(0);
    for (const { message, code } of none) {
      expect(markdown).not.toContain(message);
      expect(markdown).not.toContain(code);
    }
  });
});

it('says that it is not known which apps there are, when the key may not read them', async () => {
  await using gateway = await startGateway({ site: { deny: ['APPS'] } });
  const { markdown, risks } = await planOf(gateway, { products: ['BLOG'] });
  expect(risks.some(({ code }) => code === 'APP_NOT_READ')).toBe(false);
  expect(markdown).toContain('Which apps are on the site could not be read ("View Installed Apps")');
});

it('writes names of the site so that Markdown makes nothing of them', async () => {
  await using gateway = await startGateway();
  const { forms, dataCollections } = gateway.site.records;
  const name =
    'Tea <img src=x onerror=alert(1)> [now](javascript:alert(1)) ![](http://a.example/p)\n# &lt;b&gt; `\u202Eend';
  forms.update(forms.idAt(0), { name });
  dataCollections.update(dataCollections.idAt(0), { displayName: name });
  const { markdown, steps } = await planOf(gateway, { products: ['FORMS', 'DATA'] });
  expect(steps.filter(({ title }) => title.includes(name)).length).toBeGreaterThan(1);
  const [before = '', ...after] = markdown.split('Tea ');
  expect(before).not.toContain('javascript');
  expect(after.length).toBeGreaterThan(2);
  for (const text of after)
    expect(text).toMatch(
      /^\\<img src=x onerror=alert\(1\)> \\\[now\\\]\(javascript:alert\(1\)\) !\\\[\\\]\(http:\/\/a\.example\/p\) # \\&lt;b\\&gt; (\\`|`[^`]*`) ?end/,
    );
});
