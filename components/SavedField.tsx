import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { failureText } from '../i18n/failure.ts';
import type { StoreFailure } from '../incidents/types.ts';
import { FixedMark } from './FixedMark.tsx';
import { useLanguage } from './language.ts';
import { SaveState, type SaveStateName } from './SaveState.tsx';

/** A pause this long in typing is when the text is kept. */
const PAUSE_MS = 400;

interface SavedFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  /** Which keys a touch keyboard offers. */
  readonly keys?: 'text' | 'tel';
  readonly value: string;
  /** The organisation decided it. */
  readonly isFixed?: boolean;
  readonly save: (
    text: string,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: StoreFailure }>;
}

/** One line of text that keeps itself on each pause, says so, and keeps the text where it cannot. */
export function SavedField({
  label,
  hint,
  example = '',
  keys = 'text',
  value,
  isFixed = false,
  save,
}: SavedFieldProps) {
  const { say } = useLanguage();
  const id = useId();
  const [text, setText] = useState(value);
  const [state, setState] = useState<SaveStateName>('idle');
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const latest = useRef(value);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = async () => {
    clearTimeout(pause.current);
    pause.current = undefined;
    const written = latest.current;
    const kept = await save(written.trim());
    if (latest.current !== written) return;
    setState(kept.ok ? 'saved' : 'failed');
    setFailure(kept.ok ? null : kept.failure);
  };
  const change = (next: string) => {
    latest.current = next;
    setText(next);
    setState('saving');
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void keep(), PAUSE_MS);
  };
  // Another page changed it, or a backup was restored; what is being typed here stays.
  useEffect(() => {
    if (pause.current !== undefined || value === latest.current.trim() || state === 'failed') return;
    latest.current = value;
    setText(value);
  }, [value]);
  const leave = () => {
    if (pause.current !== undefined) void keep();
  };
  // What was typed within the last pause is written on the way out.
  useEffect(() => {
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  return (
    <div class="field saved-field">
      <label class="field" for={id}>
        <span class="saved-field__label">
          <span>
            {label} {isFixed && <FixedMark />}
          </span>
          <SaveState state={state} />
        </span>
      </label>
      <input
        id={id}
        type="text"
        inputMode={keys}
        autocomplete="off"
        disabled={isFixed}
        placeholder={example}
        value={text}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onInput={(event) => change(event.currentTarget.value)}
        onBlur={leave}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {failure !== null && <p class="fault">{say(failureText[failure.kind])}</p>}
    </div>
  );
}
