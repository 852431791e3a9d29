/**
 * Runs before anything is drawn: sets the language of the page. Where the frame that the server sent is in
 * another language (it knows a cookie and `Accept-Language`, not what this browser keeps and prefers), the frame
 * stays unseen until its words are changed.
 */
(() => {
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
