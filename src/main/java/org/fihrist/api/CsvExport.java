package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Credits;
import org.fihrist.article.PageRange;
import org.fihrist.article.PublicationDate;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Passage;
import org.fihrist.search.WordMatch;

/**
 * Results for a spreadsheet: CSV by RFC 4180, every cell quoted, with a byte order mark, without
 * which Excel takes Arabic for Windows-1256.
 */
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

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BETWEEN_FORMS = " | ";

  private final CSVPrinter csv;

  CsvExport(OutputStream out) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    writer.write(BYTE_ORDER_MARK);
    this.csv =
        new CSVPrinter(writer, CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get());
    csv.printRecord(COLUMNS);
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
