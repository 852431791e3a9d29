package org.fihrist.api;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Credits;
import org.fihrist.article.PageRange;
import org.fihrist.article.PublicationDate;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Passage;
import org.fihrist.search.WordMatch;

/** Results for a spreadsheet. */
final class CsvExport implements Export {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "outlet",
          "author",
          "date",
          "place",
          "category",
          "url",
          "sha256",
          "matched",
          "passage",
          "pages");

  private static final String BETWEEN_FORMS = " | ";

  private final CSVPrinter csv;

  CsvExport(OutputStream out) throws IOException {
    this.csv = SpreadsheetCsv.begin(out, COLUMNS);
  }

  @Override
  public void add(FoundArticle found) throws IOException {
    Article article = found.article();
    Credits credits = article.masthead().credits();
    Optional<Passage> passage = found.evidence().passages().stream().findFirst();
    csv.printRecord(
        Stream.of(
                article.id(),
                article.masthead().title(),
                credits.outlet(),
                credits.author(),
                date(article.masthead().published()),
                credits.place(),
                credits.category(),
                article.masthead().url(),
                CitedText.of(article).sha256(),
                found.evidence().matches().stream()
                    .map(WordMatch::form)
                    .distinct()
                    .collect(joining(BETWEEN_FORMS)),
                passage.map(Passage::text).orElse(""),
                passage.flatMap(Passage::pages).map(PageRange::text).orElse(""))
            .map(SpreadsheetCell::of)
            .toList());
  }

  private static String date(PublicationDate date) {
    return date.known() ? date.iso() : date.written();
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
