const asked = new URLSearchParams([['q', 'درعا'], ['q', 'القمح'], ['unit', 'month']]);
const answer = await fetch(`${process.env.FIHRIST}/api/v1/trend?${asked}`);
for (const {query, points} of (await answer.json()).series) {
  for (const {date, articles, share} of points) {
    console.log(query, date, articles, `${(100 * share).toFixed(1)} %`);
  }
}
