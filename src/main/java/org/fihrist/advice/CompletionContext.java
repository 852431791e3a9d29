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
 * The word that the caret stands in, and those before it.
 *
 * @param request the text
 * @param place where the word begins and ends; the caret is in it
 * @param folded what of it stands before the caret, folded
 * @param before the words before it that are asked for
 */
record CompletionContext(
    CompletionRequest request, Span place, String folded, List<TextWord> before) {
  /** Of a long text the last words tell how it goes on. */
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

  /** Letters, digits and marks, and halves of the pairs that stand for rarer ones. */
  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Operators, names of fields and words to be left out say nothing of how the text goes on. */
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

  /** What of the word stands before the caret, as typed. */
  String prefix() {
    return request.text().substring(place.start(), request.caret());
  }

  /** The words before it, by their numbers. */
  int[] numbers(Vocabulary vocabulary) {
    return before.stream().mapToInt(word -> vocabulary.find(word.forms().folded())).toArray();
  }

  /** Which word of a name is being typed; -1 for none. */
  int fits(CreditedName name) {
    for (int at = 0; at < name.folded().size() && hasPrefix(); at++) {
      boolean takes = at == 0 || name.isKnownByAnyWord() || isTyped(name.folded().subList(0, at));
      if (takes && name.folded().get(at).startsWith(folded)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a name begins the text, or begins with the words right before the one being typed. */
  boolean isContinuedBy(CreditedName name) {
    int at = fits(name);
    return before.isEmpty() || (at > 0 && isTyped(name.folded().subList(0, at)));
  }

  /** Whether these are the words right before it. */
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
   * The whole text with something in the place of the word.
   *
   * @param alsoBefore how many words before it are part of that
   */
  String with(String completion, int alsoBefore) {
    int start = alsoBefore == 0 ? place.start() : before.get(before.size() - alsoBefore).start();
    String text = request.text();
    return text.substring(0, start) + completion + text.substring(place.end());
  }

  /** The parts of a headline that were typed. */
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
