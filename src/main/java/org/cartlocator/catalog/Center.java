package org.cartlocator.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartlocator.geo.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A hospital of which a public page shows that its staff treat with FDA-approved CAR-T.
 *
 * @param id stable, {@code us-<state>-<slug>}
 * @param name as the hospital spells it
 * @param program the program within the hospital, if a page names it
 * @param system the health system it belongs to, if a page names it
 * @param contacts numbers to call, possibly none
 * @param patientGroups whom it treats, never empty
 * @param patientGroupsStated false where no page says so and the groups are assumed
 * @param therapies what pages name for this site; what is absent is to be asked
 * @param stay its own rule for the weeks after the infusion; null means ask
 * @param caution something a family must hear before planning
 * @param reviewed the day the record was last looked at
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Center(
    String id,
    String name,
    @Nullable String program,
    @Nullable String system,
    Address address,
    Location location,
    List<Contact> contacts,
    @Nullable URI website,
    Set<PatientGroup> patientGroups,
    boolean patientGroupsStated,
    List<ListedTherapy> therapies,
    List<Accreditation> accreditations,
    @Nullable CenterStay stay,
    List<Evidence> evidence,
    Confidence confidence,
    @Nullable String caution,
    LocalDate reviewed)
    implements Serializable {

  /**
   * The page that tells of the end of the FDA's certification scheme: why a center is "listed" and
   * not "certified". Also in the research notes.
   */
  public static final URI REMS_ENDED =
      URI.create(
          "https://www.aabb.org/news-resources/news/article/2025/06/30/"
              + "fda-eliminates-rems-for-approved-car-t-cell-therapies");

  /** Keeps its own copies; a list that a file leaves out is empty. */
  public Center {
    contacts = Lists.orEmpty(contacts);
    patientGroups = Lists.inOrder(patientGroups);
    therapies = Lists.orEmpty(therapies);
    accreditations = Lists.orEmpty(accreditations);
    evidence = List.copyOf(evidence);
  }

  /** The point on the map. */
  public Coordinates coordinates() {
    return location.coordinates();
  }

  /** The number most likely to reach the CAR-T team; empty where no number is known. */
  public Optional<Contact> bestContact() {
    return contacts.stream().min((a, b) -> a.kind().compareTo(b.kind()));
  }
}
