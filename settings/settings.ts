import type { Contact } from '../guide/types.ts';
import type { Language } from '../i18n/text.ts';

/**
 * Everything a user or, later, an organisation's policy can set: one record, one version.
 * Every key stands on its own, so that a policy can fix any of them and leave the rest to the user.
 */
export interface Settings {
  readonly version: 1;
  /** `auto` follows the browser. */
  readonly language: 'auto' | Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Name written into entries and allows; '' until entered. */
  readonly userName: string;
  readonly companyName: string;
  /** Prefecture code 01–47 (JIS X 0401) for the police desk; '' until chosen. */
  readonly prefecture: string;
  /** Number of the prefecture's police cyber desk as the user found it; '' until entered. */
  readonly policePhone: string;
  readonly contacts: readonly Contact[];
  /** The plain sentence about who can read the notes was shown and closed. */
  readonly seenNotesNotice: boolean;
  /** Ids of guide/readiness.ts that the user ticked; one this version does not know is kept. */
  readonly readiness: readonly string[];
}

export const defaultSettings: Settings = {
  version: 1,
  language: 'auto',
  theme: 'auto',
  userName: '',
  companyName: '',
  prefecture: '',
  policePhone: '',
  contacts: [],
  seenNotesNotice: false,
  readiness: [],
};

/**
 * Settings from whatever was stored: a key that is missing or of the wrong shape gets its default and the others stay,
 * so that a damaged or older record never locks anybody out.
 */
export function readStoredSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const read = stored as { readonly [key: string]: unknown };
  const text = (key: 'userName' | 'companyName' | 'prefecture' | 'policePhone') => {
    const value = read[key];
    return typeof value === 'string' ? value : defaultSettings[key];
  };
  const oneOf = <T>(value: unknown, choices: readonly T[], otherwise: T): T =>
    choices.find((it) => it === value) ?? otherwise;
  return {
    version: 1,
    language: oneOf(read.language, ['auto', 'ja', 'en'] as const, 'auto'),
    theme: oneOf(read.theme, ['auto', 'light', 'dark'] as const, 'auto'),
    userName: text('userName'),
    companyName: text('companyName'),
    prefecture: text('prefecture'),
    policePhone: text('policePhone'),
    contacts: Array.isArray(read.contacts) ? read.contacts.filter(isContact) : [],
    seenNotesNotice: read.seenNotesNotice === true,
    readiness: Array.isArray(read.readiness) ? read.readiness.filter((it) => typeof it === 'string') : [],
  };
}

function isContact(value: unknown): value is Contact {
  if (typeof value !== 'object' || value === null) return false;
  return (['role', 'name', 'phone', 'mail', 'note'] as const).every(
    (key) => typeof (value as { readonly [field: string]: unknown })[key] === 'string',
  );
}
