// A thread of the lab: replays the seeds of each job that it is sent. Started by runReplay.ts only.
import { parentPort } from 'node:worker_threads';
import { replaySeeds, type ReplayJob } from './replaySeeds.ts';

parentPort?.on('message', (job: ReplayJob) => parentPort?.postMessage(replaySeeds(job)));
