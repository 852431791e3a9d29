package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Locale;
import org.fihrist.search.FoundArticle;

/**
 * Results for reference managers: RIS, one record an article, of the type {@code NEWS}. The tags
 * are those of <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">the format as Zotero and
 * EndNote read it</a>.
 */
final class RisExport implements Export {
  private static final String LINE_END = "\r\n";

  private final BufferedWriter out;

  RisExport(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void add(FoundArticle found) throws IOException {
    Citation citation = Citation.of(found);
    tag("TY", "NEWS");
    tag("ID", citation.id());
    tag("TI", citation.title());
    tag("AU", citation.credits().author());
    tag("T2", citation.credits().outlet());
    tag("CY", citation.credits().place());
    tag("SE", citation.credits().category());
    date(citation.published());
    tag("SP", citation.pages().map(pages -> Integer.toString(pages.first())).orElse(""));
    tag("EP", citation.pages().map(pages -> Integer.toString(pages.last())).orElse(""));
    tag("UR", citation.links().url());
    tag("LA", citation.links().language());
    tag("N1", citation.note());
    out.write("ER  - " + LINE_END);
  }

  private void date(List<Integer> parts) throws IOException {
    if (!parts.isEmpty()) {
      tag("PY", String.format(Locale.ROOT, "%04d", parts.getFirst()));
      StringBuilder date = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        date.append(
            i < parts.size()
                ? String.format(Locale.ROOT, i == 0 ? "%04d" : "%02d", parts.get(i))
                : "");
        date.append('/');
      }
      tag("DA", date.toString());
    }
  }

  private void tag(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.write(name + "  - " + value + LINE_END);
    }
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
