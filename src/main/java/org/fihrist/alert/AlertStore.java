package org.fihrist.alert;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.fihrist.alert.Alert.Webhook;
import org.fihrist.alert.AlertHit.Found;
import org.fihrist.alert.AlertHit.FoundText;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;

/**
 * Alerts, their hits, and the articles that were there before, in one file beside the index. Safe
 * for use by many threads, which wait for each other.
 */
public final class AlertStore implements AutoCloseable {
  /** The name of the file, without the ending that the database adds. */
  public static final String FILE = "alerts";

  private static final String HIT_COLUMNS =
      "number, alert, article, title, outlet, author, category, iso, dateprecision, url, summary,"
          + " sha256, generation, found";

  private final Database database;

  private AlertStore(Database database) {
    this.database = database;
  }

  /**
   * Opens the store of an index folder, and makes it when it is not there.
   *
   * @throws AlertStoreException when it cannot be opened
   */
  public static AlertStore open(Path index) {
    return new AlertStore(Database.open(index.resolve(FILE)));
  }

  /** All alerts, the oldest first. */
  public synchronized List<Alert> alerts() {
    return database.transaction(
        () -> database.rows("select * from alert order by created, id", AlertStore::alert));
  }

  /** An alert. */
  public synchronized Optional<Alert> alert(String id) {
    return database.transaction(() ->
        database.rows("select * from alert where id = ?", AlertStore::alert, id).stream()
            .findFirst());
  }

  private static Alert alert(ResultSet row) throws SQLException {
    return new Alert(
        row.getString("id"),
        row.getString("name"),
        row.getString("search"),
        row.getString("created"),
        new Webhook(row.getString("webhook"), row.getString("secret")));
  }

  /**
   * Keeps a new alert.
   *
   * @param generation the current generation
   * @param articles all articles of that generation: none of them is new. They count only when no
   *     generation was evaluated before
   */
  synchronized void add(Alert alert, String generation, SeenArticles articles) {
    database.transaction(() -> {
      if (evaluatedGeneration().isEmpty()) {
        addSeen(articles);
        setEvaluated(generation);
      }
      return database.update(
          "insert into alert (id, name, search, created, webhook, secret) values (?,?,?,?,?,?)",
          alert.id(),
          alert.name(),
          alert.search(),
          alert.created(),
          alert.webhook().address(),
          alert.webhook().secret());
    });
  }

  /** Renames an alert; whether there is one. */
  public synchronized boolean rename(String id, String name) {
    return database.transaction(
            () -> database.update("update alert set name = ? where id = ?", name, id))
        > 0;
  }

  /** Deletes an alert with its hits; whether there was one. */
  public synchronized boolean delete(String id) {
    return database.transaction(() -> database.update("delete from alert where id = ?", id)) > 0;
  }

  /** The last hits of an alert, the newest first. */
  public synchronized List<AlertHit> hits(String alert, int most) {
    String sql = "select " + HIT_COLUMNS + " from hit where alert = ? order by number desc limit ?";
    return database.transaction(() -> database.rows(sql, AlertStore::hit, alert, most));
  }

  static AlertHit hit(ResultSet row) throws SQLException {
    Credits credits =
        new Credits(
            row.getString("outlet"), row.getString("author"), "", row.getString("category"));
    PublicationDate date =
        new PublicationDate(
            row.getString("iso"),
            PublicationDate.Precision.valueOf(row.getString("dateprecision")),
            "");
    Masthead masthead = new Masthead(row.getString("title"), credits, date, row.getString("url"));
    return new AlertHit(
        row.getLong("number"),
        row.getString("alert"),
        new FoundText(
            row.getString("article"), masthead, row.getString("summary"), row.getString("sha256")),
        new Found(row.getString("generation"), row.getString("found")));
  }

  /** The generation that was evaluated last; empty before the first alert. */
  synchronized Optional<String> evaluated() {
    return database.transaction(this::evaluatedGeneration);
  }

  private Optional<String> evaluatedGeneration() throws SQLException {
    return database.rows("select generation from evaluated", row -> row.getString(1)).stream()
        .findFirst();
  }

  private void setEvaluated(String generation) throws SQLException {
    database.update("delete from evaluated");
    database.update("insert into evaluated values (?)", generation);
  }

  /** All articles that were there at the last evaluation or before. */
  synchronized SeenArticles seen() {
    SeenArticles seen = new SeenArticles();
    return database.transaction(() -> {
      try (PreparedStatement select = database.prepared("select article from seen");
          ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          seen.add(rows.getLong(1));
        }
      }
      return seen;
    });
  }

  private void addSeen(SeenArticles articles) throws SQLException {
    try (PreparedStatement insert =
        database.prepared("merge into seen (article) key (article) values (?)")) {
      articles.each(number -> {
        try {
          insert.setLong(1, number);
          insert.executeUpdate();
        } catch (SQLException e) {
          throw new AlertStoreException("The articles cannot be kept: " + e.getMessage(), e);
        }
      });
    }
  }

  /** Writes the hits of an evaluation. */
  interface Evaluation {
    /** Finds hits, and gives each to the sink. */
    void run(HitSink sink) throws SQLException;
  }

  /** Takes hits. */
  interface HitSink {
    /** Keeps a hit, unless the alert has the article already. */
    void add(Alert alert, FoundText article) throws SQLException;
  }

  /**
   * Evaluates a generation: its hits, its articles and its name are written all or not at all.
   *
   * @param fresh the articles that are new in it
   */
  synchronized void evaluate(Found found, SeenArticles fresh, Evaluation evaluation) {
    database.transaction(() -> {
      evaluation.run((alert, article) -> addHit(alert, article, found));
      addSeen(fresh);
      setEvaluated(found.generation());
      return found;
    });
  }

  private void addHit(Alert alert, FoundText article, Found found) throws SQLException {
    boolean known =
        !database
            .rows(
                "select 1 from hit where alert = ? and article = ?",
                row -> true,
                alert.id(),
                article.id())
            .isEmpty();
    if (known) {
      return;
    }
    Masthead masthead = article.masthead();
    database.update(
        "insert into hit (alert, article, title, outlet, author, category, iso, dateprecision,"
            + " url, summary, sha256, generation, found) values (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        alert.id(),
        article.id(),
        masthead.title(),
        masthead.credits().outlet(),
        masthead.credits().author(),
        masthead.credits().category(),
        masthead.published().iso(),
        masthead.published().precision().name(),
        masthead.url(),
        article.summary(),
        article.sha256(),
        found.generation(),
        found.time());
    if (!alert.webhook().address().isEmpty()) {
      database.update(
          "insert into delivery (hit, attempts, due, dead, trouble) select number, 0, 0, false, ''"
              + " from hit where alert = ? and article = ?",
          alert.id(),
          article.id());
    }
  }

  /** The hits that are still to be sent. */
  Deliveries deliveries() {
    return new Deliveries(this, database);
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
