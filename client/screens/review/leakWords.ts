// Puts groups, causes and chains of the value ledger into words, with the titles that the result carries.
// Must not: count or regroup anything.
import type { LeakResult } from '../../../shared/sim/result.ts';
import { chainPart, kindOf, restOf, type LeakGroupId } from '../../../shared/wire/leakLinks.ts';
import type { TeamModel } from '../../model/TeamModel.ts';
import { workWord } from '../../widgets/work/workLook.ts';
import { t, wordFor } from '../../words/t.ts';
import { OTHERS, type LeakCause } from './leakStory.ts';

/** What a result calls the many small leaks that it adds up. */
const REST = 'rest';

export class LeakWords {
  readonly #model: TeamModel;
  readonly #titles: Readonly<Record<string, string>>;

  /** @param titles text keys by id, as the round's result carries them. */
  constructor(model: TeamModel, titles: Readonly<Record<string, string>>) {
    this.#model = model;
    this.#titles = titles;
  }

  cause(group: LeakGroupId, cause: LeakCause): string {
    if (cause.key === OTHERS) return t('leak.others');
    const rest = restOf(cause.key);
    if (rest === REST) return t('leak.others');
    switch (kindOf(cause.key)) {
      case 'place':
        if (rest === 'window') return t('leak.placeWindow');
        return t(group === 'inWork' ? 'leak.placeWork' : 'leak.placeWait', { role: this.role(rest) });
      case 'satisfaction':
        return wordFor('leak.bucket', rest) ?? rest;
      case 'slack':
        return wordFor('leak.slack', rest) ?? rest;
      case 'manoeuvre':
        return this.#model.textOf(
          this.#model.publicView.value.manoeuvres[rest]?.titleKey ?? `flightPlan.manoeuvres.${rest}.title`,
        );
      case 'window':
        return t('leak.window', { service: this.#service(rest) });
      case 'retired':
        return t('leak.retired', { service: this.#service(rest) });
      default:
        return this.title(rest);
    }
  }

  /** One row as a sentence: what it was, where it was, what a hand did meanwhile. */
  row(leak: LeakResult): string {
    const problemId = chainPart(leak, 'problem');
    const parts = [
      problemId === '' ? '' : t('leak.becauseOf', { problem: this.title(problemId) }),
      this.#place(leak),
      this.#doing(chainPart(leak, 'doing')),
    ];
    const what = this.#subject(leak.cause);
    const rest = parts.filter((part) => part !== '').join(', ');
    return rest === '' ? what : t('leak.sentence', { what, rest });
  }

  title(id: string): string {
    if (id === REST) return t('leak.others');
    const key = this.#titles[id];
    if (key === undefined) return id;
    return key.startsWith('text:') ? key.slice(5) : this.#model.textOf(key);
  }

  role(roleId: string): string {
    return this.#model.textOf(this.#model.publicView.value.roles[roleId]?.titleKey ?? `roles.${roleId}.title`);
  }

  #service(serviceId: string): string {
    return this.#model.textOf(
      this.#model.publicView.value.services[serviceId]?.titleKey ?? `services.${serviceId}.title`,
    );
  }

  #subject(cause: string): string {
    const kind = kindOf(cause);
    const rest = restOf(cause);
    if (kind === 'satisfaction') return wordFor('leak.bucket', rest) ?? rest;
    if (kind === 'slack') return wordFor('leak.slack', rest) ?? rest;
    if (kind === 'retired') return t('leak.retired', { service: this.#service(rest) });
    if (kind === 'window') return t('leak.window', { service: this.#service(rest) });
    if (kind === 'manoeuvre') return this.cause('manoeuvre', { key: cause, cents: 0, rows: [] });
    if (kind === 'need') return t('leak.work', { type: workWord('feature'), title: this.title(rest) });
    return t('leak.work', { type: workWord(kind), title: this.title(rest) });
  }

  #place(leak: LeakResult): string {
    const roleId = chainPart(leak, 'role');
    const stepId = chainPart(leak, 'step');
    if (roleId === '') return '';
    if (stepId === '') return t('leak.at', { role: this.role(roleId) });
    return t('leak.atStep', { role: this.role(roleId), step: this.#step(stepId) });
  }

  #step(stepId: string): string {
    const key = this.#titles[stepId];
    return key === undefined ? (wordFor('activity', stepId) ?? stepId) : this.#model.textOf(key);
  }

  #doing(doing: string): string {
    if (doing === '') return '';
    const word = wordFor('doing', doing.replace(':', '.'));
    if (word !== null) return word;
    if (kindOf(doing) === 'blocked') return wordFor('blocked', restOf(doing)) ?? '';
    return t('doing.other', { type: workWord(kindOf(doing)), title: this.title(restOf(doing)) });
  }
}
