import type { Learnt } from '../redis/shared-memory.ts';

/** Whose knowledge it is: a set of credentials at one gateway. A `WixClient` is one. */
export interface CredentialHolder {
  readonly gateway: object;
  readonly scope: { readonly credentialsKey: string };
}

/** Where a gateway tells other processes what it learns. */
export interface Sharing {
  /** @param owner a hash of credentials */
  tell(owner: string, learnt: Learnt): void;
  recall(owner: string): Promise<readonly Learnt[]>;
}

/** Takes what another process has learnt. @param about what stands behind the topic, such as a permission */
type Taker = (wix: CredentialHolder, learnt: Learnt, about: string) => void;

const sharings = new WeakMap<object, Sharing>();
const takers = new Map<string, Taker>();

/** From now on a gateway tells other processes what it learns. */
export function shareKnowledge(gateway: object, sharing: Sharing): void {
  sharings.set(gateway, sharing);
}

/** Says what becomes of what others tell of a topic. */
export function onLearnt(topic: string, taker: Taker): void {
  takers.set(topic, taker);
}

/** Tells other processes, if there are any. @param learnt its name is a topic, or a topic and what it is about, with a space between them */
export function tellOthers({ gateway, scope }: CredentialHolder, learnt: Learnt): void {
  sharings.get(gateway)?.tell(scope.credentialsKey, learnt);
}

/** Learns what other processes have found out about these credentials. Costs at most one question a second to Redis. */
export async function learnFromOthers(wix: CredentialHolder): Promise<void> {
  const all = (await sharings.get(wix.gateway)?.recall(wix.scope.credentialsKey)) ?? [];
  for (const learnt of all) {
    const [topic = '', ...about] = learnt.name.split(' ');
    takers.get(topic)?.(wix, learnt, about.join(' '));
  }
}
