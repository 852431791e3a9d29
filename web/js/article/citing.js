import { evidenceAddress } from '../shell/address.js';
import { arabicCitation, day, englishCitation, plainText } from './citations.js';
import { copyButton } from '../drawing/copying.js';
import { el } from '../drawing/dom.js';
import { isLocalOnly } from '../shell/site.js';
import { text } from '../text/text.js';

/** Buttons that copy the article as a citation, as text, or as a link with evidence. */
export function citeButtons(article) {
  const link = () => evidenceAddress(article.id, { sha256: article.sha256 });
  const today = () => day(new Date());
  return el('div', { id: 'citing', class: 'citing', role: 'group', 'aria-label': text.citingLabel },
    copyButton('copy-arabic', text.copyArabic, () => arabicCitation(article, link(), today())),
    copyButton('copy-english', text.copyEnglish, () => englishCitation(article, link(), today())),
    copyButton('copy-text', text.copyText, () => plainText(article, link())),
    copyButton('copy-link', text.copyLink, link),
    isLocalOnly() && el('p', { id: 'only-here', class: 'only-here' }, text.onlyHere));
}
