package org.cartlocator.guide;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the guide under one heading.
 *
 * @param id names it in addresses and in the keys of its words
 * @param blocks what it holds, in the order in which it is read
 */
public record GuideSection(String id, List<GuideBlock> blocks) implements Serializable {

  /** Keeps its own copy. */
  public GuideSection {
    Keys.requireId(id);
    blocks = List.copyOf(blocks);
  }

  /** All in it that rests on a source, in the order in which it is read. */
  public Stream<Sourced> sourced() {
    return blocks.stream().flatMap(GuideBlock::sourced);
  }

  /** The keys of all its words but the heading. */
  public Stream<String> keys() {
    return blocks.stream().flatMap(GuideBlock::keys);
  }
}
