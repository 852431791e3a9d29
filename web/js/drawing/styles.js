import { el } from './dom.js';

/**
 * Loads the style sheets of a part that is loaded on demand; resolves when they apply. A bundled page already
 * has one sheet with all of them.
 */
export function withStyles(...paths) {
  if (document.head.querySelector('link[data-whole]')) return Promise.resolve();
  return Promise.all(paths.map((path) => sheet(`/css/${path}.css`)));
}

function sheet(href) {
  const existing = document.head.querySelector(`link[href="${href}"]`);
  const link = existing ?? el('link', { rel: 'stylesheet', href });
  if (link.sheet) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    }, { once: true });
    if (!existing) document.head.append(link);
  });
}
