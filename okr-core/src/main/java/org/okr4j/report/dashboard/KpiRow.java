package org.okr4j.report.dashboard;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.okr4j.metric.KpiId;
import org.okr4j.organization.OrgUnit;

/**
 * A KPI that is watched beside the objectives.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id the KPI
 * @param name its name
 * @param unit the unit that watches it; empty if the whole organization does
 * @param standing whether it is healthy, and why; it has a word where it has a light
 */
public record KpiRow(KpiId id, String name, Optional<OrgUnit> unit, Standing standing) {

    /**
     * Checks that nothing is null.
     *
     * @param id the KPI
     * @param name its name
     * @param unit the unit that watches it
     * @param standing whether it is healthy
     */
    public KpiRow {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(standing, "standing");
    }
}
