package org.okr4j.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okr4j.calendar.CycleId;
import org.okr4j.examples.exchange.mapping.EntryReader;
import org.okr4j.examples.exchange.mapping.Mapping;
import org.okr4j.examples.exchange.mapping.Mappings;
import org.okr4j.examples.exchange.table.CsvText;
import org.okr4j.examples.exchange.table.Table;
import org.okr4j.examples.exchange.table.TableException;
import org.okr4j.examples.exchange.table.TableLimits;
import org.okr4j.examples.exchange.table.YamlRows;
import org.okr4j.examples.exchange.table.YamlText;
import org.okr4j.examples.exchange.taking.ImportOptions;
import org.okr4j.examples.exchange.taking.ImportResult;
import org.okr4j.examples.exchange.taking.Importer;
import org.okr4j.metric.Measure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.ReportedStatus;
import org.okr4j.organization.UnitId;
import org.okr4j.program.OkrProgram;

/** Files of other systems, with rows of our own, taken into the shipyard. */
class VendorLayoutsTest {

    private static ImportResult take(OkrProgram program, String name, String file) throws IOException, TableException {
        Mapping mapping = Mappings.named(name);
        String text = Resources.toString(Resources.getResource(VendorLayoutsTest.class, file), StandardCharsets.UTF_8);
        Table table = mapping.isYaml()
                ? YamlRows.of(YamlText.read(text, TableLimits.DEFAULT), mapping.lists(), mapping.listSeparator())
                : new CsvText(mapping.separator(), TableLimits.DEFAULT).read(text);
        ImportOptions options = new ImportOptions(
                Taking.TODAY, Optional.of(UnitId.of("sails")), Optional.of(CycleId.of("2026-q4")), false);
        return Importer.plan(program, EntryReader.read(mapping, table), mapping, options);
    }

    @ParameterizedTest
    @CsvSource({
        "viva-goals, viva-goals.csv",
        "peoplebox, peoplebox.csv",
        "betterworks, betterworks.csv",
        "culture-amp, culture-amp.csv",
        "okrchestra, okrchestra.yaml",
    })
    void comesToNothingTheSecondTime(String name, String file) throws IOException, TableException {
        ImportResult once = take(Shipyard.program(), name, file);
        assertThat(Taking.rows(once)).noneMatch(row -> row.contains("REFUSED"));
        OkrProgram after = Shipyard.program().apply(once.changes());
        assertThat(after.problems()).isEmpty();
        assertThat(after).isNotEqualTo(Shipyard.program());

        assertThat(take(after, name, file).changes()).isEmpty();
    }

    private static ImmutableList<Objective> added(ImportResult result) {
        return result.after().objectives().stream().skip(1).collect(ImmutableList.toImmutableList());
    }

    @Test
    void takesAViewOfVivaGoals() throws IOException, TableException {
        ImportResult result = take(Shipyard.program(), "viva-goals", "viva-goals.csv");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 ADDED",
                        "3 ADDED",
                        "4 ADDED",
                        "5 LEFT_OUT this is work and no objective or key result: keep it as an initiative");
        Objective sails = added(result).get(1);
        assertThat(sails.id()).hasToString("viva-41");
        assertThat(sails.unit()).hasToString("sails");
        assertThat(sails.owner()).hasToString("Optional[p-lind]");
        assertThat(sails.parents()).hasToString("[contributes 40 to viva-40]");
        KeyResult knots = sails.keyResults().get(0);
        assertThat(knots.measure()).contains(Measure.increase("12", "14.5"));
        assertThat(knots.weight()).hasToString("25.5");
        assertThat(knots.checkIns()).hasSize(2);
        assertThat(knots.checkIns().get(1).measurement()).contains(Measurement.number("13"));
        assertThat(knots.checkIns().get(1).status()).contains(ReportedStatus.AMBER);
        assertThat(knots.checkIns().get(1).note().orElseThrow().strip()).isEqualTo("Less wind than hoped; we wait");
        assertThat(Taking.notes(result))
                .contains("2 column “Creator”: 4 cells left out, because a program has no place for it");
    }

    @Test
    void takesThePeopleboxSheet() throws IOException, TableException {
        ImportResult result = take(Shipyard.program(), "peoplebox", "peoplebox.csv");

        assertThat(Taking.rows(result))
                .containsExactly(
                        "2 ADDED",
                        "3 ADDED",
                        "4 ADDED",
                        "5 ADDED",
                        "6 LEFT_OUT an import takes nothing away: remove it in the program");
        assertThat(added(result)).hasSize(2);
        Objective top = added(result).get(0);
        assertThat(top.cycle()).hasToString("2026-q4");
        assertThat(top.keyResults().get(0).measure()).contains(Measure.increase("0", "250000"));
        assertThat(top.keyResults().get(0).unit()).hasToString("Optional[currency:EUR]");
        assertThat(top.keyResults().get(0).checkIns().get(0).measurement()).contains(Measurement.number("90000"));
        Objective below = added(result).get(1);
        assertThat(below.parents()).hasToString("[supports " + top.id() + "]");
        assertThat(below.keyResults().get(0).measure()).contains(Measure.binary());
        assertThat(below.keyResults().get(0).checkIns().get(0).measurement()).contains(Measurement.answer(true));
    }

    @Test
    void takesTheBetterworksSheet() throws IOException, TableException {
        ImportResult result = take(Shipyard.program(), "betterworks", "betterworks.csv");

        assertThat(result.isWhole()).isTrue();
        assertThat(added(result)).hasSize(2);
        assertThat(added(result).get(0).keyResults()).hasSize(2);
        assertThat(added(result).get(1).keyResults()).hasSize(1);
        KeyResult first = added(result).get(0).keyResults().get(0);
        assertThat(first.measure()).contains(Measure.increase("0", "100"));
        assertThat(first.checkIns().get(0).measurement()).contains(Measurement.number("35"));
        assertThat(added(result).get(0).description()).contains("Line one,\nline two");
    }

    @Test
    void takesTheCultureAmpSheet() throws IOException, TableException {
        ImportResult result = take(Shipyard.program(), "culture-amp", "culture-amp.csv");

        assertThat(result.isWhole()).isTrue();
        Objective goal = added(result).get(0);
        assertThat(goal.restrictedBecause()).contains("manager");
        assertThat(goal.keyResults()).hasSize(2);
        assertThat(goal.keyResults().get(1).checkIns().get(0).measurement()).contains(Measurement.number("65"));
        assertThat(added(result).get(1).restrictedBecause()).isEmpty();
        assertThat(Taking.notes(result)).anyMatch(note -> note.contains("“completion”: 1 cell left out"));
    }

    @Test
    void takesAnOkrchestraWorkspace() throws IOException, TableException {
        ImportResult result = take(Shipyard.program(), "okrchestra", "okrchestra.yaml");

        assertThat(Taking.rows(result)).containsExactly("8 ADDED", "24 ADDED", "33 ADDED");
        KeyResult days = added(result).get(0).keyResults().get(0);
        assertThat(days.measure()).contains(Measure.decrease("21", "14"));
        assertThat(days.checkIns().get(0).date()).hasToString("2026-11-18");
        assertThat(days.checkIns().get(0).measurement()).contains(Measurement.number("19"));
        assertThat(days.checkIns().get(0).note()).contains("log:dock-3;log:dock-4");
        assertThat(Taking.notes(result))
                .containsExactly("8 column “scope”: 3 cells left out, because a program has no place for it");
    }
}
