package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.catalog.Indication;
import org.cartlocator.catalog.Therapy;
import org.cartlocator.guide.ApprovedCancer;
import org.cartlocator.guide.GuideBlock;
import org.cartlocator.wording.GuideWords;
import org.cartlocator.wording.Wording;

/** What the therapies of the data set say, each with its source and the day of its review. */
final class GuideTherapies {

  private final Dataset dataset;
  private final SearchState state;
  private final Wording wording;
  private final GuideWords words;

  private GuideTherapies(Dataset dataset, SearchState state, Wording wording) {
    this.dataset = dataset;
    this.state = state;
    this.wording = wording;
    this.words = new GuideWords(wording, dataset);
  }

  static Component show(GuideBlock.What what, Dataset dataset, SearchState state, Wording wording) {
    GuideTherapies lists = new GuideTherapies(dataset, state, wording);
    return switch (what) {
      case APPROVED_CANCERS -> lists.approvedCancers();
      case MAKING_TIMES -> lists.group("guidepage.making", dataset.therapies(), lists::making);
      case STAY_RULES -> lists.stayRules();
      case MAKER_LINES -> lists.group("guidepage.lines", withLine(dataset), lists::line);
    };
  }

  private Div approvedCancers() {
    Div all = new Div();
    all.addClassName("guide-cancers");
    for (ApprovedCancer.Ages ages : ApprovedCancer.Ages.values()) {
      List<ApprovedCancer> cancers = ApprovedCancer.of(ages, dataset);
      if (!cancers.isEmpty()) {
        UnorderedList list = new UnorderedList();
        list.addClassName("guide-cancer-list");
        list.getElement().setAttribute("role", "list");
        cancers.forEach(cancer -> list.add(cancer(cancer)));
        Div group = new Div(new H3(words.ages(ages)), list, uses(cancers));
        group.addClassName("guide-group");
        all.add(group);
      }
    }
    return all;
  }

  private ListItem cancer(ApprovedCancer cancer) {
    String name = wording.diagnosis(cancer.diagnosis());
    Span title = new Span(name);
    title.addClassNames("strong", "line");
    Span brands = new Span(String.join(", ", cancer.brands()));
    brands.addClassName("line");
    Anchor find =
        new Anchor(
            Links.find(state.withPatient(state.age(), cancer.diagnosis().code())),
            wording.text("guidepage.find.short"));
    find.setAriaLabel(wording.text("guidepage.find.of", name));
    find.addClassName("guide-find");
    return new ListItem(title, brands, find);
  }

  private NativeDetails uses(List<ApprovedCancer> cancers) {
    UnorderedList list = new UnorderedList();
    list.addClassName("sources");
    for (ApprovedCancer cancer : cancers) {
      UnorderedList uses = new UnorderedList();
      uses.addClassName("guide-rows");
      cancer.uses().forEach(use -> uses.add(use(use)));
      Span name = new Span(wording.diagnosis(cancer.diagnosis()));
      name.addClassNames("strong", "line");
      list.add(new ListItem(name, uses));
    }
    NativeDetails details = new NativeDetails(wording.text("guidepage.uses"));
    details.addClassName("small");
    details.setContent(new Div(list));
    return details;
  }

  private ListItem use(ApprovedCancer.Use use) {
    Therapy therapy = use.therapy();
    Indication indication = use.indication();
    Span name = new Span(therapy.brand());
    // The data set is written in English.
    Span line = new Span(indication.line());
    line.getElement().setAttribute("lang", "en");
    ListItem item =
        new ListItem(name, new Span(" (" + words.ages(indication) + "): "), line, new Span(". "));
    String source = indication.source();
    if (source == null) {
      item.add(new Span(wording.text("guidepage.uses.none")));
    } else {
      item.add(source(source, therapy));
    }
    Span reviewed = new Span(reviewed(therapy));
    reviewed.addClassName("muted");
    item.add(reviewed);
    return item;
  }

  private NativeDetails stayRules() {
    UnorderedList list = new UnorderedList();
    list.addClassName("guide-rows");
    dataset.therapies().forEach(therapy -> list.add(StayRulesNote.rule(therapy, wording)));
    NativeDetails details = new NativeDetails(wording.text("guidepage.rules"));
    details.addClassName("small");
    details.setContent(new Div(list));
    return details;
  }

  private Div group(String heading, List<Therapy> therapies, Function<Therapy, ListItem> row) {
    UnorderedList list = new UnorderedList();
    list.addClassName("guide-rows");
    therapies.forEach(therapy -> list.add(row.apply(therapy)));
    Div group = new Div(new H3(wording.text(heading)), list);
    group.addClassName("guide-group");
    return group;
  }

  private ListItem making(Therapy therapy) {
    ListItem item = row(therapy, words.making(therapy) + " ");
    Therapy.Manufacturing time = therapy.manufacturing();
    if (time != null) {
      item.add(source(time.source(), therapy), new Span(reviewed(therapy)));
    }
    return item;
  }

  private ListItem line(Therapy therapy) {
    String phone = "+" + therapy.supportPhone();
    Anchor call = new Anchor("tel:" + phone.replace("-", ""), PhoneLink.display(phone));
    call.setRouterIgnore(true);
    call.setAriaLabel(wording.text("guidepage.call", therapy.brand(), PhoneLink.display(phone)));
    ListItem item = row(therapy, "");
    item.add(call, new Span(" "));
    String source = therapy.supportPhoneSource();
    if (source != null) {
      item.add(source(source, therapy), new Span(reviewed(therapy)));
    }
    return item;
  }

  private static List<Therapy> withLine(Dataset dataset) {
    return dataset.therapies().stream().filter(it -> it.supportPhone() != null).toList();
  }

  private static ListItem row(Therapy therapy, String text) {
    Span name = new Span(therapy.brand() + ": ");
    name.addClassName("strong");
    return new ListItem(name, new Span(text));
  }

  private Anchor source(String address, Therapy therapy) {
    return OutsideLink.to(
        address,
        wording.text("guidepage.uses.source"),
        wording.text("guidepage.uses.source.of", therapy.brand()));
  }

  private String reviewed(Therapy therapy) {
    return ", " + wording.text("guidepage.uses.reviewed", wording.date(therapy.reviewed()));
  }
}
