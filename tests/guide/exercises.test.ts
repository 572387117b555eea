import { describe, expect, test } from 'vitest';
import { exercises } from '../../guide/exercises.ts';
import { loadIncidentType } from '../../guide/load-incident-type.ts';
import { phaseOf, phases } from '../../guide/phases.ts';
import { symptoms } from '../../guide/symptoms.ts';
import type { Text } from '../../i18n/text.ts';

describe.each(exercises)('$id', ({ id, type, name, opening, stages }) => {
  const texts: readonly Text[] = [
    name,
    opening,
    ...stages.flatMap(({ story, lookFor, prepare }) => [story, lookFor, prepare.text]),
  ];

  test('goes through the steps of its type in order, from the first one to the last phase', async () => {
    const { steps } = await loadIncidentType(type);
    const places = stages.map(({ step }) => steps.findIndex((candidate) => candidate.id === step));
    expect(places[0]).toBe(0);
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    const reached = new Set(
      stages.map(({ step }) => phaseOf(steps.find((it) => it.id === step)?.subPhase ?? 'detect').id),
    );
    expect([...reached]).toEqual(phases.map((phase) => phase.id));
  });

  test('is no symptom, so that its incidents can be told apart by where they began', () => {
    expect(id).toMatch(/^exercise-/);
    expect(symptoms.map((symptom) => symptom.id)).not.toContain(id);
    expect(symptoms.map((symptom) => symptom.type)).toContain(type);
  });

  test('is told in both languages, briefly and calmly', () => {
    expect(texts.filter(({ ja }) => ja.length > 66 || /[!!]|必ず|株式会社/.test(ja))).toEqual([]);
    expect(texts.filter(({ en }) => en.length > 130 || /[\p{Script=Han}\p{Script=Hiragana}!]/u.test(en))).toEqual([]);
    expect(stages.filter(({ lookFor }) => !lookFor.ja.endsWith('か?') || !lookFor.en.endsWith('?'))).toEqual([]);
    expect(stages.filter(({ prepare }) => /[。]|ます$/.test(prepare.text.ja))).toEqual([]);
  });

  test('invents nothing that could exist: numbers are zeros, hosts are reserved, machines and persons are examples', () => {
    const all = texts.flatMap(({ ja, en }) => [ja, en]).join('\n');
    const numbers = all.match(/\d{2,4}-\d{2,4}-\d{3,4}/g) ?? [];
    expect(numbers.filter((number) => /[1-9]/.test(number))).toEqual([]);
    const hosts = [...all.matchAll(/@([\w.-]+\w)|https?:\/\/([^/\s]+)/g)].map(([, mail, web]) => mail ?? web ?? '');
    expect(hosts.filter((host) => !/\.(example|test|invalid)$/.test(host))).toEqual([]);
    const named = texts.filter(({ ja }) => /パソコン[0-9]|責任者[A-Z]|\d+人分/.test(ja));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ ja, en }) => !ja.includes('例: ') || !/example/i.test(en))).toEqual([]);
  });
});

test('stages that would have one call somebody outside say that nobody is called', () => {
  const outside = exercises.flatMap(({ stages }) => stages.filter(({ step }) => step.endsWith('/police')));
  expect(outside.length).toBe(exercises.length);
  expect(outside.filter(({ story }) => !/かけません/.test(story.ja) || !/do not call/.test(story.en))).toEqual([]);
});
