// Role cards for paper, two on a page, to be cut and handed out: what the role is for, what it answers for, how to get in.
import type { Guide, GuideRole } from '../../net/guideApi.ts';
import { Icon, roleIconName } from '../../widgets/icons/Icon.tsx';
import { QrCode } from '../../widgets/qr/QrCode.tsx';
import { metricTitle } from '../../words/format.ts';
import { t, wordFor } from '../../words/t.ts';

interface RoleCardsProps {
  guide: Guide;
  code: string;
  joinLink: string;
}

export function RoleCards({ guide, code, joinLink }: RoleCardsProps) {
  return (
    <main class="printCards">
      {guide.roles.map((role) => (
        <Card key={role.roleId} role={role} scenarioTitle={guide.scenario.title} code={code} joinLink={joinLink} />
      ))}
    </main>
  );
}

interface CardProps {
  role: GuideRole;
  scenarioTitle: string;
  code: string;
  joinLink: string;
}

function Card({ role, scenarioTitle, code, joinLink }: CardProps) {
  const decisions = role.commands.flatMap((type) => wordFor('do', type) ?? []);
  return (
    <article class="printCard">
      <header class="printCard__head">
        <Icon name={roleIconName(role.icon)} size={34} />
        <h2>{role.title}</h2>
        <span>{scenarioTitle}</span>
      </header>
      <div class="printCard__body">
        <p class="printCard__tagline">{role.tagline}</p>
        <p>{role.briefing}</p>
        <dl>
          <div>
            <dt>{t('lobby.youOwn')}</dt>
            <dd>{metricTitle(role.ownedMetric)}</dd>
          </div>
          <div>
            <dt>{t('lobby.hands', { count: role.hands.length })}</dt>
            <dd>{role.hands.join(', ')}</dd>
          </div>
          <div>
            <dt>{t('lobby.knows')}</dt>
            <dd>{role.skills.join(', ')}</dd>
          </div>
          {decisions.length > 0 && (
            <div>
              <dt>{t('print.decides')}</dt>
              <dd>{decisions.join(', ')}</dd>
            </div>
          )}
        </dl>
      </div>
      <footer class="printCard__foot">
        <span class="printCard__qr">
          <QrCode text={joinLink} label={t('facilitator.qr')} />
        </span>
        <span>
          {t('screen.join')} <strong class="mono">{code}</strong>
          <br />
          <span class="printCard__link">{joinLink}</span>
        </span>
      </footer>
    </article>
  );
}
