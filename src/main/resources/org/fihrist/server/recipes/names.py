import json, os, urllib.request

names = "\n".join(["درعا", "منظمة الأغذية", '"'])
request = urllib.request.Request(
    os.environ["FIHRIST"] + "/api/v1/batch?hits=1",
    data=names.encode("utf-8"), headers={"Content-Type": "text/plain"})
with urllib.request.urlopen(request) as answer:
    for line in answer:
        row = json.loads(line)
        print(row["query"], row.get("articles"), row.get("first"), row.get("last"), row.get("error"))
