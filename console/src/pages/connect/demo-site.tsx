import { Link } from 'wouter';
import { buttonClass } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { KeyGuide } from './key-guide.tsx';
import styles from './connect.module.css';

/** What there is to do where the gateway serves its demo site: look at it, or start the gateway for a real one. */
export function DemoSite() {
  return (
    <>
      <h1>Look around first</h1>
      <div className={styles.columns}>
        <div>
          <Panel title="The demo site">
            <p>
              This gateway serves a made-up shop that it brings along, with products, orders, members,
              bookings, events, forms and a blog. Everything works with it as with a real site, and no Wix
              account is needed.
            </p>
            <Link href="/site" className={buttonClass('main')}>
              Look at the demo site
            </Link>
          </Panel>
          <Panel title="Your own site">
            <p>
              While it serves the demo site it takes no keys. Who runs the gateway starts it so that this page
              asks for a site:
            </p>
            <pre className={styles.command}>WIX_CREDENTIALS=request npm start</pre>
            <p>Or for one site, with its key in the environment:</p>
            <pre className={styles.command}>WIX_API_KEY='IST.…' WIX_SITE_ID='…' npm start</pre>
            <p>Then load this page again.</p>
          </Panel>
        </div>
        <div>
          <KeyGuide />
        </div>
      </div>
    </>
  );
}
