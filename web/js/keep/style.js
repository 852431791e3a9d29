import { el } from '../drawing/dom.js';

/** Loads a style sheet once; the promise is kept when its rules are in force. */
export function loadStyle(href) {
  const present = document.querySelector(`link[rel="stylesheet"][href="${href}"]`);
  if (present?.sheet) return Promise.resolve();
  const link = present ?? document.head.appendChild(el('link', { rel: 'stylesheet', href }));
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(href));
    });
  });
}
