package org.okr4j.examples.exchange.taking;

import com.google.common.base.CharMatcher;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okr4j.examples.exchange.mapping.DerivedId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/** Things of one kind by their ids and by what else people call them. */
final class Names<T extends Id> {

    private final String kind;
    private final Map<String, T> ids = new LinkedHashMap<>();
    private final SetMultimap<String, T> others = LinkedHashMultimap.create();
    private final List<String> spellings = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();

    /** Things of a kind; the kind is the last part of the keys of phrases about it. */
    Names(String kind) {
        this.kind = kind;
    }

    void add(T id, String... names) {
        ids.putIfAbsent(id.toString(), id);
        spellings.add(id.toString());
        for (String name : names) {
            others.put(plain(name), id);
            spellings.add(name);
        }
    }

    /** What a text means: an id, the id made of it, or a name that only one thing has. */
    Match<T> find(String text) {
        return meantBy(text).map(Match::of).orElseGet(() -> {
            String name = text.strip();
            Set<T> found = others.get(plain(name));
            return Match.none(
                    found.isEmpty()
                            ? suggestions.ask(Message.of("exchange.unknown." + kind, name), name, spellings)
                            : Message.of("exchange.ambiguous", name, found));
        });
    }

    /** The one thing that a text means, if there is one. */
    Optional<T> meantBy(String text) {
        String name = text.strip();
        T byId = ids.getOrDefault(name, ids.get(DerivedId.of(name)));
        if (byId != null) {
            return Optional.of(byId);
        }
        Set<T> found = others.get(plain(name));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Whether a name is that of several things. */
    boolean isAmbiguous(String name) {
        return meantBy(name).isEmpty() && others.get(plain(name)).size() > 1;
    }

    private static String plain(String name) {
        return CharMatcher.whitespace().trimAndCollapseFrom(name, ' ').toLowerCase(Locale.ROOT);
    }
}
