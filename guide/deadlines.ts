import type { Text } from '../i18n/text.ts';
import { addDays, isYearEnd, weekdayOf } from './japan-time.ts';
import { official, own, say, transcribed, unverified } from './statement.ts';
import type { Basis, IsoDay, Statement } from './types.ts';

const CHECKED = '2026-11-23';
const appi = official(CHECKED, 'appi-rules', 'ppc-guideline');
const myNumber = official(CHECKED, 'my-number-rules');

/** The cases in which a report to the privacy commission is a duty. Stored in incidents: never renamed. */
export type ReportCaseId =
  | 'sensitive'
  | 'property'
  | 'wrongdoing'
  | 'over-1000'
  | 'my-number-system'
  | 'my-number-wrongdoing'
  | 'my-number-public'
  | 'my-number-over-100';

/** The two laws have cases and reports of their own. */
export type ReportLaw = 'personal-information' | 'my-number';

/** One case, worded so that a person can say yes or no; a mere possibility counts as yes. */
export interface ReportCase {
  readonly id: ReportCaseId;
  readonly law: ReportLaw;
  readonly statement: Statement;
  /** Days for the full report: 60 where wrongdoing is suspected, else 30. */
  readonly fullReportDays: 30 | 60;
}

/** 施行規則 article 7 and the My Number rules, article 2; both are held to be met already by a possibility (おそれ). */
export const reportCases: readonly ReportCase[] = [
  {
    id: 'sensitive',
    law: 'personal-information',
    statement: say(
      appi,
      '病歴など、配慮が要る個人の情報が入っている。',
      'It holds sensitive personal data, such as medical history.',
    ),
    fullReportDays: 30,
  },
  {
    id: 'property',
    law: 'personal-information',
    statement: say(
      appi,
      '悪用されるとお金の被害が出る情報(カード番号など)が入っている。',
      'It holds data that can cost people money if misused, such as card numbers.',
    ),
    fullReportDays: 30,
  },
  {
    id: 'wrongdoing',
    law: 'personal-information',
    statement: say(
      appi,
      '不正アクセス、ウイルス、盗難、持ち出しなど、悪意によるおそれがある。',
      'Wrongdoing is possible: a break-in, a virus, theft, or data taken by somebody.',
    ),
    fullReportDays: 60,
  },
  {
    id: 'over-1000',
    law: 'personal-information',
    statement: say(
      appi,
      '本人の数が1,000人を超える。分からず、最大で超えるかもしれない場合も入る。',
      'More than 1,000 persons, or an unknown number that could at most exceed 1,000.',
    ),
    fullReportDays: 30,
  },
  {
    id: 'my-number-system',
    law: 'my-number',
    statement: say(
      myNumber,
      '役所の番号のしくみや、役所から頼まれた番号の仕事で起きた。',
      'It happened in the My Number systems of public bodies, or in work for them.',
    ),
    fullReportDays: 30,
  },
  {
    id: 'my-number-wrongdoing',
    law: 'my-number',
    statement: say(
      myNumber,
      'マイナンバーが、悪意で漏れたり使われたりしたおそれがある。',
      'My Numbers may have been leaked, used or passed on with ill intent.',
    ),
    fullReportDays: 60,
  },
  {
    id: 'my-number-public',
    law: 'my-number',
    statement: say(
      myNumber,
      'マイナンバーを、だれでも見られる状態にしてしまった。',
      'My Numbers could be viewed by anybody, for example on the internet.',
    ),
    fullReportDays: 30,
  },
  {
    id: 'my-number-over-100',
    law: 'my-number',
    statement: say(
      myNumber,
      'マイナンバーの本人の数が100人を超える。',
      'My Numbers of more than 100 persons are concerned.',
    ),
    fullReportDays: 30,
  },
];

/** When the two reports under one law are due. */
export interface ReportDeadline {
  readonly law: ReportLaw;
  /**
   * The first report (速報) as a span of days, never a moment: the rules say "promptly" and only the guideline says
   * roughly three to five days. Counted with the day of knowing as day 1 and without roll-over, the careful reading.
   */
  readonly first: { readonly fromDay: IsoDay; readonly toDay: IsoDay };
  /** The last day of the full report (確報); `rolledOver` when the counted day was one on which offices are closed. */
  readonly full: { readonly day: IsoDay; readonly limitDays: 30 | 60; readonly rolledOver: boolean };
  readonly basis: Basis;
}

/** Saturday, Sunday, public holiday or 12-29 to 01-03: a limit on such a day moves on to the first that is none. */
function isOfficeClosed(day: IsoDay, isHoliday: (day: IsoDay) => boolean): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 || isYearEnd(day) || isHoliday(day);
}

/**
 * The deadlines for the cases that apply, one a law. `knownOn` is the day in Japan on which anybody in the company
 * knew; it is day 1, and weekends count (guideline 3-5-3-4). Example: known on 2026-11-02, 60 days end on 12-31, so the
 * last day is 2027-01-04.
 */
export function reportDeadlines(
  caseIds: readonly ReportCaseId[],
  knownOn: IsoDay,
  isHoliday: (day: IsoDay) => boolean,
): readonly ReportDeadline[] {
  const laws: readonly ReportLaw[] = ['personal-information', 'my-number'];
  return laws.flatMap((law): readonly ReportDeadline[] => {
    const cases = reportCases.filter((candidate) => candidate.law === law && caseIds.includes(candidate.id));
    if (cases.length === 0) return [];
    const limitDays = cases.some(({ fullReportDays }) => fullReportDays === 60) ? 60 : 30;
    const countedDay = addDays(knownOn, limitDays - 1);
    let day = countedDay;
    while (isOfficeClosed(day, isHoliday)) day = addDays(day, 1);
    return [
      {
        law,
        first: { fromDay: addDays(knownOn, 2), toDay: addDays(knownOn, 4) },
        full: { day, limitDays, rolledOver: day !== countedDay },
        basis: law === 'my-number' ? myNumber : appi,
      },
    ];
  });
}

/** A deadline outside the two reports, told in words; `hours` only where the rule itself counts in hours. */
export interface OtherDeadline {
  readonly id: string;
  readonly name: Text;
  readonly rule: Statement;
  readonly hours?: number;
}

/** Whom else a firm may have to tell, and how soon. */
export const otherDeadlines: readonly OtherDeadline[] = [
  {
    id: 'persons',
    name: { ja: '本人への通知', en: 'Notice to the persons' },
    rule: say(
      appi,
      '日数の決まりはありません。状況に応じて、早めに知らせます。',
      'No number of days: promptly, as the situation allows.',
    ),
  },
  {
    id: 'client',
    name: { ja: '情報を預けた会社への連絡', en: 'Notice to the client whose data it is' },
    rule: say(
      appi,
      '知ってから3〜5日ほどで預けた会社に知らせれば、自社からの報告は要らなくなります。',
      'Told within roughly 3 to 5 days, the client reports and you need not.',
    ),
  },
  {
    id: 'card-acquirer',
    name: { ja: 'カード会社・決済代行への連絡', en: 'Notice to card company and payment provider' },
    rule: say(transcribed(CHECKED, 'card-merchant-pages'), 'すぐに知らせます。', 'At once.'),
  },
  {
    id: 'gdpr',
    name: { ja: 'EUの人の情報(GDPR)', en: 'Data of people in the EU (GDPR)' },
    rule: say(
      transcribed(CHECKED, 'gdpr-33'),
      'EUの人の情報なら、知ってから72時間以内に、EUの監督機関に報告します。',
      'Data of people in the EU: the authority there, within 72 hours of knowing.',
    ),
    hours: 72,
  },
  {
    id: 'infrastructure',
    name: { ja: '重要な社会の基盤の会社(国の指定)', en: 'Designated infrastructure operators' },
    rule: say(
      transcribed(CHECKED, 'cyber-defence-act'),
      '指定された会社だけの決まりです。すぐに、また30日以内に、所管の大臣などに報告します。',
      'Only for designated operators: promptly, and within 30 days, to the minister in charge.',
    ),
  },
  {
    id: 'insurer',
    name: { ja: 'サイバー保険', en: 'Cyber insurance' },
    rule: say(
      unverified(CHECKED),
      '業者を頼む前の連絡が条件のことがあります。契約の書類で確認してください。',
      'Notice before hiring anybody may be a condition. Please confirm in your policy.',
    ),
  },
  {
    id: 'contract',
    name: { ja: '契約で決めた連絡', en: 'What your contracts say' },
    rule: say(
      own(CHECKED),
      '取引先との契約に、知らせる期限が書いてあれば、それに従います。',
      'If a contract with a client sets a time for notice, keep to it.',
    ),
  },
];
