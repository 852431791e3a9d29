package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.fihrist.indexing.OperatorGazetteer;
import org.fihrist.lucene.reader.GenerationExport;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.names.Gazetteer;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.IndexKeeper;
import org.fihrist.search.index.RebuildBuilder;
import org.fihrist.search.index.UpdateBuilder;
import org.fihrist.search.index.UpdateSources;
import org.fihrist.table.ExportedGeneration;

/**
 * The index in a folder.
 *
 * @param folder the folder, which may not exist yet
 */
public record FolderIndex(Path folder) implements Index {
  @Override
  public SearchEngine engine() {
    return LuceneSearchEngine.open(folder);
  }

  @Override
  public RebuildBuilder rebuild(BuildPlan plan) {
    return LuceneIndexBuilder.open(folder, plan);
  }

  @Override
  public RebuildBuilder resume(BuildPlan plan, ToIntFunction<List<Checkpoint>> holding) {
    return LuceneIndexBuilder.resume(folder, plan, holding);
  }

  @Override
  public UpdateBuilder update(UpdateSources sources) {
    return LuceneIndexUpdater.open(folder, sources);
  }

  /**
   * Returns the people, organisations and places that the index knows: the shipped ones and those
   * that its operator added.
   *
   * @throws IOException when the operator's file cannot be read
   */
  public Gazetteer gazetteer() throws IOException {
    return OperatorGazetteer.read(folder);
  }

  /**
   * The generation in use, to be copied into the index of another engine.
   *
   * @throws IOException when it cannot be read
   */
  public ExportedGeneration export() throws IOException {
    return GenerationExport.current(folder);
  }

  @Override
  public IndexKeeper keeper() {
    return new FolderKeeper(folder);
  }
}
