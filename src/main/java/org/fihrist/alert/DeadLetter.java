package org.fihrist.alert;

/**
 * A hit that was given up.
 *
 * @param attempts how often it was sent
 * @param trouble why the last attempt failed
 */
public record DeadLetter(AlertHit hit, int attempts, String trouble) {}
