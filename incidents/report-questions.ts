import type { IncidentTypeId, SubPhaseId } from '../guide/types.ts';
import { type Damage, readFact } from './facts.ts';
import type { EntryData, FactKey, FactValue, Incident } from './types.ts';

/** One thing a receiver of a report asks, small enough to be asked alone. */
export interface ReportQuestion {
  /** Names its text in i18n/report-questions.ts and its draft. */
  readonly id: string;
  readonly key: FactKey;
  /** The one of the damage that is asked. */
  readonly part?: keyof Damage;
  /** Where in the checklist it is asked. */
  readonly subPhase: SubPhaseId;
  readonly form: 'line' | 'lines' | 'moment' | 'choice';
  readonly choices?: readonly string[];
  /** Asked in these types alone; in all where absent. */
  readonly types?: readonly IncidentTypeId[];
}

const infected: readonly IncidentTypeId[] = ['ransomware', 'virus', 'support-scam', 'system-stop'];
const mailed: readonly IncidentTypeId[] = [
  'phishing',
  'business-email-compromise',
  'virus',
  'ransomware',
  'account-takeover',
  'mis-sent',
];
const YES_NO = ['yes', 'no', 'unknown'] as const;

/**
 * What IPA, JPCERT/CC, the privacy commission, the police and the common forms ask, without what the record holds anyway
 * (times of entries, devices, people, traces, reports). In the order of the checklist.
 */
export const reportQuestions: readonly ReportQuestion[] = [
  { id: 'whatHappened', key: 'whatHappened', subPhase: 'detect', form: 'lines' },
  { id: 'foundBy', key: 'foundBy', subPhase: 'detect', form: 'line' },
  { id: 'foundHow', key: 'foundHow', subPhase: 'detect', form: 'choice', choices: ['self', 'tool', 'outside'] },
  { id: 'occurredAt', key: 'occurredAt', subPhase: 'detect', form: 'moment' },
  {
    id: 'occurredCertainty',
    key: 'occurredCertainty',
    subPhase: 'detect',
    form: 'choice',
    choices: ['exact', 'about', 'unknown'],
  },
  { id: 'symptoms', key: 'symptoms', subPhase: 'detect', form: 'lines' },
  { id: 'informantContact', key: 'informantContact', subPhase: 'detect', form: 'line' },
  { id: 'ransomNote', key: 'ransomNote', subPhase: 'contain', form: 'lines', types: ['ransomware'] },
  { id: 'fileExtension', key: 'fileExtension', subPhase: 'contain', form: 'line', types: ['ransomware'] },
  { id: 'malwareName', key: 'malwareName', subPhase: 'contain', form: 'line', types: infected },
  { id: 'mailFrom', key: 'mailFrom', subPhase: 'contain', form: 'line', types: mailed },
  { id: 'mailSubject', key: 'mailSubject', subPhase: 'contain', form: 'line', types: mailed },
  { id: 'mailHeaders', key: 'mailHeaders', subPhase: 'contain', form: 'lines', types: mailed },
  { id: 'responsible', key: 'responsible', subPhase: 'team', form: 'line' },
  { id: 'handler', key: 'handler', subPhase: 'team', form: 'line' },
  { id: 'contact24h', key: 'contact24h', subPhase: 'team', form: 'line' },
  { id: 'actionsDone', key: 'actionsDone', subPhase: 'contain', form: 'lines' },
  { id: 'businessImpact', key: 'businessImpact', subPhase: 'first-notice', form: 'lines' },
  { id: 'damageData', key: 'damage', part: 'data', subPhase: 'first-notice', form: 'line' },
  { id: 'damagePersons', key: 'damage', part: 'persons', subPhase: 'first-notice', form: 'line' },
  {
    id: 'damageSensitive',
    key: 'damage',
    part: 'sensitive',
    subPhase: 'first-notice',
    form: 'choice',
    choices: YES_NO,
  },
  { id: 'damageCard', key: 'damage', part: 'card', subPhase: 'first-notice', form: 'choice', choices: YES_NO },
  { id: 'damageMyNumber', key: 'damage', part: 'myNumber', subPhase: 'first-notice', form: 'choice', choices: YES_NO },
  { id: 'damageMoney', key: 'damage', part: 'money', subPhase: 'first-notice', form: 'line' },
  { id: 'outsourced', key: 'outsourced', subPhase: 'first-notice', form: 'line' },
  { id: 'secondaryDamage', key: 'secondaryDamage', subPhase: 'further-notice', form: 'lines' },
  { id: 'notifiedPersons', key: 'notifiedPersons', subPhase: 'further-notice', form: 'lines' },
  { id: 'published', key: 'published', subPhase: 'further-notice', form: 'lines' },
  { id: 'sector', key: 'sector', subPhase: 'further-notice', form: 'line' },
  { id: 'corporateNumber', key: 'corporateNumber', subPhase: 'further-notice', form: 'line' },
  { id: 'securityTools', key: 'securityTools', subPhase: 'investigate', form: 'line' },
  { id: 'networkDiagram', key: 'networkDiagram', subPhase: 'investigate', form: 'line' },
  { id: 'presumedCause', key: 'presumedCause', subPhase: 'investigate', form: 'lines' },
  { id: 'entryRoute', key: 'entryRoute', subPhase: 'investigate', form: 'lines' },
  { id: 'actionsPlanned', key: 'actionsPlanned', subPhase: 'prevent', form: 'lines' },
];

/** The guide's sub-phases in the order in which their questions are asked. */
const ORDER: readonly SubPhaseId[] = [
  'detect',
  'contain',
  'team',
  'first-notice',
  'further-notice',
  'investigate',
  'preserve',
  'restore',
  'prevent',
];

/** The questions of an incident of this type, in the order to ask them. */
export function questionsFor(type: Incident['type']): readonly ReportQuestion[] {
  return reportQuestions
    .filter(({ types }) => type === 'unsure' || !types || types.includes(type))
    .toSorted((a, b) => ORDER.indexOf(a.subPhase) - ORDER.indexOf(b.subPhase));
}

/** What was answered: a text, the id of a choice, a moment in ms; null for "not known yet", undefined where nothing was said. */
export function answerTo(
  incident: Pick<Incident, 'facts'>,
  question: ReportQuestion,
): string | number | null | undefined {
  const { key, part } = question;
  const stored = incident.facts[key];
  if (stored === undefined || stored === null) return stored;
  if (part !== undefined) {
    const kept = (stored as { readonly [name: string]: FactValue })[part];
    if (kept === undefined || kept === null) return kept;
    return readFact(incident, 'damage')?.[part];
  }
  const value = readFact(incident, key);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** The fact that an answer becomes; of the damage the other parts stay as they are. */
export function toFact(
  incident: Pick<Incident, 'facts'>,
  { key, part }: ReportQuestion,
  answer: string | number | null,
): EntryData {
  if (part === undefined) return { kind: 'fact', key, value: answer };
  const before = incident.facts[key];
  const others = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {};
  return { kind: 'fact', key, value: { ...others, [part]: answer } };
}

/**
 * The question to ask now: of those due at this point of the checklist the first without an answer that was not put off; null
 * when there is none. `at` null: the checklist is done, so everything is due.
 */
export function nextQuestion(
  asked: readonly ReportQuestion[],
  incident: Pick<Incident, 'facts'>,
  at: SubPhaseId | null,
  putOff: ReadonlySet<string>,
): ReportQuestion | null {
  const until = at === null ? ORDER.length : ORDER.indexOf(at);
  return (
    asked.find(
      (question) =>
        ORDER.indexOf(question.subPhase) <= until &&
        !putOff.has(question.id) &&
        answerTo(incident, question) === undefined &&
        // How sure the time is, is no question while there is none.
        (question.key !== 'occurredCertainty' || readFact(incident, 'occurredAt') !== undefined) &&
        (question.key !== 'informantContact' || readFact(incident, 'foundHow') === 'outside'),
    ) ?? null
  );
}
