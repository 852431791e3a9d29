import { el } from './dom.js';

/**
 * Style sheets of what is loaded when it is asked for; resolves when they apply. A page that was sent
 * joined has one sheet with all of them.
 */
export function withStyles(...paths) {
  if (document.head.querySelector('link[data-whole]')) return Promise.resolve();
  return Promise.all(paths.map((path) => sheet(`/css/${path}.css`)));
}

function sheet(href) {
  const there = document.head.querySelector(`link[href="${href}"]`);
  const link = there ?? el('link', { rel: 'stylesheet', href });
  if (link.sheet) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    }, { once: true });
    if (!there) document.head.append(link);
  });
}
