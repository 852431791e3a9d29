/**
 * Runs before anything is drawn.
 *
 * Asks for the fonts at once where the network is fast, so that they are here with the first text. On a slow network
 * they wait until the page is drawn, since they are larger than the page.
 *
 * Sets the language of the page. Where the frame that the server sent is in
 * another language (it knows a cookie and `Accept-Language`, not what this browser keeps and prefers), the frame
 * stays unseen until its words are changed.
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
