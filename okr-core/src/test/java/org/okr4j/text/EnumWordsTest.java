package org.okr4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever adds a constant to a public enum has to say how people call it. */
class EnumWordsTest {

    static final List<Phrasebook> BOOKS = List.of(Phrasebook.english(), Phrasebook.spanish());

    @ParameterizedTest
    @FieldSource("BOOKS")
    void everyConstantOfAPublicEnumHasAWord(Phrasebook book) {
        List<String> constants = publicEnums()
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                        .map(JavaField::getName)
                        .map(name -> type.getSimpleName() + "." + name))
                .toList();

        assertThat(constants).contains("Light.RED");
        assertThat(book.keys())
                .as("words in org/okr4j/text/%s, each in the file of its area", book.language())
                .containsAll(constants);
    }

    private static Stream<JavaClass> publicEnums() {
        return new ClassFileImporter()
                        .importUrl(Phrasebook.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC));
    }
}
