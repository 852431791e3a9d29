package org.fihrist.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;
import org.fihrist.advice.ArticleDays;
import org.fihrist.advice.CreditedName;
import org.fihrist.advice.HeadlineWords;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.search.Facet;

/**
 * The headlines of an archive as numbers of words, with the days and keys of their articles, and
 * the names that completions offer: {@code headlines.bin}. In memory it grows with the articles: 4
 * bytes a word of a headline, 12 bytes and the key an article.
 *
 * @param words what completions look into
 * @param keys the keys of the articles of the headlines
 */
public record HeadlineFile(WordIndex words, List<String> keys) {
  private static final String FILE = "headlines.bin";
  private static final String CODEC = "FihristHeadlines";
  private static final int VERSION = 1;

  public HeadlineFile {
    keys = List.copyOf(keys);
  }

  /**
   * Writes them.
   *
   * @param keys gives the key of the article of a headline; it is asked in ascending order
   */
  public static void write(WordIndex words, IntFunction<String> keys, Path generation)
      throws IOException {
    try (FSDirectory folder = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        IndexOutput to = folder.createOutput(FILE, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(to, CODEC, VERSION);
      HeadlineWords headlines = words.headlines();
      to.writeVInt(headlines.headlines());
      for (int headline = 0; headline < headlines.headlines(); headline++) {
        to.writeString(keys.apply(headline));
        to.writeVInt(words.days().of(headline));
        to.writeVInt(headlines.length(headline));
        for (int i = 0; i < headlines.length(headline); i++) {
          to.writeVInt(headlines.word(headline, i) + 1);
        }
      }
      to.writeVInt(words.names().size());
      for (CreditedName name : words.names()) {
        to.writeString(name.facet().name());
        writeAll(name.words(), to);
        writeAll(name.folded(), to);
        to.writeVInt(name.articles());
      }
      CodecUtil.writeFooter(to);
    }
  }

  private static void writeAll(List<String> texts, DataOutput to) throws IOException {
    to.writeVInt(texts.size());
    for (String text : texts) {
      to.writeString(text);
    }
  }

  /**
   * Reads them.
   *
   * @param vocabulary whose numbers the words of headlines are
   * @throws IOException when the file is not as it was written
   */
  static HeadlineFile read(Path generation, Vocabulary vocabulary) throws IOException {
    try (FSDirectory folder = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        IndexInput from = folder.openInput(FILE, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(from);
      CodecUtil.checkHeader(from, CODEC, VERSION, VERSION);
      int size = from.readVInt();
      List<String> keys = new ArrayList<>(size);
      int[] days = new int[size];
      int[] starts = new int[size + 1];
      IntList words = new IntList();
      for (int headline = 0; headline < size; headline++) {
        keys.add(from.readString());
        days[headline] = from.readVInt();
        int length = from.readVInt();
        for (int i = 0; i < length; i++) {
          words.add(from.readVInt() - 1);
        }
        starts[headline + 1] = words.size();
      }
      List<CreditedName> names = new ArrayList<>();
      for (int left = from.readVInt(); left > 0; left--) {
        Facet facet = Facet.valueOf(from.readString());
        names.add(new CreditedName(facet, readAll(from), readAll(from), from.readVInt()));
      }
      return new HeadlineFile(
          new WordIndex(
              vocabulary, new HeadlineWords(starts, words.toArray()), new ArticleDays(days), names),
          keys);
    }
  }

  private static List<String> readAll(DataInput from) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = from.readVInt(); left > 0; left--) {
      texts.add(from.readString());
    }
    return texts;
  }
}
