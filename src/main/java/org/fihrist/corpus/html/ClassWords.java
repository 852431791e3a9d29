package org.fihrist.corpus.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words in the classes and the id of an element: {@code relatedPosts} has two words. */
final class ClassWords {
  private static final Pattern BETWEEN =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private ClassWords() {}

  static Set<String> of(Element element) {
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN.split(element.className() + ' ' + element.id(), -1)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    return words;
  }

  static boolean has(Element element, Set<String> wanted) {
    return of(element).stream().anyMatch(wanted::contains);
  }
}
