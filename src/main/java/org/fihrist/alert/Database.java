package org.fihrist.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One connection to an H2 database in a file, for one thread at a time. A commit is on disk when it
 * returns. The lock of the file is released when the process ends.
 */
final class Database implements AutoCloseable {
  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a database. It is created if it does not exist.
   *
   * @param file the file without the extension that H2 adds
   * @throws AlertStoreException when it cannot be opened, for example because another process uses
   *     it
   */
  static Database open(Path file) {
    String address =
        "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    try {
      Connection connection = DriverManager.getConnection(address);
      try (Statement statement = connection.createStatement()) {
        statement.execute(schema());
      }
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (SQLException e) {
      throw new AlertStoreException(
          "The alerts in " + file + " cannot be opened; perhaps another server has them.", e);
    }
  }

  private static String schema() {
    try (InputStream in =
        Objects.requireNonNull(Database.class.getResourceAsStream("schema.sql"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AlertStoreException("schema.sql is part of the program", e);
    }
  }

  /** The steps of a transaction. */
  interface Transaction<T> {
    T run() throws SQLException;
  }

  /** Runs a transaction. */
  <T> T transaction(Transaction<T> transaction) {
    try {
      boolean done = false;
      try {
        T result = transaction.run();
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
      }
    } catch (SQLException e) {
      throw new AlertStoreException("The database of alerts failed: " + e.getMessage(), e);
    }
  }

  /** Reads a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Returns the rows of a query. */
  <T> List<T> rows(String sql, Row<T> reading, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(reading.read(rows));
      }
      return read;
    }
  }

  /**
   * Runs a statement.
   *
   * @return the number of changed rows
   */
  int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** Prepares a statement that is run many times. */
  PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AlertStoreException("The database of alerts cannot be closed.", e);
    }
  }
}
