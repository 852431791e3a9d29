/** Keyboard shortcuts: finds the name of a pressed key on any layout, and calls its action. */

const STORE = 'fihrist.letterKeys';
const LETTER_CODES = {
  KeyC: 'c', KeyF: 'f', KeyJ: 'j', KeyK: 'k', KeyM: 'm', KeyN: 'n', KeyP: 'p', KeyQ: 'q', KeyS: 's', KeyX: 'x',
};

/** Whether single letters are shortcuts. People who dictate or hit keys by accident can turn them off. */
export function letterKeysEnabled() {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Turns single-letter shortcuts on or off for this browser. */
export function enableLetterKeys(act) {
  try {
    localStorage.setItem(STORE, act ? 'on' : 'off');
  } catch {
    // Storage is not available: the choice lasts until the page is closed.
  }
}

/**
 * Calls `keys()[name]` for each key pressed outside of a text field, and `always[name]` for each key pressed
 * anywhere. An action that returns true prevents the browser's default action.
 */
export function listen(keys, always) {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    const name = keyName(event);
    const taken = always[name]?.(event) || (mayAct(name, event.target) && keys()[name]?.(event));
    if (taken) event.preventDefault();
  });
}

/** The name of a key on any layout: on an Arabic keyboard, ت stands where J is, and ؟ is the question mark. */
function keyName(event) {
  if (event.key === 'Enter' && event.shiftKey) return 'Shift+Enter';
  if (event.key === '؟') return '?';
  if (/^[\x20-\x7e]$/.test(event.key)) return event.key.toLowerCase();
  if (event.key.length === 1 && event.code === 'Slash') return event.shiftKey ? '?' : '/';
  return (event.key.length === 1 && LETTER_CODES[event.code]) || event.key;
}

function mayAct(name, target) {
  if (name === 'Enter' || name === 'Shift+Enter') {
    return !target.closest?.('a, button, input, summary, select, textarea');
  }
  if (name.startsWith('Arrow')) return true;
  return letterKeysEnabled() && !target.closest?.('input:not([type=checkbox]), textarea, select');
}
