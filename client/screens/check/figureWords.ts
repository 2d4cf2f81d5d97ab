// The figures of a network check in words, and the text for whoever owns the network. Must not measure or judge.
import { CHECK_LIMITS, CHECK_SOCKET_PATH } from '../../../shared/limits.ts';
import type { CheckFigures, CheckStep } from '../../net/networkCheck.ts';
import { formatNumber } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { STEPS } from './useCheck.ts';
import { levelOf, type Verdict } from './verdictOf.ts';

const ms = (value: number): string => t('check.ms', { ms: formatNumber(Math.round(value), 0) });
const seconds = (value: number): string => t('check.seconds', { seconds: formatNumber(value / 1000, 1) });

export function figureWords(step: CheckStep, figures: Partial<CheckFigures>): string {
  const { page = null, api = null, clock = null, socket = null, roundTrip = null } = figures;
  const { frame = null, many = null, polling = null, idle = null } = figures;
  const nothing = t('check.nothing');
  switch (step) {
    case 'page':
      return page === null ? t('check.unknown') : seconds(page.loadMs);
    case 'api':
      if (api === null) return nothing;
      return t('check.timesLost', { p50: ms(api.p50Ms), p95: ms(api.p95Ms), failed: api.failed });
    case 'clock':
      return clock === null
        ? t('check.unknown')
        : t('check.off', { seconds: formatNumber(Math.abs(clock.offMs) / 1000, 1) });
    case 'socket':
      return socket === null ? nothing : ms(socket.openMs);
    case 'roundTrip':
      return roundTrip === null ? nothing : t('check.times', { p50: ms(roundTrip.p50Ms), p95: ms(roundTrip.p95Ms) });
    case 'frame':
      return frame === null ? nothing : ms(frame.bothWaysMs);
    case 'many':
      return t('check.opened', { open: many?.open ?? 0, of: CHECK_LIMITS.socketsAtOnce });
    case 'polling':
      return polling === null ? nothing : t('check.times', { p50: ms(polling.p50Ms), p95: ms(polling.p95Ms) });
    case 'idle':
      return idle === null ? t('check.cut') : t('check.held', { seconds: idle.heldMs / 1000 });
  }
}

/** Plain text, for a mail. */
export function ownerText(figures: Partial<CheckFigures>, verdict: Verdict): string {
  const { hostname, port, protocol, origin } = location;
  const isSecure = protocol === 'https:';
  const place = { host: hostname, port: port === '' ? (isSecure ? '443' : '80') : port };
  const socket = { url: `${isSecure ? 'wss' : 'ws'}://${location.host}` };
  const wishes = [
    t('check.owner.reach', { ...place, protocol: isSecure ? 'HTTPS' : 'HTTP' }),
    t('check.owner.upgrade', socket),
    t('check.owner.idle'),
    t('check.owner.people'),
    t('check.owner.proxy'),
  ];
  const found = STEPS.map(
    (step) =>
      `- ${t(`check.step.${step}`)}: ${figureWords(step, figures)} (${t(`check.level.${levelOf(step, figures)}`)})`,
  );
  return [
    t('check.owner.hello'),
    '',
    ...wishes.map((wish, index) => `${index + 1}. ${wish}`),
    '',
    t('check.owner.measured', { origin, when: new Date().toISOString().slice(0, 16).replace('T', ' ') }),
    t(`check.verdict.${verdict}`),
    ...found,
    `- ${navigator.userAgent}`,
    `- ${socket.url}${CHECK_SOCKET_PATH}`,
  ].join('\n');
}
