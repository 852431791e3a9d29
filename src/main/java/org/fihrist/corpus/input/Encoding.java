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
 * Detects the encoding of a text: by its byte order mark, by valid UTF-8, and otherwise by the
 * letters that each encoding gives.
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
  private static final int DECLARATION_RANGE = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,200}charset|\\?xml\\b[^>]{0,100}encoding)\\s*=\\s*[\"']?([\\w:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final double MIN_LEGIBILITY = 0.6;

  private Encoding() {}

  /**
   * The encoding of a text that begins with these bytes; empty when they are not text in any
   * encoding.
   *
   * @param whole whether the sample is the whole text, so that its last character is complete
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
    // Arabic in UTF-16 consists of ASCII bytes, so it is valid UTF-8 too; it is recognised by the
    // zero
    // bytes of its spaces and line ends. A few zero bytes occur in texts of any encoding.
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
   * The encoding of a text, with the encoding that an HTTP header or the document states. Such
   * statements are often wrong, so they are accepted only if the bytes are not UTF-8 and the text
   * is legible in the stated encoding.
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
        .filter(claim -> Legibility.of(new String(sample, claim)) >= MIN_LEGIBILITY);
  }

  /** The encoding that an HTML or XML document declares; empty when it declares none. */
  private static String declared(byte[] sample) {
    String start = new String(sample, 0, Math.min(sample.length, DECLARATION_RANGE), ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(start);
    return declaration.find() ? declaration.group(1) : "";
  }

  /**
   * Decodes bytes.
   *
   * @param stated the encoding that was stated; it is used if the bytes are legible in it
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
      if (legibility >= MIN_LEGIBILITY) {
        scores.put(candidate, 100 * legibility + confidence.getOrDefault(candidate, 0));
      }
    }
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Optional<Charset> marked(byte[] sample, Charset charset) {
    String text = decode(Arrays.copyOfRange(sample, 2, sample.length), charset);
    return Optional.of(charset).filter(c -> Legibility.of(text) >= MIN_LEGIBILITY);
  }

  // The detector uses letter statistics, for which a few words are not enough; then legibility
  // alone
  // decides.
  private static Map<Charset, Integer> detectorConfidence(byte[] sample) {
    Map<Charset, Integer> confidence = new HashMap<>();
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
      if (CANDIDATES.contains(name)) {
        confidence.merge(Charset.forName(name), match.getConfidence(), Math::max);
      }
    }
    // Both encodings have the same letters; they differ in digits and punctuation.
    confidence.put(MAC_ARABIC, confidence.getOrDefault(ISO_8859_6, 0));
    return confidence;
  }

  private static String decode(byte[] sample, Charset charset) {
    int length = DOUBLE_BYTE.contains(charset) ? sample.length & ~1 : sample.length;
    return new String(sample, 0, length, charset);
  }

  /** The length of the byte order mark, 0 when there is none. */
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
