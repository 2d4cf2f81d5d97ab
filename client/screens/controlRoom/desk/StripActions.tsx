// The two or three best actions of the open strip with their keys, and the others behind "more".
// Must not offer what the options do not; what is refused stays visible with its reason.
import type { CardView, OptionView } from '../../../../shared/sim/views/types.ts';
import { rejectText, t } from '../../../words/t.ts';
import { giveWord } from '../actions/actionWords.ts';
import { freeHandOf } from '../actions/optionBook.ts';
import { useRoom } from '../room/RoomContext.ts';
import { ActionButton } from './ActionButton.tsx';
import { MoreActions } from './MoreActions.tsx';

const BEST = ['pullWork', 'passWork', 'callSwarm'];

export function StripActions({ card }: { card: CardView }) {
  const room = useRoom();
  const { options, give, role, setPassing, isPassing } = room;
  const pull = options.find('pullWork', card.id);
  const pass = options.find('passWork', card.id);
  const swarm = options.find('callSwarm', card.id);
  const bestHand = freeHandOf(pull, role.hands);
  // Without a free hand the server would refuse; a busy one can be taken off its work under "more".
  const giving = pull !== null && bestHand === '' && pull.refusal === '' ? { ...pull, refusal: 'noFreeHand' } : pull;
  return (
    <div class="stripActions">
      <div class="stripActions__best">
        {giving !== null && (
          <ActionButton
            option={giving}
            isPrimary
            keyName={t('key.enter')}
            onAct={() => give({ type: giving.type, target: giving.target, pick: bestHand }, card.id)}
          >
            {giveWord(bestHand, room)}
          </ActionButton>
        )}
        {pass !== null && (
          <ActionButton option={pass} keyName="P" isPressed={isPassing} onAct={() => setPassing(!isPassing)}>
            {t('do.passWork')}
          </ActionButton>
        )}
        {swarm !== null && (
          <ActionButton
            option={swarm}
            keyName="S"
            onAct={() => give({ type: swarm.type, target: swarm.target, pick: '' }, card.id)}
          >
            {t('do.callSwarm')}
          </ActionButton>
        )}
        <MoreActions workId={card.id} without={BEST} />
      </div>
      <RefusedReasons options={[giving, pass, swarm]} />
    </div>
  );
}

/** Why one of the best actions is not possible now: one sentence for each reason. */
function RefusedReasons({ options }: { options: readonly (OptionView | null)[] }) {
  const codes = new Set(options.map((option) => option?.refusal ?? '').filter((code) => code !== ''));
  if (codes.size === 0) return null;
  return <p class="stripActions__why">{[...codes].map(rejectText).join(' ')}</p>;
}
