package org.okr4j.examples.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okr4j.metric.FigureMeasure;
import org.okr4j.metric.Measurement;
import org.okr4j.objective.CheckIn;
import org.okr4j.objective.Contribution;
import org.okr4j.objective.KeyResult;
import org.okr4j.objective.Objective;
import org.okr4j.objective.Transition;
import org.okr4j.organization.OrgUnit;
import org.okr4j.organization.Person;
import org.okr4j.organization.PersonId;
import org.okr4j.program.OkrProgram;
import org.okr4j.value.Weight;

/**
 * What an application writes without a library: classes whose fields can be set, lists, floating point, and a loop that
 * leaves progress, gap and light in the same objects. It knows rising and falling figures and nothing else, gives no
 * reasons, and a change means to score everything again.
 */
final class PlainModel {

    private static final double GREEN = 0.1;
    private static final double AMBER = 0.25;

    final List<Unit> units = new ArrayList<>();
    final List<Employee> employees = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();

    PlainModel() {}

    /** {@return the same facts, with the very same texts and dates} */
    static PlainModel of(OkrProgram program) {
        PlainModel model = new PlainModel();
        for (OrgUnit unit : program.organization().units()) {
            model.units.add(new Unit(
                    unit.id().toString(),
                    unit.name(),
                    unit.parent().map(Object::toString).orElse("")));
        }
        for (Person person : program.organization().people()) {
            model.employees.add(new Employee(
                    person.id().toString(), person.name(), person.unit().toString()));
        }
        LocalDate first = program.cycles().get(0).dates().first();
        LocalDate last = program.cycles().get(0).dates().last();
        for (Objective objective : program.objectives()) {
            model.goals.add(Goal.of(objective, first, last));
        }
        return model;
    }

    /** Joins goals to those they contribute to, which the application has to do after loading. */
    void resolve() {
        Map<String, Goal> byId = new HashMap<>();
        for (Goal goal : goals) {
            byId.put(goal.id, goal);
            goal.children.clear();
        }
        for (Goal goal : goals) {
            for (Link link : goal.links) {
                byId.get(link.parent).children.add(new Child(goal, link.weight));
            }
        }
    }

    /** Scores what contributes before what it contributes to: goals further up the cascade come first in the list. */
    void score(LocalDate asOf) {
        for (int i = goals.size() - 1; i >= 0; i--) {
            goals.get(i).score(asOf);
        }
    }

    private static String light(double gap) {
        if (gap <= GREEN) {
            return "GREEN";
        }
        return gap <= AMBER ? "AMBER" : "RED";
    }

    static final class Unit {
        String id;
        String name;
        String parent;

        Unit(String id, String name, String parent) {
            this.id = id;
            this.name = name;
            this.parent = parent;
        }
    }

    static final class Employee {
        String id;
        String name;
        String unit;

        Employee(String id, String name, String unit) {
            this.id = id;
            this.name = name;
            this.unit = unit;
        }
    }

    static final class Goal {
        String id = "";
        String unit = "";
        String title = "";
        String owner = "";
        LocalDate first;
        LocalDate last;
        List<LocalDate> transitions = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Child> children = new ArrayList<>();
        boolean usesResults;
        double progress;
        double gap;
        String light = "";

        Goal(LocalDate first, LocalDate last) {
            this.first = first;
            this.last = last;
        }

        static Goal of(Objective objective, LocalDate first, LocalDate last) {
            Goal goal = new Goal(first, last);
            goal.id = objective.id().toString();
            goal.unit = objective.unit().toString();
            goal.title = objective.title();
            goal.owner = objective.owner().map(Object::toString).orElse("");
            goal.usesResults = objective.rollUp().usesKeyResults();
            for (Transition transition : objective.transitions()) {
                goal.transitions.add(transition.date());
            }
            for (Contribution link : objective.parents()) {
                goal.links.add(
                        new Link(link.parent().toString(), number(link.weight().orElseThrow())));
            }
            for (KeyResult keyResult : objective.keyResults()) {
                goal.results.add(Result.of(keyResult));
            }
            return goal;
        }

        void score(LocalDate asOf) {
            double expected = (double) ChronoUnit.DAYS.between(first, asOf) / ChronoUnit.DAYS.between(first, last);
            double sum = 0;
            double whole = 0;
            for (Result result : results) {
                result.score(expected, asOf);
                if (usesResults) {
                    sum += result.weight * result.progress;
                    whole += result.weight;
                }
            }
            for (Child child : children) {
                sum += child.weight * child.goal.progress;
                whole += child.weight;
            }
            progress = sum / whole;
            gap = expected - progress;
            light = light(gap);
        }
    }

    static final class Result {
        String id = "";
        String text = "";
        String owner = "";
        double baseline;
        double target;
        double weight;
        List<Report> reports = new ArrayList<>();
        double progress;
        double gap;
        String light = "";

        static Result of(KeyResult keyResult) {
            Result result = new Result();
            FigureMeasure measure = (FigureMeasure) keyResult.measure().orElseThrow();
            result.id = keyResult.id().toString();
            result.text = keyResult.text();
            result.owner = keyResult.owner().map(Object::toString).orElse("");
            result.baseline = measure.baseline().doubleValue();
            result.target = measure.target().doubleValue();
            result.weight = number(keyResult.weight());
            for (CheckIn checkIn : keyResult.checkIns()) {
                result.reports.add(Report.of(checkIn));
            }
            return result;
        }

        void score(double expected, LocalDate asOf) {
            progress = 0;
            for (Report report : reports) {
                if (!report.date.isAfter(asOf)) {
                    progress = Math.min(1, Math.max(0, (report.value - baseline) / (target - baseline)));
                }
            }
            gap = expected - progress;
            light = light(gap);
        }
    }

    static final class Report {
        LocalDate date;
        double value;
        double confidence;
        String by;

        Report(LocalDate date, double value, double confidence, String by) {
            this.date = date;
            this.value = value;
            this.confidence = confidence;
            this.by = by;
        }

        static Report of(CheckIn checkIn) {
            Measurement.Number value =
                    (Measurement.Number) checkIn.measurement().orElseThrow();
            return new Report(
                    checkIn.date(),
                    value.value().doubleValue(),
                    checkIn.confidence().orElseThrow().value().doubleValue(),
                    checkIn.by().map(PersonId::toString).orElse(""));
        }
    }

    static final class Link {
        String parent;
        double weight;

        Link(String parent, double weight) {
            this.parent = parent;
            this.weight = weight;
        }
    }

    static final class Child {
        Goal goal;
        double weight;

        Child(Goal goal, double weight) {
            this.goal = goal;
            this.weight = weight;
        }
    }

    private static double number(Weight weight) {
        return weight.toBigDecimal().doubleValue();
    }
}
