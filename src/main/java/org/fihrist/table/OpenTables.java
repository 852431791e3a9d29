package org.fihrist.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.indexing.LearnedWords;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.OperatorGazetteer;
import org.fihrist.names.ForeignSpellings;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.shard.features.WordTable;

/**
 * All that is known of a whole archive without its index.
 *
 * @param manifest what the generation is
 * @param ladder the forms of words, with the families that the archive taught
 * @param gazetteer whom and what the archive may name
 * @param terms the terms of its fields
 * @param wordTable what is known of the words whose numbers stand in columns
 * @param values the values of its facets
 * @param headlines its headlines and names
 * @param latinNames its words in Latin letters
 * @param foreignSpellings the other spellings of its foreign words
 */
public record OpenTables(
    Manifest manifest,
    Ladder ladder,
    Gazetteer gazetteer,
    TermFile terms,
    WordTable wordTable,
    ValueFile.Values values,
    HeadlineFile headlines,
    LatinNames latinNames,
    ForeignSpellings foreignSpellings)
    implements Closeable {

  /**
   * Opens the files of a generation.
   *
   * @throws IOException when a file is missing or not as it was written
   * @throws org.fihrist.search.IndexUnavailableException when this program cannot read them
   */
  public static OpenTables open(Path generation) throws IOException {
    Manifest manifest = Manifest.read(generation);
    Gazetteer gazetteer = OperatorGazetteer.read(generation);
    Vocabulary vocabulary = VocabularyFile.read(generation);
    return new OpenTables(
        manifest,
        Ladder.with(LearnedWords.read(generation, manifest.words())),
        gazetteer,
        TermFile.open(generation),
        WordTable.read(generation),
        ValueFile.read(generation),
        HeadlineFile.read(generation, vocabulary),
        DerivedNames.latinNames(vocabulary, gazetteer),
        DerivedNames.foreignSpellings(vocabulary, gazetteer));
  }

  /** The words of all headlines and bodies. */
  public Vocabulary vocabulary() {
    return headlines.words().vocabulary();
  }

  @Override
  public void close() throws IOException {
    terms.close();
  }
}
