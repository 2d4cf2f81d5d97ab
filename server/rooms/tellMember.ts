// What one member may hear: its texts, sent once each in its language, and the events of a patch. Sends nothing itself.
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { GameEvent } from '../../shared/sim/events.ts';
import { textOf } from '../../shared/sim/texts.ts';
import type { TextsMessage, WireEvent } from '../../shared/wire/protocol.ts';
import type { Member } from './Member.ts';
import type { Part, TeamPicture } from './TeamPicture.ts';

/** Parts of the picture that the member reads. */
export function partsOf({ identity, roleIds }: Pick<Member, 'identity' | 'roleIds'>): Part[] {
  const own = [...roleIds].map((roleId): Part => `role:${roleId}`);
  return identity.kind === 'facilitator' ? ['public', 'facilitator'] : ['public', ...own];
}

/** Texts that the member may read and has not been sent; null = none. Counts them as sent. */
export function textsFor(
  member: Member,
  picture: TeamPicture,
  scenario: Scenario,
  events: readonly GameEvent[],
): TextsMessage | null {
  const parts = partsOf(member);
  const keys = parts.flatMap((part) => newKeysIn(member, part, picture.keysOf(part)));
  for (const { textKey } of heardBy(events, parts)) if (textKey !== '') keys.push(textKey);
  const texts: TextsMessage = {};
  let isEmpty = true;
  for (const key of keys) {
    if (member.sentKeys.has(key)) continue;
    member.sentKeys.add(key);
    texts[key] = textOf(scenario, key, member.identity.language);
    isEmpty = false;
  }
  return isEmpty ? null : texts;
}

/** None of a part that is as large as when the member last got all of it: parts only grow. */
function newKeysIn(member: Member, part: Part, keys: ReadonlySet<string>): string[] {
  if (member.keysRead.get(part) === keys.size) return [];
  member.keysRead.set(part, keys.size);
  return [...keys];
}

/** The events that a member may hear, without their empty fields; who speaks is named in its language. */
export function eventsFor(
  member: Pick<Member, 'identity' | 'roleIds'>,
  scenario: Scenario,
  events: readonly GameEvent[],
): WireEvent[] {
  const { language } = member.identity;
  return heardBy(events, partsOf(member)).map(({ name, workId, roleId, serviceId, textKey, from, text, amount }) => ({
    name,
    ...(workId === '' ? {} : { workId }),
    ...(roleId === '' ? {} : { roleId }),
    ...(serviceId === '' ? {} : { serviceId }),
    ...(textKey === '' ? {} : { textKey }),
    ...(from === '' ? {} : { from: senderOf(scenario, { textKey, from }, language) }),
    ...(text === '' ? {} : { text }),
    ...(amount === 0 ? {} : { amount }),
  }));
}

/** Messages of the story name their sender beside their words; a facilitator's sender is written by hand. */
function senderOf(
  scenario: Scenario,
  { textKey, from }: Pick<GameEvent, 'textKey' | 'from'>,
  language: string,
): string {
  if (!textKey.endsWith('.text')) return from;
  const key = textKey.replace(/text$/, 'from');
  const text = textOf(scenario, key, language);
  return text === key ? from : text;
}

function heardBy(events: readonly GameEvent[], parts: readonly Part[]): GameEvent[] {
  return events.filter(({ audience }) => {
    const part: Part = audience === 'public' || audience === 'facilitator' ? audience : `role:${audience}`;
    return parts.includes(part);
  });
}
