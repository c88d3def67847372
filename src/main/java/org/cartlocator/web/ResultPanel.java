package org.cartlocator.web;

import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartlocator.finder.CenterMatch;
import org.cartlocator.finder.CenterMatches;
import org.cartlocator.finder.Patient;
import org.cartlocator.geocoding.Place;
import org.cartlocator.question.Within;
import org.cartlocator.travel.Journey;
import org.cartlocator.web.firstpaint.StillPart;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.TravelWords;
import org.cartlocator.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The results: how many there are, the list, and useful words where there is none. */
class ResultPanel extends Section {

  private final SerializableConsumer<SearchState> onAsk;
  private final SerializableConsumer<ComparedIds> onChoose;
  final ViewSwitch viewSwitch;
  private final Heading heading = new Heading(2);
  private final Paragraph count = new Paragraph();
  private final Paragraph roads = new Paragraph();
  private final Div announcement = new Div();
  private final Div advice = new Div();
  private final Div steps = new Div();
  final ResultList list;
  final Button more = new Button();
  final CompareBar bar = new CompareBar(this::clear);
  private ComparedIds chosen = ComparedIds.NONE;
  private SearchState next = SearchState.empty();
  private Wording wording = Wording.of(Language.ENGLISH);

  ResultPanel(
      ResultList.Listener onSelect,
      SerializableConsumer<SearchState> onAsk,
      SerializableConsumer<Boolean> onMap,
      SerializableConsumer<ComparedIds> onChoose) {
    this.onAsk = onAsk;
    this.onChoose = onChoose;
    this.viewSwitch = new ViewSwitch(onMap);
    this.list = new ResultList(onSelect, this::compare);
    addClassName("result-panel");
    count.addClassName("muted");
    announcement.addClassName("visually-hidden");
    announcement.getElement().setAttribute("role", "status");
    advice.addClassName("advice");
    steps.addClassName("result-panel");
    more.addClassName("more-button");
    more.addClickListener(click -> onAsk.accept(next));
    roads.addClassNames("muted", "small");
    Div head = new Div(heading, count);
    head.addClassName("result-head");
    add(head, steps, announcement, advice, viewSwitch, list, more, roads, bar);
  }

  void speak(Wording words) {
    wording = words;
    viewSwitch.speak(words);
    more.setText(words.text("find.show.more"));
  }

  /**
   * Shows an answer.
   *
   * @param known the centers of the state's comparison that the data set has
   */
  void show(
      SearchState state,
      Patient patient,
      @Nullable Place origin,
      CenterMatches matches,
      ComparedIds known) {
    boolean landing = state.isEmpty();
    heading.setText(
        wording.text(
            landing
                ? "find.steps.heading"
                : origin == null ? "find.results" : "find.results.near"));
    count.setText(landing || matches.total() == 0 ? "" : count(patient, matches));
    announcement.setText(landing ? "" : announcement(origin, matches));
    if (landing) {
      StillPart.fill(steps, steps(), browse(state, matches.total()));
    } else {
      StillPart.fill(steps);
    }
    list.show(landing ? List.of() : matches.matches(), wording);
    showAdvice(state, patient, origin, matches);
    showMore(state, matches);
    showMethod(matches);
    putChoice(matches.matches(), state, known);
  }

  /**
   * Shows what is compared, and changes nothing else: neither focus nor scroll position move.
   *
   * @param matches the answer that is shown, asked for once more: no session keeps it
   * @param known the centers of the state's comparison that the data set has
   */
  void showChoice(CenterMatches matches, SearchState state, ComparedIds known) {
    announcement.setText(wording.text("compare.chosen", known.size()));
    putChoice(matches.matches(), state, known);
  }

  private void putChoice(List<CenterMatch> matches, SearchState state, ComparedIds known) {
    chosen = known;
    list.showChoice(matches, state, known);
    bar.show(known, state, wording);
  }

  private void compare(String centerId, boolean wanted) {
    onChoose.accept(wanted ? chosen.with(centerId) : chosen.without(centerId));
  }

  /** The bar that was pressed goes away, so the focus needs another place. */
  private void clear() {
    onChoose.accept(ComparedIds.NONE);
    heading.focus(FocusOption.PreventScroll.ENABLED);
  }

  void select(String centerId, boolean scrollThere) {
    list.select(centerId, scrollThere);
  }

  private OrderedList steps() {
    OrderedList list = new OrderedList();
    list.addClassName("steps");
    list.getElement().setAttribute("role", "list");
    for (String step : List.of("where", "centers", "call")) {
      list.add(new ListItem(new Span(wording.text("find.steps." + step))));
    }
    return list;
  }

  private Anchor browse(SearchState state, int total) {
    return new Anchor(
        Links.find(state.withShow(SearchState.ALL)), wording.text("find.browse", total));
  }

  private String count(Patient patient, CenterMatches matches) {
    Integer age = patient.age();
    String key =
        age == null ? "find.count" : age < 18 ? "find.count.children" : "find.count.adults";
    return wording.text(key, matches.matches().size(), matches.total());
  }

  private String announcement(@Nullable Place origin, CenterMatches matches) {
    return origin == null
        ? wording.text("find.count.announce.all", matches.total())
        : wording.text("find.count.announce", matches.total(), origin.label());
  }

  private void showAdvice(
      SearchState state, Patient patient, @Nullable Place origin, CenterMatches matches) {
    advice.removeAll();
    if (isApprovedForNobody(patient, matches)) {
      advice.add(new Paragraph(notApproved(patient)));
    }
    if (matches.total() > 0) {
      return;
    }
    Within radius = state.radius();
    CenterMatch beyond = matches.nearestBeyond().orElse(null);
    Journey way = beyond == null ? null : beyond.journey();
    if (origin != null && radius != null && beyond != null && way != null) {
      advice.add(
          new Paragraph(
              wording.text(
                  "find.none.within",
                  radius.words(wording),
                  origin.label(),
                  beyond.center().name(),
                  wording.distance(way))),
          offer("find.none.widen", state.withChoices(state.therapy(), "", state.onlyListed())));
    } else if (state.onlyListed()) {
      advice.add(
          new Paragraph(wording.text("find.none.listed")),
          offer("find.none.listed.all", state.withChoices(state.therapy(), state.within(), false)));
    }
  }

  private NativeButton offer(String key, SearchState asked) {
    NativeButton button = new NativeButton(wording.text(key), click -> onAsk.accept(asked));
    button.addClassNames("btn", "quiet");
    return button;
  }

  private static boolean isApprovedForNobody(Patient patient, CenterMatches matches) {
    return (patient.diagnosis() != null || patient.therapy() != null)
        && matches.matches().stream().anyMatch(match -> match.therapies().isEmpty());
  }

  private String notApproved(Patient patient) {
    String diagnosis = patient.diagnosis();
    Integer age = patient.age();
    return patient.therapy() == null && diagnosis != null && age != null
        ? wording.text("find.notApproved", wording.diagnosis(diagnosis), age)
        : wording.text("find.notApproved.therapy");
  }

  private void showMethod(CenterMatches matches) {
    Optional<String> method =
        new TravelWords(wording)
            .method(
                matches.matches().stream()
                    .flatMap(match -> Stream.ofNullable(match.journey()))
                    .toList());
    roads.setText(method.orElse(""));
    roads.setVisible(method.isPresent());
  }

  private void showMore(SearchState state, CenterMatches matches) {
    boolean hasMore = !state.isEmpty() && matches.total() > matches.matches().size();
    more.setVisible(hasMore);
    next = state.withShow(state.show() + SearchState.PAGE);
  }
}
