// Tests a network before the workshop: what was measured, step by step, whether the workshop will run here, and what to tell the
// network's owner. Needs no session and no token.
import type { CheckFigures, CheckStep } from '../../net/networkCheck.ts';
import { Desk } from '../../widgets/desk/Desk.tsx';
import { Icon } from '../../widgets/icons/Icon.tsx';
import type { IconName } from '../../widgets/icons/names.ts';
import { LanguageTabs } from '../../widgets/language/LanguageTabs.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { t } from '../../words/t.ts';
import { figureWords } from './figureWords.ts';
import { OwnerNote } from './OwnerNote.tsx';
import { STEPS, useCheck } from './useCheck.ts';
import { type Level, levelOf, verdictOf } from './verdictOf.ts';
import './check.css';

const LEVEL_ICONS: Record<Level, IconName> = { good: 'circle-check', weak: 'triangle-alert', bad: 'circle-x' };

export function CheckScreen() {
  const { figures, step, isDone, start } = useCheck();
  const verdict = isDone ? verdictOf(figures as CheckFigures) : null;
  return (
    <div class="check">
      <header class="check__wall">
        <div class="check__bar">
          <Logo />
          <LanguageTabs />
        </div>
        <h1>{t('check.title')}</h1>
        <p class="check__lead">{t('check.lead')}</p>
        <button type="button" class="button button--primary" aria-disabled={step !== null} onClick={start}>
          <Icon name="wifi" />
          {t(step !== null ? 'check.running' : isDone ? 'check.again' : 'check.start')}
        </button>
      </header>
      <Desk>
        <main class="check__main">
          <div role="status" class="check__status">
            {step !== null && <p>{t('check.now', { step: t(`check.step.${step}`) })}</p>}
            {verdict !== null && (
              <div class={`check__verdict check__verdict--${verdict === 'fallback' ? 'weak' : verdict} paper`}>
                <h2>
                  <Icon name={LEVEL_ICONS[verdict === 'fallback' ? 'weak' : verdict]} size={24} />
                  {t(`check.verdict.${verdict}`)}
                </h2>
                <p>{t(`check.means.${verdict}`)}</p>
              </div>
            )}
          </div>
          <ol class="check__steps" aria-label={t('check.steps')}>
            {STEPS.map((one) => (
              <StepRow key={one} step={one} figures={figures} isNow={one === step} />
            ))}
          </ol>
          {verdict !== null && <OwnerNote figures={figures} verdict={verdict} />}
        </main>
      </Desk>
    </div>
  );
}

interface StepRowProps {
  step: CheckStep;
  figures: Partial<CheckFigures>;
  isNow: boolean;
}

function StepRow({ step, figures, isNow }: StepRowProps) {
  const level = step in figures ? levelOf(step, figures) : null;
  return (
    <li class={`check__step ${level === null ? '' : `check__step--${level}`}`}>
      <Icon name={level === null ? (isNow ? 'hourglass' : 'circle') : LEVEL_ICONS[level]} />
      <span class="check__what">
        <strong>{t(`check.step.${step}`)}</strong>
        <span class="mute">{t(`check.why.${step}`)}</span>
      </span>
      {level !== null && (
        <span class="check__found">
          <strong>{t(`check.level.${level}`)}</strong>
          <span class="mono">{figureWords(step, figures)}</span>
        </span>
      )}
    </li>
  );
}
