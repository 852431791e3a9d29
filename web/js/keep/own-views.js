import { Problem } from '../shell/api.js';
import { siteIsKnown } from '../shell/site.js';
import { loadStyle } from './style.js';

/** The views of what a reader keeps. Their modules and style sheets are loaded when one is opened. */
export const ownViews = {
  folder: lazy(() => import('./folder-view.js'), ['/css/keep/shelf.css', '/css/keep/folders.css']),
  dossier: lazy(() => import('./dossier.js'), ['/css/keep/shelf.css', '/css/keep/dossier.css']),
  lists: lazy(() => import('../lists/lists-view.js'), ['/css/keep/shelf.css', '/css/keep/lists.css']),
};

function lazy(load, styles) {
  return async (view, context) => {
    const [{ draw }] = await Promise.all([load(), siteIsKnown(), ...styles.map(loadStyle)]).catch(() => {
      throw new Problem(0);
    });
    return draw(view, context);
  };
}
