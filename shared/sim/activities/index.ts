// The list of activities; a scenario's steps name them. One file each, one line here.
import type { ActivityName } from '../../scenario/schema/basics.ts';
import { analyse } from './analyse.ts';
import { answer } from './answer.ts';
import { assess } from './assess.ts';
import { build, test } from './build.ts';
import { decide } from './decide.ts';
import { deploy } from './deploy.ts';
import { diagnose } from './diagnose.ts';
import { handle } from './handle.ts';
import { improve } from './improve.ts';
import { delay, fix } from './plain.ts';
import { refine } from './refine.ts';
import { resolve } from './resolve.ts';
import { review } from './review.ts';
import { secure } from './secure.ts';
import { triage } from './triage.ts';
import { tryOut } from './tryOut.ts';
import type { Activity } from './types.ts';
import { window } from './window.ts';

export const ACTIVITIES_BY_NAME: Record<ActivityName, Activity> = {
  handle,
  triage,
  diagnose,
  resolve,
  answer,
  refine,
  build,
  test,
  delay,
  assess,
  window,
  deploy,
  analyse,
  fix,
  improve,
  decide,
  secure,
  review,
  tryOut,
};
