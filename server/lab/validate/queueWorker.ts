// A thread of the lab: observes one run of a queue for each job it is sent. Started by onThreads.ts only.
import { parentPort } from 'node:worker_threads';
import { observeJob, type QueueJob } from './validateQueues.ts';

parentPort?.on('message', (job: QueueJob) => parentPort?.postMessage(observeJob(job)));
