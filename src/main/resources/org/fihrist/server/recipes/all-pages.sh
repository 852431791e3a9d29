curl -sG "$FIHRIST/api/v1/search/export" \
  --data-urlencode "q=خبر" -d format=jsonl -o hits.jsonl
wc -l < hits.jsonl
