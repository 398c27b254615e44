package org.okr4j.examples.web;

import com.fasterxml.jackson.databind.Module;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.okr4j.calendar.DateRange;
import org.okr4j.json.JsonLimits;
import org.okr4j.json.OkrJsonModule;
import org.okr4j.text.Language;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.converter.Converter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Starts the service, on port 8080 unless told otherwise. */
@SpringBootApplication(proxyBeanMethods = false)
public class WebApplication {

    /**
     * Starts the service.
     *
     * @param arguments what overrides its properties, such as {@code --server.port=9000}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }

    @Bean
    Module okr4j(JsonLimits limits) {
        return new OkrJsonModule().within(limits).in(WebApplication::language);
    }

    /** How much a stranger may send. */
    @Bean
    JsonLimits limits() {
        return JsonLimits.DEFAULT.withDocumentBytes(1 << 20).withProblems(100);
    }

    @Bean
    Jackson2ObjectMapperBuilderCustomizer parser(JsonLimits limits) {
        return mapper -> mapper.factory(new CharacterParsers(limits));
    }

    @Bean
    Converter<String, DateRange> dates() {
        return new Converter<>() {
            @Override
            public DateRange convert(String text) {
                return DateRange.parse(text);
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.forLanguageTag("es")));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The language of the request that is being answered. */
    static Language language() {
        return Language.of(LocaleContextHolder.getLocale().getLanguage());
    }
}
