import { el, icon } from '../drawing/dom.js';
import { ALL, folderAddress, LISTS_ADDRESS } from './own-address.js';
import { text } from '../text/star-text.js';

const FOLDER = 'M3.5 6.5h6l2 2.5h9v9.5h-17z';
const LIST = 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01';

/** Puts the ways to folders and lists into the header, before the search box. */
export function drawOwnLinks() {
  document.getElementById('search').before(el('nav', { id: 'own', class: 'own', 'aria-label': text.ownLabel },
    link('to-folders', folderAddress(ALL), FOLDER, text.folders),
    link('to-lists', LISTS_ADDRESS, LIST, text.lists)));
}

function link(id, href, path, label) {
  return el('a', { id, href, title: label }, icon(path), el('span', {}, label));
}
