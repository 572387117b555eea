import { isHoliday } from '../guide/holidays.ts';
import type { IncidentType } from '../guide/types.ts';
import { sayDateTime } from '../i18n/clock.ts';
import { sayIsoDay } from '../i18n/date.ts';
import { choiceText, questionText } from '../i18n/report-questions.ts';
import { say } from '../i18n/say.ts';
import { summarySentence, summaryText } from '../i18n/summary.ts';
import type { Language } from '../i18n/text.ts';
import { callOutcomeText, deviceKindText } from '../i18n/workspace.ts';
import { writeCheckCode } from './check-code.ts';
import { duesOf } from './due.ts';
import { readFact } from './facts.ts';
import { isTicked } from './incident.ts';
import { collectIndicators, defangText } from './indicators.ts';
import { inTimeOrder } from './join.ts';
import { answerTo, questionsFor } from './report-questions.ts';
import { sayDue } from './say-due.ts';
import { showText } from './shown-text.ts';
import type { IncidentRecord } from './types.ts';

/** One part of the summary; a part without lines is left out. */
interface SummarySection {
  readonly title: string;
  readonly lines: readonly string[];
  /** Our own people: whoever gets the summary is to write to them. */
  readonly keptMail?: boolean;
}

/** What is handed over to somebody who was not there; it fits on one page. */
export interface Summary {
  readonly title: string;
  readonly name: string;
  /** Company, moment and writer, each a line; an exercise says so first. */
  readonly head: readonly string[];
  readonly sections: readonly SummarySection[];
}

/** Longest line taken from a text somebody wrote, so that one long note does not push the rest off the page. */
const MOST_LINE_CHARACTERS = 140;
/** Most lines of a list; what is left out is counted. */
const MOST_LINES = 6;

/** What else the summary says, beside the record. */
interface SummaryContext {
  /** As the screens call it; of an exercise with the word for it. */
  readonly name: string;
  readonly type: IncidentType | null;
  readonly companyName: string;
  readonly by: string;
  readonly nowMs: number;
  readonly language: Language;
}

/** Sums an incident up on one page. */
export function summarise(record: IncidentRecord, context: SummaryContext): Summary {
  const { incident } = record;
  const { name, type, companyName, by, nowMs, language } = context;
  const entries = inTimeOrder(record).map(({ entry }) => entry);
  const at = (atMs: number) => sayDateTime(atMs, language);
  const steps = type?.steps ?? [];
  const left = steps.filter(({ id }) => !isTicked(incident, id));
  const damage = (readFact(incident, 'damage') ?? null) !== null;
  const answers = (keys: readonly string[]) =>
    questionsFor(incident.type)
      .filter(({ key }) => keys.includes(key))
      .flatMap((question) => {
        const answer = answerTo(incident, question);
        const asked = questionText[question.id];
        if (answer === undefined || answer === null || !asked) return [];
        const chosen = question.form === 'choice' ? choiceText[answer] : undefined;
        return [
          say(summarySentence.answer, language, {
            question: say(asked.text, language),
            answer: chosen ? say(chosen, language) : shorten(String(answer)),
          }),
        ];
      });
  const occurredAt = readFact(incident, 'occurredAt');
  const certainty = readFact(incident, 'occurredCertainty');
  const certain = certainty === undefined ? undefined : choiceText[certainty];
  const knownAt = readFact(incident, 'knownAt');
  const sections: readonly SummarySection[] = [
    {
      title: say(summaryText.what, language),
      lines: [...answers(['whatHappened', 'symptoms', 'ransomNote', 'malwareName', 'mailFrom', 'mailSubject'])],
    },
    {
      title: say(summaryText.times, language),
      lines: [
        say(summarySentence.found, language, { text: at(incident.foundAtMs) }),
        ...(occurredAt === undefined
          ? []
          : [
              say(summarySentence.occurred, language, {
                text: `${at(occurredAt)}${certain ? ` (${say(certain, language)})` : ''}`,
              }),
            ]),
        ...(knownAt === undefined
          ? []
          : [say(summarySentence.known, language, { text: sayIsoDay(knownAt, language) })]),
      ],
    },
    {
      title: say(summaryText.state, language),
      lines: [
        say(summarySentence.done, language, {
          state: say(incident.state === 'open' ? summaryText.open : summaryText.closed, language),
          done: steps.length - left.length,
          all: steps.length,
        }),
        ...answers(['actionsDone']),
      ],
    },
    {
      title: say(summaryText.next, language),
      lines:
        type && left.length === 0
          ? [say(summaryText.allDone, language)]
          : atMost(
              left.map(({ title }) => say(title, language)),
              3,
              language,
            ),
    },
    {
      title: say(summaryText.due, language),
      lines: atMost(
        duesOf(incident, isHoliday)
          .filter(({ met }) => !met)
          .map((due) => {
            const { what, when } = sayDue(due, nowMs, language);
            return `${what}: ${when}`;
          }),
        MOST_LINES,
        language,
      ),
    },
    {
      title: say(summaryText.damage, language),
      lines: answers([...(damage ? ['damage'] : []), 'businessImpact', 'secondaryDamage', 'outsourced']),
    },
    {
      title: say(summaryText.people, language),
      keptMail: true,
      lines: [
        ...answers(['responsible', 'handler', 'contact24h']),
        ...atMost(
          (readFact(incident, 'people') ?? []).map(({ name: who, role, contact }) =>
            [who, role, contact].filter(Boolean).join(' · '),
          ),
          MOST_LINES,
          language,
        ),
      ],
    },
    {
      title: say(summaryText.devices, language),
      lines: atMost(
        [
          ...(readFact(incident, 'devices') ?? []).map(({ name, kind, owner, os, place }) =>
            [name, say(deviceKindText[kind], language), owner, os, place].filter(Boolean).join(' · '),
          ),
          ...(readFact(incident, 'accounts') ?? []).map(({ name, service, owner }) =>
            [name, service, owner].filter(Boolean).join(' · '),
          ),
        ],
        MOST_LINES,
        language,
      ),
    },
    {
      title: say(summaryText.traces, language),
      lines: atMost(
        collectIndicators(incident, entries).shown.map(({ shown }) => shown),
        MOST_LINES,
        language,
      ),
    },
    {
      title: say(summaryText.calls, language),
      lines: atMost(
        entries.toReversed().flatMap(({ data, when }) => {
          if (data.kind === 'call') {
            return [`${at(when.atMs)} ${data.name} ${data.number} (${say(callOutcomeText[data.outcome], language)})`];
          }
          if (data.kind === 'report') return [`${at(data.filedAtMs)} ${data.name} ${data.reference}`];
          return [];
        }),
        MOST_LINES,
        language,
      ),
    },
    {
      title: say(summaryText.notes, language),
      lines: atMost(
        entries
          .toReversed()
          .flatMap(({ data, when }) =>
            data.kind === 'note' || data.kind === 'correction' ? [`${at(when.atMs)} ${data.text}`] : [],
          ),
        MOST_LINES,
        language,
      ),
    },
    {
      title: say(summaryText.check, language),
      lines: [say(summarySentence.check, language, { count: incident.count, code: writeCheckCode(incident) })],
    },
  ];
  return {
    title: say(incident.exercise ? summaryText.exerciseHeading : summaryText.heading, language),
    name,
    head: [
      ...(incident.exercise ? [say(summaryText.exerciseNote, language)] : []),
      ...(companyName ? [companyName] : []),
      say(summarySentence.written, language, { time: at(nowMs), by }),
    ],
    sections: sections
      .map(({ title, lines, keptMail = false }) => ({
        title,
        lines: lines.map((line) => showText(shorten(defangText(line, { keptMail })))),
      }))
      .filter(({ lines }) => lines.length > 0),
  };
}

/** The summary as text, for a mail or a chat. */
export function summaryAsText({ title, name, head, sections }: Summary): string {
  return [
    [title, name, ...head].join('\n'),
    ...sections.map((section) => [`■ ${section.title}`, ...section.lines.map((line) => `・${line}`)].join('\n')),
  ].join('\n\n');
}

/**
 * Windows hands a mail program no address longer than 2,048 characters, and a Japanese letter takes nine of them
 * (https://github.com/electron/electron/issues/9987, read 2026-11-23).
 */
const MOST_MAILTO_CHARACTERS = 2000;

/**
 * The address that opens a mail: with the whole summary where it fits; else with its head and `paste`, which asks to paste the
 * whole text.
 */
export function summaryMailto(to: string, summary: Summary, paste: string): string {
  const subject = `${summary.title}: ${summary.name}`;
  const write = (body: string) =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(body.toWellFormed().replaceAll('\n', '\r\n'))}`;
  const whole = write(summaryAsText(summary));
  if (whole.length <= MOST_MAILTO_CHARACTERS) return whole;
  const short = write([paste, '', ...summary.head].join('\n'));
  return short.length <= MOST_MAILTO_CHARACTERS ? short : write(paste);
}

function atMost(lines: readonly string[], most: number, language: Language): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), say(summarySentence.more, language, { count: lines.length - most })];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= MOST_LINE_CHARACTERS ? line : `${letters.slice(0, MOST_LINE_CHARACTERS - 1).join('')}…`;
}
