package org.cartlocator.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlocator.catalog.Center;
import org.cartlocator.catalog.Evidence;
import org.cartlocator.catalog.Lodging;
import org.cartlocator.catalog.StayAdvice;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.stay.PlanSource;
import org.cartlocator.stay.StayPlan;
import org.cartlocator.wording.Wording;

/** Which pages the packet rests on, and of when they are. */
record SourcesPart(String heading, List<Group> groups) {

  SourcesPart {
    groups = List.copyOf(groups);
  }

  /**
   * Pages about one thing.
   *
   * @param trust how far they can be trusted and when they were looked at; empty or one text
   */
  record Group(String name, List<String> trust, List<PageRow> rows) {
    Group {
      trust = List.copyOf(trust);
      rows = List.copyOf(rows);
    }
  }

  static SourcesPart of(StayPlan plan, Wording wording) {
    return new SourcesPart(
        wording.text("packet.sources"),
        Stream.of(
                center(plan, wording),
                labels(plan, wording),
                lodging(plan, wording),
                assumptions(wording))
            .filter(group -> !group.rows().isEmpty())
            .toList());
  }

  private static Group center(StayPlan plan, Wording wording) {
    Center center = plan.request().center();
    return new Group(
        center.name(),
        List.of(
            wording.text("center.confidence." + PacketWords.key(center.confidence()))
                + " "
                + wording.text("center.reviewed", wording.date(center.reviewed()))),
        Stream.concat(
                center.evidence().stream().map(page -> page(page, wording)),
                plan.guidance().own().stream()
                    .map(own -> PageRow.of(wording.text("packet.sources.own"), own.source())))
            .toList());
  }

  private static PageRow page(Evidence page, Wording wording) {
    return new PageRow(
        wording.text("source." + PacketWords.key(page.kind()))
            + ", "
            + PacketWords.pageDate(page.pageDate(), wording),
        List.of(page.says()),
        List.of(PacketWords.address(page.url())));
  }

  /** Many pages speak of several therapies: each stands here once. */
  private static Group labels(StayPlan plan, Wording wording) {
    Map<String, Set<String>> brandsByPage = new LinkedHashMap<>();
    for (Therapy therapy : plan.therapies()) {
      pages(therapy)
          .forEach(
              page ->
                  brandsByPage
                      .computeIfAbsent(page, key -> new LinkedHashSet<>())
                      .add(therapy.brand()));
    }
    Map<Set<String>, List<String>> pagesByBrands = new LinkedHashMap<>();
    brandsByPage.forEach(
        (page, brands) ->
            pagesByBrands.computeIfAbsent(brands, key -> new ArrayList<>()).add(page));
    return new Group(
        wording.text("packet.sources.labels"),
        plan.therapies().stream().map(Therapy::reviewed).min(LocalDate::compareTo).stream()
            .map(oldest -> wording.text("center.reviewed", wording.date(oldest)))
            .toList(),
        pagesByBrands.entrySet().stream()
            .map(entry -> PageRow.of(String.join(", ", entry.getKey()), entry.getValue()))
            .toList());
  }

  private static Stream<String> pages(Therapy therapy) {
    StayAdvice.EarlierAdvice before = therapy.stay().before2025();
    Therapy.Manufacturing making = therapy.manufacturing();
    return Stream.of(
            therapy.stay().label().sources(),
            before == null ? List.<String>of() : before.sources(),
            making == null ? List.<String>of() : List.of(making.source()))
        .flatMap(List::stream);
  }

  private static Group lodging(StayPlan plan, Wording wording) {
    return new Group(
        wording.text("packet.sources.lodging"),
        List.of(),
        plan.calls().stream().map(call -> place(call.match().lodging(), wording)).toList());
  }

  private static PageRow place(Lodging place, Wording wording) {
    return PageRow.of(
        wording.text(
            "packet.sources.place",
            place.name(),
            wording.text("lodging.confidence." + PacketWords.key(place.confidence())),
            wording.text("center.reviewed", wording.date(place.reviewed()))),
        place.evidence().stream().map(page -> page.url().toString()).distinct().toList());
  }

  private static Group assumptions(Wording wording) {
    return new Group(
        wording.text("packet.sources.plan"),
        List.of(),
        Arrays.stream(PlanSource.values())
            .map(
                source ->
                    PageRow.of(
                        wording.text(
                            "packet.source." + PacketWords.key(source),
                            wording.date(source.seen())),
                        source.url()))
            .toList());
  }
}
