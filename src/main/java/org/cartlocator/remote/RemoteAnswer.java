package org.cartlocator.remote;

import tools.jackson.databind.JsonNode;

/** What became of a call. None of these shows in a text what was asked or answered. */
public sealed interface RemoteAnswer {

  /** The service answered with JSON and a status of success. */
  record Answered(JsonNode body) implements RemoteAnswer {
    @Override
    public String toString() {
      return "Answered";
    }
  }

  /**
   * The service understood the call and says in JSON that it cannot fulfil it, such as a router
   * that knows no way.
   *
   * @param status an HTTP status from 400 to 499, but not one that asks to come back later
   */
  record Declined(int status, JsonNode body) implements RemoteAnswer {
    @Override
    public String toString() {
      return "Declined";
    }
  }

  /** There is no answer. */
  record Unavailable(Cause cause) implements RemoteAnswer {}

  /** Why there is no answer. */
  enum Cause {
    /** Not all of it had come when the time was over. */
    TIMED_OUT,
    /** Nobody is there, or the connection broke off. */
    UNREACHABLE,
    /** The service asks us to come back later, now or in an answer a while ago. */
    TOLD_TO_WAIT,
    /** The service says that it has a fault (status 500 and above). */
    SERVER_FAULT,
    /** A refusal that is not JSON: most likely the address or the key is wrong. */
    REFUSED,
    /** The service points somewhere else, where nobody agreed to send anything. */
    REDIRECTED,
    /** No JSON, or not called so. */
    UNREADABLE,
    /** More bytes than the settings allow. */
    TOO_LARGE,
    /** So many calls failed that none is made for a while. */
    CIRCUIT_OPEN,
    /** As many calls as the settings allow are under way. */
    BUSY,
    /** Too many calls wait for their turn. */
    RATE_LIMITED
  }
}
