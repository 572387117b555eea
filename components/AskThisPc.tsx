import { useState } from 'preact/hooks';
import { commonText } from '../i18n/common.ts';
import { stepsText } from '../i18n/steps.ts';
import { BackIcon, ChevRIcon, LinkIcon, RansomIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface AskThisPcProps {
  readonly nowMs: number;
  /** `foundAtMs` is null where the user did not say that it was earlier. */
  readonly onAnswer: (thisPc: boolean, foundAtMs: number | null) => void;
  readonly onBack: () => void;
  /** Whether the time may still be set: not once the incident's first entry has it. */
  readonly asksTime: boolean;
}

/** Asked first where an infected computer must be left alone. */
export function AskThisPc({ nowMs, onAnswer, onBack, asksTime }: AskThisPcProps) {
  const { say } = useLanguage();
  const [found, setFound] = useState('');
  const foundAtMs = () => {
    const atMs = Date.parse(found);
    return Number.isNaN(atMs) ? null : Math.min(atMs, nowMs);
  };
  return (
    <>
      <section class="ask" aria-labelledby="question">
        <h1 id="question">{say(stepsText.askThisPc)}</h1>
        <p>{say(stepsText.askThisPcHint)}</p>
      </section>
      <ul class="choices">
        <li>
          <button class="choice" type="button" id="first-choice" onClick={() => onAnswer(true, foundAtMs())}>
            <RansomIcon />
            <span>
              <b>{say(stepsText.yesThisPc)}</b>
              <small>{say(stepsText.yesThisPcHint)}</small>
            </span>
            <ChevRIcon />
          </button>
        </li>
        <li>
          <button class="choice" type="button" id="other-pc" onClick={() => onAnswer(false, foundAtMs())}>
            <LinkIcon />
            <span>
              <b>{say(stepsText.noOtherPc)}</b>
              <small>{say(stepsText.noOtherPcHint)}</small>
            </span>
            <ChevRIcon />
          </button>
        </li>
      </ul>
      <div class="under">
        {asksTime && (
          <details class="source">
            <summary>{say(stepsText.foundEarlier)}</summary>
            <label class="field">
              {say(stepsText.foundAt)}
              <input
                type="datetime-local"
                value={found}
                max={localInput(nowMs)}
                onFocus={() => found === '' && setFound(localInput(nowMs))}
                onInput={(event) => setFound(event.currentTarget.value)}
              />
            </label>
          </details>
        )}
        <button class="btn btn--quiet btn--sm" type="button" onClick={onBack}>
          <BackIcon size={16} />
          {say(commonText.back)}
        </button>
      </div>
    </>
  );
}

/** A moment as a datetime-local field writes it, in this machine's zone. */
function localInput(atMs: number): string {
  return new Date(atMs - new Date(atMs).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
