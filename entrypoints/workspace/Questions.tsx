import { useEffect, useId, useState } from 'preact/hooks';
import { ExerciseMark } from '../../components/ExerciseMark.tsx';
import { useLanguage } from '../../components/language.ts';
import { NotKept } from '../../components/NotKept.tsx';
import { SaveState } from '../../components/SaveState.tsx';
import { useDraft } from '../../components/use-draft.ts';
import type { SubPhaseId } from '../../guide/types.ts';
import { sayDateTime } from '../../i18n/clock.ts';
import { choiceText, questionText } from '../../i18n/report-questions.ts';
import { workspaceSentence, workspaceText } from '../../i18n/workspace.ts';
import { answerTo, nextQuestion, questionsFor, type ReportQuestion, toFact } from '../../incidents/report-questions.ts';
import { showText } from '../../incidents/shown-text.ts';
import type { Incident } from '../../incidents/types.ts';
import type { Toast } from './App.tsx';
import type { ArchivePorts } from './Case.tsx';

interface QuestionsProps {
  readonly ports: ArchivePorts;
  readonly by: string;
  readonly incident: Incident;
  /** Where the checklist stands; null when it is done. */
  readonly at: SubPhaseId | null;
  readonly onToast: (toast: Toast) => void;
}

/** What the reports ask, one question at a time, and all answers so far. */
export function Questions({ ports, by, incident, at, onToast }: QuestionsProps) {
  const { say } = useLanguage();
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<string | null>(null);
  const all = questionsFor(incident.type);
  const answered = all.filter((question) => answerTo(incident, question) !== undefined);
  const question = all.find(({ id }) => id === picked) ?? nextQuestion(all, incident, at, putOff);
  const goOn = () => setPicked(null);
  return (
    <section class="questions" aria-labelledby="questions">
      <div class="pane__h">
        <h2 id="questions">
          <ExerciseMark />
          {say(workspaceText.questions)}
        </h2>
        <span class="pane__n">{say(workspaceSentence.answeredOf, { done: answered.length, all: all.length })}</span>
      </div>
      {incident.state === 'open' &&
        (question ? (
          <Question
            key={`${incident.id} ${question.id}`}
            ports={ports}
            by={by}
            incident={incident}
            question={question}
            takesFocus={picked !== null}
            at={all.indexOf(question) + 1}
            all={all.length}
            onLater={() => {
              setPutOff(new Set([...putOff, question.id]));
              goOn();
            }}
            onAnswered={() => {
              goOn();
              onToast({ text: say(workspaceText.answered) });
            }}
          />
        ) : (
          <p class="hint">{say(workspaceText.questionsDone)}</p>
        ))}
      <details class="answers">
        <summary>{say(workspaceText.questionsAll)}</summary>
        <ul>
          {all.map((it) => (
            <li key={it.id}>
              <span>
                <b>{say(textOf(it).text)}</b>
                <Answer incident={incident} question={it} />
              </span>
              {incident.state === 'open' && (
                <button
                  class="btn btn--quiet btn--xs"
                  type="button"
                  aria-label={`${say(answerTo(incident, it) === undefined ? workspaceText.answer : workspaceText.change)}: ${say(textOf(it).text)}`}
                  onClick={() => setPicked(it.id)}
                >
                  {say(answerTo(incident, it) === undefined ? workspaceText.answer : workspaceText.change)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function textOf({ id }: ReportQuestion) {
  const text = questionText[id];
  if (!text) throw new Error(`expected a text for the question ${id} in i18n/report-questions.ts`);
  return text;
}

function Answer({ incident, question }: { readonly incident: Incident; readonly question: ReportQuestion }) {
  const { language, say } = useLanguage();
  const answer = answerTo(incident, question);
  if (answer === undefined) return <small>{say(workspaceText.open)}</small>;
  if (answer === null) return <small>{say(workspaceText.notKnown)}</small>;
  if (typeof answer === 'number') return <span>{sayDateTime(answer, language)}</span>;
  const choice = question.form === 'choice' ? choiceText[answer] : undefined;
  return <span class="answers__text">{choice ? say(choice) : showText(answer)}</span>;
}

interface QuestionProps {
  readonly ports: ArchivePorts;
  readonly by: string;
  readonly incident: Incident;
  readonly question: ReportQuestion;
  readonly takesFocus: boolean;
  readonly at: number;
  readonly all: number;
  readonly onLater: () => void;
  readonly onAnswered: () => void;
}

function Question({ ports, by, incident, question, takesFocus, at, all, onLater, onAnswered }: QuestionProps) {
  const { say } = useLanguage();
  const id = useId();
  const draft = useDraft(ports, incident.id, question.part ? `${question.key}.${question.part}` : question.key);
  const { text, hint } = textOf(question);
  const given = answerTo(incident, question);
  useEffect(() => {
    if (takesFocus) document.getElementById('answer')?.focus();
  }, []);
  // An answer that is changed starts from what was answered.
  useEffect(() => {
    if (takesFocus && draft.text === '' && typeof given === 'string' && question.form !== 'choice') draft.write(given);
  }, []);
  const answer = async (value: (text: string) => string | number | null) => {
    const stored = await draft.submit((typed) => toFact(incident, question, value(typed)), by);
    if (stored.ok) onAnswered();
  };
  const giveText = async () => {
    if (draft.text.trim() === '') document.getElementById('answer')?.focus();
    else if (question.form !== 'moment') await answer((typed) => typed.trim());
    else if (!Number.isNaN(Date.parse(draft.text))) await answer((typed) => Date.parse(typed));
  };
  return (
    <form
      class="question"
      aria-labelledby={`${id}-q`}
      onSubmit={(event) => {
        event.preventDefault();
        void giveText();
      }}
    >
      <p class="question__h">
        <label id={`${id}-q`} for={question.form === 'choice' ? undefined : 'answer'}>
          {say(text)}
        </label>
        <span class="pane__n">{say(workspaceSentence.questionAt, { at, all })}</span>
      </p>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {say(hint)}
        </p>
      )}
      {question.form === 'choice' ? (
        <fieldset class="question__choices" aria-labelledby={`${id}-q`}>
          {question.choices?.map((choice, index) => (
            <button
              class="btn btn--secondary btn--sm"
              type="button"
              key={choice}
              id={index === 0 ? 'answer' : undefined}
              aria-pressed={given === choice}
              onClick={() => void answer(() => choice)}
            >
              {choiceText[choice] && say(choiceText[choice])}
            </button>
          ))}
        </fieldset>
      ) : (
        <div class="field">
          {question.form === 'lines' ? (
            <textarea
              id="answer"
              rows={2}
              value={draft.text}
              {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
              onInput={(event) => draft.write(event.currentTarget.value)}
            />
          ) : (
            <input
              id="answer"
              {...(question.form === 'moment' ? { type: 'datetime-local' as const } : { type: 'text' as const })}
              autocomplete="off"
              value={draft.text}
              {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
              onInput={(event) => draft.write(event.currentTarget.value)}
            />
          )}
        </div>
      )}
      <SaveState state={draft.state} />
      {draft.failure && (
        <NotKept
          failure={draft.failure}
          {...(draft.text ? { onCopy: () => ports.saveFile('shodo-answer.txt', draft.text) } : {})}
        />
      )}
      <div class="question__do">
        {question.form !== 'choice' && (
          <button class="btn btn--secondary btn--sm" type="submit">
            {say(workspaceText.record)}
          </button>
        )}
        {!question.choices?.includes('unknown') && (
          <button class="btn btn--quiet btn--sm" type="button" onClick={() => void answer(() => null)}>
            {say(workspaceText.notKnown)}
          </button>
        )}
        <button class="btn btn--quiet btn--sm" type="button" onClick={onLater}>
          {say(workspaceText.later)}
        </button>
      </div>
    </form>
  );
}
