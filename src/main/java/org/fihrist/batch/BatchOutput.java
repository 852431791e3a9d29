package org.fihrist.batch;

import java.io.IOException;
import java.io.OutputStream;

/** Where the answers of a batch go, one after the other. */
public interface BatchOutput {
  /** Writes an answer. */
  void add(BatchAnswer answer) throws IOException;

  /** Nothing follows; the stream below stays open. */
  void finish() throws IOException;

  /** A kind of file. */
  enum Format {
    /** For spreadsheets: {@link BatchCsv}. */
    CSV("text/csv;charset=utf-8;header=present"),
    /** For programs: {@link BatchJsonLines}. */
    JSONL("application/x-ndjson");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /** The value of {@code Content-Type}. */
    public String mediaType() {
      return mediaType;
    }

    /** Begins a file. */
    public BatchOutput to(OutputStream out) throws IOException {
      return switch (this) {
        case CSV -> new BatchCsv(out);
        case JSONL -> new BatchJsonLines(out);
      };
    }
  }
}
