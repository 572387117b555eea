import type { Language } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { browserLanguage } from './environment.ts';

/**
 * The chosen language and theme, kept a second time where a page can read them without waiting, so that its first paint
 * is already right. Only a copy: the settings decide.
 */
const KEY = 'shodo-look';

type Look = Pick<Settings, 'language' | 'theme'>;

/** Puts the last known language and theme on the page before its first paint, and says which language it is. */
export function applyLastLook(): Language {
  return applyLook(readLastLook());
}

/** Puts the settings' language and theme on the page, keeps them for the next first paint, and says which language it is. */
export function applyLook({ language, theme }: Look): Language {
  const spoken = language === 'auto' ? browserLanguage() : language;
  document.documentElement.lang = spoken;
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme }));
  } catch {
    // Blocked storage: the next first paint follows the browser until the settings are read.
  }
  return spoken;
}

function readLastLook(): Look {
  try {
    const { language, theme } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {
      language: language === 'ja' || language === 'en' ? language : 'auto',
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    };
  } catch {
    return { language: 'auto', theme: 'auto' };
  }
}
