package org.cartlocator.catalog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what is wrong with the data set instead of showing a stack trace. */
class InvalidDatasetFailureAnalyzer extends AbstractFailureAnalyzer<InvalidDatasetException> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, InvalidDatasetException cause) {
    return new FailureAnalysis(
        cause.report(),
        """
        Correct these fields in the files named, or start with a data set that is sound: \
        --locator.data=<folder with centers.json, lodging.json and therapies.json>. Without that \
        option the copy in the program is used. What each field means is described in the schemas \
        (src/main/resources/schemas).\
        """,
        cause);
  }
}
