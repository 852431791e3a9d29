/**
 * Makes a row of tools one stop of the Tab key. Within the row, the arrow keys move from tool to tool, and Home
 * and End go to its ends. Panels that tools open are not part of the row.
 */
export function oneTabStop(row) {
  const tools = () => [...row.querySelectorAll('a, button')]
    .filter((tool) => !tool.closest('.menu-panel') && (!tool.isConnected || tool.checkVisibility()));
  const give = (chosen) => {
    for (const tool of tools()) tool.tabIndex = tool === chosen ? 0 : -1;
  };
  give(row.querySelector('[aria-current]') ?? tools()[0]);
  row.addEventListener('focusin', ({ target }) => {
    if (tools().includes(target)) give(target);
  });
  row.addEventListener('keydown', (event) => {
    const all = tools();
    const at = all.indexOf(event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const mirrored = getComputedStyle(row).direction === 'rtl';
    const to = {
      ArrowRight: at + (mirrored ? -1 : 1), ArrowLeft: at + (mirrored ? 1 : -1), Home: 0, End: all.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length].focus();
  });
  return row;
}
