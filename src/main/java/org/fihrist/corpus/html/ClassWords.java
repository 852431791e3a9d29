package org.fihrist.corpus.html;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.TsvResource;
import org.jsoup.nodes.Element;

/** The words in the classes and the id of an element: {@code relatedPosts} has two words. */
final class ClassWords {
  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private ClassWords() {}

  /** The words of a kind in the table {@code class-words.tsv}. */
  static Set<String> listed(String kind) {
    return TsvResource.rows(ClassWords.class, "class-words.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .collect(toUnmodifiableSet());
  }

  /** The words of an element, in lower case. */
  static Set<String> of(Element element) {
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN.split(element.className() + ' ' + element.id(), -1)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Whether an element has one of the words. */
  static boolean has(Element element, Set<String> wanted) {
    return of(element).stream().anyMatch(wanted::contains);
  }
}
