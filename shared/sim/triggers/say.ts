// Action: a message in character, to all or to one role.
import type { Game } from '../state.ts';
import { markChoice, tell } from '../tell.ts';

export function say(
  game: Game,
  action: { role?: string | undefined; from: string; text: string },
  textKey: string,
): void {
  const roleId = action.role ?? '';
  game.state.messages.push({
    tick: game.state.tick,
    roleId,
    from: action.from,
    text: action.text,
    textKey: textKey === '' ? '' : `${textKey}.text`,
  });
  tell(game, 'messageSent', roleId === '' ? 'public' : roleId, {
    roleId,
    text: textKey === '' ? action.text : '',
    from: action.from,
    textKey: textKey === '' ? '' : `${textKey}.text`,
  });
  if (roleId !== '') markChoice(game, roleId);
}
