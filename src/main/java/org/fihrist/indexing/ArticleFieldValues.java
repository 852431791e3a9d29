package org.fihrist.indexing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.MisreadTerms;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Credits;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Quotation;
import org.fihrist.query.Field;
import org.fihrist.search.Facet;
import org.fihrist.search.Period;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.DatePeriod;
import org.fihrist.terms.FacetValue;

/** The fields of an article and their values, as an index of any engine has them. */
public final class ArticleFieldValues {
  /**
   * The maximum length of an address that can be searched, because no Lucene term has more bytes. A
   * longer address is only stored.
   */
  private static final int LONGEST_URL = 32_766 / 3;

  private ArticleFieldValues() {}

  /**
   * A text that is split into words.
   *
   * @param field the {@linkplain ArticleFields name} of its field
   */
  public record Text(String field, String text) {}

  /**
   * The date of publication of an article.
   *
   * @param day its first day as a number {@code yyyymmdd}
   * @param iso the date in ISO 8601, as precise as it is known
   * @param dateTime the date with its time of day: {@link DateTimeNumber}
   */
  public record Date(int day, String iso, long dateTime) {}

  /**
   * Returns the texts of an article. Each paragraph is a value of its own, so no phrase matches
   * across paragraphs.
   */
  public static List<Text> texts(Article article) {
    List<Text> texts = new ArrayList<>();
    add(texts, Field.TITLE, article.masthead().title());
    for (Paragraph paragraph : article.content().paragraphs()) {
      add(texts, Field.BODY, paragraph.text());
      for (Quotation quotation : Quotation.in(paragraph.text())) {
        add(texts, Field.QUOTE, quotation.of(paragraph.text()));
      }
    }
    for (Comment comment : article.content().comments()) {
      add(texts, Field.COMMENT, comment.text());
    }
    Credits credits = article.masthead().credits();
    add(texts, Field.OUTLET, credits.outlet());
    add(texts, Field.AUTHOR, credits.author());
    add(texts, Field.PLACE, credits.place());
    add(texts, Field.CATEGORY, credits.category());
    return texts;
  }

  private static void add(List<Text> texts, Field field, String text) {
    if (!text.isEmpty()) {
      texts.add(new Text(ArticleFields.text(field), text));
    }
  }

  /** The {@link MisreadTerms} of an article whose text was recognised; none of any other. */
  public static Set<String> misread(Article article) {
    if (!article.source().provenance().recognition().fromPictures()) {
      return Set.of();
    }
    Set<String> terms = new LinkedHashSet<>();
    terms.addAll(MisreadTerms.ofText(Ladder.shipped().words(article.masthead().title())));
    for (Paragraph paragraph : article.content().paragraphs()) {
      terms.addAll(MisreadTerms.ofText(Ladder.shipped().words(paragraph.text())));
    }
    return terms;
  }

  /** Returns the address of an article; empty when it has none that can be searched. */
  public static Optional<String> url(Article article) {
    return Optional.of(article.masthead().url())
        .filter(url -> !url.isEmpty() && url.length() <= LONGEST_URL);
  }

  /** Returns the date of an article; empty when it has no valid date. */
  public static Optional<Date> date(Article article) {
    String iso = article.masthead().published().iso();
    return DatePeriod.of(iso)
        .filter(period -> Period.isDate(period.iso()))
        .map(period -> new Date(period.first(), period.iso(), DateTimeNumber.of(period, iso)));
  }

  /**
   * Returns all facet values of an article but its date. Each key of a facet occurs once.
   *
   * @param mentions the people, organisations and places that its text names
   */
  public static Map<Facet, List<FacetValue>> facets(
      Article article, Map<Facet, Set<FacetValue>> mentions) {
    Map<Facet, List<FacetValue>> all = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, FacetValue> byKey = new LinkedHashMap<>();
      for (FacetValue value : values(facet, article, mentions)) {
        byKey.putIfAbsent(value.key(), value);
      }
      all.put(facet, List.copyOf(byKey.values()));
    }
    return all;
  }

  private static Set<FacetValue> values(
      Facet facet, Article article, Map<Facet, Set<FacetValue>> mentions) {
    Credits credits = article.masthead().credits();
    return switch (facet) {
      case OUTLET -> value(credits.outlet());
      case CATEGORY -> value(credits.category());
      case AUTHOR -> value(credits.author());
      case PLACE -> value(credits.place());
      case LANGUAGE -> value(article.content().language());
      case PERSON, ORGANISATION, PLACE_NAMED -> mentions.getOrDefault(facet, Set.of());
      case COLLECTION -> value(article.source().provenance().collection());
      case YEAR, MONTH -> Set.of();
    };
  }

  private static Set<FacetValue> value(String text) {
    return FacetValue.of(text).map(Set::of).orElse(Set.of());
  }
}
