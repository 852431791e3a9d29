package org.fihrist.lucene.features;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.fihrist.table.CandidateFeatures;
import org.fihrist.table.ExportedGeneration.Words;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.evidence.SoughtWord;

/**
 * Reads the features of candidates whose words come from another engine's index.
 *
 * @param table the words of the archive
 */
public record TableFeatures(WordTable table) implements CandidateFeatures {
  /**
   * Reads the table of a generation.
   *
   * @throws IOException when there is none, or it is not as it was written
   */
  public static TableFeatures read(Path generation) throws IOException {
    return new TableFeatures(WordTable.read(generation));
  }

  @Override
  public List<float[]> of(List<Words> candidates, List<SoughtWord> sought, float meanLength) {
    CandidateReader.Fields fields =
        new CandidateReader.Fields(ArticleFields.BODY, ArticleFields.TITLE, meanLength);
    CandidateReader reader = new CandidateReader(table, fields, sought);
    for (Words words : candidates) {
      reader.add(new BytesRef(words.body()), new BytesRef(words.title()), words.length());
    }
    return reader.features();
  }
}
