package org.cartlocator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.github.benmanes.caffeine.cache.Interner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;

/** What the module declarations cannot say. */
@AnalyzeClasses(
    packagesOf = CarTLocator.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String ROOT = "org.cartlocator";

  @ArchTest
  static final ArchRule pagesKnowNoOtherInterface =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".web..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + ".api..", ROOT + ".cli.."));

  @ArchTest
  static final ArchRule theRestInterfaceKnowsNoOtherInterface =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".api..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + ".web..", ROOT + ".cli.."));

  @ArchTest
  static final ArchRule onlyPagesKnowVaadin =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".web..")
          .should()
          .dependOnClassesThat(resideInAPackage("com.vaadin.."));

  @ArchTest
  static final ArchRule onlyOnePlaceCallsOtherHosts =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".remote..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.net.http..", "io.github.resilience4j.."));

  /**
   * What is kept in memory for a while, by whatever visitors send, is kept within bounds there. A
   * weak interner keeps nothing by itself.
   */
  @ArchTest
  static final ArchRule onlyGuardsKeepWhatVisitorsSend =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".remote..", ROOT + ".protection..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("com.github.benmanes..", "io.github.bucket4j..")
                  .and(not(type(Interner.class))));

  @ArchTest
  static final ArchRule onlyPacketsKnowHowFilesAreMade =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".packet..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "com.openhtmltopdf..",
                  "org.apache.pdfbox..",
                  "org.apache.fontbox..",
                  "net.fortuna.ical4j..",
                  "io.nayuki.qrcodegen.."));

  @ArchTest
  static final ArchRule onlyTablesOfCasesKnowHowWorkbooksAreMade =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".caseload.table..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.dhatim.."));

  @ArchTest
  static final ArchRule onlyPacketsAndPlainPagesAreMadeOfTemplates =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".packet..", ROOT + ".plain..")
          .should()
          .dependOnClassesThat(resideInAPackage("com.samskivert.mustache.."));

  @ArchTest
  static final ArchRule plainPagesKnowNoOtherInterface =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".plain..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(ROOT + ".web..", ROOT + ".api..", ROOT + ".cli.."));

  @ArchTest
  static final ArchRule featuresKnowNothingOfTheWeb =
      noClasses()
          .that(
              resideInAnyPackage(
                  ROOT + ".geo..",
                  ROOT + ".catalog..",
                  ROOT + ".geocoding..",
                  ROOT + ".remote..",
                  ROOT + ".travel..",
                  ROOT + ".finder..",
                  ROOT + ".stay..",
                  ROOT + ".packet..",
                  ROOT + ".caseload..",
                  ROOT + ".guide..",
                  ROOT + ".wording.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.springframework.web..", "jakarta.servlet.."));

  @ArchTest
  static final ArchRule collaboratorsComeByConstructor =
      noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

  @ArchTest
  static final ArchRule wiringIsNobodyElsesBusiness =
      classes().that().areAnnotatedWith(Configuration.class).should().bePackagePrivate();
}
