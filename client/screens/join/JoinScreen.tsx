// The first page: finds the session by its code, then asks for team, nickname and role. Light: game code comes once there is a form to fill in.
import { useState } from 'preact/hooks';
import { loadSeat } from '../../net/seatStore.ts';
import type { SessionInfo } from '../../net/sessionApi.ts';
import { LanguageTabs } from '../../widgets/language/LanguageTabs.tsx';
import { Desk } from '../../widgets/desk/Desk.tsx';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { t } from '../../words/t.ts';
import type { PageProps } from '../index.ts';
import { ClaimForm } from './ClaimForm.tsx';
import { CodeForm } from './CodeForm.tsx';
import { InviteForm } from './InviteForm.tsx';
import { JoinForm } from './JoinForm.tsx';
import { useSession, type SessionSearch } from '../../model/useSession.ts';
import { takeSeatLink } from './seatLink.ts';
import { SwapForm } from './SwapForm.tsx';
import './join.css';

export function JoinScreen({ params }: PageProps) {
  const code = (params['code'] ?? '').toUpperCase();
  const search = useSession(code);
  return (
    <main class="join">
      <header class="join__wall">
        <div class="join__bar">
          <Logo />
          <LanguageTabs />
        </div>
        {search.state === 'found' && code !== '' ? (
          <FoundHead title={search.session.title} tagline={search.session.scenario.tagline} code={code} />
        ) : (
          <h1>{t('join.title')}</h1>
        )}
      </header>
      <Desk>
        <Asking search={search} code={code} />
      </Desk>
    </main>
  );
}

/** While a session is looked for there is nothing to type into: it would be gone in the next moment. */
function Asking({ search, code }: { search: SessionSearch; code: string }) {
  if (code === '') return <CodeForm code="" problem="" />;
  if (search.state === 'found') return <FoundForm session={search.session} />;
  if (search.state !== 'searching') return <CodeForm code={code} problem={problemText(search, code)} />;
  return (
    <p class="join__form mute" role="status">
      {t('join.searching')}
    </p>
  );
}

/** `#role`: somebody aboard wants another role; `#seat=…`: somebody was given a seat of their own. */
function FoundForm({ session }: { session: SessionInfo }) {
  const [seat] = useState(() => (location.hash === '#role' ? loadSeat(session.code) : null));
  const [link] = useState(takeSeatLink);
  const [isClaiming, setClaiming] = useState(false);
  if (session.phase === 'closed') return <p class="join__form">{t('join.over')}</p>;
  if (seat) return <SwapForm session={session} seat={seat} />;
  if (link) return <InviteForm session={session} link={link} />;
  if (isClaiming) return <ClaimForm session={session} onBack={() => setClaiming(false)} />;
  return <JoinForm session={session} onClaim={() => setClaiming(true)} />;
}

function FoundHead({ title, tagline, code }: { title: string; tagline: string; code: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p class="join__code" role="status">
        <span class="mono join__codeText">{code}</span>
        <span class="join__found">
          <Icon name="check" />
          {t('join.codeFound')}
        </span>
      </p>
      <p class="mute">{tagline}</p>
    </>
  );
}

function problemText(search: SessionSearch, code: string): string {
  if (search.state === 'unknown') return t('join.unknownCode', { code });
  if (search.state === 'tooManyTries') return t('join.tooManyTries');
  if (search.state === 'notReached') return t('join.notReached');
  return '';
}
