package org.fihrist.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.fihrist.server.access.ApiKey;
import org.fihrist.server.access.KeyFile;
import org.fihrist.server.access.KeyLimits;
import org.fihrist.server.contract.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fihrist keys}: adds, lists and revokes the keys of a server. */
@Command(
    name = "keys",
    description = {
      "Adds, lists and revokes the keys of a server that other machines can reach.",
      "",
      "A key is shown only once, when it is added. The index folder stores only its hash."
    },
    mixinStandardHelpOptions = true)
public final class KeysCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "A subcommand is missing: add, list or revoke.");
  }

  @Command(
      name = "add",
      description = "Adds a key and shows it once.",
      mixinStandardHelpOptions = true)
  int add(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "NAME", description = "The name of the key's owner.") String name,
      @Option(
              names = "--role",
              defaultValue = "reader",
              description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
          Role role,
      @Option(
              names = "--rate",
              paramLabel = "REQUESTS",
              description =
                  "The maximal number of requests per minute. A sixth of them may come at once.")
          Optional<Integer> rate,
      @Option(
              names = "--concurrent",
              paramLabel = "REQUESTS",
              description = "The maximal number of requests that run at the same time.")
          Optional<Integer> concurrent,
      @Option(
              names = "--collection",
              paramLabel = "NAME",
              description =
                  "A collection that the key may read; it may read no others. Can be given several"
                      + " times. The key may not use operations that cannot be restricted to"
                      + " collections.")
          Set<String> collections) {
    try {
      String secret =
          KeyFile.in(index.folder())
              .add(
                  name,
                  role,
                  new KeyLimits(limit(rate), limit(concurrent)),
                  collections == null ? Set.of() : collections);
      out().println(secret);
      out().println("Store this key: it is not shown again. Send it as  Authorization: Bearer KEY");
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  @Command(name = "list", description = "Lists the keys.", mixinStandardHelpOptions = true)
  int list(@Mixin IndexOption index) {
    List<ApiKey> keys = KeyFile.in(index.folder()).list();
    for (ApiKey key : keys) {
      out()
          .println(
              key.createdAt()
                  + "  "
                  + key.role().name().toLowerCase(Locale.ROOT)
                  + "  "
                  + key.name()
                  + written("requests a minute", key.limits().requestsPerMinute())
                  + written("at the same time", key.limits().concurrent())
                  + (key.collections().isEmpty()
                      ? ""
                      : "  " + String.join(", ", new TreeSet<>(key.collections()))));
    }
    if (keys.isEmpty()) {
      out().println("There are no keys.");
    }
    return 0;
  }

  private static OptionalInt limit(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static String written(String what, OptionalInt limit) {
    return limit.isPresent() ? "  " + limit.getAsInt() + " " + what : "";
  }

  @Command(
      name = "revoke",
      description = "Revokes a key. The server refuses it from then on.",
      mixinStandardHelpOptions = true)
  int revoke(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "NAME", description = "The name of the key's owner.") String name) {
    if (!KeyFile.in(index.folder()).revoke(name)) {
      throw new ParameterException(
          spec.commandLine(), "There is no key with the name " + name + ".");
    }
    out().println("The key of " + name + " is revoked.");
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
