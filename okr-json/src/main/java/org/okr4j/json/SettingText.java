package org.okr4j.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/** What a parameter is set to: a number where it is one in its plain form, else a text. Either is read for either. */
enum SettingText implements Codec<String> {
    SETTING;

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{0,17}[1-9])?");

    @Override
    public @Nullable String read(DocumentReader in) throws IOException {
        Message expected = Message.of("json.kind.setting");
        if (in.isAt(JsonToken.VALUE_STRING)) {
            return in.text(expected);
        }
        BigDecimal number = in.number(expected);
        return number == null ? null : number.toPlainString();
    }

    @Override
    public void write(String value, DocumentWriter out) throws IOException {
        Optional<BigDecimal> number = number(value);
        if (number.isPresent()) {
            out.number(number.get());
        } else {
            out.text(value);
        }
    }

    /** Not of a text such as 0.70 or -0, which would be read as another one. */
    private static Optional<BigDecimal> number(String value) {
        return PLAIN.matcher(value).matches() && !value.equals("-0")
                ? Optional.of(new BigDecimal(value))
                : Optional.empty();
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", ImmutableList.of("number", "string"));
    }
}
