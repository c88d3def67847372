package org.cartlocator.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.opendata.Download;
import org.cartlocator.opendata.OpenData;
import org.cartlocator.opendata.OpenFile;
import org.cartlocator.opendata.Terms;

/**
 * What the data set holds.
 *
 * @param updated the date of the newest of its files
 * @param licence on which terms it can be used
 */
record DatasetAnswer(
    LocalDate updated,
    int centers,
    int lodging,
    int therapies,
    String licence,
    List<FileAnswer> files) {

  static DatasetAnswer of(Dataset dataset, OpenData data) {
    return new DatasetAnswer(
        dataset.updated(),
        dataset.centers().size(),
        dataset.lodging().size(),
        dataset.therapies().size(),
        Terms.LICENCE,
        Arrays.stream(OpenFile.values()).map(file -> FileAnswer.of(file, data)).toList());
  }

  /**
   * A file to download.
   *
   * @param records how many records it tells of
   * @param source the data file that its facts come from
   * @param schema the JSON Schema of that data file
   * @param bytes its size; {@code gzipBytes} of them travel to a caller that takes gzip
   */
  record FileAnswer(
      String address,
      String mediaType,
      int records,
      String source,
      String schema,
      int bytes,
      int gzipBytes,
      String etag) {

    static FileAnswer of(OpenFile file, OpenData data) {
      Download download = data.download(file);
      return new FileAnswer(
          DatasetController.FILES + file.path(),
          file.mediaType(),
          data.records(file.subject()),
          file.subject().source(),
          DatasetController.SCHEMAS + file.subject().schema(),
          download.size(),
          download.pressedSize(),
          download.tag(false));
    }
  }
}
