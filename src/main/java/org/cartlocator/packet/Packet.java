package org.cartlocator.packet;

import java.util.List;

/**
 * All that a packet says, in the order of its pages and in the words of its reader: what the
 * template is filled with.
 *
 * @param language two-letter code of the language
 * @param title of the document
 * @param foot what stands at the foot of each page
 */
record Packet(
    String language,
    String title,
    String foot,
    LeadPart lead,
    TeamPart team,
    WeeksPart weeks,
    RulesPart rules,
    List<WarningsPart> warnings,
    CostPart cost,
    PlacesPart places,
    RotaPart rota,
    TasksPart tasks,
    SourcesPart sources,
    ClosingPart closing) {

  Packet {
    warnings = List.copyOf(warnings);
  }
}
