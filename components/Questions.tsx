import { useEffect, useState } from 'preact/hooks';
import { isKnownIncidentType } from '../guide/incident-type-names.ts';
import { firstQuestion, type Question } from '../guide/questions.ts';
import { commonText } from '../i18n/common.ts';
import { BackIcon, ChevRIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import type { Choice } from './SymptomChoices.tsx';

interface QuestionsProps {
  readonly onChoose: (choice: Choice) => void;
  readonly onBack: () => void;
}

/** Finds the type by two questions, for somebody whom no symptom fitted. Loaded when asked for. */
export function Questions({ onChoose, onBack }: QuestionsProps) {
  const { say } = useLanguage();
  const [asked, setAsked] = useState<readonly Question[]>([firstQuestion]);
  const question = asked.at(-1) ?? firstQuestion;
  // Each question begins at its first answer.
  useEffect(() => {
    document.getElementById(`answer ${question.answers[0]?.id}`)?.focus();
  }, [question]);
  return (
    <>
      <section class="ask" aria-labelledby="question">
        <h1 id="question">{say(question.text)}</h1>
      </section>
      <ul class="choices">
        {question.answers
          .filter(({ leadsTo }) => leadsTo.kind === 'question' || isKnownIncidentType(leadsTo.type))
          .map(({ id, text, leadsTo }) => (
            <li key={id}>
              <button
                class="choice"
                type="button"
                id={`answer ${id}`}
                onClick={() =>
                  leadsTo.kind === 'question'
                    ? setAsked([...asked, leadsTo.question])
                    : onChoose({ id, type: leadsTo.type })
                }
              >
                <span>
                  <b>{say(text)}</b>
                </span>
                <ChevRIcon />
              </button>
            </li>
          ))}
      </ul>
      <div class="under">
        <button
          class="btn btn--quiet btn--sm"
          type="button"
          onClick={() => (asked.length > 1 ? setAsked(asked.slice(0, -1)) : onBack())}
        >
          <BackIcon size={16} />
          {say(commonText.back)}
        </button>
      </div>
    </>
  );
}
