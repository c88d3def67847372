package org.cartlocator.stay;

import java.time.LocalDate;

/** The pages behind what a plan takes for granted, and the day each was looked at. */
public enum PlanSource {
  /**
   * Times from referral to the cells of 357 patients referred by community practices: 11 days to
   * the first visit, 107 more to the collection, 32 more to the infusion (medians).
   */
  REFERRAL(
      "http://ashpublications.com/bloodadvances/article/9/2/429/518217/"
          + "Access-barriers-to-anti-CD19-CART-therapy-for-NHL?searchresult=1"),
  /**
   * The collection takes up to five hours on one day; most people go home while the cells are made.
   */
  COLLECTION("https://www.mayoclinic.org/es/car-t-cell-therapy-program-infographic/ifg-20404289"),
  /** Most people start the chemotherapy about five days before the infusion. */
  LYMPHODEPLETION(
      "https://www.mayoclinic.org/es/car-t-cell-therapy-program-infographic/ifg-20404289"),
  /**
   * In Yescarta's trial the chemotherapy was given five, four and three days before the infusion.
   */
  LYMPHODEPLETION_DAYS("https://www.yescartahcp.com/follicular-lymphoma/safety"),
  /** The FDA's change of 26 June 2025 to the labels' advice. */
  RULE_CHANGE(
      "https://advisory.avalerehealth.com/insights/"
          + "fda-eliminates-car-t-rems-requirements-ushering-in-a-new-era"),
  /** 89 % of the transplant centers asked would not go ahead without a caregiver. */
  CAREGIVER("https://rd.springer.com/article/10.1007%2Fs00520-019-04696-2"),
  /** The rules for the second infusion of Aucatzyl: day 10, or up to day 21. */
  SECOND_INFUSION("https://drugs.com/dosage/aucatzyl.html");

  private static final LocalDate SEEN = LocalDate.of(2026, 11, 24);

  private final String url;

  PlanSource(String url) {
    this.url = url;
  }

  /** The address of the page. */
  public String url() {
    return url;
  }

  /** The day the page was last looked at. */
  public LocalDate seen() {
    return SEEN;
  }
}
