import { withStyles } from '../drawing/styles.js';
import { Problem } from '../shell/api.js';
import { siteIsKnown } from '../shell/site.js';

/** The views of own-address.js. Their modules and style sheets are loaded when one is opened. */
export const ownViews = {
  folder: lazy(() => import('./folder-view.js'), ['keep/keep-bars', 'keep/folders']),
  dossier: lazy(() => import('./dossier.js'), ['keep/keep-bars', 'keep/dossier']),
  trend: lazy(() => import('../trend/trend-view.js'), ['trend/trend']),
  together: lazy(() => import('../together/together-view.js'), ['together/together']),
  entity: lazy(() => import('../entity/entity-view.js'), ['together/together', 'entity/entity']),
  lists: lazy(() => import('../lists/lists-view.js'), ['keep/keep-bars', 'keep/lists']),
};

function lazy(load, styles) {
  return async (view, context) => {
    const [{ draw }] = await Promise.all([load(), siteIsKnown(), withStyles(...styles)]).catch(() => {
      throw new Problem(0);
    });
    return draw(view, context);
  };
}
