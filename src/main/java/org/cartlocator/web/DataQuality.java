package org.cartlocator.web;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Confidence;
import org.cartlocator.catalog.PatientGroup;
import org.cartlocator.coverage.Review;
import org.cartlocator.finder.Finder;
import org.cartlocator.wording.Wording;

/** How sure and how fresh the facts are, what is assumed, and where they are thin. */
final class DataQuality {

  private final Review review;
  private final Wording wording;
  private final SearchState state;

  DataQuality(Review review, SearchState state, Wording wording) {
    this.review = review;
    this.state = state;
    this.wording = wording;
  }

  Section sure() {
    DataFigures figures = new DataFigures(wording);
    DataTable table =
        new DataTable(
            wording.text("datapage.sure.caption"),
            List.of(
                wording.text("datapage.sure.what"),
                wording.text("datapage.sure.centers"),
                wording.text("datapage.sure.lodging")));
    for (Confidence confidence : Confidence.values()) {
      table.addRow(
          wording.text(
              switch (confidence) {
                case HIGH -> "datapage.sure.high";
                case MEDIUM -> "datapage.sure.medium";
                case LOW -> "datapage.sure.low";
              }),
          List.of(
              figures.whole(review.centerConfidence().getOrDefault(confidence, 0)),
              figures.whole(review.lodgingConfidence().getOrDefault(confidence, 0))));
    }
    return new Section(
        new H2(wording.text("datapage.sure")),
        table,
        new Paragraph(wording.text("datapage.sure.old", review.recordsOlderThanAYear())),
        new Paragraph(
            wording.text(
                "datapage.sure.pages",
                review.pages(),
                review.pagesOlderThanAYear(),
                review.pagesWithoutDate())));
  }

  Section assumed() {
    UnorderedList list = new UnorderedList();
    List.of(
            wording.text("datapage.assumed.groups", review.groupsAssumed()),
            wording.text("datapage.assumed.therapies", review.therapiesUnknown()),
            wording.text("datapage.assumed.stay", review.stayUnknown()),
            wording.text("datapage.assumed.town", review.townOnly()),
            wording.text("datapage.assumed.rules", review.rulesUnknown(), review.rateUnknown()),
            wording.text("datapage.assumed.people"),
            wording.text("datapage.assumed.roads"))
        .forEach(text -> list.add(new ListItem(text)));
    return new Section(new H2(wording.text("datapage.assumed")), list);
  }

  Section thin() {
    UnorderedList list = new UnorderedList();
    review.thin().forEach(thin -> list.add(item(thin)));
    long centers = review.thin().stream().map(thin -> thin.center().id()).distinct().count();
    Section section =
        new Section(
            new H2(wording.text("datapage.thin")),
            new Paragraph(
                wording.text(
                    "datapage.thin.text",
                    centers,
                    Review.ENOUGH_PLACES,
                    wording.distance(Finder.NEARBY, false))));
    Element details = new Element("details");
    details.appendChild(
        new Element("summary").setText(wording.text("datapage.thin.show")), list.getElement());
    section.getElement().appendChild(details);
    return section;
  }

  private ListItem item(Review.Thin thin) {
    Center center = thin.center();
    return new ListItem(
        new Anchor(
            Links.center(center.id(), state),
            wording.text(
                thin.group() == PatientGroup.PEDIATRIC
                    ? "datapage.thin.children"
                    : "datapage.thin.adults",
                center.name(),
                center.address().state(),
                thin.places())));
  }
}
