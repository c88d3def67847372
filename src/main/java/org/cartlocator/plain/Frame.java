package org.cartlocator.plain;

import java.util.List;
import java.util.function.Function;
import org.cartlocator.catalog.Dataset;
import org.cartlocator.site.PageAddresses;
import org.cartlocator.wording.Language;
import org.cartlocator.wording.Units;
import org.cartlocator.wording.Wording;

/**
 * What frames every page: its head for programs, the name, the switches of units and language, and
 * at the foot what the page is and is not.
 *
 * @param language code of the page's language
 * @param locale the same as Open Graph writes it
 * @param otherLocale that of the other language
 * @param canonical address of the page without what was typed
 * @param alternates the same page in each language
 * @param data facts for programs, as JSON that can stand in HTML; empty or one
 */
record Frame(
    String language,
    String locale,
    String otherLocale,
    String title,
    String description,
    PageAddresses.Alternate canonical,
    List<PageAddresses.Alternate> alternates,
    List<String> data,
    String site,
    String skip,
    String home,
    Link guide,
    Link full,
    UnitsSwitch units,
    Switch other,
    String purpose,
    String updated,
    String places) {

  Frame {
    alternates = List.copyOf(alternates);
    data = List.copyOf(data);
  }

  /** The link to the same page in the other units. */
  record UnitsSwitch(String text, String hint, String href) {}

  /** The link to the same page in the other language. */
  record Switch(String language, String text, String hint, String href) {}

  /**
   * The frame of a page.
   *
   * @param title what the page is
   * @param addresses its addresses without what was typed
   * @param data facts for programs; empty or one
   * @param full the same page of the app
   * @param path from what is asked in other words to the path of the same page
   */
  static Frame of(
      String title,
      String description,
      PageAddresses addresses,
      List<String> data,
      Asked asked,
      Link full,
      Function<Asked, String> path,
      Dataset dataset,
      Wording wording) {
    Language language = wording.language();
    Language other = other(language);
    return new Frame(
        language.code(),
        locale(language),
        locale(other),
        title + " · " + wording.text("app.name"),
        description,
        new PageAddresses.Alternate(language.code(), addresses.in(language)),
        addresses.alternates(),
        data,
        wording.text("app.name"),
        wording.text("app.skip"),
        Paths.find(asked.wordsOnly()),
        Link.to(wording.text("app.guide"), Paths.guide(asked)),
        full,
        unitsSwitch(asked, path, wording),
        new Switch(
            other.code(),
            wording.text("app.language"),
            wording.text("app.language.hint"),
            path.apply(asked.withLang(other.code()))),
        wording.text("app.footer.purpose"),
        wording.text(
            "app.footer.data",
            dataset.centers().size(),
            dataset.lodging().size(),
            wording.date(dataset.updated())),
        wording.text("app.footer.places"));
  }

  private static UnitsSwitch unitsSwitch(
      Asked asked, Function<Asked, String> path, Wording wording) {
    boolean miles = wording.units() == Units.MILES;
    return new UnitsSwitch(
        wording.text(miles ? "app.units.kilometers" : "app.units.miles"),
        wording.text(miles ? "app.units.kilometers.hint" : "app.units.miles.hint"),
        path.apply(asked.withUnits(miles ? Units.KILOMETERS : Units.MILES)));
  }

  private static Language other(Language language) {
    return language == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
  }

  private static String locale(Language language) {
    return language.locale().toLanguageTag().replace('-', '_');
  }
}
