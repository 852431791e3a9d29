package org.fihrist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.query.TypedWord.Standing;

/**
 * Finds the words of a query tree in the text from which it was parsed, so that a word can be
 * changed in the text and all signs around it remain. The tree holds the words as typed and in the
 * same order, so each word is searched after the previous one. This works for every grammar. A word
 * from which the grammar has removed a sign is not found and is left out.
 */
public final class TypedWords {
  /** Fields that hold values and no words. */
  private static final Set<Field> VALUES =
      Set.of(Field.ID, Field.URL, Field.DATE, Field.COLLECTION);

  private final TypedText text;
  private final String visible;
  private final List<TypedWord> words = new ArrayList<>();
  private int at;
  private int phrases;

  private TypedWords(String typed) {
    this.text = TypedText.of(typed, TypedText.cut(typed, QueryLimits.MAX_LENGTH));
    this.visible = text.substring(0, text.length());
  }

  /** The words of a query in the order of the text. */
  public static List<TypedWord> of(String typed, Query query) {
    TypedWords words = new TypedWords(typed);
    words.read(query, new Standing(false, TypedWord.NO_PHRASE, Optional.empty()));
    return List.copyOf(words.words);
  }

  private void read(Query query, Standing standing) {
    switch (query) {
      case Query.Word word -> place(word, standing);
      case Query.Phrase phrase -> {
        Standing inPhrase = new Standing(standing.excluded(), phrases++, standing.field());
        phrase.words().forEach(word -> place(word, inPhrase));
      }
      case Query.In in -> {
        if (!VALUES.contains(in.field())) {
          read(
              in.query(),
              new Standing(standing.excluded(), standing.phrase(), Optional.of(in.field())));
        }
      }
      case Query.Boosted boosted -> read(boosted.query(), standing);
      case Query.Junction junction ->
          junction.clauses().stream()
              .filter(clause -> clause.occur() != Query.Occur.BONUS)
              .forEach(clause ->
                  read(
                      clause.query(), standing.asExcluded(clause.occur() == Query.Occur.MUST_NOT)));
      default -> {}
    }
  }

  private void place(Query.Word word, Standing standing) {
    int start = find(word.text());
    if (start >= 0) {
      at = start + word.text().length();
      words.add(new TypedWord(word, text.offset(start), text.offset(at - 1) + 1, standing));
    }
  }

  private int find(String word) {
    int start = word.isEmpty() ? -1 : visible.indexOf(word, at);
    while (start >= 0 && isInsideWord(start, start + word.length())) {
      start = visible.indexOf(word, start + 1);
    }
    return start;
  }

  private boolean isInsideWord(int start, int end) {
    return (text.letterBefore(start) && text.letterAt(start))
        || (text.letterAt(end) && text.letterBefore(end));
  }
}
