import type { Language } from '../i18n/text.ts';
import { native } from './native.ts';

/** The browser, where this page runs in a private window of it; null elsewhere. They keep different things there. */
export function privateBrowser(): 'chromium' | 'firefox' | null {
  if (!native().extension.inIncognitoContext) return null;
  return import.meta.env.FIREFOX ? 'firefox' : 'chromium';
}

/** The language of the browser's own menus, Japanese or else English. */
export function browserLanguage(): Language {
  return native().i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
}
