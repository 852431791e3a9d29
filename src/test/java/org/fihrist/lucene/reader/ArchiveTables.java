package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.lucene.facet.FacetCollector;
import org.fihrist.lucene.facet.FacetColumns;
import org.fihrist.names.LatinNames;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Narrowing;
import org.fihrist.table.DerivedNames;

/**
 * The tables of an archive in parts: its terms, words, names and facet values, merged from the
 * parts. The lexicon and the numbers of words are those of the whole archive, as each part of a
 * cluster would receive them.
 *
 * @param generation the whole archive, used only for its lexicon, gazetteer and word table
 */
record ArchiveTables(
    OpenGeneration generation,
    MultiReader all,
    TextSimilarity similarity,
    List<Part> parts,
    WordIndex words,
    LatinNames latinNames,
    FacetCounts facets) {

  static ArchiveTables of(OpenGeneration generation, ArchiveParts parts) throws IOException {
    MultiReader all = new MultiReader(parts.readers(), false);
    List<Part> readers = new ArrayList<>();
    for (IndexReader part : parts.readers()) {
      readers.add(new Part(part, FacetColumns.of(part)));
    }
    FacetColumns merged = FacetColumns.of(all);
    Vocabulary vocabulary = IndexedWords.vocabulary(all);
    return new ArchiveTables(
        generation,
        all,
        TextSimilarity.of(all),
        readers,
        WordIndexReader.read(
            all,
            vocabulary,
            MentionedNames.of(merged, generation.ladder(), generation.gazetteer())),
        DerivedNames.latinNames(vocabulary, generation.gazetteer()),
        new FacetCollector(Narrowing.NONE, merged));
  }

  Vocabulary vocabulary() {
    return words.vocabulary();
  }

  /** The terms of all parts, for one request. */
  RequestTerms terms() {
    return new RequestTerms(
        new IndexSearcher(all),
        Map.of(),
        similarity,
        new RequestTerms.Words(generation.ladder(), generation::foreignSpellings));
  }

  /** The parts, for one request. */
  List<ArchivePart> opened() {
    return parts.stream().map(part -> ArchivePart.of(part.reader(), part.columns())).toList();
  }

  /** The index of a part. */
  record Part(IndexReader reader, FacetColumns columns) {}
}
