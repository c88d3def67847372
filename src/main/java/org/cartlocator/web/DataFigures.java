package org.cartlocator.web;

import java.text.NumberFormat;
import java.util.Objects;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.coverage.Subject;
import org.cartlocator.wording.Wording;

/** Figures of the data page in the reader's writing. */
final class DataFigures {

  private final Wording wording;
  private final NumberFormat whole;
  private final NumberFormat tenths;
  private final NumberFormat percent;

  DataFigures(Wording wording) {
    this.wording = wording;
    this.whole = NumberFormat.getIntegerInstance(wording.locale());
    this.tenths = NumberFormat.getNumberInstance(wording.locale());
    this.percent = NumberFormat.getPercentInstance(wording.locale());
    tenths.setMinimumFractionDigits(1);
    tenths.setMaximumFractionDigits(1);
    percent.setMinimumFractionDigits(1);
    percent.setMaximumFractionDigits(1);
  }

  String whole(long number) {
    return whole.format(number);
  }

  String tenths(double number) {
    return tenths.format(number);
  }

  /** A share from 0 to 1, as "29.0%". */
  String percent(double share) {
    return Objects.requireNonNull(percent.format(share));
  }

  String name(Subject subject) {
    return switch (subject) {
      case Subject.Everyone everyone -> wording.text("datapage.everyone");
      case Subject.Group group ->
          wording.text(
              group.group() == PatientGroup.PEDIATRIC ? "datapage.children" : "datapage.adults");
      case Subject.Listing listing -> wording.text("datapage.listing", listing.brand());
    };
  }
}
