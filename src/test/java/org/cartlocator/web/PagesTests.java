package org.cartlocator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page is forgotten where they are named to Vaadin. */
class PagesTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.cartlocator.web");

  @Test
  void everyPageWithAnAddressIsNamed() {
    assertThat(classes(type -> type.isAnnotatedWith(Route.class)))
        .containsExactlyInAnyOrderElementsOf(Pages.ALL);
  }

  @Test
  void everyPageForFaultsIsNamed() {
    assertThat(classes(type -> type.isAssignableTo(HasErrorParameter.class)))
        .containsExactlyInAnyOrderElementsOf(Pages.FOR_FAULTS);
  }

  private static Stream<Class<?>> classes(Predicate<JavaClass> wanted) {
    return CLASSES.stream().filter(wanted).map(JavaClass::reflect);
  }
}
