package org.cartlocator.catalog;

/** The files of a snapshot, in the order in which their problems are listed. */
public enum DataFile {
  /** The hospitals. */
  CENTERS("centers"),
  /** The places to stay. */
  LODGING("lodging"),
  /** The therapies. */
  THERAPIES("therapies");

  private final String key;

  DataFile(String key) {
    this.key = key;
  }

  /** The field of the file that holds its records. */
  public String key() {
    return key;
  }

  /** What the file is called. */
  public String fileName() {
    return key + ".json";
  }

  /** What its JSON Schema is called. */
  public String schemaName() {
    return key + ".schema.json";
  }
}
