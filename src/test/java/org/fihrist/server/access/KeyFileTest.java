package org.fihrist.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;
import org.fihrist.server.contract.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  @TempDir private Path folder;

  @Test
  void keepsTheHashOfASecretAndNotTheSecret() throws Exception {
    String secret = KeyFile.in(folder).add("desk", Role.EDITOR);

    assertThat(secret).matches("fihrist_[\\w-]{43}");
    assertThat(Files.readString(folder.resolve(KeyFile.FILE))).doesNotContain(secret);
    assertThat(KeyFile.in(folder).find(secret))
        .hasValueSatisfying(key -> {
          assertThat(key.name()).isEqualTo("desk");
          assertThat(key.role()).isEqualTo(Role.EDITOR);
        });
    assertThat(KeyFile.in(folder).find(secret + "x")).isEmpty();
  }

  @Test
  void keepsTheLimitsOfAKey() {
    KeyLimits limits = new KeyLimits(OptionalInt.of(6_000), OptionalInt.of(32));
    String script = KeyFile.in(folder).add("script", Role.READER, limits);
    String desk = KeyFile.in(folder).add("desk", Role.READER);

    assertThat(KeyFile.in(folder).find(script).orElseThrow().limits()).isEqualTo(limits);
    assertThat(KeyFile.in(folder).find(desk).orElseThrow().limits()).isEqualTo(KeyLimits.USUAL);
  }

  @Test
  void readsFilesOfTheTimeBeforeKeysHadLimits() throws Exception {
    String secret = KeyFile.in(folder).add("desk", Role.READER);
    Path file = folder.resolve(KeyFile.FILE);
    Files.writeString(file, Files.readString(file).replaceFirst("\t\t\n$", "\n"));

    assertThat(KeyFile.in(folder).find(secret).orElseThrow().limits()).isEqualTo(KeyLimits.USUAL);
  }

  @Test
  void aKeyMustBeAllowedSomething() {
    assertThatThrownBy(() -> new KeyLimits(OptionalInt.of(0), OptionalInt.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 1 to");
  }

  @Test
  void isReadByItsOwnerOnly() throws Exception {
    KeyFile.in(folder).add("desk", Role.READER);

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve(KeyFile.FILE))))
        .isEqualTo("rw-------");
  }

  @Test
  void forgetsARevokedKeyAtOnce() {
    KeyFile running = KeyFile.in(folder);
    String secret = KeyFile.in(folder).add("desk", Role.READER);
    String other = KeyFile.in(folder).add("wire", Role.READER);
    assertThat(running.find(secret)).isPresent();

    assertThat(KeyFile.in(folder).revoke("desk")).isTrue();

    assertThat(running.find(secret)).isEmpty();
    assertThat(running.find(other)).isPresent();
    assertThat(KeyFile.in(folder).revoke("desk")).isFalse();
  }

  @Test
  void givesNoNameTwiceAndNoneThatBreaksTheFile() {
    KeyFile keys = KeyFile.in(folder);
    keys.add("مكتب الأخبار", Role.READER);

    assertThatThrownBy(() -> keys.add("مكتب الأخبار", Role.ADMIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("already");
    assertThatThrownBy(() -> keys.add("a\tadmin", Role.READER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(keys.list()).hasSize(1);
  }
}
