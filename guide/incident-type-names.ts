import type { Text } from '../i18n/text.ts';
import type { IncidentTypeId } from './types.ts';

/** The types that have a file, by name; small, so that every page can carry it. */
export const incidentTypeNames = {
  ransomware: { ja: 'ランサムウェア(身代金ウイルス)', en: 'Ransomware' },
  virus: { ja: 'ウイルス感染', en: 'Virus infection' },
  'information-leak': { ja: '情報漏えい', en: 'Information leak' },
  'system-stop': { ja: 'システム停止', en: 'System stopped' },
  'support-scam': { ja: '偽の警告・サポート詐欺', en: 'Fake warning or support scam' },
  phishing: { ja: '偽サイトへの入力(フィッシング)', en: 'Typed into a fake site (phishing)' },
  'lost-device': { ja: '端末や書類の紛失・盗難', en: 'Lost or stolen device' },
  'mis-sent': { ja: '送りまちがい・公開のまちがい', en: 'Sent or published by mistake' },
  'business-email-compromise': { ja: 'にせの請求・送金(ビジネスメール詐欺)', en: 'Payment fraud by mail' },
  'account-takeover': { ja: 'アカウントの乗っ取り', en: 'Account taken over' },
} as const satisfies { readonly [id in IncidentTypeId]?: Text };

/** A type that can be loaded. */
export type KnownIncidentTypeId = keyof typeof incidentTypeNames;

/** Narrows an id, e.g. one read from storage, to a type that has a file. */
export function isKnownIncidentType(id: string): id is KnownIncidentTypeId {
  return Object.hasOwn(incidentTypeNames, id);
}
