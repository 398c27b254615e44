package org.okr4j.text;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills templates with the arguments of one message. */
final class Rendering {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int MANY = 3;

    private final Phrasebook phrases;
    private final ImmutableList<Object> arguments;

    Rendering(Phrasebook phrases, ImmutableList<Object> arguments) {
        this.phrases = phrases;
        this.arguments = arguments;
    }

    String render(String template) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if ((c == '{' || c == '}') && template.startsWith(String.valueOf(c), at + 1)) {
                out.append(c);
                at += 2;
                continue;
            }
            int end = c == '{' ? closing(template, at) : -1;
            String filled = end < 0 ? null : fill(template.substring(at + 1, end));
            if (filled == null) {
                out.append(c);
                at++;
            } else {
                out.append(filled);
                at = end + 1;
            }
        }
        return out.toString();
    }

    /** The place of the brace that closes the one at a place, or -1. */
    private static int closing(String template, int open) {
        int depth = 0;
        for (int at = open; at < template.length(); at++) {
            char c = template.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** What stands for a placeholder, or null if it is none or its argument is not there. */
    private @Nullable String fill(String placeholder) {
        List<String> parts = split(placeholder);
        String head = parts.get(0);
        boolean percent = head.endsWith("%");
        boolean semicolon = head.endsWith(";");
        String index = percent || semicolon ? head.substring(0, head.length() - 1) : head;
        if (index.isEmpty() || index.length() > 2 || !DIGITS.matchesAllOf(index)) {
            return null;
        }
        int number = Integer.parseInt(index);
        if (number >= arguments.size()) {
            return null;
        }
        Object argument = arguments.get(number);
        if (parts.size() == 1) {
            return percent ? percent(argument) : plain(argument, semicolon ? "; " : ", ");
        }
        boolean isChoice = (parts.size() == 3 || parts.size() == 4) && index.equals(head);
        return isChoice ? render(parts.get(Math.min(chosen(argument), parts.size() - 1))) : null;
    }

    /** The parts between bars, but for bars within braces. */
    private static List<String> split(String placeholder) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < placeholder.length(); at++) {
            char c = placeholder.charAt(at);
            if (c == '|' && depth == 0) {
                parts.add(placeholder.substring(from, at));
                from = at + 1;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        parts.add(placeholder.substring(from));
        return parts;
    }

    /** Which text of a choice stands for an argument: 1 for one, 2 for two, 3 for all others. */
    private static int chosen(Object argument) {
        BigDecimal number = argument instanceof List<?> list ? BigDecimal.valueOf(list.size()) : number(argument);
        if (number == null) {
            return MANY;
        }
        return number.compareTo(BigDecimal.ONE) == 0 ? 1 : number.compareTo(TWO) == 0 ? 2 : MANY;
    }

    private static @Nullable BigDecimal number(Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            return BigDecimal.valueOf(((Number) argument).longValue());
        }
        if (argument instanceof Numeric numeric) {
            return numeric.toBigDecimal();
        }
        return argument instanceof BigDecimal decimal ? decimal : null;
    }

    private String percent(Object argument) {
        BigDecimal number = number(argument);
        if (number == null) {
            return plain(argument);
        }
        BigDecimal percent = number.movePointRight(2).setScale(1, RoundingMode.FLOOR);
        return phrase("format.percent", "{0}%").replace("{0}", decimal(percent.stripTrailingZeros()));
    }

    private String plain(Object argument) {
        return plain(argument, ", ");
    }

    private String plain(Object argument, String separator) {
        BigDecimal number = number(argument);
        if (number != null) {
            return decimal(number);
        }
        if (argument instanceof Message message) {
            return phrases.render(message);
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(this::plain).collect(Collectors.joining(separator));
        }
        if (argument instanceof Enum<?> constant) {
            String type = constant.getDeclaringClass().getSimpleName();
            return phrase(
                    type + "." + constant.name(),
                    Ascii.toLowerCase(constant.name()).replace('_', ' '));
        }
        if (argument instanceof Boolean) {
            return phrase("Boolean." + argument, argument.toString());
        }
        return argument instanceof Language ? phrase("Language." + argument, argument.toString()) : argument.toString();
    }

    private String decimal(BigDecimal number) {
        return number.toPlainString().replace(".", phrase("format.decimal-mark", "."));
    }

    private String phrase(String key, String otherwise) {
        return phrases.has(key) ? phrases.template(key) : otherwise;
    }
}
