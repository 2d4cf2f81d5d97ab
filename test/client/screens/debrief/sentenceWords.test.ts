// Sentences of the debrief: words for every moment that is found, and no parameter left without its unit or name.
import { describe, expect, it } from 'vitest';
import { sentenceWords } from '../../../../client/screens/debrief/story/sentenceWords.ts';
import { wordFor } from '../../../../client/words/t.ts';
import { debriefAnswer } from '../../../../server/debrief/debriefAnswer.ts';
import { playStyle } from '../../../../server/lab/moments/playStyle.ts';
import { requireScenario } from '../../../../server/lab/readScenario.ts';
import { debriefOf } from '../../../../shared/analysis/debriefOf.ts';
import { MOMENT_KINDS } from '../../../../shared/analysis/moments/index.ts';

describe('the words of the debrief', () => {
  it.each(MOMENT_KINDS)('name the moment %s and ask a question about it', (kind) => {
    expect(wordFor('debrief.moment', kind)).not.toBeNull();
    expect(wordFor('debrief.question', kind)).toMatch(/\?$/);
  });

  it.each(['reactive', 'local', 'learning'])('say all that is found of a %s team', (style) => {
    const scenario = requireScenario('mission-to-mars');
    const { moments, rounds, readings } = debriefAnswer(scenario, debriefOf(playStyle(scenario, style, 7)), 'en');
    const said = [
      ...moments.flatMap(({ evidence }) => evidence.map((one) => sentenceWords('debrief.evidence', one))),
      ...[readings, ...rounds.map((round) => round.readings)]
        .flat()
        .map((one) => sentenceWords('debrief.reading', one)),
    ];
    expect(rounds).toHaveLength(4);
    expect(said.length).toBeGreaterThan(24);
    expect(said.filter((sentence) => !/^\S.*[.]$/.test(sentence))).toEqual([]);
    // Names instead of ids and keys.
    expect(
      said.filter((sentence) => /\b(roles|problems|streams|rounds|flightPlan|improvements)\./.test(sentence)),
    ).toEqual([]);
  });

  it('give each number its unit, and leave counts to the plural', () => {
    const cost = { code: 'causeCost', params: { problemId: 'p1', hours: 12, costCents: 740_000 }, names: {} };
    expect(sentenceWords('debrief.evidence', cost)).toBe('So far it has cost 12 h of hands and € 7.4k.');
    const struck = {
      code: 'oneCauseStruck',
      params: { problemId: 'p1', strikeCount: 3 },
      names: { problemId: 'Leaky' },
    };
    expect(sentenceWords('debrief.evidence', struck)).toBe('One cause alone struck 3 times: “Leaky”.');
  });
});
