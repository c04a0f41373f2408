import { Advice } from '../../ui/advice.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { Looking } from './use-glance.ts';

const REFUSED: Readonly<Record<string, string>> = {
  WIX_INVALID_CREDENTIALS: 'Wix does not accept these credentials',
  WIX_SITE_NOT_FOUND: 'Wix does not find this site with this key',
  WIX_PERMISSION_DENIED: 'Wix does not say yet whether this is right',
  WIX_RATE_LIMITED: 'Wix has been asked too often in this minute',
};

/** What a look at the typed credentials has told. */
export function GlanceWords({ looking }: { readonly looking: Looking }) {
  return (
    <div role="status">
      {looking.state === 'LOOKING' && <Waiting what="Asking Wix which site this is" />}
      {looking.state === 'FAILED' && <Failure error={looking.error} />}
      {looking.state === 'SEEN' && <Seen glance={looking.glance} />}
    </div>
  );
}

function Seen({ glance }: { readonly glance: Extract<Looking, { state: 'SEEN' }>['glance'] }) {
  const { accepted, site, code, hint } = glance;
  if (accepted === true) {
    const name = site?.name ?? null;
    return name === null ? (
      <Notice tone="good" title="Wix accepts these credentials">
        <p>It does not tell what the site is called: the permission for that is optional.</p>
      </Notice>
    ) : (
      <Notice
        tone="good"
        title={
          <>
            This is the site <bdi>{name}</bdi>
          </>
        }
      >
        <p>If it is another one than you mean, take the Site ID from the dashboard of the right one.</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone={accepted === false ? 'bad' : 'warn'}
      title={REFUSED[code ?? ''] ?? 'Wix did not answer as it should'}
    >
      <Advice hint={hint} code={code} />
    </Notice>
  );
}
