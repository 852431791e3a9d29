package org.fihrist.query;

import java.util.Random;

/** Random strings as input of parsers: unlikely characters and fragments of real queries. */
public final class TypedAtRandom {
  private static final String[] PIECES = {
    "درعا",
    "القصير",
    "مَدْرَسَة",
    "می\u200Cخواهم",
    "و",
    "Putin",
    "x",
    "19",
    "٢٠١٧",
    " ",
    " ",
    " ",
    "\t",
    "\n",
    "\u00A0",
    "،",
    "؛",
    "؟",
    "?",
    "*",
    "~",
    "~1",
    "~2",
    "~0.5",
    "~99999999999",
    "^2",
    "^1e9",
    "=",
    "+",
    "-",
    "\u2212",
    "–",
    "!",
    "&&",
    "||",
    "|",
    "AND",
    " AND ",
    " OR ",
    " NOT ",
    "OR",
    "NOT",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    " TO ",
    "[2016 TO 2017]",
    "\"",
    "\"",
    "“",
    "”",
    "„",
    "‟",
    "«",
    "»",
    "‹",
    "›",
    "'",
    "\\",
    "\\u",
    "\\u06",
    "/",
    ":",
    "title:",
    "عنوان:",
    "date:",
    "date:>=",
    "none:",
    "مصدر:",
    "اقتباس：",
    "تعليق:(",
    "id:",
    "url:http://",
    "بعد:",
    "قبل:2017-03",
    "حتى:\"",
    "كانون الثاني 2017",
    "5/3/2017",
    "..",
    "…",
    " & ",
    " ـوـ ",
    " ـأوـ ",
    "ـليسـ ",
    "fn:",
    "fn:or(",
    "@",
    "*:*",
    "<",
    ">",
    "\u200B",
    "\u200C",
    "\u200D",
    "\u200E",
    "\u200F",
    "\u061C",
    "\u202A",
    "\u202B",
    "\u202C",
    "\u202E",
    "\u2066",
    "\u2069",
    "\uFEFF",
    "\u2060",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "\u0000",
    "\uFFFF",
    "\u0640",
    "\u064B"
  };

  private TypedAtRandom() {}

  /** Returns a string that depends only on the seed and the number. */
  public static String text(long seed, int number) {
    Random random = new Random(seed + number * 0x9E3779B97F4A7C15L);
    return number % 1_000 == 0 ? brackets(random) : text(random);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(100) == 0 ? random.nextInt(900) : random.nextInt(16);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(20) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  private static String brackets(Random random) {
    int depth = random.nextInt(20_000);
    String open = random.nextBoolean() ? "(" : "(a ";
    return open.repeat(depth) + "درعا" + ")".repeat(random.nextInt(depth + 1));
  }

  /** Returns a string with escapes, so that it can be pasted into a test. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .limit(500)
        .forEach(c -> escaped.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1)));
    return escaped.toString();
  }
}
