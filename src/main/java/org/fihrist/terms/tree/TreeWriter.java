package org.fihrist.terms.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.fihrist.terms.tree.TermTree.Alternatives;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.Counted;
import org.fihrist.terms.tree.TermTree.End;
import org.fihrist.terms.tree.TermTree.Occur;
import org.fihrist.terms.tree.TermTree.Weighted;

/**
 * Writes a tree as bytes for another process. The format is a version, then for each tree one byte
 * for its kind and its parts in the order of its record. Numbers are big-endian. A length precedes
 * each list and each UTF-8 text. {@link TreeReader} reads the bytes.
 */
public final class TreeWriter {
  /** Changes when the bytes of a tree change. */
  public static final int VERSION = 1;

  static final int NONE = 0;
  static final int ALL = 1;
  static final int BOOST = 2;
  static final int JUNCTION = 3;
  static final int BEST = 4;
  static final int TERM = 5;
  static final int SYNONYM = 6;
  static final int PHRASE = 7;
  static final int PATTERN = 8;
  static final int BEGINNING = 9;
  static final int ANY_OF = 10;
  static final int BETWEEN = 11;
  static final int DAYS = 12;
  static final int DAY_OF = 13;
  static final int PRESENT = 14;
  static final int AT_LEAST = 15;

  /** The kinds of clauses, by their number in the format. */
  static final List<Occur> OCCURS = List.of(Occur.MUST, Occur.SHOULD, Occur.FILTER, Occur.MUST_NOT);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream to = new DataOutputStream(bytes);

  private TreeWriter() {}

  /** Returns the bytes of a tree. */
  public static byte[] write(TermTree tree) {
    TreeWriter writer = new TreeWriter();
    try {
      writer.to.writeByte(VERSION);
      writer.tree(tree);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return writer.bytes.toByteArray();
  }

  private void tree(TermTree tree) throws IOException {
    switch (tree) {
      case TermTree.None _ -> to.writeByte(NONE);
      case TermTree.All _ -> to.writeByte(ALL);
      case TermTree.Boost boost -> {
        to.writeByte(BOOST);
        tree(boost.tree());
        to.writeFloat(boost.factor());
      }
      case TermTree.Junction junction -> {
        to.writeByte(JUNCTION);
        list(junction.clauses(), this::clause);
        to.writeInt(junction.minimum());
      }
      case TermTree.Best best -> {
        to.writeByte(BEST);
        list(best.trees(), this::tree);
      }
      case TermTree.Term term -> {
        to.writeByte(TERM);
        field(term.field());
        text(term.text());
        to.writeInt(term.articles());
      }
      case TermTree.Synonym synonym -> {
        to.writeByte(SYNONYM);
        field(synonym.field());
        list(synonym.terms(), this::weighted);
        to.writeInt(synonym.articles());
      }
      case TermTree.Phrase phrase -> {
        to.writeByte(PHRASE);
        field(phrase.field());
        list(phrase.positions(), this::alternatives);
        to.writeInt(phrase.slop());
      }
      case TermTree.Pattern pattern -> texts(PATTERN, pattern.field(), pattern.wildcard());
      case TermTree.Beginning beginning -> texts(BEGINNING, beginning.field(), beginning.prefix());
      case TermTree.Present present -> texts(PRESENT, present.field());
      case TermTree.AtLeast numbers -> {
        texts(AT_LEAST, numbers.field());
        to.writeLong(numbers.least());
      }
      case TermTree.AnyOf any -> {
        texts(ANY_OF, any.field());
        list(any.terms(), this::text);
      }
      case TermTree.Between between -> {
        texts(BETWEEN, between.field());
        end(between.from());
        end(between.to());
      }
      case TermTree.Days days -> {
        texts(DAYS, days.field());
        to.writeInt(days.first());
        to.writeInt(days.last());
      }
      case TermTree.DayOf days -> {
        texts(DAY_OF, days.field());
        list(days.days(), to::writeInt);
      }
    }
  }

  private void clause(Clause clause) throws IOException {
    to.writeByte(OCCURS.indexOf(clause.occur()));
    tree(clause.tree());
  }

  private void weighted(Weighted term) throws IOException {
    text(term.text());
    to.writeFloat(term.weight());
  }

  private void alternatives(Alternatives position) throws IOException {
    list(position.terms(), this::counted);
  }

  private void counted(Counted term) throws IOException {
    text(term.text());
    to.writeInt(term.articles());
  }

  private void field(FieldStatistics field) throws IOException {
    text(field.field());
    to.writeInt(field.articles());
    to.writeFloat(field.meanLength());
  }

  private void end(End end) throws IOException {
    text(end.text());
    to.writeBoolean(end.included());
  }

  private void texts(int kind, String... texts) throws IOException {
    to.writeByte(kind);
    for (String text : texts) {
      text(text);
    }
  }

  private void text(String text) throws IOException {
    byte[] letters = text.getBytes(UTF_8);
    to.writeInt(letters.length);
    to.write(letters);
  }

  private interface Part<T> {
    void write(T part) throws IOException;
  }

  private <T> void list(List<T> parts, Part<T> part) throws IOException {
    to.writeInt(parts.size());
    for (T each : parts) {
      part.write(each);
    }
  }
}
