/**
 * Runs before anything is drawn.
 *
 * Requests the fonts at once on a fast network, so that they arrive with the first text. On a slow network they
 * wait until the page is drawn, because they are larger than the page.
 *
 * Sets the language of the page. The server chose a language from a cookie and `Accept-Language`; it does not
 * know the choice that this browser stores. Where the two differ, the frame stays hidden until its texts are
 * replaced.
 */
(() => {
  const network = navigator.connection;
  if (!network?.saveData && (network?.effectiveType ?? '4g') === '4g') {
    for (const link of document.querySelectorAll('link[rel="font"]')) {
      link.as = 'font';
      link.rel = 'preload';
    }
  }
  const known = ['ar', 'en'];
  const root = document.documentElement;
  const kept = () => {
    try {
      return localStorage.getItem('fihrist.language');
    } catch {
      return null; // a browser that keeps nothing has no choice
    }
  };
  const preferred = (navigator.languages ?? []).map((name) => name.toLowerCase().split('-')[0]);
  const language = [kept(), ...preferred].find((name) => known.includes(name)) ?? known[0];
  if (root.lang === language) return;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.dataset.turning = '';
})();
