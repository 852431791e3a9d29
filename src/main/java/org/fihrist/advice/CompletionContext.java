package org.fihrist.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.analysis.pattern.FoldedPattern;
import org.fihrist.search.Completion.Span;
import org.fihrist.search.CompletionRequest;

/**
 * The word at the caret and the words before it.
 *
 * @param request the text with its caret
 * @param place the start and end of the word
 * @param folded the folded part of the word before the caret
 * @param before the searched words before it
 */
record CompletionContext(
    CompletionRequest request, Span place, String folded, List<TextWord> before) {
  /** The maximum number of words before the caret. In a long text only the last words matter. */
  private static final int MAX_WORDS = 6;

  private static final int MIN_LETTERS_FOR_HEADLINES = 2;
  private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT");
  private static final String EXCLUDING = "-\u2212";

  CompletionContext {
    before = List.copyOf(before);
  }

  static CompletionContext of(CompletionRequest request, Ladder ladder) {
    String text = request.text();
    int start = request.caret();
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    int end = request.caret();
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    String folded = FoldedPattern.of(text.substring(start, request.caret())).folded();
    List<TextWord> words = new ArrayList<>();
    for (TextWord word : ladder.words(text.substring(0, start))) {
      if (isAsked(text, word)) {
        words.add(word);
      }
    }
    List<TextWord> last = words.subList(Math.max(0, words.size() - MAX_WORDS), words.size());
    return new CompletionContext(request, new Span(start, end), folded, last);
  }

  /** Tests whether a character is a letter, a digit, a mark or half of a surrogate pair. */
  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Tests whether a word helps to predict the next one. Operators, field names and excluded words
   * do not.
   */
  private static boolean isAsked(String text, TextWord word) {
    boolean field = word.end() < text.length() && text.charAt(word.end()) == ':';
    boolean excluded = word.start() > 0 && EXCLUDING.indexOf(text.charAt(word.start() - 1)) >= 0;
    return !field && !excluded && !KEYWORDS.contains(word.forms().exact());
  }

  boolean isNothing() {
    return folded.isEmpty() && before.isEmpty();
  }

  boolean hasPrefix() {
    return !folded.isEmpty();
  }

  boolean asksForHeadlines() {
    return !before.isEmpty() || folded.length() >= MIN_LETTERS_FOR_HEADLINES;
  }

  /** Returns the part of the word before the caret, as typed. */
  String prefix() {
    return request.text().substring(place.start(), request.caret());
  }

  /** Returns the numbers of the words before the caret's word. */
  int[] numbers(Vocabulary vocabulary) {
    return before.stream().mapToInt(word -> vocabulary.find(word.forms().folded())).toArray();
  }

  /** Returns the place of the typed word in a name; -1 when the name does not match. */
  int fits(CreditedName name) {
    for (int at = 0; at < name.folded().size() && hasPrefix(); at++) {
      boolean takes = at == 0 || name.isKnownByAnyWord() || isTyped(name.folded().subList(0, at));
      if (takes && name.folded().get(at).startsWith(folded)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Tests whether a name starts at the beginning of the text or with the words directly before the
   * typed one.
   */
  boolean isContinuedBy(CreditedName name) {
    int at = fits(name);
    return before.isEmpty() || (at > 0 && isTyped(name.folded().subList(0, at)));
  }

  /** Tests whether the words stand directly before the typed one. */
  boolean isTyped(List<String> words) {
    int first = before.size() - words.size();
    for (int i = 0; i < words.size(); i++) {
      if (first < 0 || !before.get(first + i).forms().folded().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the whole text with a replacement for the word.
   *
   * @param alsoBefore the number of words before it that are replaced too
   */
  String with(String completion, int alsoBefore) {
    int start = alsoBefore == 0 ? place.start() : before.get(before.size() - alsoBefore).start();
    String text = request.text();
    return text.substring(0, start) + completion + text.substring(place.end());
  }

  /** Returns the parts of a headline that match the typed words. */
  List<Span> spans(String title, Ladder ladder) {
    List<Span> spans = new ArrayList<>();
    for (TextWord word : ladder.words(title)) {
      String found = word.forms().folded();
      if (before.stream().anyMatch(typed -> typed.forms().folded().equals(found))) {
        spans.add(new Span(word.start(), word.end()));
      } else if (hasPrefix() && found.startsWith(folded)) {
        spans.add(new Span(word.start(), Math.min(word.end(), word.start() + prefix().length())));
      }
    }
    return spans;
  }
}
