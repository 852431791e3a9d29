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
 * The texts of some segments of {@link NumberedText} that become one segment, inverted together.
 *
 * @param terms the terms of their words
 * @param fields by the name of their field
 * @param kept which of the texts stay readable as numbers
 */
record InvertedTexts(ArchiveTerms terms, Map<String, Inversion> fields, KeptColumns kept) {
  InvertedTexts {
    fields = Map.copyOf(fields);
  }

  /** Inverts all texts of segments that have no deleted documents. */
  static InvertedTexts of(List<CodecReader> segments, NumberedTextTerms texts) throws IOException {
    Map<String, List<Part>> parts = new HashMap<>();
    int base = 0;
    for (CodecReader segment : segments) {
      DocValuesProducer values = segment.getDocValuesReader();
      for (FieldInfo field : segment.getFieldInfos()) {
        if (texts.fields().contains(field.name)) {
          parts
              .computeIfAbsent(field.name, _ -> new ArrayList<>())
              .add(new Part(() -> values.getBinary(field), base));
        }
      }
      base += segment.maxDoc();
    }
    Map<String, Inversion> fields = new HashMap<>();
    for (Map.Entry<String, List<Part>> field : parts.entrySet()) {
      fields.put(field.getKey(), Inversion.of(field.getValue(), base, texts));
    }
    return new InvertedTexts(texts.terms(), fields, texts.kept());
  }

  /** The terms of a field; none when it is not one of texts. */
  @Nullable InvertedTerms field(String name) {
    Inversion inversion = fields.get(name);
    return inversion == null ? null : new InvertedTerms(terms, inversion);
  }
}
