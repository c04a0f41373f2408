import { Component, type ReactNode } from 'react';
import { RequestError } from '../api/request.ts';
import { readSession } from '../api/session.ts';
import { Failure } from '../ui/failure.tsx';

const LOST = new RequestError({
  message: 'This page cannot be shown.',
  status: 0,
  hint: 'Its parts could not be loaded: the gateway may be out of reach, or another version of it was started. Load the page again when it is there; copies go on meanwhile.',
});

interface Props {
  readonly children: ReactNode;
}

/** Says so where a page cannot be loaded or shown, with what surrounds it still there. */
export class PageBoundary extends Component<Props, { readonly isLost: boolean }> {
  override state = { isLost: false };

  static getDerivedStateFromError(): { readonly isLost: boolean } {
    return { isLost: true };
  }

  override render(): ReactNode {
    return this.state.isLost ? <Failure error={LOST} onRetry={loadAgain} /> : this.props.children;
  }
}

/** Loads the page again, unless the gateway is away: then the browser would have nothing to show. */
function loadAgain(): Promise<void> {
  return readSession().then(
    () => window.location.reload(),
    () => undefined,
  );
}
