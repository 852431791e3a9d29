package org.fihrist.server.contract;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses between Arabic and English for the texts in an answer. */
public final class ReaderLanguage {
  private static final int LONGEST_HEADER = 200;

  private ReaderLanguage() {}

  /** Whether the client of a request prefers Arabic to English. */
  public static boolean isArabic(Context context) {
    return isArabic(context.header(Header.ACCEPT_LANGUAGE));
  }

  /** Whether an {@code Accept-Language} prefers Arabic to English. */
  public static boolean isArabic(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
      return false;
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .map(range -> range.getRange().split("-", 2)[0])
          .filter(language -> language.equals("ar") || language.equals("en"))
          .findFirst()
          .orElse("en")
          .equals("ar");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
