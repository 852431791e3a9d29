import { el } from '../drawing/dom.js';
import { withStyles } from '../drawing/styles.js';
import { text } from '../text/asking-text.js';

/** A button that opens the help. The help is loaded on the first press. */
export function helpButton(id) {
  const button = el('button', { id, type: 'button', class: 'quiet-button help-button' }, text.help);
  button.addEventListener('click', async () => {
    const [{ showHelp }] = await Promise.all([import('./help-dialog.js'), withStyles('search/help')]);
    showHelp();
  });
  return button;
}
