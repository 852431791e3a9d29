generation() { curl -sf "$FIHRIST/health/ready" | sed 's/.*"generation":"\([^"]*\)".*/\1/'; }
before=$(generation)
./fihrist rebuild archive --json || exit 1
for attempt in $(seq 60); do
  if [ "$(generation)" != "$before" ]; then echo "the server is at $(generation)"; exit 0; fi
  sleep 1
done
echo "the server still answers from $before" >&2
exit 1
