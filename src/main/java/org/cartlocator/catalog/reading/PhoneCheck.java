package org.cartlocator.catalog.reading;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** A number in the right form must also be one that the numbering plan gives out. */
final class PhoneCheck implements RecordCheck {

  private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

  @Override
  public void check(Entry entry, Findings findings) {
    check(entry, "phone", findings);
    check(entry, "supportPhone", findings);
    for (String contact : entry.elements("contacts")) {
      check(entry, contact + ".phone", findings);
    }
  }

  private void check(Entry entry, String field, Findings findings) {
    String phone = entry.text(field);
    if (phone != null && !isGivenOut(phone)) {
      findings.report(
          entry, field, Words.quoted(phone) + " is not a phone number in use in the United States");
    }
  }

  private boolean isGivenOut(String phone) {
    try {
      return phones.isValidNumber(phones.parse(phone, "US"));
    } catch (NumberParseException e) {
      return false;
    }
  }
}
