package org.fihrist.mcp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.api.feed.PageAddresses;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Masthead;

/**
 * The result of checking a quotation against an article.
 *
 * @param verbatim whether the article contains the quotation, ignoring spaces
 * @param quotation the words of the article; missing when it does not contain them
 * @param citation a line for a list of sources
 * @param evidence the evidence of the quotation; of the article when nothing was quoted or found
 */
record CheckedQuotation(
    boolean verbatim, Optional<String> quotation, String citation, Evidence evidence) {
  static CheckedQuotation of(Article article, String quotation, PageAddresses addresses) {
    String text = CitedText.of(article).text();
    Matcher found = pattern(quotation).matcher(text);
    if (quotation.isBlank() || !found.find()) {
      return new CheckedQuotation(
          false, Optional.empty(), citation(article), Evidence.of(article, addresses));
    }
    return new CheckedQuotation(
        true,
        Optional.of(found.group()),
        citation(article),
        Evidence.of(article, found.start(), found.end(), addresses));
  }

  private static Pattern pattern(String quotation) {
    return Pattern.compile(
        Stream.of(quotation.strip().split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+")));
  }

  private static String citation(Article article) {
    Masthead masthead = article.masthead();
    String date =
        masthead.published().known() ? masthead.published().iso() : masthead.published().written();
    return Stream.of(
            masthead.credits().author(),
            masthead.title().isEmpty() ? "" : "«" + masthead.title() + "»",
            masthead.credits().outlet(),
            date,
            masthead.url())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("، "));
  }
}
