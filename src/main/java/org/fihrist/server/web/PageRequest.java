package org.fihrist.server.web;

import static java.util.stream.Collectors.toSet;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The properties of a request on which the frame of the page depends.
 *
 * @param language the language of the interface
 * @param view {@code start}, {@code results} or one of {@link #VIEWS}. It is a guess, which the
 *     page may correct.
 * @param choices the reader's settings, such as {@code theme} and {@code dark}
 */
record PageRequest(String language, String view, Map<String, String> choices) {
  /** The languages of the interface; the first is the default. */
  static final List<String> LANGUAGES = List.of("ar", "en");

  /** The cookie in which the page stores the reader's choices. The server only reads it. */
  private static final String COOKIE = "fihrist-look";

  private static final String LANGUAGE = "language";
  private static final Pattern CHOICE = Pattern.compile("([a-z]{1,12})=([a-z]{1,12})(?:&|$)");

  /** Views that are opened by a parameter with the same name. */
  private static final List<String> VIEWS =
      List.of("lists", "trend", "entity", "together", "dossier", "folder", "article");

  private static final int MAX_CHOICES = 12;

  static PageRequest of(Context context) {
    Map<String, String> choices = choices(Optional.ofNullable(context.cookie(COOKIE)).orElse(""));
    String chosen = Optional.ofNullable(choices.remove(LANGUAGE)).orElse("");
    String language =
        LANGUAGES.contains(chosen)
            ? chosen
            : preferred(Optional.ofNullable(context.header(Header.ACCEPT_LANGUAGE)).orElse(""));
    return new PageRequest(language, view(context), choices);
  }

  private static Map<String, String> choices(String cookie) {
    Map<String, String> choices = new TreeMap<>();
    Matcher choice = CHOICE.matcher(cookie);
    while (choices.size() < MAX_CHOICES && choice.find()) {
      choices.put(choice.group(1), choice.group(2));
    }
    return choices;
  }

  private static String preferred(String acceptLanguage) {
    try {
      return LanguageRange.parse(acceptLanguage).stream()
          .map(range -> range.getRange().split("-", 2)[0])
          .filter(LANGUAGES::contains)
          .findFirst()
          .orElse(LANGUAGES.getFirst());
    } catch (IllegalArgumentException e) {
      return LANGUAGES.getFirst();
    }
  }

  /** Guesses the view from the names of the parameters. The page itself reads the values. */
  private static String view(Context context) {
    String query = Optional.ofNullable(context.req().getQueryString()).orElse("");
    Set<String> names =
        Pattern.compile("&")
            .splitAsStream(query)
            .map(parameter -> parameter.split("=", 2)[0])
            .filter(name -> !name.isEmpty())
            .collect(toSet());
    return VIEWS.stream()
        .filter(names::contains)
        .findFirst()
        .orElse(names.isEmpty() ? "start" : "results");
  }
}
