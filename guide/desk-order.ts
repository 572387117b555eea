import type { Text } from '../i18n/text.ts';
import { deskOf } from './desks.ts';
import { official, own, transcribed } from './statement.ts';
import type { Basis, Desk, IncidentTypeId, PhaseId } from './types.ts';

const CHECKED = '2026-11-23';

type DeskIds = readonly string[];
type DeskIdsByPhase = { readonly [phase in PhaseId]: DeskIds };

const ASK_FIRST: DeskIds = [
  'ipa-organisations',
  'police-cyber',
  'police-tokyo',
  'police-9110',
  'jpcert-consult',
  'jnsa-list',
];
const PRIVACY: DeskIds = ['ppc-report', 'ppc-my-number', 'ppc-law-line'];
const LATER: DeskIds = ['jnsa-list', 'ipa-service-list', 'jpcert-consult', 'ipa-organisations', 'otasuketai'];

/** For a type not known yet: whoever helps to find out which one it is. */
const UNSURE: DeskIdsByPhase = {
  'first-response': [...ASK_FIRST, 'police-110'],
  report: ['ipa-organisations', ...PRIVACY, 'police-cyber', 'police-tokyo', 'police-9110', 'ipa-report', 'houterasu'],
  recovery: LATER,
};

/** The desks of a case in the order to use them; the desks for individuals never stand in a company's list. */
const order: { readonly [type in IncidentTypeId]: DeskIdsByPhase } = {
  ransomware: {
    // Fukui police: pull the cable, then call the police and the vendor. A desk that only reads mail comes after.
    'first-response': [
      'police-tokyo',
      'police-9110',
      'police-cyber',
      'ipa-organisations',
      'jpcert-consult',
      'jnsa-list',
      'police-110',
    ],
    report: [
      'police-cyber',
      'police-tokyo',
      'police-9110',
      ...PRIVACY,
      'ipa-report',
      'nco-forms',
      'ipa-organisations',
      'houterasu',
    ],
    recovery: ['jpcert-consult', 'no-more-ransom', 'jnsa-list', 'ipa-service-list', 'ipa-organisations', 'otasuketai'],
  },
  virus: {
    'first-response': [
      'ipa-organisations',
      'jpcert-consult',
      'police-cyber',
      'police-tokyo',
      'police-9110',
      'jnsa-list',
    ],
    report: ['ipa-report', ...PRIVACY, 'police-cyber', 'police-tokyo', 'police-9110', 'nco-forms', 'ipa-organisations'],
    recovery: LATER,
  },
  'information-leak': {
    'first-response': ['ipa-organisations', 'police-cyber', 'police-tokyo', 'police-9110', 'ppc-law-line', 'jnsa-list'],
    report: [...PRIVACY, 'police-cyber', 'police-tokyo', 'police-9110', 'ipa-report', 'nco-forms', 'houterasu'],
    recovery: ['jnsa-list', 'ipa-service-list', 'jpcert-request', 'ipa-organisations', 'otasuketai'],
  },
  'system-stop': {
    'first-response': [
      'ipa-organisations',
      'jpcert-consult',
      'police-cyber',
      'police-tokyo',
      'police-9110',
      'jnsa-list',
    ],
    report: ['police-cyber', 'police-tokyo', 'police-9110', ...PRIVACY, 'jpcert-request', 'nco-forms', 'ipa-report'],
    recovery: LATER,
  },
  'support-scam': {
    'first-response': ['ipa-organisations', 'police-cyber', 'police-tokyo', 'police-9110', 'police-110'],
    report: ['police-cyber', 'police-tokyo', 'police-9110', ...PRIVACY, 'ipa-organisations'],
    recovery: ['ipa-organisations', 'jnsa-list', 'ipa-service-list', 'otasuketai'],
  },
  phishing: {
    'first-response': ['ipa-organisations', 'police-cyber', 'police-tokyo', 'police-9110', 'antiphishing'],
    report: ['antiphishing', 'police-cyber', 'police-tokyo', 'police-9110', ...PRIVACY],
    recovery: ['ipa-organisations', 'jpcert-request', 'jnsa-list', 'otasuketai'],
  },
  'lost-device': {
    'first-response': ['police-9110', 'ppc-law-line', 'ipa-organisations', 'police-110'],
    report: [...PRIVACY, 'police-9110', 'houterasu'],
    recovery: ['ipa-organisations', 'ipa-service-list', 'otasuketai'],
  },
  'mis-sent': {
    'first-response': ['ppc-law-line', 'ipa-organisations', 'houterasu'],
    report: [...PRIVACY, 'houterasu'],
    recovery: ['ipa-organisations', 'ppc-law-line', 'otasuketai'],
  },
  'business-email-compromise': {
    'first-response': ['police-cyber', 'police-tokyo', 'police-9110', 'ipa-organisations', 'police-110'],
    report: ['police-cyber', 'police-tokyo', 'police-9110', 'ipa-organisations', ...PRIVACY],
    recovery: ['ipa-organisations', 'jnsa-list', 'jpcert-consult', 'ipa-service-list'],
  },
  'account-takeover': {
    'first-response': ['ipa-organisations', 'police-cyber', 'police-tokyo', 'police-9110', 'jpcert-consult'],
    report: ['police-cyber', 'police-tokyo', 'police-9110', 'ipa-report', ...PRIVACY],
    recovery: LATER,
  },
  defacement: {
    'first-response': [
      'ipa-organisations',
      'jpcert-consult',
      'police-cyber',
      'police-tokyo',
      'police-9110',
      'jnsa-list',
    ],
    report: ['police-cyber', 'police-tokyo', 'police-9110', 'jpcert-request', 'ipa-report', ...PRIVACY],
    recovery: LATER,
  },
  ddos: {
    'first-response': ['police-cyber', 'police-tokyo', 'police-9110', 'ipa-organisations', 'jpcert-consult'],
    report: ['police-cyber', 'police-tokyo', 'police-9110', 'jpcert-request', 'nco-forms', 'ipa-report'],
    recovery: LATER,
  },
  insider: {
    'first-response': ['police-9110', 'houterasu', 'ipa-organisations', 'jnsa-list'],
    report: ['police-9110', 'police-cyber', 'police-tokyo', ...PRIVACY, 'houterasu'],
    recovery: ['jnsa-list', 'ipa-service-list', 'ipa-organisations', 'houterasu'],
  },
  'card-data': {
    'first-response': ['ipa-organisations', 'police-cyber', 'police-tokyo', 'police-9110', 'jnsa-list'],
    report: [...PRIVACY, 'police-cyber', 'police-tokyo', 'police-9110', 'ipa-report'],
    recovery: ['jnsa-list', 'ipa-service-list', 'jpcert-consult', 'ipa-organisations'],
  },
  'fake-shop': {
    'first-response': ['police-cyber', 'police-tokyo', 'police-9110', 'jpcert-request', 'narisumashi-ec'],
    report: ['police-cyber', 'police-tokyo', 'police-9110', 'jpcert-request', 'narisumashi-ec', 'safe-line'],
    recovery: ['ipa-organisations', 'narisumashi-ec', 'otasuketai'],
  },
};

/**
 * The outside desks for a case at its present phase, the right one first. A desk of one prefecture is left out for all
 * others (`prefecture` is a code of guide/prefectures.ts, absent while unknown).
 */
export function orderDesks(type: IncidentTypeId | 'unsure', phase: PhaseId, prefecture?: string): readonly Desk[] {
  const ids = type === 'unsure' ? UNSURE[phase] : order[type][phase];
  return ids.map(deskOf).filter((desk) => desk.prefecture === undefined || desk.prefecture === prefecture);
}

/** Fields of an incident that fill a line of the preparation; the fact keys of incidents/types.ts, or what every incident has. */
export type PreparationField =
  | 'foundAtMs'
  | 'timeline'
  | 'occurredAt'
  | 'foundBy'
  | 'whatHappened'
  | 'symptoms'
  | 'malwareName'
  | 'ransomNote'
  | 'urls'
  | 'mailFrom'
  | 'mailSubject'
  | 'mailHeaders'
  | 'indicators'
  | 'devices'
  | 'networkDiagram'
  | 'securityTools'
  | 'presumedCause'
  | 'damage'
  | 'secondaryDamage'
  | 'notifiedPersons'
  | 'published'
  | 'reports'
  | 'actionsDone'
  | 'actionsPlanned'
  | 'contact24h'
  | 'knownAt';

/** One thing to have at hand before a call or a form, and the fields of the incident that answer it. */
export interface Preparation {
  readonly text: Text;
  readonly fields: readonly PreparationField[];
}

/** What to have ready for one desk, and where that list comes from. */
export interface PreparationList {
  readonly lines: readonly Preparation[];
  readonly basis: Basis;
}

const timeline: Preparation = {
  text: { ja: '気づいてから今までの出来事(時刻順)', en: 'What happened since it was noticed, in order of time' },
  fields: ['foundAtMs', 'timeline'],
};
const callBack: Preparation = {
  text: { ja: '折り返しの電話番号とメール', en: 'A phone number and mail address to call back' },
  fields: ['contact24h'],
};
const devices: Preparation = {
  text: {
    ja: '機器の種類、OS(Windowsなど)、クラウドの名前',
    en: 'Kind of device, its system (e.g. Windows), cloud services',
  },
  fields: ['devices'],
};
const others: Preparation = {
  text: { ja: 'ほかに相談した所', en: 'Other desks already asked' },
  fields: ['reports'],
};

const forIpa: PreparationList = {
  lines: [
    {
      text: { ja: '何がおかしいか、そう思ったわけ', en: 'What is wrong and why you think so' },
      fields: ['whatHappened', 'symptoms'],
    },
    timeline,
    devices,
    { text: { ja: 'ウイルス対策ソフトの名前', en: 'Name of the antivirus software' }, fields: ['securityTools'] },
    others,
  ],
  basis: transcribed(CHECKED, 'ipa-anshin', 'ipa-call-list'),
};

const forPolice: PreparationList = {
  lines: [
    {
      text: { ja: 'いつ・どこで・だれが・何を・なぜ・どうした', en: 'When, where, who, what, why and how' },
      fields: ['whatHappened'],
    },
    timeline,
    {
      text: { ja: '画面の写真、メール、アドレス', en: 'Photos of the screen, mails, addresses' },
      fields: ['ransomNote', 'mailHeaders', 'urls'],
    },
    {
      text: { ja: '接続の図、通信の記録(ログ)', en: 'A sketch of the network, records (logs)' },
      fields: ['networkDiagram', 'indicators'],
    },
    callBack,
  ],
  basis: official(CHECKED, 'fukui-police', 'toyama-police'),
};

const forJpcert: PreparationList = {
  lines: [
    {
      text: {
        ja: '頼みたいこと(相談か、相手への連絡か)',
        en: 'What you want: advice, or that they contact the source',
      },
      fields: ['whatHappened'],
    },
    {
      text: { ja: '起きた日時と時間帯(日本時間)', en: 'When it happened, with the time zone' },
      fields: ['occurredAt', 'foundAtMs'],
    },
    {
      text: {
        ja: '相手のIPアドレスやホスト名、時刻入りのログ',
        en: 'IP addresses or hosts of the other side, logs with times',
      },
      fields: ['indicators', 'urls'],
    },
    devices,
    callBack,
  ],
  basis: transcribed(CHECKED, 'jpcert-form', 'jpcert-fields'),
};

/** The nine items of the enforcement rules, article 8; what is unknown may follow later. */
const forPrivacy: PreparationList = {
  lines: [
    {
      text: { ja: '起きた日、知った日、出来事のあらまし', en: 'Day it happened, day you knew, what happened' },
      fields: ['occurredAt', 'knownAt', 'whatHappened'],
    },
    {
      text: {
        ja: '情報の項目と人数(はっきりしなければ、およそ)',
        en: 'Kinds of data and number of persons, roughly if need be',
      },
      fields: ['damage'],
    },
    { text: { ja: '原因', en: 'The cause' }, fields: ['presumedCause'] },
    { text: { ja: '続いて起きそうな被害', en: 'Further harm that may follow' }, fields: ['secondaryDamage'] },
    {
      text: { ja: '本人への連絡、公表', en: 'Notice to the persons, publication' },
      fields: ['notifiedPersons', 'published'],
    },
    {
      text: { ja: '再発を防ぐために、したこと・これからすること', en: 'Prevention: what is done, what is planned' },
      fields: ['actionsDone', 'actionsPlanned'],
    },
  ],
  basis: official(CHECKED, 'appi-rules', 'ppc-guideline', 'my-number-rules'),
};

const forFirm: PreparationList = {
  lines: [
    {
      text: { ja: '被害の様子と、止まっている仕事', en: 'The damage, and which work has stopped' },
      fields: ['whatHappened', 'damage'],
    },
    {
      text: { ja: '機器の台数と場所、接続の図', en: 'How many machines, where, a sketch of the network' },
      fields: ['devices', 'networkDiagram'],
    },
    {
      text: { ja: 'もうしてしまった操作', en: 'What has been done to the machines already' },
      fields: ['actionsDone', 'timeline'],
    },
    callBack,
  ],
  basis: own(CHECKED),
};

const preparations: { readonly [deskId: string]: PreparationList } = {
  'ipa-organisations': forIpa,
  'ipa-individuals': forIpa,
  'ipa-report': {
    lines: [
      { text: { ja: '見つけた日、見つけ方', en: 'Day and manner of discovery' }, fields: ['foundAtMs', 'foundBy'] },
      { text: { ja: '被害のあった機器と置き場所', en: 'Machines affected and where they stand' }, fields: ['devices'] },
      {
        text: { ja: 'ウイルスの名前、または様子', en: 'Name of the virus, or the symptoms' },
        fields: ['malwareName', 'symptoms'],
      },
    ],
    basis: official(CHECKED, 'ipa-todokede'),
  },
  'police-cyber': forPolice,
  'police-tokyo': forPolice,
  'police-9110': forPolice,
  'jpcert-request': forJpcert,
  'jpcert-consult': forJpcert,
  'jnsa-list': forFirm,
  'ipa-service-list': forFirm,
  otasuketai: forFirm,
  'ppc-report': forPrivacy,
  'ppc-my-number': forPrivacy,
  'ppc-law-line': forPrivacy,
  antiphishing: {
    lines: [
      {
        text: {
          ja: '届いたメール(転送)、SMSは画面の写真',
          en: 'The mail, to be forwarded; for a text message, a screenshot',
        },
        fields: ['mailFrom', 'mailSubject'],
      },
      { text: { ja: '開いたページのアドレス', en: 'The address of the page' }, fields: ['urls'] },
    ],
    basis: official(CHECKED, 'antiphishing'),
  },
};

/** What to have ready before turning to a desk, or nothing where no list is needed. */
export function preparationFor(deskId: string): PreparationList | undefined {
  return preparations[deskId];
}
