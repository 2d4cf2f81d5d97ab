// The model publishes plain, complete views, at most once a frame.
import { describe, expect, it } from 'vitest';
import { effect } from '@preact/signals';
import { TeamModel } from '../../../client/model/TeamModel.ts';

function open() {
  const frames: (() => void)[] = [];
  const model = new TeamModel((publish) => frames.push(publish));
  const drawFrame = (): void => frames.splice(0).forEach((publish) => publish());
  return { model, frames, drawFrame };
}

describe('a team’s model', () => {
  it('is complete before anything has arrived, and says that it is not ready', () => {
    const { model } = open();
    expect(model.isReady.value).toBe(false);
    expect(model.publicView.value.phase).toBe('lobby');
    expect(model.publicView.value.flight.nextId).toBe('');
  });

  it('publishes the latest of several states once, in one go', () => {
    const { model, frames, drawFrame } = open();
    const seen: string[] = [];
    const stop = effect(() => {
      seen.push(`${model.changed.value} ${model.publicView.value.tick} ${Object.keys(model.roleViews.value).join()}`);
    });
    model.receive({ public: { tick: 1 } });
    model.receive({ public: { tick: 2 }, roles: { desk: { roleId: 'desk' } } });
    expect(frames).toHaveLength(1);
    drawFrame();
    stop();
    expect(seen).toEqual(['0 0 ', '1 2 desk']);
    expect(model.isReady.value).toBe(true);
  });

  it('fills in what a role’s part leaves out', () => {
    const { model, drawFrame } = open();
    model.receive({ public: { tick: 1 }, roles: { desk: { roleId: 'desk' } } });
    drawFrame();
    expect(model.roleView('desk')?.hands).toEqual({});
    expect(model.roleView('director')).toBeNull();
  });

  it('forgets a role that was taken away', () => {
    const { model, drawFrame } = open();
    model.receive({ roles: { desk: { roleId: 'desk' } } });
    drawFrame();
    model.receive({ roles: {} });
    drawFrame();
    expect(Object.keys(model.roleViews.value)).toEqual([]);
  });

  it('keeps texts as they come, and shows an ellipsis until then', () => {
    const { model } = open();
    expect(model.textOf('roles.desk.title')).toBe('…');
    expect(model.textOf('')).toBe('');
    model.addTexts({ 'roles.desk.title': 'Service Desk' });
    model.addTexts({ 'roles.director.title': 'Mission Director' });
    expect(model.textOf('roles.desk.title')).toBe('Service Desk');
  });

  it('numbers happenings and keeps the latest', () => {
    const { model } = open();
    for (let tick = 0; tick < 100; tick += 1) model.addEvents(tick, [{ name: 'workArrived' }]);
    expect(model.events.value.length).toBeLessThan(100);
    expect(model.events.value.at(-1)).toEqual({ name: 'workArrived', tick: 99, number: 100 });
  });
});
