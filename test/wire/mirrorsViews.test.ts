// The wire classes mirror the views of the simulation field by field: names at compile time, values through a real decoder.
import { Encoder, Reflection, type SchemaType, type ToJSON } from '@colyseus/schema';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as cards from '../../shared/wire/cards.ts';
import { copyView } from '../../shared/wire/copyView.ts';
import * as facilitation from '../../shared/wire/facilitation.ts';
import * as flight from '../../shared/wire/flight.ts';
import * as organisation from '../../shared/wire/organisation.ts';
import * as portfolio from '../../shared/wire/portfolio.ts';
import * as root from '../../shared/wire/state.ts';
import * as talk from '../../shared/wire/talk.ts';
import type * as views from '../../shared/sim/views/types.ts';

type FieldsOf<C extends new () => object> = keyof ToJSON<InstanceType<C>>;

const classes = [
  ...Object.values(cards),
  ...Object.values(facilitation),
  ...Object.values(flight),
  ...Object.values(organisation),
  ...Object.values(portfolio),
  ...Object.values(root),
  ...Object.values(talk),
];

describe('wire classes', () => {
  it('have the fields of the views of work', () => {
    expectTypeOf<FieldsOf<typeof cards.CardState>>().toEqualTypeOf<keyof views.CardView>();
    expectTypeOf<FieldsOf<typeof cards.HandState>>().toEqualTypeOf<keyof views.HandView>();
    expectTypeOf<FieldsOf<typeof cards.OptionState>>().toEqualTypeOf<keyof views.OptionView>();
    expectTypeOf<FieldsOf<typeof cards.InsightState>>().toEqualTypeOf<keyof views.InsightView>();
    expectTypeOf<FieldsOf<typeof cards.RiskFactState>>().toEqualTypeOf<keyof views.RiskFactView>();
    expectTypeOf<FieldsOf<typeof cards.StreamState>>().toEqualTypeOf<keyof views.StreamView>();
    expectTypeOf<FieldsOf<typeof root.RoleState>>().toEqualTypeOf<keyof views.RoleView>();
    expectTypeOf<FieldsOf<typeof root.FacilitatorRoleState>>().toEqualTypeOf<keyof views.FacilitatorRoleView>();
  });

  it('have the fields of the facilitator’s view', () => {
    expectTypeOf<keyof views.FacilitatorView>().toExtend<FieldsOf<typeof root.FacilitatorState>>();
    expectTypeOf<FieldsOf<typeof facilitation.InjectState>>().toEqualTypeOf<keyof views.InjectView>();
    expectTypeOf<FieldsOf<typeof facilitation.AgendaEntryState>>().toEqualTypeOf<keyof views.AgendaEntryView>();
  });

  it('have the fields of the public view', () => {
    expectTypeOf<FieldsOf<typeof root.PublicState>>().toEqualTypeOf<keyof views.PublicView>();
    expectTypeOf<FieldsOf<typeof flight.FlightState>>().toEqualTypeOf<keyof views.FlightView>();
    expectTypeOf<FieldsOf<typeof flight.WaypointState>>().toEqualTypeOf<keyof views.WaypointView>();
    expectTypeOf<FieldsOf<typeof flight.ManoeuvreState>>().toEqualTypeOf<keyof views.ManoeuvreView>();
    expectTypeOf<FieldsOf<typeof flight.PollState>>().toEqualTypeOf<keyof views.PollView>();
    expectTypeOf<FieldsOf<typeof flight.PollAnswerState>>().toEqualTypeOf<keyof views.PollAnswerView>();
    expectTypeOf<FieldsOf<typeof organisation.ServiceState>>().toEqualTypeOf<keyof views.ServiceView>();
    expectTypeOf<FieldsOf<typeof organisation.GoalState>>().toEqualTypeOf<keyof views.GoalView>();
    expectTypeOf<FieldsOf<typeof organisation.RoleStatusState>>().toEqualTypeOf<keyof views.RoleStatusView>();
    expectTypeOf<FieldsOf<typeof organisation.ColumnState>>().toEqualTypeOf<keyof views.ColumnView>();
    expectTypeOf<FieldsOf<typeof organisation.ImprovementState>>().toEqualTypeOf<keyof views.ImprovementView>();
    expectTypeOf<FieldsOf<typeof organisation.StakeholderState>>().toEqualTypeOf<keyof views.StakeholderView>();
    expectTypeOf<FieldsOf<typeof organisation.AgreementState>>().toEqualTypeOf<keyof views.AgreementView>();
    expectTypeOf<FieldsOf<typeof organisation.TimeBoxState>>().toEqualTypeOf<keyof views.TimeBoxView>();
    expectTypeOf<FieldsOf<typeof talk.RetroState>>().toEqualTypeOf<keyof views.RetroView>();
    expectTypeOf<FieldsOf<typeof talk.RetroNoteState>>().toEqualTypeOf<keyof views.RetroNoteView>();
    expectTypeOf<FieldsOf<typeof talk.RetroGroupState>>().toEqualTypeOf<keyof views.RetroGroupView>();
    expectTypeOf<FieldsOf<typeof talk.StandUpState>>().toEqualTypeOf<keyof views.StandUpView>();
    expectTypeOf<FieldsOf<typeof talk.TakeawaysState>>().toEqualTypeOf<keyof views.TakeawaysView>();
    expectTypeOf<FieldsOf<typeof talk.TakeawayState>>().toEqualTypeOf<keyof views.TakeawayView>();
    expectTypeOf<FieldsOf<typeof portfolio.ThemeState>>().toEqualTypeOf<keyof views.ThemeView>();
    expectTypeOf<FieldsOf<typeof portfolio.SpendingState>>().toEqualTypeOf<keyof views.SpendingView>();
    expectTypeOf<FieldsOf<typeof portfolio.ContractState>>().toEqualTypeOf<keyof views.ContractView>();
    expectTypeOf<FieldsOf<typeof portfolio.PortfolioState>>().toEqualTypeOf<keyof views.PortfolioView>();
  });

  it('stay within the 63 fields that the encoder can number', () => {
    expect(classes.length).toBeGreaterThan(15);
    for (const WireClass of classes) expect(Object.keys(new WireClass().toJSON()).length).toBeLessThanOrEqual(63);
  });
});

describe('copyView', () => {
  const open = () => {
    const state = new root.State();
    const encoder = new Encoder(state);
    const decoder = Reflection.decode<SchemaType<typeof root.State>>(Reflection.encode(encoder));
    decoder.decode(encoder.encodeAll());
    /** Size in bytes of the patch that was needed. */
    const send = (): number => {
      const patch = encoder.encode();
      decoder.decode(patch);
      const bytes = patch.length;
      encoder.discardChanges();
      return bytes;
    };
    send();
    return { state, seen: decoder.state, send };
  };
  const service = {
    id: 'relay',
    titleKey: 'services.relay.title',
    lamp: 'up',
    sinceTick: 0,
    healthPerMille: 1000,
    mode: 'usual',
    order: 0,
  };

  it('brings numbers of every size and sign, texts and flags to a reader that knows the classes by reflection only', () => {
    const { state, seen, send } = open();
    const numbers = { tick: -1, csatMilli: 71_234, budgetLeftCents: -12_345_678_901, round: 4_294_967_296 };
    copyView(state.public, { ...numbers, isPaused: true, roundTitleKey: 'rounds.one.title' }, new Set());
    send();
    expect(seen.public.toJSON()).toMatchObject({ ...numbers, isPaused: true, roundTitleKey: 'rounds.one.title' });
  });

  it('adds, changes and deletes entries of maps', () => {
    const { state, seen, send } = open();
    copyView(state.public, { services: { relay: service, ground: { ...service, id: 'ground' } } }, new Set());
    send();
    copyView(state.public, { services: { ground: { ...service, id: 'ground', lamp: 'down' } } }, new Set());
    send();
    expect(seen.public.services.toJSON()).toEqual({ ground: { ...service, id: 'ground', lamp: 'down' } });
  });

  it('sends nothing when nothing differs', () => {
    const { state, send } = open();
    const view = { tick: 5, services: { relay: service }, results: { 1: '{}' } };
    copyView(state.public, view, new Set());
    expect(send()).toBeGreaterThan(0);
    copyView(state.public, structuredClone(view), new Set());
    expect(send()).toBe(0);
  });

  it('collects the text keys of fields named so, of entries of maps once', () => {
    const { state } = open();
    const view = {
      roundTitleKey: 'a',
      roundStoryKey: '',
      services: { relay: service },
      pollAnswers: { desk: { roleId: 'desk', answer: 'noGo', factKeys: 'f1 f2', riskPerMille: 9 } },
    };
    const keys = new Set<string>();
    copyView(state.public, view, keys);
    expect([...keys].sort()).toEqual(['a', 'f1', 'f2', 'services.relay.title']);
    view.pollAnswers.desk.factKeys = 'f1 f3';
    copyView(state.public, view, keys);
    expect([...keys].sort()).toEqual(['a', 'f1', 'f2', 'f3', 'services.relay.title']);
  });

  it('sees what changed within a view that it was given before', () => {
    const { state, seen, send } = open();
    const view = { services: { relay: { ...service } } };
    copyView(state.public, view, new Set());
    view.services.relay.lamp = 'down';
    copyView(state.public, view, new Set());
    send();
    expect(seen.public.services.get('relay')?.lamp).toBe('down');
  });
});
