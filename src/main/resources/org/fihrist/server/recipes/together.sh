curl -sG "$FIHRIST/api/v1/cooccurrence" \
  --data-urlencode "q=القصف" -d order=association -d size=20
