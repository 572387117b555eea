import type { Text } from '../i18n/text.ts';
import type { IncidentTypeId } from './types.ts';

/** One answer: it leads to a type, or to one more question. */
interface Answer {
  readonly id: string;
  readonly text: Text;
  readonly leadsTo:
    | { readonly kind: 'type'; readonly type: IncidentTypeId }
    | { readonly kind: 'question'; readonly question: Question };
}

/** A question for somebody who found no symptom that fits. */
export interface Question {
  readonly text: Text;
  readonly answers: readonly Answer[];
}

function toType(id: string, ja: string, en: string, type: IncidentTypeId): Answer {
  return { id, text: { ja, en }, leadsTo: { kind: 'type', type } };
}

const machine: Question = {
  text: { ja: '何が見えますか?', en: 'What do you see?' },
  answers: [
    toType('files', 'ファイルが開けない、お金を求めている', 'Files will not open, it demands money', 'ransomware'),
    toType('phone-number', '電話番号が出ている、音が鳴る', 'A phone number, a loud noise', 'support-scam'),
    toType('odd', '警告が出た、動きがおかしい、分からない', 'A warning, odd behaviour, cannot tell', 'virus'),
  ],
};

const deceived: Question = {
  text: { ja: '何がありましたか?', en: 'What happened?' },
  answers: [
    toType('typed', '番号やパスワードを入力した', 'I typed in a number or password', 'phishing'),
    toType(
      'paid',
      'お金を送った、振込先の変更を頼まれた',
      'I sent money, or was told of a new account',
      'business-email-compromise',
    ),
    toType(
      'signed-in',
      '覚えのないログイン、自分の名前のメールがある',
      'Sign-ins or mails in my name that were not me',
      'account-takeover',
    ),
    toType('imitated', '自社にそっくりのサイトがある', 'There is a site that looks just like ours', 'fake-shop'),
    toType('unknown', 'どれか分からない', 'Cannot tell which', 'phishing'),
  ],
};

const data: Question = {
  text: { ja: 'どのように出ましたか?', en: 'How did it get out?' },
  answers: [
    toType('slip', '送り先や公開の設定をまちがえた', 'A wrong recipient or a wrong setting', 'mis-sent'),
    toType('lost', '端末や書類をなくした、盗まれた', 'A device or papers were lost or stolen', 'lost-device'),
    toType('inside', '社内の人が持ち出したかもしれない', 'Somebody inside may have taken it', 'insider'),
    toType('cards', 'お客様のカードの情報かもしれない', 'It may be customers’ card data', 'card-data'),
    toType(
      'unknown',
      '分からない、外から入られたかもしれない',
      'Cannot tell, or somebody may have broken in',
      'information-leak',
    ),
  ],
};

const service: Question = {
  text: { ja: 'どんな様子ですか?', en: 'What is it like?' },
  answers: [
    toType('altered', 'ページが書きかえられている', 'Pages have been altered', 'defacement'),
    toType('flooded', '通信が多すぎて、とても遅い', 'Too much traffic, very slow', 'ddos'),
    toType('stopped', '動かない、分からない', 'It does not work, or cannot tell', 'system-stop'),
  ],
};

/** The first question; every type is reached with the next one, and each has an answer for "cannot tell". */
export const firstQuestion: Question = {
  text: { ja: 'どれに近いですか?', en: 'Which comes closest?' },
  answers: [
    {
      id: 'machine',
      text: { ja: 'パソコンや画面がおかしい', en: 'A computer or screen is odd' },
      leadsTo: { kind: 'question', question: machine },
    },
    {
      id: 'deceived',
      text: { ja: 'だまされたかもしれない', en: 'I may have been deceived' },
      leadsTo: { kind: 'question', question: deceived },
    },
    {
      id: 'data',
      text: { ja: '情報が外に出たかもしれない', en: 'Data may have got out' },
      leadsTo: { kind: 'question', question: data },
    },
    {
      id: 'service',
      text: { ja: 'サイトやサービスが使えない', en: 'A site or service does not work' },
      leadsTo: { kind: 'question', question: service },
    },
  ],
};
