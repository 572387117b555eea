import { describe, expect, test } from 'vitest';
import { incidentTypeNames } from '../../guide/incident-type-names.ts';
import type { IncidentTypeId } from '../../guide/types.ts';
import { choiceText, questionText } from '../../i18n/report-questions.ts';
import { answerTo, nextQuestion, questionsFor, toFact } from '../../incidents/report-questions.ts';
import type { EntryData, Incident } from '../../incidents/types.ts';

const types = ['unsure', ...Object.keys(incidentTypeNames)] as readonly (IncidentTypeId | 'unsure')[];
const nothing = { facts: {} } as Pick<Incident, 'facts'>;
const knowing = (...data: readonly EntryData[]): Pick<Incident, 'facts'> => ({
  facts: Object.fromEntries(data.flatMap((it) => (it.kind === 'fact' ? [[it.key, it.value]] : []))),
});
const questionOf = (id: string) => {
  const question = questionsFor('unsure').find((it) => it.id === id);
  if (!question) throw new Error(`expected a question ${id}`);
  return question;
};

test.each(types)('every question of %s has its text and the texts of its choices', (type) => {
  const questions = questionsFor(type);
  expect(questions.length).toBeGreaterThan(10);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const { id, choices = [] } of questions) {
    expect(questionText[id], `write the text of ${id} in i18n/report-questions.ts`).toBeDefined();
    for (const choice of choices) expect(choiceText[choice], choice).toBeDefined();
  }
});

test('only ransomware is asked about the note and the names of the files', () => {
  const ids = (type: IncidentTypeId) => questionsFor(type).map(({ id }) => id);
  expect(ids('ransomware')).toEqual(expect.arrayContaining(['ransomNote', 'fileExtension']));
  expect(ids('lost-device')).not.toContain('ransomNote');
});

describe('the next question', () => {
  const asked = questionsFor('ransomware');

  test('is the first that is due where the checklist stands, and none is due before its place', () => {
    expect(nextQuestion(asked, nothing, 'detect', new Set())?.id).toBe('whatHappened');
    const early = asked.filter(({ subPhase }) => subPhase === 'detect').map(({ id }) => id);
    expect(nextQuestion(asked, nothing, 'detect', new Set(early))).toBeNull();
    expect(nextQuestion(asked, nothing, null, new Set(early))).not.toBeNull();
  });

  test('leaves out what was answered, also by “not known yet”', () => {
    const first = questionOf('whatHappened');
    for (const answer of ['files cannot be opened', null]) {
      expect(nextQuestion(asked, knowing(toFact(nothing, first, answer)), 'detect', new Set())?.id).toBe('foundBy');
    }
  });

  test('asks how sure a time is only once there is one, and for the informant only where somebody outside told', () => {
    const others = new Set(asked.map(({ id }) => id));
    others.delete('occurredCertainty');
    others.delete('informantContact');
    expect(nextQuestion(asked, nothing, null, others)).toBeNull();
    const timed = knowing(toFact(nothing, questionOf('occurredAt'), 1_000));
    expect(nextQuestion(asked, timed, null, others)?.id).toBe('occurredCertainty');
    const told = knowing(toFact(nothing, questionOf('foundHow'), 'outside'));
    expect(nextQuestion(asked, told, null, others)?.id).toBe('informantContact');
  });
});

test('one part of the damage is answered without touching the others', () => {
  const persons = knowing(toFact(nothing, questionOf('damagePersons'), '約500人'));
  const both = knowing(toFact(persons, questionOf('damageCard'), 'yes'));
  expect(answerTo(both, questionOf('damagePersons'))).toBe('約500人');
  expect(answerTo(both, questionOf('damageCard'))).toBe('yes');
  expect(answerTo(both, questionOf('damageMoney'))).toBeUndefined();
  expect(answerTo(knowing(toFact(both, questionOf('damageMoney'), null)), questionOf('damageMoney'))).toBeNull();
});

test('what another version wrote and this one cannot read counts as not answered', () => {
  expect(answerTo({ facts: { occurredAt: 'long ago' } }, questionOf('occurredAt'))).toBeUndefined();
});
