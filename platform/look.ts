import type { Language } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { browserLanguage } from './environment.ts';

/**
 * The chosen language and theme, kept a second time where a page can read them without waiting, so that its first paint
 * is already right. Only a copy: the settings decide.
 */
const KEY = 'shodo-look';

type Look = Pick<Settings, 'theme'> & { readonly spoken: Language };

/** Puts the last known language and theme on the page before its first paint, and says which language it is. */
export function applyLastLook(): Language {
  return show(readLastLook());
}

/** Puts the settings' language and theme on the page, keeps them for the next first paint, and says which language it is. */
export function applyLook({ language, theme }: Pick<Settings, 'language' | 'theme'>): Language {
  const look = { spoken: language === 'auto' ? browserLanguage() : language, theme };
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // Blocked storage: the next first paint follows the browser until the settings are read.
  }
  return show(look);
}

function show({ spoken, theme }: Look): Language {
  document.documentElement.lang = spoken;
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  return spoken;
}

function readLastLook(): Look {
  let last: { readonly [key: string]: unknown } = {};
  try {
    last = JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {};
  } catch {
    // Blocked or damaged: as at the very first opening.
  }
  const { spoken, theme } = last;
  return {
    spoken: spoken === 'ja' || spoken === 'en' ? spoken : browserLanguage(),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
}
