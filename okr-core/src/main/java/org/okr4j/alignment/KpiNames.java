package org.okr4j.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.okr4j.internal.ContentWords;
import org.okr4j.metric.Kpi;

/** Some KPIs in their order, to be found by the words of their names. */
final class KpiNames {

    private final ImmutableList<Named> kpis;
    private final ImmutableListMultimap<String, Integer> byStem;

    private KpiNames(ImmutableList<Named> kpis) {
        this.kpis = kpis;
        ImmutableListMultimap.Builder<String, Integer> places = ImmutableListMultimap.builder();
        for (int place = 0; place < kpis.size(); place++) {
            for (String stem : kpis.get(place).name().stems()) {
                places.put(stem, place);
            }
        }
        this.byStem = places.build();
    }

    static KpiNames of(Iterable<Kpi> kpis) {
        ImmutableList.Builder<Named> named = ImmutableList.builder();
        kpis.forEach(kpi -> named.add(new Named(kpi, ContentWords.of(kpi.name()))));
        return new KpiNames(named.build());
    }

    boolean isEmpty() {
        return kpis.isEmpty();
    }

    /** Those whose names are about the same as a text. They share a word with it, so that only those that do are compared. */
    Stream<Kpi> alike(ContentWords words, BigDecimal similarity) {
        TreeSet<Integer> places = new TreeSet<>();
        words.stems().forEach(stem -> places.addAll(byStem.get(stem)));
        return places.stream()
                .map(kpis::get)
                .filter(named -> named.name().isAlike(words, similarity))
                .map(Named::kpi);
    }

    @Override
    public String toString() {
        return kpis.stream().map(named -> named.kpi().name()).toList().toString();
    }

    /** A KPI, and what its name is about. */
    private record Named(Kpi kpi, ContentWords name) {}
}
