package org.fihrist.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;
import org.fihrist.analysis.correct.Vocabulary;

/**
 * The vocabulary of a generation as a file in its folder, {@code vocabulary.bin}. Reading it takes
 * a few milliseconds; reading the dictionaries takes 0.1 s for 100,000 words. It has two bytes a
 * letter and eight bytes a word, on disk and in memory.
 */
public final class VocabularyFile {
  private static final String FILE = "vocabulary.bin";
  private static final String CODEC = "FihristVocabulary";
  private static final int VERSION = 1;

  private VocabularyFile() {}

  /** Writes the words of an archive into the folder of its generation. */
  public static void write(Vocabulary vocabulary, Path generation) throws IOException {
    Vocabulary.Columns words = vocabulary.columns();
    try (FSDirectory folder = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        IndexOutput to = folder.createOutput(FILE, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(to, CODEC, VERSION);
      to.writeInt(words.articles().length);
      to.writeInt(words.letters().length);
      byte[] letters = new byte[Character.BYTES * words.letters().length];
      asLetters(letters).put(words.letters());
      to.writeBytes(letters, letters.length);
      writeInts(to, words.starts());
      writeInts(to, words.articles());
      CodecUtil.writeFooter(to);
    }
  }

  /** Whether a generation has the file; those of earlier programs have none. */
  public static boolean isIn(Path generation) {
    return Files.exists(generation.resolve(FILE));
  }

  /**
   * Reads the vocabulary of a generation.
   *
   * @throws IOException when the file is not as it was written
   */
  public static Vocabulary read(Path generation) throws IOException {
    try (FSDirectory folder = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        IndexInput from = folder.openInput(FILE, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(from);
      CodecUtil.checkHeader(from, CODEC, VERSION, VERSION);
      int words = from.readInt();
      char[] text = new char[from.readInt()];
      byte[] letters = new byte[Character.BYTES * text.length];
      from.readBytes(letters, 0, letters.length);
      asLetters(letters).get(text);
      int[] starts = new int[words + 1];
      from.readInts(starts, 0, starts.length);
      int[] articles = new int[words];
      from.readInts(articles, 0, words);
      return Vocabulary.of(new Vocabulary.Columns(text, starts, articles));
    }
  }

  private static CharBuffer asLetters(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
  }

  private static void writeInts(IndexOutput to, int[] values) throws IOException {
    for (int value : values) {
      to.writeInt(value);
    }
  }
}
