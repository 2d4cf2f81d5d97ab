// The causes of a round: where value went, where time went, what was promised and felt, and when; in one picture on wide screens.
import type { FiguresAnswer } from '../../net/figuresApi.ts';
import { GreenPart } from './experience/GreenPart.tsx';
import { CausesPart } from './flow/CausesPart.tsx';
import type { Reader } from './reader.ts';
import { DayStrip } from './strip/DayStrip.tsx';
import { TimePart } from './time/TimePart.tsx';
import './debriefParts.css';

export function CausesStage({ answer, reader }: { answer: FiguresAnswer; reader: Reader }) {
  const { effort, slaAndExperience } = answer.figures;
  return (
    <div class="causesStage">
      <CausesPart key={answer.round} answer={answer} reader={reader} />
      <div class="causesStage__side">
        {effort !== undefined && <TimePart effort={effort} names={answer.names} />}
        {slaAndExperience !== undefined && <GreenPart figure={slaAndExperience} spans={answer.spans} />}
      </div>
      <DayStrip answer={answer} reader={reader} />
    </div>
  );
}
