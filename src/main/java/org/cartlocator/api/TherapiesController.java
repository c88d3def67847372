package org.cartlocator.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.cartlocator.catalog.Catalog;
import org.cartlocator.catalog.Therapy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The therapies. */
@RestController
@Tag(name = "Therapies")
final class TherapiesController {

  private final Catalog catalog;

  TherapiesController(Catalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping("/api/v1/therapies")
  @Operation(summary = "Therapies with their approved uses and stay rules")
  List<Therapy> therapies() {
    return catalog.dataset().therapies();
  }
}
