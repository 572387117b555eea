import { sayDateTime } from '../i18n/clock.ts';
import { sayIsoDay } from '../i18n/date.ts';
import { choiceText, questionText } from '../i18n/report-questions.ts';
import { say } from '../i18n/say.ts';
import { summaryText } from '../i18n/summary.ts';
import type { Language, Text } from '../i18n/text.ts';
import { deviceKindText } from '../i18n/workspace.ts';
import { defangUrl } from './defang.ts';
import { readFact } from './facts.ts';
import { defangText, factsWithTraces } from './indicators.ts';
import { type ReportQuestion, reportQuestions } from './report-questions.ts';
import type { FactKey, Incident } from './types.ts';

/** One fact as a person reads it: what it is about, and what is known of it. */
export interface SaidFact {
  readonly about: string;
  readonly words: string;
}

/** What facts that no question asks are about. */
const aboutText: { readonly [key in FactKey]?: Text } = {
  damage: summaryText.damage,
  people: summaryText.people,
  devices: summaryText.devices,
  accounts: summaryText.devices,
  indicators: summaryText.traces,
  urls: summaryText.traces,
};

/**
 * What is known of one fact, in words; the damage says each of its parts. Empty where nobody said anything or this version
 * cannot read it. Addresses are written so that nobody can follow them by mistake.
 */
export function sayFact(incident: Pick<Incident, 'facts'>, key: FactKey, language: Language): readonly SaidFact[] {
  const asked = reportQuestions.filter((question) => question.key === key);
  if (asked.length > 0) return asked.flatMap((question) => sayAnswer(incident, question, language));
  const words = sayList(incident, key, language).filter(Boolean).join(', ');
  return words === '' ? [] : [{ about: factAbout(key, language), words }];
}

/** What a fact is about, also where nothing is known of it; '' for one that no page asks for. */
export function factAbout(key: FactKey, language: Language): string {
  const asked = reportQuestions.find((question) => question.key === key);
  const about = asked && asked.part === undefined ? questionText[asked.id]?.text : aboutText[key];
  return about ? say(about, language) : '';
}

function sayAnswer(
  incident: Pick<Incident, 'facts'>,
  { id, key, part, form }: ReportQuestion,
  language: Language,
): readonly SaidFact[] {
  const answer = part === undefined ? readFact(incident, key) : readFact(incident, 'damage')?.[part];
  const asked = questionText[id];
  if ((typeof answer !== 'string' && typeof answer !== 'number') || answer === '' || !asked) return [];
  if (typeof answer === 'number' && Number.isNaN(new Date(answer).getTime())) return [];
  const chosen = form === 'choice' ? choiceText[answer] : undefined;
  // Nobody has said anything yet of a part of the damage that is unknown.
  if (part !== undefined && answer === 'unknown') return [];
  const words = chosen
    ? say(chosen, language)
    : typeof answer === 'number'
      ? sayDateTime(answer, language)
      : defangText(answer, { keptMail: !factsWithTraces.includes(key) });
  return [{ about: say(asked.text, language), words }];
}

function sayList(incident: Pick<Incident, 'facts'>, key: FactKey, language: Language): readonly string[] {
  const inOne = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ');
  switch (key) {
    case 'knownAt': {
      const day = readFact(incident, key);
      return day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? [] : [sayIsoDay(day, language)];
    }
    case 'people':
      return (readFact(incident, key) ?? []).map(({ name, role, contact }) => inOne(name, role, contact));
    case 'devices':
      return (readFact(incident, key) ?? []).map(({ name, kind, owner, os, place, text }) =>
        inOne(name, say(deviceKindText[kind], language), owner, os, place, text),
      );
    case 'accounts':
      return (readFact(incident, key) ?? []).map(({ name, service, owner, text }) => inOne(name, service, owner, text));
    case 'indicators':
      return (readFact(incident, key)?.added ?? []).map((added) => defangText(added));
    case 'urls':
      return (readFact(incident, key) ?? []).map(defangUrl);
    default: {
      const text = readFact(incident, key);
      return typeof text === 'string' ? [defangText(text, { keptMail: true })] : [];
    }
  }
}
