/** Which key was meant, and whether it was meant for us. */

const STORE = 'fihrist.letterKeys';
const LETTER_CODES = {
  KeyC: 'c', KeyF: 'f', KeyJ: 'j', KeyK: 'k', KeyM: 'm', KeyN: 'n', KeyP: 'p', KeyQ: 'q', KeyS: 's', KeyX: 'x',
};

/** Whether single letters act. People who dictate or brush the keys may turn them off. */
export function lettersAct() {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Turns single letters on or off for this browser. */
export function letLettersAct(act) {
  try {
    localStorage.setItem(STORE, act ? 'on' : 'off');
  } catch {
    // Nothing is kept: the choice does not outlive the page.
  }
}

/**
 * Calls `keys()[name]` for each key pressed outside of a text field, and `always[name]` for each
 * key anywhere; one that returns true has taken the key.
 */
export function listen(keys, always) {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    const name = named(event);
    const taken = always[name]?.(event) || (meant(name, event.target) && keys()[name]?.(event));
    if (taken) event.preventDefault();
  });
}

/** A key's name on any layout: an Arabic keyboard has ت where J is, and ؟ for a question mark. */
function named(event) {
  if (event.key === 'Enter' && event.shiftKey) return 'Shift+Enter';
  if (event.key === '؟') return '?';
  if (/^[\x20-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  if (event.key.length === 1 && event.code === 'Slash') return event.shiftKey ? '?' : '/';
  return (event.key.length === 1 && LETTER_CODES[event.code]) || event.key;
}

function meant(name, target) {
  if (name === 'Enter' || name === 'Shift+Enter') {
    return !target.closest?.('a, button, input, summary, select, textarea');
  }
  if (name.startsWith('Arrow')) return true;
  return lettersAct() && !target.closest?.('input:not([type=checkbox]), textarea, select');
}
