/** Whether the window is wide enough for an article beside the results. */

const WIDE = matchMedia('(min-width: 1400px)');

export function isDesk() {
  return WIDE.matches;
}

/** Calls back when the window becomes wide enough, or no longer is. */
export function whenDeskChanges(callback) {
  WIDE.addEventListener('change', callback);
}
