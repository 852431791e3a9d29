curl -sG "$FIHRIST/api/v1/search" \
  --data-urlencode "q=درعا" -d size=3 -d facets=none -d passages=1
