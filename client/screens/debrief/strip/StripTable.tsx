// The timeline in words, one line for each thing that happened: for whoever cannot see it, or wants to read it.
import type { RoundSpan } from '../../../net/figuresApi.ts';
import { formatDayClock } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { placeOfTick } from '../reader.ts';
import type { Happening } from './stripStory.ts';

export function StripTable({ told, spans }: { told: readonly Happening[]; spans: readonly RoundSpan[] }) {
  return (
    <details class="asTable">
      <summary>{t('debrief.asTable')}</summary>
      <table>
        <caption class="said">{t('debrief.timeline')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.whenTitle')}</th>
            <th scope="col">{t('debrief.whatTitle')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ tick, text }, position) => {
            const { round, roundTick } = placeOfTick(spans, tick);
            return (
              <tr key={position}>
                <th scope="row" class="mono">
                  {t('debrief.when', { round, time: formatDayClock(roundTick) })}
                </th>
                <td>{text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
