package org.cartlocator.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cartlocator.table.CsvWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A table of records: which field goes into which column. Several values of a field share a cell,
 * in the same order in all columns of one list.
 */
final class RecordTable {

  static final RecordTable CENTERS =
      new RecordTable(
          column("id", "id"),
          column("name", "name"),
          column("program", "program"),
          column("system", "system"),
          column("street", "address/street"),
          column("city", "address/city"),
          column("state", "address/state"),
          column("postal_code", "address/postalCode"),
          column("lat", "location/lat"),
          column("lng", "location/lng"),
          column("location_precision", "location/precision"),
          column("location_source", "location/source"),
          column("phones", "contacts/*/phone"),
          column("phone_kinds", "contacts/*/kind"),
          column("phone_sources", "contacts/*/source"),
          column("website", "website"),
          column("patient_groups", "patientGroups/*"),
          column("patient_groups_stated", "patientGroupsStated"),
          column("therapies", "therapies/*/therapy"),
          column("therapy_sources", "therapies/*/source"),
          column("accreditations", "accreditations/*/body"),
          column("accreditation_sources", "accreditations/*/source"),
          column("stay_near_days", "stay/nearDays"),
          column("stay_within_minutes", "stay/withinMinutes"),
          column("stay_no_driving_days", "stay/noDrivingDays"),
          column("stay_as_of", "stay/asOf"),
          column("stay_source", "stay/source"),
          column("evidence", "evidence/*/url"),
          column("evidence_says", "evidence/*/says"),
          column("confidence", "confidence"),
          column("caution", "caution"),
          column("reviewed", "reviewed"));

  static final RecordTable LODGING =
      new RecordTable(
          column("id", "id"),
          column("name", "name"),
          column("operator", "operator"),
          column("kind", "kind"),
          column("street", "address/street"),
          column("city", "address/city"),
          column("state", "address/state"),
          column("postal_code", "address/postalCode"),
          column("lat", "location/lat"),
          column("lng", "location/lng"),
          column("location_precision", "location/precision"),
          column("location_source", "location/source"),
          column("phone", "phone"),
          column("phone_source", "phoneSource"),
          column("website", "website"),
          column("rate_min", "rate/min"),
          column("rate_max", "rate/max"),
          column("rate_currency", "rate/currency"),
          column("rate_basis", "rate/basis"),
          column("rate_as_of", "rate/asOf"),
          column("rate_source", "rate/source"),
          column("min_age", "rules/minAge"),
          column("max_age", "rules/maxAge"),
          column("cancer_only", "rules/cancerOnly"),
          column("referral_required", "rules/referralRequired"),
          column("min_distance_miles", "rules/minDistanceMiles"),
          column("caregiver_required", "rules/caregiverRequired"),
          column("max_stay_nights", "rules/maxStayNights"),
          column("rules_source", "rules/source"),
          column("amenities", "amenities/*"),
          column("serves_hospitals", "servesHospitals/*"),
          column("evidence", "evidence/*/url"),
          column("evidence_says", "evidence/*/says"),
          column("confidence", "confidence"),
          column("reviewed", "reviewed"));

  static final RecordTable THERAPIES =
      new RecordTable(
          column("id", "id"),
          column("brand", "brand"),
          column("generic", "generic"),
          column("manufacturer", "manufacturer"),
          column("target", "target"),
          column("first_approved", "firstApproved"),
          column("diagnosis_code", "use/code"),
          column("diagnosis", "use/name"),
          column("min_age", "use/minAge"),
          column("max_age", "use/maxAge"),
          column("line", "use/line"),
          column("note", "use/note"),
          column("use_source", "use/source"),
          column("near_weeks", "stay/label/nearWeeks"),
          column("no_driving_weeks", "stay/label/noDrivingWeeks"),
          column("daily_checks_days", "stay/label/dailyChecksDays"),
          column("label_as_of", "stay/label/asOf"),
          column("label_confidence", "stay/label/confidence"),
          column("label_sources", "stay/label/sources/*"),
          column("near_weeks_before_2025", "stay/before2025/nearWeeks"),
          column("no_driving_weeks_before_2025", "stay/before2025/noDrivingWeeks"),
          column("sources_before_2025", "stay/before2025/sources/*"),
          column("making_min_days", "manufacturing/minDays"),
          column("making_max_days", "manufacturing/maxDays"),
          column("making_source", "manufacturing/source"),
          column("support_phone", "supportPhone"),
          column("support_phone_source", "supportPhoneSource"),
          column("reviewed", "reviewed"));

  private static final List<String> OF_THE_FILE =
      List.of("dataset_updated", "dataset_file", "licence");

  private final List<Column> columns;

  private RecordTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /** The records as CSV; each line ends with the date of the data set, its file and its terms. */
  String write(List<JsonNode> records, LocalDate updated, String source) {
    List<String> names =
        Stream.concat(columns.stream().map(Column::name), OF_THE_FILE.stream()).toList();
    return CsvWriter.write(
        names, records.stream().map(facts -> row(facts, updated, source)).toList());
  }

  private List<@Nullable Object> row(JsonNode facts, LocalDate updated, String source) {
    List<@Nullable Object> row = new ArrayList<>();
    columns.forEach(column -> row.add(column.value(facts)));
    row.addAll(List.of(updated, source, Terms.LICENCE));
    return row;
  }

  private static Column column(String name, String path) {
    return new Column(name, Arrays.asList(path.split("/")));
  }

  /** A column and the way to its value; a star stands for every value of a list. */
  private record Column(String name, List<String> path) {

    @Nullable Object value(JsonNode facts) {
      List<JsonNode> found = List.of(facts);
      for (String step : path) {
        found = found.stream().flatMap(node -> next(node, step)).toList();
      }
      if (!path.contains("*")) {
        return found.isEmpty() ? null : plain(found.getFirst());
      }
      return found.stream().map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> next(JsonNode node, String step) {
      return step.equals("*")
          ? node.valueStream()
          : Stream.of(node.path(step)).filter(child -> !child.isMissingNode() && !child.isNull());
    }

    private static Object plain(JsonNode value) {
      if (value.isNumber()) {
        return value.numberValue();
      }
      return value.isBoolean() ? (Object) value.booleanValue() : value.asString();
    }
  }
}
