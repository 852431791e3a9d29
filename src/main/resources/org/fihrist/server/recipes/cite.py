import json, os, urllib.parse, urllib.request

server, id = os.environ["FIHRIST"], "daraa.1"
with urllib.request.urlopen(server + "/api/v1/articles/" + urllib.parse.quote(id)) as answer:
    article = json.load(answer)
print(article["title"]["text"], article["outlet"], article["date"]["iso"], sep="، ")
print(server + "/?" + urllib.parse.urlencode({"article": id, "sha256": article["sha256"]}))
