package org.fihrist.plugin;

import org.apache.lucene.analysis.Analyzer;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;

/** Makes the analyzer {@code fihrist_terms} of an index. */
final class ReadyTermsAnalyzerProvider extends AbstractIndexAnalyzerProvider<Analyzer> {
  private final Analyzer analyzer = new ReadyTermsAnalyzer();

  ReadyTermsAnalyzerProvider(IndexSettings index, String name, Settings settings) {
    super(index, name, settings);
  }

  @Override
  public Analyzer get() {
    return analyzer;
  }

  /** Takes terms as they come. */
  private static final class ReadyTermsAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      return new TokenStreamComponents(new ReadyTermsTokenizer());
    }
  }
}
