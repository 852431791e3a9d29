package org.fihrist.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.fihrist.query.Query.Bounds;
import org.fihrist.query.Query.Word;

/** Translates the leaves of Lucene's syntax tree and checks their number. */
final class LuceneLeaves {
  /** Lucene's sign for any text, any field, and an open end of a range. */
  static final String ANY = "*";

  private static final int MAX_EDITS = 2;
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;
  private int leaves;
  private int patterns;

  LuceneLeaves(String text) {
    this.text = text;
  }

  Query word(FieldQueryNode node) throws QuerySyntaxException {
    count(1, node);
    Optional<FieldName> field = field(node);
    String pattern = pattern(node.getText());
    if (!pattern.isEmpty() && pattern.replace(ANY, "").isEmpty()) {
      return field
          .<Query>map(of -> new Query.Range(of.field(), "", "", Bounds.CLOSED))
          .orElseGet(Query.Everything::new);
    }
    if (!pattern.isEmpty()) {
      return in(field, costly(new Query.Wildcard(pattern), node));
    }
    return value(field, TypedText.visible(node.getTextAsString()), Level.FAMILY);
  }

  Query phrase(FieldQueryNode node, int slop) throws QuerySyntaxException {
    Optional<FieldName> field = field(node);
    String phrase = TypedText.visible(node.getTextAsString());
    List<Word> words =
        BLANKS
            .splitAsStream(phrase)
            .filter(word -> TypedText.letters(word) > 0)
            .map(word -> new Word(word, Level.FOLDED))
            .toList();
    count(words.size(), node);
    if (words.isEmpty() || isDate(field)) {
      return value(field, phrase, Level.FOLDED);
    }
    return in(field, new Query.Phrase(words, slop));
  }

  Query fuzzy(FuzzyQueryNode node) throws QuerySyntaxException {
    count(1, node);
    String word = TypedText.visible(node.getTextAsString());
    int edits = edits(node.getSimilarity(), word.codePointCount(0, word.length()));
    if (edits == 0 || TypedText.letters(word) == 0) {
      return value(field(node), word, Level.FAMILY);
    }
    return in(field(node), costly(new Query.Fuzzy(word, edits), node));
  }

  Query range(TermRangeQueryNode node) throws QuerySyntaxException {
    FieldQueryNode from = node.getLowerBound();
    FieldQueryNode to = node.getUpperBound();
    count(1, from);
    Optional<FieldName> field = field(from);
    if (field.isEmpty()) {
      int bracket = Math.max(text.lastIndexOf('[', from.getBegin()), 0);
      int brace = Math.max(text.lastIndexOf('{', from.getBegin()), 0);
      throw new QuerySyntaxException(
          "a range needs a field, as in date:[2016 TO 2017]", Math.max(bracket, brace));
    }
    Bounds bounds = new Bounds(node.isLowerInclusive(), node.isUpperInclusive());
    Field of = field.get().field();
    return new Query.Range(of, end(of, from), end(of, to), bounds);
  }

  private static String end(Field field, FieldQueryNode node) {
    String value = TypedText.visible(node.getTextAsString());
    if (value.equals(ANY)) {
      return "";
    }
    return field == Field.DATE ? TypedDates.iso(value).orElse(value) : value;
  }

  /** A word. The value of a date field becomes a range, because it may be a month or a year. */
  private static Query value(Optional<FieldName> field, String word, Level loosest) {
    if (TypedText.letters(word) == 0) {
      return new Query.Nothing();
    }
    if (isDate(field)) {
      TypedDates dates = TypedDates.read(word).orElse(new TypedDates(word, word));
      return field
          .flatMap(name -> name.side().of(dates))
          .<Query>map(range -> range)
          .orElseGet(Query.Nothing::new);
    }
    return in(field, new Word(word, loosest));
  }

  private static boolean isDate(Optional<FieldName> field) {
    return field.map(FieldName::field).equals(Optional.of(Field.DATE));
  }

  private static Query in(Optional<FieldName> field, Query query) {
    return field.<Query>map(of -> new Query.In(of.field(), query)).orElse(query);
  }

  private static Optional<FieldName> field(FieldQueryNode node) {
    return FieldNames.find(TypedText.visible(node.getFieldAsString()));
  }

  /**
   * The pattern of a word with wildcards, empty for other words. An escaped wildcard becomes {@code
   * ?}, because our patterns have no escapes.
   */
  private static String pattern(CharSequence word) {
    StringBuilder pattern = new StringBuilder();
    boolean isPattern = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isWild = c == '*' || c == '?';
      boolean isText = isWild && UnescapedCharSequence.wasEscaped(word, i);
      isPattern |= isWild && !isText;
      pattern.append(isText ? '?' : c);
    }
    return isPattern ? TypedText.visible(pattern.toString()) : "";
  }

  /**
   * The number of edits, as Lucene's FuzzyQuery computes it: a whole number is a number of edits, a
   * fraction depends on the length of the word.
   */
  private static int edits(float similarity, int length) {
    float edits = similarity >= 1 || similarity == 0 ? similarity : (1 - similarity) * length;
    return (int) Math.min(edits, MAX_EDITS);
  }

  private Query costly(Query leaf, FieldQueryNode node) throws QuerySyntaxException {
    if (QueryLimits.isCostly(leaf) && ++patterns > QueryLimits.MAX_PATTERNS) {
      throw new QuerySyntaxException(
          "a query has at most "
              + QueryLimits.MAX_PATTERNS
              + " words that begin with a wildcard, alone or behind an article, or end in ~",
          node.getBegin());
    }
    return leaf;
  }

  private void count(int words, FieldQueryNode node) throws QuerySyntaxException {
    leaves += words;
    if (leaves > QueryLimits.MAX_LEAVES) {
      throw new QuerySyntaxException(
          "a query has at most " + QueryLimits.MAX_LEAVES + " words", node.getBegin());
    }
  }
}
