/**
 * The path under which the page is served, such as `/archive`; empty at the root of a host. Addresses in these
 * modules start after this path. `el` adds the path to addresses in elements. Code that sends requests or
 * writes to the address bar adds it too.
 */
export const BASE = document.documentElement.dataset.base ?? '';
