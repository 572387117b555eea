import type { Symptom } from './types.ts';

/** The ways in, worst first, in the reader's words; offered are only those whose type has its steps. */
export const symptoms: readonly Symptom[] = [
  {
    id: 'ransom-screen',
    text: { ja: '身代金を要求する画面が出た', en: 'A screen demands a ransom' },
    icon: 'ransom',
    type: 'ransomware',
  },
  {
    id: 'antivirus-warning',
    text: { ja: 'ウイルス対策ソフトが警告した', en: 'The antivirus gave a warning' },
    detail: { ja: 'または、動作がおかしい', en: 'or the computer behaves oddly' },
    icon: 'antivirus',
    type: 'virus',
  },
  {
    id: 'fake-warning',
    text: { ja: '警告画面に電話番号が出た(偽の警告)', en: 'A warning with a phone number' },
    icon: 'fake-warning',
    type: 'support-scam',
  },
  {
    id: 'typed-secret',
    text: { ja: 'パスワードやカード番号を入力してしまった', en: 'I typed in a password or card number' },
    icon: 'typed',
    type: 'phishing',
  },
  {
    id: 'sent-or-leaked',
    text: { ja: '情報を誤って送った・漏れた', en: 'Data was mis-sent or leaked' },
    icon: 'sent',
    type: 'information-leak',
  },
  {
    id: 'lost-device',
    text: { ja: 'パソコン・スマホ・USBなどをなくした', en: 'A computer, phone or USB is lost' },
    icon: 'lost',
    type: 'lost-device',
  },
  {
    id: 'stopped-or-altered',
    text: { ja: 'サイトやサービスが止まった', en: 'A site or service has stopped' },
    detail: { ja: 'または、改ざんされた(勝手に書きかえられた)', en: 'or was altered by somebody' },
    icon: 'stopped',
    type: 'system-stop',
  },
];
