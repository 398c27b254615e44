package org.okr4j.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okr4j.calendar.CycleId;
import org.okr4j.examples.exchange.mapping.Mappings;
import org.okr4j.examples.exchange.taking.ImportOptions;
import org.okr4j.examples.exchange.taking.ImportResult;
import org.okr4j.examples.exchange.taking.RowOutcome;
import org.okr4j.examples.exchange.taking.Verdict;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.Amendment;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.Change;
import org.okr4j.program.CycleState;
import org.okr4j.program.OkrProgram;
import org.okr4j.text.Language;

class ImporterTest {

    private static final KeyResultId LEAKS = KeyResultId.of("kr-leaks");
    private static final String HEADER = "objective,title,unit,cycle,parents,key-result,text,measure,baseline,target";

    @Test
    void addsWhatIsNew() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "key-results",
                HEADER,
                "o-fast,Boats as fast as gulls,sails,Q4 2026,o-dry=2;kr-leaks,kr-knots,Raise the top speed,,12,14.5",
                "o-fast,Boats as fast as gulls,sails,2026-q4,,kr-tacks,Halve the time of a tack,auto,20,10");

        assertThat(Taking.rows(result)).containsExactly("2 ADDED", "3 ADDED");
        assertThat(result.changes()).hasSize(1);
        OkrProgram after = Shipyard.program().apply(result.changes());
        assertThat(after).isEqualTo(result.after());
        assertThat(after.keyResult(KeyResultId.of("kr-knots")).orElseThrow().measure())
                .contains(Measure.increase("12", "14.5"));
        assertThat(after.keyResult(KeyResultId.of("kr-tacks")).orElseThrow().measure())
                .contains(Measure.decrease("20", "10"));
        assertThat(after.objective(ObjectiveId.of("o-fast")).orElseThrow().parents())
                .hasToString("[contributes 2 to o-dry, supports kr-leaks]");
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndTakesNothing() {
        OkrProgram before = Shipyard.program();
        ImportResult result = Taking.csv(
                before,
                "key-results",
                HEADER + ",owner,due,colour",
                "o-fast,Boats as fast as gulls,Sals,2026-q5,o-dri,kr-knots,Raise the top speed,incraese,twelve,14,Maya Lind,2026-02-30,",
                "o-dry,Every hull is dry,,,,kr-leaks,,,,3,,,red",
                ",,hulls,2026-q4,,kr-x,Nothing says which,,,,,,");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 REFUSED column “unit”: there is no unit “Sals”; did you mean “sails”?"
                                + " / column “cycle”: the program has no cycle “2026-q5”; did you mean “2026-q4”?"
                                + " / column “parents”: neither the file nor the program has “o-dri”; did you mean"
                                + " “o-dry”?"
                                + " / column “baseline”: found “twelve”, expected a figure such as -1234.5, without"
                                + " groups of thousands"
                                + " / column “measure”: found “incraese”, expected one of increase, decrease, reach,"
                                + " at-least, at-most, within, milestones, checkpoints, binary, zones, find-baseline; did"
                                + " you mean “increase”?"
                                + " / column “owner”: nobody is called “Maya Lind”; did you mean “Maja Lind”?"
                                + " / column “due”: found “2026-02-30”, expected a date such as 2026-11-20",
                        "3 CHANGED",
                        "4 REFUSED nothing says which objective it belongs to");
        assertThat(result.isWhole()).isFalse();
        assertThat(result.changes()).isEmpty();
        assertThat(before).isEqualTo(Shipyard.program());
    }

    @Test
    void refusesWhatNeedsARefusedRowAndTakesTheRestIfAsked() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "key-results",
                HEADER,
                "o-fast,Boats as fast as gulls,nowhere,2026-q4,,kr-knots,Raise the top speed,,12,14",
                "o-light,Boats as light as gulls,sails,2026-q4,o-fast,kr-kilos,Shed weight,,900,700",
                "o-quiet,Boats as quiet as gulls,sails,2026-q4,o-dry,kr-decibels,Lower the noise,,60,40");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 REFUSED column “unit”: there is no unit “nowhere”",
                        "3 REFUSED column “parents”: “o-fast” is that of line 2, which is refused",
                        "4 ADDED");
        assertThat(result.changes()).isEmpty();
        assertThat(result.changesOfGoodRows()).hasSize(1);
        assertThat(Shipyard.program().apply(result.changesOfGoodRows())).isEqualTo(result.after());
    }

    @Test
    void speaksSpanish() {
        ImportResult result = Taking.csv(
                Shipyard.program(), "key-results", HEADER, "o-fast,Boats,Sals,2026-q4,,kr-knots,Raise,,12,14");

        assertThat(Taking.rows(result, Language.SPANISH))
                .containsExactly("2 REFUSED columna «unit»: no hay ninguna unidad «Sals»; ¿quiso decir «sails»?");
    }

    @Test
    void tellsColumnsThatMeanNothing() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "key-results",
                "objective,title,key-result,text,trget,x",
                "o-dry,Every hull is dry,,,4,",
                "o-dry,Every hull is dry,,,5,y");

        assertThat(Taking.notes(result))
                .containsExactly(
                        "2 column “trget”: 2 cells left out, because the mapping does not say what it means; did you mean “target”?",
                        "3 column “x”: 1 cell left out, because the mapping does not say what it means");
    }

    @Test
    void tellsCellsWithoutAColumnAndRowsThatNothingTakes() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "key-results",
                "objective,title,unit",
                "o-dry,Every hull is dry,hulls,oops",
                ",,hulls");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 REFUSED 1 cell has no column: the header has 3",
                        "3 LEFT_OUT no record of the mapping takes such a row");
    }

    @Test
    void tellsCellsThatNothingInTheirRowGoesWith() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "key-results",
                "objective,title,key-result,text,target",
                "o-dry,Every hull is dry,,,4");

        assertThat(Taking.rows(result)).containsExactly("2 UNCHANGED");
        assertThat(Taking.notes(result))
                .containsExactly(
                        "2 column “target”: 1 cell left out, because what else stands in the row does not go with"
                                + " it");
    }

    @Test
    void amendsWhatOthersRelyOnAndRevisesADraft() {
        String[] file = {
            "key-result,text,target,owner,reason",
            "kr-leaks,Reduce leaks found at launch from 9 to 2,3,Maja Lind,new caulk"
        };

        ImportResult published = Taking.csv(Shipyard.program(), "key-results", file);
        assertThat(Taking.rows(published)).containsExactly("2 CHANGED");
        assertThat(published.changes())
                .containsExactly(Change.amend(
                        LEAKS,
                        Amendment.builder()
                                .date(Taking.TODAY)
                                .measure(Measure.decrease("9", "3"))
                                .owner(org.okr4j.organization.PersonId.of("p-lind"))
                                .reason("new caulk")
                                .build()));
        assertThat(Taking.rows(Taking.csv(published.after(), "key-results", file)))
                .containsExactly("2 UNCHANGED");

        ImportResult draft = Taking.csv(Shipyard.draft(), "key-results", file);
        KeyResult leaks = draft.after().keyResult(LEAKS).orElseThrow();
        assertThat(leaks.measure()).contains(Measure.decrease("9", "3"));
        assertThat(leaks.amendments()).isEmpty();
    }

    @Test
    void keepsAFaultyMeasureAndTellsIt() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "key-results",
                HEADER,
                "o-dry,Every hull is dry,,,,kr-odd,Stay where we are,increase,5,5");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 ADDED the measure is kept and cannot be scored: the target is the same as the baseline");
    }

    @Test
    void saysWhyACycleTakesNothing() {
        ImportResult locked = Taking.csv(
                Shipyard.with(CycleState.ACTIVE, CycleState.LOCKED),
                "key-results",
                HEADER,
                "o-fast,Boats as fast as gulls,sails,2026-q4,,,,,,",
                "o-year,A yard to be proud of,sails,2026,,,,,,");

        assertThat(Taking.rows(locked))
                .containsExactly("2 REFUSED cycle 2026-q4 is locked, and does not take this", "3 ADDED");
    }

    @Test
    void tellsInTheLanguageAskedForThatAnIdIsThatOfSomethingElse() {
        ImportResult result = Taking.csv(
                Shipyard.program(), "key-results", HEADER, "sails,Boats as fast as gulls,sails,2026-q4,,,,,,");

        assertThat(Taking.rows(result)).containsExactly("2 REFUSED “sails” is the id of something else");
        assertThat(Taking.rows(result, Language.SPANISH)).containsExactly("2 REFUSED «sails» es el id de otra cosa");
    }

    @Test
    void tellsInTheLanguageAskedForThatWhatIsServedIsOver() {
        OkrProgram before = Shipyard.with(CycleState.ACTIVE, CycleState.LOCKED, CycleState.CLOSED);
        CycleId over = before.objective(ObjectiveId.of("o-dry")).orElseThrow().cycle();
        CycleId open = before.cycles().stream()
                .map(cycle -> cycle.id())
                .filter(id -> !id.equals(over))
                .findFirst()
                .orElseThrow();
        ImportResult result = Taking.csv(
                before, "key-results", HEADER, "o-fast,Boats as fast as gulls,sails," + open + ",o-dry,,,,,");

        assertThat(Taking.rows(result))
                .containsExactly("2 REFUSED cycle " + over + " is closed, and does not take this");
        assertThat(Taking.rows(result, Language.SPANISH))
                .containsExactly("2 REFUSED el ciclo " + over + " está cerrado, y no admite esto");
    }

    @Test
    void refusesWhatWouldBreakTheProgram() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "key-results",
                "objective,title,unit,cycle,parents",
                "o-a,Boats as fast as gulls,sails,2026-q4,o-b",
                "o-b,Boats as light as gulls,sails,2026-q4,o-a",
                "hulls,Boats as quiet as gulls,sails,2026-q4,");

        assertThat(result.rows()).extracting(RowOutcome::verdict).containsOnly(Verdict.REFUSED);
        assertThat(result.after()).isEqualTo(Shipyard.program());
    }

    @Test
    void refusesRowsThatContradictEachOther() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                "key-results",
                "objective,title,unit,cycle,key-result,text",
                "o-fast,Boats as fast as gulls,sails,2026-q4,kr-knots,Raise the top speed",
                "o-fast,Boats as fast as swans,sails,2026-q4,kr-tacks,Halve the time of a tack",
                "o-fast,Boats as fast as gulls,sails,2026-q4,kr-knots,Raise the top speed",
                "o-fast,Boats as fast as gulls,sails,2026-q4,kr-leaks,Leak less");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 ADDED",
                        "3 REFUSED column “title” says “Boats as fast as swans”, and on line 2 “Boats as fast as gulls” of"
                                + " the same thing",
                        "4 REFUSED “kr-knots” stands on line 2 already",
                        "5 REFUSED key result “kr-leaks” belongs to objective “o-dry” in the program, and no import moves"
                                + " it");
    }

    @Test
    void derivesIdsFromTheKeyWhereThereAreNone() {
        String[] file = {"title,unit,cycle,text", "Boats as fast as gulls,Sails,Q4 2026,Raise the top speed"};

        ImportResult once = Taking.csv(Shipyard.program(), "key-results", file);
        assertThat(Taking.rows(once)).containsExactly("2 ADDED");
        assertThat(once.after().objectives().get(1).id().toString()).startsWith("boats-as-fast-as-gulls-");
        assertThat(Taking.rows(Taking.csv(once.after(), "key-results", file))).containsExactly("2 UNCHANGED");
    }

    @Test
    void takesTheUnitAndCycleFromElsewhereWhereARowDoesNotSay() {
        String file =
                "objective,title,objective-owner\no-a,Boats as fast as gulls,maja@yard.example\no-b,Boats as light as gulls,";
        ImportOptions options =
                new ImportOptions(Taking.TODAY, Optional.empty(), Optional.of(CycleId.of("2026-q4")), false);

        ImportResult ofOwner = Taking.csv(Shipyard.program(), Mappings.named("key-results"), options, file);
        assertThat(Taking.rows(ofOwner))
                .containsExactly(
                        "2 ADDED", "3 REFUSED nothing says which unit it is of: name it or an owner, or say --unit");

        ImportOptions all = new ImportOptions(
                Taking.TODAY, Optional.of(UnitId.of("hulls")), Optional.of(CycleId.of("2026-q4")), false);
        assertThat(Taking.csv(Shipyard.program(), Mappings.named("key-results"), all, file)
                        .isWhole())
                .isTrue();
    }

    @Test
    void correctsACheckInByARevisionAndOnlyOnce() {
        String[] file = {
            "key-result,date,revision,value,note", "kr-leaks,2026-11-13,0,6,=miscounted", "kr-leaks,2026-11-20,,5,"
        };

        ImportResult once = Taking.csv(Shipyard.program(), "check-ins", file);
        assertThat(Taking.rows(once))
                .containsExactly("2 CHANGED said otherwise of that day before: added as a correction", "3 ADDED");
        assertThat(once.changes().get(0))
                .isEqualTo(Change.checkIn(
                        LEAKS,
                        CheckIn.builder()
                                .date(LocalDate.of(2026, 11, 13))
                                .revision(1)
                                .measurement(Measurement.number("6"))
                                .note("=miscounted")
                                .build()));
        assertThat(Taking.rows(Taking.csv(once.after(), "check-ins", file)))
                .containsExactly("2 UNCHANGED", "3 UNCHANGED");
    }

    @Test
    void readsFiguresAndSeparatorsAsTheMappingSays() {
        ImportResult result = Taking.csv(
                Shipyard.program(),
                Mappings.named("check-ins").written(';', ','),
                ImportOptions.asOf(Taking.TODAY),
                "key-result;date;value;confidence;status\nkr-leaks;2026-11-20;5,25;0,7;amber\nkr-leaks;2026-11-19;5.25;sure;blue");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 ADDED",
                        "3 REFUSED column “value”: found “5.25”, expected a figure such as -1234,5, without groups of"
                                + " thousands / column “confidence”: found “sure”, expected a confidence such as 0.7,"
                                + " 7/10, 70% or high / column “status”: found “blue”, expected one of green, amber, red");
    }
}
