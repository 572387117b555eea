import type { ReportLaw } from '../guide/deadlines.ts';
import { sayIsoDay } from '../i18n/date.ts';
import { deadlineSentence, deadlineText } from '../i18n/deadlines.ts';
import { sayCountdown } from '../i18n/duration.ts';
import { say } from '../i18n/say.ts';
import type { Language } from '../i18n/text.ts';
import { type Due, dueState } from './due.ts';
import { showText } from './shown-text.ts';

/** The laws, as a reader knows them. */
export const lawText = {
  'personal-information': deadlineText.lawPersonal,
  'my-number': deadlineText.lawMyNumber,
} as const satisfies { readonly [L in ReportLaw]: object };

/** A due in words: what, and how it stands at a moment. A report of the law has days and no clock time. */
export function sayDue(due: Due, nowMs: number, language: Language): { readonly what: string; readonly when: string } {
  const { about, atMs } = due;
  const late = dueState(due, nowMs) === 'late';
  if (about.kind === 'own') {
    const duration = sayCountdown(Math.abs(atMs - nowMs), language);
    return {
      what: showText(about.what),
      when: say(late ? deadlineSentence.past : deadlineSentence.left, language, { duration }),
    };
  }
  const law = say(lawText[about.deadline.law], language);
  if (about.kind === 'first') {
    const from = sayIsoDay(about.deadline.first.fromDay, language);
    const to = sayIsoDay(about.deadline.first.toDay, language);
    return {
      what: say(deadlineSentence.dueName, language, { law }),
      when: late ? say(deadlineText.pastGuide, language) : say(deadlineSentence.due, language, { from, to }),
    };
  }
  const day = sayIsoDay(about.deadline.full.day, language);
  return {
    what: say(deadlineSentence.fullName, language, { law }),
    when: late ? say(deadlineText.pastDay, language) : say(deadlineSentence.fullDue, language, { day }),
  };
}
