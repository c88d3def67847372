package org.cartlocator.wording;

import java.util.Locale;
import java.util.Optional;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Indication;
import org.cartlocator.catalog.PartialDate;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.guide.ApprovedCancer;
import org.cartlocator.guide.Guide;
import org.cartlocator.guide.GuideBlock;
import org.cartlocator.guide.GuideSection;
import org.cartlocator.guide.GuideSource;
import org.cartlocator.guide.Helper;
import org.cartlocator.guide.Sourced;
import org.cartlocator.guide.Statement;
import org.cartlocator.stay.CellMaking;

/** Words for the guide, as plain text for whatever shows it. Immutable; cheap to make. */
public final class GuideWords {

  private final Wording wording;
  private final DayWords days;

  /** The figure of the data set that texts may name as {0}: how long the cells take to make. */
  private final String making;

  /** Words in this language, with the figures of this data set. */
  public GuideWords(Wording wording, Dataset dataset) {
    this.wording = wording;
    this.days = new DayWords(wording);
    CellMaking all = CellMaking.of(dataset.therapies());
    this.making = days.span(all.minDays(), all.maxDays());
  }

  /** The heading of a section. */
  public String heading(GuideSection section) {
    return text(section.id() + ".heading");
  }

  /** The heading of the signs for which to call at once. */
  public String heading(GuideBlock.Urgent urgent) {
    return text("call.heading");
  }

  /** The words with this key of the guide. */
  public String text(String key) {
    return wording.text("guide." + key, making);
  }

  /** What is stated; of a helper, what it does. */
  public String text(Sourced sourced) {
    return text(sourced.key());
  }

  /** The name of a step or of a side effect. */
  public String name(Statement statement) {
    return text(statement.key() + ".name");
  }

  /** How long a step usually takes. */
  public String length(Statement step) {
    return text(step.key() + ".length");
  }

  /** Who can get a helper's help, and what to ask about that. */
  public String who(Helper helper) {
    return text(helper.key() + ".who");
  }

  /** How many sources a section rests on, and when it was held against them. */
  public String sources(Guide guide, GuideSection section) {
    return wording.text(
        "guidepage.sources", guide.sourcesOf(section).size(), wording.date(guide.reviewed()));
  }

  /** Of when a page is, and when it was seen. */
  public String dates(GuideSource source) {
    PartialDate date = source.pageDate();
    String seen = wording.date(source.seen());
    return date == null
        ? wording.text("guidepage.source.undated", seen)
        : wording.text("guidepage.source.dated", wording.date(date), seen);
  }

  /** Those of some ages. */
  public String ages(ApprovedCancer.Ages ages) {
    return wording.text("guidepage.ages." + ages.name().toLowerCase(Locale.ROOT));
  }

  /** The ages that a use is approved for. */
  public String ages(Indication use) {
    Integer least = use.minAge();
    Integer most = use.maxAge();
    if (least == null) {
      return most == null
          ? wording.text("guidepage.ages.any")
          : wording.text("guidepage.ages.upTo", most);
    }
    return most == null
        ? wording.text("guidepage.ages.from", least)
        : wording.text("guidepage.ages.range", least, most);
  }

  /** How long the maker of a therapy takes to make the cells; that one has to ask, if unknown. */
  public String making(Therapy therapy) {
    return Optional.ofNullable(therapy.manufacturing())
        .map(time -> days.span(time.minDays(), time.maxDays()))
        .orElseGet(() -> wording.text("guidepage.making.unknown"));
  }
}
