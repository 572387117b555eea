import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  CheckIcon,
  ExpandIcon,
  FakeIcon,
  LockIcon,
  PhoneIcon,
  RespondIcon,
  ShieldIcon,
} from '../../components/icons.tsx';
import { useLanguage } from '../../components/language.ts';
import { Mark } from '../../components/marks.tsx';
import { commonText } from '../../i18n/common.ts';
import { escapeSentence, escapeText } from '../../i18n/escape.ts';
import { welcomeSentence, welcomeText } from '../../i18n/welcome.ts';
import { testHost } from '../../watch/test-list.ts';
import { PinPicture } from './PinPicture.tsx';

/** What the page does; main.tsx binds it to the browser. */
export interface WelcomeActions {
  /** Goes on with the exercise that is open, or lets one be chosen. */
  readonly openExercise: () => void;
  readonly openContacts: () => void;
  /** null: the organisation decided it. */
  readonly switchLanguage: (() => void) | null;
  /** Opens the browser's own page of extensions; null where no extension may. */
  readonly openExtensions: (() => void) | null;
}

interface AppProps {
  readonly browser: 'chromium' | 'firefox';
  /** null: the browser cannot tell. */
  readonly pinned: boolean | null;
  readonly exercise: 'none' | 'open' | 'played';
  readonly hasContacts: boolean;
  /** null while the background does not say. */
  readonly privateAllowed: boolean | null;
  /** The key out of a fake warning as it is assigned; '' where none is. */
  readonly escapeKey: string;
  readonly actions: WelcomeActions;
}

/** The first page: four things to do, of which the first that is open has the filled button. */
export function App({ browser, pinned, exercise, hasContacts, privateAllowed, escapeKey, actions }: AppProps) {
  const { say } = useLanguage();
  const [hasTested, setHasTested] = useState(false);
  useEffect(() => {
    document.title = say(welcomeText.pageTitle);
  }, [say]);
  const done = [pinned === true, hasTested, exercise !== 'none', hasContacts];
  const next = done.findIndex((it, index) => !it && !(index === 0 && pinned === null));
  const button = (index: number) => `btn ${next === index ? 'btn--primary' : 'btn--secondary'}`;
  return (
    <div class="welcome">
      <header class="welcome__head">
        <Mark class="welcome__mark" />
        <p class="welcome__name">
          <b>{say(commonText.brand)}</b>
          <small>{say(commonText.brandAside)}</small>
        </p>
        {actions.switchLanguage !== null && (
          <button class="btn btn--quiet btn--sm" type="button" onClick={actions.switchLanguage}>
            {say(commonText.otherLanguage)}
          </button>
        )}
      </header>
      <main>
        <h1>{say(welcomeText.heading)}</h1>
        <p class="welcome__lead">{say(next === -1 ? welcomeText.allDone : welcomeText.lead)}</p>
        <p class="vh" role="status">
          {say(welcomeSentence.progress, { done: done.filter(Boolean).length, all: done.length })}
        </p>
        <ol class="welcome__steps">
          <Step isNext={next === 0} isDone={pinned === true} title={say(welcomeText.pinTitle)}>
            {pinned === true ? (
              <p>{say(welcomeText.pinned)}</p>
            ) : (
              <div class="welcome__pin">
                <div>
                  <p>{say(browser === 'firefox' ? welcomeText.pinFirefox : welcomeText.pinChromium)}</p>
                  <p class="hint">{say(pinned === null ? welcomeText.pinUnknown : welcomeText.pinWatching)}</p>
                </div>
                <PinPicture browser={browser} />
              </div>
            )}
          </Step>
          <Step isNext={next === 1} isDone={hasTested} title={say(welcomeText.testTitle)}>
            <p>{say(welcomeText.testText)}</p>
            <a
              class={button(1)}
              href={`http://${testHost}/`}
              target="_blank"
              onClick={() => setHasTested(true)}
              rel="noopener"
            >
              <ExpandIcon />
              {say(welcomeText.testOpen)}
            </a>
          </Step>
          <Step isNext={next === 2} isDone={exercise !== 'none'} title={say(welcomeText.exerciseTitle)}>
            <p>{say(welcomeText.exerciseText)}</p>
            <button class={button(2)} type="button" onClick={actions.openExercise}>
              <RespondIcon />
              {say(exercise === 'open' ? welcomeText.exerciseGoOn : welcomeText.exerciseStart)}
            </button>
          </Step>
          <Step isNext={next === 3} isDone={hasContacts} title={say(welcomeText.contactsTitle)}>
            <p>{say(welcomeText.contactsText)}</p>
            <button class={button(3)} type="button" onClick={actions.openContacts}>
              <PhoneIcon />
              {say(welcomeText.contactsOpen)}
            </button>
          </Step>
        </ol>
        <section class="welcome__aside">
          <FakeIcon />
          <div>
            <h2>{say(escapeText.title)}</h2>
            <p>
              {say(escapeText.lead)}{' '}
              {escapeKey === ''
                ? `${say(escapeText.unassigned)} ${say(escapeText.holdEsc)}`
                : `${say(escapeSentence.press, { key: escapeKey })} ${say(browser === 'firefox' ? escapeText.ifTaken : escapeText.ifNothing)}`}
            </p>
          </div>
        </section>
        <section class="welcome__aside">
          <LockIcon />
          <div>
            <h2>{say(welcomeText.privateTitle)}</h2>
            {privateAllowed === true ? (
              <p>{say(welcomeText.privateAllowed)}</p>
            ) : (
              <p>{say(browser === 'firefox' ? welcomeText.privateFirefox : welcomeText.privateChromium)}</p>
            )}
            {privateAllowed !== true && actions.openExtensions !== null && (
              <button class="btn btn--link btn--sm" type="button" onClick={actions.openExtensions}>
                {say(welcomeText.openExtensions)}
              </button>
            )}
          </div>
        </section>
        <section class="welcome__aside">
          <ShieldIcon />
          <div>
            <h2>{say(welcomeText.privacyTitle)}</h2>
            <p>{say(welcomeText.privacy)}</p>
          </div>
        </section>
      </main>
    </div>
  );
}

interface StepProps {
  readonly title: string;
  readonly isNext: boolean;
  readonly isDone: boolean;
  readonly children: ComponentChildren;
}

function Step({ title, isNext, isDone, children }: StepProps) {
  const { say } = useLanguage();
  return (
    <li class={`welcome__step${isNext ? ' is-next' : ''}${isDone ? ' is-done' : ''}`}>
      <h2>
        {title}
        {isDone && (
          <span class="chip chip--ok">
            <CheckIcon size={16} />
            {say(welcomeText.done)}
          </span>
        )}
      </h2>
      {children}
    </li>
  );
}
