import { useEffect, useState } from 'preact/hooks';
import { commonText } from '../i18n/common.ts';
import { CheckIcon, UndoIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

/** Long enough to read and reach; the log keeps both events whatever is chosen. */
const SHOWN_MS = 8000;

interface UndoToastProps {
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
  readonly onGone: () => void;
}

/** Says what was just done and offers to take it back. It stays while pointed at or focused. */
export function UndoToast({ text, onUndo, onGone }: UndoToastProps) {
  const { say } = useLanguage();
  const [held, setHeld] = useState(false);
  // A new text starts the time again.
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, text, onGone]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only holds it; the button inside does the work.
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <CheckIcon />
      <span role="status">{text}</span>
      {onUndo && (
        <button class="btn btn--sm" type="button" onClick={onUndo}>
          <UndoIcon />
          {say(commonText.undo)}
        </button>
      )}
    </div>
  );
}
