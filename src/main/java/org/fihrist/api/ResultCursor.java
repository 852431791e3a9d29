package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.search.ResultPlace;
import org.fihrist.search.ResultPlace.Anchor;

/**
 * A place among the results of a search, from which a client can continue. It is valid after any
 * number of results, as long as the generation of the index exists. Clients must treat its text
 * form as opaque.
 *
 * @param generation the generation of the results
 * @param search a fingerprint of the search
 * @param place the place where the results continue
 */
public record ResultCursor(String generation, String search, ResultPlace place) {
  /** The beginning of the results of the current generation. */
  public static final String START = "*";

  private static final int FINGERPRINT_BYTES = 8;
  private static final Pattern FORM =
      Pattern.compile(
          "1/([^/]{1,64})/([0-9a-f]{16})/(\\d{1,15})(?:/(\\d{1,15})/(\\d)/(-?\\d{1,19})/([^/]{1,200}))?");

  /**
   * Returns the beginning of the results of a search.
   *
   * @param question the question before any correction; its window is ignored
   */
  public static ResultCursor start(String generation, SearchQuestion question) {
    return new ResultCursor(generation, fingerprint(question), ResultPlace.START);
  }

  private static String fingerprint(SearchQuestion question) {
    String text = question.typed() + "\n" + question.comments() + "\n" + question.narrowing();
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Reads a cursor for a search. {@link #START} stands for the beginning.
   *
   * @param generation the current generation
   * @throws IllegalArgumentException when the text is not a cursor, or a cursor of another search
   * @throws StaleCursorException when the cursor belongs to another generation
   */
  public static ResultCursor read(String text, String generation, SearchQuestion question) {
    ResultCursor start = start(generation, question);
    if (text.equals(START)) {
      return start;
    }
    ResultCursor cursor = decoded(text);
    if (!cursor.search().equals(start.search())) {
      throw new IllegalArgumentException(
          "The cursor belongs to another search. Give the same parameters as before.");
    }
    if (!cursor.generation().equals(generation)) {
      throw new StaleCursorException(cursor.generation(), generation);
    }
    return cursor;
  }

  private static ResultCursor decoded(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      Matcher form = FORM.matcher(plain);
      if (form.matches()) {
        return new ResultCursor(form.group(1), form.group(2), place(form));
      }
    } catch (IllegalArgumentException e) {
      // The error is the same as for any other text that is not a cursor.
    }
    throw new IllegalArgumentException(
        "The cursor is none that an answer has given. Begin with " + START + ".");
  }

  private static ResultPlace place(Matcher form) {
    long results = Long.parseLong(form.group(3));
    if (form.group(4) == null) {
      return ResultPlace.after(results);
    }
    Anchor anchor =
        new Anchor(
            Long.parseLong(form.group(4)),
            Integer.parseInt(form.group(5)),
            Long.parseLong(form.group(6)),
            form.group(7));
    if (anchor.results() > results) {
      throw new IllegalArgumentException("the anchor stands behind the place");
    }
    return new ResultPlace(results, Optional.of(anchor));
  }

  /** Returns the place after more results. */
  public ResultCursor after(long more) {
    return at(place.plus(more));
  }

  /** Returns a cursor for another place among the same results. */
  public ResultCursor at(ResultPlace other) {
    return new ResultCursor(generation, search, other);
  }

  /** Returns the text form for clients: letters, digits, hyphens and underscores. */
  public String text() {
    String plain = "1/" + generation + "/" + search + "/" + place.results() + anchor();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  private String anchor() {
    return place
        .anchor()
        .map(anchor ->
            "/"
                + anchor.results()
                + "/"
                + anchor.stage()
                + "/"
                + anchor.value()
                + "/"
                + anchor.key())
        .orElse("");
  }
}
