import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import type { Language, Sentence, Text } from '../i18n/text.ts';

/** The language all parts below speak. */
export const LanguageContext = createContext<Language>('ja');

/** Says a text, or a sentence with its places, in the page's language. */
export interface Say {
  (text: Text): string;
  <Places>(sentence: Sentence<Places>, places: Places): string;
}

/** The page's language and how to say something in it. */
export function useLanguage(): { readonly language: Language; readonly say: Say } {
  const language = useContext(LanguageContext);
  const sayHere = <Places>(text: Text | Sentence<Places>, places?: Places): string =>
    say(text as Sentence<Places>, language, places as Places);
  return { language, say: sayHere as Say };
}
