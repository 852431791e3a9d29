import { el } from './dom.js';

/** Style sheets of what is loaded when it is asked for; resolves when they apply. */
export function withStyles(...paths) {
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
