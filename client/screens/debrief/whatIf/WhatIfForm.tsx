// From when, what is different, who plays on and until when: the wish for one what-if.
import { useEffect, useState } from 'preact/hooks';
import type { Horizon, WhatIfKey, WhatIfMoment, WhatIfOffer, WhatIfWish } from '../../../net/whatIfApi.ts';
import { formatDayClock } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import type { ChangeKind } from './changeKindOf.ts';
import { Choice } from './Choice.tsx';
import { offerWords, styleWords } from './offerWords.ts';
import { useOffers } from './useOffers.ts';

/** Enough that a difference worth talking about shows, and done in a coffee's time on a laptop. */
const PAIRS = 200;
const HORIZONS: readonly Horizon[] = ['round', 'nextRound', 'game'];
/** What is repaired pays back in the next round; later, bots matter more than the change. */
const USUAL_HORIZON: Horizon = 'nextRound';
const KINDS = ['problem', 'improvement', 'agreement', 'call', 'hands'] as const;

interface WhatIfFormProps {
  about: WhatIfKey;
  rounds: number;
  moment: WhatIfMoment | null;
  /** Chosen first where there is one of it. */
  kind: ChangeKind;
  isRunning: boolean;
  onRun: (wish: WhatIfWish) => void;
}

export function WhatIfForm({ about, rounds, moment, kind, isRunning, onRun }: WhatIfFormProps) {
  const starts = Array.from({ length: rounds }, (_, position): WhatIfMoment => ({ round: position + 1, tick: null }));
  const moments = moment === null || moment.tick === null ? starts : [moment, ...starts];
  const [place, setPlace] = useState(() => placeOf(moments, moment));
  useEffect(() => setPlace(placeOf(moments, moment)), [moment?.round, moment?.tick]);
  const from = moments[place] ?? moments[0] ?? { round: 1, tick: null };
  const { offers, hasFailed, again } = useOffers(about, from);
  const [chosen, setChosen] = useState(0);
  const [style, setStyle] = useState('');
  const [horizon, setHorizon] = useState<Horizon>(USUAL_HORIZON);
  useEffect(() => {
    const fitting = offers?.changes.findIndex(({ change }) => change.kind === kind) ?? 0;
    setChosen(Math.max(0, fitting));
  }, [offers, kind]);
  const offer = offers?.changes[chosen];
  return (
    <form
      class="whatIf__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (offers === null || offer === undefined || isRunning) return;
        const wish = { round: from.round, tick: offer.tick, change: offer.change, horizon };
        onRun({ ...wish, pairs: PAIRS, style: style === '' ? offers.style : style });
      }}
    >
      <Choice
        label={t('whatIf.from')}
        value={String(place)}
        options={moments.map((one, position) => ({ value: String(position), text: momentWords(one) }))}
        onChange={(value) => setPlace(Number(value))}
      />
      <label class="field whatIf__change">
        <span>{t('whatIf.change')}</span>
        <select value={String(chosen)} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {offers === null && <option value="0">{t('common.loading')}</option>}
          {offers?.changes.length === 0 && <option value="0">{t('whatIf.noChanges')}</option>}
          {KINDS.map((kind) => (
            <OfferGroup key={kind} kind={kind} changes={offers?.changes ?? []} />
          ))}
        </select>
      </label>
      <Choice
        label={t('whatIf.style')}
        value={style === '' ? (offers?.style ?? '') : style}
        options={(offers?.styles ?? []).map((name) => ({ value: name, text: styleWords(name) }))}
        onChange={setStyle}
      />
      <Choice
        label={t('whatIf.horizon')}
        value={horizon}
        options={HORIZONS.map((name) => ({ value: name, text: t(`whatIf.horizonName.${name}`) }))}
        onChange={(value) => setHorizon(HORIZONS.find((name) => name === value) ?? USUAL_HORIZON)}
      />
      {hasFailed && (
        <p class="field__note" role="alert">
          {t('whatIf.noChangesNow')}{' '}
          <button type="button" class="button" onClick={again}>
            {t('whatIf.again')}
          </button>
        </p>
      )}
      <button type="submit" class="button button--primary" aria-disabled={isRunning || offer === undefined}>
        {t('whatIf.run', { pairs: PAIRS })}
      </button>
    </form>
  );
}

/** Changes of one kind, under their common name; values are their places in the whole list. */
function OfferGroup({ kind, changes }: { kind: (typeof KINDS)[number]; changes: readonly WhatIfOffer[] }) {
  const own = changes.flatMap((offer, position) => (offer.change.kind === kind ? [{ offer, position }] : []));
  if (own.length === 0) return null;
  return (
    <optgroup label={t(`whatIf.group.${kind}`)}>
      {own.map(({ offer, position }) => (
        <option key={position} value={String(position)}>
          {offerWords(offer)}
        </option>
      ))}
    </optgroup>
  );
}

/** Where the wished moment stands in the list; its beginning where none is wished. */
const placeOf = (moments: readonly WhatIfMoment[], wished: WhatIfMoment | null): number =>
  Math.max(
    0,
    moments.findIndex(({ round, tick }) => round === wished?.round && tick === wished.tick),
  );

const momentWords = ({ round, tick }: WhatIfMoment): string =>
  tick === null ? t('whatIf.beforeRound', { round }) : t('whatIf.atTick', { round, time: formatDayClock(tick) });
