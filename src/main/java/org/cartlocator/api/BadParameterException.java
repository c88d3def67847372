package org.cartlocator.api;

/**
 * A query parameter that cannot be used. The message never repeats the value: it may tell where a
 * family lives.
 */
final class BadParameterException extends RuntimeException {

  private final String parameter;

  BadParameterException(String parameter, String fault) {
    super(parameter + " " + fault);
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
