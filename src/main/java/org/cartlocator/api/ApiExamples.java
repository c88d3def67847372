package org.cartlocator.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests with their answers, as examples of the description. The answers are true ones, in which
 * of every list only the beginning is left; {@code ApiDescriptionTests} holds them to that.
 */
final class ApiExamples {

  private static final String PROBLEM = "application/problem+json";

  /**
   * A request and what it answers.
   *
   * @param path the path it is described under
   * @param name what it shows
   * @param request the address
   * @param mediaType of the answer
   * @param body the answer: JSON, or a text; null where it is of no use to a reader
   */
  record Shown(
      String path,
      String name,
      String request,
      int status,
      String mediaType,
      @Nullable Object body) {}

  private final List<Shown> all;

  private ApiExamples(List<Shown> all) {
    this.all = List.copyOf(all);
  }

  static ApiExamples read() {
    try (InputStream in = new ClassPathResource("openapi/examples.json").getInputStream()) {
      return new ApiExamples(
          JsonMapper.shared().readValue(in, new TypeReference<List<Shown>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Shown> all() {
    return all;
  }

  void addTo(OpenAPI description) {
    all.forEach(
        shown -> {
          PathItem path = description.getPaths().get(shown.path());
          if (path != null) {
            addTo(path.getGet(), shown);
          }
        });
  }

  private static void addTo(Operation operation, Shown shown) {
    if (shown.status() == HttpStatus.OK.value()) {
      addRequest(operation, shown);
    }
    MediaType answer = content(response(operation, shown), shown.mediaType());
    if (answer.getSchema() == null && shown.mediaType().equals(PROBLEM)) {
      answer.setSchema(new Schema<>().$ref("#/components/schemas/Problem"));
    }
    if (shown.body() != null) {
      answer.addExamples(
          shown.name(), new Example().summary("GET " + shown.request()).value(shown.body()));
    }
  }

  private static ApiResponse response(Operation operation, Shown shown) {
    return operation
        .getResponses()
        .computeIfAbsent(
            String.valueOf(shown.status()),
            status ->
                new ApiResponse()
                    .description(HttpStatus.valueOf(shown.status()).getReasonPhrase()));
  }

  private static MediaType content(ApiResponse response, String mediaType) {
    if (response.getContent() == null) {
      response.setContent(new Content());
    }
    return response.getContent().computeIfAbsent(mediaType, type -> new MediaType());
  }

  /** The first request of an operation gives its parameters their examples. */
  private static void addRequest(Operation operation, Shown shown) {
    if (operation.getParameters() == null) {
      return;
    }
    UriComponents address = UriComponentsBuilder.fromUriString(shown.request()).build();
    Map<String, String> query = address.getQueryParams().toSingleValueMap();
    Map<String, String> path =
        new UriTemplate(shown.path()).match(String.valueOf(address.getPath()));
    operation.getParameters().stream()
        .filter(parameter -> parameter.getExample() == null)
        .forEach(
            parameter ->
                parameter.setExample(
                    "path".equals(parameter.getIn())
                        ? path.get(parameter.getName())
                        : query.get(parameter.getName())));
  }
}
