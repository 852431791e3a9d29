package org.fihrist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.query.BoxToken.Kind;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Occur;

/**
 * Builds the query tree from balanced tokens, by the rules of {@link BoxParser}, one method per
 * rule. It recurses for brackets only, and {@link BracketBalancer} has limited their nesting.
 */
final class BoxGrammar {
  private final List<BoxToken> tokens;
  private final TypedText text;
  private final Notes notes;
  private int at;

  BoxGrammar(List<BoxToken> tokens, TypedText text, Notes notes) {
    this.tokens = tokens;
    this.text = text;
    this.notes = notes;
  }

  /** How a part was written. Some shapes are merged into the part that contains them. */
  private enum Shape {
    SINGLE,
    NEIGHBOURS,
    ALTERNATIVES
  }

  private record Part(Clause clause, Shape shape, Optional<BoxToken> sign) {
    Query query() {
      return clause.query();
    }

    boolean isUnsigned(Shape wanted) {
      return shape == wanted && sign.isEmpty() && query() instanceof Query.Junction;
    }

    List<Clause> members() {
      return ((Query.Junction) query()).clauses();
    }
  }

  Query query() {
    return neighbours().query();
  }

  private Part neighbours() {
    List<Clause> clauses = new ArrayList<>();
    Shape shape = Shape.SINGLE;
    while (!isAtEnd() && !isAt(Kind.CLOSE)) {
      if (isAt(Kind.AND) || isAt(Kind.OR)) {
        stray(next());
        continue;
      }
      if (isAt(Kind.BONUS)) {
        clauses.add(new Clause(Occur.BONUS, next().leaf()));
        continue;
      }
      boolean isFirst = clauses.isEmpty();
      for (Part part : alternative()) {
        shape = isFirst ? part.shape() : Shape.NEIGHBOURS;
        isFirst = false;
        addTo(clauses, part);
      }
    }
    clauses = Conditions.united(clauses);
    boolean mixed = clauses.stream().anyMatch(clause -> clause.occur() != Occur.SHOULD);
    return part(QueryJoiner.of(clauses), mixed ? Shape.SINGLE : shape);
  }

  private static void addTo(List<Clause> clauses, Part part) {
    if (part.isUnsigned(Shape.NEIGHBOURS)) {
      clauses.addAll(part.members());
    } else {
      clauses.add(Conditions.beside(part.clause()));
    }
  }

  /** The members of a single conjunction, or one part that joins several conjunctions by OR. */
  private List<Part> alternative() {
    List<List<Part>> branches = new ArrayList<>();
    branches.add(conjunction());
    while (isAt(Kind.OR)) {
      BoxToken or = next();
      if (isAtOperand()) {
        branches.add(conjunction());
      } else {
        stray(or);
      }
    }
    branches.removeIf(List::isEmpty);
    if (branches.size() <= 1) {
      return branches.isEmpty() ? List.of() : branches.getFirst();
    }
    List<Clause> choices = new ArrayList<>();
    branches.forEach(branch -> addChoice(choices, branch));
    return List.of(part(new Query.Junction(choices), Shape.ALTERNATIVES));
  }

  private void addChoice(List<Clause> choices, List<Part> branch) {
    Part first = branch.getFirst();
    boolean alone = branch.size() == 1;
    if (alone && first.isUnsigned(Shape.ALTERNATIVES)) {
      choices.addAll(first.members());
      return;
    }
    if (alone && first.clause().occur() == Occur.MUST) {
      first.sign().ifPresent(this::stray);
    }
    List<Clause> clauses = branch.stream().map(Part::clause).toList();
    choices.add(new Clause(Occur.SHOULD, QueryJoiner.of(clauses)));
  }

  private List<Part> conjunction() {
    List<Part> parts = new ArrayList<>();
    operand().ifPresent(parts::add);
    while (isAt(Kind.AND)) {
      BoxToken and = next();
      if (isAtOperand()) {
        operand().ifPresent(parts::add);
      } else {
        stray(and);
      }
    }
    return parts.size() < 2 ? parts : parts.stream().map(BoxGrammar::required).toList();
  }

  private static Part required(Part part) {
    Occur occur = part.clause().occur() == Occur.MUST_NOT ? Occur.MUST_NOT : Occur.MUST;
    Shape shape = occur == Occur.MUST ? Shape.SINGLE : part.shape();
    return new Part(new Clause(occur, part.query()), shape, part.sign());
  }

  private Optional<Part> operand() {
    Optional<BoxToken> sign = Optional.empty();
    Optional<BoxToken> field = Optional.empty();
    while (isAt(Kind.PLUS) || isAt(Kind.MINUS) || isAt(Kind.FIELD)) {
      BoxToken token = next();
      if (token.kind() == Kind.FIELD) {
        field.ifPresent(this::withoutValue);
        field = Optional.of(token);
      } else if (sign.isPresent()) {
        stray(token);
      } else {
        sign = Optional.of(token);
      }
    }
    int start = at;
    Optional<Part> primary = primary();
    if (primary.isEmpty()) {
      sign.ifPresent(this::stray);
      field.ifPresent(this::withoutValue);
      return primary;
    }
    Part unsigned = field.map(of -> in(of, start, primary.get())).orElseGet(primary::get);
    Occur occur = sign.map(BoxGrammar::occur).orElse(Occur.SHOULD);
    return Optional.of(new Part(new Clause(occur, unsigned.query()), unsigned.shape(), sign));
  }

  /**
   * Applies a field to a part. If the part is a bracket with words side by side, the field applies
   * to each word, because such brackets change nothing.
   */
  private Part in(BoxToken field, int start, Part part) {
    int value = tokens.get(start).start();
    if (text.hasBlank(field.end(), value)) {
      withoutValue(field);
      return part;
    }
    boolean spreads = part.isUnsigned(Shape.NEIGHBOURS) && !Conditions.isCondition(field.leaf());
    if (!spreads) {
      return part(inField(field, part.query()), Shape.SINGLE);
    }
    List<Clause> members =
        part.members().stream()
            .map(member -> new Clause(member.occur(), inField(field, member.query())))
            .toList();
    return part(new Query.Junction(members), Shape.NEIGHBOURS);
  }

  /** A query that has a field already keeps it. */
  private static Query inField(BoxToken field, Query query) {
    return query instanceof Query.In || query instanceof Query.Range ? query : field.in(query);
  }

  private static Occur occur(BoxToken sign) {
    return sign.kind() == Kind.PLUS ? Occur.MUST : Occur.MUST_NOT;
  }

  private Optional<Part> primary() {
    if (isAt(Kind.LEAF)) {
      return Optional.of(part(next().leaf(), Shape.SINGLE));
    }
    if (!isAt(Kind.OPEN)) {
      return Optional.empty();
    }
    next();
    Part inner = neighbours();
    next();
    return inner.query() instanceof Query.Nothing ? Optional.empty() : Optional.of(inner);
  }

  private static Part part(Query query, Shape shape) {
    return new Part(new Clause(Occur.SHOULD, query), shape, Optional.empty());
  }

  private boolean isAtEnd() {
    return at == tokens.size();
  }

  private boolean isAt(Kind kind) {
    return !isAtEnd() && tokens.get(at).kind() == kind;
  }

  private boolean isAtOperand() {
    return isAt(Kind.LEAF)
        || isAt(Kind.FIELD)
        || isAt(Kind.OPEN)
        || isAt(Kind.PLUS)
        || isAt(Kind.MINUS);
  }

  private BoxToken next() {
    return tokens.get(at++);
  }

  private void stray(BoxToken token) {
    note(ParsedQuery.Kind.STRAY_OPERATOR, token);
  }

  private void withoutValue(BoxToken field) {
    note(ParsedQuery.Kind.FIELD_WITHOUT_VALUE, field);
  }

  private void note(ParsedQuery.Kind kind, BoxToken token) {
    notes.add(kind, text.offset(token.start()), text.offset(token.end() - 1) + 1);
  }
}
