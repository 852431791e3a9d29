package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.util.IOUtils;
import org.fihrist.article.Reject;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every input that did not become an article: {@code rejects.ndjson} in a generation's folder. */
public final class RejectLog implements Closeable {
  public static final String FILE = "rejects.ndjson";

  private final Path path;
  private final OutputStream file;
  private final Map<Reject.Reason, Long> counts = new EnumMap<>(Reject.Reason.class);
  private long bytes;

  /** Begins an empty one. */
  public RejectLog(Path generation) throws IOException {
    this.path = file(generation);
    this.file = new BufferedOutputStream(Files.newOutputStream(path));
  }

  /** Goes on with one that another run has begun, from where it was then. */
  public RejectLog(Path generation, long length, Map<Reject.Reason, Long> counted)
      throws IOException {
    this.path = file(generation);
    FileTruncation.to(path, length);
    this.file = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.APPEND));
    this.bytes = length;
    counts.putAll(counted);
  }

  /** Where a generation's rejects stand. */
  public static Path file(Path generation) {
    return generation.resolve(FILE);
  }

  /**
   * Reads those of a generation.
   *
   * @throws IOException when there is no such file, or a line of it is no reject
   */
  public static void read(Path generation, Consumer<Reject> visitor) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(generation.resolve(FILE))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        visitor.accept(parse(line));
      }
    }
  }

  /** A line as a reject. */
  static Reject parse(String line) throws IOException {
    try {
      return JsonMapper.shared().readValue(line, Reject.class);
    } catch (JacksonException e) {
      throw new IOException("a line is no reject: " + e.getOriginalMessage(), e);
    }
  }

  public synchronized void add(Reject reject) {
    // As bytes: half a surrogate pair, of which an error may speak, is escaped then.
    write(JsonMapper.shared().writeValueAsBytes(reject));
    counts.merge(reject.reason(), 1L, Long::sum);
  }

  /** Adds one that an earlier generation has and that is not of this run. */
  synchronized void keep(String line) {
    write(line.getBytes(UTF_8));
  }

  private void write(byte[] line) {
    try {
      file.write(line);
      file.write('\n');
      bytes += line.length + 1;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + FILE, e);
    }
  }

  /** Has all be on disk, and tells its length. */
  public synchronized long save() throws IOException {
    file.flush();
    IOUtils.fsync(path, false);
    return bytes;
  }

  public synchronized Map<Reject.Reason, Long> counts() {
    return Map.copyOf(counts);
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
