// People who say "I was here already", as strips of paper: let in with one tap, or refused.
import { useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import type { ClaimView } from '../../../model/wireState.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';
import './people.css';

export function Claims() {
  const { watched } = useTeamsOfSession();
  const claims = watched.flatMap((team) =>
    Object.values(team.model.facilitatorView.value?.claims ?? {}).map((claim) => ({ team, claim })),
  );
  return (
    <ul class="claims" aria-label={t('facilitator.claims')} aria-live="polite">
      {claims.map(({ team, claim }) => (
        <Claim key={claim.id} team={team} claim={claim} />
      ))}
    </ul>
  );
}

function Claim({ team: { model }, claim }: { team: Team; claim: ClaimView }) {
  const { orderAll } = useControl();
  const { nickname, roleId, id } = claim;
  const seats = Object.values(model.facilitatorView.value?.seats ?? {}).filter((seat) => !seat.isInvite);
  const [wishedId, setWishedId] = useState('');
  const seatId = wishedId === '' ? claim.seatId : wishedId;
  const role = model.textOf(model.publicView.value.roles[roleId]?.titleKey ?? '');
  return (
    <li class="claims__claim paper">
      <Icon name="hand" />
      <span class="claims__words">{t('facilitator.claim', { nickname, role: role === '' ? 'none' : role })}</span>
      <label class="scope">
        {t('facilitator.claimSeat')}
        <select value={seatId} onChange={(event) => setWishedId(event.currentTarget.value)}>
          {seatId === '' && <option value="">{t('facilitator.claimNoSeat')}</option>}
          {seats.map((seat) => (
            <option key={seat.id} value={seat.id}>
              {seat.nickname}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button button--primary"
        disabled={seatId === ''}
        onClick={() => void orderAll({ action: 'approveClaim', claimId: id, seatId })}
      >
        <Icon name="check" />
        {t('facilitator.claimYes')}
      </button>
      <button type="button" class="button" onClick={() => void orderAll({ action: 'refuseClaim', claimId: id })}>
        {t('facilitator.claimNo')}
      </button>
    </li>
  );
}
