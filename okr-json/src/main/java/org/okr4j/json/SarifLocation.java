package org.okr4j.json;

import java.net.URI;
import java.util.Optional;

/**
 * Where something is.
 *
 * @param logical the thing or the property
 * @param artifact the document; empty where nobody knows it
 * @param place where it stands there; empty where nobody knows it, or the document has no lines
 */
record SarifLocation(SarifPlace logical, Optional<URI> artifact, Optional<Place> place) {}
