import json, os, urllib.parse, urllib.request

cursor, count = "*", 0
while cursor:
    asked = urllib.parse.urlencode(
        {"q": "خبر", "size": 10, "facets": "none", "passages": 0, "cursor": cursor})
    with urllib.request.urlopen(os.environ["FIHRIST"] + "/api/v1/search?" + asked) as answer:
        page = json.load(answer)
    for hit in page["hits"]:
        print(hit["id"])
        count += 1
    cursor = page.get("cursor")
print(count, "hits")
