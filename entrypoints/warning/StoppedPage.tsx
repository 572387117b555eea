import { useState } from 'preact/hooks';
import { CopyText } from '../../components/CopyText.tsx';
import { ChevDIcon, ChevRIcon, InfoIcon, PenIcon, TypedIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { loadPart } from '../../components/load-part.tsx';
import { Sign } from '../../components/marks.tsx';
import { isPractice, type Recorded } from '../../components/record-stop.ts';
import { sayCount, sayDay, sayDaysAgo, sayMoment } from '../../i18n/date.ts';
import { decidedText } from '../../i18n/decided.ts';
import { failureText } from '../../i18n/failure.ts';
import { policyText } from '../../i18n/policy.ts';
import { threatText } from '../../i18n/threat.ts';
import { warningSentence, warningText } from '../../i18n/warning.ts';
import { defangUrl } from '../../incidents/defang.ts';
import type { Stored } from '../../incidents/types.ts';
import type { KeptContact } from '../../settings/contacts.ts';
import { isDenied, organisationList } from '../../watch/organisation.ts';
import type { ListInForce, Verdict } from '../../watch/types.ts';
import { AllowForTime, type AllowRequest, type KeptWords } from './AllowForTime.tsx';
import { AskFirst } from './AskFirst.tsx';
import { GoBack } from './GoBack.tsx';
import { HostName } from './HostName.tsx';
import { type Opened, ProceedOnce } from './ProceedOnce.tsx';
import { oddLetters, readShownAddress, type ShownAddress, shownHost } from './shown-address.ts';

const Mistake = loadPart(async () => (await import('./Mistake.tsx')).Mistake);
const PrivateNotice = loadPart(async () => (await import('../../components/PrivateNotice.tsx')).PrivateNotice);

/** What the page can do beyond showing; main.tsx binds them to the browser. */
export interface WarningActions {
  readonly goBack: () => Promise<void>;
  readonly record: (verdict: Verdict, reason: 'stopped' | 'typed') => Promise<Stored<Recorded>>;
  readonly openIncident: (incident: string) => Promise<void>;
  readonly proceedOnce: () => Promise<Opened>;
  readonly allow: (request: AllowRequest) => Promise<Opened>;
  readonly words: KeptWords;
}

export interface StoppedPageProps {
  readonly address: string;
  /** `late`: it may have loaded for a moment. `path`: the address is only as long as the list's entry. */
  readonly how: 'before' | 'late' | 'path';
  /** The visit was to send a form. */
  readonly sentForm: boolean;
  readonly verdict: Verdict;
  /** The lists in force; empty while the background does not say. */
  readonly lists: readonly ListInForce[];
  readonly stoppedAtMs: number;
  readonly digits: string;
  readonly userName: string;
  readonly contacts: readonly KeptContact[];
  /** The ways through that the organisation leaves open. */
  readonly offers: { readonly once: boolean; readonly allow: boolean };
  /** In a private window: Chromium forgets its notes and has only the lists of the package there; Firefox keeps the text. */
  readonly privateIn: 'chromium' | 'firefox' | null;
  readonly actions: WarningActions;
}

/** The full warning: what was stopped, why, the way back, and folded away the way through. */
export function StoppedPage(props: StoppedPageProps) {
  const { address, how, verdict, lists, actions, privateIn, offers } = props;
  const { language, say } = useLanguage();
  const practice = isPractice(verdict.matches.map((match) => match.threat));
  const isLate = how === 'late';
  const mayPass = (offers.once || offers.allow) && !isDenied(verdict.matches);
  return (
    <>
      {practice && (
        <aside class="notice">
          <InfoIcon />
          <p>
            <b>{say(warningText.testNoticeTitle)}</b>
            <span>{say(warningText.testNotice)}</span>
          </p>
        </aside>
      )}
      <header class="warn__head">
        <Sign letter={language === 'ja' ? '止' : '!'} />
        <div>
          <h1>{say(headingOf(verdict, practice, isLate))}</h1>
          <p>{say(isLate ? warningText.lateSafe : warningText.stoppedSafe)}</p>
          {props.sentForm && !isLate && <p>{say(warningText.formStopped)}</p>}
        </div>
      </header>
      <Host
        address={address}
        verdict={verdict}
        lists={lists}
        nowMs={props.stoppedAtMs}
        knowsDates={privateIn !== 'chromium'}
      />
      <Record verdict={verdict} actions={actions} practice={practice} privateIn={privateIn} address={address} />
      {!mayPass && <AskFirst contacts={props.contacts} />}
      <details class="fold">
        <summary>
          <ChevDIcon size={16} />
          {say(warningText.more)}
        </summary>
        <div class="fold__body">
          <Technical {...props} />
          <Mistake address={address} verdict={verdict} lists={lists} />
          {mayPass && <Through {...props} />}
        </div>
      </details>
    </>
  );
}

function headingOf({ matches }: Verdict, practice: boolean, late: boolean) {
  if (isDecided(matches)) return late ? decidedText.lateHeading : decidedText.heading;
  if (practice) return late ? warningText.testLateHeading : warningText.testHeading;
  return late ? warningText.lateHeading : warningText.stoppedHeading;
}

/** Nothing but the organisation's own decision stops it: no list calls it dangerous. */
function isDecided(matches: Verdict['matches']): boolean {
  return isDenied(matches) && matches.length === 1;
}

interface HostProps {
  readonly address: string;
  readonly verdict: Verdict;
  readonly lists: readonly ListInForce[];
  readonly nowMs: number;
  /** False where the lists at hand may be older than those in force. */
  readonly knowsDates: boolean;
}

function Host({ address, verdict, lists, nowMs, knowsDates }: HostProps) {
  const { language, say } = useLanguage();
  const shown = readShownAddress(address, verdict.host, verdict.registrable);
  const [match] = verdict.matches;
  const threat = threatText[match?.threat ?? 'unknown'];
  return (
    <section class="host" aria-labelledby="host-heading">
      <h2 id="host-heading">{say(warningText.address)}</h2>
      <HostName address={shown} />
      {match?.kind === 'path' && (
        <p class="host__page">
          {say(warningText.pageListed)}
          <code translate={false} dir="ltr">
            {match.entry}
          </code>
        </p>
      )}
      <Hints shown={shown} lookalike={verdict.lookalike} />
      <dl class="host__why">
        <div>
          <dt>{say(warningText.reason)}</dt>
          <dd>
            {isDecided(verdict.matches) ? (
              say(decidedText.reason)
            ) : (
              <>
                {say(threat.name)}
                <small>({say(threat.gloss)})</small>
              </>
            )}
            {verdict.matches.some((it) => it.overridesGuard) && <small>{say(decidedText.overridesGuard)}</small>}
            {match?.isHacked && <small>{say(warningText.hacked)}</small>}
          </dd>
        </div>
        {match?.brand !== undefined && (
          <div>
            <dt>{say(warningText.brand)}</dt>
            <dd translate={false}>{match.brand}</dd>
          </div>
        )}
        <div>
          <dt>{say(warningText.onLists)}</dt>
          <dd>
            {verdict.matches.map(({ list }) => (
              <OnList
                key={list}
                id={list}
                list={lists.find(({ id }) => id === list)}
                nowMs={nowMs}
                knowsDates={knowsDates}
              />
            ))}
            {verdict.matches.length === 0 && say(warningText.listUnknownHere)}
          </dd>
        </div>
        {match && match.threat !== 'test' && !isDecided(verdict.matches) && (
          <div>
            <dt>{say(warningText.listedSince)}</dt>
            {match.listedAtMs === undefined ? (
              <dd>{say(warningText.listDateUnknown)}</dd>
            ) : (
              <dd>
                <time dateTime={new Date(match.listedAtMs).toISOString()}>{sayDay(match.listedAtMs, language)}</time>
                <small>({sayDaysAgo(match.listedAtMs, nowMs, language)})</small>
              </dd>
            )}
          </div>
        )}
      </dl>
    </section>
  );
}

interface OnListProps {
  readonly id: string;
  /** Undefined where the background did not say, or has put other lists in force since. */
  readonly list: ListInForce | undefined;
  readonly nowMs: number;
  readonly knowsDates: boolean;
}

/** A list that has the address, how old it is and when it was last asked for news. */
function OnList({ id, list, nowMs, knowsDates }: OnListProps) {
  const { language, say } = useLanguage();
  const isReal = knowsDates && list !== undefined && list.threat !== 'test';
  const tell = (atMs: number) => ({ date: sayDay(atMs, language), ago: sayDaysAgo(atMs, nowMs, language) });
  return (
    <span>
      {id === organisationList ? say(policyText.listName) : (list?.name ?? id)}
      {isReal && list.datedAtMs !== null && (
        <small class={list.isStale ? 'is-old' : ''}>{say(warningSentence.listOf, tell(list.datedAtMs))}</small>
      )}
      {isReal && list.lastSuccessMs !== null && (
        <small>{say(warningSentence.listChecked, tell(list.lastSuccessMs))}</small>
      )}
    </span>
  );
}

/** What a reader could take wrongly about the host. */
function Hints({ shown, lookalike }: { readonly shown: ShownAddress; readonly lookalike: Verdict['lookalike'] }) {
  const { say } = useLanguage();
  const imitates = lookalike?.kind === 'imitates' ? lookalike.name : undefined;
  const otherLetters = lookalike?.kind === 'mixed-scripts' ? warningText.mixedScripts : warningText.otherLettersTitle;
  const [odd] = [...shown.registrable, ...shown.subdomain].flatMap((label) => oddLetters(label, shownHost(shown)));
  const isSpelt = shown.punycode !== '' || imitates !== undefined;
  return (
    <>
      {shown.userInfo !== '' && (
        <div class="host__hint">
          <InfoIcon />
          <div>
            <p>
              <b>{say(warningText.userInfoTitle)}</b>
            </p>
            <dl>
              <div>
                <dt>{say(warningText.userInfo)}</dt>
                <dd translate={false} dir="ltr">
                  <bdi>{defangUrl(shown.userInfo)}</bdi>
                </dd>
              </div>
            </dl>
          </div>
        </div>
      )}
      {isSpelt && (
        <div class="host__hint">
          <InfoIcon />
          <div>
            {shown.punycode !== '' && (
              <p>
                <b>{odd ? say(warningSentence.oddLetter, odd) : say(otherLetters)}</b>
              </p>
            )}
            <dl>
              {imitates !== undefined && (
                <div>
                  <dt>{say(warningText.imitates)}</dt>
                  <dd translate={false}>{imitates}</dd>
                </div>
              )}
              {shown.punycode !== '' && (
                <div>
                  <dt>{say(warningText.realSpelling)}</dt>
                  <dd translate={false}>{shown.punycode}</dd>
                </div>
              )}
            </dl>
          </div>
        </div>
      )}
    </>
  );
}

interface RecordProps {
  readonly address: string;
  readonly verdict: Verdict;
  readonly actions: WarningActions;
  readonly practice: boolean;
  readonly privateIn: StoppedPageProps['privateIn'];
}

function Record({ address, verdict, actions, practice, privateIn }: RecordProps) {
  const { say } = useLanguage();
  const [state, setState] = useState<'busy' | Stored<Recorded> | null>(null);
  const record = async (reason: 'stopped' | 'typed') => {
    if (state === 'busy') return;
    setState('busy');
    const recorded = await actions.record(verdict, reason);
    setState(recorded);
    if (recorded.ok) await actions.openIncident(recorded.value.incident);
  };
  const recorded = state !== null && state !== 'busy' && state.ok ? state.value : null;
  const failure = state !== null && state !== 'busy' && !state.ok ? state.failure : null;
  return (
    <>
      <div class="warn__do">
        <GoBack goBack={actions.goBack} />
        {recorded === null ? (
          <button
            class="btn btn--secondary btn--hero"
            type="button"
            aria-disabled={state === 'busy'}
            onClick={() => record('stopped')}
          >
            <PenIcon />
            {say(practice ? warningText.recordTest : warningText.record)}
          </button>
        ) : (
          <button
            class="btn btn--secondary btn--hero"
            type="button"
            onClick={() => actions.openIncident(recorded.incident)}
          >
            {say(warningText.openSteps)}
            <ChevRIcon />
          </button>
        )}
      </div>
      <p class="warn__state" role="status">
        {state === 'busy' && say(warningText.recording)}
        {recorded !== null && say(recordedText(recorded, practice))}
        {state === null && privateIn !== null && <PrivateNotice privateIn={privateIn} />}
      </p>
      {failure !== null && (
        <div class="fault" role="alert">
          <p>{say(warningSentence.notRecorded, { reason: say(failureText[failure.kind]) })}</p>
          <CopyText label={say(warningText.copyToKeep)} text={`${sayMoment(Date.now())} ${defangUrl(address)}`} />
        </div>
      )}
      <button class="warn__typed" type="button" aria-disabled={state === 'busy'} onClick={() => record('typed')}>
        <TypedIcon />
        <span>
          <b>{say(warningText.typed)}</b>
          <small>{say(warningText.typedDetail)}</small>
        </span>
        <ChevRIcon />
      </button>
    </>
  );
}

function recordedText(recorded: Recorded, practice: boolean) {
  if (recorded.joined) return warningText.recordedOpen;
  return practice ? warningText.recordedNewTest : warningText.recordedNew;
}

function Technical({ address, how, verdict, lists, stoppedAtMs, privateIn }: StoppedPageProps) {
  const { language, say } = useLanguage();
  return (
    <section>
      <h3>{say(warningText.technical)}</h3>
      <dl class="facts">
        <div>
          <dt>{say(warningText.defanged)}</dt>
          <dd>
            <code translate={false}>{defangUrl(address)}</code>
            {how === 'path' && <small>{say(warningText.pathOnly)}</small>}
          </dd>
        </div>
        {verdict.matches.map((match) => (
          <div key={match.list}>
            <dt>{say(warningText.matchedLine)}</dt>
            <dd>
              <code translate={false}>{match.line}</code>
            </dd>
          </div>
        ))}
        {verdict.matches.map((match) => {
          const list = lists.find((it) => it.id === match.list);
          return (
            list &&
            privateIn !== 'chromium' && (
              <div key={match.list}>
                <dt>{say(warningText.listVersion)}</dt>
                <dd>
                  {say(warningSentence.listVersionValue, {
                    list: list.name,
                    date: list.datedAtMs === null ? say(warningText.listDateUnknown) : sayMoment(list.datedAtMs),
                    count: sayCount(list.counts.hosts + list.counts.ips + list.counts.paths, language),
                  })}
                </dd>
              </div>
            )
          );
        })}
        <div>
          <dt>{say(warningText.stoppedAt)}</dt>
          <dd>{sayMoment(stoppedAtMs)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Through(props: StoppedPageProps) {
  const { address, sentForm, verdict, stoppedAtMs, digits, userName, privateIn, offers, actions } = props;
  const { say } = useLanguage();
  return (
    <section class="fold__row fold__row--risk">
      <div>
        <h3>{say(warningText.proceed)}</h3>
        {verdict.lookalike ? (
          <p>{say(warningText.noProceedLookalike)}</p>
        ) : (
          offers.once && (
            <p>
              {say(warningText.proceedText)} {sentForm && say(formText(address))}{' '}
              {privateIn === null && <b>{say(warningText.proceedNoted)}</b>}
            </p>
          )
        )}
      </div>
      {!verdict.lookalike && (
        <>
          {offers.once && <ProceedOnce digits={digits} open={actions.proceedOnce} />}
          {offers.allow && (
            <details class="longer">
              <summary>
                <ChevDIcon size={16} />
                {say(warningText.allowTitle)}
              </summary>
              <p>{say(warningText.allowText)}</p>
              <AllowForTime words={actions.words} userName={userName} nowMs={stoppedAtMs} allow={actions.allow} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

/** What became of a form: one sent by GET, which Chromium does not tell from POST, stands in the address. */
function formText(address: string) {
  return address.includes('?') ? warningText.formLostPartly : warningText.formLost;
}
