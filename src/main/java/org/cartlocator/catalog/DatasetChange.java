package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise in a newer data set.
 *
 * @param change what happened
 * @param file name of the file, such as {@code centers.json}
 * @param record id of the record
 * @param name what the record is called
 * @param field where in the record, as {@code contacts[+1-215-555-0100].kind}: elements of lists go
 *     by what tells them apart, not by their place; empty for a record that came or went
 * @param was the value before, as JSON; null where there was none
 * @param is the value now, as JSON; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatasetChange(
    Change change,
    String file,
    String record,
    String name,
    String field,
    @Nullable String was,
    @Nullable String is) {

  /** Everything that differs, in the order of the files and of the newer one's records. */
  public static List<DatasetChange> between(Dataset old, Dataset now) {
    List<DatasetChange> changes = new ArrayList<>();
    RecordComparison<Center> centers =
        new RecordComparison<>(DataFile.CENTERS.fileName(), Center::id, Center::name);
    RecordComparison<Lodging> lodging =
        new RecordComparison<>(DataFile.LODGING.fileName(), Lodging::id, Lodging::name);
    RecordComparison<Therapy> therapies =
        new RecordComparison<>(DataFile.THERAPIES.fileName(), Therapy::id, Therapy::brand);
    changes.addAll(centers.compare(old.centers(), now.centers()));
    changes.addAll(lodging.compare(old.lodging(), now.lodging()));
    changes.addAll(therapies.compare(old.therapies(), now.therapies()));
    return List.copyOf(changes);
  }

  @Override
  public String toString() {
    String where = "%s · %s (%s)".formatted(file, record, name);
    return switch (change) {
      case ADDED -> where + " is new";
      case REMOVED -> where + " is gone";
      case CHANGED -> where + " · " + field + said();
    };
  }

  private String said() {
    if (was == null) {
      return " is now " + is + "; there was none";
    }
    return is == null ? " is gone; it was " + was : " is now " + is + "; it was " + was;
  }

  /** What can happen. */
  public enum Change {
    /** A record that was not there. */
    @JsonProperty("added")
    ADDED,
    /** A record that is there no more. */
    @JsonProperty("removed")
    REMOVED,
    /** A field of a record that is there in both. */
    @JsonProperty("changed")
    CHANGED
  }
}
