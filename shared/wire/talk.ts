// Wire classes of the team's talk: retrospective, stand-up and take-aways. Mirrors shared/sim/views/talkTypes.ts.
import { schema, t } from '@colyseus/schema';

export const RetroState = schema(
  {
    stage: t.string().default(''),
    round: t.number().default(0),
    hiddenCount: t.number().default(0),
    votesCast: t.number().default(0),
  },
  'RetroState',
);

export const RetroNoteState = schema(
  {
    id: t.string().default(''),
    roleId: t.string().default(''),
    kind: t.string().default(''),
    text: t.string().default(''),
    groupId: t.string().default(''),
    order: t.number().default(0),
  },
  'RetroNoteState',
);

export const RetroGroupState = schema(
  {
    id: t.string().default(''),
    title: t.string().default(''),
    votes: t.number().default(-1),
    links: t.string().default(''),
    order: t.number().default(0),
  },
  'RetroGroupState',
);

export const StandUpState = schema(
  {
    isOn: t.boolean().default(false),
    sinceTick: t.number().default(0),
    turns: t.string().default(''),
  },
  'StandUpState',
);

export const TakeawaysState = schema(
  {
    stage: t.string().default('aside'),
    writerCount: t.number().default(0),
    count: t.number().default(0),
  },
  'TakeawaysState',
);

export const TakeawayState = schema(
  {
    id: t.string().default(''),
    seatId: t.string().default(''),
    roleId: t.string().default(''),
    kind: t.string().default(''),
    text: t.string().default(''),
    step: t.string().default(''),
    order: t.number().default(0),
  },
  'TakeawayState',
);
