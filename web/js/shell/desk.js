/** Tells whether the window is wide enough to show an article beside the results. */

const WIDE = matchMedia('(min-width: 1400px)');

export function isDesk() {
  return WIDE.matches;
}

/** Calls back when the window becomes wide enough, and when it is no longer wide enough. */
export function onDeskChange(callback) {
  WIDE.addEventListener('change', callback);
}
