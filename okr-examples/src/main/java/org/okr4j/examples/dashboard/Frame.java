package org.okr4j.examples.dashboard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okr4j.Evaluation;
import org.okr4j.adoption.AdoptionLine;
import org.okr4j.adoption.IndicatorVerdict;
import org.okr4j.adoption.PhaseState;
import org.okr4j.calendar.CycleId;
import org.okr4j.examples.words.Words;
import org.okr4j.objective.KeyResultId;
import org.okr4j.objective.ObjectiveId;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.organization.UnitId;
import org.okr4j.program.ResolvedProgram;
import org.okr4j.report.dashboard.Event;
import org.okr4j.report.dashboard.EventKind;
import org.okr4j.report.dashboard.Standing;
import org.okr4j.roadmap.PhaseId;
import org.okr4j.roadmap.RoadmapId;
import org.okr4j.rule.RuleId;
import org.okr4j.rule.Severity;
import org.okr4j.scoring.StatusWord;
import org.okr4j.text.Language;
import org.okr4j.text.Message;
import org.okr4j.value.Id;
import org.okr4j.value.Light;
import org.okr4j.value.Progress;
import org.okr4j.value.Ratio;

/**
 * What the templates speak with: words of one language, names, and numbers as people read them. Whole percentages are rounded
 * down, so that what is not reached does not look reached; bars are as long as the number they stand for.
 *
 * @param evaluation what is shown
 * @param language its language
 * @param words the words of that language
 */
public record Frame(Evaluation evaluation, Language language, Words words) {

    private static final int MOST = 7;

    /** {@return the program} */
    public ResolvedProgram program() {
        return evaluation.program();
    }

    /** {@return the code of the language, as HTML has it} */
    public String lang() {
        return language.code();
    }

    /**
     * Returns a phrase.
     *
     * @param key its key
     * @param arguments what its places hold
     * @return the text
     */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /**
     * Returns what the library has to say.
     *
     * @param message its message
     * @return the text
     */
    public String tell(Message message) {
        return words.render(message);
    }

    /**
     * Returns the word of a constant.
     *
     * @param constant the constant
     * @return the word
     */
    public String word(Enum<?> constant) {
        return words.word(constant);
    }

    /**
     * Returns a date as the language writes it.
     *
     * @param date the date
     * @return the text
     */
    public String day(LocalDate date) {
        return say("{0}", date);
    }

    /**
     * Returns a progress in whole percent.
     *
     * @param progress the progress
     * @return the percentage, rounded down; a dash for none
     */
    public String percent(Optional<Progress> progress) {
        return progress.map(reached -> say("{0%}", reached.toBigDecimal().setScale(2, RoundingMode.FLOOR)))
                .orElse("–");
    }

    /**
     * Returns how long a bar is.
     *
     * @param progress the progress
     * @return a number from 0 to 100 with at most one decimal
     */
    public String length(Optional<Progress> progress) {
        return progress.map(Progress::toBigDecimal)
                .orElse(BigDecimal.ZERO)
                .movePointRight(2)
                .setScale(1, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * Returns the tone of a status.
     *
     * @param word the status
     * @return its tone
     */
    public Tone tone(StatusWord word) {
        return Tone.of(word);
    }

    /**
     * Returns the tone of a light.
     *
     * @param light the light
     * @return its tone; grey for none
     */
    public Tone tone(Optional<Light> light) {
        return light.map(Tone::of).orElse(Tone.GREY);
    }

    /**
     * Returns the tone of how something stands.
     *
     * @param standing how it stands
     * @return its tone; grey where nothing is judged
     */
    public Tone tone(Standing standing) {
        return standing.word().map(Tone::of).orElse(Tone.GREY);
    }

    /**
     * Returns the tone of what happened.
     *
     * @param event what happened
     * @return amber for what stands in the way; grey for news
     */
    public Tone tone(Event event) {
        return event.kind() == EventKind.BLOCKER ? Tone.AMBER : Tone.GREY;
    }

    /**
     * Returns the word for how something stands.
     *
     * @param standing how it stands
     * @return the word; a dash where nothing is judged
     */
    public String word(Standing standing) {
        return standing.word().map(this::word).orElse("–");
    }

    /**
     * Returns a day of the year as a column is headed with it.
     *
     * @param date the day
     * @return month and day in two digits each
     */
    public String week(LocalDate date) {
        return date.toString().substring(date.toString().length() - "01-01".length());
    }

    /**
     * Returns what people are called.
     *
     * @param people the people
     * @return their names
     */
    public String names(List<Person> people) {
        return people.stream().map(Person::name).collect(joining(", "));
    }

    /** {@return how many lines of a list are shown before the rest is folded away} */
    public int most() {
        return MOST;
    }

    /**
     * Returns the tone of a state of a phase.
     *
     * @param state the state
     * @return its tone
     */
    public Tone tone(PhaseState state) {
        return Tone.of(state);
    }

    /**
     * Returns the tone of a verdict on an aim.
     *
     * @param verdict the verdict
     * @return its tone
     */
    public Tone tone(IndicatorVerdict verdict) {
        return Tone.of(verdict);
    }

    /**
     * Returns the tone of a severity.
     *
     * @param severity the severity
     * @return its tone
     */
    public Tone tone(Severity severity) {
        return Tone.of(severity);
    }

    /**
     * Returns a figure in percent.
     *
     * @param value the figure
     * @return the percentage; a dash for none
     */
    public String ratio(Optional<Ratio> value) {
        return value.map(ratio -> say("{0%}", ratio)).orElse("–");
    }

    /**
     * Returns what a figure of the rollout is called.
     *
     * @param line the figure
     * @return its name
     */
    public String label(AdoptionLine line) {
        return tell(line.judged()
                .map(judged -> judged.indicator().label())
                .orElseGet(() -> line.result().figure().label()));
    }

    /**
     * Returns the documentation of a rule.
     *
     * @param rule the rule
     * @return why it should hold, where it looks and how it is set; what there is to say if the profile does not have it
     */
    public String explain(RuleId rule) {
        return evaluation.profile().rules().rule(rule).isPresent()
                ? tell(evaluation.profile().explain(rule))
                : say("html.findings.foreign");
    }

    /**
     * Returns what a person is called.
     *
     * @param person the person
     * @return the name, or that there is nobody
     */
    public String person(Optional<PersonId> person) {
        return person.map(id -> program().person(id).name()).orElseGet(() -> say("name.nobody"));
    }

    /**
     * Returns what a unit is called.
     *
     * @param unit the unit
     * @return its name
     */
    public String unit(UnitId unit) {
        return program().unit(unit).name();
    }

    /** {@return the units of the program, in its order} */
    public ImmutableList<OrgUnit> units() {
        return program().program().organization().units();
    }

    /**
     * Returns where something stands on the page.
     *
     * @param kind what kind of thing it is
     * @param id its id
     * @return the name of the place
     */
    public String anchor(String kind, Id id) {
        return kind + "-" + id;
    }

    /**
     * Returns where a sentence leads that is about something.
     *
     * @param about what it is about
     * @return the name of the place; empty for what has none on the page
     */
    public Optional<String> place(Optional<Id> about) {
        return about.map(this::place);
    }

    private @Nullable String place(Id about) {
        if (about instanceof ObjectiveId) {
            return anchor("objective", about);
        }
        if (about instanceof KeyResultId keyResult) {
            return anchor("objective", program().objectiveOf(keyResult).id());
        }
        if (about instanceof PhaseId || about instanceof RoadmapId) {
            return "rollout";
        }
        return about instanceof UnitId ? "units" : about instanceof CycleId ? "trend" : null;
    }
}
