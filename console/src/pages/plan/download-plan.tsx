import { Button } from '../../ui/button.tsx';
import type { Plan } from './plan-query.ts';
import styles from './plan.module.css';

/** The plan as files, the same as the command line prints it. */
export function DownloadPlan({ plan }: { readonly plan: Plan }) {
  const name = `migration-plan-${plan.planHash.slice(0, 8)}`;
  return (
    <p className={styles.downloads}>
      <Button onClick={() => save(`${name}.md`, 'text/markdown', `${plan.markdown}\n`)}>
        Download Markdown
      </Button>
      <Button
        onClick={() => save(`${name}.json`, 'application/json', `${JSON.stringify(plan, undefined, 2)}\n`)}
      >
        Download JSON
      </Button>
    </p>
  );
}

/** Hands the browser a file that the page has in its memory. */
function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
