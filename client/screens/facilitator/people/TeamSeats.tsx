// One team's people: its name, every seat with what can be done with it, roles without a person, and merging and splitting.
import { useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { Invites } from './Invites.tsx';
import { MergeSplit } from './MergeSplit.tsx';
import { RenameForm } from './RenameForm.tsx';
import { SeatRow } from './SeatRow.tsx';

export function TeamSeats({ team }: { team: Team }) {
  const { orderAll } = useControl();
  const { model, teamId } = team;
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const name = model.session.value.teamName;
  const seats = Object.values(model.facilitatorView.value?.seats ?? {}).sort((a, b) =>
    a.nickname < b.nickname ? -1 : 1,
  );
  const here = new Set(seats.map(({ id }) => id).filter((id) => chosenIds.has(id)));
  const choose = (seatId: string, isChosen: boolean): void => {
    const next = new Set(here);
    if (isChosen) next.add(seatId);
    else next.delete(seatId);
    setChosenIds(next);
  };
  return (
    <section class="teamSeats" aria-labelledby={`seats-${teamId}`}>
      <header class="teamSeats__head">
        <h2 id={`seats-${teamId}`}>{t('facilitator.team', { name })}</h2>
        <span class="mono mute">{seats.length}</span>
        <RenameForm
          label={t('facilitator.renameTeam', { name })}
          name={name}
          lengthMax={40}
          onRename={(next) => orderAll({ action: 'renameTeam', teamId, name: next })}
        />
      </header>
      {seats.length === 0 && <p class="mute">{t('facilitator.noSeats')}</p>}
      <ul class="seatList" aria-label={t('facilitator.seats')}>
        {seats.map((seat) => (
          <SeatRow
            key={seat.id}
            seat={seat}
            team={team}
            others={seats.filter(({ id, isInvite }) => id !== seat.id && !isInvite)}
            isChosen={here.has(seat.id)}
            onChoose={(isChosen) => choose(seat.id, isChosen)}
          />
        ))}
      </ul>
      <Invites team={team} />
      <MergeSplit team={team} chosenIds={[...here]} onDone={() => setChosenIds(new Set())} />
    </section>
  );
}
