// What one may decide or tell apart from a strip, folded away at the desk's edge: levers, and what only I know.
// Must not cover what waits; it opens in place of the colleagues.
import type { ComponentChildren } from 'preact';
import { t } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';
import { Insights } from './Insights.tsx';
import { Levers } from './Levers.tsx';
import './panels.css';

export type PanelName = '' | 'levers' | 'insights';

interface DeskPanelsProps {
  open: PanelName;
  onOpen: (panel: PanelName) => void;
  /** What stands here while no panel is open. */
  children: ComponentChildren;
}

export function DeskPanels({ open, onOpen, children }: DeskPanelsProps) {
  const { options, role } = useRoom();
  const leverCount = new Set(options.levers().flatMap((option) => (option.refusal === '' ? [option.type] : []))).size;
  const insightCount =
    Object.keys(role.insights).length + Object.values(role.risks).filter((risk) => risk.isOpen).length;
  const panels = [
    { name: 'levers', word: t('room.levers'), count: leverCount },
    { name: 'insights', word: t('room.insights'), count: insightCount },
  ] as const;
  return (
    <div class="deskSide">
      <div class="deskSide__place">{open === '' ? children : open === 'levers' ? <Levers /> : <Insights />}</div>
      <div class="deskSide__tabs">
        {panels.map(({ name, word, count }) => (
          <button
            key={name}
            type="button"
            class="button"
            aria-expanded={open === name}
            aria-pressed={open === name}
            onClick={() => onOpen(open === name ? '' : name)}
          >
            {word} <span class="mono">{count}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
