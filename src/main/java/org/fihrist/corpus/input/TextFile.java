package org.fihrist.corpus.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.fihrist.article.Reject;

/** A text in any encoding. */
public final class TextFile implements Closeable {
  private static final int SAMPLE_BYTES = 1 << 16;
  private static final int MAX_SAMPLE_BYTES = 1 << 20;

  private final Origin origin;
  private final SalvageStream stream;
  private final byte[] sample;
  private final Charset charset;

  private TextFile(Origin origin, SalvageStream stream, byte[] sample, Charset charset) {
    this.origin = origin;
    this.stream = stream;
    this.sample = sample;
    this.charset = charset;
  }

  /**
   * Opens a text and detects its encoding.
   *
   * @param bytes the whole text; it is closed together with this object
   * @throws NotTextException when the bytes are not text
   */
  public static TextFile of(InputStream bytes, Origin origin) throws IOException {
    SalvageStream stream = new SalvageStream(bytes);
    byte[] sample = sample(stream);
    return new TextFile(origin, stream, sample, charset(stream, sample, origin.charset()));
  }

  /** The place of the text, and the statements about it. */
  public Origin origin() {
    return origin;
  }

  /** The beginning of the text. */
  public String opening() {
    int mark = Encoding.markLength(sample);
    return new String(sample, mark, Math.min(SAMPLE_BYTES, sample.length) - mark, charset);
  }

  /** The lines of the whole text; call it at most once. */
  public BoundedLines lines(int maxCharsPerLine) {
    return new BoundedLines(characters(), maxCharsPerLine, stream::throwIfBroken);
  }

  /** The whole text for a parser, instead of its lines; call it at most once. */
  public RecordReader records(long maxCharsPerRecord) {
    return new RecordReader(characters(), maxCharsPerRecord, stream::throwIfBroken);
  }

  /** The lines with each byte as one char, for formats in which the encoding changes. */
  public BoundedLines byteLines(int maxBytesPerLine) {
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(sample), stream);
    return new BoundedLines(
            new InputStreamReader(all, ISO_8859_1), maxBytesPerLine, stream::throwIfBroken)
        .unrepaired();
  }

  private Reader characters() {
    int mark = Encoding.markLength(sample);
    InputStream opening = new ByteArrayInputStream(sample, mark, sample.length - mark);
    return new InputStreamReader(new SequenceInputStream(opening, stream), charset);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  // Scripts or English articles may precede the first letter by which the encoding is detected.
  private static byte[] sample(SalvageStream stream) throws IOException {
    byte[] sample = stream.readNBytes(SAMPLE_BYTES);
    while (sample.length % SAMPLE_BYTES == 0
        && sample.length < MAX_SAMPLE_BYTES
        && isAscii(sample)) {
      byte[] more = stream.readNBytes(SAMPLE_BYTES);
      if (more.length == 0) {
        return sample;
      }
      int length = sample.length;
      sample = Arrays.copyOf(sample, length + more.length);
      System.arraycopy(more, 0, sample, length, more.length);
    }
    return sample;
  }

  /** Whether all bytes are ASCII; zero bytes are not, because they occur in UTF-16. */
  private static boolean isAscii(byte[] sample) {
    for (byte b : sample) {
      if (b <= 0) {
        return false;
      }
    }
    return true;
  }

  private static Charset charset(SalvageStream stream, byte[] sample, String stated)
      throws IOException {
    if (sample.length == 0) {
      stream.throwIfBroken();
      throw new NotTextException(Reject.Reason.EMPTY, "The file is empty.");
    }
    boolean marked = Encoding.markLength(sample) > 0;
    var charset = Encoding.of(sample, sample.length % SAMPLE_BYTES > 0, stated);
    var binary = marked && charset.isPresent() ? null : BinaryKind.of(sample).orElse(null);
    if (charset.isPresent() && (binary == null || charset.get().name().startsWith("UTF-16"))) {
      return charset.get();
    }
    throw binary == null
        ? new NotTextException(
            Reject.Reason.UNDECODABLE,
            "The encoding is none of UTF-8, UTF-16, Windows-1256, ISO-8859-6, Mac Arabic and"
                + " Windows-1252; convert the file to UTF-8.")
        : new NotTextException(Reject.Reason.UNKNOWN_FORMAT, binary);
  }
}
