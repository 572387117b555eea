import { commonText } from '../i18n/common.ts';
import { failureText } from '../i18n/failure.ts';
import { notKept, popupText } from '../i18n/popup.ts';
import type { StoreFailure } from '../incidents/types.ts';
import { DownloadIcon } from './icons.tsx';
import { useLanguage } from './language.ts';

interface NotKeptProps {
  readonly failure: StoreFailure;
  /** Writes the text into a file; absent where there is no text. */
  readonly onCopy?: () => void;
}

/** Says why something could not be kept, what still works, and offers the text as a file. */
export function NotKept({ failure, onCopy }: NotKeptProps) {
  const { say } = useLanguage();
  return (
    <div class="notkept" role="alert">
      <p>
        {failure.kind === 'full' || failure.kind === 'unavailable'
          ? say(popupText[failure.kind])
          : failure.kind === 'failed'
            ? say(notKept, { detail: failure.detail })
            : say(failureText[failure.kind])}
      </p>
      {onCopy && (
        <button class="btn btn--secondary btn--xs" type="button" onClick={onCopy}>
          <DownloadIcon size={16} />
          {say(commonText.writeCopy)}
        </button>
      )}
    </div>
  );
}
