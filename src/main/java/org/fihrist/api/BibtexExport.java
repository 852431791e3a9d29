package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Locale;
import org.fihrist.article.PageRange;
import org.fihrist.search.FoundArticle;

/**
 * Writes results for LaTeX: one {@code @article} for each article, in UTF-8 for Biber. Characters
 * with a meaning in TeX are escaped.
 */
final class BibtexExport implements Export {
  private static final String KEY_LETTERS = "[^A-Za-z0-9:._-]";

  private final BufferedWriter out;

  BibtexExport(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  @Override
  public void add(FoundArticle found) throws IOException {
    Citation citation = Citation.of(found);
    out.write("@article{" + citation.id().replaceAll(KEY_LETTERS, "_") + ",\n");
    field("title", "{" + escaped(citation.title()) + "}");
    // Braces keep a name as it is, because family names cannot be recognised reliably.
    String author = escaped(citation.credits().author());
    field("author", author.isEmpty() ? "" : "{" + author + "}");
    field("journaltitle", escaped(citation.credits().outlet()));
    field("location", escaped(citation.credits().place()));
    field("date", date(citation.published()));
    field("url", url(citation.links().url()));
    field("langid", escaped(citation.links().language()));
    // Two hyphens are a dash in LaTeX.
    field("pages", citation.pages().map(PageRange::text).orElse("").replace("–", "--"));
    field("note", citation.note());
    out.write("}\n\n");
  }

  private void field(String name, String value) throws IOException {
    if (!value.isEmpty() && !value.equals("{}")) {
      out.write("  " + name + " = {" + value + "},\n");
    }
  }

  private static String date(List<Integer> parts) {
    StringBuilder date = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      date.append(String.format(Locale.ROOT, i == 0 ? "%04d" : "-%02d", parts.get(i)));
    }
    return date.toString();
  }

  /**
   * Returns an address for a field. Braces are escaped because they would end the field; everything
   * else is verbatim.
   */
  private static String url(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '{', '}', '%', '&', '#', '$', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
