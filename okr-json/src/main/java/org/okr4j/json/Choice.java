package org.okr4j.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.okr4j.text.Message;

/**
 * Properties of which only one may be given.
 *
 * @param names their names
 * @param isRequired whether one must be given
 */
record Choice(ImmutableList<String> names, boolean isRequired) implements Constraint {

    @Override
    public void check(Given given, DocumentReader in) throws IOException {
        int count = 0;
        for (String name : names) {
            if (given.has(name) && ++count > 1) {
                in.report(given.node(name), Message.of("json.only-one", names));
            }
        }
        if (count == 0 && isRequired) {
            in.report(given.node(), Message.of("json.none-of", names));
        }
    }

    @Override
    public ImmutableMap<String, Object> schema() {
        return isRequired
                ? ImmutableMap.of("oneOf", names.stream().map(this::present).collect(toImmutableList()))
                : ImmutableMap.of("not", ImmutableMap.of("anyOf", pairs()));
    }

    private ImmutableMap<String, Object> present(String name) {
        return ImmutableMap.of("required", ImmutableList.of(name));
    }

    private ImmutableList<Object> pairs() {
        ImmutableList.Builder<Object> pairs = ImmutableList.builder();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(ImmutableMap.of("required", ImmutableList.of(names.get(i), names.get(j))));
            }
        }
        return pairs.build();
    }
}
