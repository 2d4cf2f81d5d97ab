// Who plays a role, by name. Bots have none.
// Must not say more about people than everybody may know.
import type { RolePeopleView } from '../../../model/wireState.ts';

export function namesOfRole(people: Readonly<Record<string, RolePeopleView>>, roleId: string): string[] {
  const person = people[roleId];
  if (person === undefined || person.isBot) return [];
  return person.nicknames.split('\n').filter((name) => name !== '');
}
