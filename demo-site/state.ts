import type { AccessTokens } from './access/access-tokens.ts';
import type { CursorBook } from './query/cursors.ts';
import type { Assumptions, CountedEntity, DemoApp, DemoEntity, DemoPermission } from './declarations.ts';
import type { Catalog } from './options.ts';
import type { Population } from './records/people.ts';
import type { RecordSet } from './records/records.ts';

/** Everything an endpoint may ask about the site it belongs to. */
export interface SiteState {
  readonly url: string;
  readonly siteId: string;
  readonly seed: number;
  /** All that the records follow from, as a text: sites of the same world have the same records. */
  readonly world: string;
  readonly catalog: Catalog;
  /** The editor that the site was made with, as Wix names it. */
  readonly editor: string;
  /** Whether it has collections as nobody plans for. */
  readonly awkwardCollections: boolean;
  readonly assumptions: Assumptions;
  readonly records: { readonly [entity in DemoEntity]: RecordSet };
  readonly cursors: CursorBook;
  /** Records after which a list ends that is read by cursor; undefined where it ends with its last. */
  readonly endsAfter?: number | undefined;
  readonly tokens: AccessTokens;
  /** wire: the ids of the apps that are installed. */
  readonly appIds: readonly string[];
  readonly population: Population;
  /** The id of the record with a serial of a kind. */
  id(kind: string, serial: number): string;
  /** The number of records to generate of an entity. */
  count(entity: CountedEntity): number;
  /** Whether the key has a permission. */
  may(permission: DemoPermission): boolean;
  /** Whether an app is installed. */
  installed(app: DemoApp): boolean;
}
