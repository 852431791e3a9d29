/**
 * The path under which the page is served, such as `/archive`; empty at the root of a host. Addresses
 * in these modules begin behind it. `el` puts it before addresses of elements, and what asks the
 * server or writes to the address bar puts it there too.
 */
export const BASE = document.documentElement.dataset.base ?? '';
