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

/**
 * The list of inputs that did not become articles: {@code rejects.ndjson} in a generation's folder.
 */
public final class RejectLog implements Closeable {
  public static final String FILE = "rejects.ndjson";

  private final Path path;
  private final OutputStream file;
  private final Map<Reject.Reason, Long> counts = new EnumMap<>(Reject.Reason.class);
  private long bytes;

  /** Begins an empty log. */
  public RejectLog(Path generation) throws IOException {
    this.path = file(generation);
    this.file = new BufferedOutputStream(Files.newOutputStream(path));
  }

  /** Continues the log of an interrupted run at an earlier length. */
  public RejectLog(Path generation, long length, Map<Reject.Reason, Long> counted)
      throws IOException {
    this.path = file(generation);
    FileTruncation.to(path, length);
    this.file = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.APPEND));
    this.bytes = length;
    counts.putAll(counted);
  }

  /** Returns the file of a generation's rejects. */
  public static Path file(Path generation) {
    return generation.resolve(FILE);
  }

  /**
   * Reads the rejects of a generation.
   *
   * @throws IOException when there is no such file, or a line is not a reject
   */
  public static void read(Path generation, Consumer<Reject> visitor) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(generation.resolve(FILE))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        visitor.accept(parse(line));
      }
    }
  }

  /** Parses a line. */
  static Reject parse(String line) throws IOException {
    try {
      return JsonMapper.shared().readValue(line, Reject.class);
    } catch (JacksonException e) {
      throw new IOException("a line is no reject: " + e.getOriginalMessage(), e);
    }
  }

  public synchronized void add(Reject reject) {
    // The line is written as bytes, because this escapes lone surrogates, which an error message
    // may contain.
    write(JsonMapper.shared().writeValueAsBytes(reject));
    counts.merge(reject.reason(), 1L, Long::sum);
  }

  /** Adds a reject of an earlier generation. */
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

  /**
   * Syncs the log to disk.
   *
   * @return its length in bytes
   */
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
