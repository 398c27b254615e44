package org.okr4j.examples.exchange.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.okr4j.text.Message;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML into a tree that knows its lines. Anchors and tags are refused: they can make a small file large. */
public final class YamlText {

    private static final int DEEPEST = 20;

    private final TableLimits limits;
    private int nodes;

    private YamlText(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @param text the text of the document
     * @param limits how much is read at most: of nodes, as many as there are rows times ten
     * @return its tree
     * @throws TableException if this is no YAML, or none that is read
     */
    public static YamlNode read(String text, TableLimits limits) throws TableException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limits.bytes());
        options.setNestingDepthLimit(DEEPEST);
        try (YAMLParser parser =
                YAMLFactory.builder().loaderOptions(options).build().createParser(text)) {
            JsonToken first = parser.nextToken();
            YamlNode node = first == null ? new YamlText(limits).nothing(1) : new YamlText(limits).node(parser, 0);
            if (parser.nextToken() != null) {
                throw new TableException(line(parser), Message.of("exchange.yaml.documents"));
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new TableException(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
                    Message.of("exchange.yaml.broken"));
        } catch (IOException e) {
            throw new TableException(1, Message.of("exchange.yaml.broken"));
        }
    }

    private YamlNode node(YAMLParser parser, int depth) throws IOException, TableException {
        int line = line(parser);
        nodes++;
        if (nodes > 10L * limits.rows() || depth > DEEPEST) {
            throw new TableException(line, Message.of("exchange.yaml.size", 10L * limits.rows(), DEEPEST));
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new TableException(line, Message.of("exchange.yaml.anchor"));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser, line, depth);
            case START_ARRAY -> list(parser, line, depth);
            case VALUE_NULL -> nothing(line);
            default -> scalar(parser, line);
        };
    }

    private YamlNode nothing(int line) {
        return new YamlNode(line, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private YamlNode scalar(JsonParser parser, int line) throws IOException, TableException {
        String text = parser.getText();
        if (text.length() > limits.characters()) {
            throw new TableException(line, Message.of("exchange.csv.characters", limits.characters()));
        }
        return new YamlNode(line, Optional.of(text), Optional.empty(), Optional.empty());
    }

    private YamlNode list(YAMLParser parser, int line, int depth) throws IOException, TableException {
        ImmutableList.Builder<YamlNode> items = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new YamlNode(line, Optional.empty(), Optional.of(items.build()), Optional.empty());
    }

    private YamlNode map(YAMLParser parser, int line, int depth) throws IOException, TableException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int at = line(parser);
            Integer before = lines.put(name, at);
            if (before != null) {
                throw new TableException(at, Message.of("exchange.yaml.twice", name, before));
            }
            parser.nextToken();
            entries.put(name, node(parser, depth + 1));
        }
        return new YamlNode(line, Optional.empty(), Optional.empty(), Optional.of(ImmutableMap.copyOf(entries)));
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
