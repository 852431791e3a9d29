package org.fihrist.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Occur;

/**
 * Translates the tree of Lucene's syntax parser into a {@link Query}. The recursion is limited,
 * because the nesting of brackets is limited.
 */
final class LuceneNodes {
  private final LuceneLeaves leaves;

  LuceneNodes(String text) {
    leaves = new LuceneLeaves(text);
  }

  Query query(QueryNode node) throws QuerySyntaxException {
    return switch (node) {
      case GroupQueryNode group -> query(group.getChild());
      case BoostQueryNode boost -> boosted(query(boost.getChild()), boost.getValue());
      case ModifierQueryNode modifier -> joined(List.of(modifier), Occur.SHOULD);
      case AndQueryNode and -> joined(and.getChildren(), Occur.MUST);
      case BooleanQueryNode any -> joined(any.getChildren(), Occur.SHOULD);
      case SlopQueryNode slop -> leaves.phrase((FieldQueryNode) slop.getChild(), slop.getValue());
      case TermRangeQueryNode range -> leaves.range(range);
      case FuzzyQueryNode fuzzy -> leaves.fuzzy(fuzzy);
      case QuotedFieldQueryNode quoted -> leaves.phrase(quoted, 0);
      case FieldQueryNode word -> leaves.word(word);
      default ->
          throw new QuerySyntaxException(node.getClass().getSimpleName() + " is not supported", 0);
    };
  }

  private static Query boosted(Query query, float factor) {
    boolean changesNothing = factor == 1 || query instanceof Query.Nothing;
    return changesNothing ? query : new Query.Boosted(query, factor);
  }

  private Query joined(List<QueryNode> nodes, Occur unmarked) throws QuerySyntaxException {
    List<Clause> clauses = new ArrayList<>();
    for (QueryNode node : nodes) {
      Occur occur = unmarked;
      QueryNode operand = node;
      if (node instanceof ModifierQueryNode modifier) {
        boolean excludes = modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
        occur = excludes ? Occur.MUST_NOT : Occur.MUST;
        operand = modifier.getChild();
      }
      Query query = query(operand);
      if (!(query instanceof Query.Nothing)) {
        clauses.add(new Clause(occur, query));
      }
    }
    return inOneField(clauses);
  }

  /**
   * Lucene parses {@code title:(a b)} as title:a title:b; this puts one field around both again.
   */
  private static Query inOneField(List<Clause> clauses) {
    List<Clause> inside = new ArrayList<>();
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (Clause clause : clauses) {
      if (clause.query() instanceof Query.In(Field field, Query query)) {
        fields.add(field);
        inside.add(new Clause(clause.occur(), query));
      }
    }
    boolean onlyExcludes = clauses.stream().allMatch(c -> c.occur() == Occur.MUST_NOT);
    boolean sameField = fields.size() == 1 && inside.size() == clauses.size();
    return sameField && !onlyExcludes
        ? new Query.In(fields.iterator().next(), QueryJoiner.of(inside))
        : QueryJoiner.of(clauses);
  }
}
