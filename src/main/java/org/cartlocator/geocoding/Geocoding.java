package org.cartlocator.geocoding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What became of a typed text: one place, several that it may mean, or none. */
public sealed interface Geocoding extends Serializable {

  /**
   * The place that is meant, or the likeliest of several; empty where nothing is meant that we
   * know.
   */
  default Optional<Place> likeliest() {
    return switch (this) {
      case Found found -> Optional.of(found.place());
      case Ambiguous several -> Optional.of(several.first());
      case NotFound none -> Optional.empty();
    };
  }

  /**
   * Whether all that was typed names a place, so that an address of a page may hold it as it is.
   * Where this is false a street may stand in it. A text that means nothing we know names no place.
   */
  default boolean isNameAlone() {
    return switch (this) {
      case Found found -> found.match().isNameAlone();
      case Ambiguous several -> several.match().isNameAlone();
      case NotFound none -> false;
    };
  }

  /** One place is clearly meant. */
  record Found(Place place, Match match) implements Geocoding {}

  /**
   * Several places may be meant. The first is the likeliest (the most people live there), yet only
   * a guess: a screen shows it and offers the others.
   *
   * @param first the likeliest
   * @param others the rest, likeliest first, never empty, at most nine
   */
  record Ambiguous(Place first, List<Place> others, Match match) implements Geocoding {
    /** Keeps its own copy of the list. */
    public Ambiguous {
      others = List.copyOf(others);
    }
  }

  /**
   * Nothing is meant that we know.
   *
   * @param suggestions places with a similar name, possibly none; offered, never taken
   */
  record NotFound(Cause cause, List<Place> suggestions) implements Geocoding {
    /** Keeps its own copy of the list. */
    public NotFound {
      suggestions = List.copyOf(suggestions);
    }
  }

  /** How the text led to the place; a screen says so for all but {@link #EXACT}. */
  enum Match {
    /** As typed. */
    EXACT,
    /** One or two letters were read otherwise. */
    SPELLING_CORRECTED,
    /** A street address, of which only the ZIP code was used. */
    ADDRESS_BY_POSTAL_CODE,
    /** A street address, of which only the town was used. */
    ADDRESS_BY_TOWN,
    /** The ZIP code and the town beside it do not belong together; the ZIP code was used. */
    POSTAL_CODE_OVER_TOWN,
    /** The ZIP code is not known; the town beside it was used. */
    TOWN_OVER_POSTAL_CODE,
    /** A service on another host knows the address itself; {@link AddressLookup} alone does so. */
    ADDRESS_BY_SERVICE;

    /**
     * Whether all that was typed names the place, so that a link may hold it as it is. Where this
     * is false a street may stand in it, also where a ZIP code and a town contradict each other.
     */
    public boolean isNameAlone() {
      return this == EXACT || this == SPELLING_CORRECTED;
    }
  }

  /** Why nothing was found. */
  enum Cause {
    /** Nothing but blanks. */
    EMPTY,
    /** Longer than {@value Limits#MAX_QUERY_LENGTH} characters. */
    TOO_LONG,
    /** Two numbers that are not a point on the Earth. */
    COORDINATES_OUT_OF_RANGE,
    /** Five digits that no list has as a ZIP code. */
    UNKNOWN_POSTAL_CODE,
    /** A military ZIP code (APO, FPO, DPO), which stands for no place on the map. */
    MILITARY_POSTAL_CODE,
    /** No place of that name, nor one of a close spelling. */
    UNKNOWN_PLACE
  }

  /** Bounds of what is read at all. */
  final class Limits {
    /** The longest text that is looked at, in characters; longer than any postal address in use. */
    public static final int MAX_QUERY_LENGTH = 200;

    private Limits() {}
  }
}
