// The frame of a player's quiet screens (lobby, briefing, improve): what everybody sees above, paper on the desk below.
import type { ComponentChildren } from 'preact';
import { Desk } from '../../widgets/desk/Desk.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { Messages } from '../../widgets/messages/Messages.tsx';
import { t } from '../../words/t.ts';
import type { PlayProps } from './phaseScreens.ts';
import { TroubleLine } from './TroubleLine.tsx';
import './play.css';

interface PlayFrameProps extends PlayProps {
  title: ComponentChildren;
  lead?: ComponentChildren;
  /** Between what everybody sees and the desk. */
  below?: ComponentChildren;
  /** Several columns side by side where there is room. */
  isWide?: boolean;
  children: ComponentChildren;
}

export function PlayFrame({ team, roles, title, lead, below, isWide = false, children }: PlayFrameProps) {
  const { model } = team;
  const { round, roundCount } = model.publicView.value;
  const { teamName, trouble } = model.session.value;
  const role = roles.activeRole.value;
  return (
    <div class={`frame ${isWide ? 'frame--wide' : ''}`}>
      <header class="frame__wall">
        <div class="frame__bar">
          <Logo />
          <span class="frame__where">
            {teamName}
            {role && ` · ${model.textOf(role.titleKey)}`}
            {round > 0 && ` · ${t('common.roundOf', { round, count: roundCount })}`}
          </span>
          <span class="frame__code mono">{team.code}</span>
        </div>
        <TroubleLine trouble={trouble} />
        <Messages model={model} />
        <div class="frame__head">
          <h1>{title}</h1>
          {lead !== undefined && <div class="frame__lead">{lead}</div>}
        </div>
        {below}
      </header>
      <Desk>
        <main class="frame__desk">{children}</main>
      </Desk>
    </div>
  );
}
