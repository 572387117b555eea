import { privateWindowText } from '../i18n/private-window.ts';
import { useLanguage } from './language.ts';

/** Says before the first word what becomes of notes written in a private window of this browser. */
export function PrivateNotice({ privateIn }: { readonly privateIn: 'chromium' | 'firefox' }) {
  const { say } = useLanguage();
  return <>{say(privateWindowText[privateIn])}</>;
}
