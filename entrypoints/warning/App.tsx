import { useEffect } from 'preact/hooks';
import { useLanguage } from '../../components/language.ts';
import { Mark } from '../../components/marks.tsx';
import { sayDay } from '../../i18n/date.ts';
import { decidedText } from '../../i18n/decided.ts';
import { warningSentence, warningText } from '../../i18n/warning.ts';
import type { Allow, Verdict } from '../../watch/types.ts';
import { GoBack } from './GoBack.tsx';
import { StoppedPage, type StoppedPageProps } from './StoppedPage.tsx';

/** What the background said of the address. */
export type Answer = Verdict | 'asking' | 'no-answer';

interface AppProps extends Omit<StoppedPageProps, 'verdict'> {
  readonly answer: Answer;
  readonly isFramed: boolean;
  readonly askAgain: () => void;
}

/** The warning page. Only an address that the lists have in force gets the full warning; nothing else gets a way through. */
export function App({ answer, isFramed, askAgain, ...shown }: AppProps) {
  const { say } = useLanguage();
  const isFlagged = typeof answer !== 'string' && answer.kind === 'flagged';
  useEffect(() => {
    document.title = say(isFlagged || typeof answer === 'string' ? warningText.pageTitle : warningText.calmTitle);
  }, [answer, say, isFlagged]);
  if (isFramed) return <p class="warn__framed">{say(warningText.framedHeading)}</p>;
  return (
    <div class={isFlagged ? 'warn' : 'warn is-calm'}>
      <main class="warn__col">
        {typeof answer !== 'string' && answer.kind === 'flagged' ? (
          <StoppedPage {...shown} verdict={answer} />
        ) : (
          <CalmPage answer={answer} address={shown.address} goBack={shown.actions.goBack} askAgain={askAgain} />
        )}
      </main>
      {isFlagged && (
        <footer class="warn__foot">
          <Mark />
          <span>{say(warningText.footer)}</span>
        </footer>
      )}
    </div>
  );
}

interface CalmPageProps {
  readonly answer: Answer;
  readonly address: string;
  readonly goBack: () => Promise<void>;
  readonly askAgain: () => void;
}

/** Whatever is not a stop: nothing claims that a site is safe, and nothing leads there. */
function CalmPage({ answer, address, goBack, askAgain }: CalmPageProps) {
  const { say } = useLanguage();
  if (answer === 'asking') {
    return (
      <>
        <p role="status">{say(warningText.lookingUp)}</p>
        <div class="warn__do">
          <GoBack goBack={goBack} />
        </div>
      </>
    );
  }
  const allow = typeof answer === 'string' ? undefined : answer.allow;
  return (
    <>
      <header class="calm">
        <h1>{say(headingOf(answer))}</h1>
        {allow ? <AllowedText allow={allow} /> : <p>{say(textOf(answer))}</p>}
      </header>
      {address !== '' && (
        <dl class="facts">
          <div>
            <dt>{say(warningText.askedAddress)}</dt>
            <dd>
              <code translate={false} dir="ltr">
                {address}
              </code>
            </dd>
          </div>
        </dl>
      )}
      <div class="warn__do">
        <GoBack goBack={goBack} />
        {answer === 'no-answer' && (
          <button class="btn btn--secondary btn--hero" type="button" onClick={askAgain}>
            {say(warningText.tryAgain)}
          </button>
        )}
      </div>
    </>
  );
}

function AllowedText({ allow }: { readonly allow: Allow }) {
  const { language, say } = useLanguage();
  if (allow.byPolicy) return <p>{say(decidedText.allowedText)}</p>;
  const { by, reason, untilMs } = allow;
  return <p>{say(warningSentence.allowedText, { by, reason, date: sayDay(untilMs, language) })}</p>;
}

function headingOf(answer: Verdict | 'no-answer') {
  if (answer === 'no-answer') return warningText.noAnswerHeading;
  if (answer.allow) return answer.allow.byPolicy ? decidedText.allowedHeading : warningText.allowedHeading;
  return answer.kind === 'ignored' ? warningText.ignoredHeading : warningText.calmHeading;
}

function textOf(answer: Verdict | 'no-answer') {
  if (answer === 'no-answer') return warningText.noAnswerText;
  return answer.kind === 'ignored' ? warningText.ignoredText : warningText.calmText;
}
