package org.fihrist.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.Syntax;
import org.fihrist.article.CitedText;
import org.fihrist.article.EvidenceLink;
import org.fihrist.query.QueryLimits;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchRequest.Window;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, read strictly: one that is damaged, given twice or out of bounds is
 * refused and named; only facets may be given twice. Parameters that nobody asks for are left
 * alone.
 */
final class RequestParameters {
  static final int MAX_SIZE = 100;
  static final int MAX_VALUES = 1_000;
  static final int MAX_COMPLETIONS = 20;
  private static final int DEFAULT_SIZE = 10;
  private static final int DEFAULT_COMPLETIONS = 8;
  private static final int SHA256_DIGITS = 64;

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, List<String>> choices = new LinkedHashMap<>();

  private RequestParameters() {}

  /**
   * @param query what stands behind the question mark, still encoded
   */
  static RequestParameters of(@Nullable String query) {
    RequestParameters parameters = new RequestParameters();
    if (query != null && !query.isEmpty()) {
      for (String pair : query.split("&", -1)) {
        parameters.add(pair);
      }
    }
    return parameters;
  }

  private void add(String pair) {
    if (pair.isEmpty()) {
      return;
    }
    int equals = pair.indexOf('=');
    String name = PercentEncoding.decode(equals < 0 ? pair : pair.substring(0, equals), "");
    String value = equals < 0 ? "" : PercentEncoding.decode(pair.substring(equals + 1), name);
    if (NarrowingParameters.isChoice(name)) {
      choices.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    } else if (values.put(name, value) != null) {
      throw new RequestException(name, "The parameter is given twice. Give it once.");
    }
  }

  /** What to search for: {@code q}. */
  String query() {
    String query = values.getOrDefault("q", "");
    if (query.length() > QueryLimits.MAX_LENGTH) {
      throw new RequestException(
          "q",
          "The query is "
              + query.length()
              + " characters long, and "
              + QueryLimits.MAX_LENGTH
              + " are the most. Shorten it.");
    }
    return query;
  }

  /** In which syntax: {@code syntax}. */
  Syntax syntax() {
    return switch (values.getOrDefault("syntax", "box").toLowerCase(Locale.ROOT)) {
      case "box" -> Syntax.BOX;
      case "lucene" -> Syntax.LUCENE;
      default -> throw new RequestException("syntax", "The syntax is neither box nor lucene.");
    };
  }

  /** Whether readers' comments are searched too: {@code comments}. */
  boolean comments() {
    return flag("comments", false);
  }

  /** How many articles of a list: {@code size}. */
  int size() {
    return number("size", DEFAULT_SIZE, 1, MAX_SIZE);
  }

  /** A yes or no: {@code true} or {@code false}. */
  boolean flag(String name, boolean fallback) {
    return switch (choice(name, String.valueOf(fallback))) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new RequestException(name, "The value is neither true nor false.");
    };
  }

  /** A word out of a few, in lower case. */
  String choice(String name, String fallback) {
    return values.getOrDefault(name, fallback).toLowerCase(Locale.ROOT);
  }

  /** What is cited: {@code sha256}, {@code start}, {@code end} and {@code passage}. */
  EvidenceLink evidence() {
    int start = number("start", 0, 0, Integer.MAX_VALUE);
    int end = number("end", start, 0, Integer.MAX_VALUE);
    if (end < start) {
      throw new RequestException("end", "The passage ends before it begins.");
    }
    return new EvidenceLink(
        hash("sha256", SHA256_DIGITS), start, end, hash("passage", CitedText.PASSAGE_DIGITS));
  }

  /** The hash of a version of an article; empty when it is not given. */
  String version(String name) {
    return hash(name, SHA256_DIGITS);
  }

  private String hash(String name, int digits) {
    String written = choice(name, "");
    if (!written.isEmpty() && !written.matches("[0-9a-f]{" + digits + "}")) {
      throw new RequestException(name, "The value is not " + digits + " hexadecimal digits.");
    }
    return written;
  }

  /** What is searched for: {@code q}, {@code syntax} and {@code latin}. */
  SearchQuestion.Typed typed() {
    return new SearchQuestion.Typed(query(), syntax(), liberty("latin"));
  }

  /** Whether a query that finds nothing may be corrected: {@code correct}. */
  boolean correct() {
    return liberty("correct");
  }

  private boolean liberty(String name) {
    return switch (choice(name, "yes")) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new RequestException(name, "The value is neither yes nor no.");
    };
  }

  /** Where the next letter will stand: {@code caret}, at the end of {@code q} if not given. */
  int caret() {
    int end = query().length();
    int caret = values.containsKey("caret") ? number("caret", end, 0, Integer.MAX_VALUE) : end;
    if (caret > end) {
      throw new RequestException("caret", "The caret stands behind the end of the text.");
    }
    return caret;
  }

  /** How many completions: {@code size}. */
  int completions() {
    return number("size", DEFAULT_COMPLETIONS, 1, MAX_COMPLETIONS);
  }

  /** Which hits: {@code page} and {@code size}; {@code group} says whether copies are one. */
  Window window() {
    int size = size();
    int page = number("page", 1, 1, Integer.MAX_VALUE);
    if ((long) page * size > SearchQuestion.DEEPEST_HIT) {
      throw new RequestException(
          "page",
          "Only the best "
              + SearchQuestion.DEEPEST_HIT
              + " hits can be paged through. Narrow the query.");
    }
    int values = number("facets", Window.FEW_VALUES, 0, MAX_VALUES);
    return new Window(page, size, values, flag("group", true));
  }

  /** The search for a page of hits. */
  SearchQuestion question() {
    return new SearchQuestion(typed(), comments(), window(), narrowing());
  }

  /** The search for every hit; {@code page} and {@code size} do not count. */
  SearchQuestion everyHit() {
    return new SearchQuestion(typed(), comments(), new Window(1, 0), narrowing());
  }

  /** Which articles, in what order: the facets, {@code from}, {@code to} and {@code sort}. */
  Narrowing narrowing() {
    return NarrowingParameters.read(values, choices);
  }

  private int number(String name, int fallback, int least, int most) {
    String written = values.get(name);
    if (written == null) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(written);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The answer is the same as for a number out of bounds.
    }
    String bounds = "from " + least + (most == Integer.MAX_VALUE ? " on" : " to " + most);
    throw new RequestException(name, "The value is not a whole number " + bounds + ".");
  }
}
