package org.cartlocator.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a verb said. */
record Said(int code, String out, String talk) {

  /** What these arguments have the program say. */
  static Said by(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter talk = new StringWriter();
    int code =
        Verbs.run(new Program(false), new PrintWriter(out), new PrintWriter(talk), arguments);
    return new Said(code, out.toString(), talk.toString());
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }
}
