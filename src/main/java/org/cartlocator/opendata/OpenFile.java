package org.cartlocator.opendata;

import java.util.Arrays;
import java.util.Optional;

/** The files that the data set can be had as. */
public enum OpenFile {
  /** The centers as the data file has them. */
  CENTERS_JSON("centers.json", "application/json", Subject.CENTERS),
  /** The places to stay as the data file has them. */
  LODGING_JSON("lodging.json", "application/json", Subject.LODGING),
  /** The therapies as the data file has them. */
  THERAPIES_JSON("therapies.json", "application/json", Subject.THERAPIES),
  /** The centers as points with all their facts. */
  CENTERS_GEOJSON("centers.geojson", "application/geo+json", Subject.CENTERS),
  /** The places to stay as points with all their facts. */
  LODGING_GEOJSON("lodging.geojson", "application/geo+json", Subject.LODGING),
  /** The centers as a table. */
  CENTERS_CSV("centers.csv", "text/csv;charset=utf-8", Subject.CENTERS),
  /** The places to stay as a table. */
  LODGING_CSV("lodging.csv", "text/csv;charset=utf-8", Subject.LODGING),
  /** The therapies as a table, a line for each approved use. */
  THERAPIES_CSV("therapies.csv", "text/csv;charset=utf-8", Subject.THERAPIES),
  /** The centers as resources of FHIR R4. */
  FHIR("fhir", "application/fhir+json", Subject.CENTERS);

  private final String path;
  private final String mediaType;
  private final Subject subject;

  OpenFile(String path, String mediaType, Subject subject) {
    this.path = path;
    this.mediaType = mediaType;
    this.subject = subject;
  }

  /** The file of that path. */
  public static Optional<OpenFile> find(String path) {
    return Arrays.stream(values()).filter(file -> file.path.equals(path)).findFirst();
  }

  /** The last part of its address. */
  public String path() {
    return path;
  }

  /** Its media type, the charset with it where the type has one. */
  public String mediaType() {
    return mediaType;
  }

  /** What it tells of. */
  public Subject subject() {
    return subject;
  }

  /** The name under which it is saved. */
  public String fileName() {
    return this == FHIR ? "car-t-centers-fhir-r4.json" : "car-t-" + path;
  }

  /** What a file tells of: one of the three data files. */
  public enum Subject {
    /** Centers. */
    CENTERS("centers"),
    /** Places to stay. */
    LODGING("lodging"),
    /** Therapies. */
    THERAPIES("therapies");

    private final String key;

    Subject(String key) {
      this.key = key;
    }

    /** The field of the data file that holds its records, and the file's own name. */
    public String key() {
      return key;
    }

    /** The data file that the facts come from. */
    public String source() {
      return key + ".json";
    }

    /** The last part of the address of its schema. */
    public String schema() {
      return key + ".schema.json";
    }
  }
}
