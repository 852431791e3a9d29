package org.fihrist.corpus.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which encoding do these bytes have? A byte order mark says so; bytes that are valid UTF-8 are
 * UTF-8 beyond doubt; the rest is judged by its letters.
 */
public final class Encoding {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset MAC_ARABIC = Charset.forName("x-MacArabic");
  private static final List<Charset> SINGLE_BYTE =
      List.of(WINDOWS_1256, ISO_8859_6, MAC_ARABIC, WINDOWS_1252);
  private static final List<Charset> DOUBLE_BYTE = List.of(UTF_16LE, UTF_16BE);

  private static final Set<String> CANDIDATES =
      Set.of("windows-1256", "ISO-8859-6", "windows-1252", "UTF-16LE", "UTF-16BE");
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,200}charset|\\?xml\\b[^>]{0,100}encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final double LEAST_LEGIBILITY = 0.6;

  private Encoding() {}

  /**
   * The encoding of a text that opens with these bytes; empty when they look like text in none.
   *
   * @param whole whether the sample is the whole text, so that nothing may be cut at its end
   */
  public static Optional<Charset> of(byte[] sample, boolean whole) {
    if (startsWith(sample, 0xef, 0xbb, 0xbf)) {
      return Optional.of(UTF_8);
    }
    if (startsWith(sample, 0xff, 0xfe)) {
      return marked(sample, UTF_16LE);
    }
    if (startsWith(sample, 0xfe, 0xff)) {
      return marked(sample, UTF_16BE);
    }
    // Arabic in UTF-16 is all ASCII bytes, and so valid UTF-8; the zero bytes of its spaces and
    // line ends give it away. A few stray ones stand in texts of any encoding.
    if (contains(sample, (byte) 0)) {
      Optional<Charset> wide = best(sample, DOUBLE_BYTE);
      if (wide.isPresent()) {
        return wide;
      }
    }
    Utf8Check utf8 = Utf8Check.of(sample, whole);
    return utf8.valid() || utf8.torn() ? Optional.of(UTF_8) : best(sample, SINGLE_BYTE);
  }

  /**
   * The same, with what was said about the encoding: beside the bytes, such as in an HTTP header,
   * or in the document itself. Both lie often enough; they are believed when the bytes are no UTF-8
   * and are legible in what they say.
   */
  static Optional<Charset> of(byte[] sample, boolean whole, String stated) {
    Optional<Charset> certain = of(sample, whole);
    boolean singleByte = certain.filter(SINGLE_BYTE::contains).isPresent();
    return certain.isPresent() && !singleByte
        ? certain
        : claimed(sample, stated).or(() -> claimed(sample, declared(sample))).or(() -> certain);
  }

  private static Optional<Charset> claimed(byte[] sample, String name) {
    return named(name)
        .filter(claim -> !claim.name().startsWith("UTF-") && !claim.equals(US_ASCII))
        .filter(claim -> Legibility.of(new String(sample, claim)) >= LEAST_LEGIBILITY);
  }

  /** What an HTML or XML document says of itself. */
  private static String declared(byte[] sample) {
    String start = new String(sample, 0, Math.min(sample.length, DECLARED_WITHIN), ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(start);
    return declaration.find() ? declaration.group(1) : "";
  }

  /**
   * The text that bytes are.
   *
   * @param stated the encoding that somebody named; believed when the bytes are legible in it
   */
  public static String decode(byte[] bytes, @Nullable String stated) {
    Charset charset = of(bytes, true, stated == null ? "" : stated).orElse(UTF_8);
    int mark = charset.name().startsWith("UTF") ? markLength(bytes) : 0;
    return Mojibake.repaired(new String(bytes, mark, bytes.length - mark, charset));
  }

  private static Optional<Charset> named(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> best(byte[] sample, List<Charset> candidates) {
    Map<Charset, Integer> confidence = detectorConfidence(sample);
    Map<Charset, Double> scores = new LinkedHashMap<>();
    for (Charset candidate : candidates) {
      double legibility = Legibility.of(decode(sample, candidate));
      if (legibility >= LEAST_LEGIBILITY) {
        scores.put(candidate, 100 * legibility + confidence.getOrDefault(candidate, 0));
      }
    }
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Optional<Charset> marked(byte[] sample, Charset charset) {
    String text = decode(Arrays.copyOfRange(sample, 2, sample.length), charset);
    return Optional.of(charset).filter(c -> Legibility.of(text) >= LEAST_LEGIBILITY);
  }

  // The detector knows letter statistics; a few words are too little for it, and then legibility
  // decides alone.
  private static Map<Charset, Integer> detectorConfidence(byte[] sample) {
    Map<Charset, Integer> confidence = new HashMap<>();
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
      if (CANDIDATES.contains(name)) {
        confidence.merge(Charset.forName(name), match.getConfidence(), Math::max);
      }
    }
    // Both have the same letters at the same places; what differs are digits and punctuation.
    confidence.put(MAC_ARABIC, confidence.getOrDefault(ISO_8859_6, 0));
    return confidence;
  }

  private static String decode(byte[] sample, Charset charset) {
    int length = DOUBLE_BYTE.contains(charset) ? sample.length & ~1 : sample.length;
    return new String(sample, 0, length, charset);
  }

  /** How many bytes the byte order mark takes. */
  static int markLength(byte[] sample) {
    if (startsWith(sample, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    return startsWith(sample, 0xff, 0xfe) || startsWith(sample, 0xfe, 0xff) ? 2 : 0;
  }

  private static boolean contains(byte[] sample, byte wanted) {
    for (byte b : sample) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] sample, int... opening) {
    for (int i = 0; i < opening.length; i++) {
      if (i >= sample.length || (sample[i] & 0xff) != opening[i]) {
        return false;
      }
    }
    return true;
  }
}
