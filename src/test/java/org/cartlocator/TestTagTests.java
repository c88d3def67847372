package org.cartlocator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;

/** Tests that start the application can be left out by {@code make unit}. */
@AnalyzeClasses(packagesOf = CarTLocator.class, importOptions = ImportOption.OnlyIncludeTests.class)
class TestTagTests {

  private static final DescribedPredicate<JavaAnnotation<?>> APPLICATION =
      describe(
          "@Tag(\"application\")",
          annotation ->
              annotation.getRawType().isEquivalentTo(Tag.class)
                  && annotation.get("value").filter("application"::equals).isPresent());

  @ArchTest
  static final ArchRule whoeverStartsTheApplicationSaysSo =
      classes()
          .that()
          .areAnnotatedWith(SpringBootTest.class)
          .or()
          .areMetaAnnotatedWith(SpringBootTest.class)
          .should()
          .beAnnotatedWith(APPLICATION)
          .orShould()
          .beMetaAnnotatedWith(APPLICATION);
}
