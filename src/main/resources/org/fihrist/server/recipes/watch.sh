curl -sG "$FIHRIST/api/v1/search.atom" --data-urlencode "q=درعا" \
  --etag-compare feed.etag --etag-save feed.etag -o feed.new -w '%{http_code}\n'
if [ -s feed.new ]; then mv feed.new feed.atom; fi
