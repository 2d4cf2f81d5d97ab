// Pages for paper: the facilitator's guide, or the role cards, of a session's scenario. Opened from the console.
// Must not: be needed during a round; everything on it is on the console too.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fetchGuide, type Guide } from '../../net/guideApi.ts';
import { joinLinkOf, loadSession, type SavedSession } from '../../net/sessionStore.ts';
import { Notice } from '../../widgets/notice/Notice.tsx';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { language, t } from '../../words/t.ts';
import { GuidePages } from './GuidePages.tsx';
import { RoleCards } from './RoleCards.tsx';
import './print.css';

type What = 'guide' | 'cards';

export function PrintScreen() {
  const [what, setWhat] = useState<What>(location.search.includes('cards') ? 'cards' : 'guide');
  const session = useMemo(() => loadSession('facilitator'), []);
  const guide = useGuide(session);
  if (!session || guide === 'refused') return <Notice title={t('print.title')} text={t('print.unknown')} />;
  if (guide === null) return <p class="loading mute">{t('common.loading')}</p>;
  return (
    <div class="print">
      <nav class="print__bar" aria-label={t('print.title')}>
        {(['guide', 'cards'] as const).map((one) => (
          <button key={one} type="button" class="button" aria-pressed={one === what} onClick={() => setWhat(one)}>
            {t(`print.${one}`)}
          </button>
        ))}
        <button type="button" class="button button--primary" onClick={() => print()}>
          <Icon name="printer" />
          {t('print.print')}
        </button>
      </nav>
      {what === 'guide' ? (
        <GuidePages guide={guide} />
      ) : (
        <RoleCards guide={guide} code={session.code} joinLink={joinLinkOf(session)} />
      )}
    </div>
  );
}

function useGuide(session: SavedSession | null): Guide | 'refused' | null {
  const [guide, setGuide] = useState<Guide | 'refused' | null>(null);
  useEffect(() => {
    if (!session) return;
    fetchGuide(session.code, session.token, language.value).then(setGuide, () => setGuide('refused'));
  }, [session, language.value]);
  return guide;
}
