package org.okr4j.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.okr4j.text.Message;

/**
 * The version of a format. Documents of earlier versions are read like those of today, by what the declarations of their
 * objects say of former names and forms; a document of a later one is not looked at.
 *
 * @param current the version that is written
 */
record FormatVersion(int current) implements Codec<Integer> {

    /** The version with which every format begins. */
    static final int FIRST = 1;

    /** That of programs. */
    static final FormatVersion PROGRAM = new FormatVersion(FIRST);

    /** That of profiles. */
    static final FormatVersion PROFILE = new FormatVersion(FIRST);

    /** That of baselines. */
    static final FormatVersion BASELINE = new FormatVersion(FIRST);

    /** That of metric feeds. */
    static final FormatVersion FEED = new FormatVersion(FIRST);

    @Override
    public @Nullable Integer read(DocumentReader in) throws IOException {
        Integer version = NumberCodec.integer(0, Integer.MAX_VALUE).read(in);
        if (version == null) {
            return null;
        }
        if (version > current) {
            throw in.only(Message.of("json.version-later", version, current));
        }
        if (version < FIRST) {
            throw in.only(Message.of("json.version", version, current));
        }
        in.isOfVersion(version);
        return version;
    }

    @Override
    public void write(Integer version, DocumentWriter out) throws IOException {
        out.number(version);
    }

    @Override
    public ImmutableMap<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "integer", "const", current);
    }
}
