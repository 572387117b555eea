import { useState } from 'preact/hooks';
import { PenIcon, PrintIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { sheetText } from '../../i18n/sheet.ts';
import type { Settings } from '../../settings/settings.ts';
import { Sheet } from './Sheet.tsx';

interface AppProps {
  readonly settings: Settings;
  readonly nowMs: number;
  /** The key out of a fake warning; '' where none is assigned. */
  readonly escapeKey: string;
  readonly isAtPhone: boolean;
  readonly onPrint: () => void;
  readonly onEnterNumbers: () => void;
  /** Answers whether it was kept. */
  readonly onAtPhone: (isAtPhone: boolean) => Promise<boolean>;
}

/** The sheet as it will be printed, under a bar that is not. */
export function App({ settings, nowMs, escapeKey, isAtPhone, onPrint, onEnterNumbers, onAtPhone }: AppProps) {
  const { say } = useLanguage();
  const [isKept, setKept] = useState(true);
  return (
    <>
      <header class="sheet-bar">
        <p>{say(sheetText.printHint)}</p>
        <div class="sheet-bar__do">
          <button class="btn btn--primary" type="button" onClick={onPrint}>
            <PrintIcon />
            {say(sheetText.print)}
          </button>
          <button class="btn btn--secondary" type="button" onClick={onEnterNumbers}>
            <PenIcon />
            {say(sheetText.enterNumbers)}
          </button>
          <label class="sheet-bar__done">
            <input
              type="checkbox"
              checked={isAtPhone}
              onChange={async (event) => setKept(await onAtPhone(event.currentTarget.checked))}
            />
            {say(sheetText.atPhone)}
          </label>
        </div>
        {!isKept && (
          <p class="sheet-bar__failed" role="alert">
            {say(sheetText.notKept)}
          </p>
        )}
      </header>
      <Sheet settings={settings} nowMs={nowMs} escapeKey={escapeKey} />
    </>
  );
}
