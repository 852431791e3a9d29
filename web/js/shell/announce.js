const announcer = document.getElementById('announcer');

/** Tells people who listen to the page what changed. */
export function announce(message) {
  announcer.textContent = message;
}
