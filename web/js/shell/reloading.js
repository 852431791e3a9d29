/** Loads the page again, and restores the focus to the element that was used. */

const STORE = 'fihrist.returnTo';

/** Loads the page again. `id` names the element that gets the focus afterwards. */
export function reloadTo(id) {
  try {
    sessionStorage.setItem(STORE, id);
  } catch {
    // Storage is not available: the focus starts at the top of the page.
  }
  location.reload();
}

/** The element that gets the focus after `reloadTo`; null after any other load, and on the second call. */
export function takeReturnTarget() {
  try {
    const id = sessionStorage.getItem(STORE);
    sessionStorage.removeItem(STORE);
    return id && document.getElementById(id);
  } catch {
    return null;
  }
}
