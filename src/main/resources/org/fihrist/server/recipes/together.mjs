const asked = new URLSearchParams({q: 'القصف', order: 'association', size: 20});
const answer = await fetch(`${process.env.FIHRIST}/api/v1/cooccurrence?${asked}`);
for (const {facet, name, together, lift} of (await answer.json()).names) {
  console.log(facet, name, together, lift.toFixed(1));
}
