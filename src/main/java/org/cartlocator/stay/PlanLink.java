package org.cartlocator.stay;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a family has asked of a plan, exactly as a link holds it. Texts are kept as they came, sound
 * or not, so that a form can show them again beside the message that says what is wrong. It holds
 * no name and no street address.
 */
public final class PlanLink implements Serializable {

  /** Asks for nothing. */
  public static final PlanLink EMPTY = new PlanLink(new EnumMap<>(PlanField.class));

  private final EnumMap<PlanField, String> texts;

  private PlanLink(EnumMap<PlanField, String> texts) {
    this.texts = texts;
  }

  /**
   * The link that these parameters make.
   *
   * @param parameters the text of a parameter by its name; null where it is not given
   */
  public static PlanLink of(Function<String, @Nullable String> parameters) {
    EnumMap<PlanField, String> texts = new EnumMap<>(PlanField.class);
    for (PlanField field : PlanField.values()) {
      String text = parameters.apply(field.parameter());
      if (text != null && !text.isBlank()) {
        texts.put(field, text.strip());
      }
    }
    return new PlanLink(texts);
  }

  /** What stands in the field; empty where nothing does. */
  public String text(PlanField field) {
    return texts.getOrDefault(field, "");
  }

  /** The same link with another text in this field; a blank one takes the field out. */
  public PlanLink with(PlanField field, String text) {
    EnumMap<PlanField, String> changed = new EnumMap<>(texts);
    if (text.isBlank()) {
      changed.remove(field);
    } else {
      changed.put(field, text.strip());
    }
    return new PlanLink(changed);
  }

  /** The parameters by their names, in the order of the fields, without those that are empty. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    texts.forEach((field, text) -> parameters.put(field.parameter(), text));
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlanLink link && link.texts.equals(texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }
}
