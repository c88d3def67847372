package org.cartlocator.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags of what an answer says: its length and its checksum, which processors reckon by themselves.
 * Two answers at one address that share both would be an accident of one in four thousand million;
 * the digest that is usual here only excludes accidents, too, and takes several times as long.
 */
final class ContentTags extends ShallowEtagHeaderFilter {

  private static final int PIECE_BYTES = 8192;

  @Override
  protected String generateETagHeaderValue(InputStream content, boolean weak) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] piece = new byte[PIECE_BYTES];
    long length = 0;
    for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
      checksum.update(piece, 0, read);
      length += read;
    }
    String tag = Long.toHexString(length) + '-' + Long.toHexString(checksum.getValue());
    return (weak ? "W/" : "") + '"' + tag + '"';
  }
}
