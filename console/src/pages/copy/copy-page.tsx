import { useParams } from 'wouter';
import { CopyOverview } from './copy-overview.tsx';
import { RunningCopy } from './running-copy.tsx';

/** Copies of the site: the one that the address names, or all of them and a new one. */
export function CopyPage() {
  const { id } = useParams<{ id?: string }>();
  return id === undefined ? <CopyOverview /> : <RunningCopy key={id} id={id} />;
}
