import type { Language } from '../i18n/text.ts';
import { native } from './native.ts';

/** Whether this page runs in a private window, where Chromium forgets the notes when the window closes. */
export function isPrivateWindow(): boolean {
  return native().extension.inIncognitoContext;
}

/** The language of the browser's own menus, Japanese or else English. */
export function browserLanguage(): Language {
  return native().i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
}
