import { render } from 'preact';
import { LanguageContext } from '../../components/language.ts';
import { withReadiness } from '../../guide/readiness.ts';
import { say } from '../../i18n/say.ts';
import { sheetText } from '../../i18n/sheet.ts';
import { browserLanguage } from '../../platform/environment.ts';
import { readEscapeKey } from '../../platform/escape.ts';
import { changeSettings, onSettingsChange, readSettings } from '../../platform/settings-store.ts';
import { openPage } from '../../platform/tabs.ts';
import type { Settings } from '../../settings/settings.ts';
import { App } from './App.tsx';

/** Paper is white: the theme is not asked for here, only the language. */
function show(settings: Settings, escapeKey: string): void {
  const language = settings.language === 'auto' ? browserLanguage() : settings.language;
  document.documentElement.lang = language;
  document.title = say(sheetText.kind, language);
  const root = document.getElementById('app');
  if (!root) throw new Error('Expected #app in the page');
  render(
    <LanguageContext.Provider value={language}>
      <App
        settings={settings}
        nowMs={Date.now()}
        escapeKey={escapeKey}
        isAtPhone={settings.readiness.includes('sheet')}
        onPrint={() => window.print()}
        onEnterNumbers={() => void openPage('options', 'contacts')}
        onAtPhone={async (isAtPhone) => {
          const readiness = withReadiness((await readSettings()).readiness, 'sheet', isAtPhone);
          return (await changeSettings({ readiness })).ok;
        }}
      />
    </LanguageContext.Provider>,
    root,
  );
}

const showWith = async (settings: Settings) => show(settings, await readEscapeKey());
void readSettings().then(showWith);
onSettingsChange(showWith);
addEventListener('focus', () => void readSettings().then(showWith));
