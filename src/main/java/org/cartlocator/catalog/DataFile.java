package org.cartlocator.catalog.reading;

/** The files of a snapshot, in the order in which their problems are listed. */
enum DataFile {
  CENTERS("centers"),
  LODGING("lodging"),
  THERAPIES("therapies");

  private final String key;

  DataFile(String key) {
    this.key = key;
  }

  /** The field of the file that holds its records. */
  String key() {
    return key;
  }

  String fileName() {
    return key + ".json";
  }

  String schemaName() {
    return key + ".schema.json";
  }
}
