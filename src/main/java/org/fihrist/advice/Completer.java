package org.fihrist.advice;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.article.Article;
import org.fihrist.search.Completion;
import org.fihrist.search.Completion.Kind;
import org.fihrist.search.Completion.Shown;
import org.fihrist.search.Completion.Source;
import org.fihrist.search.Completion.Span;
import org.fihrist.search.CompletionRequest;

/**
 * Completes a text that is being typed. First come names that continue the typed words, then words,
 * those that follow in headlines first, then names that match only the last word, then headlines.
 * Words and headlines are found in memory. Only the spelling or text of those shown is looked up in
 * the index.
 */
public final class Completer {
  private static final int MAX_NAMES = 2;

  private final AdviceSource source;
  private final WordIndex index;
  private final CompletionRequest request;
  private final CompletionContext typed;

  public Completer(AdviceSource source, CompletionRequest request) {
    this.source = source;
    this.index = source.words();
    this.request = request;
    this.typed = CompletionContext.of(request, source.ladder());
  }

  public List<Completion> completions() {
    if (typed.isNothing()) {
      return List.of();
    }
    List<CreditedName> names = names(Math.min(MAX_NAMES, request.most()));
    List<CreditedName> continuing = names.stream().filter(typed::isContinuedBy).toList();
    List<Completion> all = new ArrayList<>(continuing.stream().map(this::name).toList());
    Vocabulary.Range range = index.vocabulary().beginningWith(typed.folded());
    HeadlineSearch search = new HeadlineSearch(index, typed.numbers(index.vocabulary()), range);
    if (typed.hasPrefix()) {
      all.addAll(words(search, (request.most() - all.size() + 1) / 2, continuing));
    }
    Set<String> offered = all.stream().map(Completion::query).collect(toSet());
    names.stream()
        .filter(name -> !continuing.contains(name))
        .map(this::name)
        .filter(name -> all.size() < request.most() && !offered.contains(name.query()))
        .forEach(all::add);
    if (typed.asksForHeadlines()) {
      all.addAll(headlines(search, request.most() - all.size()));
    }
    return List.copyOf(all);
  }

  private List<CreditedName> names(int most) {
    return index.names().stream()
        .filter(name -> typed.fits(name) >= 0)
        .sorted(
            Comparator.comparing(typed::isContinuedBy)
                .thenComparingInt(CreditedName::articles)
                .reversed())
        .limit(most)
        .toList();
  }

  private Completion name(CreditedName name) {
    int at = typed.fits(name);
    String text = String.join(" ", name.words());
    int before = name.words().subList(0, at).stream().mapToInt(word -> word.length() + 1).sum();
    int end = before + Math.min(name.words().get(at).length(), typed.prefix().length());
    Shown shown = new Shown(text, List.of(new Span(before, end)));
    int typedBefore = typed.isTyped(name.folded().subList(0, at)) ? at : 0;
    return new Completion(
        name.kind(), shown, typed.with(text, typedBefore), new Source(name.articles(), ""));
  }

  /** Leaves out words that are names of one word, because these are offered already. */
  private List<Completion> words(HeadlineSearch search, int most, List<CreditedName> names) {
    Set<List<String>> offered = names.stream().map(CreditedName::folded).collect(toSet());
    List<Integer> following =
        search.following(most + names.size()).stream()
            .filter(word -> !offered.contains(List.of(index.vocabulary().word(word))))
            .limit(most)
            .toList();
    List<Completion> words = new ArrayList<>();
    for (int word : following) {
      String text = CommonSpelling.of(index.vocabulary().word(word), source.terms());
      Span span = new Span(0, Math.min(text.length(), typed.prefix().length()));
      words.add(
          new Completion(
              Kind.WORD,
              new Shown(text, List.of(span)),
              typed.with(text, 0),
              new Source(index.vocabulary().articles(word), "")));
    }
    return words;
  }

  private List<Completion> headlines(HeadlineSearch search, int most) {
    List<Completion> headlines = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Article article : source.articles(search.best(2 * most, source.headlineKeys()))) {
      String title = article.masthead().title();
      if (headlines.size() < most && !known.contains(title)) {
        known.add(title);
        headlines.add(
            new Completion(
                Kind.HEADLINE,
                new Shown(title, typed.spans(title, source.ladder())),
                title,
                new Source(1, article.id())));
      }
    }
    return headlines;
  }
}
