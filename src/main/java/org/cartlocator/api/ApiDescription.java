package org.cartlocator.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Completes what is read off the controllers: nulls, problem documents, examples. */
@Component
@Lazy
final class ApiDescription implements OpenApiCustomizer {

  private final RequestMappingHandlerMapping mapping;

  ApiDescription(RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.mapping = requestMappingHandlerMapping;
  }

  @Override
  public void customise(OpenAPI description) {
    description.getComponents().addSchemas("Problem", problem());
    RecordSchemas records = new RecordSchemas();
    mapping.getHandlerMethods().values().stream()
        .filter(method -> method.getBeanType().getPackageName().equals(getClass().getPackageName()))
        .forEach(method -> records.learn(method.getMethod().getGenericReturnType()));
    records.complete(description);
    ApiExamples.read().addTo(description);
  }

  private static Schema<?> problem() {
    Schema<?> fault =
        new ObjectSchema()
            .addProperty("parameter", new StringSchema())
            .addProperty("detail", new StringSchema());
    Schema<?> problem = new ObjectSchema();
    problem.setDescription("What is wrong (RFC 9457). It never repeats what was given.");
    problem.addProperty("type", new StringSchema());
    problem.addProperty("title", new StringSchema());
    problem.addProperty("status", new IntegerSchema());
    problem.addProperty("detail", new StringSchema());
    problem.addProperty("instance", new StringSchema().description("The path asked for"));
    problem.addProperty("parameter", new StringSchema().description("The first bad parameter"));
    problem.addProperty("faults", new ArraySchema().items(fault));
    problem.addProperty("cause", new StringSchema().description("Why a place is not understood"));
    problem.addProperty(
        "suggestions",
        new ArraySchema().items(new Schema<>().$ref("#/components/schemas/PlaceAnswer")));
    problem.setRequired(List.of("title", "status"));
    return problem;
  }
}
