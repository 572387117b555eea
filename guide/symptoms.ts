import type { Symptom } from './types.ts';

/** The ways in, worst first, in the reader's words; offered are only those whose type has its steps. */
export const symptoms: readonly Symptom[] = [
  {
    id: 'ransom-screen',
    text: { ja: '身代金を要求する画面が出た', en: 'A screen demands a ransom' },
    icon: 'ransom',
    type: 'ransomware',
  },
];
