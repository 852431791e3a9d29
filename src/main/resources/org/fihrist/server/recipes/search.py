import json, os, urllib.parse, urllib.request

asked = urllib.parse.urlencode({"q": "درعا", "size": 3, "facets": "none", "passages": 1})
with urllib.request.urlopen(os.environ["FIHRIST"] + "/api/v1/search?" + asked) as answer:
    found = json.load(answer)
print(found["total"]["articles"], "articles")
for hit in found["hits"]:
    print(hit["id"], hit["title"]["text"])
    for passage in hit["passages"]:
        print("   ", passage["text"])
