import json, os, pathlib, urllib.parse, urllib.request

copy, state = pathlib.Path("copy.jsonl"), pathlib.Path("copy.since")
articles = {}
if copy.exists():
    for line in copy.open(encoding="utf-8"):
        article = json.loads(line)
        articles[article["id"]] = article
since = state.read_text() if state.exists() else ""

def lines(path):
    with urllib.request.urlopen(os.environ["FIHRIST"] + path) as answer:
        return answer.headers["Fihrist-Next-Since"], [json.loads(line) for line in answer]

while True:
    # What was indexed after the last time. All articles: a period that leaves none out.
    asked = urllib.parse.urlencode(
        {"to": "2999", "undated": "include", "format": "jsonl", "text": "true", "since": since})
    since, found = lines("/api/v1/search/export?" + asked)
    for article in found:
        print("changed" if article["id"] in articles else "new", article["id"])
        articles[article["id"]] = article
    listed_at, listed = lines("/api/v1/articles")
    if listed_at != since:
        continue  # The index has changed between the two answers.
    there = {article["id"]: article["indexed"] for article in listed}
    for id in articles.keys() - there.keys():
        print("gone", id)
        del articles[id]
    if all(articles.get(id, {}).get("indexed") == time for id, time in there.items()):
        break
    since = ""  # The index went back to an older generation.

part = copy.with_suffix(".part")
with part.open("w", encoding="utf-8") as file:
    for article in articles.values():
        file.write(json.dumps(article, ensure_ascii=False) + "\n")
part.replace(copy)
state.write_text(since)
