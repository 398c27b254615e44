package org.okr4j.examples.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.okr4j.json.OkrJson;
import org.okr4j.program.OkrProgram;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to read and write a program, beside Jackson filling plain fields from the very same bytes, as it comes and with
 * its own strictness switched on. Neither checks ranges, references or ids, and neither knows where anything stood.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

    /** How many objectives the program has, each with four key results. */
    @Param({"1000", "10000"})
    public int objectives;

    private OkrProgram program = SyntheticProgram.of(SyntheticProgram.KEY_RESULTS, Fanning.SIX);
    private PlainDocument plain = new PlainDocument();
    private byte[] bytes = {};

    /** Made by the harness. */
    public JsonBenchmark() {}

    /**
     * Makes the document.
     *
     * @throws IOException never
     */
    @Setup
    public void prepare() throws IOException {
        program = SyntheticProgram.of(objectives * SyntheticProgram.KEY_RESULTS, Fanning.SIX);
        bytes = OkrJson.compact().write(program).getBytes(UTF_8);
        plain = PlainDocument.LENIENT.readValue(bytes, PlainDocument.class);
    }

    /**
     * {@return the program, with every reference checked}
     *
     * @throws IOException never
     */
    @Benchmark
    public OkrProgram read() throws IOException {
        return OkrJson.read(new ByteArrayInputStream(bytes));
    }

    /**
     * {@return the fields}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object plainRead() throws IOException {
        return PlainDocument.LENIENT.readValue(new ByteArrayInputStream(bytes), PlainDocument.class);
    }

    /**
     * {@return the fields, from a document that no name stands twice in}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object strictRead() throws IOException {
        return PlainDocument.STRICT.readValue(new ByteArrayInputStream(bytes), PlainDocument.class);
    }

    /**
     * {@return the document}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        OkrJson.compact().write(program, out);
        return out;
    }

    /**
     * {@return the document}
     *
     * @throws IOException never
     */
    @Benchmark
    public Object plainWrite() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        PlainDocument.LENIENT.writeValue(out, plain);
        return out;
    }
}
