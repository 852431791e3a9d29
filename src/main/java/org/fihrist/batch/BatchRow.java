package org.fihrist.batch;

/**
 * A row of a batch.
 *
 * @param number which row, counted from 1; the header and empty lines are no rows
 * @param line in which line of the file it stands, counted from 1
 * @param query its query; of a row that cannot be read, as much as can be shown
 * @param fault why it cannot be read; empty when it can
 */
record BatchRow(long number, long line, String query, String fault) {}
