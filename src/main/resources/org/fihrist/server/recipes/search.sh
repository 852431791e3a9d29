curl -sG "$FIHRIST/api/v1/search" \
  --data-urlencode "q=درعا" -d size=3 -d count=none -d passages=1
