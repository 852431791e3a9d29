const announcer = document.getElementById('announcer');

/** Announces a change to screen readers. */
export function announce(message) {
  announcer.textContent = message;
}
