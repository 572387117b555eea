import { expect, test } from 'vitest';
import { incidentTypeNames } from '../../guide/incident-type-names.ts';
import { firstQuestion, type Question } from '../../guide/questions.ts';

/** Every way through the questions: the answers given and the type reached. */
function waysThrough(
  question: Question,
  before: readonly string[] = [],
): readonly { answers: readonly string[]; type: string }[] {
  return question.answers.flatMap(({ id, leadsTo }) =>
    leadsTo.kind === 'type'
      ? [{ answers: [...before, id], type: leadsTo.type }]
      : waysThrough(leadsTo.question, [...before, id]),
  );
}

const ways = waysThrough(firstQuestion);

test('somebody who is not sure reaches every type in at most three questions', () => {
  expect(new Set(ways.map(({ type }) => type))).toEqual(new Set(Object.keys(incidentTypeNames)));
  expect(ways.filter(({ answers }) => answers.length > 3)).toEqual([]);
});

test('no two answers to a question share an id or a text, and both languages are there', () => {
  const questions = [
    firstQuestion,
    ...firstQuestion.answers.flatMap(({ leadsTo }) => (leadsTo.kind === 'question' ? [leadsTo.question] : [])),
  ];
  for (const { text, answers } of questions) {
    expect(text.ja !== '' && text.en !== '').toBe(true);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
    expect(new Set(answers.map((answer) => answer.text.ja)).size).toBe(answers.length);
    expect(answers.filter((answer) => answer.text.ja.length > 24 || answer.text.en.length > 56)).toEqual([]);
    expect(answers.length).toBeLessThanOrEqual(7);
  }
});
