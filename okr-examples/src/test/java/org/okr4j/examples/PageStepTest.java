package org.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageStepTest {

    private static final String PAGE = """
            # Title

            ```java
            System.out.println("one");
            ```

            ```text
            one
            ```

                okr-examples report a.json --as-of 2027-01-04

            It says no and ends with 1:

                okr-examples publish o --reason "too late now"

            ```text
            …
            no
            ```

            ```csv
            a,b
            ```

                mvn verify
            """;

    @Test
    void findsJavaAndCallsWithWhatComesOutOfThem() {
        assertThat(PageStep.in(PAGE))
                .containsExactly(
                        new PageStep(4, "", 0, 8, List.of("one")),
                        new PageStep(11, "report a.json --as-of 2027-01-04", 0, 0, List.of()),
                        new PageStep(15, "publish o --reason \"too late now\"", 1, 18, List.of("…", "no")));
    }

    @Test
    void keepsWordsInQuotationMarksTogether() {
        assertThat(PageStep.in(PAGE).get(2).arguments()).containsExactly("publish", "o", "--reason", "too late now");
    }
}
