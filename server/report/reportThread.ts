// A thread that writes one report and ends. Started by writeReport.ts only.
import { parentPort } from 'node:worker_threads';
import { wordingIn } from '../../shared/words/wordingIn.ts';
import { reportHtml } from './page/reportHtml.ts';
import { reportCsv } from './reportCsv.ts';
import type { WriteTask, Written } from './writeReport.ts';

parentPort?.once('message', (task: WriteTask) => {
  const written: Written = { text: textOf(task) };
  parentPort?.postMessage(written);
});

function textOf({ report, format, language }: WriteTask): string {
  if (format === 'json') return JSON.stringify(report);
  return format === 'csv' ? reportCsv(report, language) : reportHtml(report, wordingIn(language));
}
