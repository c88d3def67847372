package org.cartlocator;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Each package under the root is a module; what its package-info allows is all it may use. */
class ModularityTests {

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    ApplicationModules.of(CarTLocator.class).verify();
  }
}
