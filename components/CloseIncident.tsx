import { useEffect, useRef } from 'preact/hooks';
import { popupText } from '../i18n/popup.ts';
import { stepsLeft, stepsText } from '../i18n/steps.ts';
import { ExerciseMark } from './ExerciseMark.tsx';
import { CheckIcon } from './icons.tsx';
import { useLanguage } from './language.ts';
import { NotKept } from './NotKept.tsx';
import { SaveState } from './SaveState.tsx';
import type { DraftField } from './use-draft.ts';

interface CloseIncidentProps {
  /** Where the page's first heading is another. */
  readonly heading?: 'h1' | 'h2';
  /** Whether somebody just asked for it, so that the lessons have the focus. */
  readonly takesFocus?: boolean;
  readonly left: number;
  readonly draft: DraftField;
  readonly onClose: () => void;
  /** Null when there is nothing to go back to: all steps are done. */
  readonly onBack: (() => void) | null;
  readonly onCopy: () => void;
}

/** Ends an incident, with what was learnt; also the calm end of all steps. */
export function CloseIncident({
  heading: Heading = 'h1',
  takesFocus = false,
  left,
  draft,
  onClose,
  onBack,
  onCopy,
}: CloseIncidentProps) {
  const { say } = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  // Once, when it opens.
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);
  return (
    <section class="step" aria-labelledby="now">
      <Heading id="now" tabIndex={-1}>
        <ExerciseMark />
        {say(left === 0 ? stepsText.allDone : stepsText.closeTitle)}
      </Heading>
      <p class="step__why">
        {left > 0 && `${say(stepsLeft, { count: left })} `}
        {say(left === 0 ? stepsText.allDoneHint : stepsText.closeHint)}
      </p>
      <label class="field">
        {say(stepsText.lessons)}
        <textarea ref={field} rows={3} value={draft.text} onInput={(event) => draft.write(event.currentTarget.value)} />
      </label>
      <SaveState state={draft.state} />
      {draft.failure && <NotKept failure={draft.failure} onCopy={onCopy} />}
      <div class="step__do">
        <button class="btn btn--primary" type="button" id="done" aria-describedby="now" onClick={onClose}>
          <CheckIcon />
          {say(popupText.closeIncident)}
        </button>
        {onBack && (
          <button class="btn btn--quiet" type="button" onClick={onBack}>
            {say(stepsText.backToSteps)}
          </button>
        )}
      </div>
    </section>
  );
}
