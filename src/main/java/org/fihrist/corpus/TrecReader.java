package org.fihrist.corpus;

import java.io.IOException;
import java.util.regex.Pattern;
import org.fihrist.corpus.input.TextFile;

/**
 * Reads collections with TREC tags: files with many {@code <DOC>} … {@code </DOC>}, with the tags
 * of the ANT corpus, of the TREC Arabic tracks and of the Gigaword corpora. The format is not XML:
 * a raw {@code &} or {@code <} is text.
 */
final class TrecReader implements ArticleReader {
  static final String FORMAT = "trec";
  static final int MAX_CHARS = 1 << 24;

  private static final Pattern FIRST_DOCUMENT =
      Pattern.compile(
          "(?:\\s*<[!?/]?\\w[^>]{0,200}>){0,5}?\\s*<DOC(?:\\s[^>]{0,200})?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED_DOCUMENT =
      Pattern.compile("(?m)^[ \\t]*<DOC(?:\\s[^>]{0,200})?>\\s*<DOCNO>", Pattern.CASE_INSENSITIVE);

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String opening) {
    return FIRST_DOCUMENT.matcher(opening).lookingAt() || NUMBERED_DOCUMENT.matcher(opening).find();
  }

  @Override
  public void read(TextFile text, Intake intake) throws IOException {
    new TrecBlocks(text.origin(), intake).read(text.lines(MAX_CHARS));
  }
}
