package org.okr4j.examples.web;

import static com.google.common.base.CaseFormat.LOWER_HYPHEN;
import static com.google.common.base.CaseFormat.UPPER_CAMEL;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.okr4j.cadence.Cadences;
import org.okr4j.calendar.CycleId;
import org.okr4j.calendar.DateRange;
import org.okr4j.json.OkrJson;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.KeyResultScore;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked. Nothing is kept: a request holds all that its answer needs. */
@RestController
final class OkrController {

    private static final ImmutableSortedMap<String, Class<?>> DOCUMENTS = OkrJson.documentTypes().stream()
            .collect(toImmutableSortedMap(Comparator.naturalOrder(), OkrController::name, type -> type));

    private static final Scorer SCORER = Scorer.of(ScoringPolicies.STANDARD);

    private final Clock clock;

    OkrController(Clock clock) {
        this.clock = clock;
    }

    private static String name(Class<?> type) {
        return UPPER_CAMEL.to(LOWER_HYPHEN, type.getSimpleName()).replaceFirst("^okr-", "");
    }

    /** What a coach would say of a draft. */
    @PostMapping(path = "/objectives/findings", consumes = APPLICATION_JSON_VALUE)
    RuleReport findings(@RequestBody Objective draft) {
        return Profiles.RECOMMENDED.check(draft);
    }

    /** How well a key result goes that is checked in weekly. */
    @PostMapping(path = "/key-results/score", consumes = APPLICATION_JSON_VALUE)
    KeyResultScore score(
            @RequestBody KeyResult keyResult,
            @RequestParam("cycle") DateRange cycle,
            @RequestParam("asOf") Optional<LocalDate> asOf) {
        Objective alone = Objective.builder()
                .id(ObjectiveId.of("alone"))
                .unit(UnitId.of("unit"))
                .cycle(CycleId.of("cycle"))
                .title("A key result by itself")
                .addKeyResult(keyResult)
                .build();
        return SCORER.score(alone, cycle, Cadences.WEEKLY, day(asOf))
                .keyResults()
                .get(0);
    }

    /** How well everything goes. */
    @PostMapping(path = "/programs/scorecard", consumes = APPLICATION_JSON_VALUE)
    Scorecard scorecard(@RequestBody OkrProgram program, @RequestParam("asOf") Optional<LocalDate> asOf) {
        return SCORER.score(program.resolve(), day(asOf));
    }

    /** The form of a document, such as {@code objective}, {@code key-result} or {@code program}. */
    @GetMapping(path = "/schemas/{document}", produces = "application/schema+json")
    String schema(@PathVariable("document") String document) {
        Class<?> type = DOCUMENTS.get(document);
        if (type == null) {
            throw new ErrorResponseException(
                    HttpStatus.NOT_FOUND,
                    ProblemDetail.forStatus(HttpStatus.NOT_FOUND),
                    null,
                    "unknown-document",
                    new Object[] {document, String.join(", ", DOCUMENTS.keySet())});
        }
        return OkrJson.schema(type);
    }

    private LocalDate day(Optional<LocalDate> asOf) {
        return asOf.orElseGet(() -> LocalDate.now(clock));
    }
}
