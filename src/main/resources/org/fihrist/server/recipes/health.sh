curl -sf -m 2 -o /dev/null "$FIHRIST/health/live" || exit 2
curl -sf -m 2 -o /dev/null "$FIHRIST/health/ready" || exit 1
