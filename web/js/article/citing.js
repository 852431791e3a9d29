import { evidenceAddress } from '../shell/address.js';
import { arabicCitation, day, englishCitation, plainText } from './citations.js';
import { copyButton } from '../drawing/copying.js';
import { el } from '../drawing/dom.js';
import { isOnlyHere } from '../shell/site.js';
import { text } from '../text/text.js';

/** Buttons that copy the article as a citation, as text, or as a link with evidence. */
export function citing(told) {
  const link = () => evidenceAddress(told.id, { sha256: told.sha256 });
  const today = () => day(new Date());
  return el('div', { id: 'citing', class: 'citing', role: 'group', 'aria-label': text.citingLabel },
    copyButton('copy-arabic', text.copyArabic, () => arabicCitation(told, link(), today())),
    copyButton('copy-english', text.copyEnglish, () => englishCitation(told, link(), today())),
    copyButton('copy-text', text.copyText, () => plainText(told, link())),
    copyButton('copy-link', text.copyLink, link),
    isOnlyHere() && el('p', { id: 'only-here', class: 'only-here' }, text.onlyHere));
}
