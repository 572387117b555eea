import type { Text } from './text.ts';

interface ThreatWords {
  readonly name: Text;
  /** In other words, for somebody who meets the name for the first time. */
  readonly gloss: Text;
}

/** What a listed site does, by the kind its list names. */
export const threatText = {
  phishing: {
    name: { ja: 'フィッシング', en: 'Phishing' },
    gloss: { ja: '本物をまねた偽サイト', en: 'a fake of a real site' },
  },
  malware: {
    name: { ja: 'ウイルスの配布', en: 'Malware' },
    gloss: { ja: 'ウイルスなどの不正なプログラムを配るサイト', en: 'a site that spreads viruses and the like' },
  },
  scam: {
    name: { ja: '詐欺サイト', en: 'Scam' },
    gloss: { ja: 'お金や情報をだまし取るサイト', en: 'a site that cheats people out of money or data' },
  },
  ransomware: {
    name: { ja: 'ランサムウェア', en: 'Ransomware' },
    gloss: { ja: 'データを人質にとるウイルスに使われるサイト', en: 'used by viruses that hold data to ransom' },
  },
  stalkerware: {
    name: { ja: '監視アプリ', en: 'Stalkerware' },
    gloss: { ja: '人の端末をひそかに見張るアプリのサイト', en: 'a site of apps that spy on people’s devices' },
  },
  test: {
    name: { ja: '練習用', en: 'Practice' },
    gloss: { ja: '本当の危険はありません', en: 'no real danger' },
  },
  unknown: {
    name: { ja: '危険なサイト', en: 'Dangerous site' },
    gloss: { ja: '一覧に種類は書かれていません', en: 'the list does not say in what way' },
  },
} as const satisfies { readonly [kind: string]: ThreatWords };
