package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** Creates archives from members. */
record Packed(Map<String, byte[]> members) {
  Packed() {
    this(new LinkedHashMap<>());
  }

  static Packed with(String name, String text) {
    return new Packed().and(name, text.getBytes(UTF_8));
  }

  static Packed with(String name, byte[] bytes) {
    return new Packed().and(name, bytes);
  }

  Packed and(String name, String text) {
    return and(name, text.getBytes(UTF_8));
  }

  Packed and(String name, byte[] bytes) {
    members.put(name, bytes);
    return this;
  }

  /** Returns a page of prose with a title that identifies it. */
  static String page(String title) {
    return title + "\nوصلت المساعدات إلى المدينة مساء أمس بعد أسابيع من الانتظار.";
  }

  byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  byte[] tar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), true);
        entry.setSize(member.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(member.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  byte[] sevenZ(Path temporary) throws IOException {
    try (SevenZOutputFile archive = new SevenZOutputFile(temporary.toFile())) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(member.getKey());
        archive.putArchiveEntry(entry);
        archive.write(member.getValue());
        archive.closeArchiveEntry();
      }
    }
    byte[] bytes = Files.readAllBytes(temporary);
    Files.delete(temporary);
    return bytes;
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    return closed(packed, new GzipCompressorOutputStream(packed), bytes);
  }

  static byte[] gzip(byte[] bytes, GzipParameters parameters) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    return closed(packed, new GzipCompressorOutputStream(packed, parameters), bytes);
  }

  static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    return closed(packed, new BZip2CompressorOutputStream(packed), bytes);
  }

  static byte[] xz(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    return closed(packed, new XZCompressorOutputStream(packed), bytes);
  }

  private static byte[] closed(ByteArrayOutputStream packed, OutputStream packing, byte[] bytes)
      throws IOException {
    try (packing) {
      packing.write(bytes);
    }
    return packed.toByteArray();
  }
}
