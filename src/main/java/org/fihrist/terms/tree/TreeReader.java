package org.fihrist.terms.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.terms.tree.TermTree.Alternatives;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.Counted;
import org.fihrist.terms.tree.TermTree.End;
import org.fihrist.terms.tree.TermTree.Occur;
import org.fihrist.terms.tree.TermTree.Weighted;

/**
 * Reads a tree from bytes that {@link TreeWriter} wrote. It checks every length: a list cannot have
 * more parts than there are bytes left, and a tree cannot be deeper than {@link #MAX_DEPTH}.
 */
public final class TreeReader {
  /** The maximum depth. Trees of queries have about ten levels. */
  static final int MAX_DEPTH = 200;

  private final DataInputStream from;

  private TreeReader(byte[] bytes) {
    this.from = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /**
   * Reads a tree.
   *
   * @throws IOException when the bytes are not a tree, or are of another version
   */
  public static TermTree read(byte[] bytes) throws IOException {
    TreeReader reader = new TreeReader(bytes);
    int version = reader.from.readUnsignedByte();
    if (version != TreeWriter.VERSION) {
      throw new IOException(
          "a tree of version " + version + ", wanted version " + TreeWriter.VERSION);
    }
    TermTree tree = reader.tree(0);
    if (reader.from.available() > 0) {
      throw new IOException("bytes behind the end of a tree");
    }
    return tree;
  }

  private TermTree tree(int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IOException("a tree of more than " + MAX_DEPTH + " levels");
    }
    int kind = from.readUnsignedByte();
    return switch (kind) {
      case TreeWriter.NONE -> new TermTree.None();
      case TreeWriter.ALL -> new TermTree.All();
      case TreeWriter.BOOST -> new TermTree.Boost(tree(depth + 1), from.readFloat());
      case TreeWriter.JUNCTION ->
          new TermTree.Junction(list(() -> new Clause(occur(), tree(depth + 1))), from.readInt());
      case TreeWriter.BEST -> new TermTree.Best(list(() -> tree(depth + 1)));
      case TreeWriter.TERM -> new TermTree.Term(field(), text(), from.readInt());
      case TreeWriter.SYNONYM ->
          new TermTree.Synonym(
              field(), list(() -> new Weighted(text(), from.readFloat())), from.readInt());
      case TreeWriter.PHRASE ->
          new TermTree.Phrase(
              field(),
              list(() -> new Alternatives(list(() -> new Counted(text(), from.readInt())))),
              from.readInt());
      case TreeWriter.PATTERN -> new TermTree.Pattern(text(), text());
      case TreeWriter.BEGINNING -> new TermTree.Beginning(text(), text());
      case TreeWriter.ANY_OF -> new TermTree.AnyOf(text(), list(this::text));
      case TreeWriter.BETWEEN -> new TermTree.Between(text(), end(), end());
      case TreeWriter.DAYS -> new TermTree.Days(text(), from.readInt(), from.readInt());
      case TreeWriter.DAY_OF -> new TermTree.DayOf(text(), list(from::readInt));
      case TreeWriter.AT_LEAST -> new TermTree.AtLeast(text(), from.readLong());
      case TreeWriter.PRESENT -> new TermTree.Present(text());
      default -> throw new IOException("no kind of tree: " + kind);
    };
  }

  private Occur occur() throws IOException {
    int number = from.readUnsignedByte();
    if (number >= TreeWriter.OCCURS.size()) {
      throw new IOException("no kind of clause: " + number);
    }
    return TreeWriter.OCCURS.get(number);
  }

  private FieldStatistics field() throws IOException {
    return new FieldStatistics(text(), from.readInt(), from.readFloat());
  }

  private End end() throws IOException {
    return new End(text(), from.readBoolean());
  }

  private String text() throws IOException {
    return new String(from.readNBytes(length()), UTF_8);
  }

  private interface Part<T> {
    T read() throws IOException;
  }

  private <T> List<T> list(Part<T> part) throws IOException {
    int length = length();
    List<T> parts = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      parts.add(part.read());
    }
    return parts;
  }

  /** Reads the number of parts or bytes that follow. Each part has at least one byte. */
  private int length() throws IOException {
    int length = from.readInt();
    if (length < 0 || length > from.available()) {
      throw new IOException("a length of " + length + ", with " + from.available() + " bytes left");
    }
    return length;
  }
}
