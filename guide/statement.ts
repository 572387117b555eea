import type { SourceId } from './sources.ts';
import type { Basis, IsoDay, Never, Statement } from './types.ts';

/** Rests on an official page or text that was read. */
export function official(checkedOn: IsoDay, ...sources: readonly [SourceId, ...SourceId[]]): Basis {
  return { grade: 'official', sources, checkedOn };
}

/** Rests on somebody else's transcription or summary of an official text; name both. */
export function transcribed(checkedOn: IsoDay, ...sources: readonly [SourceId, ...SourceId[]]): Basis {
  return { grade: 'transcribed', sources, checkedOn };
}

/** Shodo's own practical help; sources only where it draws a conclusion from them. */
export function own(checkedOn: IsoDay, ...sources: readonly SourceId[]): Basis {
  return { grade: 'own', sources, checkedOn };
}

/** Could not be checked: the sentence itself has to ask the reader to confirm it. */
export function unverified(checkedOn: IsoDay, ...sources: readonly SourceId[]): Basis {
  return { grade: 'unverified', sources, checkedOn };
}

/** One statement, Japanese first. */
export function say(basis: Basis, ja: string, en: string): Statement {
  return { text: { ja, en }, basis };
}

/** One thing never to do and what it would cost; the basis covers both. */
export function never(basis: Basis, ja: string, en: string, becauseJa: string, becauseEn: string): Never {
  return { text: { ja, en }, because: { ja: becauseJa, en: becauseEn }, basis };
}
