package org.fihrist.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fihrist.analysis.stem.ShippedLexicon;

/**
 * Identifies the present rules of the analysis by a hash of its output for a fixed sample. The
 * sample holds every character that a rule mentions, alone and inside words, and words with every
 * clitic and ending. So a changed rule changes the fingerprint without a version number that
 * somebody could forget.
 */
public final class AnalysisFingerprint {
  private static final int HASH_BYTES = 8;

  private static final String CORE = "كتب";
  private static final String[] BEFORE =
      "وبال فبال وكال ولل فلل وال بال كال فال لل ال وب ول وك فب فل و ف ب ل ك س ي ت ن ا"
          .split(" ", -1);
  private static final String[] AFTER =
      "هما ها هم هن كم نا ان ات ون ين يه ية ه ة ي ى ء اء وا تها ته تين تان".split(" ", -1);

  /** Words in other scripts; each line covers one rule. */
  private static final String FOREIGN =
      """
      l'eau d’Or qu'elle jusqu'ici lorsqu'il puisqu'on quoiqu'un c'est j'ai n'est s'il t'es m'a
      m'hamed l'homme l'y n'djamena o'brien's government's IT'S UN's it's Ra's
      classes class taxe churches clashes vetoes armies partie houthis iris cameras abbas photos
      status boss journaux bureaux jeux feux taux news plus
      """;

  private static final String CURRENT = compute();

  private AnalysisFingerprint() {}

  /** The fingerprint: 16 hexadecimal digits. */
  public static String current() {
    return CURRENT;
  }

  private static String compute() {
    StringBuilder terms = new StringBuilder();
    for (TextWord word : Ladder.shipped().words(sample())) {
      terms.append(word.start()).append(' ').append(word.end()).append(' ');
      terms.append(word.forms()).append('\n');
    }
    return hash(terms.toString());
  }

  private static String sample() {
    StringBuilder text = new StringBuilder();
    appendCharacters(text, ' ', '\u024F');
    appendCharacters(text, '\u02B9', '\u05FF');
    appendCharacters(text, '\u0600', '\u08FF');
    appendCharacters(text, '\u0900', '\u097F');
    appendCharacters(text, '\u1F00', '\u1FFF');
    appendCharacters(text, '\u2000', '\u206F');
    appendCharacters(text, '\uFB50', '\uFEFF');
    for (String before : BEFORE) {
      for (String after : AFTER) {
        text.append(before).append(CORE).append(after).append(' ');
      }
    }
    ShippedLexicon.INSTANCE.words().stream()
        .sorted()
        .forEach(word -> text.append(word).append(' '));
    text.append(FOREIGN);
    return text.toString();
  }

  private static void appendCharacters(StringBuilder text, char first, char last) {
    for (int c = first; c <= last; c++) {
      text.append((char) c).append(' ').append(CORE).append((char) c).append(CORE).append(' ');
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256, which every JDK must have", e);
    }
  }
}
