/** Loads the page again, and gives the focus back to what had led to it. */

const STORE = 'fihrist.returnTo';

/** Loads the page again; `id` names the element that takes the focus then. */
export function reloadTo(id) {
  try {
    sessionStorage.setItem(STORE, id);
  } catch {
    // The focus begins at the top.
  }
  location.reload();
}

/** The element that takes the focus after such a load, once; null after any other. */
export function returnedTo() {
  try {
    const id = sessionStorage.getItem(STORE);
    sessionStorage.removeItem(STORE);
    return id && document.getElementById(id);
  } catch {
    return null;
  }
}
