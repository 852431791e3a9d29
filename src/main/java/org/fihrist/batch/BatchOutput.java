package org.fihrist.batch;

import java.io.IOException;
import java.io.OutputStream;

/** Receives the answers of a batch in order. */
public interface BatchOutput {
  /** Writes an answer. */
  void add(BatchAnswer answer) throws IOException;

  /** Ends the output. The underlying stream stays open. */
  void finish() throws IOException;

  /** A kind of file. */
  enum Format {
    /** CSV for spreadsheets: {@link BatchCsv}. */
    CSV("text/csv;charset=utf-8;header=present"),
    /** JSON lines for programs: {@link BatchJsonLines}. */
    JSONL("application/x-ndjson");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /** Returns the value of {@code Content-Type}. */
    public String mediaType() {
      return mediaType;
    }

    /** Begins an output. */
    public BatchOutput to(OutputStream out) throws IOException {
      return switch (this) {
        case CSV -> new BatchCsv(out);
        case JSONL -> new BatchJsonLines(out);
      };
    }
  }
}
