package org.cartlocator.caseload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of a file of cases, which may be read more than once. */
public sealed interface CaseSource {

  /** How many bytes there are. */
  long size() throws IOException;

  /** The bytes from the first. */
  InputStream open() throws IOException;

  /** The bytes from anywhere. */
  SeekableByteChannel channel() throws IOException;

  /** What was uploaded. */
  static CaseSource of(byte[] bytes) {
    return new InMemory(bytes.clone());
  }

  /** What was pasted. */
  static CaseSource of(String text) {
    return new InMemory(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file. */
  static CaseSource of(Path file) {
    return new OnDisk(file);
  }

  /** Bytes that are nowhere else. */
  final class InMemory implements CaseSource {

    private final byte[] bytes;

    private InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public SeekableByteChannel channel() {
      return new SeekableInMemoryByteChannel(bytes.clone());
    }
  }

  /** A file on the disk of whoever runs the program; it is only read. */
  final class OnDisk implements CaseSource {

    private final Path file;

    private OnDisk(Path file) {
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return Files.size(file);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
      return Files.newByteChannel(file);
    }
  }
}
