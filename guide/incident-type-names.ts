import type { Text } from '../i18n/text.ts';
import type { IncidentTypeId } from './types.ts';

/** Every type by name; small, so that each page can carry it without the steps. */
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
  defacement: { ja: 'サイトの改ざん', en: 'Website altered' },
  ddos: { ja: '大量の通信による停止(DDoS攻撃)', en: 'Flooded with traffic (DDoS)' },
  insider: { ja: '社内の人による持ち出し(内部不正)', en: 'Data taken by somebody inside' },
  'card-data': { ja: 'お客様のカード情報の漏えい', en: 'Customers’ card data leaked' },
  'fake-shop': { ja: '自社をまねた偽サイト', en: 'A fake copy of our site' },
} as const satisfies { readonly [id in IncidentTypeId]: Text };

/** A type this version has the steps of: all of them, while stored ids may come from a later one. */
export type KnownIncidentTypeId = keyof typeof incidentTypeNames;

/** Narrows an id, e.g. one from storage or a file, to a type this version knows. */
export function isKnownIncidentType(id: string): id is KnownIncidentTypeId {
  return Object.hasOwn(incidentTypeNames, id);
}
