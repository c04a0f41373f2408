import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { sessionQuery } from './api/session.ts';
import { canReadSite } from './access.ts';
import { useSessionWatch } from './session-watch.ts';
import { Shell } from './shell/shell.tsx';
import { Failure } from './ui/failure.tsx';
import { Waiting } from './ui/waiting.tsx';

// Each page is loaded when it is opened first.
const ConnectPage = lazy(async () => ({
  default: (await import('./pages/connect/connect-page.tsx')).ConnectPage,
}));
const SitePage = lazy(async () => ({ default: (await import('./pages/site/site-page.tsx')).SitePage }));
const PlanPage = lazy(async () => ({ default: (await import('./pages/plan/plan-page.tsx')).PlanPage }));
const CopyPage = lazy(async () => ({ default: (await import('./pages/copy/copy-page.tsx')).CopyPage }));

/** The console: four pages, of which those about a site need a way to read one. */
export function App() {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const hasEnded = useSessionWatch(session);
  if (session === undefined)
    return error === null ? (
      <Waiting what="Asking the gateway" />
    ) : (
      <Failure error={error} onRetry={refetch} />
    );
  const isOpen = canReadSite(session);
  return (
    // oxlint-disable-next-line react/hooks -- the router calls it
    <Router hook={useHashLocation}>
      <Shell session={session}>
        <Suspense fallback={<Waiting what="Loading the page" />}>
          <Switch>
            <Route path="/connect/:refusal?">
              {({ refusal }) => <ConnectPage session={session} hasEnded={hasEnded} refusal={refusal} />}
            </Route>
            {isOpen && <Route path="/site" component={SitePage} />}
            {isOpen && <Route path="/plan" component={PlanPage} />}
            {isOpen && <Route path="/copy/:id?" component={CopyPage} />}
            <Route>
              <Redirect to={isOpen ? '/site' : '/connect'} replace />
            </Route>
          </Switch>
        </Suspense>
      </Shell>
    </Router>
  );
}
