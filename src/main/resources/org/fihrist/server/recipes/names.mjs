const names = ['درعا', 'منظمة الأغذية', '"'].join('\n');
const answer = await fetch(`${process.env.FIHRIST}/api/v1/batch?hits=1`, {
  method: 'POST',
  headers: {'Content-Type': 'text/plain'},
  body: names,
});
for (const line of (await answer.text()).trim().split('\n')) {
  const row = JSON.parse(line);
  console.log(row.query, row.articles, row.first, row.last, row.error);
}
