package org.fihrist.lucene.inversion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.fihrist.lucene.inversion.Inversion.Part;
import org.jspecify.annotations.Nullable;

/**
 * The inverted texts of several segments of {@link NumberedText} that are merged into one.
 *
 * @param terms the terms of the words
 * @param fields the inversions by name of the field
 * @param kept the fields whose word numbers are kept as doc values
 */
record InvertedTexts(ArchiveTerms terms, Map<String, Inversion> fields, WordNumberFields kept) {
  InvertedTexts {
    fields = Map.copyOf(fields);
  }

  /** Inverts the texts of all documents that are not deleted. */
  static InvertedTexts of(List<CodecReader> segments, NumberedTextTerms texts) throws IOException {
    Map<String, List<Part>> parts = new HashMap<>();
    int base = 0;
    for (CodecReader segment : segments) {
      LiveDocuments documents = LiveDocuments.of(segment, base);
      DocValuesProducer values = segment.getDocValuesReader();
      for (FieldInfo field : segment.getFieldInfos()) {
        if (texts.fields().contains(field.name)) {
          parts
              .computeIfAbsent(field.name, _ -> new ArrayList<>())
              .add(new Part(() -> values.getBinary(field), documents));
        }
      }
      base += documents.count();
    }
    Map<String, Inversion> fields = new HashMap<>();
    for (Map.Entry<String, List<Part>> field : parts.entrySet()) {
      fields.put(field.getKey(), Inversion.of(field.getValue(), base, texts));
    }
    return new InvertedTexts(texts.terms(), fields, texts.kept());
  }

  /**
   * Checks that all inversions have as many documents as the merge.
   *
   * @throws IllegalStateException when they do not
   */
  void checkDocuments(int merged) {
    fields.forEach((field, inversion) -> {
      if (inversion.documents() != merged) {
        throw new IllegalStateException(
            field + " was inverted for " + inversion.documents() + " documents of " + merged);
      }
    });
  }

  /** Returns the terms of a field; null for a field without texts. */
  @Nullable InvertedTerms field(String name) {
    Inversion inversion = fields.get(name);
    return inversion == null ? null : new InvertedTerms(terms, inversion);
  }
}
