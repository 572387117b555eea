import { describe, expect, it, test } from 'vitest';
import { otherDeadlines, reportCases } from '../../guide/deadlines.ts';
import { preparationFor } from '../../guide/desk-order.ts';
import { desks } from '../../guide/desks.ts';
import { listFacts } from '../../guide/facts.ts';
import { incidentTypeNames, isKnownIncidentType } from '../../guide/incident-type-names.ts';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { phaseOf, phases } from '../../guide/phases.ts';
import { readinessItems } from '../../guide/readiness.ts';
import { sources } from '../../guide/sources.ts';
import { symptoms } from '../../guide/symptoms.ts';
import type { Step } from '../../guide/types.ts';
import type { Text } from '../../i18n/text.ts';

const types = await Promise.all(Object.keys(incidentTypeNames).filter(isKnownIncidentType).map(loadIncidentType));
const steps: readonly Step[] = types.flatMap((type) => type.steps);
const facts = listFacts(types, desks);
const subPhaseIds = phases.flatMap((phase) => phase.subPhases.map(({ id }) => id));

/** Longest texts that keep a step on one popup screen; Latin letters are about half as wide as Japanese ones. */
const LONGEST = {
  title: { ja: 24, en: 60 },
  what: { ja: 60, en: 120 },
  why: { ja: 60, en: 120 },
  never: { ja: 40, en: 90 },
  because: { ja: 60, en: 120 },
  ifNot: { ja: 120, en: 260 },
};

/** Every text of a step with the part it plays. */
function textsOf(step: Step): readonly { readonly part: keyof typeof LONGEST; readonly text: Text }[] {
  return [
    { part: 'title', text: step.title },
    ...step.what.map(({ text }) => ({ part: 'what' as const, text })),
    { part: 'why', text: step.why.text },
    { part: 'never', text: step.never.text },
    { part: 'because', text: step.never.because },
    { part: 'ifNot', text: step.ifNot.text },
  ];
}

const deskTexts: readonly Text[] = desks.flatMap((desk) => [
  desk.name,
  desk.purpose,
  ...desk.wrongWhen,
  ...desk.channels.flatMap((channel) => (channel.kind === 'web' ? [channel.label] : [])),
]);
const symptomTexts: readonly Text[] = symptoms.flatMap(({ text, detail }) => (detail ? [text, detail] : [text]));
const sourceTexts: readonly Text[] = Object.values(sources).flatMap(({ title, publisher }) => [title, publisher]);
const nameTexts: readonly Text[] = [
  ...Object.values(incidentTypeNames),
  ...phases.flatMap((phase) => [phase.name, ...phase.subPhases.map(({ name }) => name)]),
];
const branches = types.flatMap((type) => type.branch ?? []);
const branchTexts: readonly Text[] = branches.flatMap(({ question, choices }) => [
  question,
  ...choices.flatMap(({ name, firstMove }) => [name, firstMove.text]),
]);
const preparationTexts: readonly Text[] = desks.flatMap(
  ({ id }) => preparationFor(id)?.lines.map(({ text }) => text) ?? [],
);
const deadlineTexts: readonly Text[] = [
  ...reportCases.map(({ statement }) => statement.text),
  ...otherDeadlines.flatMap(({ name, rule }) => [name, rule.text]),
];
const readinessTexts: readonly Text[] = readinessItems.flatMap(({ title, why, next }) => [title, why.text, next.text]);
const readTexts = [
  ...steps.flatMap((step) => textsOf(step).map(({ text }) => text)),
  ...branchTexts,
  ...deskTexts,
  ...preparationTexts,
  ...deadlineTexts,
  ...readinessTexts,
  ...symptomTexts,
];

describe.each(types)('$id', (type) => {
  it('covers every sub-phase of the guide', () => {
    const covered = new Set(type.steps.map((step) => step.subPhase));
    expect(subPhaseIds.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('goes through the phases in order and never back', () => {
    const order = phases.map(({ id }) => id);
    const places = type.steps.map((step) => order.indexOf(phaseOf(step.subPhase).id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('begins with its first moves, as the paper sheet does', () => {
    expect(type.firstMoves.length).toBeGreaterThanOrEqual(3);
    expect(type.steps.slice(0, type.firstMoves.length).map(({ id }) => id)).toEqual(type.firstMoves);
  });

  it('has steps of its own name, each id once', () => {
    const ids = type.steps.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith(`${type.id}/`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(8);
  });

  it('keeps each step short enough for one popup screen', () => {
    const tooLong = type.steps.flatMap((step) =>
      textsOf(step).flatMap(({ part, text }) =>
        (['ja', 'en'] as const)
          .filter((language) => text[language].length > LONGEST[part][language])
          .map((language) => `${step.id} ${part} ${language} ${text[language].length}: ${text[language]}`),
      ),
    );
    expect(tooLong).toEqual([]);
    // Title, what, why, never and because stand on the card together; 220 full-width letters fill it.
    const crowded = type.steps.filter(
      (step) =>
        textsOf(step)
          .filter(({ part }) => part !== 'ifNot')
          .reduce((sum, { text }) => sum + text.ja.length, 0) > 220,
    );
    expect(crowded.map(({ id }) => id)).toEqual([]);
  });

  it('gives one to three things to do in each step, and names only desks that exist', () => {
    expect(type.steps.filter(({ what }) => what.length < 1 || what.length > 3).map(({ id }) => id)).toEqual([]);
    const known = new Set(desks.map(({ id }) => id));
    expect(type.steps.flatMap((step) => step.desks ?? []).filter((id) => !known.has(id))).toEqual([]);
  });
});

test('ransomware has about fourteen steps, six of them first moves', async () => {
  const { steps } = await loadIncidentType('ransomware');
  const count = (phase: string) => steps.filter((step) => phaseOf(step.subPhase).id === phase).length;
  expect([count('first-response'), count('report'), count('recovery')]).toEqual([6, 4, 4]);
});

test('a leak has the five causes of the guide', async () => {
  const leak = await loadIncidentType('information-leak');
  expect(leak.branch?.choices.map(({ id }) => id)).toEqual([
    'unauthorised-access',
    'insider',
    'mis-sent',
    'mis-published',
    'lost',
  ]);
});

test('each branch stands at a step of its type, and each choice has a short first move of its own', () => {
  for (const type of types) {
    if (!type.branch) continue;
    const { step, choices } = type.branch;
    expect(type.steps.map(({ id }) => id)).toContain(step);
    expect(choices.length).toBeGreaterThanOrEqual(2);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    expect(new Set(choices.map(({ firstMove }) => firstMove.text.ja)).size).toBe(choices.length);
    expect(choices.filter((c) => c.name.ja.length > 24 || c.firstMove.text.ja.length > 60).map(({ id }) => id)).toEqual(
      [],
    );
    expect(choices.filter((c) => c.type !== undefined && !isKnownIncidentType(c.type)).map(({ id }) => id)).toEqual([]);
  }
});

test('every text has both languages, Japanese in Japanese letters and English in Latin ones', () => {
  const wrong = [...readTexts, ...sourceTexts, ...nameTexts].filter(
    ({ ja, en }) =>
      ja.trim() === '' || en.trim() === '' || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(en),
  );
  expect(wrong).toEqual([]);
  const sentences = steps.flatMap((step) => textsOf(step).map(({ text }) => text.ja));
  expect(sentences.filter((ja) => !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(ja))).toEqual([]);
});

test('every statement names sources that exist, unless it is our own', () => {
  const wrong = facts.filter(({ basis }) =>
    basis.grade === 'official' || basis.grade === 'transcribed'
      ? basis.sources.length === 0 || basis.sources.some((id) => !Object.hasOwn(sources, id))
      : basis.sources.some((id) => !Object.hasOwn(sources, id)),
  );
  expect(wrong).toEqual([]);
});

test('every source is used, and has an https address where it has one and a real day where it has one', () => {
  const used = new Set(facts.flatMap(({ basis }) => basis.sources));
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  for (const source of Object.values(sources)) {
    if ('url' in source) expect(new URL(source.url).protocol).toBe('https:');
    if ('dated' in source) expect(new Date(`${source.dated}T00:00:00Z`).toISOString()).toContain(source.dated);
  }
});

test('every check has a real day that is not ahead; a check older than a year is named in a warning', () => {
  const now = Date.now();
  const days = [...new Set(facts.map(({ basis }) => basis.checkedOn))];
  for (const day of days) {
    const at = new Date(`${day}T00:00:00Z`);
    expect(at.toISOString().slice(0, 10)).toBe(day);
    // One day of grace, since the day is Japan's.
    expect(at.getTime()).toBeLessThan(now + 86_400_000);
  }
  const old = facts.filter(({ basis }) => now - Date.parse(basis.checkedOn) > 366 * 86_400_000);
  if (old.length > 0) {
    console.warn(
      `${old.length} facts were last checked over a year ago; compare them with their sources, then set checkedOn`,
    );
  }
});

test('the list of facts holds every statement shown: steps, branches, desks, preparations, deadlines and readiness', () => {
  const shown = [
    ...steps.flatMap((step) => [...step.what, step.why, step.never, step.ifNot].map(({ text }) => text.ja)),
    ...branches.flatMap(({ choices }) => choices.map(({ firstMove }) => firstMove.text.ja)),
    ...desks.map(({ purpose }) => purpose.ja),
    ...preparationTexts.map(({ ja }) => ja),
    ...reportCases.map(({ statement }) => statement.text.ja),
    ...otherDeadlines.map(({ rule }) => rule.text.ja),
    ...readinessItems.flatMap(({ why, next }) => [why.text.ja, next.text.ja]),
  ];
  expect(facts.map(({ text }) => text.ja).toSorted()).toEqual(shown.toSorted());
});

test('nothing unverified is stated as sure: it asks the reader to confirm it', () => {
  const wrong = facts
    .filter(({ basis }) => basis.grade === 'unverified')
    .filter(({ text, because }) => {
      const ja = text.ja + (because?.ja ?? '');
      const en = text.en + (because?.en ?? '');
      return !/確認|確かめ/.test(ja) || !/confirm|check with/i.test(en);
    });
  expect(wrong).toEqual([]);
});

test('our own help never speaks in the name of the guide or IPA', () => {
  const wrong = facts.filter(
    ({ basis, text }) =>
      basis.grade === 'own' &&
      /IPAは|IPAの手引き|手引きで|guide says|IPA says|according to IPA/i.test(text.ja + text.en),
  );
  expect(wrong).toEqual([]);
});

test('no step copies a text of another step, in any type or language', () => {
  const seen = new Map<string, string>();
  const copies: string[] = [];
  for (const step of steps) {
    for (const { part, text } of textsOf(step)) {
      if (part === 'title') continue;
      for (const sentence of [text.ja, text.en]) {
        const first = seen.get(sentence);
        if (first) copies.push(`${step.id} ${part} repeats ${first}: ${sentence}`);
        else seen.set(sentence, step.id);
      }
    }
  }
  expect(copies).toEqual([]);
});

test('every number and address in a text is one of a desk', () => {
  const numbers = new Set(
    desks.flatMap(({ channels }) => channels.flatMap((c) => (c.kind === 'phone' ? [c.number] : []))),
  );
  const addresses = new Set(
    desks.flatMap(({ channels }) =>
      channels.flatMap((c) => (c.kind === 'mail' ? [c.address] : c.kind === 'web' ? [c.url] : [])),
    ),
  );
  const pattern = /0\d{1,4}-\d{1,4}-\d{3,4}|0\d{3}-\d{6}|#\d{4}|(?<![\d-])1[18][0-9](?![\d-])/g;
  const unknown = readTexts.flatMap(({ ja, en }) => [
    ...[...ja.matchAll(pattern), ...en.matchAll(pattern)]
      .map(([number]) => number)
      .filter((number) => !numbers.has(number)),
    ...[...`${ja} ${en}`.matchAll(/https?:\/\/[^\s)」]+|[\w.-]+@[\w-]+(?:\.[\w-]+)+/g)]
      .map(([address]) => address)
      .filter((a) => !addresses.has(a)),
  ]);
  expect(unknown).toEqual([]);
});

test('the words stay calm and free of names: no exclamation, no 必ず, no promise of safety, nobody by name', () => {
  const bad = /[!!]|必ず|安全です|安心です|株式会社|有限会社|[\p{Script=Han}]{2}さん/u;
  expect(
    [...readTexts, ...nameTexts].filter(({ ja, en }) => bad.test(ja) || /!|you must|it is safe|Ltd/i.test(en)),
  ).toEqual([]);
});

test('information ends politely and tick labels plainly', () => {
  const rude = steps.flatMap((step) =>
    [...step.what, step.why, step.ifNot].map(({ text }) => text.ja).filter((ja) => !/(す|ん|い|る)。$|。」$/.test(ja)),
  );
  expect(rude).toEqual([]);
  expect(steps.map(({ title }) => title.ja).filter((ja) => /[。]$|ます$|です$/.test(ja))).toEqual([]);
});

test('symptoms have an id and an icon each, lead to a type that exists, and only the worst ones need more words', () => {
  expect(new Set(symptoms.map(({ id }) => id)).size).toBe(symptoms.length);
  expect(symptoms.filter(({ type }) => !isKnownIncidentType(type))).toEqual([]);
  expect(symptoms.filter(({ text }) => text.ja.length > 24 || text.en.length > 48)).toEqual([]);
});
