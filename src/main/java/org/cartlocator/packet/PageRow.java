package org.cartlocator.packet;

import java.util.List;

/**
 * A fact in the reader's language, and the pages it stands on.
 *
 * @param says the fact
 * @param records the same in English, as a record has it; empty or one text
 * @param pages addresses as they are typed
 */
record PageRow(String says, List<String> records, List<String> pages) {

  PageRow {
    records = List.copyOf(records);
    pages = List.copyOf(pages);
  }

  static PageRow of(String says, String... pages) {
    return of(says, List.of(pages));
  }

  static PageRow of(String says, List<String> pages) {
    return new PageRow(says, List.of(), pages.stream().map(PacketWords::address).toList());
  }
}
