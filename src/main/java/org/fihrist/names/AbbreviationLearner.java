package org.fihrist.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds other names of organisations where the archive states them: a short name in brackets or
 * quotation marks right behind a name of the gazetteer, as in {@code الاتحاد العام التونسي للشغل
 * (UGTT)} and {@code تنظيم الدولة الإسلامية "داعش"}. Not safe for use by several threads.
 */
public final class AbbreviationLearner {
  private static final Pattern STATED =
      Pattern.compile("\\s{0,2}[(\"«“](\\p{Lu}{2,8}|\\p{IsArabic}{3,12})[)\"»”]");

  private static final int EXAMPLE_CHARACTERS = 90;

  private final Gazetteer gazetteer;
  private final Map<Statement, Evidence> statements = new HashMap<>();

  /** That a name has another name. */
  private record Statement(String name, String alias) {}

  private static final class Evidence {
    private int articles;
    private int lastArticle;
    private String example = "";
  }

  private int articles;

  public AbbreviationLearner(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Collects what one article states. */
  public void collect(String text) {
    articles++;
    for (Mention mention : gazetteer.mentions(text)) {
      Matcher stated = STATED.matcher(text).region(mention.end(), text.length());
      if (mention.entry().kind() == EntityKind.ORGANISATION && stated.lookingAt()) {
        add(mention, stated.group(1), text);
      }
    }
  }

  private void add(Mention mention, String alias, String text) {
    if (gazetteer.named(alias).contains(mention.entry())) {
      return;
    }
    Evidence evidence =
        statements.computeIfAbsent(
            new Statement(mention.entry().name(), alias), _ -> new Evidence());
    evidence.articles += evidence.lastArticle == articles ? 0 : 1;
    evidence.lastArticle = articles;
    if (evidence.example.isEmpty()) {
      int end = Math.min(text.length(), mention.start() + EXAMPLE_CHARACTERS);
      evidence.example = text.substring(mention.start(), end).replaceAll("\\s+", " ").strip();
    }
  }

  /**
   * The other names found, most articles first, then by name.
   *
   * @param minArticles how many articles must state a name
   */
  public List<LearnedName> names(int minArticles) {
    List<LearnedName> names = new ArrayList<>();
    statements.forEach((statement, evidence) -> {
      if (evidence.articles >= minArticles) {
        names.add(
            new LearnedName(
                EntityKind.ORGANISATION,
                statement.name(),
                statement.alias(),
                evidence.articles,
                evidence.example));
      }
    });
    names.sort(
        Comparator.comparingInt(LearnedName::articles)
            .reversed()
            .thenComparing(LearnedName::name)
            .thenComparing(LearnedName::alias));
    return List.copyOf(names);
  }
}
