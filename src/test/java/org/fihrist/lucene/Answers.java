package org.fihrist.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Query;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.CompletionRequest;
import org.fihrist.search.SearchPage;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;

/** All answers of an engine to some questions, so that two engines can be compared. */
record Answers(LuceneSearchEngine engine) {
  private static final int ALL = 1_000;

  /** Returns the answers by question. Equally good results are in no order. */
  Map<String, Object> to(List<String> typed, Collection<String> ids) {
    Map<String, Object> answers = new TreeMap<>();
    for (String text : typed) {
      Query query = BoxParser.parse(text).query();
      SearchRequest request = new SearchRequest(query, new Window(1, ALL), false);
      SearchPage page = engine.search(request);
      answers.put(text + " ranked", ranked(query));
      answers.put(text + " totals", page.totals());
      answers.put(text + " hits", sorted(page.hits().stream().map(hit -> hit.copies().total())));
      answers.put(text + " overview", engine.overview(request));
      answers.put(text + " each", each(request));
      answers.put(text + " completed", completed(text));
      answers.put(
          text + " advised",
          engine.advise(
              new AdviceRequest(text, other -> BoxParser.parse(other).query(), request), page));
    }
    ids.forEach(id -> answers.put(id, about(id)));
    return answers;
  }

  private List<String> ranked(Query query) {
    return sorted(
        engine.rank(query, ALL).stream()
            .map(hit -> hit.id() + String.format(Locale.ROOT, " %.3f", hit.score())));
  }

  private List<String> each(SearchRequest request) {
    List<String> found = new ArrayList<>();
    engine.each(request, one -> found.add(one.article().toString()));
    return sorted(found.stream());
  }

  private List<String> completed(String text) {
    return sorted(
        engine.complete(new CompletionRequest(text, text.length(), ALL)).stream()
            .map(one -> one.kind() + one.shown().text() + one.source().articles()));
  }

  private List<Object> about(String id) {
    return List.of(
        engine.article(id, new Query.Nothing()).orElseThrow().article(),
        sorted(
            engine.alike(id, ALL).orElseThrow().articles().stream()
                .map(one -> one.article().id() + one.share() + one.passages())),
        sorted(
            engine.similar(id, ALL).orElseThrow().articles().stream()
                .map(one -> String.format(Locale.ROOT, "%.3f", one.score()))));
  }

  private static List<String> sorted(Stream<?> all) {
    return all.map(Object::toString).sorted().toList();
  }
}
