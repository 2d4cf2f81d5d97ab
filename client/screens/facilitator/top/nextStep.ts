// What the facilitator's one button does next, and which ways back there are: word, order, and whether it asks twice.
// Mirrors the agenda only; the server decides.
import type { PublicView } from '../../../../shared/sim/views/types.ts';
import type { ControlAction } from '../../../net/sessionApi.ts';
import { t } from '../../../words/t.ts';

export interface NextStep {
  label: string;
  action: ControlAction;
  /** Ends something that cannot be taken up again. */
  needsSure: boolean;
}

type AgendaPart = Pick<PublicView, 'phase' | 'round' | 'roundCount'>;

/** null when the workshop is over. */
export function nextStep({ phase, round, roundCount }: AgendaPart): NextStep | null {
  const next: ControlAction = { action: 'nextPhase' };
  const isLastRound = round >= roundCount;
  switch (phase) {
    case 'lobby':
      return { label: t('facilitator.next.briefing', { round: 1 }), action: { action: 'start' }, needsSure: false };
    case 'briefing':
      return { label: t('facilitator.next.running'), action: next, needsSure: false };
    case 'running':
      return { label: t('facilitator.next.review'), action: next, needsSure: true };
    case 'review':
      return {
        label: t(isLastRound ? 'facilitator.next.debrief' : 'facilitator.next.improve'),
        action: next,
        needsSure: false,
      };
    case 'improve':
      return { label: t('facilitator.next.briefing', { round: round + 1 }), action: next, needsSure: false };
    case 'debrief':
      return { label: t('facilitator.next.closed'), action: next, needsSure: true };
    case 'closed':
      return null;
  }
}

/** Back among phases without a clock; null where there is none. */
export function backStep({ phase, round }: AgendaPart): NextStep | null {
  const back: ControlAction = { action: 'back' };
  switch (phase) {
    case 'briefing':
      return { label: t(round <= 1 ? 'phase.lobby' : 'phase.improve'), action: back, needsSure: false };
    case 'improve':
    case 'debrief':
      return { label: t('phase.review'), action: back, needsSure: false };
    case 'lobby':
    case 'running':
    case 'review':
    case 'closed':
      return null;
  }
}

/** A round that began can be played again from its briefing. */
export function replayStep({ phase, round }: AgendaPart): NextStep | null {
  if (phase !== 'running' && phase !== 'review' && phase !== 'improve') return null;
  return { label: t('facilitator.replay', { round }), action: { action: 'replayRound' }, needsSure: true };
}
