import json, os, pathlib, urllib.parse, urllib.request

copy = pathlib.Path("copy.jsonl")
old = {}
if copy.exists():
    for line in copy.open(encoding="utf-8"):
        article = json.loads(line)
        old[article["id"]] = article["sha256"]

# All articles: a period that leaves none out.
asked = urllib.parse.urlencode(
    {"to": "2999", "undated": "include", "format": "jsonl", "text": "true"})
part = copy.with_suffix(".part")
with urllib.request.urlopen(os.environ["FIHRIST"] + "/api/v1/search/export?" + asked) as answer:
    with part.open("wb") as file:
        for line in answer:
            article = json.loads(line)
            known = old.pop(article["id"], None)
            if known is None:
                print("new", article["id"])
            elif known != article["sha256"]:
                print("changed", article["id"])
            file.write(line)
for id in old:
    print("gone", id)
part.replace(copy)
