import os, sys, urllib.error, urllib.request

for path, status in [("/health/live", 2), ("/health/ready", 1)]:
    try:
        urllib.request.urlopen(os.environ["FIHRIST"] + path, timeout=2).close()
    except (urllib.error.URLError, TimeoutError) as error:
        print(path, error, file=sys.stderr)
        sys.exit(status)
