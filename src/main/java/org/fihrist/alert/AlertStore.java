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
 * Stores alerts, their hits and the set of known articles in one file beside the index. Safe for
 * use by several threads; they run one at a time.
 */
public final class AlertStore implements AutoCloseable {
  /** The name of the file without the extension that the database adds. */
  public static final String FILE = "alerts";

  private static final String HIT_COLUMNS =
      "number, alert, article, title, outlet, author, category, iso, dateprecision, url, summary,"
          + " sha256, generation, found";

  private final Database database;

  private AlertStore(Database database) {
    this.database = database;
  }

  /**
   * Opens the store of an index folder. It is created if it does not exist.
   *
   * @throws AlertStoreException when it cannot be opened
   */
  public static AlertStore open(Path index) {
    return new AlertStore(Database.open(index.resolve(FILE)));
  }

  /** Returns all alerts, oldest first. */
  public synchronized List<Alert> alerts() {
    return database.transaction(
        () -> database.rows("select * from alert order by created, id", AlertStore::alert));
  }

  /** Returns an alert. */
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
   * Stores a new alert.
   *
   * @param generation the current generation
   * @param articles all articles of that generation, none of which is new; they are used only when
   *     no generation was evaluated before
   */
  synchronized void add(Alert alert, String generation, ArticleSet articles) {
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

  /**
   * Renames an alert.
   *
   * @return whether it exists
   */
  public synchronized boolean rename(String id, String name) {
    return database.transaction(
            () -> database.update("update alert set name = ? where id = ?", name, id))
        > 0;
  }

  /**
   * Deletes an alert with its hits.
   *
   * @return whether it existed
   */
  public synchronized boolean delete(String id) {
    return database.transaction(() -> database.update("delete from alert where id = ?", id)) > 0;
  }

  /** Returns the last hits of an alert, newest first. */
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

  /** Returns the generation that was evaluated last; empty before the first alert. */
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

  /** Returns all articles of the last evaluated generation and earlier ones. */
  synchronized ArticleSet seen() {
    ArticleSet seen = new ArticleSet();
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

  private void addSeen(ArticleSet articles) throws SQLException {
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

  /** Finds the hits of an evaluation. */
  interface Evaluation {
    /** Finds hits and passes each to the sink. */
    void run(HitSink sink) throws SQLException;
  }

  /** Receives hits. */
  interface HitSink {
    /** Stores a hit, unless the alert has the article already. */
    void add(Alert alert, FoundText article) throws SQLException;
  }

  /**
   * Evaluates a generation. Its hits, its articles and its name are written in one transaction.
   *
   * @param fresh the articles that are new in it
   */
  synchronized void evaluate(Found found, ArticleSet fresh, Evaluation evaluation) {
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

  /** Returns the hits that are still to be sent. */
  Deliveries deliveries() {
    return new Deliveries(this, database);
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
