// A moment of the day by the wall clock of whoever reads, as `10:07`.
import { language } from '../../../words/t.ts';

export function formatTime(timeMs: number): string {
  return new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    timeMs,
  );
}
