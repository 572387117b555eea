import { useState } from 'preact/hooks';
import type { Basis, Branch, BranchChoice, Contact, Step } from '../guide/types.ts';
import { contactRoleText } from '../i18n/contacts.ts';
import { stepsText, switchTo } from '../i18n/steps.ts';
import { BanIcon, CheckIcon, PhoneIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import { loadPart } from './load-part.tsx';

const Bases = loadPart(async () => (await import('./Bases.tsx')).Bases);
const StepTerms = loadPart(async () => (await import('./StepTerms.tsx')).StepTerms);
const StepDesks = loadPart(async () => (await import('./StepDesks.tsx')).StepDesks);

export interface StepBodyProps {
  readonly step: Step;
  readonly contact: Contact | null;
  /** The question at this step and the id of its answer, '' while unanswered. */
  readonly branch: { readonly question: Branch; readonly answer: string } | null;
  readonly onAnswer: (choice: string) => void;
  /** Offered where the answer has a type of its own; the name of that type. */
  readonly otherType:
    | ((choice: BranchChoice) => { readonly name: string; readonly onSwitch: () => void } | null)
    | null;
  /** Null where the step is not the next one: then it is only read. */
  readonly onDone: (() => void) | null;
  readonly onEnterContact: () => void;
  readonly onOpen: (url: string) => void;
}

/** What stands under a step's title, to its tick. */
export function StepBody(props: StepBodyProps) {
  const { step, contact, branch } = props;
  const { say } = useLanguage();
  const [stuck, setStuck] = useState(false);
  const [sourcesShown, setSourcesShown] = useState(false);
  const answer = branch?.question.choices.find((choice) => choice.id === branch.answer);
  return (
    <>
      <p class="step__why">
        <b>{say(stepsText.why)}</b>
        {say(step.why.text)}
      </p>
      <ul class="step__how">
        {step.contact && (
          <li>
            <PhoneIcon />
            {contact?.phone ? (
              <span>
                {contact.name || say(contactRoleText[step.contact].name)}{' '}
                <a class="step__tel" href={`tel:${encodeURIComponent(contact.phone)}`}>
                  {contact.phone}
                </a>
              </span>
            ) : (
              <span>
                {say(contactRoleText[step.contact].name)}: {say(stepsText.noNumber)}{' '}
                <button class="linklike" type="button" onClick={props.onEnterContact}>
                  {say(stepsText.enterNumber)}
                </button>
              </span>
            )}
          </li>
        )}
        {step.what.map((what) => (
          <li class="step__line" key={what.text.ja}>
            <span>{say(what.text)}</span>
          </li>
        ))}
        {step.desks && <StepDesks ids={step.desks} onOpen={props.onOpen} />}
      </ul>
      {branch && (
        <fieldset class="branch">
          <legend>{say(branch.question.question)}</legend>
          {branch.question.choices
            .filter((choice) => !answer || choice === answer)
            .map((choice) => (
              <label class="branch__choice" key={choice.id}>
                <input
                  type="radio"
                  name="branch"
                  checked={choice === answer}
                  onChange={() => props.onAnswer(choice.id)}
                />
                <span>{say(choice.name)}</span>
              </label>
            ))}
          {answer && <Answer choice={answer} {...props} />}
        </fieldset>
      )}
      <p class="never">
        <BanIcon />
        <span>
          <span class="never__tag">{say(stepsText.never)}</span>
          <b>{say(step.never.text)}</b>
          <br />
          {say(step.never.because)}
        </span>
      </p>
      {stuck && (
        <p class="step__stuck" id="if-not" role="status" ref={(shown) => shown?.scrollIntoView({ block: 'nearest' })}>
          {say(step.ifNot.text)}
        </p>
      )}
      <div class="step__do">
        {props.onDone && (
          <button
            class="btn btn--primary"
            type="button"
            id="done"
            aria-describedby="now"
            // A double click or a held key means one step, not the next one as well.
            onClick={(event) => event.detail <= 1 && props.onDone?.()}
            onKeyDown={(event) => event.repeat && event.preventDefault()}
          >
            <CheckIcon />
            {say(stepsText.done)}
          </button>
        )}
        <button
          class="btn btn--quiet"
          type="button"
          aria-expanded={stuck}
          aria-controls="if-not"
          onClick={() => setStuck(!stuck)}
        >
          {say(stepsText.cannot)}
        </button>
      </div>
      <details class="source" onToggle={(event) => setSourcesShown(event.currentTarget.open)}>
        <summary>{say(stepsText.source)}</summary>
        {sourcesShown && (
          <>
            <StepTerms step={step} />
            <Bases bases={basesOf(step)} />
          </>
        )}
      </details>
    </>
  );
}

function Answer({ choice, otherType, onAnswer }: StepBodyProps & { readonly choice: BranchChoice }) {
  const { say } = useLanguage();
  const other = otherType?.(choice);
  return (
    <div class="branch__answer">
      <p>{say(choice.firstMove.text)}</p>
      {other && (
        <button class="btn btn--secondary btn--xs" type="button" onClick={other.onSwitch}>
          {say(switchTo, { type: other.name })}
        </button>
      )}
      <button class="btn btn--quiet btn--xs" type="button" onClick={() => onAnswer('')}>
        {say(stepsText.changeAnswer)}
      </button>
    </div>
  );
}

function basesOf(step: Step): readonly Basis[] {
  return [...step.what, step.why, step.never, step.ifNot].map((statement) => statement.basis);
}
