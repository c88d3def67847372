package org.cartlocator.geocoding.search;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.cartlocator.geocoding.gazetteer.Gazetteer;

/**
 * The index made ready by the build, as one file of the program: for each file of the index its
 * name, its length and its bytes. Making it anew costs more than a second of every start.
 */
public final class PackedIndex {

  private static final String RESOURCE = "/gazetteer/index.bin";

  private PackedIndex() {}

  /**
   * Makes the index. The build calls this once the classes are compiled.
   *
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    Files.createDirectories(target.getParent());
    try (Directory index = new ByteBuffersDirectory();
        DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
      PlaceDocuments.write(Gazetteer.load().named(), index);
      pack(index, out);
    }
  }

  /** The ready-made index in memory; empty where the program was not built by Maven. */
  static Optional<Directory> load() throws IOException {
    try (InputStream packed = PackedIndex.class.getResourceAsStream(RESOURCE)) {
      return packed == null
          ? Optional.empty()
          : Optional.of(unpack(new DataInputStream(new BufferedInputStream(packed))));
    }
  }

  static void pack(Directory index, DataOutputStream out) throws IOException {
    String[] names = index.listAll();
    out.writeInt(names.length);
    for (String name : names) {
      try (IndexInput file = index.openInput(name, IOContext.READONCE)) {
        byte[] bytes = new byte[Math.toIntExact(file.length())];
        file.readBytes(bytes, 0, bytes.length);
        out.writeUTF(name);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  static Directory unpack(DataInputStream in) throws IOException {
    Directory index = new ByteBuffersDirectory();
    for (int files = in.readInt(); files > 0; files--) {
      String name = in.readUTF();
      byte[] bytes = in.readNBytes(in.readInt());
      try (IndexOutput file = index.createOutput(name, IOContext.DEFAULT)) {
        file.writeBytes(bytes, bytes.length);
      }
    }
    return index;
  }
}
