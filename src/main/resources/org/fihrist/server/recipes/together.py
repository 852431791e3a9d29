import json, os, urllib.parse, urllib.request

asked = urllib.parse.urlencode({"q": "القصف", "order": "association", "size": 20})
with urllib.request.urlopen(os.environ["FIHRIST"] + "/api/v1/cooccurrence?" + asked) as answer:
    for name in json.load(answer)["names"]:
        print(name["facet"], name["name"], name["together"], f"{name['lift']:.1f}")
