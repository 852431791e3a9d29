package org.fihrist.lucene.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.advice.LatinNameSearch;
import org.fihrist.analysis.stem.ProcliticForms;
import org.fihrist.lucene.facet.FacetColumn;
import org.fihrist.lucene.reader.GenerationAdvice;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.schema.FacetFields;
import org.fihrist.names.Alias;
import org.fihrist.names.Entry;
import org.fihrist.names.LatinNames;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Word;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Period;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.statistics.Entity;
import org.fihrist.search.statistics.SpellingCount;

/**
 * Finds people, organisations and places by any of their names. A name in Latin letters that the
 * gazetteer does not have is read as a search reads it.
 */
final class EntityFinder {
  private static final Window NO_HITS = new Window(1, 0);

  /** What is longer is no name. */
  private static final int MAX_WORDS = 8;

  private final OpenGeneration generation;
  private final MatchCounter counter;

  EntityFinder(OpenGeneration generation) {
    this.generation = generation;
    this.counter = new MatchCounter(generation);
  }

  List<Entity> find(String name, int most) throws IOException {
    Map<String, Entity> found = new LinkedHashMap<>();
    for (String spelling : spellings(name)) {
      for (Entry entry : generation.gazetteer().named(spelling)) {
        if (!found.containsKey(entry.name()) && !generation.budget().exhausted()) {
          found.put(entry.name(), entity(entry));
        }
      }
    }
    if (found.isEmpty()) {
      for (String person : unlisted(name)) {
        found.put(person, entity(Entry.unlisted(person)));
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingLong(Entity::articles).reversed())
        .limit(most)
        .toList();
  }

  /** The person with a name, in any spelling, if articles name one that no gazetteer has. */
  private List<String> unlisted(String name) {
    FacetColumn people = generation.columns().of(Facet.PERSON);
    return FacetFields.key(Facet.PERSON, name).stream()
        .flatMapToInt(key -> people.number(key).stream())
        .filter(number -> people.articles(number) > 0)
        .mapToObj(people::spelling)
        .toList();
  }

  /** The name as typed and, if it is in Latin letters, how the archive may write it. */
  private Set<String> spellings(String name) throws IOException {
    Set<String> spellings = new LinkedHashSet<>(List.of(name));
    List<String> words = List.of(name.strip().split("\\s+", -1));
    if (generation.gazetteer().named(name).isEmpty()
        && words.size() <= MAX_WORDS
        && isLatin(name)) {
      for (LatinNames.Part part :
          new LatinNameSearch(new GenerationAdvice(generation)).names(words)) {
        if (part.to() - part.from() == words.size()) {
          spellings.addAll(part.reading().spellings());
        }
      }
    }
    return spellings;
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private Entity entity(Entry entry) throws IOException {
    List<SpellingCount> spellings = new ArrayList<>();
    for (Alias alias : entry.aliases()) {
      SearchRequest asWritten = new SearchRequest(asWritten(alias), NO_HITS, false);
      spellings.add(new SpellingCount(alias.written(), counter.articles(asWritten)));
    }
    spellings.sort(Comparator.comparingLong(SpellingCount::articles).reversed());
    Facet facet = EntityChoices.facet(entry.kind());
    Choice choice = new Choice(facet, List.of(entry.name()), List.of());
    Narrowing mentions = new Narrowing(List.of(choice), Period.ALWAYS, Sort.RELEVANCE);
    SearchRequest all = new SearchRequest(new Query.Everything(), NO_HITS, false, mentions);
    return new Entity(entry.name(), facet, spellings, counter.dates(all));
  }

  /** The words of a name side by side, the first of them maybe behind proclitics. */
  private static Query asWritten(Alias alias) {
    String[] words = alias.folded().split(" ", -1);
    List<Clause> forms = new ArrayList<>();
    for (String first : ProcliticForms.of(words[0])) {
      List<Word> phrase = new ArrayList<>();
      phrase.add(new Word(first, Level.FOLDED));
      for (int i = 1; i < words.length; i++) {
        phrase.add(new Word(words[i], Level.FOLDED));
      }
      forms.add(new Clause(Occur.SHOULD, new Phrase(phrase, 0)));
    }
    return new Query.Junction(forms);
  }
}
