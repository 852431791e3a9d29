package org.fihrist.corpus.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.fihrist.corpus.input.Encoding;
import org.fihrist.corpus.input.MastheadRepair;
import org.fihrist.corpus.input.Mojibake;
import org.fihrist.text.Spacing;

/** The header fields of a mail, with encoded words (RFC 2047) and raw bytes decoded. */
final class MailHeader {
  // Some programs split the bytes of one character between two encoded words.
  private static final Pattern CUT_WORD =
      Pattern.compile("=\\?([^?\\s]+)\\?([BbQq])\\?([^?\\s]*[^?\\s=])\\?=\\s+=\\?\\1\\?\\2\\?");
  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]*>\\s*$");

  /** Longer fields are cut, because joining split words takes quadratic time. */
  private static final int MAX_FIELD_LENGTH = 1 << 14;

  private final Header header;

  MailHeader(Header header) {
    this.header = header;
  }

  /** The text of a field; empty when the field is missing. */
  String text(String name) {
    Field field = header.getField(name);
    ByteSequence raw = field == null ? null : field.getRaw();
    if (field == null || raw == null) {
      return field == null ? "" : Spacing.tidy(decoded(field.getBody()));
    }
    String line = Encoding.decode(raw.toByteArray(), "");
    return Spacing.tidy(decoded(line.substring(line.indexOf(':') + 1)));
  }

  /** The name of a person in a field, or the address if there is no name. */
  String person(String name) {
    String written = text(name);
    String person = ADDRESS.matcher(written).replaceFirst("");
    String shown = MastheadRepair.withoutMarksAtEnds(person.isEmpty() ? written : person);
    String unquoted = shown.replaceAll("^[\"'<]+|[\"'>]+$", "");
    return MastheadRepair.withoutMarksAtEnds(unquoted);
  }

  static String decoded(String text) {
    String start = text.substring(0, Math.min(MAX_FIELD_LENGTH, text.length()));
    String unfolded = start.replaceAll("\\r?\\n(?=[ \\t])", "");
    Matcher cut = CUT_WORD.matcher(unfolded);
    while (cut.find()) {
      unfolded =
          unfolded.substring(0, cut.start())
              + "=?"
              + cut.group(1)
              + '?'
              + cut.group(2)
              + '?'
              + cut.group(3)
              + unfolded.substring(cut.end());
      cut = CUT_WORD.matcher(unfolded);
    }
    return Mojibake.repaired(DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT));
  }
}
