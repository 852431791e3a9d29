import json, os, urllib.parse, urllib.request

asked = urllib.parse.urlencode({"q": ["درعا", "القمح"], "unit": "month"}, doseq=True)
with urllib.request.urlopen(os.environ["FIHRIST"] + "/api/v1/trend?" + asked) as answer:
    for line in json.load(answer)["series"]:
        for point in line["points"]:
            print(line["query"], point["date"], point["articles"], f"{point['share']:.1%}")
