import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BackIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { warningText } from '../../i18n/warning.ts';

/** The way back: it has the focus when the page appears. */
export function GoBack({ goBack }: { readonly goBack: () => Promise<void> }) {
  const { say } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <>
      <button
        ref={button}
        class="btn btn--primary btn--hero"
        type="button"
        onClick={() => goBack().catch(() => setFailed(true))}
      >
        <BackIcon />
        {say(warningText.goBack)}
      </button>
      {failed && (
        <p class="fault" role="alert">
          {say(warningText.goBackFailed)}
        </p>
      )}
    </>
  );
}
