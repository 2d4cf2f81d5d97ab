// answerPoll: this role's go or no-go before a manoeuvre, from what it knows [GN1].
import { z } from 'zod';
import { markChoice, tell } from '../tell.ts';
import { roleCommand } from './types.ts';

export const answerPoll = roleCommand({
  type: 'answerPoll',
  does: 'Answers the GO/NO-GO poll for your role; a no-go states your open risks to all.',
  capability: 'everyRole',
  payload: z.strictObject({ answer: z.enum(['go', 'noGo']) }),
  targetParam: '',
  pickParam: 'answer',
  refusals: ['noPoll', 'alreadyDone'],
  targets: (game) => (game.state.poll === null ? [] : ['']),
  picks: () => ['go', 'noGo'],
  check(game, roleId, { answer }) {
    if (game.state.poll === null) return 'noPoll';
    return game.state.poll.answers[roleId] === answer ? 'alreadyDone' : null;
  },
  apply(game, roleId, { answer }) {
    const { poll } = game.state;
    if (poll === null) return;
    poll.answers[roleId] = answer;
    markChoice(game, game.rules.scenario.flightPlan.director);
    tell(game, 'pollAnswered', 'public', { roleId, text: answer });
  },
});
