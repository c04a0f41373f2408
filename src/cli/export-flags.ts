import type { GatewayFlags } from './gateway-url.ts';
import type { PlanFlags } from './run-plan.ts';

/** The flags of `wix-gateway export`. */
export interface ExportFlags
  extends GatewayFlags, Pick<PlanFlags, 'products' | 'collections' | 'since' | 'generation'> {
  /** Needed but with `remote`. */
  readonly out?: string;
  readonly remote?: boolean;
  readonly base: readonly string[];
  readonly deletions?: boolean;
  readonly acceptMissing?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly patience: string;
}
