package org.fihrist.lucene;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.fihrist.article.Reject;
import tools.jackson.databind.json.JsonMapper;

/** Every input that did not become an article: {@code rejects.ndjson} in a generation's folder. */
final class RejectLog implements Closeable {
  private static final String FILE = "rejects.ndjson";

  private final OutputStream file;
  private final Map<Reject.Reason, Long> counts = new EnumMap<>(Reject.Reason.class);

  RejectLog(Path generation) throws IOException {
    this.file = new BufferedOutputStream(Files.newOutputStream(generation.resolve(FILE)));
  }

  synchronized void add(Reject reject) {
    try {
      // As bytes: half a surrogate pair, of which an error may speak, is escaped then.
      file.write(JsonMapper.shared().writeValueAsBytes(reject));
      file.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + FILE, e);
    }
    counts.merge(reject.reason(), 1L, Long::sum);
  }

  synchronized Map<Reject.Reason, Long> counts() {
    return Map.copyOf(counts);
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
