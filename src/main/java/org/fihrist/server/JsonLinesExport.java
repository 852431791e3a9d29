package org.fihrist.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Passage;
import org.fihrist.search.WordMatch;
import tools.jackson.databind.node.ObjectNode;

/** Results for programs: a JSON object a line, its members as everywhere in the API. */
final class JsonLinesExport implements Export {
  private static final int BUFFER_BYTES = 16 * 1024;

  private final OutputStream out;
  private final boolean text;

  JsonLinesExport(OutputStream out, boolean text) {
    // The server compresses what begins with a large enough piece.
    this.out = new BufferedOutputStream(out, BUFFER_BYTES);
    this.text = text;
  }

  @Override
  public void add(FoundArticle found) throws IOException {
    Article article = found.article();
    CitedText cited = CitedText.of(article);
    ObjectNode json = Json.object();
    json.put("id", Json.text(article.id()));
    json.put("title", Json.text(article.masthead().title()));
    SearchJson.addMasthead(json, article.masthead());
    json.put("sha256", cited.sha256());
    SearchJson.addTexts(
        json.putArray("matched"),
        found.evidence().matches().stream().map(WordMatch::form).distinct().toList());
    json.put(
        "passage",
        Json.text(found.evidence().passages().stream().findFirst().map(Passage::text).orElse("")));
    if (text) {
      json.put("text", cited.text());
    }
    out.write(Json.bytes(json));
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
