package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.ArticleId;
import org.fihrist.text.Spacing;

/** Computes the id of a record: from its number, otherwise its address, otherwise its text. */
final class Identity {
  private static final Pattern HOST =
      Pattern.compile("^https?://[^/?#]+", Pattern.CASE_INSENSITIVE);

  /** A front page; some feeds and tables give it as the address of all their articles. */
  private static final Pattern FRONT_PAGE =
      Pattern.compile("\\s*https?://[^/?#]*/?(?:#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Identity() {}

  static String of(Draft draft) {
    if (!draft.number().isEmpty()) {
      return ArticleId.ofDocumentNumber(draft.number());
    }
    String url = draft.masthead().url();
    return url.isEmpty() || FRONT_PAGE.matcher(url).matches()
        ? ArticleId.ofContent(
            Spacing.tidy(draft.masthead().title()), Spacing.tidy(draft.content().body()))
        : ArticleId.ofUrl(canonical(url));
  }

  /**
   * The canonical form of an address: with Arabic letters instead of percent escapes, without
   * fragment.
   */
  static String canonical(String url) {
    int fragment = url.indexOf('#');
    String page = decoded(fragment < 0 ? url : url.substring(0, fragment));
    Matcher host = HOST.matcher(page);
    return host.find() ? host.group().toLowerCase(Locale.ROOT) + page.substring(host.end()) : page;
  }

  private static String decoded(String url) {
    try {
      String decoded = URLDecoder.decode(url.replace("+", "%2B"), UTF_8);
      return decoded.indexOf('\ufffd') < 0 ? decoded : url;
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
