package org.fihrist.corpus.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.corpus.page.DateCandidate;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;
import org.fihrist.text.TsvResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates in microdata ({@code itemprop="datePublished"}) and RDFa ({@code
 * property="schema:datePublished"}, {@code property="dc:date"}), with any prefix or none.
 */
final class PropertyDates {
  private static final List<String> NAMES =
      TsvResource.rows(PropertyDates.class, "property-dates.tsv").stream()
          .map(List::getFirst)
          .toList();
  private static final List<String> ATTRIBUTES =
      List.of("content", "datetime", "title", "data-date");
  private static final Pattern PREFIX = Pattern.compile("^.*[:/#]");
  private static final Pattern OTHER_THING =
      Pattern.compile(
          "(?i).*(comment|person|organi[sz]ation|event|video|image|review|rating|answer|question"
              + "|itemlist|breadcrumb).*");
  private static final String SCOPE = "[itemscope], [itemtype], [typeof]";
  private static final String NAME =
      "[itemprop~=(?i)headline|^name$|^url$], [property~=(?i)headline|:name$|:title$], h1, h2, h3,"
          + " h4, a[href]";

  private PropertyDates() {}

  /** A date with the rank of its property in {@code property-dates.tsv}. */
  private record Ranked(int rank, DateCandidate date) {}

  static List<DateCandidate> of(Document page, PublicationDate fetched) {
    Element headline = page.selectFirst("h1");
    List<Ranked> found = new ArrayList<>();
    for (Element element : page.select("body [itemprop], body [property]")) {
      int rank = rank(element);
      if (rank >= 0 && isOfArticle(element, headline)) {
        for (String value : values(element)) {
          found.add(
              new Ranked(
                  rank,
                  DateCandidate.read(
                      value, fetched, DateSource.STRUCTURED_DATA, describe(element))));
        }
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::date).toList();
  }

  private static int rank(Element element) {
    String properties = element.attr("itemprop") + ' ' + element.attr("property");
    int best = -1;
    for (String property : properties.strip().split("\\s+", -1)) {
      int rank = NAMES.indexOf(PREFIX.matcher(property.toLowerCase(Locale.ROOT)).replaceFirst(""));
      best = rank >= 0 && (best < 0 || rank < best) ? rank : best;
    }
    return best;
  }

  /** Whether the nearest described object is this article and not another one with its headline. */
  private static boolean isOfArticle(Element element, @Nullable Element headline) {
    for (Element scope = element.parent(); scope != null; scope = scope.parent()) {
      if (!scope.is(SCOPE)) {
        continue;
      }
      if (headline != null && headline.parents().contains(scope)) {
        return true;
      }
      String type = scope.attr("itemtype") + scope.attr("typeof");
      return !OTHER_THING.matcher(type).matches()
          && (headline == null || scope.selectFirst(NAME) == null);
    }
    return element.closest("aside, nav, footer, blockquote") == null;
  }

  /** The first value that is a date, or else the first value; none when the element is empty. */
  private static List<String> values(Element element) {
    List<String> values =
        Stream.concat(ATTRIBUTES.stream().map(element::attr), Stream.of(element.text()))
            .map(Spacing::tidy)
            .filter(value -> !value.isEmpty())
            .toList();
    return values.stream()
        .filter(value -> DateReader.read(value).known())
        .findFirst()
        .map(List::of)
        .orElseGet(() -> values.stream().limit(1).toList());
  }

  private static String describe(Element element) {
    String attribute = element.hasAttr("itemprop") ? "itemprop" : "property";
    return "<" + element.normalName() + ' ' + attribute + "=" + element.attr(attribute) + ">";
  }
}
