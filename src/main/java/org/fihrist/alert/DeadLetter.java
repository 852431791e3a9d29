package org.fihrist.alert;

/**
 * A hit that could not be delivered.
 *
 * @param attempts the number of attempts
 * @param trouble the reason why the last attempt failed
 */
public record DeadLetter(AlertHit hit, int attempts, String trouble) {}
