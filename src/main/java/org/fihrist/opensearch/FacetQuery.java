package org.fihrist.opensearch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fihrist.archive.MatchCounts;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;
import org.fihrist.table.ValueFile;
import org.fihrist.terms.FacetTerms;
import org.fihrist.terms.FacetValue;
import org.fihrist.terms.NarrowingQuery;
import org.fihrist.terms.tree.TermTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Counts facets by the aggregations of a cluster: for each condition that some facets share, one
 * filter with the columns of these facets below it. A column with more values than one answer holds
 * is read page by page, so counts are exact however many values there are.
 *
 * @param shards the requests to the shards of the generation whose articles are counted
 */
record FacetQuery(ShardRequests shards) {
  /** A node refuses an answer with more than 65,535 values of all columns together. */
  private static final int MOST_VALUES = 3_000;

  private static final int PAGE = 20_000;

  private static final String DATES = "dates";

  /** The counts of all facets, each without what was chosen of it. */
  FacetCounts facets(TermTree tree, Narrowing narrowing) {
    Groups groups = new Groups();
    Map<Facet, Counted> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, groups.add(NarrowingQuery.of(without(narrowing, facet)), column(facet)));
    }
    Counted all = groups.add(NarrowingQuery.of(always(narrowing)), DATES);
    Counted chosen = groups.add(NarrowingQuery.of(narrowing), DATES);
    JsonNode answer = groups.ask(tree);
    ValueFile.Values tables = shards.generation().tables().values();
    Map<Facet, FacetCounts.Values> counts = new EnumMap<>(Facet.class);
    facets.forEach((facet, counted) -> counts.put(facet, counted.of(facet, answer, tables)));
    return new Facets(counts, all.dates(answer, tables), chosen.dates(answer, tables));
  }

  /** The counts of some facets over all articles that match. */
  MatchCounts counts(TermTree tree, Set<Facet> wanted) {
    Groups groups = new Groups();
    Map<Facet, Counted> facets = new EnumMap<>(Facet.class);
    wanted.forEach(facet -> facets.put(facet, groups.add(Optional.empty(), column(facet))));
    JsonNode answer = groups.ask(tree);
    Map<Facet, FacetCounts.Values> counts = new EnumMap<>(Facet.class);
    facets.forEach((facet, counted) ->
        counts.put(facet, counted.of(facet, answer, shards.generation().tables().values())));
    return new MatchCounts(answer.at("/hits/total/value").longValue(), counts, Optional.empty());
  }

  /** The dates of all articles that match. */
  MatchCounts dates(TermTree tree) {
    Groups groups = new Groups();
    Counted dates = groups.add(Optional.empty(), DATES);
    JsonNode answer = groups.ask(tree);
    return new MatchCounts(
        answer.at("/hits/total/value").longValue(),
        Map.of(),
        Optional.of(dates.dates(answer, shards.generation().tables().values())));
  }

  private static String column(Facet facet) {
    return facet.isOfDates() ? DATES : "values." + facet.name().toLowerCase(Locale.ROOT);
  }

  private static Narrowing without(Narrowing narrowing, Facet facet) {
    List<Choice> others =
        narrowing.choices().stream().filter(choice -> choice.facet() != facet).toList();
    return new Narrowing(others, narrowing.period(), narrowing.sort());
  }

  private static Narrowing always(Narrowing narrowing) {
    return new Narrowing(narrowing.choices(), Period.ALWAYS, narrowing.sort());
  }

  /** The conditions, each with the columns that are counted under it. */
  private final class Groups {
    private final Map<Optional<TermTree>, Set<String>> columns = new LinkedHashMap<>();

    Counted add(Optional<TermTree> condition, String column) {
      columns.computeIfAbsent(condition, _ -> new TreeSet<>()).add(column);
      return new Counted(new ArrayList<>(columns.keySet()).indexOf(condition), column);
    }

    JsonNode ask(TermTree tree) {
      ObjectNode body = ClusterClient.object();
      body.put("size", 0);
      body.put("track_total_hits", true);
      body.set("query", ShardRequests.constant(tree));
      ObjectNode groups = body.putObject("aggs");
      int number = 0;
      for (Map.Entry<Optional<TermTree>, Set<String>> group : columns.entrySet()) {
        ObjectNode counted = groups.putObject(name(number++));
        counted.set("filter", ShardRequests.clause(group.getKey().orElseGet(TermTree.All::new)));
        ObjectNode each = counted.putObject("aggs");
        for (String column : group.getValue()) {
          each.putObject(column.replace('.', '_'))
              .putObject("terms")
              .put("field", column)
              .put("size", MOST_VALUES)
              .put("shard_size", MOST_VALUES);
          each.putObject("no_" + column.replace('.', '_'))
              .putObject("missing")
              .put("field", column);
        }
      }
      JsonNode answer = shards.search(body, "hits.total.value,aggregations");
      readFurther(tree, answer);
      return answer;
    }

    /** Replaces the values of columns that have more than were sent. */
    private void readFurther(TermTree tree, JsonNode answer) {
      int number = 0;
      for (Map.Entry<Optional<TermTree>, Set<String>> group : columns.entrySet()) {
        JsonNode counted = answer.path("aggregations").path(name(number++));
        for (String column : group.getValue()) {
          JsonNode values = counted.path(column.replace('.', '_'));
          if (values.path("sum_other_doc_count").asLong() > 0) {
            ((ObjectNode) values).set("buckets", allBuckets(tree, group.getKey(), column));
          }
        }
      }
    }
  }

  /** All values of a column among the articles that match, with their counts. */
  private ArrayNode allBuckets(TermTree tree, Optional<TermTree> condition, String column) {
    ArrayNode all = ClusterClient.object().putArray("buckets");
    Optional<JsonNode> last = Optional.empty();
    int found;
    do {
      ObjectNode query = ShardRequests.constant(tree);
      condition.ifPresent(
          other -> ((ArrayNode) query.at("/bool/filter")).add(ShardRequests.clause(other)));
      ObjectNode body = ClusterClient.object().put("size", 0);
      body.put("track_total_hits", false);
      body.set("query", query);
      ObjectNode composite = body.putObject("aggs").putObject("all").putObject("composite");
      composite.put("size", PAGE);
      composite
          .putArray("sources")
          .addObject()
          .putObject("value")
          .putObject("terms")
          .put("field", column);
      last.ifPresent(value -> composite.putObject("after").set("value", value));
      found = 0;
      for (JsonNode bucket : shards.search(body, "aggregations").at("/aggregations/all/buckets")) {
        JsonNode value = bucket.at("/key/value");
        all.addObject().put("doc_count", bucket.path("doc_count").asInt()).set("key", value);
        last = Optional.of(value);
        found++;
      }
    } while (found == PAGE && !shards.budget().exhausted());
    return all;
  }

  private static String name(int group) {
    return "g" + group;
  }

  /** Where the counts of a column stand in an answer. */
  private record Counted(int group, String column) {
    private JsonNode group(JsonNode answer) {
      return answer.path("aggregations").path(name(group));
    }

    private JsonNode buckets(JsonNode answer) {
      return group(answer).path(column.replace('.', '_')).path("buckets");
    }

    private int missing(JsonNode answer) {
      return group(answer).path("no_" + column.replace('.', '_')).path("doc_count").asInt();
    }

    FacetCounts.Values of(Facet facet, JsonNode answer, ValueFile.Values tables) {
      Map<String, Integer> counts = new HashMap<>();
      int without = missing(answer);
      int length = facet == Facet.YEAR ? FacetTerms.YEAR_LENGTH : FacetTerms.MONTH_LENGTH;
      for (JsonNode bucket : buckets(answer)) {
        String stored = bucket.path("key").asString();
        int count = bucket.path("doc_count").asInt();
        if (!facet.isOfDates()) {
          counts.merge(FacetValue.ofStored(stored).key(), count, Integer::sum);
        } else if (stored.length() >= length) {
          counts.merge(stored.substring(0, length), count, Integer::sum);
        } else {
          without += count;
        }
      }
      return tables.of(facet).counts(counts, without);
    }

    FacetCounts.Values dates(JsonNode answer, ValueFile.Values tables) {
      Map<String, Integer> counts = new HashMap<>();
      buckets(answer)
          .forEach(bucket ->
              counts.put(bucket.path("key").asString(), bucket.path("doc_count").asInt()));
      return tables.dates().counts(counts, missing(answer));
    }
  }

  /** Counts of all facets. */
  private record Facets(
      Map<Facet, FacetCounts.Values> facets,
      FacetCounts.Values datesOfAll,
      FacetCounts.Values datesOfChosen)
      implements FacetCounts {
    @Override
    public Values of(Facet facet) {
      Values values = facets.get(facet);
      if (values == null) {
        throw new IllegalArgumentException("not counted: " + facet);
      }
      return values;
    }
  }
}
