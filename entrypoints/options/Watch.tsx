import { useState } from 'preact/hooks';
import { EyeIcon, StopIcon } from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { commonText } from '../../i18n/common.ts';
import { sayCount, sayDay, sayDaysAgo } from '../../i18n/date.ts';
import { optionsSentence, optionsText } from '../../i18n/options.ts';
import type { Text } from '../../i18n/text.ts';
import { threatText } from '../../i18n/threat.ts';
import { watchText } from '../../i18n/watch.ts';
import type { ListInfo, Protection, ProtectionGap } from '../../watch/types.ts';
import { Section } from './Section.tsx';

export interface WatchActions {
  /** null: the background does not answer. */
  readonly readProtection: () => Promise<Protection | null>;
  /** Asks the browser for access to all sites; must be called in a click. */
  readonly requestHostAccess: () => Promise<boolean>;
  /** Opens the browser's own page of extensions; null where no extension may. */
  readonly openExtensions: (() => void) | null;
}

/** A list whose own date is older than this is shown in amber; it still protects. */
const OLD_LIST_MS = 30 * 24 * 60 * 60 * 1000;

const gapText = {
  'no-host-permission': watchText.noPermission,
  'private-windows-not-allowed': watchText.privateWindows,
  'prediction-on': watchText.predictionOn,
  starting: watchText.starting,
  broken: watchText.broken,
} as const satisfies { readonly [gap in ProtectionGap]: Text };

interface WatchProps {
  /** What the background said when the page opened; null: it did not answer. */
  readonly first: Protection | null;
  readonly actions: WatchActions;
}

/** Whether this browser is protected, what is missing and how to mend it, and the lists in force. */
export function Watch({ first, actions }: WatchProps) {
  const { language, say } = useLanguage();
  const [protection, setProtection] = useState(first);
  const [isRefused, setRefused] = useState(false);
  const read = async () => setProtection(await actions.readProtection());
  const request = async () => {
    setRefused(!(await actions.requestHostAccess()));
    await read();
  };
  return (
    <Section
      id="watch"
      title={say(optionsText.watch)}
      hint={
        protection === null
          ? say(watchText.unknown)
          : say(optionsSentence.inForce, { count: sayCount(protection.inForce, language) })
      }
    >
      {protection === null ? (
        <p class="card note" role="alert">
          {say(commonText.noAnswer)}
        </p>
      ) : (
        <>
          <div class={protection.state === 'on' ? 'state' : 'state is-off'}>
            {protection.state === 'on' ? <EyeIcon /> : <StopIcon />}
            <div>
              <p>
                <b>{say(protection.state === 'on' ? watchText.on : watchText.off)}</b>{' '}
                {protection.state === 'on' && say(watchText.onHint)}
              </p>
              <p>{say(watchText.notSafe)}</p>
              {protection.gaps.map((gap) => (
                <div class="state__gap" key={gap}>
                  <p>{say(gapText[gap])}</p>
                  {gap === 'no-host-permission' && (
                    <button class="btn btn--primary btn--sm" type="button" onClick={request}>
                      {say(watchText.permit)}
                    </button>
                  )}
                  {gap === 'private-windows-not-allowed' && actions.openExtensions !== null && (
                    <button class="btn btn--secondary btn--sm" type="button" onClick={actions.openExtensions}>
                      {say(optionsText.openExtensions)}
                    </button>
                  )}
                </div>
              ))}
              <p class="fault" role="alert">
                {isRefused && say(optionsText.requestFailed)}
              </p>
            </div>
          </div>
          <div class="card">
            {protection.lists.map((list) => (
              <List key={list.id} list={list} />
            ))}
          </div>
        </>
      )}
    </Section>
  );
}

function List({ list }: { readonly list: ListInfo }) {
  const { language, say } = useLanguage();
  const { hosts, ips, paths } = list.counts;
  const isOld = list.datedAtMs !== null && Date.now() - list.datedAtMs > OLD_LIST_MS;
  return (
    <div class="row row--list">
      <div>
        <h3>
          {list.name}
          {isOld && <span class="chip chip--caution chip--plain">{say(optionsText.oldList)}</span>}
        </h3>
        <p class="row__sub">
          {say(threatText[list.threat].name)}
          {' · '}
          {say(optionsSentence.publisher, { publisher: list.publisher, licence: list.licence })}
          {list.homepage !== '' && (
            <>
              {' · '}
              <a href={list.homepage} target="_blank" rel="noreferrer">
                {say(optionsText.homepage)}
              </a>
            </>
          )}
        </p>
        <p class={isOld ? 'row__sub is-old' : 'row__sub'}>
          {list.datedAtMs === null
            ? say(watchText.noDate)
            : say(optionsSentence.dated, {
                date: sayDay(list.datedAtMs, language),
                age: sayDaysAgo(list.datedAtMs, Date.now(), language),
              })}
        </p>
      </div>
      <p class="row__n">{say(optionsSentence.entries, { count: sayCount(hosts + ips + paths, language) })}</p>
    </div>
  );
}
