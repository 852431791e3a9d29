package org.fihrist.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.fihrist.query.Level;
import org.fihrist.search.Hit;
import org.fihrist.search.RankingExplanation;
import org.fihrist.search.WordMatch;

/** The explanation of a hit's rank in words and numbers. */
record RankingExplanationJson(List<String> text, double score, List<Part> parts) {
  /** A part of the score. */
  record Part(String feature, String text, double value, double weight, double contribution) {
    private static Part of(RankingExplanation.Part part, ExplanationTexts texts) {
      return new Part(
          part.feature(),
          texts.feature(part.feature()),
          part.value(),
          part.weight(),
          part.contribution());
    }
  }

  /**
   * The explanation of a hit.
   *
   * @param words the words of the query
   */
  static RankingExplanationJson of(
      Hit hit, List<String> words, RankingExplanation explanation, ExplanationTexts texts) {
    List<String> lines = new ArrayList<>(levels(hit.evidence().matches(), words, texts));
    lines.add(order(explanation, texts));
    List<Part> parts = explanation.parts().stream().map(part -> Part.of(part, texts)).toList();
    if (parts.size() == 1) {
      lines.add(texts.text("beyond"));
    }
    for (Part part : parts) {
      lines.add(
          texts.text(
              "part",
              part.text(),
              number(part.value()),
              number(part.weight()),
              number(part.contribution())));
    }
    return new RankingExplanationJson(lines, explanation.score(), parts);
  }

  private static String order(RankingExplanation explanation, ExplanationTexts texts) {
    if (explanation.parts().isEmpty()) {
      return texts.text("order.date");
    }
    return explanation.tiers() == 1
        ? texts.text("tier.single")
        : texts.text("tier.all", explanation.tiers() - explanation.tier(), explanation.tiers());
  }

  /** A line for each word of the query that was found, its strictest level first. */
  private static List<String> levels(
      List<WordMatch> matches, List<String> words, ExplanationTexts texts) {
    Map<Integer, List<String>> found = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      Map<Integer, StringJoiner> forms = new LinkedHashMap<>();
      Map<Integer, Integer> counts = new LinkedHashMap<>();
      for (WordMatch match : matches) {
        if (match.level() == level) {
          forms.computeIfAbsent(match.word(), _ -> new StringJoiner("، ")).add(match.form());
          counts.merge(match.word(), match.count(), Integer::sum);
        }
      }
      forms.forEach((word, all) ->
          found
              .computeIfAbsent(word, _ -> new ArrayList<>())
              .add(
                  texts.text(
                      "level.forms", level(level, texts), counts.getOrDefault(word, 0), all)));
    }
    List<String> lines = new ArrayList<>();
    found.forEach((word, levels) ->
        lines.add(texts.text("level.word", words.get(word), String.join("; ", levels))));
    return lines;
  }

  private static String level(Level level, ExplanationTexts texts) {
    return texts.text("level." + level.name().toLowerCase(Locale.ROOT));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
