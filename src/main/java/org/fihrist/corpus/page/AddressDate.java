package org.fihrist.corpus.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.DateSource;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.DateReader;

/**
 * Reads the date in the path of an address: {@code /2019/02/08/title}, {@code /2019-02-08-title},
 * {@code /20190208/}, {@code /2019/feb/08/}, {@code /08-02-2019/}, {@code ?date=2019-02-08}. A path
 * with year and month gives the month. To exclude article numbers, the year must be from 1990 to
 * 2099, and no other digits may touch the date.
 */
public final class AddressDate {
  private static final String YEAR = "(199\\d|20\\d\\d)";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
  private static final String TWO_DIGIT_MONTH = "(0[1-9]|1[0-2])";
  private static final String TWO_DIGIT_DAY = "(0[1-9]|[12]\\d|3[01])";
  private static final String START = "(?<=[/_=-])";
  private static final String END = "(?=[/_.&-]|$)";
  private static final String NAME = "([a-z]{3,9})";
  private static final int MAX_LENGTH = 4_000;

  /** A shape of dates; {@code written} is the replacement that {@link DateReader} can read. */
  private record Shape(Pattern pattern, String written) {}

  private static final List<Shape> SHAPES =
      List.of(
          shape(START + YEAR + "/" + MONTH + "/" + DAY + END, "$1-$2-$3"),
          shape(
              START + YEAR + "[-_.]" + TWO_DIGIT_MONTH + "[-_.]" + TWO_DIGIT_DAY + END, "$1-$2-$3"),
          shape(START + YEAR + "-([1-9])-" + DAY + END, "$1-$2-$3"),
          shape(START + YEAR + "/" + NAME + "/" + DAY + END, "$3 $2 $1"),
          shape(START + DAY + "/" + MONTH + "/" + YEAR + END, "$3-$2-$1"),
          shape(
              START + TWO_DIGIT_DAY + "[-_.]" + TWO_DIGIT_MONTH + "[-_.]" + YEAR + END, "$3-$2-$1"),
          shape(START + YEAR + TWO_DIGIT_MONTH + TWO_DIGIT_DAY + END, "$1-$2-$3"),
          shape(START + YEAR + "/" + TWO_DIGIT_MONTH + TWO_DIGIT_DAY + END, "$1-$2-$3"),
          shape(START + YEAR + TWO_DIGIT_MONTH + "/" + TWO_DIGIT_DAY + END, "$1-$2-$3"),
          shape("(?<=/)" + YEAR + "/" + TWO_DIGIT_MONTH + "(?=/)", "$1-$2"),
          shape("(?<=/)" + YEAR + "-" + TWO_DIGIT_MONTH + "(?=/)", "$1-$2"));

  private AddressDate() {}

  /** The date in an address; empty when there is none. */
  public static Optional<DateCandidate> of(String address) {
    if (address.isEmpty() || address.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String path = pathOf(address);
    if (!path.contains("19") && !path.contains("20")) {
      return Optional.empty();
    }
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern().matcher(path);
      while (matcher.find()) {
        PublicationDate date = DateReader.read(written(matcher, shape));
        if (date.known()) {
          PublicationDate found =
              new PublicationDate(date.iso(), date.precision(), matcher.group());
          return Optional.of(new DateCandidate(found, DateSource.ADDRESS, address));
        }
      }
    }
    return Optional.empty();
  }

  private static Shape shape(String regex, String written) {
    return new Shape(Pattern.compile(regex), written);
  }

  private static String written(Matcher matcher, Shape shape) {
    String written = shape.written();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String digits = matcher.group(group);
      written = written.replace("$" + group, digits.length() == 1 ? "0" + digits : digits);
    }
    return written;
  }

  /** Path and query, without the host and the fragment. */
  private static String pathOf(String address) {
    String decoded = decoded(address).toLowerCase(Locale.ROOT);
    int host = decoded.indexOf("://");
    int slash = host < 0 ? decoded.indexOf('/') : decoded.indexOf('/', host + 3);
    String path = slash < 0 ? "" : decoded.substring(slash);
    int fragment = path.indexOf('#');
    return fragment < 0 ? path : path.substring(0, fragment);
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
