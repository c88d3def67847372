package org.cartlocator.catalog;

import java.io.Serializable;

/**
 * A fault in a data file.
 *
 * @param file name of the file, such as {@code centers.json}
 * @param record id of the record; its place in the list ({@code #12}, from 1) where it has no
 *     usable id; empty where the fault is the file's own
 * @param field where in the record, as {@code location.lat} or {@code evidence[0].url}; empty where
 *     it is the whole record
 * @param message what is wrong, in plain words
 */
public record DatasetProblem(String file, String record, String field, String message)
    implements Serializable {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (!record.isEmpty()) {
      text.append(" · ").append(record);
    }
    if (!field.isEmpty()) {
      text.append(" · ").append(field);
    }
    return text.append(": ").append(message).toString();
  }
}
