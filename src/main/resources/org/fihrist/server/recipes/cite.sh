curl -sG "$FIHRIST/api/v1/search/export" \
  --data-urlencode "q=درعا" -d format=bibtex -o references.bib
cat references.bib
