import type { Session } from './api/session.ts';
import { gatewayInfo } from './gateway-info.ts';

/** Whether there is a site to read: that of the session, or the one that the gateway itself has the credentials of. */
export function canReadSite(session: Session): boolean {
  return session.connected || (gatewayInfo.mode !== 'request' && !gatewayInfo.needsToken);
}
