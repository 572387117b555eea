import { useRef, useState } from 'preact/hooks';
import { copyText as words } from '../i18n/copy.ts';
import { useLanguage } from './language.ts';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** BCP 47 tag of the text, where it is not the page's own language. */
  readonly lang?: string;
}

/** A text to take elsewhere: shown whole, copied by one button, selected where the browser will not copy. */
export function CopyText({ label, text, lang }: CopyTextProps) {
  const { say } = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      area.current?.select();
      setState('failed');
    }
  };
  return (
    <div class="copy">
      <label class="field">
        {label}
        <textarea ref={area} readOnly rows={text.split('\n').length} lang={lang} translate={false} value={text} />
      </label>
      <div class="copy__do">
        <button class="btn btn--secondary btn--sm" type="button" onClick={copy}>
          {say(words.copy)}
        </button>
        <span role="status">
          {state === 'copied' && say(words.copied)}
          {state === 'failed' && say(words.copyFailed)}
        </span>
      </div>
    </div>
  );
}
