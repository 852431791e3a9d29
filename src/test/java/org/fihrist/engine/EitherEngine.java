package org.fihrist.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that hold for every engine. It takes its index from a parameter of type {@link
 * EngineUnderTest}, or from a running server. Its tests run on an index in a folder, and {@code
 * ClusterContractTest} runs them again on an index in a cluster.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(EitherEngine.TAG)
@ExtendWith(EngineUnderTest.Extension.class)
public @interface EitherEngine {
  /** The tag of such a class. */
  String TAG = "either-engine";

  /** The tag of a test in such a class that asks too much of three nodes on one machine. */
  String LARGE = "large";
}
