curl -sG "$FIHRIST/api/v1/trend" --data-urlencode "q=درعا" -d unit=month
