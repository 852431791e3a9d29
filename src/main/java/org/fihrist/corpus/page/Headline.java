package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;

/**
 * The title of a page, found by its repetition.
 *
 * @param title the title without the name of the site; empty when the page has no title
 * @param site the name of the site in the title; empty when there is none
 * @param above the lines before the title
 * @param below the lines after the title, without its repetitions
 */
record Headline(String title, String site, List<String> above, List<String> below) {
  private static final int LINES_ABOVE = 5;
  private static final int LINES_OF_REPETITION = 6;
  private static final int MAX_SITE_WORDS = 6;
  private static final int MIN_WORDS_BEFORE_BAR = 3;
  private static final Pattern SUFFIX = Pattern.compile("^\\s*[-–—―|•·:»]+\\s*(\\S.*)$");
  private static final Pattern PREFIX = Pattern.compile("^(.*\\S)\\s*[-–—―|•·»]+\\s*$");
  private static final Pattern BAR = Pattern.compile("^(.*\\S)\\s+[|•·]+\\s+([^|•·]+)$");

  static Headline of(List<String> lines) {
    int limit = Math.min(LINES_ABOVE, lines.size());
    for (int i = 0; i < limit; i++) {
      if (couldBeTitle(lines.get(i)) && isRepeated(lines, i)) {
        return repeated(lines, i);
      }
    }
    for (int i = 0; i < limit; i++) {
      String line = lines.get(i);
      if (isText(line)) {
        break;
      }
      if (!ArticleHeader.understands(line)) {
        return single(lines, i);
      }
    }
    return new Headline("", "", List.of(), lines);
  }

  private static boolean couldBeTitle(String line) {
    return !isText(line) && !OutletNames.knows(line) && !PlaceNames.knows(line);
  }

  private static boolean isText(String line) {
    return LineShape.isLongText(line)
        || (LineShape.isRunning(line)
            && LineShape.endsSentence(line)
            && Dateline.opening(line).isPresent());
  }

  private static boolean isRepeated(List<String> lines, int index) {
    return lines.subList(index + 1, Math.min(lines.size(), index + LINES_OF_REPETITION)).stream()
        .anyMatch(line -> same(lines.get(index), line));
  }

  private static Headline repeated(List<String> lines, int index) {
    String shortest = lines.get(index);
    String longest = shortest;
    List<String> below = new ArrayList<>();
    for (int i = index + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i <= index + LINES_OF_REPETITION && same(lines.get(index), line)) {
        shortest = line.length() < shortest.length() ? line : shortest;
        longest = line.length() > longest.length() ? line : longest;
      } else {
        below.add(line);
      }
    }
    return new Headline(shortest, site(longest, shortest), lines.subList(0, index), below);
  }

  private static Headline single(List<String> lines, int index) {
    String title = lines.get(index);
    String site = "";
    Matcher bar = BAR.matcher(title);
    if (bar.matches()
        && LineShape.words(bar.group(1)) >= MIN_WORDS_BEFORE_BAR
        && LineShape.words(bar.group(2)) <= MAX_SITE_WORDS) {
      title = bar.group(1);
      site = bar.group(2);
    }
    return new Headline(
        title, site, lines.subList(0, index), lines.subList(index + 1, lines.size()));
  }

  private static boolean same(String a, String b) {
    String first = MatchKey.of(a);
    String second = MatchKey.of(b);
    return !first.isEmpty()
        && (first.equals(second) || !site(a, b).isEmpty() || !site(b, a).isEmpty());
  }

  /** The name of the site, which a longer form of a title adds to a shorter form. */
  private static String site(String longer, String shorter) {
    String rest = "";
    if (longer.startsWith(shorter)) {
      Matcher suffix = SUFFIX.matcher(longer.substring(shorter.length()));
      rest = suffix.matches() ? suffix.group(1) : "";
    } else if (longer.endsWith(shorter)) {
      Matcher prefix = PREFIX.matcher(longer.substring(0, longer.length() - shorter.length()));
      rest = prefix.matches() ? prefix.group(1) : "";
    }
    boolean name = LineShape.words(rest) <= MAX_SITE_WORDS && rest.indexOf('(') < 0;
    return name && !PlaceNames.knows(rest) ? Spacing.strip(rest) : "";
  }
}
