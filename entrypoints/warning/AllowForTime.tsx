import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { sayNearDay } from '../../i18n/date.ts';
import { warningSentence, warningText } from '../../i18n/warning.ts';
import type { Opened } from './ProceedOnce.tsx';

/** What the background needs for an allow. */
export interface AllowRequest {
  readonly reason: string;
  readonly by: string;
  readonly untilMs: number;
}

/** What was typed on this page and not sent yet, by the name of its field: it survives a reload and a tab that comes back. */
export interface KeptWords {
  readonly read: (field: string) => string;
  readonly write: (field: string, text: string) => void;
}

interface AllowForTimeProps {
  readonly words: KeptWords;
  readonly userName: string;
  readonly nowMs: number;
  readonly allow: (request: AllowRequest) => Promise<Opened>;
}

/** The lengths on offer; the background takes none beyond the last. */
const lengthsDays = [1, 7, 30] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Leaves a listed host alone for a while, with who, why and until when. */
export function AllowForTime({ words, userName, nowMs, allow }: AllowForTimeProps) {
  const { language, say } = useLanguage();
  const id = useId();
  const [reason, setReason] = useState(() => words.read('reason'));
  const [by, setBy] = useState(() => words.read('by') || userName);
  const [days, setDays] = useState<number>(lengthsDays[0]);
  const [fault, setFault] = useState<'missing' | 'refused' | 'failed' | null>(null);
  const texts = [
    { field: 'reason', label: warningText.allowReason, text: reason, setText: setReason },
    { field: 'by', label: warningText.allowBy, text: by, setText: setBy },
  ];
  const isComplete = reason.trim() !== '' && by.trim() !== '';
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!isComplete) {
      setFault('missing');
      return;
    }
    setFault(null);
    const answer = await allow({ reason: reason.trim(), by: by.trim(), untilMs: Date.now() + days * DAY_MS - 1000 });
    if (!answer.done) setFault(answer.kind);
    else for (const { field } of texts) words.write(field, '');
  };
  return (
    <form class="allow" onSubmit={submit}>
      {texts.map(({ field, label, text, setText }) => (
        <label class="field" key={field}>
          {say(label)}
          <input
            type="text"
            autocomplete="off"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              words.write(field, event.currentTarget.value);
            }}
          />
        </label>
      ))}
      <label class="field">
        {say(warningText.allowUntil)}
        <select value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
          {lengthsDays.map((length) => (
            <option key={length} value={length}>
              {say(warningSentence.allowDays, { days: length, date: sayNearDay(nowMs + length * DAY_MS, language) })}
            </option>
          ))}
        </select>
      </label>
      <button class="btn btn--secondary" type="submit" aria-disabled={!isComplete} aria-describedby={`${id}-fault`}>
        {say(warningText.allowOpen)}
      </button>
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault === 'missing' && say(warningText.allowMissing)}
        {fault === 'refused' && say(warningText.proceedRefused)}
        {fault === 'failed' && say(warningText.proceedFailed)}
      </p>
    </form>
  );
}
