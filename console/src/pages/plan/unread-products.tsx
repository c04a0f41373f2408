import type { Plan } from './plan-query.ts';
import { Prose } from '../../ui/prose.tsx';
import styles from './plan.module.css';

type Module = Plan['modules'][number];

/** A product of which something that the plan should have cannot be read, with what that is. */
export interface UnreadProduct {
  readonly module: Module;
  readonly lists: Module['lists'];
}

/** The products of which something is missing that a good key reads. */
export function unreadProducts({ modules }: Plan): readonly UnreadProduct[] {
  return modules.flatMap((module) => {
    const lists = module.lists.filter(
      ({ status, isOptional }) => !isOptional && (status === 'PERMISSION_DENIED' || status === 'UNAVAILABLE'),
    );
    return lists.length === 0 ? [] : [{ module, lists }];
  });
}

/** What is missing of a product, what that loses, which permissions would help, and what to do. */
export function Unread({ product: { module, lists } }: { readonly product: UnreadProduct }) {
  const losses = distinct(lists.map(({ loss }) => loss));
  const permissions = distinct(lists.flatMap((list) => list.permissions));
  const hints = distinct(lists.map(({ hint }) => hint));
  const isSilent = lists.every(({ status }) => status === 'UNAVAILABLE');
  return (
    <>
      <strong>
        <bdi>{module.title}</bdi>{' '}
        {isSilent
          ? `is not in this plan as it should be: Wix did not answer.`
          : module.status === 'PERMISSION_DENIED'
            ? 'cannot be read with this key.'
            : 'can be read only in part with this key.'}
      </strong>{' '}
      <Prose text={losses.join(' ')} />
      {permissions.length > 0 && (
        <ul className={styles.permissions} aria-label={`Permissions that are missing for ${module.title}`}>
          {permissions.map((permission) => (
            <li key={permission}>{permission}</li>
          ))}
        </ul>
      )}
      {hints.length > 0 && (
        <details className={styles.hints}>
          <summary>What to do</summary>
          {hints.map((hint) => (
            <p key={hint}>
              <Prose text={hint} />
            </p>
          ))}
        </details>
      )}
    </>
  );
}

function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text ?? []))];
}
