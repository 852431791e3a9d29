package org.fihrist.batch;

/**
 * A row of a batch.
 *
 * @param number the number of the row, counted from 1 without the header and empty lines
 * @param line the number of its line in the file, counted from 1
 * @param query its query; for an unreadable row, the readable part of it
 * @param fault the reason why it is unreadable; empty when it is not
 */
record BatchRow(long number, long line, String query, String fault) {}
