import type { Text } from '../i18n/text.ts';
import type { PhaseId, SubPhaseId } from './types.ts';

/** One of the guide's nine sub-phases. */
interface SubPhase {
  readonly id: SubPhaseId;
  readonly name: Text;
}

/** One of the guide's three steps (手引きの「ステップ」); called a phase here, since a step is one thing to tick. */
export interface Phase {
  readonly id: PhaseId;
  readonly name: Text;
  readonly subPhases: readonly SubPhase[];
}

/** The three phases with their sub-phases, in the guide's order (source `ipa-guide`, checked 2026-11-23). */
export const phases: readonly Phase[] = [
  {
    id: 'first-response',
    name: { ja: '検知・初動対応', en: 'Notice and first moves' },
    subPhases: [
      { id: 'detect', name: { ja: '検知と連絡受付', en: 'Notice and receive word' } },
      { id: 'team', name: { ja: '対応体制の立ち上げ', en: 'Set up the team' } },
      { id: 'contain', name: { ja: '初動対応', en: 'First moves' } },
    ],
  },
  {
    id: 'report',
    name: { ja: '報告・公表', en: 'Tell and report' },
    subPhases: [
      { id: 'first-notice', name: { ja: '第一報', en: 'First notice' } },
      { id: 'further-notice', name: { ja: '第二報以降・最終報', en: 'Later and final notices' } },
    ],
  },
  {
    id: 'recovery',
    name: { ja: '復旧・再発防止', en: 'Recover and prevent' },
    subPhases: [
      { id: 'investigate', name: { ja: '調査・対応', en: 'Investigate and fix' } },
      { id: 'preserve', name: { ja: '証拠保全', en: 'Keep the evidence' } },
      { id: 'restore', name: { ja: '復旧', en: 'Restore' } },
      { id: 'prevent', name: { ja: '再発防止策', en: 'Prevent a repeat' } },
    ],
  },
];

/** The phase a sub-phase belongs to. */
export function phaseOf(subPhase: SubPhaseId): Phase {
  const phase = phases.find((candidate) => candidate.subPhases.some(({ id }) => id === subPhase));
  if (!phase) throw new Error(`expected a sub-phase of guide/phases.ts, got ${subPhase}`);
  return phase;
}
