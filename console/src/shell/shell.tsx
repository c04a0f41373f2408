import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { canReadSite } from '../access.ts';
import type { Session } from '../api/session.ts';
import { gatewayInfo } from '../gateway-info.ts';
import { Disconnect } from './disconnect.tsx';
import { PageBoundary } from './page-boundary.tsx';
import styles from './shell.module.css';

const PAGES = [
  { path: '/connect', name: 'Connect' },
  { path: '/site', name: 'Site' },
  { path: '/plan', name: 'Plan' },
  { path: '/copy', name: 'Copy' },
] as const;

/** What surrounds every page: where one is, where one can go, and the way out. */
export function Shell({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const current = PAGES.find(({ path }) => location.startsWith(path));
  const page = current && location;
  const shown = useRef(page);

  useEffect(() => {
    document.title = current === undefined ? 'Wix gateway' : `${current.name} · Wix gateway`;
    // A reader that goes on to another page begins at its top, also one who reads by ear.
    if (shown.current !== undefined && shown.current !== page) main.current?.focus();
    shown.current = page;
  }, [current, page]);

  return (
    <>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          // The address after # is the page's.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the content
      </a>
      <header className={styles.header}>
        <span className={styles.name}>Wix gateway</span>
        {gatewayInfo.mode === 'demo' && <span className={styles.demo}>Demo site</span>}
        <nav aria-label="Pages" className={styles.pages}>
          {PAGES.map(({ path, name }) =>
            path === '/connect' || canReadSite(session) ? (
              <Link key={path} href={path} aria-current={path === current?.path ? 'page' : undefined}>
                {name}
              </Link>
            ) : (
              <span key={path} aria-disabled="true" title="Connect a site first">
                {name}
              </span>
            ),
          )}
        </nav>
        <span className={styles.aside}>
          <a href="/explorer">Explorer</a>
          {session.connected && <Disconnect />}
        </span>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <PageBoundary key={current?.path}>{children}</PageBoundary>
      </main>
      <footer className={styles.footer}>
        Read-only: nothing here changes anything at Wix. The key of a site stays with the gateway, in no page
        and no storage of this browser.
      </footer>
    </>
  );
}
