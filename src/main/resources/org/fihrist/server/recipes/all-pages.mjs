let cursor = '*';
let count = 0;
while (cursor) {
  const asked = new URLSearchParams({q: 'خبر', size: 10, facets: 'none', passages: 0, cursor});
  const page = await (await fetch(`${process.env.FIHRIST}/api/v1/search?${asked}`)).json();
  for (const hit of page.hits) console.log(hit.id);
  count += page.hits.length;
  cursor = page.cursor;
}
console.log(count, 'hits');
