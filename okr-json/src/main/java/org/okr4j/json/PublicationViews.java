package org.okr4j.json;

import org.okr4j.PublicationVerdict;

/** Whether an objective may go on to another state. */
final class PublicationViews {

    static final View<PublicationVerdict> VERDICT = Outline.of(PublicationVerdict.class)
            .required("isAllowed", BooleanCodec.BOOLEAN, PublicationVerdict::isAllowed)
            .list("obstacles", Views.MESSAGE, PublicationVerdict::obstacles)
            .list("findings", ReportViews.FINDING, PublicationVerdict::findings)
            .list("notes", Views.MESSAGE, PublicationVerdict::notes)
            .required("change", ChangeCodecs.CHANGE, PublicationVerdict::change)
            .build();

    private PublicationViews() {}
}
