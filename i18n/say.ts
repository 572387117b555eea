import type { Language, Sentence, Text } from './text.ts';

/** A text in one language. */
export function say(text: Text, language: Language): string;
/** A sentence in one language with its places filled. */
export function say<Places>(sentence: Sentence<Places>, language: Language, places: Places): string;
export function say<Places>(text: Text | Sentence<Places>, language: Language, places?: Places): string {
  const words = text[language];
  return typeof words === 'string' ? words : words(places as Places);
}
