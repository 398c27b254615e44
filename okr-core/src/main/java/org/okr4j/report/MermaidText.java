package org.okr4j.report;

/**
 * Writes a line of text so that Mermaid shows it as it is. A label may be taken for Markdown, HTML, a directive, a formula,
 * the name of an icon, an address or a style, of which punctuation is the sign; so that is written by its number. Some of
 * these are looked for once more after numbers have become characters: an invisible word joiner then keeps the signs apart.
 */
final class MermaidText {

    private static final String JOINER = "#8288;";

    /** Signs that begin something together with what follows; ﬂ and ¶ are what Mermaid writes for # and ; meanwhile. */
    private static final String BEGINNINGS = "$:@].ﬂ¶";

    private final int[] line;
    private final StringBuilder escaped;

    private MermaidText(String text) {
        this.line = text.codePoints().toArray();
        this.escaped = new StringBuilder(text.length());
    }

    /** The line as a part of a quoted label. */
    static String escaped(String text) {
        MermaidText line = new MermaidText(text);
        line.write();
        return line.escaped.toString();
    }

    private void write() {
        if (beginsLikeAnItem()) {
            escaped.append(JOINER);
        }
        for (int place = 0; place < line.length; place++) {
            if (isPlain(place)) {
                escaped.appendCodePoint(line[place]);
            } else {
                escaped.append('#').append(line[place]).append(';');
            }
            if (line[place] == '\\' || isBeginning(place)) {
                escaped.append(JOINER);
            }
        }
    }

    /** Whether the line begins with a sign, or with a number and a sign, as items of lists and headings do. */
    private boolean beginsLikeAnItem() {
        int place = 0;
        while (Character.isDigit(at(place))) {
            place++;
        }
        return place < line.length && !isPlain(place);
    }

    /** Whether a character means itself wherever it stands: frequent ones that are the sign of nothing there. */
    private boolean isPlain(int place) {
        return switch (line[place]) {
            case ' ', ',', '\'' -> true;
            case '-' -> Character.isLetterOrDigit(at(place - 1)) && Character.isLetterOrDigit(at(place + 1));
            case '.' -> isDecimalPoint(place);
            case '%' -> at(place - 1) != '%' && at(place + 1) == ' ';
            case 'ﬂ', '¶' -> false;
            default ->
                line[place] < 0x80
                        ? Character.isLetterOrDigit(line[place])
                        : Character.getType(line[place]) != Character.FORMAT;
        };
    }

    private boolean isDecimalPoint(int place) {
        return line[place] == '.' && Character.isDigit(at(place - 1)) && Character.isDigit(at(place + 1));
    }

    private boolean isBeginning(int place) {
        return BEGINNINGS.indexOf(line[place]) >= 0 && at(place + 1) != ' ' && !isDecimalPoint(place);
    }

    /** The character at a place; a blank before the line and after it. */
    private int at(int place) {
        return place < 0 || place >= line.length ? ' ' : line[place];
    }

    /** The text as YAML, of which the title is. There nothing keeps Mermaid from reading HTML but another character. */
    static String yaml(String text) {
        StringBuilder yaml = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"', '\\' -> yaml.append('\\').appendCodePoint(codePoint);
                case '<' -> yaml.append('＜');
                case 'ﬂ', '¶' -> yaml.appendCodePoint(codePoint).append("\\u2060");
                default -> appendYaml(yaml, codePoint);
            }
        });
        return yaml.append('"').toString();
    }

    private static void appendYaml(StringBuilder yaml, int codePoint) {
        if (Character.getType(codePoint) == Character.FORMAT) {
            String digits = Integer.toHexString(codePoint);
            yaml.append("\\U").append("0".repeat(8 - digits.length())).append(digits);
        } else {
            yaml.appendCodePoint(codePoint);
        }
    }
}
