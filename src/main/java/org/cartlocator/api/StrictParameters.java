package org.cartlocator.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a request does not have: a misspelt one would otherwise be silently
 * without effect.
 */
final class StrictParameters implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getPackageName().equals(getClass().getPackageName())) {
      check(request.getParameterMap(), known(method));
    }
    return true;
  }

  private static void check(Map<String, String[]> given, Set<String> known) {
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            throw new BadParameterException(
                name.length() > 40 ? name.substring(0, 40) + "…" : name,
                "is not a parameter of this request; it has "
                    + (known.isEmpty() ? "none" : String.join(", ", known)));
          }
          if (values.length > 1) {
            throw new BadParameterException(name, "is given more than once");
          }
        });
  }

  private static Set<String> known(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .flatMap(StrictParameters::names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A parameter of the method is one of the request, or a record with several of them. */
  private static Stream<String> names(MethodParameter parameter) {
    if (parameter.hasParameterAnnotation(RequestParam.class)) {
      return Stream.of(Objects.requireNonNull(parameter.getParameter().getName()));
    }
    return parameter.hasParameterAnnotation(ParameterObject.class)
        ? Arrays.stream(parameter.getParameterType().getRecordComponents())
            .map(RecordComponent::getName)
        : Stream.empty();
  }
}
