package org.fihrist.lucene.writer;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** The articles of the index that is updated, while versions are put together. */
interface Predecessors {
  /** A rebuild has none. */
  Predecessors NONE =
      new Predecessors() {
        @Override
        public Optional<Document> find(String id) {
          return Optional.empty();
        }

        @Override
        public void replaced(String id, Document document) {}
      };

  /** The document of an article in that index. */
  Optional<Document> find(String id) throws IOException;

  /** The document is replaced by a new one. */
  void replaced(String id, Document document);
}
