import { RecentMap } from '../recent-map.ts';
import type { Transport } from '../transport/scope.ts';
import type { UnknownName, UnknownNames } from './unknown-names.ts';

/** What arrives from Wix and this version does not know. */
export interface UnknownWatch {
  /** All that was seen since the gateway began. */
  found(): readonly UnknownName[];
  /** The names that were seen with some credentials. */
  seenWith(credentialsKey: string): readonly string[];
}

/** Credentials whose names are remembered. */
const MOST_CREDENTIALS = 500;

/** Answers that are kept until what is known of answers is loaded. */
const MOST_WAITING = 50;

/** Looks at every answer of Wix from now on. What is known of them is loaded when the first comes. */
export function watchUnknown(transport: Pick<Transport, 'watchAnswers'>): UnknownWatch {
  const seen = new RecentMap<Set<string>>(MOST_CREDENTIALS);
  let names: UnknownNames | undefined;
  let loading: Promise<void> | undefined;
  let waiting = 0;
  const look = (credentialsKey: string, path: string, json: unknown): void =>
    names?.look(path, json, (name) => {
      const known = seen.get(credentialsKey);
      if (known === undefined) seen.set(credentialsKey, new Set([name]));
      else known.add(name);
    });
  const load = async (): Promise<void> => {
    const { UnknownNames: Names } = await import('./unknown-names.ts');
    names = new Names();
  };
  transport.watchAnswers(({ route }, { json, status }, { credentialsKey }) => {
    if (status !== 200) return;
    if (names !== undefined) return look(credentialsKey, route.path, json);
    if (waiting >= MOST_WAITING) return undefined;
    waiting += 1;
    loading ??= load();
    void loading.then(() => look(credentialsKey, route.path, json));
    return undefined;
  });
  return {
    found: () => names?.found ?? [],
    seenWith: (credentialsKey) => [...(seen.get(credentialsKey) ?? [])].toSorted(),
  };
}
