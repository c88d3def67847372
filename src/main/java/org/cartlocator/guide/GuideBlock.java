package org.cartlocator.guide;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** One thing in a section, by the way in which it is to be shown. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = GuideBlock.Text.class, name = "text"),
  @JsonSubTypes.Type(value = GuideBlock.Note.class, name = "note"),
  @JsonSubTypes.Type(value = GuideBlock.Urgent.class, name = "urgent"),
  @JsonSubTypes.Type(value = GuideBlock.Terms.class, name = "terms"),
  @JsonSubTypes.Type(value = GuideBlock.Steps.class, name = "steps"),
  @JsonSubTypes.Type(value = GuideBlock.Questions.class, name = "questions"),
  @JsonSubTypes.Type(value = GuideBlock.Helpers.class, name = "helpers"),
  @JsonSubTypes.Type(value = GuideBlock.Listed.class, name = "listed")
})
public sealed interface GuideBlock extends Serializable {

  /** All in it that rests on a source, in the order in which it is read. */
  default Stream<Sourced> sourced() {
    return Stream.empty();
  }

  /** The keys of its words. */
  default Stream<String> keys() {
    return sourced().map(Sourced::key);
  }

  /** Paragraphs. */
  record Text(List<Statement> statements) implements GuideBlock {
    /** Keeps its own copy. */
    public Text {
      statements = List.copyOf(statements);
    }

    @Override
    public Stream<Sourced> sourced() {
      return statements.stream().map(it -> it);
    }
  }

  /** A sentence about this site or this page, which states nothing of medicine. */
  record Note(String key) implements GuideBlock {
    /** Refuses what is not a key. */
    public Note {
      Keys.requireKey(key);
    }

    @Override
    public Stream<String> keys() {
      return Stream.of(key);
    }
  }

  /**
   * When to call at once: to be found before all else.
   *
   * @param id names it in addresses
   * @param call what to do
   * @param signs the signs
   * @param more what else to know about calling
   */
  record Urgent(String id, List<Statement> call, List<Statement> signs, List<Statement> more)
      implements GuideBlock {
    /** Keeps its own copies. */
    public Urgent {
      Keys.requireId(id);
      call = List.copyOf(call);
      signs = List.copyOf(signs);
      more = List.copyOf(more);
    }

    @Override
    public Stream<Sourced> sourced() {
      return Stream.of(call, signs, more).flatMap(List::stream);
    }
  }

  /** Paragraphs with a name each. */
  record Terms(List<Statement> terms) implements GuideBlock {
    /** Keeps its own copy. */
    public Terms {
      terms = List.copyOf(terms);
    }

    @Override
    public Stream<Sourced> sourced() {
      return terms.stream().map(it -> it);
    }
  }

  /** What happens one after the other, each with a name and its usual length. */
  record Steps(List<Statement> steps) implements GuideBlock {
    /** Keeps its own copy. */
    public Steps {
      steps = List.copyOf(steps);
    }

    @Override
    public Stream<Sourced> sourced() {
      return steps.stream().map(it -> it);
    }
  }

  /** Questions to ask a center, to be ticked; a question states nothing. */
  record Questions(List<String> questions) implements GuideBlock {
    /** Keeps its own copy. */
    public Questions {
      questions = List.copyOf(questions);
      questions.forEach(Keys::requireKey);
    }

    @Override
    public Stream<String> keys() {
      return questions.stream();
    }
  }

  /** Organizations that help, under a heading. */
  record Helpers(String heading, List<Helper> helpers) implements GuideBlock {
    /** Keeps its own copy. */
    public Helpers {
      Keys.requireKey(heading);
      helpers = List.copyOf(helpers);
    }

    @Override
    public Stream<Sourced> sourced() {
      return helpers.stream().map(it -> it);
    }

    @Override
    public Stream<String> keys() {
      return Stream.concat(Stream.of(heading), GuideBlock.super.keys());
    }
  }

  /** What the therapies of the data set say, with the sources that stand there. */
  record Listed(What what) implements GuideBlock {

    @Override
    public Stream<String> keys() {
      return Stream.empty();
    }
  }

  /** What of the therapies is told. */
  enum What {
    /** The cancers that each therapy is approved for, by age. */
    @JsonProperty("approved-cancers")
    APPROVED_CANCERS,
    /** How long each maker takes to make the cells. */
    @JsonProperty("making-times")
    MAKING_TIMES,
    /** How long each label advises to stay near. */
    @JsonProperty("stay-rules")
    STAY_RULES,
    /** The makers' lines for patients. */
    @JsonProperty("maker-lines")
    MAKER_LINES
  }
}
