package org.fihrist.shard.features;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;

/**
 * The data of a generation about the words whose numbers are in its {@link WordColumn}s: {@code
 * numbers.bin} in its folder. Words are compared by hashes of 32 bits, so no string is read. A word
 * takes about twenty bytes, in memory and on disk.
 */
public final class WordTable {
  /** The number of a word that has no family: a stop word. */
  static final int NO_FAMILY = -1;

  private static final String FILE = "numbers.bin";
  private static final String CODEC = "FihristNumbers";
  private static final int VERSION = 2;

  /** The first version of the file, which has no openings. */
  private static final int FIRST_VERSION = 1;

  private final TrigramTable trigrams;
  private final int[] spellingHashes;
  private final int[] families;
  private final LetterTable familyLetters;
  private final TrigramRarity rarity;
  private final SharedOpenings openings;
  private final WorkspacePool workspaces;

  /**
   * The data of each word, by its number.
   *
   * @param trigrams the trigrams of its folded form
   * @param spellingHashes the hash of its exact form
   * @param families the number of its family, or {@link #NO_FAMILY}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Words(TrigramTable trigrams, int[] spellingHashes, int[] families) {}

  /**
   * The statistics of all articles.
   *
   * @param rarity the rarity of trigrams
   * @param openings the openings of articles
   */
  record Counts(TrigramRarity rarity, SharedOpenings openings) {}

  WordTable(Words words, LetterTable familyLetters, Counts counts) {
    this.trigrams = words.trigrams();
    this.spellingHashes = words.spellingHashes();
    this.families = words.families();
    this.familyLetters = familyLetters;
    this.rarity = counts.rarity();
    this.openings = counts.openings();
    this.workspaces = new WorkspacePool(families.length);
  }

  /** Returns a table without words. */
  public static WordTable empty() {
    return new WordTable(
        new Words(TrigramTable.empty(), new int[0], new int[0]),
        LetterTable.empty(),
        new Counts(TrigramRarity.none(), SharedOpenings.none()));
  }

  /** Returns the number of numbered words. The first number is 0. */
  public int size() {
    return families.length;
  }

  /** The trigrams of the folded forms. */
  TrigramTable trigrams() {
    return trigrams;
  }

  int spellingHash(int word) {
    return spellingHashes[word];
  }

  /** The number of a word's family; {@link #NO_FAMILY} for a stop word. */
  int family(int word) {
    return families[word];
  }

  /** The letters of the families. */
  LetterTable familyLetters() {
    return familyLetters;
  }

  TrigramRarity rarity() {
    return rarity;
  }

  SharedOpenings openings() {
    return openings;
  }

  /** Returns the arrays for the second phase of ranking. */
  WorkspacePool workspaces() {
    return workspaces;
  }

  /** Writes the table to the folder of a generation. */
  public void write(Path generation) throws IOException {
    try (FSDirectory folder = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        IndexOutput to = folder.createOutput(FILE, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(to, CODEC, VERSION);
      write(to);
      CodecUtil.writeFooter(to);
    }
  }

  /** Writes the table as bytes, for example for another process. */
  public void write(DataOutput to) throws IOException {
    to.writeInt(size());
    to.writeInt(familyLetters.size());
    trigrams.write(to);
    writeInts(to, spellingHashes);
    writeInts(to, families);
    familyLetters.write(to);
    rarity.write(to);
    openings.write(to);
  }

  /**
   * Reads the table of a generation.
   *
   * @throws IOException when the file is missing or damaged
   */
  public static WordTable read(Path generation) throws IOException {
    try (FSDirectory folder = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        IndexInput from = folder.openInput(FILE, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(from);
      return read(from, CodecUtil.checkHeader(from, CODEC, FIRST_VERSION, VERSION));
    }
  }

  /** Reads a table that {@link #write(DataOutput)} wrote. */
  public static WordTable read(DataInput from) throws IOException {
    return read(from, VERSION);
  }

  private static WordTable read(DataInput from, int version) throws IOException {
    int size = from.readInt();
    int families = from.readInt();
    Words words =
        new Words(TrigramTable.read(from, size), readInts(from, size), readInts(from, size));
    LetterTable familyLetters = LetterTable.read(from, families);
    TrigramRarity rarity = TrigramRarity.read(from);
    SharedOpenings openings =
        version == FIRST_VERSION ? SharedOpenings.none() : SharedOpenings.read(from);
    return new WordTable(words, familyLetters, new Counts(rarity, openings));
  }

  private static void writeInts(DataOutput to, int[] values) throws IOException {
    for (int value : values) {
      to.writeInt(value);
    }
  }

  private static int[] readInts(DataInput from, int size) throws IOException {
    int[] values = new int[size];
    from.readInts(values, 0, size);
    return values;
  }
}
