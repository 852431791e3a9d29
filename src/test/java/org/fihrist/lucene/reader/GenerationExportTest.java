package org.fihrist.lucene.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.analysis.pattern.WordPattern;
import org.fihrist.lucene.FolderIndex;
import org.fihrist.lucene.GoldenArchive;
import org.fihrist.lucene.facet.FacetCollector;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.RebuildBuilder;
import org.fihrist.table.ExportedGeneration;
import org.fihrist.table.OpenTables;
import org.fihrist.table.TableTerms;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.TermTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the tables of an archive, without its index, contain the same as its index. */
class GenerationExportTest {
  @TempDir private Path folder;
  private GenerationExport export;
  private OpenTables tables;

  @BeforeEach
  void export() throws IOException {
    Path index = folder.resolve("index");
    try (RebuildBuilder builder = new FolderIndex(index).rebuild(BuildPlan.of(List.of("golden")))) {
      GoldenArchive.articles().forEach(builder::add);
      builder.publish();
    }
    export = GenerationExport.current(index);
    Path written = Files.createDirectory(folder.resolve("tables"));
    export.writeTables(written);
    try (Stream<Path> files = Files.list(export.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!Files.exists(written.resolve(file.getFileName()))) {
          Files.copy(file, written.resolve(file.getFileName()));
        }
      }
    }
    tables = OpenTables.open(written);
  }

  @AfterEach
  void close() throws IOException {
    tables.close();
    export.close();
  }

  private TermTable written() {
    return new TableTerms(tables, (field, value) -> 1, Budget.unlimited());
  }

  @Test
  void everyWordHasTheSameSpellingsInEachField() {
    Vocabulary words = export.generation().vocabulary();
    assertThat(words.size()).isGreaterThan(400);
    for (String field : ArticleFields.texts()) {
      for (int word = 0; word < words.size(); word++) {
        List<String> folded = List.of(words.word(word));
        assertThat(written().spellings(field, folded))
            .isEqualTo(export.generation().terms().spellings(field, folded));
      }
    }
  }

  @Test
  void everyFieldHasTheSameStatistics() {
    for (String field : ArticleFields.texts()) {
      assertThat(written().statistics(field))
          .isEqualTo(export.generation().terms().statistics(field));
    }
  }

  @Test
  void aPatternFindsTheSameWords() {
    WordPattern all = new BeginningWith("ال");
    assertThat(written().matching(ArticleFields.BODY, all))
        .hasSizeGreaterThan(50)
        .isEqualTo(export.generation().terms().matching(ArticleFields.BODY, all));
  }

  private record BeginningWith(String letters) implements WordPattern {
    @Override
    public Set<String> beginnings() {
      return Set.of(letters);
    }

    @Override
    public boolean matches(String word) {
      return word.startsWith(letters);
    }
  }

  @Test
  void everyFacetHasTheSameValues() {
    FacetCounts counted = new FacetCollector(Narrowing.NONE, export.generation().columns());
    for (Facet facet : Facet.values()) {
      List<String> values = new ArrayList<>();
      for (int number = 0; number < counted.of(facet).size(); number++) {
        values.add(counted.of(facet).spelling(number) + counted.of(facet).articles(number));
      }
      List<String> read = new ArrayList<>();
      var table = tables.values().of(facet).counts(Map.of(), 0);
      for (int number = 0; number < table.size(); number++) {
        read.add(table.spelling(number) + table.articles(number));
      }
      assertThat(read).isEqualTo(values);
    }
  }

  @Test
  void headlinesAndNamesAreTheSame() {
    assertThat(tables.headlines().words().names()).isEqualTo(export.generation().words().names());
    assertThat(tables.headlines().words().headlines().headlines())
        .isEqualTo(GoldenArchive.articles().size());
    assertThat(tables.headlines().keys())
        .hasSize(GoldenArchive.articles().size())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyArticleIsShownOnce() throws IOException {
    List<ExportedGeneration.ExportedArticle> articles = new ArrayList<>();
    export.articles(articles::add);

    assertThat(articles).hasSize(GoldenArchive.articles().size());
  }
}
