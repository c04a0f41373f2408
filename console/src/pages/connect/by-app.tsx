import { buttonClass } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './connect.module.css';

/** The way to a site without a key: its owner agrees at Wix. */
export function ByApp() {
  return (
    <Panel title="Without a key">
      <p>
        Wix asks you, signed in as the owner of the site, whether this gateway may read it, and leads you back
        here. You make no key and type none.
      </p>
      <p className={styles.promise}>
        No key touches this browser at all: Wix and the gateway agree directly.
      </p>
      <a className={buttonClass('main')} href="/connect/wix">
        Connect with Wix
      </a>
    </Panel>
  );
}
