import { Panel } from '../../ui/panel.tsx';
import styles from './connect.module.css';

const PROBLEMS = [
  {
    seen: 'Invalid API key, App ID or App secret',
    code: 'WIX_INVALID_CREDENTIALS',
    answer:
      'Check that you copied the full key (it starts with IST.), with no spaces in it. A key that was deleted, or belongs to another account, must be made anew. With an app: see that it is still installed on the site.',
  },
  {
    seen: 'Access denied, or the Site ID does not match',
    code: 'WIX_SITE_NOT_FOUND',
    answer:
      'The Site ID must be that of the site you want to connect: it stands in the address of its dashboard, manage.wix.com/dashboard/Site-ID/…. The key must belong to the account that owns the site, and include the site.',
  },
  {
    seen: 'Insufficient permissions',
    code: 'WIX_PERMISSION_DENIED',
    answer:
      'A key cannot be given more permissions later. Connect all the same: the page Site lists the ticks for one new key. Make that one at manage.wix.com/account/api-keys, and delete the old one.',
  },
  {
    seen: 'Connection timed out',
    code: 'WIX_TIMEOUT',
    answer: 'Wix took too long to answer. Try again in a few minutes.',
  },
  {
    seen: 'The name of another site appears',
    code: null,
    answer:
      'A key for all sites of an account opens each of them, without a warning. Take the Site ID from the dashboard of the site you mean.',
  },
] as const;

/** What goes wrong while connecting, and what to do. */
export function Troubleshooting() {
  return (
    <Panel title="If it does not work">
      {PROBLEMS.map(({ seen, code, answer }) => (
        <details key={seen} className={styles.problem}>
          <summary>{seen}</summary>
          <p>{answer}</p>
          {code !== null && (
            <p>
              <code>{code}</code>
            </p>
          )}
        </details>
      ))}
    </Panel>
  );
}
