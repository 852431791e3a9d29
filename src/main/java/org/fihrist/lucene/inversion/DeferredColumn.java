package org.fihrist.lucene.inversion;

import java.io.IOException;
import org.apache.lucene.index.CodecReader;

/**
 * A field of numbers whose values become known only when the second pass writes them. The first
 * pass gives every document a number that stands for it.
 */
public interface DeferredColumn {
  /** No field. */
  DeferredColumn NONE =
      new DeferredColumn() {
        @Override
        public String field() {
          return "";
        }

        @Override
        public long[] values(CodecReader segment) {
          return new long[segment.maxDoc()];
        }
      };

  /** The name of the field. */
  String field();

  /**
   * The values of a segment of the first pass, by number of the document.
   *
   * @throws IOException when the segment cannot be read
   */
  long[] values(CodecReader segment) throws IOException;
}
