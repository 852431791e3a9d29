const asked = new URLSearchParams({q: 'درعا', size: 3, facets: 'none', passages: 1});
const answer = await fetch(`${process.env.FIHRIST}/api/v1/search?${asked}`);
const found = await answer.json();
if (!answer.ok) throw new Error(found.detail);
console.log(found.total.articles, 'articles');
for (const hit of found.hits) {
  console.log(hit.id, hit.title.text, hit.passages.map((passage) => passage.text));
}
