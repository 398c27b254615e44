package org.okr4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okr4j.Okr;
import org.okr4j.Publication;
import org.okr4j.PublicationVerdict;
import org.okr4j.alignment.ChangeImpact;
import org.okr4j.alignment.ConversationGuide;
import org.okr4j.alignment.FocusTest;
import org.okr4j.alignment.LineOfSight;
import org.okr4j.calendar.CycleId;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.LifecycleState;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.objective.Transition;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.OkrProgram;
import org.okr4j.rule.catalog.Profiles;
import org.okr4j.scoring.Scorecard;
import org.okr4j.scoring.Scorer;
import org.okr4j.scoring.ScoringPolicies;
import org.okr4j.text.Language;

/** The forms of what a change sets off, of guides, lines of sight and verdicts. */
class AlignmentViewsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 22);
    private static final KeyResultId CORN = KeyResultId.of("corn");
    private static final Change CANCELLED = Change.transition(
            CORN, Transition.builder().to(LifecycleState.CANCELLED).date(AS_OF).build());

    /** A mill that a bakery waits for; both serve the same priority. */
    private static OkrProgram program() {
        return OkrJson.read("""
                {"okr": 1,
                 "organization": {"name": "Alder", "mission": "Bread for all",
                   "priorities": [{"id": "fresh", "title": "Fresh every day"}],
                   "units": [{"id": "alder", "name": "Alder", "kind": "organization"},
                             {"id": "mill", "name": "Mill", "kind": "department", "parent": "alder"},
                             {"id": "bakery", "name": "Bakery", "kind": "department", "parent": "alder"}],
                   "people": [{"id": "ada", "name": "Ada", "level": "director", "unit": "bakery"},
                              {"id": "ben", "name": "Ben", "level": "director", "unit": "mill"},
                              {"id": "cem", "name": "Cem", "level": "contributor", "unit": "alder"}],
                   "appointments": [{"person": "ada", "role": "head", "unit": "bakery", "from": "2026-01-01"},
                                    {"person": "ben", "role": "head", "unit": "mill", "from": "2026-01-01"}]},
                 "cycles": [{"id": "q4", "label": "2026 Q4", "dates": "2026-10-01..2026-12-31"}],
                 "objectives": [
                   {"id": "flour", "unit": "mill", "cycle": "q4", "title": "Flour like snow", "owner": "ben",
                    "priorities": ["fresh"],
                    "keyResults": [
                      {"id": "corn", "text": "Grind 100 sacks", "owner": "ben",
                       "measure": {"type": "reach", "target": 100},
                       "checkIns": [{"date": "2026-10-15", "value": 20}]},
                      {"id": "dust", "text": "Reduce dust from 10 to 5", "owner": "ben", "metric": "dust",
                       "measure": {"type": "decrease", "baseline": 10, "target": 5},
                       "checkIns": [{"date": "2026-10-15", "value": 8}]}],
                    "transitions": [{"to": "published", "date": "2026-10-01"}]},
                   {"id": "bread", "unit": "bakery", "cycle": "q4", "title": "Warm bread at dawn", "owner": "ada",
                    "priorities": ["fresh"],
                    "keyResults": [
                      {"id": "loaves", "text": "Bake 400 loaves a night", "owner": "ada", "metric": "loaves",
                       "measure": {"type": "reach", "target": 400},
                       "checkIns": [{"date": "2026-10-15", "value": 100}]}],
                    "transitions": [{"to": "published", "date": "2026-10-01"}]},
                   {"id": "cake", "unit": "bakery", "cycle": "q4", "title": "Cake on Sundays", "owner": "ada"}],
                 "dependencies": [{"id": "sacks", "consumer": "loaves", "provider": {"keyResult": "corn"},
                                   "kind": "outcome", "need": "Flour", "neededBy": "2026-11-30"}]}
                """);
    }

    private static Scorecard card() {
        return Scorer.of(ScoringPolicies.STANDARD).score(program().resolve(), AS_OF);
    }

    private static ChangeImpact impact() {
        return ChangeImpact.of(card(), CANCELLED);
    }

    private static LineOfSight sight(String person) {
        return LineOfSight.of(program().resolve(), PersonId.of(person), AS_OF);
    }

    private static ConversationGuide guide() {
        return ConversationGuide.of(
                program().resolve(), AS_OF, CycleId.of("q4"), UnitId.of("mill"), UnitId.of("bakery"));
    }

    private static FocusTest focus() {
        return FocusTest.of(program().resolve(), AS_OF, CycleId.of("q4"), UnitId.of("bakery"))
                .keeping(1);
    }

    private static PublicationVerdict verdict(LifecycleState to) {
        return Publication.of(Okr.evaluate(program(), Profiles.RECOMMENDED, AS_OF))
                .check(
                        ObjectiveId.of("cake"),
                        Transition.builder()
                                .to(to)
                                .date(AS_OF)
                                .by(PersonId.of("ada"))
                                .build());
    }

    /**
     * Flour falls from (20 + 40) ÷ 2 to 40 percent alone; that is a rise, for corn was the worse half. Bread is at 25
     * percent and rests on loaves alone: 75 percent would be missing.
     */
    @Test
    void writesWhatAChangeSetsOff() {
        String json = OkrJson.write(impact());

        assertThat(json).isEqualTo("""
                {
                  "asOf": "2026-10-22",
                  "triggers": [
                    {
                      "subject": {"kind": "key-result", "id": "corn"},
                      "kind": "cancelled",
                      "text": "“Grind 100 sacks” (corn) of Mill was cancelled on 2026-10-22"
                    }
                  ],
                  "exposures": [
                    {
                      "subject": {"kind": "objective", "id": "flour"},
                      "trigger": {
                        "subject": {"kind": "key-result", "id": "corn"},
                        "kind": "cancelled"
                      },
                      "distance": 1,
                      "path": [
                        {
                          "from": {"kind": "key-result", "id": "corn"},
                          "to": {"kind": "objective", "id": "flour"},
                          "tie": "part-of",
                          "text": "“Flour like snow” (flour) rests on its key result “Grind 100 sacks” (corn)"
                        }
                      ],
                      "effect": {"before": 0.3, "after": 0.4, "text": "Its progress goes from 30% to 40%"},
                      "text": "“Flour like snow” (flour) rests on its key result “Grind 100 sacks” (corn)"
                    },
                    {
                      "subject": {"kind": "key-result", "id": "loaves"},
                      "trigger": {
                        "subject": {"kind": "key-result", "id": "corn"},
                        "kind": "cancelled"
                      },
                      "distance": 1,
                      "path": [
                        {
                          "from": {"kind": "key-result", "id": "corn"},
                          "to": {"kind": "key-result", "id": "loaves"},
                          "tie": "depends",
                          "dependency": "sacks",
                          "text": "“Bake 400 loaves a night” (loaves) depends on “Grind 100 sacks” (corn) for \
                “Flour”, by 2026-11-30"
                        }
                      ],
                      "atStake": 0.75,
                      "text": "“Bake 400 loaves a night” (loaves) depends on “Grind 100 sacks” (corn) for “Flour”, \
                by 2026-11-30"
                    },
                    {
                      "subject": {"kind": "objective", "id": "bread"},
                      "trigger": {
                        "subject": {"kind": "key-result", "id": "corn"},
                        "kind": "cancelled"
                      },
                      "distance": 2,
                      "path": [
                        {
                          "from": {"kind": "key-result", "id": "corn"},
                          "to": {"kind": "key-result", "id": "loaves"},
                          "tie": "depends",
                          "dependency": "sacks",
                          "text": "“Bake 400 loaves a night” (loaves) depends on “Grind 100 sacks” (corn) for \
                “Flour”, by 2026-11-30"
                        },
                        {
                          "from": {"kind": "key-result", "id": "loaves"},
                          "to": {"kind": "objective", "id": "bread"},
                          "tie": "part-of",
                          "text": "“Warm bread at dawn” (bread) rests on its key result “Bake 400 loaves a night” \
                (loaves)"
                        }
                      ],
                      "atStake": 0.75,
                      "text": "“Warm bread at dawn” (bread) rests on its key result “Bake 400 loaves a night” \
                (loaves) (2 steps away)"
                    }
                  ],
                  "toTell": [
                    {
                      "person": "ben",
                      "reasons": [
                        "As owner: “Grind 100 sacks” (corn) of Mill was cancelled on 2026-10-22; “Flour like snow” \
                (flour) rests on its key result “Grind 100 sacks” (corn)"
                      ]
                    },
                    {
                      "person": "ada",
                      "reasons": [
                        "As owner: “Grind 100 sacks” (corn) of Mill was cancelled on 2026-10-22; “Bake 400 loaves a \
                night” (loaves) depends on “Grind 100 sacks” (corn) for “Flour”, by 2026-11-30",
                        "As owner: “Grind 100 sacks” (corn) of Mill was cancelled on 2026-10-22; “Warm bread at \
                dawn” (bread) rests on its key result “Bake 400 loaves a night” (loaves) (2 steps away)"
                      ]
                    }
                  ],
                  "nobodyToTell": [],
                  "notices": [
                    {
                      "type": "fact-recorded",
                      "fact": {
                        "notice": {
                          "date": "2026-10-22",
                          "to": ["ben", "ada"],
                          "about": {"keyResult": "corn"}
                        }
                      }
                    }
                  ],
                  "scores": {
                    "before": "2026-10-22",
                    "beforePolicy": "standard",
                    "after": "2026-10-22",
                    "afterPolicy": "standard",
                    "differences": [
                      {
                        "subject": {"kind": "objective", "id": "flour"},
                        "aspect": "progress",
                        "before": {"finding": "30%", "reason": "mean of the key results: corn 20%; dust 40%"},
                        "after": {"finding": "40%", "reason": "mean of the key results: dust 40%"},
                        "text": "flour: progress 40% instead of 30%; mean of the key results: dust 40% (before: mean \
                of the key results: corn 20%; dust 40%)"
                      },
                      {
                        "subject": {"kind": "objective", "id": "flour"},
                        "aspect": "grade",
                        "before": {"finding": "red", "reason": "30%; everything below 40% is red"},
                        "after": {"finding": "amber", "reason": "40%; amber runs from 40% to below 70%"},
                        "text": "flour: grade amber instead of red; 40%; amber runs from 40% to below 70% (before: \
                30%; everything below 40% is red)"
                      },
                      {
                        "subject": {"kind": "key-result", "id": "corn"},
                        "aspect": "counting",
                        "before": {"finding": "counted", "reason": "weight 1"},
                        "after": {"finding": "left out", "reason": "cancelled on 2026-10-22"},
                        "text": "corn: counting left out instead of counted; cancelled on 2026-10-22 (before: weight \
                1)"
                      },
                      {
                        "subject": {"kind": "key-result", "id": "corn"},
                        "aspect": "grade",
                        "before": {"finding": "red", "reason": "20%; everything below 40% is red"},
                        "after": {"finding": "none", "reason": "not graded: cancelled on 2026-10-22"},
                        "text": "corn: grade none instead of red; not graded: cancelled on 2026-10-22 (before: 20%; \
                everything below 40% is red)"
                      },
                      {
                        "subject": {"kind": "key-result", "id": "corn"},
                        "aspect": "pace",
                        "before": {
                          "finding": "green",
                          "reason": "20% reached where 23% was expected by 2026-10-22: 3.1 points behind; green up \
                to 10 points behind, amber up to 25"
                        },
                        "after": {"finding": "none", "reason": "cancelled on 2026-10-22"},
                        "text": "corn: pace none instead of green; cancelled on 2026-10-22 (before: 20% reached \
                where 23% was expected by 2026-10-22: 3.1 points behind; green up to 10 points behind, amber up to \
                25)"
                      },
                      {
                        "subject": {"kind": "key-result", "id": "corn"},
                        "aspect": "status",
                        "before": {
                          "finding": "green",
                          "reason": "20% reached where 23% was expected by 2026-10-22: 3.1 points behind"
                        },
                        "after": {"finding": "cancelled", "reason": "cancelled on 2026-10-22"},
                        "text": "corn: status cancelled instead of green; cancelled on 2026-10-22 (before: 20% \
                reached where 23% was expected by 2026-10-22: 3.1 points behind)"
                      }
                    ]
                  }
                }
                """);
    }

    @Test
    void writesALineOfSight() {
        assertThat(OkrJson.write(sight("ben"))).isEqualTo("""
                {
                  "person": "ben",
                  "asOf": "2026-10-22",
                  "mission": "Bread for all",
                  "isComplete": true,
                  "paths": [
                    {
                      "isComplete": true,
                      "steps": [
                        {
                          "from": {"kind": "person", "id": "ben"},
                          "to": {"kind": "objective", "id": "flour"},
                          "tie": "owns",
                          "text": "Ben owns “Flour like snow” (flour)"
                        },
                        {
                          "from": {"kind": "objective", "id": "flour"},
                          "to": {"kind": "priority", "id": "fresh"},
                          "tie": "serves",
                          "text": "“Flour like snow” (flour) serves the priority “Fresh every day” (fresh)"
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    /** Cem works for the organization, which has no objective of its own. */
    @Test
    void writesWhereALineOfSightBreaks() {
        assertThat(OkrJsonWriter.pretty().in(Language.SPANISH).write(sight("cem")))
                .isEqualTo("""
                {
                  "person": "cem",
                  "asOf": "2026-10-22",
                  "mission": "Bread for all",
                  "isComplete": false,
                  "paths": [
                    {
                      "isComplete": false,
                      "steps": [],
                      "brokenBy": {
                        "kind": "no-objective",
                        "at": {"kind": "person", "id": "cem"},
                        "text": "Ni Cem ni Alder tienen un objetivo de un ciclo en curso"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void writesAGuide() {
        assertThat(OkrJson.write(guide())).isEqualTo("""
                {
                  "cycle": "q4",
                  "asOf": "2026-10-22",
                  "drafts": [
                    {
                      "unit": "mill",
                      "objectives": [
                        {
                          "id": "flour",
                          "title": "Flour like snow",
                          "state": "published",
                          "owner": "ben",
                          "keyResults": [
                            {
                              "id": "corn",
                              "text": "Grind 100 sacks",
                              "owner": "ben",
                              "measure": {"type": "reach", "target": 100}
                            },
                            {
                              "id": "dust",
                              "text": "Reduce dust from 10 to 5",
                              "owner": "ben",
                              "metric": "dust",
                              "measure": {"type": "decrease", "baseline": 10, "target": 5}
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "unit": "bakery",
                      "objectives": [
                        {
                          "id": "bread",
                          "title": "Warm bread at dawn",
                          "state": "published",
                          "owner": "ada",
                          "keyResults": [
                            {
                              "id": "loaves",
                              "text": "Bake 400 loaves a night",
                              "owner": "ada",
                              "metric": "loaves",
                              "measure": {"type": "reach", "target": 400}
                            }
                          ]
                        },
                        {
                          "id": "cake",
                          "title": "Cake on Sundays",
                          "state": "draft",
                          "owner": "ada",
                          "keyResults": []
                        }
                      ]
                    }
                  ],
                  "points": [
                    {
                      "topic": "shared-priority",
                      "kind": "same-priority",
                      "units": ["mill", "bakery"],
                      "subjects": [
                        {"kind": "objective", "id": "flour"},
                        {"kind": "objective", "id": "bread"},
                        {"kind": "priority", "id": "fresh"}
                      ],
                      "message": "Mill, Bakery serve the same priority, “Fresh every day”: agree on what each brings \
                in",
                      "evidence": ["Mill: “Flour like snow” (published)", "Bakery: “Warm bread at dawn” (published)"]
                    },
                    {
                      "topic": "dependency",
                      "kind": "declared-dependency",
                      "units": ["mill", "bakery"],
                      "subjects": [
                        {"kind": "key-result", "id": "loaves"},
                        {"kind": "key-result", "id": "corn"},
                        {"kind": "dependency", "id": "sacks"}
                      ],
                      "message": "Bakery relies on Mill for “Flour” by 2026-11-30 (declared): agree on it, or on \
                what happens without it",
                      "evidence": ["Bakery: “Bake 400 loaves a night” (published)", "Mill: “Grind 100 sacks” \
                (published)"]
                    }
                  ],
                  "withoutMetric": []
                }
                """);
    }

    @Test
    void writesWhereThingsBelong() {
        assertThat(OkrJson.write(focus())).isEqualTo("""
                {
                  "unit": "bakery",
                  "cycle": "q4",
                  "most": 1,
                  "isPassed": false,
                  "items": [
                    {
                      "text": "Warm bread at dawn",
                      "objective": "bread",
                      "place": "objective",
                      "ground": "among-the-first",
                      "rank": 1,
                      "reasons": ["Number 1 of 2 that could be objectives.", "It serves the priority “Fresh every day”."]
                    },
                    {
                      "text": "Cake on Sundays",
                      "objective": "cake",
                      "place": "later",
                      "ground": "outranked",
                      "rank": 2,
                      "reasons": [
                        "Number 2 of 2 that could be objectives, and only 1 comes first.",
                        "It serves no priority, and nothing further up."
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void writesWhereLinesOfAListBelong() {
        FocusTest test = FocusTest.of(Language.SPANISH, List.of("Mantener los parques"));

        assertThat(OkrJsonWriter.compact().in(Language.SPANISH).write(test))
                .isEqualTo("{\"most\":3,\"isPassed\":false,\"items\":[{\"text\":\"Mantener los parques\","
                        + "\"place\":\"operation\",\"ground\":\"kept-state\","
                        + "\"reasons\":[\"Dice qué sigue como está. Si algo ha de cambiar, diga qué.\"]}]}");
    }

    @Test
    void writesAVerdict() {
        assertThat(OkrJson.write(verdict(LifecycleState.PROPOSED))).isEqualTo("""
                {
                  "isAllowed": true,
                  "obstacles": [],
                  "findings": [],
                  "notes": [],
                  "change": {
                    "type": "state-changed",
                    "subject": {"objective": "cake"},
                    "transition": {"to": "proposed", "date": "2026-10-22", "by": "ada"}
                  }
                }
                """);
    }

    @Test
    void writesWhatKeepsAnObjectiveFromGoingOn() {
        assertThat(OkrJson.write(verdict(LifecycleState.PUBLISHED))).isEqualTo("""
                {
                  "isAllowed": false,
                  "obstacles": [
                    "Bakery has not said what its key results of 2026 Q4 depend on: declare the dependencies, or \
                that there are none"
                  ],
                  "findings": [
                    {
                      "rule": "objective-has-key-results",
                      "severity": "error",
                      "blocksPublishing": true,
                      "subject": {"kind": "objective", "id": "cake"},
                      "property": "keyResults",
                      "message": "Objective “Cake on Sundays” has no key results. Add two to five by which everybody \
                can see whether it has been reached.",
                      "evidence": {},
                      "fix": []
                    }
                  ],
                  "notes": [],
                  "change": {
                    "type": "state-changed",
                    "subject": {"objective": "cake"},
                    "transition": {"to": "published", "date": "2026-10-22", "by": "ada"}
                  }
                }
                """);
    }

    @Test
    void teachesThemToDatabind() throws IOException {
        JsonMapper mapper = JsonMapper.builder().addModule(new OkrJsonModule()).build();
        OkrJsonWriter compact = OkrJson.compact();

        assertThat(mapper.writeValueAsString(impact())).isEqualTo(compact.write(impact()));
        assertThat(mapper.writeValueAsString(sight("ben"))).isEqualTo(compact.write(sight("ben")));
        assertThat(mapper.writeValueAsString(guide())).isEqualTo(compact.write(guide()));
        assertThat(mapper.writeValueAsString(focus())).isEqualTo(compact.write(focus()));
        assertThat(mapper.writeValueAsString(verdict(LifecycleState.PUBLISHED)))
                .isEqualTo(compact.write(verdict(LifecycleState.PUBLISHED)));
    }
}
