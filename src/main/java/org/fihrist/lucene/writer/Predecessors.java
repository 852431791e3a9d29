package org.fihrist.lucene.writer;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** The articles of the index that an update starts from, as the merge of versions needs them. */
interface Predecessors {
  /** A rebuild has no predecessors. */
  Predecessors NONE =
      new Predecessors() {
        @Override
        public Optional<Document> find(String id) {
          return Optional.empty();
        }

        @Override
        public void replaced(String id, Document document) {}
      };

  /** Returns the document of an article in that index. */
  Optional<Document> find(String id) throws IOException;

  /** Records that a new document replaces the document of an article. */
  void replaced(String id, Document document);
}
