package org.cartlocator.load;

import java.util.Map;

/**
 * What came back for a request.
 *
 * @param headers by lower-case name, the last of each
 */
record Answer(int status, Map<String, String> headers, String body) {}
