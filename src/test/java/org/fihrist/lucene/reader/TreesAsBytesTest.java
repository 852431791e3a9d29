package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.GoldenQuestion;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TreeReader;
import org.fihrist.terms.tree.TreeWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesAsBytesTest {
  @TempDir private Path index;

  @Test
  void everyTreeOfEveryQueryIsReadAsItWasWritten() throws IOException {
    List<TermTree> trees = goldenTrees();

    assertThat(trees).hasSizeGreaterThan(600);
    for (TermTree tree : trees) {
      assertThat(TreeReader.read(TreeWriter.write(tree))).isEqualTo(tree);
    }
  }

  @Test
  void bytesThatEndEarlyAreNoTree() throws IOException {
    TermTree longest = goldenTrees().getLast();
    byte[] bytes = TreeWriter.write(longest);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIOException().isThrownBy(() -> TreeReader.read(cut));
    }
  }

  @Test
  void aLengthThatIsLongerThanTheBytesAsksForNoMemory() {
    byte[] anyOf = TreeWriter.write(new TermTree.AnyOf("id", List.of("1")));
    byte[] bytes = anyOf.clone();
    Arrays.fill(bytes, bytes.length - 9, bytes.length - 5, Byte.MAX_VALUE);

    assertThatIOException()
        .isThrownBy(() -> TreeReader.read(bytes))
        .withMessageContaining("bytes left");
  }

  @Test
  void aTreeWithoutEndIsRefused() {
    TermTree deep = new TermTree.All();
    for (int i = 0; i < 300; i++) {
      deep = new TermTree.Boost(deep, 1);
    }
    byte[] bytes = TreeWriter.write(deep);

    assertThatIOException()
        .isThrownBy(() -> TreeReader.read(bytes))
        .withMessageContaining("levels");
  }

  private List<TermTree> goldenTrees() throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of("trees"))) {
      GoldenArchive.articles().forEach(builder::add);
      builder.publish();
    }
    OpenGeneration generation = OpenGeneration.current(new IndexFolder(index));
    List<TermTree> trees = new ArrayList<>();
    try {
      for (GoldenQuestion question : GoldenQuestion.all()) {
        SearchRequest request = question.request(question.read(question.typed()));
        TranslatedQuery matching =
            generation.terms().translated(request.query(), request.comments());
        TranslatedQuery query =
            NarrowingQuery.of(request.narrowing()).map(matching::among).orElse(matching);
        trees.add(query.matching());
        trees.add(query.withAllWords());
        trees.addAll(query.tiers());
      }
    } finally {
      generation.reader().close();
    }
    return trees;
  }
}
