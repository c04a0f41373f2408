import { Panel } from '../../ui/panel.tsx';
import styles from './connect.module.css';

/** How the owner of a site makes a key. */
export function KeyGuide() {
  return (
    <Panel title="How to get a key">
      <ol className={styles.steps}>
        <li>
          Sign in at <strong>manage.wix.com</strong> as owner or co-owner of the site. Nobody else can make
          keys.
        </li>
        <li>
          Open <strong>manage.wix.com/account/api-keys</strong> (your picture, Account Settings, API Keys) and
          choose <strong>Generate API Key</strong>.
        </li>
        <li>
          Give it a name that says what it is for, such as <strong>Insites Studio</strong>.
        </li>
        <li>
          Under <strong>Permissions</strong>, tick <strong>Read</strong> for every Wix product the site uses:
          Stores, Orders, Members, Contacts, Bookings, Events, Forms, Data, Blog, Pricing Plans. Leave out
          Manage permissions, Site analytics and Billing. The page Site then names every tick that is missing.
        </li>
        <li>
          Under <strong>Sites</strong>, choose the one site to move.
        </li>
        <li>Generate it and copy the whole key at once: Wix shows it only this time.</li>
        <li>
          The <strong>Site ID</strong> stands in the address of the site’s dashboard:{' '}
          <code>manage.wix.com/dashboard/Site-ID/…</code>
        </li>
      </ol>
      <p>Revoke the key at Wix when the move is done.</p>
    </Panel>
  );
}
