package org.cartlocator.catalog.reading;

import java.time.Clock;
import org.cartlocator.catalog.DatasetReader.Reading;
import org.cartlocator.catalog.DatasetReader.Refused;
import org.cartlocator.catalog.InvalidDatasetException;

/**
 * Checks the copy of the data set that becomes part of the program, once, while the program is
 * built: a build with a fault in it fails. A start need not check it again.
 */
final class PackagedCheck {

  private PackagedCheck() {}

  /**
   * Reads and checks the copy on the class path.
   *
   * @throws IllegalStateException with every fault, if it has any
   */
  public static void main(String[] args) {
    Reading reading = new FileDatasetReader(Clock.systemUTC()).readPackaged();
    if (reading instanceof Refused refused) {
      throw new IllegalStateException(new InvalidDatasetException(refused.problems()).report());
    }
  }
}
